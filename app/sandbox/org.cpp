#include "sandbox/org.h"

#include "schedule/week.h"

#include <algorithm>

namespace shiftlane::sandbox {

namespace {

wire::ErrorBody generalConflict()
{
    return errorBody(409, QStringLiteral("request.conflict"),
                     QStringLiteral("The request conflicts with the current state of the target resource"));
}

} // namespace

Org::Org(World world, OrgRules rules) : world_(std::move(world)), rules_(rules), ids_(rules.seed)
{
    world_.indexAgents();
}

Org::Started Org::startUpdate(const ScheduleId &schedule, wire::ScheduleUpdate update, const QString &by, Instant now)
{
    const HeldSchedule *held = world_.held(schedule);
    if (!held)
        return errorBody(404, QStringLiteral("not.found"), QStringLiteral("The schedule was not found"));
    const bool stale = isStale(*held, update);
    if (stale && rules_.staleVersion == Staleness::Conflict)
        return generalConflict();
    if (rules_.lockOpenTrades && touchesLockedAgent(world_, update))
        return generalConflict();
    if (!stale) {
        if (auto error = refusal(world_, *held, update))
            return *error;
    }
    const OperationId operation(ids_.fresh(u"operation"));
    running_.push_back({operation, schedule, held->group.key.businessUnit, std::move(update), by,
                        now.plus(std::chrono::milliseconds(rules_.processingMs))});
    return operation;
}

bool Org::writeNow(const ScheduleId &schedule, const wire::ScheduleUpdate &update, const QString &by, Instant now)
{
    HeldSchedule *held = world_.held(schedule);
    if (!held || isStale(*held, update) || refusal(world_, *held, update))
        return false;
    if (rules_.lockOpenTrades && touchesLockedAgent(world_, update))
        return false;
    letWorkUntil(now);
    apply(world_, *held, update, {by, OperationId(ids_.fresh(u"operation")), now}, ids_, outbox_);
    return true;
}

void Org::finish(const Running &running, Instant now)
{
    // Between the 202 and this moment somebody else may have written: the
    // version decides at the end too, and says so without a reason.
    HeldSchedule *held = world_.held(running.schedule);
    const bool refused = !held || isStale(*held, running.update) ||
                         (rules_.lockOpenTrades && touchesLockedAgent(world_, running.update)) ||
                         refusal(world_, *held, running.update).has_value();
    if (refused) {
        outbox_.emplace_back(failedOperation(running.unit, running.operation, u"Update"));
        return;
    }
    letWorkUntil(now);
    apply(world_, *held, running.update, {running.by, running.operation, now}, ids_, outbox_);
}

OperationId Org::copySchedule(const ScheduleId &source, QDate weekDate, const QString &description, const QString &by,
                              Instant now)
{
    HeldSchedule copy = *world_.held(source);
    const qint64 days = copy.group.key.weekDate.daysTo(weekDate);
    const QTimeZone zone = world_.unit(copy.group.key.businessUnit)->zone;
    const qint64 minutes =
        schedule::startOfDay(weekDate, zone).minutesSince(schedule::startOfDay(copy.group.key.weekDate, zone));
    copy.group.key.schedule = ScheduleId(ids_.fresh(u"schedule"));
    copy.group.key.weekDate = weekDate;
    copy.group.description = description;
    copy.group.published = false;
    copy.group.version = 1;
    copy.group.modifiedBy = by;
    copy.group.modifiedAt = now;
    for (auto &[id, agent] : copy.agents) {
        agent.version = 1;
        for (schedule::Shift &shift : agent.shifts) {
            shift.id = ShiftId(ids_.fresh(u"shift"));
            for (schedule::Activity &activity : shift.activities)
                activity.start = activity.start.plusMinutes(minutes);
        }
        for (schedule::TimeOffMarker &marker : agent.markers)
            marker.date = marker.date.addDays(days);
    }
    const OperationId operation(ids_.fresh(u"operation"));
    const auto placed = world_.schedules.emplace(copy.group.key.schedule, std::move(copy)).first;
    const HeldSchedule &held = placed->second;
    std::vector<AgentChange> changes;
    for (const auto &[id, agent] : held.agents)
        changes.push_back({id, {}, agent.shifts});
    Event event = finishedOperation(world_, held, operation, u"Copy", changes);
    outbox_.emplace_back(Effect{held.group.key.schedule, operation, by, 0, 1, std::move(changes)});
    outbox_.emplace_back(std::move(event));
    return operation;
}

Org::Started Org::deleteSchedule(const ScheduleId &schedule, const QString &by)
{
    const HeldSchedule *held = world_.held(schedule);
    if (!held)
        return errorBody(404, QStringLiteral("not.found"), QStringLiteral("The schedule was not found"));
    if (held->group.published)
        return errorBody(400, QStringLiteral("wfm.not.allowed"),
                         QStringLiteral("A published schedule cannot be deleted"));
    const OperationId operation(ids_.fresh(u"operation"));
    std::vector<AgentChange> changes;
    for (const auto &[id, agent] : held->agents)
        changes.push_back({id, agent.shifts, {}});
    Event event = finishedOperation(world_, *held, operation, u"Delete", changes);
    outbox_.emplace_back(
        Effect{schedule, operation, by, held->group.version, held->group.version + 1, std::move(changes)});
    outbox_.emplace_back(std::move(event));
    world_.schedules.erase(schedule);
    return operation;
}

Org::Decided Org::decideTrades(const std::vector<wire::TradeJobRequest::Item> &items, const QString &by, Instant now)
{
    expireTrades(world_, now);
    for (const auto &item : items) {
        const auto found = world_.trades.find(item.trade);
        if (found == world_.trades.end()) {
            wire::ErrorBody error =
                errorBody(400, QStringLiteral("wfm.entity.not.found"), QStringLiteral("The shift trade was not found"));
            error.entityId = item.trade.value;
            return error;
        }
        if (found->second.trade.version != item.version) {
            wire::ErrorBody error = errorBody(409, QStringLiteral("wfm.transaction.conflict"),
                                              QStringLiteral("The entity was modified by another request"));
            error.entityId = item.trade.value;
            return error;
        }
    }
    letWorkUntil(now);
    std::vector<wire::TradeStateResult> results;
    for (const auto &item : items)
        results.push_back(decide(world_, world_.trades.at(item.trade), item.state, {by, {}, now}, ids_, outbox_));
    return results;
}

void Org::putTrade(HeldTrade trade) { world_.trades.insert_or_assign(trade.trade.id, std::move(trade)); }

void Org::setArrivals(Arrivals arrivals)
{
    arrivals_ = std::move(arrivals);
    arrivals_.giveToOneQueue(world_);
}

void Org::openQueues(Instant now) { routing_ = std::make_unique<Routing>(world_, arrivals_, floorRules_, now); }

Routing &Org::routing(Instant now)
{
    if (!routing_)
        openQueues(now);
    routing_->advance(world_, now);
    return *routing_;
}

void Org::letWorkUntil(Instant now)
{
    if (routing_)
        routing_->advance(world_, now);
}

void Org::tick(Instant now)
{
    while (!running_.empty() && running_.front().due <= now) {
        const Running next = std::move(running_.front());
        running_.erase(running_.begin());
        finish(next, now);
    }
    expireTrades(world_, now);
}

std::optional<Instant> Org::nextDue() const
{
    if (running_.empty())
        return std::nullopt;
    return running_.front().due;
}

} // namespace shiftlane::sandbox
