#include "schedule/week.h"

#include <QTest>
#include <rapidcheck.h>

/// Local time against tables made by hand from the zones' own history, and
/// against the rule that going there and back changes nothing.
using namespace shiftlane;
using schedule::LocalTimeProblem;

namespace {

base::Instant utc(const char *text) { return *base::Instant::fromIso(QString::fromLatin1(text)); }

const std::array zones{"America/New_York", "Europe/London",    "Australia/Lord_Howe", "Asia/Kathmandu",
                       "Pacific/Apia",     "America/Santiago", "Africa/Casablanca",   "UTC"};

} // namespace

class TestWeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noDayHasNoStart()
    {
        QCOMPARE(schedule::startOfDay(QDate(), QTimeZone("Europe/London")).ms, 0);
        QCOMPARE(schedule::startOfDay(QDate(2026, 3, 29), QTimeZone()).ms, 0);
    }

    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=10000 seed=20261122");
    }
    void localToInstant_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("local");
        QTest::addColumn<int>("offset"); ///< minutes; 9999 = none given
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *zone, const char *local, int offset, const char *answer) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(zone), QLatin1String(local)).arg(offset)))
                << QByteArray(zone) << QString::fromLatin1(local) << offset << QString::fromLatin1(answer);
        };
        constexpr int none = 9999;
        row("America/New_York", "2026-03-08T01:59", none, "2026-03-08T06:59:00.000Z");
        row("America/New_York", "2026-03-08T02:00", none, "gap");
        row("America/New_York", "2026-03-08T02:30", -300, "gap");
        row("America/New_York", "2026-03-08T03:00", none, "2026-03-08T07:00:00.000Z");
        row("America/New_York", "2026-11-01T00:59", none, "2026-11-01T04:59:00.000Z");
        row("America/New_York", "2026-11-01T01:30", none, "ambiguous");
        row("America/New_York", "2026-11-01T01:30", -240, "2026-11-01T05:30:00.000Z");
        row("America/New_York", "2026-11-01T01:30", -300, "2026-11-01T06:30:00.000Z");
        row("America/New_York", "2026-11-01T01:30", -360, "zone");
        row("America/New_York", "2026-11-01T02:00", none, "2026-11-01T07:00:00.000Z");
        row("Europe/London", "2026-03-29T01:30", none, "gap");
        row("Europe/London", "2026-10-25T01:30", none, "ambiguous");
        row("Europe/London", "2026-10-25T01:30", 60, "2026-10-25T00:30:00.000Z");
        row("Europe/London", "2026-10-25T01:30", 0, "2026-10-25T01:30:00.000Z");
        row("Australia/Lord_Howe", "2026-10-04T02:15", none, "gap"); // half an hour
        row("Australia/Lord_Howe", "2026-10-04T02:30", none, "2026-10-03T15:30:00.000Z");
        row("Australia/Lord_Howe", "2026-04-05T01:45", none, "ambiguous");
        row("Australia/Lord_Howe", "2026-04-05T01:45", 660, "2026-04-04T14:45:00.000Z");
        row("Australia/Lord_Howe", "2026-04-05T01:45", 630, "2026-04-04T15:15:00.000Z");
        row("Asia/Kathmandu", "2026-11-23T09:00", none, "2026-11-23T03:15:00.000Z");
        row("Asia/Kathmandu", "2026-11-23T09:00", 345, "2026-11-23T03:15:00.000Z");
        row("Pacific/Apia", "2011-12-29T23:59", none, "2011-12-30T09:59:00.000Z");
        row("Pacific/Apia", "2011-12-30T12:00", none, "gap"); // the day that never was
        row("Pacific/Apia", "2011-12-31T00:00", none, "2011-12-30T10:00:00.000Z");
        row("America/Santiago", "2026-09-06T00:30", none, "gap"); // midnight itself is skipped
        row("America/Santiago", "2026-09-06T01:00", none, "2026-09-06T04:00:00.000Z");
        row("America/Santiago", "2026-04-04T23:30", none, "ambiguous");
    }
    void localToInstant()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, local);
        QFETCH(int, offset);
        QFETCH(QString, answer);
        const QDate date = QDate::fromString(local.left(10), Qt::ISODate);
        const QTime time = QTime::fromString(local.mid(11), QStringLiteral("HH:mm"));
        const auto found =
            schedule::toInstant(date, time, QTimeZone(zone), offset == 9999 ? std::nullopt : std::optional(offset));
        const std::map<LocalTimeProblem, QString> words{{LocalTimeProblem::Gap, QStringLiteral("gap")},
                                                        {LocalTimeProblem::Ambiguous, QStringLiteral("ambiguous")},
                                                        {LocalTimeProblem::InvalidZone, QStringLiteral("zone")}};
        QCOMPARE(found.instant ? found.instant->toIso() : words.at(found.problem), answer);
    }

    void weekBounds_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("week");
        QTest::addColumn<int>("hours2"); ///< in half hours
        QTest::addColumn<QString>("start");
        const auto row = [](const char *zone, QDate week, int halfHours, const char *start) {
            QTest::newRow((zone + QByteArray(" ") + week.toString(Qt::ISODate).toLatin1()).constData())
                << QByteArray(zone) << week << halfHours << QString::fromLatin1(start);
        };
        row("America/New_York", QDate(2026, 3, 8), 334, "2026-03-08T05:00:00.000Z");
        row("America/New_York", QDate(2026, 11, 1), 338, "2026-11-01T04:00:00.000Z");
        row("Europe/London", QDate(2026, 3, 23), 334, "2026-03-23T00:00:00.000Z");
        row("Europe/London", QDate(2026, 10, 19), 338, "2026-10-18T23:00:00.000Z");
        row("Australia/Lord_Howe", QDate(2026, 10, 4), 335, "2026-10-03T13:30:00.000Z");
        row("Australia/Lord_Howe", QDate(2026, 4, 5), 337, "2026-04-04T13:00:00.000Z");
        row("Asia/Kathmandu", QDate(2026, 11, 22), 336, "2026-11-21T18:15:00.000Z");
        row("Pacific/Apia", QDate(2011, 12, 26), 288, "2011-12-26T10:00:00.000Z");
        row("America/Santiago", QDate(2026, 9, 6), 334, "2026-09-06T04:00:00.000Z");
        row("UTC", QDate(2026, 11, 23), 336, "2026-11-23T00:00:00.000Z");
    }
    void weekBounds()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, week);
        QFETCH(int, hours2);
        QFETCH(QString, start);
        const auto bounds = schedule::weekBounds(week, 1, QTimeZone(zone));
        QCOMPARE(bounds.start.toIso(), start);
        QCOMPARE(bounds.end.minutesSince(bounds.start), hours2 * 30);
        QVERIFY(bounds.contains(bounds.start) && !bounds.contains(bounds.end));
        QCOMPARE(schedule::weekBounds(week, 2, QTimeZone(zone)).end,
                 schedule::weekBounds(week.addDays(7), 1, QTimeZone(zone)).end);
    }

    void firstDays()
    {
        QCOMPARE(schedule::startOfWeek(QDate(2026, 11, 22), Qt::Monday), QDate(2026, 11, 16));
        QCOMPARE(schedule::startOfWeek(QDate(2026, 11, 22), Qt::Sunday), QDate(2026, 11, 22));
        QCOMPARE(schedule::startOfWeek(QDate(2026, 11, 23), Qt::Saturday), QDate(2026, 11, 21));
        QCOMPARE(schedule::startOfDay(QDate(2026, 9, 6), QTimeZone("America/Santiago")), utc("2026-09-06T04:00Z"));
    }

    void thereAndBack()
    {
        QVERIFY(rc::check("toInstant(toLocal(x), its offset) = x; repeated says when the offset is needed", [] {
            const QTimeZone zone(*rc::gen::elementOf(std::vector<const char *>(zones.begin(), zones.end())));
            // 2010–2035, half the cases within a day of a change of the clock
            qint64 minute = *rc::gen::inRange<qint64>(21'000'000, 34'000'000);
            if (*rc::gen::arbitrary<bool>()) {
                const auto next = zone.nextTransition(QDateTime::fromMSecsSinceEpoch(minute * 60'000, Qt::UTC));
                if (next.atUtc.isValid())
                    minute = next.atUtc.toMSecsSinceEpoch() / 60'000 + *rc::gen::inRange(-1'440, 1'440);
            }
            const base::Instant instant{minute * 60'000};
            const auto local = schedule::toLocal(instant, zone);
            const auto back = schedule::toInstant(local.date, local.time, zone, local.offsetMinutes);
            RC_ASSERT(back.instant == instant);
            const auto plain = schedule::toInstant(local.date, local.time, zone);
            RC_ASSERT(local.repeated == (plain.problem == LocalTimeProblem::Ambiguous));
            RC_ASSERT(local.repeated || plain.instant == instant);
            const auto day = schedule::startOfDay(local.date, zone);
            RC_ASSERT(day <= instant);
            RC_ASSERT(schedule::toLocal(day, zone).date == local.date);
            RC_ASSERT(schedule::toLocal(day.plusMinutes(-1), zone).date < local.date);
        }));
    }
};

QTEST_GUILESS_MAIN(TestWeek)
#include "tst_week.moc"
