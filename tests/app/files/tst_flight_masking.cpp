// A masked flight record: nobody's name or id is anywhere in it, and who is who stays the same.
#include "files/flight_masking.h"
#include "wire/gzip.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shiftlane;
using namespace shiftlane::files;

namespace {

const QString ada = QStringLiteral("6f0c2f4e-0000-4000-8000-000000000001");
const QString bob = QStringLiteral("6f0c2f4e-0000-4000-8000-000000000002");
const QString boss = QStringLiteral("6f0c2f4e-0000-4000-8000-000000000009");

FlightLine line(const char *kind, const QJsonObject &body)
{
    FlightLine made;
    made.at = base::Instant{1'000};
    made.kind = QString::fromLatin1(kind);
    made.group = base::ScheduleId(QStringLiteral("s-1"));
    made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return made;
}

QJsonObject object(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

QByteArray record()
{
    FlightWriter writer;
    writer.add(line("record", QJsonDocument::fromJson(flightHead({{QStringLiteral("masked"), false}})).object()));
    writer.add(line("plan", object(QStringLiteral(R"({"schedule":"s-1","agents":[
        {"id":"%1","name":"Ann Lee","shifts":[{"item":{"id":"x","activities":[{"code":"1","text":"Ann Lee is ill"}]}}],
         "base":{"id":"%1","by":"%3","extra":{"note":"of Ann Lee"},"shifts":[]}},
        {"id":"%2","name":"Ann Lee-Brown","shifts":[]},
        {"id":"agent-x","name":"Ann Lee","shifts":[]}]})")
                                       .arg(ada, bob, boss))));
    writer.add(
        line("exchange", object(QStringLiteral(R"({"path":"/api/v2/x","message":"agent %1 is locked"})").arg(bob))));
    writer.add(
        line("mark", object(QStringLiteral(R"({"mark":"conflict","text":"Ann Lee-Brown: changed by %1"})").arg(boss))));
    writer.add(line("decision", object(QStringLiteral(R"({"agent":"%1","choice":"keepPlanned"})").arg(ada))));
    writer.add(line("step", object(QStringLiteral(R"({"doubts":["%1"]})").arg(bob))));
    writer.add(line("approval", object(QStringLiteral(R"({"chosen":{"s-1":{"%1":"park"}}})").arg(ada))));
    writer.add(line("report", object(QStringLiteral(R"({"journal":"D:/annlee/j.sqlite","scheduleGroups":[
        {"id":"s-1","agents":[{"id":"%1","name":"Ann Lee","outcome":"applied"}]}]})")
                                         .arg(ada))));
    return writer.finish({2'000});
}

std::vector<FlightLine> linesOf(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    std::vector<FlightLine> lines;
    if (!readFlight(buffer, {}, [&](const FlightLine &each) { lines.push_back(each); }))
        return {};
    return lines;
}

} // namespace

class TestFlightMasking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsNamed()
    {
        const auto masked = rewriteFlight(record(), QStringLiteral("x"), true);
        QVERIFY(bool(masked));
        const auto plain = wire::gunzip(*masked, QStringLiteral("x"));
        QVERIFY(bool(plain));
        for (const QString &each : {ada, bob, boss, QStringLiteral("Ann Lee"), QStringLiteral("annlee"),
                                    QStringLiteral("is ill"), QStringLiteral("agent-x")})
            QVERIFY2(!plain->contains(each.toUtf8()), qPrintable(each));
        const auto lines = linesOf(*masked);
        QCOMPARE(lines.size(), size_t(9)); // and chained anew
        QCOMPARE(lines[0].object().value(QStringLiteral("masked")).toBool(), true);
    }

    void whoIsWhoStays()
    {
        const auto lines = linesOf(rewriteFlight(record(), QStringLiteral("x"), true).value());
        const QJsonArray agents = lines[1].object().value(QStringLiteral("agents")).toArray();
        const QJsonObject first = agents[0].toObject();
        const QString id = first.value(QStringLiteral("id")).toString();
        QVERIFY(id.startsWith(QStringLiteral("agent-")));
        QCOMPARE(first.value(QStringLiteral("name")).toString(), QStringLiteral("Agent ") + id.mid(6));
        QVERIFY(first.value(QStringLiteral("name")) != agents[2].toObject().value(QStringLiteral("name")));
        QCOMPARE(lines[4].object().value(QStringLiteral("agent")).toString(), id);
        QVERIFY(lines[6].body.contains(id.toLatin1()));
        QVERIFY(lines[7].body.contains(id.toLatin1()));
        const QString second = agents[1].toObject().value(QStringLiteral("id")).toString();
        QVERIFY(lines[2].body.contains("agent " + second.toLatin1() + " is locked"));
        QVERIFY(lines[3].body.contains("Agent " + second.mid(6).toLatin1() + ": changed by agent-"));
        QVERIFY(lines[5].body.contains(second.toLatin1()));
    }

    void linesAreReplaced()
    {
        FlightLine verdict = line("verdict", {{QStringLiteral("kind"), QStringLiteral("noSign")}});
        const QByteArray once = rewriteFlight(record(), {}, false, {verdict}).value();
        verdict.body = R"({"kind":"fell"})";
        const auto lines = linesOf(rewriteFlight(once, {}, false, {verdict}).value());
        QCOMPARE(lines.size(), size_t(10));
        QCOMPARE(lines[8].body, verdict.body);
        QVERIFY(lines[1].body.contains("Ann Lee"));
    }

    void aChangedOneIsNotTaken()
    {
        QByteArray file = record();
        file[file.size() / 2] = static_cast<char>(file[file.size() / 2] ^ 4);
        QVERIFY(!rewriteFlight(file, QStringLiteral("x"), true));
    }
};

QTEST_GUILESS_MAIN(TestFlightMasking)
#include "tst_flight_masking.moc"
