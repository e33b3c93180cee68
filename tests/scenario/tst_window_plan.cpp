// The week edited in a spreadsheet and loaded as the plan, well and badly; who
// is in the push and who is left out.
#include "plan/disposition.h"
#include "scenario/bench/planner.h"
#include "scenario/bench/sheet.h"
#include "ui/models/cell.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QDir>
#include <QTest>
#include <set>

using namespace shiftlane;
using session::Stage;
using test::cell;
using test::key;
using test::Planner;
using test::Sheet;
using test::table;
using test::until;

namespace {

const auto week = QStringLiteral("week.csv");
const auto planFile = QStringLiteral("plan.csv");

QString groupOf(Planner &planner) { return planner.window().currentGroup().value; }

/// The week exported, edited and loaded as a person does it, checked.
void loadEdited(Planner &planner, const std::function<void(Sheet &)> &edit)
{
    planner.exportWeek(week);
    Sheet sheet = Sheet::read(Planner::path(week));
    edit(sheet);
    sheet.write(Planner::path(week));
    planner.loadPlan(week);
    planner.untilStage(Stage::Checked);
}

plan::ChangeCount changesOf(const Planner &planner)
{
    plan::ChangeCount sum;
    for (const session::GroupRow &row : *planner.now().groups) {
        sum.added += row.changes.added;
        sum.changed += row.changes.changed;
        sum.removed += row.changes.removed;
    }
    return sum;
}

const session::AgentRow *agentRow(Planner &planner, const QString &id)
{
    for (const session::AgentRow &row : planner.detail().agents)
        if (row.agent.value == id)
            return &row;
    return nullptr;
}

QStringList agentsOf(Planner &planner, plan::Disposition disposition)
{
    QStringList found;
    for (const session::AgentRow &row : planner.detail().agents)
        if (row.planned && row.disposition == disposition)
            found << row.agent.value;
    return found;
}

/// The sample plan, and the group with most of it in front.
void checkedBusiest(Planner &planner)
{
    planner.checkedSample();
    const auto most = std::max_element(planner.now().groups->begin(), planner.now().groups->end(),
                                       [](const auto &a, const auto &b) { return a.plannedAgents < b.plannedAgents; });
    planner.chooseGroup(most->key.schedule);
}

/// Names of the planned agents without a trade, as the table shows them.
QList<int> freeRows(Planner &planner)
{
    QList<int> rows;
    const auto &agents = planner.detail().agents;
    auto *shown = table(test::agentsTable);
    for (const session::AgentRow &row : agents)
        if (row.planned && row.trades.empty() && row.disposition == plan::Disposition::Push)
            rows << test::rowOf(shown, row.name);
    return rows;
}

} // namespace

class WindowPlan : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;
    [[nodiscard]] Planner &planner() { return *planner_; }

private Q_SLOTS:
    void init()
    {
        planner_ = std::make_unique<Planner>([](test::World &world) {
            world.connected = true;
            world.sandbox.openTrades = 0; // nobody is left out for a trade
        });
        planner_->untilLoaded();
        planner_->chooseGroup(planner_->now().groups->back().key.schedule);
    }
    void cleanup() { planner_.reset(); }

    void theExportHoldsTheWeeksAndTheirBase()
    {
        STEP(planner().exportWeek(week));
        const Sheet sheet = Sheet::read(Planner::path(week));
        std::set<QString> groups;
        for (int row = 0; row < sheet.rows(); ++row)
            groups.insert(sheet.at(row, QStringLiteral("schedule_group")));
        QCOMPARE(groups.size(), planner().now().groups->size());
        QVERIFY(!QDir::current().entryList({QStringLiteral("week*.base.json.gz")}).isEmpty());
    }

    void aMovedShiftIsTheOnlyChange()
    {
        QString agent;
        STEP(loadEdited(planner(), [&](Sheet &sheet) {
            const int row = sheet.firstShifts(groupOf(planner()), 3)[2];
            agent = sheet.at(row, QStringLiteral("agent_id"));
            sheet.move(row, 30);
        }));
        QCOMPARE(changesOf(planner()).total(), 1);
        QCOMPARE(changesOf(planner()).changed, 1);
        QVERIFY(agentRow(planner(), agent) && agentRow(planner(), agent)->planned);
        // Planned agents stand first, with their verdict in words.
        QCOMPARE(cell(table(test::agentsTable), 0, 0), agentRow(planner(), agent)->name);
        QVERIFY(!cell(table(test::agentsTable), 0, test::columnOf(table(test::agentsTable), QStringLiteral("Verdict")))
                     .isEmpty());
    }

    void aShiftMoreAndAShiftLess()
    {
        STEP(loadEdited(planner(), [&](Sheet &sheet) {
            const QList<int> rows = sheet.firstShifts(groupOf(planner()), 2);
            sheet.set(rows[0], QStringLiteral("action"), QStringLiteral("delete"));
            const int copy = sheet.copyRow(rows[1]);
            sheet.set(copy, QStringLiteral("id"), {});
            const QDate day = QDate::fromString(sheet.at(copy, QStringLiteral("week")), Qt::ISODate);
            std::set<QString> taken;
            for (const int row : sheet.shifts(groupOf(planner())))
                if (sheet.at(row, QStringLiteral("agent_id")) == sheet.at(copy, QStringLiteral("agent_id")))
                    taken.insert(sheet.at(row, QStringLiteral("date")));
            for (int i = 0; i < 7; ++i)
                if (const QString date = day.addDays(i).toString(Qt::ISODate); taken.count(date) == 0)
                    sheet.set(copy, QStringLiteral("date"), date);
            sheet.set(copy, QStringLiteral("activities"), {});
        }));
        QCOMPARE(changesOf(planner()).added, 1);
        QCOMPARE(changesOf(planner()).removed, 1);
        QCOMPARE(changesOf(planner()).changed, 0);
    }

    void badRowsAreListedAndNothingIsLoaded()
    {
        STEP(planner().exportWeek(week));
        const Sheet good = Sheet::read(Planner::path(week));
        Sheet bad = good;
        const QList<int> rows = good.firstShifts(groupOf(planner()), 3);
        bad.set(rows[0], QStringLiteral("agent_id"), QStringLiteral("nobody"));
        bad.set(rows[1], QStringLiteral("start"), QStringLiteral("noon"));
        bad.set(rows[2], QStringLiteral("activities"), QStringLiteral("08:00-10:00 Juggling"));
        bad.write(Planner::path(week));
        STEP(planner().lookAt(week));
        auto *problems = table(QStringLiteral("What is wrong with the plan"));
        for (const int row : rows)
            QVERIFY2(test::rowOf(problems, QString::number(Sheet::lineOf(row))) >= 0,
                     qPrintable(QString::number(Sheet::lineOf(row))));
        QVERIFY(!test::button(QStringLiteral("Load"))); // nothing of it can be loaded
        STEP(key(Qt::Key_Escape));
        QCOMPARE(changesOf(planner()).total(), 0);
        QVERIFY(!planner().window().actions().push->isEnabled());
        Sheet corrected = good;
        corrected.move(rows[0], 15);
        corrected.write(Planner::path(week));
        STEP(planner().loadPlan(week));
        STEP(planner().untilStage(Stage::Checked));
        QCOMPARE(changesOf(planner()).total(), 1);
    }

    void aFileIsDroppedOnTheWindow()
    {
        STEP(planner().exportWeek(week));
        Sheet sheet = Sheet::read(Planner::path(week));
        sheet.move(sheet.firstShifts(groupOf(planner()), 1)[0], 15);
        sheet.write(Planner::path(week));
        STEP(test::drop(&planner().window(), Planner::path(week)));
        STEP(until(QStringLiteral("its preview opens"), [&] { return test::front() != &planner().window(); }));
        QVERIFY(test::readable(test::front()).contains(QStringLiteral("1 changed")));
        STEP(test::press(QStringLiteral("Load")));
        STEP(planner().untilStage(Stage::Checked));
        QCOMPARE(changesOf(planner()).total(), 1);
    }

    /// Without its snapshot nobody can say whose a difference is.
    void anUnknownBaseIsAskedFor()
    {
        STEP(planner().exportWeek(week));
        Sheet sheet = Sheet::read(Planner::path(week));
        for (const int row : sheet.firstShifts(groupOf(planner()), 2))
            sheet.moveWithActivities(row, 30);
        for (const QString &base : QDir::current().entryList({QStringLiteral("*.base.json.gz")}))
            QFile::remove(base); // it was not sent along
        sheet.write(Planner::path(planFile));
        STEP(planner().lookAt(planFile));
        QVERIFY2(test::readable(test::front()).contains(QStringLiteral("Base unknown")),
                 qPrintable(test::readable(test::front())));
        STEP(key(Qt::Key_Return));
        STEP(planner().untilStage(Stage::Checked));
        QVERIFY(!planner().now().planBaseKnown);
        QVERIFY(planner().noticeText().contains(QStringLiteral("Base unknown")));
        QVERIFY(!planner().window().actions().push->isEnabled());
        STEP(test::press(QStringLiteral("Accept: treat every difference as mine")));
        STEP(until(QStringLiteral("it may be pushed"), [&] { return planner().window().actions().push->isEnabled(); }));
        QCOMPARE(changesOf(planner()).total(), 2);
    }

    void aPlanIsPutAside()
    {
        STEP(planner().checkedSample());
        QVERIFY(changesOf(planner()).total() > 0);
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_W)));
        STEP(planner().untilStage(Stage::Loaded));
        QCOMPARE(changesOf(planner()).total(), 0);
        QVERIFY(!planner().window().actions().push->isEnabled());
    }

    void anAgentIsExcludedByKeyAndTakenBack()
    {
        STEP(checkedBusiest(planner()));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_1)));
        const QList<int> rows = freeRows(planner());
        QVERIFY(!rows.isEmpty());
        STEP(test::clickCell(table(test::agentsTable), table(test::agentsTable)->model()->index(rows[0], 0)));
        const QString name = cell(table(test::agentsTable), rows[0], 0);
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)));
        STEP(until(QStringLiteral("it is excluded"),
                   [&] { return agentsOf(planner(), plan::Disposition::Exclude).size() == 1; }));
        QCOMPARE(agentRow(planner(), agentsOf(planner(), plan::Disposition::Exclude)[0])->name, name);
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)));
        STEP(until(QStringLiteral("it is taken back"),
                   [&] { return agentsOf(planner(), plan::Disposition::Exclude).isEmpty(); }));
    }

    void anAgentIsParkedFromItsMenu()
    {
        STEP(checkedBusiest(planner()));
        const QList<int> rows = freeRows(planner());
        auto *agents = table(test::agentsTable);
        STEP(test::clickCell(agents, agents->model()->index(rows.value(0), 0)));
        const QString agent = agentRow(planner(), agents->currentIndex().data(ui::KeyRole).toString())->agent.value;
        STEP(key(Qt::Key_Return));
        STEP(test::openedMenuByKey(QStringLiteral("Park")));
        STEP(until(QStringLiteral("it is parked"),
                   [&] { return agentsOf(planner(), plan::Disposition::Park).contains(agent); }));
        STEP(planner().openTab(test::parkedTab));
        QVERIFY(test::rowOf(table(test::parkedTable), agentRow(planner(), agent)->name) >= 0);
    }

    void severalAreLeftOutAtOnce()
    {
        STEP(checkedBusiest(planner()));
        const QList<int> rows = freeRows(planner());
        QVERIFY(rows.size() >= 3);
        for (const int row : rows.mid(0, 3))
            STEP(test::checkRow(table(test::agentsTable), row));
        QVERIFY(test::readable(&planner().window()).contains(QStringLiteral("3 chosen")));
        STEP(test::press(QStringLiteral("Exclude")));
        STEP(until(QStringLiteral("three are left out"),
                   [&] { return agentsOf(planner(), plan::Disposition::Exclude).size() == 3; }));
        QVERIFY(!test::readable(&planner().window()).contains(QStringLiteral("3 chosen")));
    }

    /// Nobody left to write: the group drops out of what Push would start.
    void aGroupWithNobodyLeftIsNotPushed()
    {
        STEP(loadEdited(planner(), [&](Sheet &sheet) { sheet.move(sheet.firstShifts(groupOf(planner()), 1)[0], 30); }));
        QCOMPARE(planner().now().readyGroups, 1);
        STEP(test::clickCell(table(test::agentsTable), table(test::agentsTable)->model()->index(0, 0)));
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)));
        STEP(until(QStringLiteral("nobody is left"),
                   [&] { return agentsOf(planner(), plan::Disposition::Push).isEmpty(); }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Return)));
        QVERIFY(test::readable(test::front()).contains(QStringLiteral("Left out")));
        QVERIFY(!test::button(QStringLiteral("Push 0 groups"))->isEnabled());
        STEP(key(Qt::Key_Return));
        QCOMPARE(planner().now().stage, Stage::Checked);
    }
};

SCENARIOS(WindowPlan)
#include "tst_window_plan.moc"
