#include "wire/adherence.h"

#include <QTest>

/// Who does what right now: what is printed is read, words newer than we are do
/// no harm, and what does not fit is told.
using namespace shiftlane;
using schedule::ActivityCategory;
using wire::Adherence;
using wire::AdherenceState;
using wire::RoutingState;
using wire::SystemPresence;

namespace {

const QString where = QStringLiteral("GET x");

Adherence agent()
{
    Adherence a;
    a.agent = base::AgentId(QStringLiteral("a1"));
    a.name = QStringLiteral("Ana \u05d0 \"x\"");
    a.businessUnit = base::BusinessUnitId(QStringLiteral("b"));
    a.managementUnit = base::ManagementUnitId(QStringLiteral("m"));
    a.scheduled = ActivityCategory::OnQueueWork;
    a.scheduledCode = base::ActivityCodeId(QStringLiteral("0"));
    a.presence = SystemPresence::OnQueue;
    a.routing = RoutingState::Idle;
    a.actual = ActivityCategory::OnQueueWork;
    a.state = AdherenceState::InAdherence;
    a.adherenceChanged = base::Instant::fromIso(u"2026-11-23T09:00:00Z");
    a.presenceUpdated = base::Instant::fromIso(u"2026-11-23T09:01:00.500Z");
    a.activeQueues = {{base::QueueId(QStringLiteral("q1")), base::QueueId(QStringLiteral("q2"))}};
    return a;
}

Adherence one(const QByteArray &fields)
{
    const auto read = wire::parseAdherenceListing("{\"entities\":[{\"user\":{\"id\":\"u\"}" + fields + "}]}", where);
    return read && read->agents.size() == 1 ? read->agents.front() : Adherence{};
}

} // namespace

class TestAdherence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readAsPrinted();
    void everyWordComesBack();
    void eventsHaveTheirOwnWords();
    void wordsNewerThanWe();
    void queuesNotToldAreNotNone();
    void byDownload();
    void misfits_data();
    void misfits();
    void topics();
};

void TestAdherence::readAsPrinted()
{
    Adherence bare;
    bare.agent = base::AgentId(QStringLiteral("a2"));
    const std::vector<Adherence> all{agent(), bare};
    const auto listing = wire::parseAdherenceListing(wire::printAdherenceListing({all, {}}), where);
    QVERIFY2(listing, listing ? "" : qPrintable(listing.failure().sentence()));
    QCOMPARE(listing->agents, all);
    QVERIFY(listing->downloadUrl.isEmpty());
    QCOMPARE(wire::parseAdherenceListing(wire::printAdherences(all), where)->agents, all);
}

void TestAdherence::everyWordComesBack()
{
    std::vector<Adherence> all;
    for (int presence = 0; presence <= static_cast<int>(SystemPresence::Unknown); ++presence) {
        for (int routing = 0; routing <= static_cast<int>(RoutingState::Unknown); ++routing) {
            Adherence each = agent();
            each.presence = static_cast<SystemPresence>(presence);
            each.routing = static_cast<RoutingState>(routing);
            each.state = static_cast<AdherenceState>(presence % 6);
            if (presence < 8)
                each.scheduled = static_cast<ActivityCategory>(presence);
            else
                each.scheduled = std::nullopt;
            all.push_back(each);
        }
    }
    QCOMPARE(wire::parseAdherenceListing(wire::printAdherences(all), where)->agents, all);
}

void TestAdherence::eventsHaveTheirOwnWords()
{
    Adherence told = agent();
    told.name.clear(); // events tell none
    const QByteArray body = wire::printAdherenceUpdate(told);
    QVERIFY(body.contains("\"adherenceChangeTime\"") && !body.contains("timeOfAdherenceChange"));
    QVERIFY(body.contains("\"managementUnitId\":\"m\""));
    const wire::Envelope envelope{wire::adherenceTopic(told.managementUnit), QStringLiteral("2"), body, {}};
    QCOMPARE(*wire::parseAdherenceUpdate(envelope, where), told);
    // The unit may be told by the topic alone; the routing status may be empty.
    const wire::Envelope bare{wire::adherenceTopic(told.managementUnit),
                              QStringLiteral("2"),
                              R"({"user":{"id":"a"},"routingStatus":""})",
                              {}};
    const auto read = wire::parseAdherenceUpdate(bare, where);
    QVERIFY(bool(read));
    QCOMPARE(read->managementUnit, told.managementUnit);
    QCOMPARE(read->routing, RoutingState::Unknown);
}

void TestAdherence::wordsNewerThanWe()
{
    const Adherence read = one(R"(,"systemPresence":"OnMars","routingStatus":"DREAMING","adherenceState":"Maybe",
        "scheduledActivityCategory":"Yoga","newer":{"x":[1]})");
    QCOMPARE(read.agent.value, QStringLiteral("u"));
    QCOMPARE(read.presence, SystemPresence::Unknown);
    QCOMPARE(read.routing, RoutingState::Unknown);
    QCOMPARE(read.state, AdherenceState::Unknown);
    QCOMPARE(*read.scheduled, ActivityCategory::Other);
}

void TestAdherence::queuesNotToldAreNotNone()
{
    QVERIFY(!one("").activeQueues);
    QVERIFY(!one(R"(,"activeQueues":null)").activeQueues);
    QVERIFY(one(R"(,"activeQueues":[])").activeQueues->empty());
    QCOMPARE(one(R"(,"activeQueues":[{"id":"q"}])").activeQueues->size(), size_t(1));
}

void TestAdherence::byDownload()
{
    const auto read =
        wire::parseAdherenceListing(wire::printAdherenceListing({{agent()}, QStringLiteral("https://d")}), where);
    QVERIFY(bool(read));
    QVERIFY(read->agents.empty());
    QCOMPARE(read->downloadUrl, QStringLiteral("https://d"));
}

void TestAdherence::misfits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *body, const char *reason) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(reason);
    };
    row("nothing", "{}", "entities");
    row("no user", R"({"entities":[{"id":"x"}]})", "/entities/0 has no “user”");
    row("a number for a word", R"({"entities":[{"user":{"id":"u"},"systemPresence":7}]})", "systemPresence");
    row("no time", R"({"entities":[{"user":{"id":"u"},"presenceUpdateTime":"soon"}]})", "presenceUpdateTime");
    row("a page", "<html>", "not valid JSON");
}

void TestAdherence::misfits()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    const auto read = wire::parseAdherenceListing(body, where);
    QVERIFY(!read);
    QVERIFY2(read.failure().sentence().contains(reason), qPrintable(read.failure().sentence()));
}

void TestAdherence::topics()
{
    const base::ManagementUnitId unit(QStringLiteral("m-1"));
    QCOMPARE(wire::adherenceTopic(unit), QStringLiteral("v2.workforcemanagement.managementunits.m-1.adherence"));
    QCOMPARE(*wire::unitOfAdherenceTopic(wire::adherenceTopic(unit)), unit);
    QVERIFY(!wire::unitOfAdherenceTopic(u"v2.workforcemanagement.managementunits..adherence"));
    QVERIFY(!wire::unitOfAdherenceTopic(u"v2.users.u.workforcemanagement.adherence"));
}

QTEST_GUILESS_MAIN(TestAdherence)
#include "tst_adherence.moc"
