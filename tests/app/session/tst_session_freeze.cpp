// Shift trading switched off until a push ends, against a real sandbox whose
// settings another client looks at and changes.
#include "freeze_bench.h"

#include <QJsonArray>

using namespace shiftlane;
using session::FreezeNote;
using session::FrozenUnitRow;
using session::Stage;
using test::allFrozen;
using test::noneFrozen;
using test::Other;
using test::plannedGroup;
using test::SessionBench;
using test::unitsOf;

class TestSessionFreeze : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tradingIsOffUntilThePushEndsAndThenAsItWas()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(12));
        Other other(bench);
        const base::ScheduleId group = plannedGroup(bench);
        const auto units = unitsOf(bench, group);
        QVERIFY(!units.empty());
        QVERIFY(other.change(units.front(), QStringLiteral("notInTheModel"), QJsonArray{1, QJsonValue::Null}));
        std::map<base::ManagementUnitId, QJsonObject> before;
        for (const auto &unit : units)
            before[unit] = other.trading(unit);
        bench.session().freezeTrading(group);
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        QCOMPARE(bench.now().freeze->units.front().by, QStringLiteral("planner@127.0.0.1"));
        QVERIFY(bench.now().freeze->units.front().since.ms > 0 && !bench.now().freeze->units.front().leftOver);
        for (const auto &unit : units)
            QVERIFY(!other.isOn(unit));
        bench.session().freezeTrading(group); // twice is once
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(bench.waitFor(noneFrozen));
        for (const auto &unit : units)
            QCOMPARE(other.trading(unit), before[unit]);
        QVERIFY(bench.now().freeze->notes.empty());
    }

    // Whoever was killed left a record; the next session restores, by hand or at the end of a push.
    void theNextSessionRestoresWhatAKilledOneLeft()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(8));
        Other other(bench);
        const base::ScheduleId group = plannedGroup(bench);
        const auto units = unitsOf(bench, group);
        bench.session().freezeTrading(group);
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        bench.open();
        QVERIFY(!other.isOn(units.front()));
        QVERIFY(bench.load());
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        QVERIFY(bench.now().freeze->units.front().leftOver);
        bench.session().restoreTrading();
        QVERIFY(bench.waitFor(noneFrozen));
        for (const auto &unit : units)
            QVERIFY(other.isOn(unit));

        bench.session().loadPlan(bench.file("plan.csv"));
        QVERIFY(bench.waitForStage(Stage::Checked));
        bench.session().freezeTrading(group);
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        bench.open();
        QVERIFY(bench.load());
        bench.session().loadPlan(bench.file("plan.csv"));
        QVERIFY(bench.waitForStage(Stage::Checked));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(other.isOn(units.front()));
    }

    void aPlanThatIsClearedGivesTradingBack()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto units = unitsOf(bench, plannedGroup(bench));
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        bench.session().clearPlan();
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(other.isOn(units.front()));
    }

    void withoutThePermissionNothingIsChanged()
    {
        SessionBench bench([](sandbox::SandboxOptions &options) { options.mayEditUnits = false; });
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto unit = unitsOf(bench, plannedGroup(bench)).front();
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor([](const auto &s) { return s.freeze && !s.freeze->permitted && !s.freeze->busy; }));
        QVERIFY(bench.now().freeze->units.empty());
        QCOMPARE(bench.now().freeze->failure->status, 403);
        QVERIFY(other.isOn(unit));
        QCOMPARE(other.version(unit), 1);
        bench.open(); // nothing is left over in the journal either
        QVERIFY(bench.load());
        QVERIFY(bench.now().freeze && bench.now().freeze->units.empty());
    }

    void whatWasOffBeforeStaysOff()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto units = unitsOf(bench, plannedGroup(bench));
        QVERIFY(other.change(units.front(), QStringLiteral("enabled"), false));
        const int version = other.version(units.front());
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(
            bench.waitFor([&](const auto &s) { return allFrozen(s, units.size() - 1) && !s.freeze->notes.empty(); }));
        QCOMPARE(bench.now().freeze->notes.front().kind, FreezeNote::Kind::WasOff);
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(!other.isOn(units.front()));
        QCOMPARE(other.version(units.front()), version);
    }

    void whatOthersChangedMeanwhileStays()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto units = unitsOf(bench, plannedGroup(bench));
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        // Another setting: kept, and trading comes back beside it.
        QVERIFY(other.change(units.back(), QStringLiteral("minHoursInFuture"), 48));
        // The switch itself: left, and said.
        if (units.size() > 1)
            QVERIFY(other.change(units.front(), QStringLiteral("enabled"), true));
        const int version = other.version(units.front());
        bench.session().restoreTrading();
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(other.isOn(units.back()));
        QCOMPARE(other.trading(units.back())[QLatin1String("minHoursInFuture")].toInt(), 48);
        if (units.size() > 1) {
            QCOMPARE(other.version(units.front()), version);
            QCOMPARE(bench.now().freeze->notes.size(), size_t(1));
            QCOMPARE(bench.now().freeze->notes.front().kind, FreezeNote::Kind::OthersDid);
        }
    }

    void withoutAPlanNothingIsFrozen()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        bench.session().freezeTrading(bench.now().groups->front().key.schedule);
        QVERIFY(bench.waitFor([](const auto &s) { return s.failure.has_value(); }));
        QVERIFY(noneFrozen(bench.now()));
    }
};

QTEST_GUILESS_MAIN(TestSessionFreeze)
#include "tst_session_freeze.moc"
