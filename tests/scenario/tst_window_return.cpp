// Plans that are not made in a spreadsheet: another schedule's shifts, a past
// push rolled back, a change carried over a trade that was approved.
#include "scenario/bench/planner.h"
#include "scenario/bench/service_view.h"
#include "scenario/bench/sheet.h"
#include "ui/models/cell.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QJsonArray>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace shiftlane;
using push::Outcome;
using session::Stage;
using test::key;
using test::Planner;
using test::press;
using test::ServiceShift;
using test::Sheet;
using test::table;
using test::until;

namespace {

const auto planFile = QStringLiteral("return.csv");
constexpr qint64 halfHourMs = 30 * 60'000;

/// Weekday, start and end of every shift, by agent.
std::map<QString, std::multiset<QString>> weekOf(const Sheet &sheet, const QString &group)
{
    std::map<QString, std::multiset<QString>> week;
    for (const int row : sheet.shifts(group))
        week[sheet.at(row, QStringLiteral("agent_id"))].insert(
            QString::number(QDate::fromString(sheet.at(row, QStringLiteral("date")), Qt::ISODate).dayOfWeek()) +
            sheet.at(row, QStringLiteral("start")) + sheet.at(row, QStringLiteral("end")));
    return week;
}

std::set<QString> withTimeOff(const Sheet &sheet, const QString &group)
{
    std::set<QString> agents;
    for (int row = 0; row < sheet.rows(); ++row)
        if (sheet.at(row, QStringLiteral("schedule_group")) == group &&
            sheet.at(row, QStringLiteral("kind")) != QLatin1String("shift"))
            agents.insert(sheet.at(row, QStringLiteral("agent_id")));
    return agents;
}

QString idAt(const QString &box)
{
    const auto *found = qobject_cast<QComboBox *>(test::seen(box));
    if (!found)
        test::fail(QStringLiteral("there is no box ") + box);
    return found ? found->currentData().toString() : QString();
}

} // namespace

class WindowReturn : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;
    [[nodiscard]] Planner &planner() { return *planner_; }

    void meet(int trades)
    {
        planner_ = std::make_unique<Planner>([&](test::World &world) {
            world.connected = true;
            world.sandbox.groups = 1;
            world.sandbox.openTrades = trades;
        });
        planner_->untilLoaded();
    }

    /// These shifts half an hour later, loaded and checked.
    void moveLater(const QString &group, const std::function<bool(const Sheet &, int)> &which)
    {
        planner().exportWeek(planFile);
        if (QTest::currentTestFailed())
            return;
        Sheet sheet = Sheet::read(Planner::path(planFile));
        for (const int row : sheet.shifts(group))
            if (which(sheet, row))
                sheet.move(row, 30);
        sheet.write(Planner::path(planFile));
        planner().loadPlan(planFile);
        planner().untilStage(Stage::Checked);
    }

    /// A Matched trade that may be approved and changes hands of two shifts.
    [[nodiscard]] const session::TradeRow *tradeOfTwo()
    {
        for (const session::TradeRow &row : planner().detail().trades)
            if (row.trade.isMatched() && row.trade.violations.isEmpty() && row.trade.receivingAgent)
                return &row;
        return nullptr;
    }

    void approve(const QString &trade)
    {
        planner().openTab(test::tradesTable);
        auto *rows = table(test::tradesTable);
        for (int row = 0; row < rows->model()->rowCount(); ++row)
            if (rows->model()->index(row, 0).data(ui::KeyRole).toString() == trade) {
                test::clickCell(rows, rows->model()->index(row, 0));
                break;
            }
        press(QStringLiteral("Approve 1"));
    }

    /// A trade is approved whose first shift the plan moves; the question whom the
    /// change follows stands among the conflicts.
    void meetQuestion(schedule::ShiftTrade *trade)
    {
        meet(8);
        for (const session::GroupRow &row : *planner().now().groups)
            if (row.matchedTrades > 1) {
                const base::ScheduleId group = row.key.schedule;
                planner().chooseGroup(group);
                break;
            }
        const session::TradeRow *found = tradeOfTwo();
        if (!found)
            return test::fail(QStringLiteral("no trade can be approved"));
        *trade = found->trade;
        moveLater(trade->schedule.value, [&](const Sheet &sheet, int row) {
            return sheet.at(row, QStringLiteral("id")) == trade->initiatingShift.id.value;
        });
        approve(trade->id.value);
        until(QStringLiteral("it is asked whom the change follows"), [&] {
            const auto &open = planner().detail().conflicts;
            return std::any_of(open.begin(), open.end(), [](const auto &row) { return row.asksWhomToFollow; });
        });
        planner().openTab(test::conflictsTable);
        test::clickCell(table(test::conflictsTable), table(test::conflictsTable)->model()->index(0, 0));
    }

    [[nodiscard]] std::set<QString> plannedAgents()
    {
        std::set<QString> agents;
        for (const session::AgentRow &row : planner().detail().agents)
            if (row.planned)
                agents.insert(row.agent.value);
        return agents;
    }

private Q_SLOTS:
    void cleanup() { planner_.reset(); }

    void anotherSchedulesShiftsAreCopiedAndPushed()
    {
        STEP(meet(0));
        STEP(planner().chooseGroup(planner().now().groups->back().key.schedule));
        STEP(test::menu(QStringLiteral("File"), QStringLiteral("Copy from Another Schedule…")));
        const QString to = idAt(QStringLiteral("Change"));
        const QString from = idAt(QStringLiteral("to be like"));
        QVERIFY(!to.isEmpty() && !from.isEmpty() && to != from);
        STEP(press(QStringLiteral("Make the plan")));
        STEP(planner().untilStage(Stage::Checked));
        STEP(planner().pushAndWait());
        std::set<QString> applied;
        for (const session::AgentRow &row : planner().now().details->at(base::ScheduleId(to)).agents)
            if (row.outcome == Outcome::Applied)
                applied.insert(row.agent.value);
        QVERIFY(!applied.empty());
        QCOMPARE(test::agentsWritten(planner()), static_cast<int>(applied.size()));
        STEP(key(QKeySequence::Refresh));
        STEP(planner().untilLoaded());
        STEP(planner().exportWeek(planFile));
        const Sheet sheet = Sheet::read(Planner::path(planFile));
        auto copied = weekOf(sheet, to);
        auto model = weekOf(sheet, from);
        const std::set<QString> away = withTimeOff(sheet, to);
        for (const QString &agent : applied) {
            // A day with time off keeps it; all else is the other schedule's.
            const bool all = copied[agent] == model[agent];
            const bool some =
                std::includes(model[agent].begin(), model[agent].end(), copied[agent].begin(), copied[agent].end());
            QVERIFY2(all || (some && away.count(agent) != 0), qPrintable(agent));
        }
    }

    /// A push put back is a plan like any other: checked, reviewed, pushed.
    void aPushIsRolledBack()
    {
        STEP(meet(0));
        const base::ScheduleId group = planner().now().groups->back().key.schedule;
        STEP(planner().chooseGroup(group));
        QStringList moved;
        STEP(moveLater(group.value, [&](const Sheet &sheet, int row) {
            const QString id = sheet.at(row, QStringLiteral("id"));
            return moved.size() < 2 && (moved << id, true);
        }));
        QCOMPARE(moved.size(), 2);
        std::vector<ServiceShift> before;
        for (const QString &shift : moved)
            before.push_back(*test::shiftAtService(planner(), shift));
        STEP(planner().pushAndWait());
        QCOMPARE(test::shiftAtService(planner(), moved[0])->start.ms, before[0].start.ms + halfHourMs);
        const int written = test::agentsWritten(planner());
        STEP(until(QStringLiteral("the push is in the journal"), [&] {
            return planner().now().journal->history.size() == 1 && planner().now().journal->history[0].canRollBack;
        }));
        STEP(planner().openTab(test::historyTab));
        STEP(test::clickCell(table(test::pushesTable), table(test::pushesTable)->model()->index(0, 0)));
        STEP(press(QStringLiteral("Roll back…")));
        STEP(planner().untilStage(Stage::Checked));
        QCOMPARE(test::agentsWritten(planner()), written); // nothing is written yet
        STEP(planner().pushAndWait());
        for (size_t i = 0; i < before.size(); ++i) {
            const auto now = test::shiftAtService(planner(), moved[static_cast<qsizetype>(i)]);
            QVERIFY(now);
            QCOMPARE(now->start.ms, before[i].start.ms);
            QCOMPARE(now->end.ms, before[i].end.ms);
        }
    }

    void aChangeStaysWithTheShiftThatWasTraded()
    {
        schedule::ShiftTrade trade;
        STEP(meetQuestion(&trade));
        STEP(press(QStringLiteral("Stay with the shift")));
        STEP(until(QStringLiteral("the change is the other agent's"), [&] {
            return plannedAgents() == std::set<QString>{trade.receivingAgent->value} &&
                   planner().detail().conflicts.empty();
        }));
        const int written = test::agentsWritten(planner()); // the trade moved shifts too
        STEP(planner().untilStage(Stage::Checked));
        STEP(planner().pushAndWait());
        QCOMPARE(test::agentsWritten(planner()), written + 1);
        const QJsonObject last = planner().serviceLog(QStringLiteral("effect")).back();
        QCOMPARE(last.value(QLatin1String("agents")).toArray()[0].toObject().value(QLatin1String("id")).toString(),
                 trade.receivingAgent->value);
    }

    void aChangeFollowsThePersonWhoTraded()
    {
        schedule::ShiftTrade trade;
        STEP(meetQuestion(&trade));
        STEP(test::menu(QStringLiteral("Plan"), QStringLiteral("The Change Follows the Person")));
        STEP(until(QStringLiteral("the change stays the agent's"), [&] {
            return plannedAgents() == std::set<QString>{trade.initiatingAgent.value} &&
                   planner().detail().conflicts.empty();
        }));
    }
};

SCENARIOS(WindowReturn)
#include "tst_window_return.moc"
