#include "plan/trade_effect.h"
#include "tests/app/sandbox/small_world.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace shiftlane;
using namespace shiftlane::sandbox;

namespace {

QJsonObject lastEvent(const std::vector<Occurrence> &occurrences)
{
    for (auto it = occurrences.rbegin(); it != occurrences.rend(); ++it) {
        if (const auto *event = std::get_if<Event>(&*it))
            return QJsonDocument::fromJson(event->body).object();
    }
    return {};
}

int effects(const std::vector<Occurrence> &occurrences)
{
    return static_cast<int>(std::count_if(occurrences.begin(), occurrences.end(),
                                          [](const auto &o) { return std::holds_alternative<Effect>(o); }));
}

QString refusedCode(const Org::Started &started)
{
    const auto *error = std::get_if<wire::ErrorBody>(&started);
    return error ? QStringLiteral("%1 %2").arg(error->status).arg(error->code) : QString();
}

} // namespace

class TestSandboxOrg : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writeRaisesBothVersions();
    void secondOfTwoRacingWritesFails();
    void staleVersionByMode();
    void staleAgentIsRefusedWhole();
    void matchedTradeLocks();
    void lockOffShowsViolation();
    void refusals_data();
    void refusals();
    void newShiftGetsAnId();
    void agentRemovedAndAdded();
    void markersPutAndRemoved();
    void publishingReplaces();
    void approvalExchangesShifts();
    void approvalAcrossWeeks();
    void transitions();
    void staleTradeVersion();
    void tradesExpire();
};

void TestSandboxOrg::writeRaisesBothVersions()
{
    Org org = smallOrg();
    const Target where = target(org.world());
    const ScheduleId id = where.held->group.key.schedule;
    const AgentId agent = where.row->agent;
    const qint64 schedule = where.held->group.version;
    const qint64 row = *where.row->version;
    const int length = where.row->shifts.front().lengthMinutes();
    const auto started = org.startUpdate(id, longer(where), QStringLiteral("me"), wednesday());
    QVERIFY(std::holds_alternative<OperationId>(started));
    QCOMPARE(org.world().held(id)->group.version, schedule); // nothing before the end
    QVERIFY(org.nextDue().has_value());
    org.tick(*org.nextDue());
    const HeldSchedule *after = org.world().held(id);
    QCOMPARE(after->group.version, schedule + 1);
    QCOMPARE(*after->agents.at(agent).version, row + 1);
    QCOMPARE(after->agents.at(agent).shifts.front().lengthMinutes(), length + 15);
    const auto occurrences = org.takeOccurrences();
    QCOMPARE(effects(occurrences), 1);
    const auto &effect = std::get<Effect>(occurrences.front());
    QCOMPARE(effect.from, schedule);
    QCOMPARE(effect.to, schedule + 1);
    QCOMPARE(effect.by, QStringLiteral("me"));
    QCOMPARE(effect.agents.size(), size_t{1});
    const QJsonObject event = lastEvent(occurrences);
    QCOMPARE(event.value(QLatin1String("status")).toString(), QStringLiteral("Complete"));
    QCOMPARE(event.value(QLatin1String("operationId")).toString(), std::get<OperationId>(started).value);
    for (const auto &[other, other_row] : after->agents) {
        if (other != agent)
            QCOMPARE(*other_row.version, *smallOrg().world().held(id)->agents.at(other).version);
    }
}

void TestSandboxOrg::secondOfTwoRacingWritesFails()
{
    Org org = smallOrg();
    const Target where = target(org.world());
    const ScheduleId id = where.held->group.key.schedule;
    const auto update = longer(where);
    const auto first = org.startUpdate(id, update, QStringLiteral("a"), wednesday());
    const auto second = org.startUpdate(id, update, QStringLiteral("b"), later(1));
    QVERIFY(std::holds_alternative<OperationId>(first) && std::holds_alternative<OperationId>(second));
    const qint64 before = where.held->group.version;
    org.tick(later(1000));
    const auto occurrences = org.takeOccurrences();
    QCOMPARE(org.world().held(id)->group.version, before + 1);
    QCOMPARE(effects(occurrences), 1);
    const QJsonObject event = lastEvent(occurrences);
    QCOMPARE(event.value(QLatin1String("status")).toString(), QStringLiteral("Error"));
    QCOMPARE(event.value(QLatin1String("operationId")).toString(), std::get<OperationId>(second).value);
    QVERIFY(!event.contains(QLatin1String("result"))); // bare, without a reason
}

void TestSandboxOrg::staleVersionByMode()
{
    for (const Staleness mode : {Staleness::Conflict, Staleness::Event}) {
        OrgRules rules;
        rules.staleVersion = mode;
        Org org = smallOrg(rules);
        const Target where = target(org.world());
        auto update = longer(where);
        update.version -= 1;
        const auto started = org.startUpdate(where.held->group.key.schedule, update, QStringLiteral("me"), wednesday());
        org.tick(later(1000));
        const auto occurrences = org.takeOccurrences();
        QCOMPARE(effects(occurrences), 0);
        if (mode == Staleness::Conflict) {
            QCOMPARE(refusedCode(started), QStringLiteral("409 request.conflict"));
        } else {
            QVERIFY(std::holds_alternative<OperationId>(started));
            QCOMPARE(lastEvent(occurrences).value(QLatin1String("status")).toString(), QStringLiteral("Error"));
        }
    }
}

void TestSandboxOrg::staleAgentIsRefusedWhole()
{
    Org org = smallOrg();
    const Target where = target(org.world());
    auto update = longer(where);
    update.agents.front().version = *where.row->version + 5;
    QCOMPARE(refusedCode(org.startUpdate(where.held->group.key.schedule, update, QStringLiteral("me"), wednesday())),
             QStringLiteral("409 request.conflict"));
}

void TestSandboxOrg::matchedTradeLocks()
{
    Org org = smallOrg();
    const HeldTrade *trade = tradeIn(org.world(), schedule::TradeState::Matched, true);
    QVERIFY(trade);
    const HeldSchedule *held = org.world().held(trade->trade.schedule);
    const Target where{held, &held->agents.at(trade->trade.initiatingAgent)};
    const auto started = org.startUpdate(held->group.key.schedule, longer(where), QStringLiteral("me"), wednesday());
    const auto *error = std::get_if<wire::ErrorBody>(&started);
    QVERIFY(error);
    QCOMPARE(error->status, 409);
    QCOMPARE(error->code, QStringLiteral("request.conflict"));
    QVERIFY(error->entityIds().isEmpty()); // it names nobody
}

void TestSandboxOrg::lockOffShowsViolation()
{
    OrgRules rules;
    rules.lockOpenTrades = false;
    Org org = smallOrg(rules);
    const HeldTrade *trade = tradeIn(org.world(), schedule::TradeState::Matched, true);
    const HeldSchedule *held = org.world().held(trade->trade.schedule);
    const schedule::AgentSchedule &row = held->agents.at(trade->trade.initiatingAgent);
    wire::ScheduleUpdate update = longer({held, &row});
    schedule::Shift traded = *row.shift(trade->trade.initiatingShift.id);
    traded.activities.back().lengthMinutes += 15;
    update.agents.front().putShifts = {traded};
    const auto started = org.startUpdate(held->group.key.schedule, update, QStringLiteral("me"), wednesday());
    QVERIFY(std::holds_alternative<OperationId>(started));
    org.tick(later(1000));
    const TradeReview found = review(org.world(), *trade);
    QVERIFY(found.violations.contains(QStringLiteral("InitiatingShiftTimesChanged")));
}

void TestSandboxOrg::refusals_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("code");
    const QString validation = QStringLiteral("400 wfm.validation.failure");
    const QString absent = QStringLiteral("400 wfm.entity.not.found");
    QTest::newRow("unknown agent") << 0 << absent;
    QTest::newRow("unknown shift") << 1 << absent;
    QTest::newRow("unknown activity code") << 2 << absent;
    QTest::newRow("overlapping activities") << 3 << validation;
    QTest::newRow("overlapping shifts") << 4 << validation;
    QTest::newRow("shift without activities") << 5 << validation;
    QTest::newRow("outside the week") << 6 << validation;
    QTest::newRow("agent version missing") << 7 << validation;
    QTest::newRow("marker outside the week") << 8 << validation;
    QTest::newRow("unpublish") << 9 << validation;
}

void TestSandboxOrg::refusals()
{
    QFETCH(int, what);
    QFETCH(QString, code);
    Org org = smallOrg();
    const Target where = target(org.world());
    auto update = longer(where);
    schedule::AgentDelta &delta = update.agents.front();
    schedule::Shift &shift = delta.putShifts.front();
    switch (what) {
    case 0:
        delta.agent = AgentId(QStringLiteral("nobody"));
        delta.version.reset();
        break;
    case 1:
        delta.removedShifts.push_back(ShiftId(QStringLiteral("none")));
        break;
    case 2:
        shift.activities.front().code = ActivityCodeId(QStringLiteral("none"));
        break;
    case 3:
        shift.activities.front().lengthMinutes += 15;
        break;
    case 4:
        shift.id = ShiftId();
        break; // the same hours as a new shift
    case 5:
        shift.activities.clear();
        break;
    case 6:
        for (schedule::Activity &activity : shift.activities)
            activity.start = activity.start.plusMinutes(14 * 24 * 60);
        break;
    case 7:
        delta.version.reset();
        break;
    case 8:
        delta.putMarkers.push_back(
            {where.held->group.key.weekDate.addDays(9), 480, ActivityCodeId(QStringLiteral("5")), {}, {}, {}, {}});
        break;
    default:
        update.published = false;
        break;
    }
    QCOMPARE(refusedCode(org.startUpdate(where.held->group.key.schedule, update, QStringLiteral("me"), wednesday())),
             code);
    QVERIFY(!org.nextDue().has_value());
}

void TestSandboxOrg::newShiftGetsAnId()
{
    Org org = smallOrg();
    const Target where = target(org.world());
    auto update = longer(where);
    schedule::AgentDelta &delta = update.agents.front();
    schedule::Shift fresh = where.row->shifts.front();
    delta.removedShifts = {fresh.id};
    fresh.id = ShiftId();
    delta.putShifts = {fresh};
    const ScheduleId id = where.held->group.key.schedule;
    const AgentId agent = where.row->agent;
    const size_t count = where.row->shifts.size();
    const ShiftId old = delta.removedShifts.front();
    QVERIFY(org.writeNow(id, update, QStringLiteral("me"), wednesday()));
    const schedule::AgentSchedule &after = org.world().held(id)->agents.at(agent);
    QCOMPARE(after.shifts.size(), count);
    QVERIFY(!after.shift(old));
    QVERIFY(!after.shifts.front().id.isEmpty());
    QVERIFY(after.shifts.front().sameContent(fresh));
}

void TestSandboxOrg::agentRemovedAndAdded()
{
    Org org = smallOrg();
    const Target where = target(org.world());
    const ScheduleId id = where.held->group.key.schedule;
    const AgentId agent = where.row->agent;
    const auto shifts = where.row->shifts;
    wire::ScheduleUpdate update = longer(where);
    update.agents.front().putShifts.clear();
    update.removedAgents.insert(agent);
    QVERIFY(org.writeNow(id, update, QStringLiteral("me"), wednesday()));
    QVERIFY(!org.world().held(id)->agents.contains(agent));
    wire::ScheduleUpdate back;
    back.version = org.world().held(id)->group.version;
    schedule::AgentDelta delta;
    delta.agent = agent;
    for (schedule::Shift shift : shifts) {
        shift.id = ShiftId();
        delta.putShifts.push_back(shift);
    }
    back.agents.push_back(delta);
    QVERIFY(org.writeNow(id, back, QStringLiteral("me"), wednesday()));
    QCOMPARE(*org.world().held(id)->agents.at(agent).version, qint64{1});
    QCOMPARE(org.world().held(id)->agents.at(agent).shifts.size(), shifts.size());
}

void TestSandboxOrg::markersPutAndRemoved()
{
    Org org = smallOrg();
    const Target where = target(org.world());
    const ScheduleId id = where.held->group.key.schedule;
    const AgentId agent = where.row->agent;
    const QDate day = where.held->group.key.weekDate.addDays(3);
    auto update = longer(where);
    update.agents.front().putShifts.clear();
    update.agents.front().putMarkers.push_back(
        {day, 480, ActivityCodeId(QStringLiteral("5")), QStringLiteral("Away"), true, {}, {}});
    QVERIFY(org.writeNow(id, update, QStringLiteral("me"), wednesday()));
    QVERIFY(org.world().held(id)->agents.at(agent).marker(day));
    update.version = org.world().held(id)->group.version;
    update.agents.front().version = org.world().held(id)->agents.at(agent).version;
    update.agents.front().putMarkers.clear();
    update.agents.front().removedMarkers = {day};
    QVERIFY(org.writeNow(id, update, QStringLiteral("me"), wednesday()));
    QVERIFY(!org.world().held(id)->agents.at(agent).marker(day));
}

void TestSandboxOrg::publishingReplaces()
{
    Org org = smallOrg();
    const HeldSchedule *draft = nullptr;
    const HeldSchedule *live = nullptr;
    for (const auto &[id, held] : org.world().schedules) {
        if (held.group.published)
            continue;
        live = org.world().published(held.group.key.businessUnit, held.group.key.weekDate);
        draft = live ? &held : draft;
        if (draft)
            break;
    }
    QVERIFY(draft && live);
    const qint64 liveVersion = live->group.version;
    wire::ScheduleUpdate update;
    update.version = draft->group.version;
    update.published = true;
    QVERIFY(org.writeNow(draft->group.key.schedule, update, QStringLiteral("me"), wednesday()));
    QVERIFY(draft->group.published);
    QVERIFY(!live->group.published);
    QCOMPARE(live->group.version, liveVersion + 1);
    QCOMPARE(effects(org.takeOccurrences()), 2);
}

/// What plan::afterTrade foresees for a schedule is what the approval left there.
void asForeseen(const World &before, const World &after, const schedule::ShiftTrade &trade, const ScheduleId &schedule)
{
    const auto &then = before.held(schedule)->agents;
    const auto &now = after.held(schedule)->agents;
    const auto foreseen = plan::afterTrade(trade, then.at(trade.initiatingAgent), then.at(*trade.receivingAgent));
    QVERIFY(schedule::sameContent(foreseen.initiating, now.at(trade.initiatingAgent)));
    QVERIFY(schedule::sameContent(foreseen.receiving, now.at(*trade.receivingAgent)));
}

void TestSandboxOrg::approvalExchangesShifts()
{
    Org org = smallOrg({}, {48, 6, 18});
    const HeldTrade *held = nullptr;
    for (const auto &[id, each] : org.world().trades) {
        if (each.trade.isMatched() && each.receivingSchedule == each.trade.schedule &&
            review(org.world(), each).violations.isEmpty())
            held = &each;
    }
    QVERIFY(held);
    const schedule::ShiftTrade trade = held->trade;
    const qint64 version = org.world().held(trade.schedule)->group.version;
    const World before = org.world();
    const auto decided = org.decideTrades({{trade.id, schedule::TradeState::Approved, trade.version}},
                                          QStringLiteral("me"), wednesday());
    const auto &results = std::get<std::vector<wire::TradeStateResult>>(decided);
    QCOMPARE(results.front().failureReason, QString());
    QCOMPARE(results.front().state, schedule::TradeState::Approved);
    QCOMPARE(results.front().version, trade.version + 1);
    const HeldSchedule *after = org.world().held(trade.schedule);
    QCOMPARE(after->group.version, version + 1);
    QVERIFY(after->agents.at(*trade.receivingAgent).shift(trade.initiatingShift.id));
    QVERIFY(after->agents.at(trade.initiatingAgent).shift(trade.receivingShift->id));
    QVERIFY(!after->agents.at(trade.initiatingAgent).shift(trade.initiatingShift.id));
    asForeseen(before, org.world(), trade, trade.schedule);
    const auto occurrences = org.takeOccurrences();
    QCOMPARE(effects(occurrences), 1);
    QCOMPARE(std::get<Effect>(occurrences.front()).agents.size(), size_t{2});
}

void TestSandboxOrg::approvalAcrossWeeks()
{
    Org org = smallOrg({}, {60, 12, 18});
    const HeldTrade *held = nullptr;
    for (const auto &[id, each] : org.world().trades) {
        if (each.trade.isMatched() && each.receivingSchedule != each.trade.schedule &&
            review(org.world(), each).violations.isEmpty())
            held = &each;
    }
    QVERIFY(held);
    const schedule::ShiftTrade trade = held->trade;
    const ScheduleId other = held->receivingSchedule;
    const World before = org.world();
    const auto decided = org.decideTrades({{trade.id, schedule::TradeState::Approved, trade.version}},
                                          QStringLiteral("me"), wednesday());
    QCOMPARE(std::get<std::vector<wire::TradeStateResult>>(decided).front().failureReason, QString());
    QVERIFY(org.world().held(trade.schedule)->agents.at(*trade.receivingAgent).shift(trade.initiatingShift.id));
    QVERIFY(org.world().held(other)->agents.at(trade.initiatingAgent).shift(trade.receivingShift->id));
    asForeseen(before, org.world(), trade, trade.schedule);
    asForeseen(before, org.world(), trade, other);
    QCOMPARE(effects(org.takeOccurrences()), 2);
}

void TestSandboxOrg::transitions()
{
    using enum schedule::TradeState;
    Org org = smallOrg({}, {48, 6, 18});
    const auto decide = [&](TradeId id, schedule::TradeState wanted) {
        const qint64 version = org.world().trades.at(id).trade.version;
        const auto decided = org.decideTrades({{id, wanted, version}}, QStringLiteral("me"), wednesday());
        return std::get<std::vector<wire::TradeStateResult>>(decided).front().failureReason;
    };
    const TradeId open = tradeIn(org.world(), Unmatched, true)->trade.id;
    const QString no = QStringLiteral("TransitionNotAllowed");
    QCOMPARE(decide(open, Approved), no);
    QCOMPARE(decide(open, Expired), no);
    QCOMPARE(decide(open, Denied), QString());
    QCOMPARE(decide(open, Denied), no);
    const TradeId matched = tradeIn(org.world(), Matched, true)->trade.id;
    QCOMPARE(decide(matched, Canceled), no);
    QCOMPARE(decide(matched, Denied), QString());
    QVERIFY(!org.world().hasMatchedTrade(org.world().trades.at(matched).trade.initiatingAgent));
}

void TestSandboxOrg::staleTradeVersion()
{
    Org org = smallOrg();
    const HeldTrade *held = tradeIn(org.world(), schedule::TradeState::Matched, true);
    const auto decided = org.decideTrades({{held->trade.id, schedule::TradeState::Denied, held->trade.version - 1}},
                                          QStringLiteral("me"), wednesday());
    const auto *error = std::get_if<wire::ErrorBody>(&decided);
    QVERIFY(error);
    QCOMPARE(error->status, 409);
    QCOMPARE(error->code, QStringLiteral("wfm.transaction.conflict"));
    QCOMPARE(held->trade.state, schedule::TradeState::Matched);
}

void TestSandboxOrg::tradesExpire()
{
    Org org = smallOrg();
    QVERIFY(tradeIn(org.world(), schedule::TradeState::Matched, true));
    org.tick(wednesday().plusMinutes(30 * 24 * 60));
    for (const auto &[id, held] : org.world().trades)
        QVERIFY(!held.trade.isOpen());
}

QTEST_GUILESS_MAIN(TestSandboxOrg)
#include "tst_sandbox_org.moc"
