// The push as the planner sees it: reviewed, running, ended, proved; cut and
// taken up; what was parked comes back; the week is closed.
#include "scenario/bench/planner.h"
#include "scenario/bench/sheet.h"
#include "ui/models/cell.h"
#include "ui/shell/main_window.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <map>

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

const QKeySequence reviewKeys(Qt::CTRL | Qt::Key_Return);

std::map<Outcome, int> outcomes(const Planner &planner)
{
    std::map<Outcome, int> found;
    for (const auto &[id, detail] : *planner.now().details)
        for (const session::AgentRow &agent : detail.agents)
            if (agent.planned)
                ++found[agent.outcome];
    return found;
}

int plannedAgents(const Planner &planner)
{
    int sum = 0;
    for (const auto &[outcome, count] : outcomes(planner))
        sum += count;
    return sum;
}

/// Writes that the service took.
int updates(const Planner &planner)
{
    int count = 0;
    for (const QJsonObject &request : planner.serviceLog(QStringLiteral("request")))
        if (request.value(QLatin1String("method")) == QLatin1String("POST") &&
            request.value(QLatin1String("path")).toString().endsWith(QLatin1String("/update")))
            ++count;
    return count;
}

bool anyLane(const Planner &planner, const std::function<bool(const session::GroupRow &)> &is)
{
    return std::any_of(planner.now().groups->begin(), planner.now().groups->end(), is);
}

bool writing(const Planner &planner)
{
    return anyLane(planner, [](const session::GroupRow &row) {
        return row.state == push::LaneState::Uploading || row.state == push::LaneState::Submitted ||
               row.state == push::LaneState::Settling;
    });
}

/// One group and answers that take their time: there is a middle of the push.
void slow(test::World &world)
{
    world.sandbox.groups = 1;
    world.sandbox.latencyMs = 150;
    world.connected = true;
}

void startPush(Planner &planner)
{
    test::key(reviewKeys);
    test::until(QStringLiteral("the review sheet opens"), [&] { return test::front() != &planner.window(); });
    test::key(Qt::Key_Return);
    planner.untilStage(Stage::Pushing);
}

} // namespace

class WindowPush : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReviewSaysWhatWillBeWrittenAndEscapeWritesNothing()
    {
        Planner planner([](test::World &world) { world.connected = true; });
        STEP(planner.untilLoaded());
        STEP(planner.checkedSample());
        STEP(key(reviewKeys));
        QVERIFY(test::front() != &planner.window());
        auto *groups = table(QStringLiteral("Schedule groups in this push"));
        int agents = 0;
        for (int row = 0; row < groups->model()->rowCount(); ++row)
            agents += test::cell(groups, row, test::columnOf(groups, QStringLiteral("Agents"))).toInt();
        QVERIFY(agents > 0);
        QVERIFY2(test::readable(test::front()).contains(QStringLiteral("%1 agents will be written").arg(agents)),
                 qPrintable(test::readable(test::front())));
        STEP(key(Qt::Key_Escape));
        QCOMPARE(planner.now().stage, Stage::Checked);
        QCOMPARE(updates(planner), 0);
    }

    /// Proved: outcomes add up to the plan, the report says the same, the service
    /// holds it.
    void thePushEndsAndAddsUp()
    {
        Planner planner([](test::World &world) { world.connected = true; });
        STEP(planner.untilLoaded());
        STEP(planner.checkedSample());
        const int planned = plannedAgents(planner);
        QVERIFY(planned > 0);
        STEP(planner.pushAndWait());
        auto ended = outcomes(planner);
        QCOMPARE(plannedAgents(planner), planned);
        QCOMPARE(ended[Outcome::Pending] + ended[Outcome::Unknown], 0);
        QVERIFY(ended[Outcome::Applied] > 0);
        QFile report(planner.now().reportPath);
        QVERIFY2(report.open(QIODevice::ReadOnly), qPrintable(planner.now().reportPath));
        const QJsonObject totals =
            QJsonDocument::fromJson(report.readAll()).object().value(QLatin1String("totals")).toObject();
        QCOMPARE(totals.value(QLatin1String("planned")).toInt(), planned);
        QCOMPARE(totals.value(QLatin1String("applied")).toInt(), ended[Outcome::Applied]);
        int written = 0;
        for (const QJsonObject &effect : planner.serviceLog(QStringLiteral("effect")))
            written += static_cast<int>(effect.value(QLatin1String("agents")).toArray().size());
        QCOMPARE(written, ended[Outcome::Applied]);
        const int good = ended[Outcome::Applied] + ended[Outcome::AlreadyPresent];
        STEP(until(QStringLiteral("the end is told, with its report"), [&] {
            const QString said = planner.noticeText();
            return said.contains(QStringLiteral("The push ended: %1 agent").arg(good)) &&
                   said.contains(planner.now().reportPath);
        }));
    }

    void pausedNothingBeginsAndResumedItEnds()
    {
        Planner planner(slow);
        STEP(planner.untilLoaded());
        STEP(planner.checkedSample());
        STEP(startPush(planner));
        STEP(press(QStringLiteral("Pause")));
        STEP(until(QStringLiteral("it stands"),
                   [&] { return anyLane(planner, [](const auto &row) { return row.paused; }); }));
        QVERIFY(!test::button(QStringLiteral("Pause")));
        STEP(press(QStringLiteral("Resume")));
        STEP(planner.untilStage(Stage::Finished));
        QVERIFY(outcomes(planner)[Outcome::Applied] > 0);
    }

    void stoppedByKeyTheRestIsCancelled()
    {
        Planner planner([](test::World &world) {
            slow(world);
            world.sandbox.groups = 2;
        });
        STEP(planner.untilLoaded());
        STEP(planner.checkedSample());
        const int planned = plannedAgents(planner);
        STEP(startPush(planner));
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period)));
        STEP(planner.untilStage(Stage::Finished));
        auto ended = outcomes(planner);
        QCOMPARE(plannedAgents(planner), planned);
        QCOMPARE(ended[Outcome::Pending], 0);
        QVERIFY(ended[Outcome::Cancelled] > 0);
    }

    void oneGroupIsPausedFromItsMenu()
    {
        Planner planner([](test::World &world) {
            slow(world);
            world.sandbox.groups = 2;
        });
        STEP(planner.untilLoaded());
        STEP(planner.checkedSample());
        STEP(startPush(planner));
        const auto running = std::find_if(planner.now().groups->begin(), planner.now().groups->end(),
                                          [](const auto &row) { return row.inPush && !push::isFinal(row.state); });
        const base::ScheduleId group = running->key.schedule;
        STEP(planner.chooseGroup(group));
        auto *groups = table(test::groupsTable);
        STEP(test::rightClick(groups->viewport(), groups->visualRect(groups->currentIndex()).center()));
        STEP(test::openedMenu(QStringLiteral("Pause 1 Group")));
        STEP(until(QStringLiteral("that group stands"), [&] {
            return anyLane(planner, [&](const auto &row) { return row.key.schedule == group && row.paused; });
        }));
        QVERIFY(anyLane(planner, [&](const auto &row) { return row.key.schedule != group && !row.paused; }));
        STEP(test::rightClick(groups->viewport(), groups->visualRect(groups->currentIndex()).center()));
        STEP(test::openedMenu(QStringLiteral("Resume 1 Group")));
        STEP(planner.untilStage(Stage::Finished));
        QCOMPARE(outcomes(planner)[Outcome::Cancelled], 0);
    }

    void closingInMidPushAsksAndLaterShowsWhatIsOpen()
    {
        Planner planner(slow);
        STEP(planner.untilLoaded());
        STEP(planner.checkedSample());
        STEP(startPush(planner));
        STEP(until(QStringLiteral("a write is out"), [&] { return writing(planner); }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Q)));
        QVERIFY(planner.window().isVisible());
        QVERIFY(planner.noticeText().contains(QStringLiteral("A push is running")));
        STEP(press(QStringLiteral("Close now")));
        QVERIFY(!planner.window().isVisible());
        STEP(planner.startAgain());
        STEP(until(QStringLiteral("the open push is offered"),
                   [&] { return !planner.now().journal->openRuns.empty(); }));
        const int agents = planner.now().journal->openRuns.front().agents;
        QVERIFY(agents > 0);
        QVERIFY2(planner.noticeText().contains(QStringLiteral("%1 agent").arg(agents)),
                 qPrintable(planner.noticeText()));
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)));
        STEP(planner.untilStage(Stage::Finished));
        auto ended = outcomes(planner);
        QCOMPARE(ended[Outcome::Pending] + ended[Outcome::Unknown] + ended[Outcome::Postponed], 0);
        STEP(until(QStringLiteral("nothing is open"), [&] { return planner.now().journal->openRuns.empty(); }));
    }

    /// A draft that is published notifies agents; nobody does it by accident.
    void draftsArePublishedOnlyWhenSaid()
    {
        Planner planner([](test::World &world) {
            world.connected = true;
            world.sandbox.openTrades = 0;
        });
        STEP(planner.untilLoaded());
        const auto draft = std::find_if(planner.now().groups->begin(), planner.now().groups->end(),
                                        [](const auto &row) { return !row.published; });
        QVERIFY(draft != planner.now().groups->end());
        const base::ScheduleId group = draft->key.schedule;
        STEP(planner.exportWeek(QStringLiteral("drafts.csv")));
        Sheet sheet = Sheet::read(Planner::path(QStringLiteral("drafts.csv")));
        sheet.move(sheet.firstShifts(group.value, 1)[0], 30);
        sheet.write(Planner::path(QStringLiteral("drafts.csv")));
        STEP(planner.loadPlan(QStringLiteral("drafts.csv")));
        STEP(planner.untilStage(Stage::Checked));
        STEP(key(reviewKeys));
        auto *publish = qobject_cast<QCheckBox *>(test::seen(QStringLiteral("Publish the drafts that are written")));
        QVERIFY(publish && !publish->isChecked());
        STEP(test::click(publish, {8, publish->height() / 2}));
        QVERIFY(publish->isChecked());
        STEP(key(Qt::Key_Return));
        STEP(key(Qt::Key_Return)); // wherever the focus is
        STEP(planner.untilStage(Stage::Finished));
        STEP(until(QStringLiteral("the service publishes it"), [&] {
            return anyLane(planner, [&](const auto &row) { return row.key.schedule == group && row.published; });
        }));
    }

    void aParkedAgentIsPushedWhenItsTradeEnded()
    {
        Planner planner([](test::World &world) {
            world.connected = true;
            world.sandbox.groups = 1;
        });
        STEP(planner.untilLoaded());
        STEP(planner.checkedSample());
        STEP(planner.pushAndWait());
        const auto waiting = [&]() -> const session::ParkedRow * {
            for (const session::ParkedRow &row : *planner.now().parked)
                if (row.trade && row.state == session::ParkedRow::State::Waiting)
                    return &row;
            return nullptr;
        };
        STEP(until(QStringLiteral("somebody is parked"), [&] { return waiting() != nullptr; }));
        const session::ParkedRow parked = *waiting();
        STEP(planner.chooseGroup(parked.group));
        STEP(planner.openTab(test::tradesTable));
        auto *trades = table(test::tradesTable);
        for (int row = 0; row < trades->model()->rowCount(); ++row)
            if (trades->model()->index(row, 0).data(ui::KeyRole).toString() == parked.trade->value)
                STEP(test::checkRow(trades, row));
        STEP(test::shortcut(QStringLiteral("Deny Trades")));
        STEP(planner.openTab(test::parkedTab));
        STEP(until(QStringLiteral("it may be pushed again"), [&] {
            return std::any_of(planner.now().parked->begin(), planner.now().parked->end(), [&](const auto &row) {
                return row.agent == parked.agent && row.state == session::ParkedRow::State::Released;
            });
        }));
        auto *rows = table(test::parkedTable);
        STEP(test::clickCell(rows, rows->model()->index(test::rowOf(rows, parked.name), 0)));
        STEP(press(QStringLiteral("Push 1 again")));
        STEP(until(
            QStringLiteral("it is applied"),
            [&] { return planner.now().stage == Stage::Finished && outcomes(planner)[Outcome::Applied] == 1; },
            60'000));
        STEP(until(QStringLiteral("it left the ledger"), [&] {
            return std::none_of(planner.now().parked->begin(), planner.now().parked->end(),
                                [&](const auto &row) { return row.agent == parked.agent; });
        }));
    }

    void aClosedWeekIsAskedForBeforeItIsPushedInto()
    {
        Planner planner([](test::World &world) {
            world.connected = true;
            world.sandbox.groups = 1;
            world.sandbox.openTrades = 0;
        });
        STEP(planner.untilLoaded());
        STEP(planner.chooseGroup(planner.now().groups->back().key.schedule));
        const base::ScheduleId group = planner.window().currentGroup();
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)));
        STEP(until(QStringLiteral("the week is closed"), [&] {
            return anyLane(planner, [&](const auto &row) { return row.key.schedule == group && row.closed; });
        }));
        QVERIFY(!planner.window().actions().closeWeek->isEnabled());
        STEP(planner.exportWeek(QStringLiteral("closed.csv")));
        Sheet sheet = Sheet::read(Planner::path(QStringLiteral("closed.csv")));
        sheet.move(sheet.firstShifts(group.value, 1)[0], 30);
        sheet.write(Planner::path(QStringLiteral("closed.csv")));
        STEP(planner.loadPlan(QStringLiteral("closed.csv")));
        STEP(planner.untilStage(Stage::Checked));
        STEP(key(reviewKeys));
        QVERIFY(test::readable(test::front()).contains(QStringLiteral("closed by")));
        STEP(key(Qt::Key_Return)); // not yet
        QCOMPARE(planner.now().stage, Stage::Checked);
        STEP(test::tabTo(QStringLiteral("Push into the closed week")));
        STEP(key(Qt::Key_Space));
        STEP(key(Qt::Key_Return));
        STEP(planner.untilStage(Stage::Finished));
        QCOMPARE(outcomes(planner)[Outcome::Applied], 1);
    }

    /// The 409 that names nobody: a colleague wrote between check and push.
    void aColleaguesChangeInBetweenIsMerged()
    {
        Planner planner([](test::World &world) {
            world.connected = true;
            world.sandbox.groups = 1;
            world.sandbox.openTrades = 0;
        });
        STEP(planner.untilLoaded());
        const base::ScheduleId group = planner.now().groups->back().key.schedule;
        STEP(planner.chooseGroup(group));
        STEP(planner.exportWeek(QStringLiteral("mine.csv")));
        Sheet sheet = Sheet::read(Planner::path(QStringLiteral("mine.csv")));
        const QList<int> rows = sheet.firstShifts(group.value, 2);
        const QString theirs = sheet.at(rows[1], QStringLiteral("id"));
        sheet.move(rows[0], 30);
        sheet.write(Planner::path(QStringLiteral("mine.csv")));
        STEP(planner.loadPlan(QStringLiteral("mine.csv")));
        STEP(planner.untilStage(Stage::Checked));
        STEP(test::colleaguePushes(planner, [&](Sheet &other) {
            for (const int row : other.shifts(group.value))
                if (other.at(row, QStringLiteral("id")) == theirs)
                    other.move(row, 45);
        }));
        STEP(planner.pushAndWait());
        QCOMPARE(outcomes(planner)[Outcome::Applied], 1);
        const auto effects = planner.serviceLog(QStringLiteral("effect"));
        QCOMPARE(effects.size(), size_t(2)); // theirs, then mine; neither undid the other
        QVERIFY(effects[0].value(QLatin1String("agents")).toArray()[0].toObject().value(QLatin1String("id")) !=
                effects[1].value(QLatin1String("agents")).toArray()[0].toObject().value(QLatin1String("id")));
    }
};

SCENARIOS(WindowPush)
#include "tst_window_push.moc"
