#include "simulation/history.h"
#include "simulation/simulate.h"

#include <QFile>
#include <QtTest>

using namespace shiftlane;
using namespace shiftlane::simulation;

/// The worlds themselves: what ctest's `simulation` relies on. The 20,000 are
/// run by shiftlane-simulate.
class SimulationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFriendlyWorldAppliesEverything();
    void sameSeedSameHistory();
    void aHistoryChangesNothing();
    void keptSeedsStayClean();
    void withoutLocksNothingIsLostEither();
    void whatNeverHappenedIsNamed();
    void aLineReproducesItsWorld();
    void aFailingWorldShrinks();
};

void SimulationTest::aFriendlyWorldAppliesEverything()
{
    for (quint64 seed = 1; seed <= 100; ++seed) {
        Settings settings;
        settings.seed = seed;
        settings.consoles = 1;
        settings.anyFaults = settings.trades = settings.colleagues = settings.planners = false;
        const Outcome outcome = simulate(settings);
        QCOMPARE(outcome.violations, QStringList{});
        for (int i = 1; i < push::outcomeCount; ++i) {
            const auto each = static_cast<push::Outcome>(i);
            const bool there = each == push::Outcome::Applied || each == push::Outcome::AlreadyPresent;
            QVERIFY2(there || outcome.tally.outcomes[static_cast<size_t>(i)] == 0,
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(push::word(each))));
        }
        QCOMPARE(outcome.tally.writes, outcome.tally.outcomes[static_cast<size_t>(push::Outcome::Applied)]);
    }
}

void SimulationTest::sameSeedSameHistory()
{
    std::set<quint64> different;
    for (quint64 seed = 1; seed <= 200; ++seed) { // 1 % of the 20,000
        Settings settings;
        settings.seed = seed;
        const quint64 once = simulate(settings).trace;
        QCOMPARE(simulate(settings).trace, once);
        different.insert(once);
    }
    QCOMPARE(different.size(), size_t{200});
}

void SimulationTest::aHistoryChangesNothing()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Settings settings;
        settings.seed = seed;
        History history;
        QCOMPARE(simulate(settings, &history).trace, simulate(settings).trace);
        QVERIFY(history.lines().count('\n') > 10);
    }
}

void SimulationTest::keptSeedsStayClean()
{
    QFile file(QStringLiteral(SHIFTLANE_KEPT_SEEDS));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    int lines = 0;
    for (const QByteArray &raw : file.readAll().split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QString error;
        const auto settings = settingsFrom(line.split(u' ', Qt::SkipEmptyParts), &error);
        QVERIFY2(settings, qPrintable(line + QStringLiteral(": ") + error));
        const QStringList violations = simulate(*settings).violations;
        QVERIFY2(violations.isEmpty(), qPrintable(line + u'\n' + violations.join(u'\n')));
        ++lines;
    }
    QVERIFY(lines > 5);
}

void SimulationTest::withoutLocksNothingIsLostEither()
{
    Tally tally;
    for (quint64 seed = 500'001; seed <= 500'300; ++seed) {
        Settings settings;
        settings.seed = seed;
        settings.consoles = 2 + static_cast<int>(seed % 3);
        settings.noLocks = true;
        const Outcome outcome = simulate(settings);
        QVERIFY2(outcome.violations.isEmpty(), qPrintable(lineOf(settings) + u'\n' + outcome.violations.join(u'\n')));
        tally += outcome.tally;
    }
    QVERIFY(tally.fired[static_cast<size_t>(Fault::LocksRemoved)] > 300);
}

void SimulationTest::whatNeverHappenedIsNamed()
{
    Tally tally;
    tally.worlds = 1;
    const QStringList never = missing(tally);
    QVERIFY(never.contains(QStringLiteral("fault zombie")));
    QVERIFY(never.contains(QStringLiteral("outcome unknown")));
    QVERIFY(never.contains(QStringLiteral("meaning locked")));
    QVERIFY(never.contains(QStringLiteral("edge settling -> done")));
}

void SimulationTest::aLineReproducesItsWorld()
{
    Settings settings;
    settings.seed = 77;
    settings.consoles = 2;
    settings.maxAgents = 3;
    settings.chaos = Milliseconds{20'000};
    settings.only = {Fault::CutAfter, Fault::Crash};
    settings.trades = false;
    QString error;
    const auto again = settingsFrom(lineOf(settings).split(u' '), &error);
    QVERIFY2(again, qPrintable(error));
    QCOMPARE(lineOf(*again), lineOf(settings));
    QCOMPARE(simulate(*again).trace, simulate(settings).trace);
    QVERIFY(!settingsFrom({QStringLiteral("--only"), QStringLiteral("rain")}, &error));
    QCOMPARE(error, QStringLiteral("no such fault: rain"));
}

void SimulationTest::aFailingWorldShrinks()
{
    Settings settings;
    settings.seed = 3;
    int tries = 0;
    // A world that is told to find fault with every crash.
    const Settings small = shrunk(settings, &tries, [](const Outcome &outcome) {
        return outcome.tally.writes > 0 ? QStringLiteral("wrote") : QString();
    });
    QVERIFY(simulate(small).tally.writes > 0);
    QCOMPARE(small.consoles, 1);
    QCOMPARE(small.maxAgents, 1);
    QVERIFY(World(small).drawn().empty());
}

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
