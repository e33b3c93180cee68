#include "wire/aggregates.h"
#include "wire/notifications.h"
#include "wire/shift_trades.h"
#include "wire/units.h"

#include <QTest>
#include <random>
#include <rapidcheck.h>

using namespace shiftlane;
using schedule::ShiftTrade;
using schedule::TradeState;

namespace {

const QString where = QStringLiteral("GET /x");

struct Maker {
    std::mt19937 random;

    int upTo(int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }
    QString id() { return QStringLiteral("id-%1").arg(upTo(1000)); }
    base::Instant instant() { return {(29'000'000LL + upTo(1'000'000)) * 60'000}; }
    QDate date() { return QDate(2026, 1, 1).addDays(upTo(400)); }
    schedule::TradeShift tradeShift() { return {base::ShiftId(id()), instant(), instant(), date()}; }
    ShiftTrade trade()
    {
        ShiftTrade made;
        made.id = base::TradeId(id());
        made.state = static_cast<TradeState>(upTo(6));
        made.version = upTo(1000);
        made.businessUnit = base::BusinessUnitId(id());
        made.schedule = base::ScheduleId(id());
        made.weekDate = date();
        made.managementUnit = base::ManagementUnitId(id());
        made.initiatingAgent = base::AgentId(id());
        made.initiatingShift = tradeShift();
        made.oneSided = upTo(2) == 1;
        if (upTo(2)) {
            made.receivingAgent = base::AgentId(id());
            if (!made.oneSided)
                made.receivingShift = tradeShift();
            made.violations = QStringList{QStringLiteral("InitiatingShiftTimesChanged")};
            made.adminReviewViolations = QStringList{QStringLiteral("Newer"), QStringLiteral("Still")};
        }
        if (upTo(2)) {
            made.expires = instant();
            made.reviewedBy = QStringLiteral("System");
            made.reviewedAt = instant();
            made.targetAgent = base::AgentId(id());
        }
        return made;
    }
    std::optional<double> real() { return upTo(2) ? std::optional(upTo(1'000'000) / 7.0) : std::nullopt; }
    wire::AggregateStats stats()
    {
        wire::AggregateStats made{real(), real(), std::nullopt, real(), real(), real(), real(), real()};
        if (upTo(2))
            made.count = upTo(1000);
        return made;
    }
};

bool sameShift(const schedule::TradeShift &a, const schedule::TradeShift &b)
{
    return a.id == b.id && a.start == b.start && a.end == b.end && a.weekDate == b.weekDate;
}

bool sameTrade(const ShiftTrade &a, const ShiftTrade &b)
{
    const bool receiving = a.receivingShift.has_value() == b.receivingShift.has_value() &&
                           (!a.receivingShift || sameShift(*a.receivingShift, *b.receivingShift));
    return a.id == b.id && a.state == b.state && a.version == b.version && a.businessUnit == b.businessUnit &&
           a.schedule == b.schedule && a.weekDate == b.weekDate && a.managementUnit == b.managementUnit &&
           a.initiatingAgent == b.initiatingAgent && sameShift(a.initiatingShift, b.initiatingShift) && receiving &&
           a.receivingAgent == b.receivingAgent && a.targetAgent == b.targetAgent && a.oneSided == b.oneSided &&
           a.expires == b.expires && a.reviewedBy == b.reviewedBy && a.reviewedAt == b.reviewedAt &&
           a.violations == b.violations && a.adminReviewViolations == b.adminReviewViolations;
}

} // namespace

class TestCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trades()
    {
        QVERIFY(rc::check("parse(print(job)) = job", [](unsigned seed) {
            Maker make{std::mt19937(seed)};
            wire::TradeJob job;
            job.id = make.id();
            job.status = wire::OperationStatus::Complete;
            job.type = wire::TradeJobType::EvaluateTrades;
            job.trades.emplace();
            for (int i = make.upTo(4); i > 0; --i)
                job.trades->push_back(make.trade());
            const auto back = wire::parseTradeJob(job.type, wire::printTradeJob(job), where);
            const auto download = wire::parseTradeJobDownload(job.type, wire::printTradeJobDownload(job), where);
            RC_ASSERT(back && download && back->trades && download->trades);
            RC_ASSERT(back->id == job.id);
            RC_ASSERT(back->trades->size() == job.trades->size());
            for (size_t i = 0; i < job.trades->size(); ++i) {
                RC_ASSERT(sameTrade(back->trades->at(i), job.trades->at(i)));
                RC_ASSERT(sameTrade(download->trades->at(i), job.trades->at(i)));
            }
        }));
    }

    void tradeDecisions()
    {
        wire::TradeJobRequest request;
        request.managementUnits = {base::ManagementUnitId(QStringLiteral("m"))};
        request.weekDates = {QDate(2026, 11, 23), QDate(2026, 11, 30)};
        request.items = {{base::TradeId(QStringLiteral("t")), TradeState::Denied, 5}};
        const auto type = wire::TradeJobType::BulkUpdateTradeStates;
        const auto back = wire::parseTradeJobRequest(type, wire::printTradeJobRequest(type, request), where);
        QVERIFY(back);
        QCOMPARE(back->weekDates, request.weekDates);
        QVERIFY(back->items == request.items);
        wire::TradeJob job;
        job.id = QStringLiteral("j");
        job.status = wire::OperationStatus::Complete;
        job.type = type;
        job.results = {{base::TradeId(QStringLiteral("t")),
                        TradeState::Matched,
                        {},
                        {},
                        QStringLiteral("TransitionNotAllowed"),
                        5}};
        const auto answer = wire::parseTradeJob(type, wire::printTradeJob(job), where);
        QVERIFY(answer && answer->results);
        QVERIFY(*answer->results == *job.results);
        QVERIFY(!wire::parseTradeJob(type, R"({"id":"j","status":"Complete","type":"BulkUpdateTradeStates"})", where));
    }

    void unknownWords()
    {
        QCOMPARE(wire::tradeState(u"Pending"), TradeState::Unknown);
        QCOMPARE(wire::operationStatus(u"Queued"), wire::OperationStatus::Other);
        QCOMPARE(wire::activityCategory(u"Nap"), schedule::ActivityCategory::Other);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(wire::tradeState(wire::word(static_cast<TradeState>(i))), static_cast<TradeState>(i));
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            QVERIFY(wire::dayOfWeek(wire::word(static_cast<Qt::DayOfWeek>(day))) == static_cast<Qt::DayOfWeek>(day));
    }

    void aggregates()
    {
        QVERIFY(rc::check("parse(print(groups)) = groups", [](unsigned seed) {
            Maker make{std::mt19937(seed)};
            std::vector<wire::AggregateGroup> groups;
            for (int i = make.upTo(4); i > 0; --i) {
                wire::AggregateGroup group;
                group.group[QStringLiteral("queueId")] = make.id();
                for (int k = make.upTo(4); k > 0; --k) {
                    wire::AggregateBucket bucket{make.instant(), make.instant(), {}};
                    bucket.metrics[QStringLiteral("nOffered")] = make.stats();
                    bucket.metrics[QStringLiteral("oServiceLevel")] = make.stats();
                    group.buckets.push_back(bucket);
                }
                groups.push_back(group);
            }
            const auto back = wire::parseAggregates(wire::printAggregates(groups), where);
            RC_ASSERT(bool(back));
            RC_ASSERT(*back == groups);
        }));
        QVERIFY(wire::parseAggregates("{}", where)); // no figures at all
        QVERIFY(!wire::parseAggregates("[]", where));
    }

    void aggregateQuery()
    {
        wire::AggregateQuery query;
        query.from = base::Instant{1'764'000'000'000};
        query.to = query.from.plusMinutes(60);
        query.granularityMinutes = 15;
        query.groupBy = QStringList{QStringLiteral("queueId")};
        query.filter = wire::queueFilter({base::QueueId(QStringLiteral("q"))}, QStringLiteral("voice"));
        query.metrics = QStringList{QStringLiteral("nOffered")};
        const auto back = wire::parseAggregateQuery(wire::printAggregateQuery(query), where);
        QVERIFY(back);
        QVERIFY(*back == query);
        QVERIFY(query.filter->matches({{QStringLiteral("queueId"), QStringLiteral("q")},
                                       {QStringLiteral("mediaType"), QStringLiteral("voice")}}));
        QVERIFY(!query.filter->matches({{QStringLiteral("queueId"), QStringLiteral("r")},
                                        {QStringLiteral("mediaType"), QStringLiteral("voice")}}));
        QVERIFY(!query.filter->matches({{QStringLiteral("queueId"), QStringLiteral("q")}}));
    }

    void events()
    {
        wire::ScheduleNotice notice;
        notice.businessUnit = base::BusinessUnitId(QStringLiteral("b"));
        notice.status = wire::OperationStatus::Complete;
        notice.operation = base::OperationId(QStringLiteral("o"));
        notice.eventType = QStringLiteral("Update");
        notice.result.emplace();
        notice.result->key = {notice.businessUnit, QDate(2026, 11, 23), base::ScheduleId(QStringLiteral("s"))};
        notice.result->version = 8;
        notice.result->members = {
            {base::ManagementUnitId(QStringLiteral("m")), {}, {base::AgentId(QStringLiteral("a"))}}};
        notice.changedFrom = base::Instant{1'764'000'000'000};
        const QByteArray frame = wire::printEnvelope({wire::scheduleTopic(notice.businessUnit), QStringLiteral("2"),
                                                      wire::printScheduleNotice(notice), QStringLiteral("c")});
        const auto envelope = wire::parseEnvelope(frame, where);
        QVERIFY(envelope);
        QCOMPARE(envelope->correlationId, QStringLiteral("c"));
        const auto back = wire::parseScheduleNotice(*envelope, where);
        QVERIFY(back && back->result);
        QCOMPARE(back->businessUnit, notice.businessUnit);
        QCOMPARE(back->operation, notice.operation);
        QCOMPARE(back->result->version, qint64{8});
        QCOMPARE(back->result->members.front().agents, notice.result->members.front().agents);
        QVERIFY(back->changedFrom == notice.changedFrom);
        QVERIFY(!wire::unitOfScheduleTopic(u"v2.workforcemanagement.businessunits..schedules"));
        QVERIFY(!wire::unitOfScheduleTopic(u"v2.workforcemanagement.businessunits.a.b.schedules"));
        // As it was seen of a failed import: no result at all.
        const auto bare = wire::parseScheduleNotice({scheduleTopicOf(QStringLiteral("b")),
                                                     {},
                                                     R"({"status":"Error","operationId":"o","eventType":"Import"})",
                                                     {}},
                                                    where);
        QVERIFY(bare && !bare->result);
        QVERIFY(wire::isPing(wire::ping()));
        QVERIFY(!wire::isPing(wire::pong()));
        QVERIFY(wire::parseEnvelope(R"({"result":"200","status":"subscribed"})", where)->topic.isEmpty());
    }

    void units()
    {
        schedule::BusinessUnit unit;
        unit.id = base::BusinessUnitId(QStringLiteral("b"));
        unit.name = QStringLiteral("Ünit");
        unit.zone = QTimeZone("Asia/Kolkata");
        unit.startDayOfWeek = Qt::Sunday;
        unit.managementUnits = {{base::ManagementUnitId(QStringLiteral("m")), QStringLiteral("M")}};
        unit.agents = {{base::AgentId(QStringLiteral("a")), QStringLiteral("A"), unit.managementUnits[0].id}};
        unit.codes = {{base::ActivityCodeId(QStringLiteral("0")), QStringLiteral("On Queue"),
                       schedule::ActivityCategory::OnQueueWork, 120, true, true, true, true}};
        const auto back = wire::parseBusinessUnit(wire::printBusinessUnit(unit, 3), where);
        QVERIFY(back);
        QCOMPARE(back->zone, unit.zone);
        QCOMPARE(back->startDayOfWeek, Qt::Sunday);
        QCOMPARE(wire::parseManagementUnits(wire::printManagementUnits(unit), where)->front().name,
                 QStringLiteral("M"));
        QCOMPARE(wire::parseUnitUsers(wire::printUnitUsers(unit), where)->front().managementUnit,
                 unit.managementUnits[0].id);
        QCOMPARE(
            wire::parseActivityCodes(wire::printActivityCodes(unit.codes), where)->codes.front().defaultLengthMinutes,
            120);
        QCOMPARE(wire::parseUsers(wire::printUsers(unit.agents, {100, 1, 1}), where)->names.begin()->second,
                 QStringLiteral("A"));
        const auto nowhere = wire::parseBusinessUnit(
            R"({"id":"b","settings":{"timeZone":"Mars/Base","startDayOfWeek":"Monday"}})", where);
        QVERIFY(!nowhere);
        QVERIFY(
            nowhere.failure().sentence().startsWith(QStringLiteral("GET /x: /settings/timeZone is not a time zone")));
    }

private:
    static QString scheduleTopicOf(const QString &id) { return wire::scheduleTopic(base::BusinessUnitId(id)); }
};

QTEST_GUILESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
