// A flight record while it grows: on the disk as far as it is, opened as far as it goes.
#include "files/flight_file.h"
#include "files/flight_record.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace shiftlane;
using namespace shiftlane::files;

namespace {

FlightLine line(const char *kind, const QByteArray &body)
{
    FlightLine made;
    made.at = base::Instant{1'000};
    made.kind = QString::fromLatin1(kind);
    made.body = body;
    return made;
}

FlightWriter begun()
{
    FlightWriter writer;
    writer.add(line("record", flightHead({})));
    for (int i = 0; i < 40; ++i)
        writer.add(line("lane", R"({"state":"reading","round":)" + QByteArray::number(i) + '}'));
    return writer;
}

base::Result<FlightSummary> read(const QByteArray &bytes, bool mayEndEarly, int *taken = nullptr)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    FlightLimits limits;
    limits.mayEndEarly = mayEndEarly;
    return readFlight(
        buffer, QStringLiteral("x.shiftlane"), [taken](const FlightLine &) { taken ? ++*taken : 0; }, limits);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFlightFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsThereIsReadAsFarAsItGoes()
    {
        FlightWriter writer = begun();
        const QByteArray left = writer.soFar();
        int taken = 0;
        const auto early = read(left, true, &taken);
        QVERIFY(early && !early->whole);
        QCOMPARE(early->lines, 41);
        QCOMPARE(taken, 41);
        const auto strict = read(left, false);
        QVERIFY(!strict && strict.failure().sentence().contains(QStringLiteral("after line 41")));
        // It goes on from there, and is whole in the end.
        writer.add(line("lane", "{}"));
        const QByteArray whole = writer.finish(base::Instant{2'000});
        QVERIFY(whole.startsWith(left));
        const auto all = read(whole, true);
        QVERIFY(all && all->whole && all->lines == 43);
    }

    void cutAnywhereItIsNeverTakenForWhole()
    {
        FlightWriter writer = begun();
        const QByteArray whole = writer.finish(base::Instant{2'000});
        int taken = 0;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            int now = 0;
            const auto found = read(whole.first(size), true, &now);
            QVERIFY(!found || !found->whole);
            QVERIFY(now >= taken || !found);
            taken = std::max(taken, now);
            QVERIFY(!read(whole.first(size), false));
        }
        QCOMPARE(taken, 42);
    }

    void aChangedLineIsNotExcusedByAnEarlyEnd()
    {
        FlightWriter writer = begun();
        QByteArray changed = writer.soFar();
        for (qsizetype at = 12; at < changed.size() - 5; at += 7) {
            QByteArray other = changed;
            other[at] = static_cast<char>(other[at] ^ 4);
            int taken = 0;
            const auto found = read(other, true, &taken);
            QVERIFY2(!found || taken < 41, qPrintable(QString::number(at)));
        }
    }

    void growsOnTheDisk()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.shiftlane"));
        FlightWriter writer = begun();
        FlightFile file(path);
        file.grow(writer.soFar());
        QTRY_COMPARE(contentOf(path), writer.soFar());
        file.grow(writer.soFar()); // nothing new
        const QByteArray whole = writer.finish(base::Instant{2'000});
        file.grow(whole);
        const base::Status kept = file.close();
        QVERIFY(bool(kept));
        QCOMPARE(contentOf(path), whole);
    }

    void aDiskThatTakesNothingIsSaidInTheEnd()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none/a.shiftlane"));
        FlightFile file(path);
        file.grow("twelve bytes");
        file.grow("twelve bytes and more");
        const base::Status kept = file.close();
        QVERIFY(!kept);
        QCOMPARE(kept.failure().kind, base::FailureKind::Storage);
        QVERIFY(kept.failure().sentence().contains(path));
        QVERIFY(kept.failure().sentence().contains(QStringLiteral("21 bytes are missing")));
    }

    void aFullDiskIsSaidAndWrittenToAgain()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no device that is always full");
        FlightFile file(QStringLiteral("/dev/full"));
        file.grow("twelve bytes");
        const base::Status kept = file.close();
        QVERIFY(!kept && kept.failure().sentence().contains(QStringLiteral("incomplete")));
        // A folder that comes later: all of it gets there.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("late/a.shiftlane"));
        FlightFile late(path);
        late.grow("twelve ");
        QTest::qWait(50);
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("late")));
        late.grow("twelve bytes");
        QVERIFY(bool(late.close()));
        QCOMPARE(contentOf(path), QByteArrayLiteral("twelve bytes"));
    }
};

QTEST_GUILESS_MAIN(TestFlightFile)
#include "tst_flight_file.moc"
