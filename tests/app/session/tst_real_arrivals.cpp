// Counts that really came, from a file: the console shows that day's own curve.
#include "sandbox/server.h"
#include "schedule/week.h"
#include "session/performance_feed.h"
#include "tests/app/session/service_clock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shiftlane;
using base::Instant;
using test::ServiceClock;

namespace {

const QTimeZone newYork("America/New_York");
const QDate wednesday(2026, 11, 18);

Instant at(int hour, int minute) { return *schedule::toInstant(wednesday, QTime(hour, minute), newYork).instant; }

/// Offered in five minutes of a day long ago that was a Wednesday too.
int offeredAt(int minute) { return minute < 8 * 60 || minute >= 12 * 60 ? 0 : 20 + (minute / 5) % 17; }

QByteArray file()
{
    QByteArray csv = "interval_start_local,offered\n";
    for (int minute = 0; minute < 24 * 60; minute += 5)
        csv += QDateTime(QDate(2003, 11, 12), QTime(minute / 60, minute % 60))
                   .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
                   .toLatin1() +
               ',' + QByteArray::number(offeredAt(minute)) + '\n';
    return csv;
}

} // namespace

class RealArrivalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSeriesIsTheFile()
    {
        QTemporaryDir directory;
        QFile csv(directory.filePath(QStringLiteral("day.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(file());
        csv.close();
        sandbox::SandboxOptions options;
        options.agents = 120;
        options.groups = 1;
        options.arrivalsPath = csv.fileName();
        options.startAt = at(13, 0); // an hour later: all conversations of the file are settled
        const auto server = sandbox::startedServer(options);
        QVERIFY(server);
        ServiceClock clock(*server);
        genesys::Client client({QUrl(server->url()), QUrl(server->url()), options.clientId, options.clientSecret});
        bool signedIn = false;
        client.signIn([&](const base::Status &done) { signedIn = static_cast<bool>(done); });
        QTRY_VERIFY_WITH_TIMEOUT(signedIn, 30'000);
        session::PerformanceFeed feed(client, clock);
        feed.setZone(newYork);
        feed.start();
        QTRY_VERIFY_WITH_TIMEOUT(!feed.current()->series.intervals.empty(), 60'000);
        int compared = 0;
        for (const insight::QueueInterval &interval : feed.current()->series.intervals) {
            const auto minute = static_cast<int>(interval.start.minutesSince(at(0, 0)));
            if (minute < 8 * 60 || minute >= 12 * 60)
                continue;
            QCOMPARE(interval.offered, offeredAt(minute) + offeredAt(minute + 5) + offeredAt(minute + 10));
            ++compared;
        }
        QCOMPARE(compared, 16);
        // Every Wednesday had the same counts: the usual band knows them too.
        QTRY_VERIFY_WITH_TIMEOUT(feed.current()->pastIsRead, 120'000);
        for (const insight::UsualInterval &usual : feed.current()->usual) {
            const auto minute = static_cast<int>(usual.start.minutesSince(at(0, 0)));
            if (minute >= 8 * 60 && minute < 12 * 60)
                QCOMPARE(static_cast<int>(usual.offered),
                         offeredAt(minute) + offeredAt(minute + 5) + offeredAt(minute + 10));
        }
    }
};

QTEST_GUILESS_MAIN(RealArrivalsTest)
#include "tst_real_arrivals.moc"
