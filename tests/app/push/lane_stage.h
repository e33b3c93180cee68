#pragma once
#include "push/lane.h"

#include <QtTest>

/// A lane on a stage of its own: what it is told, what it asks for, no world
/// around it. For tests of the lane only.
namespace shiftlane::test {

using namespace shiftlane::push;

/// A lane stepped by hand: which command follows which event, without any port.

inline const base::AgentId one(QStringLiteral("a1"));
inline const base::AgentId two(QStringLiteral("a2"));
inline const base::ManagementUnitId unitId(QStringLiteral("mu"));

inline schedule::Shift shift(const QString &id, int day)
{
    schedule::Shift each;
    each.id = base::ShiftId(id);
    schedule::Activity work;
    work.start = Instant{1'764'000'000'000 / 86'400'000 * 86'400'000}.plusMinutes(day * 1440 + 480);
    work.lengthMinutes = 480;
    work.code = base::ActivityCodeId(QStringLiteral("0"));
    each.activities.push_back(work);
    return each;
}

inline schedule::AgentSchedule held(const base::AgentId &id)
{
    schedule::AgentSchedule each;
    each.agent = id;
    each.version = 3;
    each.shifts = {shift(id.value + QStringLiteral("-s"), 0)};
    return each;
}

class Stage {
public:
    explicit Stage(std::function<void(LaneContext &)> adjust = {})
    {
        unit.id = base::BusinessUnitId(QStringLiteral("bu"));
        unit.zone = QTimeZone::utc();
        unit.managementUnits = {{unitId, {}}};
        for (const char *code : {"0", "2"}) {
            schedule::ActivityCode each;
            each.id = base::ActivityCodeId(QString::fromLatin1(code));
            unit.codes.push_back(each);
        }
        plan.key = {unit.id, QDate(2025, 11, 24), base::ScheduleId(QStringLiteral("g"))};
        service.key = plan.key;
        service.version = 7;
        service.members = {{unitId, {}, {one, two}}};
        for (const auto &id : {one, two}) {
            plan::AgentPlan edits;
            edits.agent = id;
            edits.managementUnit = unitId;
            edits.base = held(id);
            plan::ShiftEdit edit;
            edit.shift = edits.base->shifts[0];
            edit.shift.activities[0].code = base::ActivityCodeId(QStringLiteral("2"));
            edits.shifts.push_back(edit);
            plan.agents.push_back(edits);
            agents.push_back(held(id));
        }
        plan.weekCount = 1;
        LaneContext context;
        context.plan = &plan;
        context.unit = &unit;
        if (adjust)
            adjust(context);
        lane = std::make_unique<Lane>(context, progress);
    }

    void feed(const LaneEvent &happened) { out = lane->step(happened, Instant{++now}); }

    template <class C>
    const C &get() const
    {
        for (const LaneCommand &each : out) {
            if (const C *const found = std::get_if<C>(&each))
                return *found;
        }
        qFatal("command not given in state %s", qPrintable(word(progress.state)));
    }
    template <class R>
    const R &request() const
    {
        const auto *const found = std::get_if<R>(&get<command::Send>().request);
        if (!found)
            qFatal("another request");
        return *found;
    }
    template <class C>
    bool has() const
    {
        return std::any_of(out.begin(), out.end(), [](const LaneCommand &c) { return std::holds_alternative<C>(c); });
    }
    void answer(const Answer &given)
    {
        const auto &send = get<command::Send>();
        feed(event::Answered{send.ticket, given, classify(stepOf(send.request), given), {}});
    }
    template <class T>
    void ok(T payload, int status = 200)
    {
        Answer given;
        given.status = status;
        given.payload = std::move(payload);
        answer(given);
    }
    void fails(int status, const char *message = "")
    {
        Answer given;
        given.status = status;
        given.message = QString::fromLatin1(message);
        answer(given);
    }
    void recordDone() { feed(event::Recorded{get<command::Record>().ticket, {}}); }

    void toReading()
    {
        feed(event::Started{});
        feed(event::LockAnswered{get<command::AcquireLock>().ticket, {5, {}, true}, {}});
    }
    void trades(std::vector<schedule::ShiftTrade> list = {})
    {
        feed(event::TradesRead{get<command::LoadTrades>().ticket,
                               std::make_shared<const std::vector<schedule::ShiftTrade>>(std::move(list)),
                               {},
                               {},
                               {}});
    }
    void readAll()
    {
        ok(service);
        push::AgentSchedules read;
        for (const auto &id : request<QueryAgents>().agents) {
            for (const auto &each : agents) {
                if (each.agent == id)
                    read.push_back(each);
            }
        }
        ok(read);
    }
    void toSubmit()
    {
        feed(event::AttemptPrepared{
            get<command::PrepareAttempt>().ticket, {}, QStringLiteral("attempt"), QByteArrayLiteral("bytes"), false});
        ok(UploadTarget{QStringLiteral("key"), QStringLiteral("https://s/"), {}});
        ok(std::monostate{});
        began();
    }
    void began()
    {
        const std::vector<LaneCommand> kept = out;
        feed(event::SubmitBegan{std::get<command::Send>(kept.back()).ticket});
        out = kept;
    }
    void applyAtService()
    {
        service.version = 8;
        for (auto &each : agents) {
            each.shifts[0].activities[0].code = base::ActivityCodeId(QStringLiteral("2"));
            each.version = 4;
        }
    }
    void whole()
    {
        toReading();
        trades();
        readAll();
        toSubmit();
    }
    [[nodiscard]] Outcome outcome(size_t i) const { return progress.agents[i].outcome; }

    schedule::BusinessUnit unit;
    plan::GroupPlan plan;
    schedule::ScheduleGroup service;
    std::vector<schedule::AgentSchedule> agents;
    GroupProgress progress;
    std::unique_ptr<Lane> lane;
    std::vector<LaneCommand> out;
    qint64 now = 1'764'000'000'000;
};

inline schedule::ShiftTrade matched(const base::AgentId &agent)
{
    schedule::ShiftTrade trade;
    trade.id = base::TradeId(QStringLiteral("t"));
    trade.state = schedule::TradeState::Matched;
    trade.initiatingAgent = agent;
    return trade;
}

inline Operation processing() { return {base::OperationId(QStringLiteral("op")), OperationStatus::Processing, {}}; }

} // namespace shiftlane::test
