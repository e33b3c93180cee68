// What a push will take, and when it is quiet: figures by hand.
#include "session/outlook.h"

#include <QTest>

using namespace shiftlane;
using session::LaneOutlook;

namespace {

LaneOutlook lane(const char *unit, int writers, int looked, bool published, int managementUnits = 1)
{
    return {base::BusinessUnitId(QString::fromLatin1(unit)), writers, looked, managementUnits, published};
}

base::Instant at(const char *iso) { return *base::Instant::fromIso(QString::fromLatin1(iso)); }

} // namespace

class TestOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWritesAndWhoIsTold()
    {
        const auto outlook = session::outlookOf(
            {lane("a", 40, 44, true, 2), lane("a", 10, 10, false), lane("b", 0, 5, true), lane("b", 0, 0, true)}, {});
        QCOMPARE(outlook.writes, 2);
        QCOMPARE(outlook.notified, 40);
        QCOMPARE(outlook.notifiedIfPublished, 50);
        QCOMPARE(outlook.waves, 1);
        // a: 1+2 read, 3 write, 2 proof; 1+1, 3, 1; b: 1+1; two trade jobs of two
        QCOMPARE(outlook.requests, 8 + 6 + 2 + 4);
        QVERIFY(outlook.expectedMs > 2'000 && outlook.expectedMs < 20'000);
    }

    void moreThanAThousandNeedWaves()
    {
        const auto outlook = session::outlookOf({lane("a", 1'000, 1'000, true), lane("b", 2'001, 2'001, false)}, {});
        QCOMPARE(outlook.waves, 1);
        QCOMPARE(outlook.wavesIfPublished, 3);
        QCOMPARE(outlook.notifiedIfPublished, 3'001);
    }

    // Seven units are seven trade jobs: two of them wait for the next minute.
    void aBudgetThatIsShortMakesItWait()
    {
        std::vector<LaneOutlook> lanes;
        for (const char *unit : {"a", "b", "c", "d", "e", "f", "g"})
            lanes.push_back(lane(unit, 1, 1, true));
        const auto short5 = session::outlookOf(lanes, {});
        const auto wide = session::outlookOf(lanes, {0, 300, 0, 0});
        QCOMPARE(short5.expectedMs - wide.expectedMs, 60'000);
        const auto busy = session::outlookOf(lanes, {290, 300, 0, 0});
        QCOMPARE(busy.expectedMs - wide.expectedMs, 60'000);
        QCOMPARE(session::outlookOf({}, {}).expectedMs, 0);
    }

    void quietHoursComeFromPastPushes()
    {
        session::History::Moments past;
        for (int day = 1; day <= 5; ++day) { // noon pushes meet conflicts, those at 18:00 and 19:00 none
            const QString date = QStringLiteral("2026-11-0%1T").arg(day);
            past.pushes.push_back(at(qPrintable(date + QStringLiteral("12:10:00Z"))));
            past.conflicts.push_back(at(qPrintable(date + QStringLiteral("12:40:00Z"))));
            past.pushes.push_back(at(qPrintable(date + QStringLiteral("18:10:00Z"))));
            past.pushes.push_back(at(qPrintable(date + QStringLiteral("19:10:00Z"))));
        }
        session::PushOutlook outlook;
        session::addQuietHours(outlook, past, at("2026-11-20T12:52:00Z"), QTimeZone::utc());
        QCOMPARE(outlook.pastPushes, 15);
        QCOMPARE(outlook.pastConflicts, 5);
        QVERIFY(outlook.quietFrom && outlook.quietTo);
        QCOMPARE(*outlook.quietFrom, at("2026-11-20T18:00:00Z"));
        QCOMPARE(*outlook.quietTo, at("2026-11-20T20:00:00Z"));

        session::PushOutlook evening; // quiet already: nothing to advise
        session::addQuietHours(evening, past, at("2026-11-20T18:20:00Z"), QTimeZone::utc());
        QVERIFY(!evening.quietFrom);
        past.pushes.resize(4);
        session::PushOutlook few;
        session::addQuietHours(few, past, at("2026-11-20T12:52:00Z"), QTimeZone::utc());
        QVERIFY(!few.quietFrom);
        // Of the unit's day: 12:40 UTC is 07:40 in New York.
        session::PushOutlook elsewhere;
        session::addQuietHours(elsewhere, past, at("2026-11-20T17:52:00Z"), QTimeZone("America/New_York"));
        QCOMPARE(elsewhere.pastConflicts, 0);
    }
};

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
