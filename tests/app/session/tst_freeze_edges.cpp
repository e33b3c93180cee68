// Shift trading switched off over a connection that breaks, by two consoles, and
// before a push that was killed.
#include "freeze_bench.h"
#include "patch_cutter.h"

using namespace shiftlane;
using session::FreezeNote;
using session::FrozenUnitRow;
using session::Stage;
using test::allFrozen;
using test::noneFrozen;
using test::Other;
using test::PatchCutter;
using test::plannedGroup;
using test::SessionBench;
using test::unitsOf;

class TestFreezeEdges : public QObject {
    Q_OBJECT

    static bool unclear(const session::Snapshot &s)
    {
        return s.freeze && !s.freeze->busy && s.freeze->failure && s.freeze->units.size() == 1 &&
               s.freeze->units.front().state == FrozenUnitRow::State::Unclear;
    }

private Q_SLOTS:
    void anAnswerThatIsLostIsReadBack_data()
    {
        QTest::addColumn<PatchCutter::Cut>("cut");
        QTest::newRow("the service took it") << PatchCutter::Cut::After;
        QTest::newRow("it never came there") << PatchCutter::Cut::Before;
    }
    /// Unclear until it is looked at; what is restored is on, whichever it was.
    void anAnswerThatIsLostIsReadBack()
    {
        QFETCH(PatchCutter::Cut, cut);
        SessionBench bench;
        PatchCutter cutter{QUrl(bench.server().url())};
        bench.connectThrough(cutter.url());
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto unit = unitsOf(bench, plannedGroup(bench)).front();
        const QJsonObject before = other.trading(unit);
        cutter.cut(cut);
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor(unclear));
        QCOMPARE(cutter.cuts(), 1); // a write whose answer is lost is not sent again
        QCOMPARE(other.isOn(unit), cut == PatchCutter::Cut::Before);
        cutter.cut(PatchCutter::Cut::None);
        bench.session().restoreTrading();
        QVERIFY(bench.waitFor(noneFrozen));
        QCOMPARE(other.trading(unit), before);
    }

    /// The answer to switching it on again is lost too: read, and known to be done.
    void restoringIsNotDoneTwice()
    {
        SessionBench bench;
        PatchCutter cutter{QUrl(bench.server().url())};
        bench.connectThrough(cutter.url());
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto units = unitsOf(bench, plannedGroup(bench));
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        const int version = other.version(units.front());
        cutter.cut(PatchCutter::Cut::After);
        bench.session().restoreTrading();
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(cutter.cuts() >= 1);
        QVERIFY(other.isOn(units.front()));
        QCOMPARE(other.version(units.front()), version + 1);
    }

    /// The frozen units of a killed session are unclear; a push taken up restores them.
    void aLostAnswerOfAKilledSessionIsRestoredByTheNext()
    {
        SessionBench bench;
        PatchCutter cutter{QUrl(bench.server().url())};
        bench.connectThrough(cutter.url());
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto unit = unitsOf(bench, plannedGroup(bench)).front();
        cutter.cut(PatchCutter::Cut::After);
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor(unclear));
        QVERIFY(!other.isOn(unit));
        bench.open();
        cutter.cut(PatchCutter::Cut::None);
        QVERIFY(bench.load());
        QVERIFY(bench.waitFor([](const auto &s) { return s.freeze && s.freeze->units.size() == 1; }));
        QVERIFY(bench.now().freeze->units.front().leftOver);
        bench.session().restoreTrading();
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(other.isOn(unit));
    }

    void aPushTakenUpAfterAKillRestoresAtItsEnd()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(12));
        Other other(bench);
        const auto units = unitsOf(bench, plannedGroup(bench));
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Pushing));
        bench.open();
        for (const auto &unit : units)
            QVERIFY(!other.isOn(unit));
        QVERIFY(bench.load());
        QVERIFY(bench.waitFor([](const auto &s) { return !s.journal->openRuns.empty(); }));
        bench.session().resumeRun(bench.now().journal->openRuns.front().runId);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(bench.waitFor(noneFrozen));
        for (const auto &unit : units)
            QVERIFY(other.isOn(unit));
    }

    /// The second console, with a journal of its own, finds trading off: not its to switch on.
    void whatAnotherConsoleFrozeIsItsOwn()
    {
        SessionBench first;
        QVERIFY(first.loadSample(4));
        Other other(first);
        const auto units = unitsOf(first, plannedGroup(first));
        first.session().freezeTrading(plannedGroup(first));
        QVERIFY(first.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        SessionBench second;
        second.connectThrough(QUrl(first.server().url()));
        QVERIFY(second.loadSample(4));
        second.session().freezeTrading(plannedGroup(second));
        QVERIFY(second.waitFor(
            [&](const auto &s) { return s.freeze && !s.freeze->busy && s.freeze->notes.size() == units.size(); }));
        QCOMPARE(second.now().freeze->notes.front().kind, FreezeNote::Kind::WasOff);
        QVERIFY(second.now().freeze->units.empty());
        second.session().push(false);
        QVERIFY(second.waitForStage(Stage::Finished));
        for (const auto &unit : units)
            QVERIFY(!other.isOn(unit));
        first.session().restoreTrading();
        QVERIFY(first.waitFor(noneFrozen));
        for (const auto &unit : units)
            QVERIFY(other.isOn(unit));
    }
};

QTEST_GUILESS_MAIN(TestFreezeEdges)
#include "tst_freeze_edges.moc"
