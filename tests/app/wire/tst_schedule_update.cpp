#include "wire/agent_schedules.h"
#include "wire/gzip.h"
#include "wire/json_reader.h"
#include "wire/schedule_update.h"

#include <QTest>
#include <random>
#include <rapidcheck.h>

using namespace shiftlane;
using schedule::Activity;
using schedule::AgentDelta;
using schedule::AgentSchedule;
using schedule::Shift;
using schedule::TimeOffMarker;

namespace {

const QString where = QStringLiteral("POST …/agentschedules/query");

/// Small values from one seed: nested containers of rapidcheck's own grow to
/// millions of nodes.
struct Maker {
    std::mt19937 random;

    int upTo(int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }
    QString text()
    {
        QString out;
        for (int i = upTo(12); i > 0; --i)
            out += QChar(1 + upTo(0x2000));
        return out;
    }
    QString id() { return QStringLiteral("id-%1").arg(upTo(1'000'000)); }
    schedule::UnknownFields extra()
    {
        static const std::vector<QByteArray> keys{"timeOffRequestId", "externalActivityType", "newer", "ключ"};
        static const std::vector<QByteArray> raws{"\"a\\\"b\"", "5", "true", R"({"a":[1,2.5,{"b":""}]})", "[]"};
        schedule::UnknownFields fields;
        for (int i = upTo(3); i > 0; --i)
            fields[keys[static_cast<size_t>(upTo(4))]] = raws[static_cast<size_t>(upTo(5))];
        return fields;
    }
    std::optional<bool> paid() { return upTo(2) ? std::optional(upTo(2) == 1) : std::nullopt; }
    std::optional<int> payable() { return upTo(2) ? std::optional(upTo(600)) : std::nullopt; }
    Activity activity()
    {
        return {base::Instant{(20'000'000LL + upTo(20'000'000)) * 60'000},
                upTo(600),
                base::ActivityCodeId(id()),
                text(),
                paid(),
                payable(),
                extra()};
    }
    Shift shift()
    {
        Shift made{base::ShiftId(id()), {}, upTo(2) == 1, extra()};
        for (int i = upTo(5); i > 0; --i)
            made.activities.push_back(activity());
        made.sortActivities();
        return made;
    }
    TimeOffMarker marker()
    {
        return {QDate(2026, 1, 1).addDays(upTo(400)),
                upTo(1440),
                base::ActivityCodeId(id()),
                text(),
                paid(),
                payable(),
                extra()};
    }
    AgentSchedule agent()
    {
        AgentSchedule made;
        made.agent = base::AgentId(id());
        if (upTo(4) > 0)
            made.version = static_cast<qint64>(random()) << upTo(21);
        for (int i = upTo(4); i > 0; --i)
            made.shifts.push_back(shift());
        for (int i = upTo(3); i > 0; --i)
            made.markers.push_back(marker());
        made.extra = extra();
        made.sort();
        return made;
    }
};

/// As a delta comes back from the wire: every shift is a hand edit.
AgentDelta genDeltaFrom(const AgentSchedule &agent)
{
    AgentDelta delta;
    delta.agent = agent.agent;
    delta.version = agent.version;
    for (Shift shift : agent.shifts) {
        shift.manuallyEdited = true;
        delta.putShifts.push_back(shift);
    }
    delta.putMarkers = agent.markers;
    if (!agent.shifts.empty())
        delta.removedShifts.push_back(base::ShiftId(QStringLiteral("gone")));
    if (!agent.markers.empty())
        delta.removedMarkers.push_back(QDate(2026, 2, 1));
    return delta;
}

bool sameDelta(const AgentDelta &a, const AgentDelta &b)
{
    return a.agent == b.agent && a.version == b.version && a.putShifts == b.putShifts &&
           a.removedShifts == b.removedShifts && a.putMarkers == b.putMarkers && a.removedMarkers == b.removedMarkers;
}

const QByteArray readForm =
    R"({"agentSchedules":[{"user":{"id":"u1"},"workPlan":{"id":"wp"},)"
    R"( "shifts":[{"id":"s1","startDate":"2026-11-23T07:00:00.000Z","lengthMinutes":60,"workPlanId":"wp","workPlanShiftId":"ws",)"
    R"(   "schedule":{"id":"x","weekDate":"2026-11-23"},"newShiftThing":{"deep":[1]},)"
    R"(   "activities":[{"activityCodeId":"0","startDate":"2026-11-23T07:00:00Z","lengthMinutes":60,"description":"",)"
    R"(      "externalActivityId":"e1","newThing":{"a":1},"nothing":null}],"manuallyEdited":false}],)"
    R"( "metadata":{"version":3,"modifiedBy":{"id":"System"},"dateModified":"2026-11-20T07:00:00.000Z"}}],"businessUnitTimeZone":"Europe/Berlin"})";

} // namespace

class TestScheduleUpdate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readFormRoundTrip()
    {
        QVERIFY(rc::check("parse(print(agents)) = agents", [](unsigned seed) {
            Maker make{std::mt19937(seed)};
            std::vector<AgentSchedule> agents;
            for (int i = make.upTo(4); i > 0; --i)
                agents.push_back(make.agent());
            const auto back =
                wire::parseAgentSchedules(wire::printAgentSchedules({agents, QStringLiteral("Asia/Tokyo")}), where);
            RC_ASSERT(bool(back));
            RC_ASSERT(back->timeZone == QStringLiteral("Asia/Tokyo"));
            RC_ASSERT(back->agents.size() == agents.size());
            for (size_t i = 0; i < agents.size(); ++i) {
                RC_ASSERT(back->agents[i].agent == agents[i].agent);
                RC_ASSERT(back->agents[i].version == agents[i].version);
                RC_ASSERT(back->agents[i].shifts == agents[i].shifts);
                RC_ASSERT(back->agents[i].markers == agents[i].markers);
                RC_ASSERT(back->agents[i].extra == agents[i].extra);
            }
        }));
    }

    void uploadRoundTrip()
    {
        QVERIFY(rc::check("parse(gunzip(gzip(print(delta)))) = delta", [](unsigned seed, bool publish) {
            const AgentDelta delta = genDeltaFrom(Maker{std::mt19937(seed)}.agent());
            const auto json = wire::gunzip(wire::gzipScheduleUpdate(7, {delta}, publish), where);
            RC_ASSERT(bool(json));
            const auto back = wire::parseScheduleUpdate(*json, where);
            RC_ASSERT(bool(back));
            RC_ASSERT(back->version == 7);
            RC_ASSERT(back->published == (publish ? std::optional(true) : std::nullopt));
            RC_ASSERT(back->agents.size() == 1u);
            RC_ASSERT(sameDelta(back->agents.front(), delta));
        }));
    }

    void unknownFieldsSurviveAWriteBack()
    {
        const auto list = wire::parseAgentSchedules(readForm, where);
        QVERIFY2(list, list ? "" : qPrintable(list.failure().sentence()));
        const AgentSchedule &agent = list->agents.front();
        QCOMPARE(agent.version, std::optional<qint64>(3));
        QCOMPARE(agent.modifiedBy, QStringLiteral("System"));
        AgentDelta delta;
        delta.agent = agent.agent;
        delta.version = agent.version;
        delta.putShifts = agent.shifts;
        wire::ScheduleUpdate update;
        update.version = 7;
        update.agents = {delta};
        const QByteArray json = wire::printScheduleUpdate(update);
        QCOMPARE(json,
                 QByteArray(
                     R"({"metadata":{"version":7},"agentSchedules":[{"userId":"u1","metadata":{"version":3},"shifts":[)"
                     R"({"id":"s1","manuallyEdited":true,"activities":[{"startDate":"2026-11-23T07:00:00.000Z",)"
                     R"("lengthMinutes":60,"description":"","activityCodeId":"0","externalActivityId":"e1",)"
                     R"("newThing":{"a":1}}],"newShiftThing":{"deep":[1]}}]}]})"));
    }

    void refusesAmbiguousUpdates_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("no version") << QByteArray(R"({"agentSchedules":[]})") << QStringLiteral("has no “metadata”");
        QTest::newRow("twice") << QByteArray(
                                      R"({"metadata":{"version":1},"agentSchedules":[{"userId":"a"},{"userId":"a"}]})")
                               << QStringLiteral("/agentSchedules/1 names an agent for the second time");
        QTest::newRow("removal without id")
            << QByteArray(R"({"metadata":{"version":1},"agentSchedules":[{"userId":"a","shifts":[{"delete":true}]}]})")
            << QStringLiteral("/agentSchedules/0/shifts/0 has no “id”");
        QTest::newRow("activity without a zone")
            << QByteArray(
                   R"({"metadata":{"version":1},"agentSchedules":[{"userId":"a","shifts":[{"activities":[{"startDate":"2026-11-23T07:00:00","lengthMinutes":1,"activityCodeId":"0"}]}]}]})")
            << QStringLiteral("startDate is not a date-time with a zone");
        QTest::newRow("negative length")
            << QByteArray(
                   R"({"metadata":{"version":1},"agentSchedules":[{"userId":"a","shifts":[{"activities":[{"startDate":"2026-11-23T07:00:00Z","lengthMinutes":-1,"activityCodeId":"0"}]}]}]})")
            << QStringLiteral("lengthMinutes is out of range");
    }
    void refusesAmbiguousUpdates()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto update = wire::parseScheduleUpdate(json, where);
        QVERIFY(!update);
        QVERIFY2(update.failure().sentence().contains(says), qPrintable(update.failure().sentence()));
    }

    void removalOfAnAgent()
    {
        const auto update = wire::parseScheduleUpdate(
            R"({"metadata":{"version":1},"agentSchedules":[{"userId":"a","metadata":{"version":2},"delete":true}]})",
            where);
        QVERIFY(update);
        QCOMPARE(update->removedAgents.count(base::AgentId(QStringLiteral("a"))), size_t{1});
        const auto again = wire::parseScheduleUpdate(wire::printScheduleUpdate(*update), where);
        QVERIFY(again);
        QCOMPARE(again->removedAgents, update->removedAgents);
    }

    void answersOfTheQuery()
    {
        const auto wrapped = wire::parseAgentSchedules("{\"status\":\"Complete\",\"result\":" + readForm + "}", where);
        QVERIFY(wrapped);
        QCOMPARE(wrapped->agents.size(), size_t{1});
        QVERIFY(!wire::parseAgentSchedules("{}", where));
        QVERIFY(!wire::parseAgentSchedulesAnswer(R"({"status":"Complete"})", where));
        const auto later =
            wire::parseAgentSchedulesAnswer(R"({"status":"Processing","operationId":"o","result":null})", where);
        QVERIFY(later);
        QVERIFY(!later->result);
        const auto elsewhere =
            wire::parseAgentSchedulesAnswer(R"({"status":"Complete","downloadUrl":"somewhere"})", where);
        QVERIFY(elsewhere);
        QCOMPARE(elsewhere->downloadUrl, QStringLiteral("somewhere"));
    }

    void uploadTarget()
    {
        const wire::UploadAnswer answer{QStringLiteral("key"),
                                        QStringLiteral("http://127.0.0.1:1/u?sig=a%2Fb"),
                                        {{"x-amz-tagging", "a=b&c=d"}, {"Content-Type", "application/json"}}};
        const auto back = wire::parseUploadAnswer(wire::printUploadAnswer(answer), where);
        QVERIFY(back);
        QCOMPARE(back->url, answer.url);
        QCOMPARE(back->headers, answer.headers);
        QCOMPARE(*wire::parseUploadUrlRequest(wire::printUploadUrlRequest(4711), where), qint64{4711});
        QVERIFY(!wire::parseUploadUrlRequest(wire::printUploadUrlRequest(0), where));
        QCOMPARE(*wire::parseProcessUpdate(wire::printProcessUpdate(QStringLiteral("key")), where),
                 QStringLiteral("key"));
    }
};

QTEST_GUILESS_MAIN(TestScheduleUpdate)
#include "tst_schedule_update.moc"
