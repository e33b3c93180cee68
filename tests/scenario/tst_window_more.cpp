// What saves a planner's time: undo, the palette, templates, recent plans,
// tables in files, corrections on the timeline.
#include "plan/disposition.h"
#include "scenario/bench/planner.h"
#include "scenario/bench/sheet.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace shiftlane;
using session::Stage;
using test::key;
using test::Planner;
using test::Sheet;
using test::table;
using test::until;

namespace {

int excluded(Planner &planner)
{
    int count = 0;
    for (const session::AgentRow &row : planner.detail().agents)
        count += row.planned && row.disposition == plan::Disposition::Exclude ? 1 : 0;
    return count;
}

} // namespace

class WindowMore : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;
    [[nodiscard]] Planner &planner() { return *planner_; }

    /// Two moved shifts in the chosen group, loaded and checked.
    void meetPlan()
    {
        const QString group = planner().window().currentGroup().value;
        planner().exportWeek(QStringLiteral("more.csv"));
        if (QTest::currentTestFailed())
            return;
        Sheet sheet = Sheet::read(Planner::path(QStringLiteral("more.csv")));
        for (const int row : sheet.firstShifts(group, 2))
            sheet.move(row, 30);
        sheet.write(Planner::path(QStringLiteral("more.csv")));
        planner().loadPlan(QStringLiteral("more.csv"));
        planner().untilStage(Stage::Checked);
    }

private Q_SLOTS:
    void init()
    {
        planner_ = std::make_unique<Planner>([](test::World &world) {
            world.connected = true;
            world.sandbox.openTrades = 0;
        });
        planner_->untilLoaded();
        planner_->chooseGroup(planner_->now().groups->back().key.schedule);
    }
    void cleanup() { planner_.reset(); }

    void whatIsLeftOutIsUndoneAndDoneAgain()
    {
        STEP(meetPlan());
        STEP(test::clickCell(table(test::agentsTable), table(test::agentsTable)->model()->index(0, 0)));
        STEP(test::shortcut(QStringLiteral("Exclude Chosen Agents")));
        STEP(until(QStringLiteral("it is left out"), [&] { return excluded(planner()) == 1; }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Z)));
        STEP(until(QStringLiteral("it is back"), [&] { return excluded(planner()) == 0; }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
        STEP(until(QStringLiteral("it is left out again"), [&] { return excluded(planner()) == 1; }));
    }

    void thePaletteFindsACommandAndRunsIt()
    {
        const QDate before = planner().now().weeks.front();
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)));
        STEP(test::type(QStringLiteral("later week")));
        STEP(key(Qt::Key_Return));
        STEP(until(QStringLiteral("later weeks are shown"),
                   [&] { return !planner().now().weeks.empty() && planner().now().weeks.front() > before; }));
    }

    void aTemplateIsWritten()
    {
        const QString file = Planner::path(QStringLiteral("template.csv"));
        STEP(test::menu(QStringLiteral("File"), QStringLiteral("Write a Template…")));
        STEP(test::chooseFileByKey(file));
        STEP(until(QStringLiteral("it is written"), [&] { return QFile::exists(file); }));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString head = QString::fromUtf8(written.readLine());
        for (const auto *column :
             {"schedule_group", "agent_id", "kind", "date", "start", "end", "activities", "action"})
            QVERIFY2(head.contains(QLatin1String(column)), column);
    }

    /// What a spreadsheet would take for a formula is text there.
    void aTableIsKeptAsAFile()
    {
        STEP(planner().openTab(test::agentsTable));
        STEP(test::clickCell(table(test::agentsTable), table(test::agentsTable)->model()->index(0, 0)));
        const QString file = Planner::path(QStringLiteral("agents-table.csv"));
        STEP(test::menu(QStringLiteral("File"), QStringLiteral("Export the Table…")));
        STEP(test::chooseFileByKey(file));
        STEP(until(QStringLiteral("it is written"), [&] { return QFileInfo(file).size() > 0; }));
        const Sheet sheet = Sheet::read(file);
        QCOMPARE(sheet.rows(), table(test::agentsTable)->model()->rowCount());
        for (int row = 0; row < sheet.rows(); ++row)
            QVERIFY(!QStringLiteral("=+-@").contains(sheet.at(row, QStringLiteral("Agent")).left(1)));
    }

    void aTableIsKeptAsAPdf()
    {
        STEP(planner().openTab(test::agentsTable));
        STEP(test::clickCell(table(test::agentsTable), table(test::agentsTable)->model()->index(0, 0)));
        const QString file = Planner::path(QStringLiteral("agents-table.pdf"));
        STEP(test::menu(QStringLiteral("File"), QStringLiteral("Save the Table as PDF…")));
        STEP(test::chooseFileByKey(file));
        STEP(until(QStringLiteral("it is written"), [&] { return QFileInfo(file).size() > 1000; }));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.read(5) == "%PDF-");
    }

    void aRecentPlanIsLoadedFromTheMenu()
    {
        STEP(meetPlan());
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_W)));
        STEP(planner().untilStage(Stage::Loaded));
        STEP(test::menu(QStringLiteral("File"), QStringLiteral("Load Recent")));
        STEP(test::openedMenu(QStringLiteral("more.csv")));
        STEP(until(QStringLiteral("its preview opens"), [&] { return test::front() != &planner().window(); }));
        STEP(key(Qt::Key_Return));
        STEP(planner().untilStage(Stage::Checked));
    }
};

SCENARIOS(WindowMore)
#include "tst_window_more.moc"
