// Nothing in the window can be clicked that does nothing: at every moment of a
// planner's day everything that can be pressed is pressed, and something happens.
#include "scenario/bench/planner.h"
#include "scenario/bench/sheet.h"
#include "scenario/bench/walk.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <map>

using namespace shiftlane;
using session::Stage;
using test::DemoMoment;
using test::Planner;
using test::Scene;
using test::Sheet;
using test::until;

namespace {

QtMessageHandler told = nullptr;

/// What the offscreen platform cannot do is said once per window: thousands of times here.
void tellTheRest(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support")) && told)
        told(type, context, text);
}

const auto planFile = QStringLiteral("effects.csv");

/// A window of which nothing is connected to anything, but for one button.
class DeadWindow : public QWidget {
public:
    DeadWindow()
    {
        auto *column = new QVBoxLayout(this);
        auto *bar = new QMenuBar;
        column->setMenuBar(bar);
        auto *menu = bar->addMenu(QStringLiteral("Menu"));
        menu->addAction(QStringLiteral("Dead entry"));
        menu->addAction(QStringLiteral("Dead mark"))->setCheckable(true);
        column->addWidget(new QPushButton(QStringLiteral("Dead")));
        auto *check = new QToolButton;
        check->setText(QStringLiteral("Dead, but it goes down"));
        check->setCheckable(true);
        column->addWidget(check);
        auto *box = new QComboBox;
        box->addItems({QStringLiteral("One"), QStringLiteral("Two")});
        box->setAccessibleName(QStringLiteral("Dead choice"));
        column->addWidget(box);
        auto *alive = new QPushButton(QStringLiteral("Alive"));
        column->addWidget(alive);
        connect(alive, &QPushButton::clicked, this, [this] { setWindowTitle(QStringLiteral("pressed")); });
    }
};

} // namespace

class WindowEffects : public QObject {
    Q_OBJECT

    std::map<QString, Scene> scenes_;
    Scene answers_; ///< of the session so far
    QSet<QString> known_;

    void keep(const QString &name, const Planner &planner, const base::ScheduleId &group)
    {
        Scene scene = answers_;
        scene.name = name;
        scene.snapshot = std::make_shared<session::Snapshot>(planner.now());
        scene.group = group;
        scenes_[name] = scene;
    }

    /// Half of the chosen group's agents later by half an hour; a colleague moved
    /// the first of them meanwhile.
    void meetConflict(Planner &planner, const base::ScheduleId &group)
    {
        planner.exportWeek(planFile);
        if (QTest::currentTestFailed())
            return;
        Sheet sheet = Sheet::read(Planner::path(planFile));
        const QList<int> rows = sheet.firstShifts(group.value, 8);
        for (const int row : rows)
            sheet.move(row, 30);
        const QString disputed = sheet.at(rows.front(), QStringLiteral("id"));
        sheet.write(Planner::path(planFile));
        test::colleaguePushes(planner, [&](Sheet &other) {
            for (const int row : other.shifts(group.value))
                if (other.at(row, QStringLiteral("id")) == disputed)
                    other.move(row, 60);
        });
    }

    void everythingIn(const Scene &scene)
    {
        test::Walk walk(scene, known_);
        QElapsedTimer clock;
        clock.start();
        walk.everywhere();
        qInfo("%s: %d controls tried in %lld s", qPrintable(scene.name), walk.tried(), clock.elapsed() / 1000);
        if (qEnvironmentVariableIsSet("SHIFTLANE_TELL_EFFECTS"))
            qInfo("%s", qPrintable(walk.told().join(u'\n')));
        QVERIFY2(walk.tried() > 20, qPrintable(walk.told().join(u'\n')));
        QVERIFY2(walk.dead().isEmpty(), qPrintable(QStringLiteral("nothing happens at\n") + walk.dead().join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase() { told = qInstallMessageHandler(tellTheRest); }
    void cleanupTestCase() { qInstallMessageHandler(told); }

    void aDeadControlIsFound()
    {
        DeadWindow window;
        test::setBehind(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        test::EffectWatch watch({}, nullptr);
        QStringList dead;
        for (const test::Control &control : test::controlsIn(&window))
            if (test::effectOf(&window, control, watch).isEmpty())
                dead << control.name;
        QCOMPARE(dead, QStringList({QStringLiteral("Menu > Dead entry"), QStringLiteral("Menu > Dead mark"),
                                    QStringLiteral("QPushButton \"Dead\""),
                                    QStringLiteral("QToolButton \"Dead, but it goes down\""),
                                    QStringLiteral("QComboBox \"Dead choice\"")}));
        test::setBehind(nullptr);
    }

    /// A real session at the real sandbox, kept at each of its moments.
    void aDayIsKept()
    {
        Planner planner([](test::World &world) {
            world.sandbox.groups = 1;
            world.sandbox.openTrades = 8;
            world.sandbox.latencyMs = 60;
        });
        test::keepAnswers(planner.session(), answers_, &planner.window());
        keep(QStringLiteral("disconnected"), planner, {});
        STEP(planner.connect());
        const auto group =
            std::find_if(planner.now().groups->begin(), planner.now().groups->end(), [](const auto &row) {
                return row.matchedTrades > 0;
            })->key.schedule;
        STEP(planner.chooseGroup(group));
        STEP(planner.openTab(test::tradesTable));
        keep(QStringLiteral("connected"), planner, group);
        STEP(meetConflict(planner, group));
        STEP(planner.loadPlan(planFile));
        STEP(planner.untilStage(Stage::Checked));
        STEP(until(QStringLiteral("the conflict is listed"), [&] { return !planner.detail().conflicts.empty(); }));
        STEP(planner.openTab(test::conflictsTable));
        STEP(planner.openTab(test::tradesTable));
        STEP(planner.openTab(test::agentsTable));
        keep(QStringLiteral("checked"), planner, group);
        STEP(test::shortcut(QStringLiteral("Keep Planned for All Remaining")));
        STEP(until(QStringLiteral("none is open"), [&] { return planner.detail().conflicts.empty(); }));
        keep(QStringLiteral("ready"), planner, group);
        STEP(test::key(QKeySequence(Qt::CTRL | Qt::Key_Return)));
        STEP(test::key(Qt::Key_Return));
        STEP(planner.untilStage(Stage::Pushing));
        keep(QStringLiteral("pushing"), planner, group);
        STEP(test::press(QStringLiteral("Pause")));
        STEP(until(QStringLiteral("it stands"), [&] {
            return std::any_of(planner.now().groups->begin(), planner.now().groups->end(),
                               [](const auto &row) { return row.paused; });
        }));
        keep(QStringLiteral("paused"), planner, group);
        STEP(test::press(QStringLiteral("Resume")));
        STEP(planner.untilStage(Stage::Finished));
        STEP(until(QStringLiteral("the push is in the journal"), [&] {
            return !planner.now().journal->history.empty() && planner.now().journal->history[0].endedAt;
        }));
        STEP(planner.openTab(test::historyTab));
        STEP(until(QStringLiteral("the push is read"), [&] { return !answers_.pushes.empty(); }));
        keep(QStringLiteral("finished"), planner, group);
    }

    void atEveryMomentSomethingHappens_data()
    {
        QTest::addColumn<QString>("moment");
        for (const auto *moment : {"disconnected", "connected", "checked", "ready", "pushing", "paused", "finished"})
            QTest::newRow(moment) << QString::fromLatin1(moment);
    }

    void atEveryMomentSomethingHappens()
    {
        QFETCH(QString, moment);
        QVERIFY2(scenes_.count(moment) == 1, "this moment was not met");
        everythingIn(scenes_.at(moment));
    }

    /// What a small sandbox does not bring about: colleagues, a cut push, a refused plan.
    void atRareMomentsToo_data()
    {
        QTest::addColumn<DemoMoment>("moment");
        QTest::newRow("plan loaded") << DemoMoment::PlanLoaded; // it is checked at once
        QTest::newRow("interrupted") << DemoMoment::Interrupted;
        QTest::newRow("base unknown") << DemoMoment::BaseUnknown;
        QTest::newRow("plan refused") << DemoMoment::Refused;
        QTest::newRow("checked, with colleagues") << DemoMoment::Checked;
    }

    void atRareMomentsToo()
    {
        QFETCH(DemoMoment, moment);
        everythingIn(test::demoScene(QString::fromLatin1(QTest::currentDataTag()), moment));
    }
};

SCENARIOS(WindowEffects)
#include "tst_window_effects.moc"
