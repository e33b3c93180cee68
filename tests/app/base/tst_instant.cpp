#include "base/instant.h"

#include <QTest>
#include <rapidcheck.h>

using shiftlane::base::Instant;

class TestInstant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=10000 seed=20261122");
    }
    void fromIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); ///< empty = refused
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
        };
        row("2026-11-23T07:00:00.000Z", "2026-11-23T07:00:00.000Z");
        row("2026-11-23T07:00Z", "2026-11-23T07:00:00.000Z");
        row("2026-11-23T07:00:05.1Z", "2026-11-23T07:00:05.100Z");
        row("2026-11-23T07:00:05.123456789Z", "2026-11-23T07:00:05.123Z");
        row("2026-11-23T07:00:00+05:45", "2026-11-23T01:15:00.000Z");
        row("2026-11-23T07:00:00-0330", "2026-11-23T10:30:00.000Z");
        row("2026-01-01T00:00:00+14:00", "2025-12-31T10:00:00.000Z");
        row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
        row("2028-02-29T00:00Z", "2028-02-29T00:00:00.000Z");
        row("2026-02-29T00:00Z", "");
        row("2026-11-23T07:00:00", "");
        row("2026-11-23T24:00:00Z", "");
        row("2026-11-23T23:59:60Z", "");
        row("2026-11-23 07:00:00Z", "");
        row("2026-11-23", "");
        row("26-11-23T07:00Z", "");
        row("2026-13-01T07:00Z", "");
        row("2026-11-23T07:00:00+19:00", "");
        row("2026-11-23T07:00:00+05:60", "");
        row("2026-11-23T07:00:00z", "");
        row(" 2026-11-23T07:00:00Z", "");
        row("2026-11-23T07:00:00Z\n", "");
        row("\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA6-11-23T07:00Z", ""); // Arabic-Indic digits
        row("", "");
    }
    void fromIso()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto instant = Instant::fromIso(text);
        QCOMPARE(instant ? instant->toIso() : QString(), utc);
    }
    void roundTrip()
    {
        QVERIFY(rc::check("fromIso(toIso(x)) = x", [] {
            const Instant instant{*rc::gen::inRange<qint64>(-2'000'000'000'000, 4'000'000'000'000)};
            RC_ASSERT(Instant::fromIso(instant.toIso()) == instant);
        }));
    }
    void minutes()
    {
        const Instant a{0};
        QCOMPARE(a.plusMinutes(90).minutesSince(a), 90);
        QCOMPARE(Instant{119'999}.minutesSince(a), 1);
        QCOMPARE(Instant{-119'999}.minutesSince(a), -1);
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
