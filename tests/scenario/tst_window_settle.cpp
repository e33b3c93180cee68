// What stands between a plan and its push: shift trades and conflicts.
#include "plan/disposition.h"
#include "scenario/bench/planner.h"
#include "scenario/bench/sheet.h"
#include "ui/models/cell.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QTest>

using namespace shiftlane;
using schedule::TradeState;
using session::Stage;
using test::key;
using test::Planner;
using test::press;
using test::Sheet;
using test::table;
using test::until;

namespace {

const auto mine = QStringLiteral("mine.csv");

QString tradeKey(int row) { return table(test::tradesTable)->model()->index(row, 0).data(ui::KeyRole).toString(); }

/// Rows of the open trades in this state, as the table shows them.
QList<int> tradeRows(Planner &planner, TradeState state)
{
    QList<int> rows;
    for (int row = 0; row < table(test::tradesTable)->model()->rowCount(); ++row)
        for (const session::TradeRow &trade : planner.detail().trades)
            if (trade.trade.id.value == tradeKey(row) && trade.trade.state == state)
                rows << row;
    return rows;
}

/// The first row of a Matched trade that the service takes, or refuses, approving.
int approvable(Planner &planner, bool wanted)
{
    for (const int row : tradeRows(planner, TradeState::Matched))
        for (const session::TradeRow &trade : planner.detail().trades)
            if (trade.trade.id.value == tradeKey(row) && trade.trade.violations.isEmpty() == wanted)
                return row;
    return -1;
}

/// What the service answered that a trade now is; empty = nobody asked for it.
QString stateAtTheService(const Planner &planner, const QString &trade)
{
    QString state;
    for (const QJsonObject &request : planner.serviceLog(QStringLiteral("request"))) {
        const QJsonObject result = request.value(QLatin1String("answer"))
                                       .toObject()
                                       .value(QLatin1String("bulkUpdateTradeStatesResult"))
                                       .toObject();
        for (const QJsonValue each : result.value(QLatin1String("entities")).toArray())
            if (each.toObject().value(QLatin1String("id")) == trade)
                state = each.toObject().value(QLatin1String("state")).toString();
    }
    return state;
}

/// Starts of a shift at the service after everything that happened to it.
QString startAtTheService(const Planner &planner, const QString &shift)
{
    QString start;
    const auto look = [&](const QJsonArray &agents, QLatin1String shifts) {
        for (const QJsonValue agent : agents)
            for (const QJsonValue each : agent.toObject().value(shifts).toArray())
                if (each.toObject().value(QLatin1String("id")).toString() == shift)
                    start = each.toObject().value(QLatin1String("startDate")).toString();
    };
    for (const QJsonObject &state : planner.serviceLog(QStringLiteral("state")))
        for (const QJsonValue schedule : state.value(QLatin1String("schedules")).toArray())
            look(schedule.toObject().value(QLatin1String("agents")).toArray(), QLatin1String("shifts"));
    for (const QJsonObject &effect : planner.serviceLog(QStringLiteral("effect")))
        look(effect.value(QLatin1String("agents")).toArray(), QLatin1String("after"));
    return start;
}

} // namespace

class WindowSettle : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;
    QString shift_; ///< the disputed one
    [[nodiscard]] Planner &planner() { return *planner_; }

    /// A world with Matched trades in the chosen group, its trades shown.
    void meetTrades()
    {
        planner_ = std::make_unique<Planner>([](test::World &world) {
            world.connected = true;
            world.sandbox.groups = 1;
            world.sandbox.openTrades = 8;
        });
        planner_->untilLoaded();
        for (const session::GroupRow &row : *planner_->now().groups)
            if (row.matchedTrades > 1 && !QTest::currentTestFailed())
                return planner_->chooseGroup(row.key.schedule), planner_->openTab(test::tradesTable);
        test::fail(QStringLiteral("no group has two trades that wait"));
    }

    /// The planner and a colleague moved the same `count` shifts differently.
    void meetConflicts(int count)
    {
        planner_ = std::make_unique<Planner>([](test::World &world) {
            world.connected = true;
            world.sandbox.groups = 1;
            world.sandbox.openTrades = 0;
        });
        planner_->untilLoaded();
        const base::ScheduleId group = planner_->now().groups->back().key.schedule;
        planner_->chooseGroup(group);
        planner_->exportWeek(mine);
        if (QTest::currentTestFailed())
            return;
        Sheet sheet = Sheet::read(Planner::path(mine));
        const QList<int> rows = sheet.firstShifts(group.value, count);
        QStringList disputed;
        for (const int row : rows) {
            disputed << sheet.at(row, QStringLiteral("id"));
            sheet.move(row, 30);
        }
        shift_ = disputed.front();
        sheet.write(Planner::path(mine));
        test::colleaguePushes(*planner_, [&](Sheet &other) {
            for (const int row : other.shifts(group.value))
                if (disputed.contains(other.at(row, QStringLiteral("id"))))
                    other.move(row, 60);
        });
        planner_->loadPlan(mine);
        planner_->untilStage(Stage::Checked);
        until(QStringLiteral("the conflicts are listed"),
              [&] { return static_cast<int>(planner().detail().conflicts.size()) == count; });
        planner_->openTab(test::conflictsTable);
    }

private Q_SLOTS:
    void cleanup() { planner_.reset(); }

    void aTradeIsApprovedForGood()
    {
        STEP(meetTrades());
        const int row = approvable(planner(), true);
        const QString trade = tradeKey(row);
        STEP(test::clickCell(table(test::tradesTable), table(test::tradesTable)->model()->index(row, 0)));
        STEP(press(QStringLiteral("Approve 1")));
        STEP(until(QStringLiteral("the service approved it"),
                   [&] { return stateAtTheService(planner(), trade) == QLatin1String("Approved"); }));
        // Both agents' schedules changed there.
        QVERIFY(!planner().serviceLog(QStringLiteral("effect")).empty());
        STEP(until(QStringLiteral("the window knows"),
                   [&] { return !tradeRows(planner(), TradeState::Matched).contains(row) || tradeKey(row) != trade; }));
    }

    void aDecisionThatTheServiceRefusesSaysWhy()
    {
        STEP(meetTrades());
        const int row = approvable(planner(), false);
        const QString trade = tradeKey(row);
        STEP(test::clickCell(table(test::tradesTable), table(test::tradesTable)->model()->index(row, 0)));
        STEP(press(QStringLiteral("Approve 1")));
        const auto refused = [&]() -> const session::TradeRow * {
            for (const session::TradeRow &each : planner().detail().trades)
                if (each.trade.id.value == trade && !each.failureReason.isEmpty())
                    return &each;
            return nullptr;
        };
        STEP(until(QStringLiteral("the refusal arrives"), [&] { return refused() != nullptr; }));
        QCOMPARE(stateAtTheService(planner(), trade), QStringLiteral("Matched")); // untouched
        QVERIFY(refused()->trade.isMatched());
    }

    void aTradeIsDeniedByKey()
    {
        STEP(meetTrades());
        const int row = tradeRows(planner(), TradeState::Matched).value(0);
        const QString trade = tradeKey(row);
        STEP(test::clickCell(table(test::tradesTable), table(test::tradesTable)->model()->index(row, 0)));
        STEP(test::shortcut(QStringLiteral("Deny Trades")));
        STEP(until(
            QStringLiteral("the service denied it"),
            [&] { return stateAtTheService(planner(), trade) == QLatin1String("Denied"); }, 5000));
        QVERIFY(planner().serviceLog(QStringLiteral("effect")).empty()); // no shift moved
    }

    void twoTradesAreDecidedAtOnce()
    {
        STEP(meetTrades());
        const QList<int> rows = tradeRows(planner(), TradeState::Matched);
        QStringList chosen;
        for (const int row : rows.mid(0, 2)) {
            chosen << tradeKey(row);
            STEP(test::checkRow(table(test::tradesTable), row));
        }
        STEP(press(QStringLiteral("Deny 2")));
        for (const QString &trade : chosen)
            STEP(until(QStringLiteral("the service denied both"),
                       [&] { return stateAtTheService(planner(), trade) == QLatin1String("Denied"); }));
    }

    void anOfferThatNobodyTookIsNotThePlanners()
    {
        STEP(meetTrades());
        const QList<int> offers = tradeRows(planner(), TradeState::Unmatched);
        QVERIFY(!offers.isEmpty());
        STEP(test::clickCell(table(test::tradesTable), table(test::tradesTable)->model()->index(offers.front(), 0)));
        QVERIFY(!test::button(QStringLiteral("Approve"))->isEnabled());
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)));
        QCOMPARE(stateAtTheService(planner(), tradeKey(offers.front())), QString());
    }

    void bothAgentsOfATradeAreLeftOut()
    {
        STEP(meetTrades());
        STEP(planner().checkedSample());
        STEP(planner().openTab(test::tradesTable));
        const session::TradeRow *touched = nullptr;
        for (const session::TradeRow &trade : planner().detail().trades)
            if (trade.touchesPlan && trade.trade.receivingAgent)
                touched = &trade;
        QVERIFY(touched);
        const auto pair = touched->trade;
        for (int row = 0; row < table(test::tradesTable)->model()->rowCount(); ++row)
            if (tradeKey(row) == pair.id.value)
                STEP(test::clickCell(table(test::tradesTable), table(test::tradesTable)->model()->index(row, 0)));
        STEP(press(QStringLiteral("Exclude both")));
        STEP(until(QStringLiteral("both are left out"), [&] {
            for (const session::AgentRow &agent : planner().detail().agents)
                if (agent.planned && (agent.agent == pair.initiatingAgent || agent.agent == *pair.receivingAgent) &&
                    agent.disposition != plan::Disposition::Exclude)
                    return false;
            return true;
        }));
    }

    void anOpenConflictKeepsItsGroupFromThePush()
    {
        STEP(meetConflicts(1));
        QCOMPARE(planner().now().readyGroups, 0);
        QVERIFY(!planner().window().actions().push->isEnabled());
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Return)));
        QCOMPARE(test::front(), &planner().window());
    }

    void theServicesShiftIsKept()
    {
        STEP(meetConflicts(1));
        const QString theirs = startAtTheService(planner(), shift_);
        STEP(press(QStringLiteral("Keep service")));
        STEP(until(QStringLiteral("it is decided"), [&] { return planner().detail().conflicts.empty(); }));
        QCOMPARE(startAtTheService(planner(), shift_), theirs);
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Return)));
        QVERIFY2(!test::button(QStringLiteral("Push 1 group")), "nothing is left to write");
        STEP(key(Qt::Key_Escape));
    }

    void thePlannedShiftIsKeptAndPushed()
    {
        STEP(meetConflicts(1));
        const QString theirs = startAtTheService(planner(), shift_);
        STEP(test::clickCell(table(test::conflictsTable), table(test::conflictsTable)->model()->index(0, 0)));
        STEP(test::shortcut(QStringLiteral("Keep Planned")));
        STEP(until(QStringLiteral("the group is ready"), [&] { return planner().now().readyGroups == 1; }));
        STEP(planner().pushAndWait());
        const QString now = startAtTheService(planner(), shift_);
        QCOMPARE(QDateTime::fromString(now, Qt::ISODate),
                 QDateTime::fromString(theirs, Qt::ISODate).addSecs(-30 * 60)); // +30 min, not their +60
    }

    void allRemainingAreDecidedAtOnce()
    {
        STEP(meetConflicts(3));
        STEP(test::shortcut(QStringLiteral("Keep Planned for All Remaining")));
        STEP(until(QStringLiteral("none is open"), [&] { return planner().detail().conflicts.empty(); }));
        QCOMPARE(planner().now().readyGroups, 1);
        STEP(planner().pushAndWait());
        QCOMPARE(planner().serviceLog(QStringLiteral("effect")).back().value(QLatin1String("agents")).toArray().size(),
                 3);
    }

    void aDecisionIsUndone()
    {
        STEP(meetConflicts(2));
        STEP(press(QStringLiteral("Keep planned")));
        STEP(until(QStringLiteral("one is decided"), [&] { return planner().detail().conflicts.size() == 1; }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Z)));
        STEP(until(QStringLiteral("both are open again"), [&] { return planner().detail().conflicts.size() == 2; }));
        QCOMPARE(planner().now().readyGroups, 0);
    }
};

SCENARIOS(WindowSettle)
#include "tst_window_settle.moc"
