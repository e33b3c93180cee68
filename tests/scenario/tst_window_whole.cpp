// A planner's whole Friday, product.md steps 1 to 9: once with the keyboard
// alone, once with the mouse alone. The spreadsheet between is another program.
#include "plan/disposition.h"
#include "scenario/bench/planner.h"
#include "scenario/bench/sheet.h"
#include "session/performance.h"
#include "ui/models/cell.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QTest>

using namespace shiftlane;
using push::Outcome;
using session::Stage;
using test::key;
using test::Planner;
using test::press;
using test::Sheet;
using test::table;
using test::until;

namespace {

const QKeySequence firstRow(Qt::CTRL | Qt::Key_Home);

void small(test::World &world)
{
    world.sandbox.groups = 1;
    world.sandbox.openTrades = 8;
}

/// What the planner edits: the first shifts of agents who are in no trade, later
/// by half an hour. Returns the ids of those shifts.
QStringList editTheWeek(Planner &planner, const QString &file, const QString &group)
{
    std::set<QString> traded;
    for (const auto &[id, detail] : *planner.now().details)
        for (const session::TradeRow &row : detail.trades)
            for (const auto &agent : {row.trade.initiatingAgent, row.trade.receivingAgent.value_or(base::AgentId())})
                traded.insert(agent.value);
    Sheet sheet = Sheet::read(file);
    QStringList edited;
    std::set<QString> seen;
    for (const int row : sheet.shifts(group)) {
        const QString agent = sheet.at(row, QStringLiteral("agent_id"));
        if (traded.count(agent) != 0 || !seen.insert(agent).second || edited.size() >= 4)
            continue;
        sheet.move(row, 30);
        edited << sheet.at(row, QStringLiteral("id"));
    }
    sheet.write(file);
    return edited;
}

/// A supervisor moves the first of these shifts meanwhile: a conflict.
void supervisorMoves(Planner &planner, const QString &group, const QString &shift)
{
    test::colleaguePushes(planner, [&](Sheet &other) {
        for (const int row : other.shifts(group))
            if (other.at(row, QStringLiteral("id")) == shift)
                other.move(row, 60);
    });
}

base::ScheduleId groupWithTrades(const Planner &planner)
{
    for (const session::GroupRow &row : *planner.now().groups)
        if (row.matchedTrades > 0)
            return row.key.schedule;
    test::fail(QStringLiteral("no group has a trade that waits"));
    return {};
}

int matched(Planner &planner)
{
    int count = 0;
    for (const session::TradeRow &row : planner.detail().trades)
        count += row.trade.isMatched() ? 1 : 0;
    return count;
}

int withOutcome(const Planner &planner, Outcome outcome)
{
    int count = 0;
    for (const auto &[id, detail] : *planner.now().details)
        for (const session::AgentRow &row : detail.agents)
            count += row.planned && row.outcome == outcome ? 1 : 0;
    return count;
}

bool excludedOne(Planner &planner)
{
    for (const session::AgentRow &row : planner.detail().agents)
        if (row.planned && row.disposition == plan::Disposition::Exclude)
            return true;
    return false;
}

int rowOfMatched(Planner &planner)
{
    for (int row = 0; row < table(test::tradesTable)->model()->rowCount(); ++row)
        for (const session::TradeRow &trade : planner.detail().trades)
            if (trade.trade.isMatched() &&
                trade.trade.id.value == table(test::tradesTable)->model()->index(row, 0).data(ui::KeyRole).toString())
                return row;
    return -1;
}

/// The rows of the tree above a group, as Down passes them.
void arrowTo(Planner &planner, const base::ScheduleId &group)
{
    test::key(QKeySequence(Qt::CTRL | Qt::Key_0));
    test::key(Qt::Key_Home);
    for (int i = 0; i < 20 && planner.window().currentGroup() != group; ++i)
        test::key(Qt::Key_Down);
    if (planner.window().currentGroup() != group)
        test::fail(QStringLiteral("the arrow keys do not reach the group"));
}

void everyChangeHasAnEnd(Planner &planner, int edited)
{
    QCOMPARE(withOutcome(planner, Outcome::Applied) + withOutcome(planner, Outcome::AlreadyPresent) +
                 withOutcome(planner, Outcome::Excluded),
             edited);
    QCOMPARE(withOutcome(planner, Outcome::Excluded), 1);
    QVERIFY(QFile::exists(planner.now().reportPath));
}

} // namespace

class WindowWhole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFridayWithTheKeyboardAlone()
    {
        Planner planner(small);
        STEP(planner.connectByKey());                            // 1 open
        const base::ScheduleId group = groupWithTrades(planner); // 2 choose
        STEP(arrowTo(planner, group));
        STEP(planner.exportWeek(QStringLiteral("keyboard.csv"))); // 3 export, edit, load
        const QStringList edited = editTheWeek(planner, Planner::path(QStringLiteral("keyboard.csv")), group.value);
        QCOMPARE(edited.size(), 4);
        STEP(supervisorMoves(planner, group.value, edited.front()));
        STEP(planner.loadPlan(QStringLiteral("keyboard.csv")));
        STEP(planner.untilStage(Stage::Checked));
        STEP(key(Qt::Key_F7)); // 4 check
        STEP(until(QStringLiteral("checked again"),
                   [&] { return planner.now().stage == Stage::Checked && planner.detail().conflicts.size() == 1; }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_2))); // 5 settle: a trade
        const int open = matched(planner);
        STEP(key(Qt::Key_Down); key(firstRow); for (int i = 0; i < rowOfMatched(planner); ++i) key(Qt::Key_Down));
        STEP(test::shortcut(QStringLiteral("Deny Trades")));
        STEP(until(QStringLiteral("the trade is denied"), [&] { return matched(planner) < open; }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_3))); // … a conflict
        STEP(key(Qt::Key_Down); key(firstRow));
        STEP(test::shortcut(QStringLiteral("Keep Planned")));
        STEP(until(QStringLiteral("no conflict is open"), [&] { return planner.detail().conflicts.empty(); }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_1))); // … an agent left out
        STEP(key(Qt::Key_Down); key(firstRow));
        STEP(test::shortcut(QStringLiteral("Exclude Chosen Agents")));
        STEP(until(QStringLiteral("one is left out"), [&] { return excludedOne(planner); }));
        STEP(planner.pushAndWait()); // 6 push, 7 prove
        STEP(everyChangeHasAnEnd(planner, 4));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_5)); key(QKeySequence(Qt::CTRL | Qt::Key_5))); // 8 the effect
        QVERIFY(planner.now().performance && planner.now().performance->window);
        QVERIFY(test::readable(&planner.window()).contains(QStringLiteral("Queue performance")));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_7))); // 9 kept
        STEP(until(QStringLiteral("the push stands in the history"), [&] {
            const auto &journal = planner.now().journal;
            return journal && journal->history.size() == 1 && journal->history.front().endedAt &&
                   table(test::pushesTable)->model()->rowCount() == 1;
        }));
        QVERIFY(QFileInfo(planner.journalPath()).size() > 0); // the flight record
    }

    void aFridayWithTheMouseAlone()
    {
        Planner planner(small);
        STEP(planner.connect());
        const base::ScheduleId group = groupWithTrades(planner);
        STEP(planner.chooseGroup(group));
        STEP(press(QStringLiteral("Export week…")));
        STEP(test::chooseFileByMouse({})); // the name that is offered
        QString file;
        STEP(until(QStringLiteral("the week is written"), [&] {
            file = QDir::current().entryList({QStringLiteral("week-*.csv")}).value(0);
            return !file.isEmpty() && planner.noticeText().contains(QStringLiteral("The week was exported"));
        }));
        const QStringList edited = editTheWeek(planner, Planner::path(file), group.value);
        STEP(supervisorMoves(planner, group.value, edited.front()));
        STEP(press(QStringLiteral("Load plan…")));
        STEP(test::chooseFileByMouse(file));
        STEP(until(QStringLiteral("the preview opens"),
                   [&] { return test::front() != &planner.window() && !qobject_cast<QFileDialog *>(test::front()); }));
        STEP(press(QStringLiteral("Load")));
        STEP(planner.untilStage(Stage::Checked));
        STEP(press(QStringLiteral("Check")));
        STEP(until(QStringLiteral("checked again"),
                   [&] { return planner.now().stage == Stage::Checked && planner.detail().conflicts.size() == 1; }));
        STEP(planner.openTab(test::tradesTable));
        const int open = matched(planner);
        STEP(test::clickCell(table(test::tradesTable),
                             table(test::tradesTable)->model()->index(rowOfMatched(planner), 0)));
        STEP(press(QStringLiteral("Deny 1")));
        STEP(until(QStringLiteral("the trade is denied"), [&] { return matched(planner) < open; }));
        STEP(planner.openTab(test::conflictsTable));
        STEP(test::clickCell(table(test::conflictsTable), table(test::conflictsTable)->model()->index(0, 0)));
        STEP(press(QStringLiteral("Keep planned")));
        STEP(until(QStringLiteral("no conflict is open"), [&] { return planner.detail().conflicts.empty(); }));
        STEP(planner.openTab(test::agentsTable));
        STEP(test::checkRow(table(test::agentsTable), 0));
        STEP(press(QStringLiteral("Exclude")));
        STEP(until(QStringLiteral("one is left out"), [&] { return excludedOne(planner); }));
        STEP(press(QStringLiteral("Push 1 ready")));
        STEP(press(QStringLiteral("Push 1 group"), test::front()));
        STEP(planner.untilStage(Stage::Finished));
        STEP(everyChangeHasAnEnd(planner, 4));
        QVERIFY(planner.now().performance && planner.now().performance->window);
        STEP(test::menu(QStringLiteral("View"), QStringLiteral("Queue Performance")));
        STEP(test::menu(QStringLiteral("View"), QStringLiteral("Queue Performance")));
        QVERIFY(test::readable(&planner.window()).contains(QStringLiteral("Queue performance")));
        STEP(planner.openTab(test::historyTab));
        STEP(until(QStringLiteral("the push stands in the history"), [&] {
            const auto &journal = planner.now().journal;
            return journal && journal->history.size() == 1 && journal->history.front().endedAt &&
                   table(test::pushesTable)->model()->rowCount() == 1;
        }));
        QVERIFY(QFileInfo(planner.journalPath()).size() > 0); // the flight record
    }
};

SCENARIOS(WindowWhole)
#include "tst_window_whole.moc"
