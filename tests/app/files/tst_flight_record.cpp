// The flight record as bytes: there and back, and every change found.
#include "files/flight_record.h"

#include "wire/gzip.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shiftlane;
using namespace shiftlane::files;

namespace {

FlightLine line(const char *kind, const QByteArray &body, const char *group = "", qint64 at = 1'000)
{
    FlightLine made;
    made.at = base::Instant{at};
    made.kind = QString::fromLatin1(kind);
    made.group = base::ScheduleId(QString::fromLatin1(group));
    made.body = body;
    return made;
}

QByteArray sample()
{
    FlightWriter writer;
    writer.add(line("record", flightHead({{QStringLiteral("plan"), QStringLiteral("Märzplan.csv")}})));
    writer.add(line("plan", R"({"schedule":"s-1","agents":[{"id":"a-1","name":"Ada"}]})", "s-1", 2'000));
    writer.add(line("lane", R"({"state":"reading"})", "s-1", 3'000));
    writer.add(line("somethingNewer", R"({"x":[1,2,3]})", "", 4'000));
    writer.add(line("outcome", R"({"agents":[{"id":"a-1","outcome":"applied"}]})", "s-1", 5'000));
    return writer.finish(base::Instant{6'000});
}

base::Result<FlightSummary> read(const QByteArray &file, std::vector<FlightLine> *lines = nullptr,
                                 const FlightLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return readFlight(
        buffer, QStringLiteral("x.shiftlane"),
        [lines](const FlightLine &each) {
            if (lines)
                lines->push_back(each);
        },
        limits);
}

QByteArray linesOf(const QByteArray &file)
{
    const auto plain = wire::gunzip(file, QStringLiteral("x"));
    const QByteArray all = plain ? plain.value() : QByteArray();
    return all.first(all.indexOf(R"({"kind":"seal")"));
}

/// The same lines in a sealed file.
QByteArray packed(const QByteArray &lines)
{
    FlightPacker packer;
    packer.add(lines);
    return packer.finish();
}

QString reason(const base::Result<FlightSummary> &result) { return result ? QString() : result.failure().reason; }

} // namespace

class TestFlightRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack();
    void anyTextTool();
    void everyByteOfTheLines();
    void everyByteOfTheFile();
    void namesTheLine();
    void namesWhereItEnds();
    void refusesOthers();
    void bombs();
};

void TestFlightRecord::comesBack()
{
    std::vector<FlightLine> lines;
    const auto read1 = read(sample(), &lines);
    QVERIFY2(bool(read1), qPrintable(reason(read1)));
    QCOMPARE(read1->lines, 6);
    QCOMPARE(read1->head.value(QStringLiteral("plan")).toString(), QStringLiteral("Märzplan.csv"));
    QCOMPARE(read1->from.ms, 1'000);
    QCOMPARE(read1->to.ms, 6'000);
    QCOMPARE(read1->kinds.at(QStringLiteral("somethingNewer")), 1); // kept
    QCOMPARE(lines.size(), size_t(6));
    QCOMPARE(lines[4].group.value, QStringLiteral("s-1"));
    QCOMPARE(lines[4].object().value(QStringLiteral("agents")).toArray().size(), 1);
    QCOMPARE(lines[3].body, QByteArray(R"({"x":[1,2,3]})"));
    QCOMPARE(sample(), sample()); // equal input, equal bytes
    // A body that was written over several lines becomes one.
    FlightWriter writer;
    writer.add(line("record", flightHead({})));
    writer.add(line("report", QJsonDocument(QJsonObject{{QStringLiteral("a"), QStringLiteral("b\nc")}}).toJson()));
    QVERIFY(bool(read(writer.finish({}))));
}

void TestFlightRecord::anyTextTool()
{
    const auto plain = wire::gunzip(sample(), QStringLiteral("x"));
    QVERIFY(bool(plain));
    for (const QByteArray &each : plain->trimmed().split('\n'))
        QVERIFY2(QJsonDocument::fromJson(each).isObject(), each.constData());
}

void TestFlightRecord::everyByteOfTheLines()
{
    const QByteArray lines = linesOf(sample());
    QVERIFY(bool(read(packed(lines))));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        for (const char other : {char(lines[at] ^ 1), char(lines[at] ^ 0x20), ' ', '\n'}) {
            QByteArray changed = lines;
            changed[at] = other;
            if (changed == lines)
                continue;
            const auto result = read(packed(changed)); // sealed anew: the chain alone has to find it
            QVERIFY2(!result, qPrintable(QStringLiteral("byte %1 to %2").arg(at).arg(int(other))));
            QVERIFY(!result.failure().reason.isEmpty());
        }
        QByteArray shorter = lines;
        QVERIFY2(!read(packed(shorter.remove(at, 1))), qPrintable(QString::number(at)));
    }
}

void TestFlightRecord::everyByteOfTheFile()
{
    const QByteArray file = sample();
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            QVERIFY2(!read(changed), qPrintable(QStringLiteral("byte %1 bit %2").arg(at).arg(bit)));
        }
        QVERIFY(!read(file.first(at)));
    }
    QVERIFY(!read(file + '\0'));
    QVERIFY(!read(file + file));
    // Packed anew by another program: the lines are whole, the file is another.
    QVERIFY(reason(read(wire::gzip(linesOf(file)))).contains(QStringLiteral("lines are whole")) ||
            reason(read(wire::gzip(linesOf(file)))).contains(QStringLiteral("seal is missing")));
}

void TestFlightRecord::namesTheLine()
{
    const QList<QByteArray> lines = linesOf(sample()).trimmed().split('\n');
    QCOMPARE(lines.size(), 6);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        QList<QByteArray> changed = lines;
        QByteArray &bytes = changed[at];
        const qsizetype time = bytes.indexOf("Z\"") - 1; // in the last line too
        bytes[time] = bytes[time] == '7' ? '8' : '7';
        const QString why = reason(read(packed(changed.join('\n') + '\n')));
        QCOMPARE(why, QStringLiteral("line %1 was changed").arg(at + 1));
        // The link itself.
        changed = lines;
        const qsizetype link = changed[at].indexOf("\"prev\":\"") + 10;
        changed[at][link] = changed[at][link] == 'a' ? 'b' : 'a';
        QCOMPARE(reason(read(packed(changed.join('\n') + '\n'))), QStringLiteral("line %1 was changed").arg(at + 1));
    }
    // One left out, two changed over.
    QList<QByteArray> fewer = lines;
    fewer.removeAt(2);
    QCOMPARE(reason(read(packed(fewer.join('\n') + '\n'))), QStringLiteral("line 3 was changed"));
    QList<QByteArray> swapped = lines;
    swapped.swapItemsAt(2, 3);
    QCOMPARE(reason(read(packed(swapped.join('\n') + '\n'))), QStringLiteral("line 3 was changed"));
}

void TestFlightRecord::namesWhereItEnds()
{
    QList<QByteArray> lines = linesOf(sample()).trimmed().split('\n');
    lines.removeLast();
    QCOMPARE(reason(read(packed(lines.join('\n') + '\n'))), QStringLiteral("the record ends early, after line 5"));
    QCOMPARE(reason(read(packed(linesOf(sample()) + "{}\n"))), QStringLiteral("line 7 stands behind the end"));
    const QByteArray file = sample();
    QVERIFY(reason(read(file.first(file.size() / 2))).contains(QStringLiteral("ends early")));
    QVERIFY(reason(read(file.first(file.size() - 1))).contains(QStringLiteral("seal is missing")));
}

void TestFlightRecord::refusesOthers()
{
    QCOMPARE(reason(read("agent,start\n")), QStringLiteral("not a flight record"));
    QCOMPARE(reason(read({})), QStringLiteral("not a flight record"));
    QVERIFY(reason(read(packed("{\"a\":1}\n"))).startsWith(QStringLiteral("not a flight record")));
    QVERIFY(reason(read(packed("[1]\n"))).startsWith(QStringLiteral("not a flight record")));
    FlightWriter newer;
    newer.add(line("record", R"({"format":"shiftlane-flight-record","version":2})"));
    QCOMPARE(reason(read(newer.finish({}))),
             QStringLiteral("a flight record of version 2; this program reads version 1"));
}

void TestFlightRecord::bombs()
{
    // One endless line, and lines without end: both stop at the cap.
    FlightLimits limits;
    limits.lineBytes = 1 << 20;
    limits.contentBytes = 4 << 20;
    FlightPacker endless;
    const QByteArray zeros(1 << 20, ' ');
    for (int i = 0; i < 8; ++i)
        endless.add(zeros);
    QVERIFY(reason(read(endless.finish(), nullptr, limits)).contains(QStringLiteral("line 1 is longer than")));
    FlightWriter many;
    many.add(line("record", flightHead({})));
    const QByteArray large = "{\"x\":\"" + QByteArray(900'000, 'x') + "\"}";
    for (int i = 0; i < 8; ++i)
        many.add(line("lane", large));
    QVERIFY(reason(read(many.finish({}), nullptr, limits)).contains(QStringLiteral("bytes of content")));
}

QTEST_GUILESS_MAIN(TestFlightRecord)
#include "tst_flight_record.moc"
