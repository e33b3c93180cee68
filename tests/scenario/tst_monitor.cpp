// A supervisor's window beside planners at work: who wrote what, who pushes what.
// The part with the team's journal needs PostgreSQL and says so where it is absent.
#include "scenario/bench/planner.h"
#include "session/watch.h"
#include "support/postgres_cluster.h"
#include "ui/models/pushes_model.h"
#include "ui/models/writes_model.h"
#include "ui/pages/table_pane.h"
#include "ui/pages/wallboard_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/monitor_console.h"
#include "ui/shell/monitor_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QTest>
#include <QThread>

using namespace shiftlane;
using session::Stage;
using test::Planner;
using test::until;
using ui::MonitorWindow;

namespace {

void small(test::World &world)
{
    world.sandbox.groups = 1;
    world.sandbox.tradeJobLimit = 0; // two consoles of one client
    world.connected = true;
}

/// A planner's session without a window, on a thread of its own.
struct Engine {
    Engine()
    {
        session->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, session, &QObject::deleteLater);
        thread.start();
    }
    ~Engine()
    {
        thread.quit();
        thread.wait();
    }
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    void call(const std::function<void(session::Session &)> &what)
    {
        QMetaObject::invokeMethod(
            session, [this, what] { what(*session); }, Qt::BlockingQueuedConnection);
    }
    session::Session *session = new session::Session; ///< deleted on its own thread
    QThread thread;
};

MonitorWindow *openMonitor()
{
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<MonitorWindow *>(each); window && window->isVisible())
            return window;
    return nullptr;
}

/// A column of the table of that name, from top to bottom, as a screen reader has it.
QStringList column(const QWidget &window, const QString &name, int number)
{
    QStringList cells;
    for (const auto *table : window.findChildren<ui::RowTable *>()) {
        if (table->accessibleName() != name)
            continue;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, number);
            const QString words = index.data(Qt::AccessibleTextRole).toString();
            cells << (words.isEmpty() ? index.data().toString() : words);
        }
    }
    return cells;
}

QStringList writes(const QWidget &window, int number)
{
    return column(window, QStringLiteral("Schedule writes"), number);
}

QStringList pushes(const QWidget &window, int number)
{
    return column(window, QStringLiteral("Pushes of all planners"), number);
}

} // namespace

class MonitorScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // No database: the service announces every write, the window says whose it was.
    void aSupervisorSeesWhoWrites()
    {
        Planner planner(small);
        STEP(planner.untilLoaded());
        STEP(planner.checkedSample());
        STEP(test::menu(QStringLiteral("View"), QStringLiteral("Monitor…")));
        STEP(until(QStringLiteral("the monitor is there"), [] { return openMonitor() != nullptr; }));
        MonitorWindow &monitor = *openMonitor();
        auto *wall = monitor.findChild<ui::WallboardPage *>();
        STEP(until(QStringLiteral("it is signed in"), [&] {
            return !writes(monitor, 0).isEmpty() || monitor.windowTitle().contains(QStringLiteral("–"));
        }));
        QTest::qWait(2'000); // its events are subscribed to
        planner.window().activateWindow();
        STEP(planner.pushAndWait());
        STEP(until(QStringLiteral("the writes are told"), [&] {
            const QStringList states = writes(monitor, ui::WritesModel::State);
            return !states.isEmpty() && states.filter(QStringLiteral("Written")).size() == states.size();
        }));
        for (const QString &by : writes(monitor, ui::WritesModel::By))
            QVERIFY2(!by.isEmpty() && !by.contains(QStringLiteral("this console")), qPrintable(by));
        QVERIFY(pushes(monitor, 0).isEmpty()); // nobody's journal is read without a team's database
        monitor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&monitor));
        QTest::keyClick(&monitor, Qt::Key_F11);
        QVERIFY(monitor.isWall());
        STEP(until(QStringLiteral("the wall lists the writes"), [&] { return !wall->figures().rows.empty(); }));
        QTest::keyClick(&monitor, Qt::Key_Escape);
        QVERIFY(!monitor.isWall());
        monitor.close();
    }

    void aSupervisorSeesWhoPushes()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's PostgreSQL driver is not installed (Debian package libqt6sql6-psql)");
        test::PostgresCluster cluster;
        if (!cluster.isReady())
            QSKIP(qPrintable(cluster.why()));
        QVERIFY(cluster.freshWatchedJournal());
        Planner world(small); // the service, and a planner who does nothing
        STEP(world.untilLoaded());
        Engine anna;
        session::SnapshotPtr last;
        QElapsedTimer since;
        QObject context;
        connect(anna.session, &session::Session::snapshotChanged, &context, [&](const session::SnapshotPtr &snapshot) {
            if (snapshot->stage == Stage::Pushing && !since.isValid())
                since.start();
            last = snapshot;
        });
        anna.call([&](session::Session &session) {
            session.setJournalPath(cluster.consoleUrl(QStringLiteral("anna")));
            session.connectTo(world.connection());
        });
        const auto reaches = [&](Stage stage) {
            return until(
                QStringLiteral("anna's stage"),
                [&] {
                    return last && last->stage == stage && last->journal->ready &&
                           last->loadedGroups == last->groupsToLoad;
                },
                120'000);
        };
        QVERIFY(reaches(Stage::Loaded));
        ui::MonitorOptions options;
        options.connection = world.connection();
        options.journalPath = cluster.consoleUrl(QStringLiteral("shiftlane_supervisor"));
        options.remember = false;
        ui::MonitorConsole supervisor(options);
        session::SnapshotPtr seen;
        connect(&supervisor.session(), &session::Session::snapshotChanged, this,
                [&seen](const session::SnapshotPtr &snapshot) { seen = snapshot; });
        supervisor.show();
        STEP(until(
            QStringLiteral("the monitor reads the journal"),
            [&] { return seen && seen->readOnly && seen->journal->ready && seen->status.live; }, 60'000));
        anna.call([](session::Session &session) {
            session.makeSamplePlan(12, Planner::path(QStringLiteral("monitor.csv")));
            session.loadPlan(Planner::path(QStringLiteral("monitor.csv")));
        });
        QVERIFY(reaches(Stage::Checked));
        anna.call([](session::Session &session) { session.push(false); });
        STEP(until(
            QStringLiteral("the push is listed"),
            [&] { return !pushes(supervisor.window(), ui::PushesModel::Planner).isEmpty(); }, 60'000));
        qInfo("the monitor lists the push %lld ms after its planner's window", since.elapsed());
        QVERIFY(reaches(Stage::Finished));
        STEP(until(
            QStringLiteral("its end is shown"),
            [&] {
                const QStringList states = pushes(supervisor.window(), ui::PushesModel::State);
                return states.filter(QStringLiteral("Ended")).size() == states.size();
            },
            60'000));
        QVERIFY(!writes(supervisor.window(), ui::WritesModel::By).isEmpty());
    }
};

QTEST_MAIN(MonitorScenario)
#include "tst_monitor.moc"
