#include "session/push_job.h"

#include <QTest>

using namespace shiftlane;
using push::Outcome;

class TestExitCodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstThatHolds_data()
    {
        QTest::addColumn<QList<int>>("outcomes");
        QTest::addColumn<bool>("interrupted");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, QList<Outcome> outcomes, bool interrupted, int code) {
            QList<int> numbers;
            for (const Outcome outcome : outcomes)
                numbers << static_cast<int>(outcome);
            QTest::newRow(name) << numbers << interrupted << code;
        };
        row("all applied", {Outcome::Applied, Outcome::AlreadyPresent}, false, 0);
        row("parked", {Outcome::Applied, Outcome::Parked}, false, 3);
        row("excluded", {Outcome::Excluded}, false, 3);
        row("conflict before parked", {Outcome::Parked, Outcome::Conflict}, false, 4);
        row("unknown before conflict", {Outcome::Conflict, Outcome::Unknown}, false, 8);
        row("postponed", {Outcome::Postponed}, false, 8);
        row("rejected before unknown", {Outcome::Unknown, Outcome::Rejected}, false, 5);
        row("interrupted before rejected", {Outcome::Rejected, Outcome::Cancelled}, true, 130);
        row("nothing planned", {}, false, 0);
    }
    void theFirstThatHolds()
    {
        QFETCH(QList<int>, outcomes);
        QFETCH(bool, interrupted);
        QFETCH(int, code);
        push::RunTotals totals;
        for (const int outcome : outcomes)
            ++totals.byOutcome[static_cast<Outcome>(outcome)];
        QCOMPARE(session::exitCodeOf(totals, interrupted), code);
    }

    void whereTheHolderRanks()
    {
        push::RunTotals totals;
        totals.byOutcome[push::Outcome::Postponed] = 1;
        QCOMPARE(session::exitCodeOf(totals, false, true), 7);
        QCOMPARE(session::exitCodeOf(totals, true, true), 130);
        totals.byOutcome[push::Outcome::Rejected] = 1;
        QCOMPARE(session::exitCodeOf(totals, false, true), 5);
        QCOMPARE(session::worseExitCode(8, 7), 7);
        QCOMPARE(session::worseExitCode(0, 3), 3);
    }
};

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exit_codes.moc"
