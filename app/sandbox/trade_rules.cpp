#include "sandbox/trade_rules.h"

#include <algorithm>

namespace shiftlane::sandbox {

using schedule::AgentSchedule;
using schedule::Shift;
using schedule::ShiftTrade;
using schedule::TradeShift;
using schedule::TradeState;

namespace {

constexpr qint64 minimumRestMinutes = 8 * 60; // settings.shiftTrading.minMinutesBetweenShifts
constexpr int weeklyMaximumPaid = 48 * 60;

const AgentSchedule *scheduleOf(const World &world, const ScheduleId &schedule, const AgentId &agent)
{
    const HeldSchedule *held = world.held(schedule);
    if (!held)
        return nullptr;
    const auto there = held->agents.find(agent);
    return there == held->agents.end() ? nullptr : &there->second;
}

const Shift *shiftOf(const World &world, const ScheduleId &schedule, const AgentId &agent, const ShiftId &shift)
{
    const AgentSchedule *there = scheduleOf(world, schedule, agent);
    return there ? there->shift(shift) : nullptr;
}

int paidMinutes(const Shift &shift)
{
    int minutes = 0;
    for (const schedule::Activity &activity : shift.activities)
        minutes += activity.paid.value_or(false) ? activity.lengthMinutes : 0;
    return minutes;
}

bool overlapsOthers(const AgentSchedule *schedule, const Shift &incoming, const ShiftId &leaving)
{
    return schedule && std::any_of(schedule->shifts.begin(), schedule->shifts.end(), [&](const Shift &other) {
               return other.id != leaving && other.id != incoming.id && other.overlaps(incoming);
           });
}

bool restsTooLittle(const AgentSchedule *schedule, const Shift &incoming, const ShiftId &leaving)
{
    return schedule && std::any_of(schedule->shifts.begin(), schedule->shifts.end(), [&](const Shift &other) {
               if (other.id == leaving || other.id == incoming.id || other.overlaps(incoming))
                   return false;
               const qint64 gap = other.start() >= incoming.end() ? other.start().minutesSince(incoming.end())
                                                                  : incoming.start().minutesSince(other.end());
               return gap < minimumRestMinutes;
           });
}

int weeklyPaid(const AgentSchedule *schedule, const ShiftId &leaving)
{
    int minutes = 0;
    for (const Shift &shift : schedule ? schedule->shifts : std::vector<Shift>{})
        minutes += shift.id == leaving ? 0 : paidMinutes(shift);
    return minutes;
}

bool moved(const Shift &now, const TradeShift &then) { return now.start() != then.start || now.end() != then.end; }

/// The schedule the trade was made in, still the week's published one?
void reviewSchedule(const World &world, const HeldTrade &held, QStringList &out)
{
    const HeldSchedule *schedule = world.held(held.trade.schedule);
    if (!schedule)
        out << QStringLiteral("WeekScheduleDoesNotExist");
    else if (!schedule->group.published)
        out << (world.published(held.trade.businessUnit, held.trade.weekDate)
                    ? QStringLiteral("WeekScheduleDifferent")
                    : QStringLiteral("WeekScheduleUnpublished"));
}

/// One direction: `shift` goes to `taker`, who gives `leaving` away.
void reviewMove(const World &world, const Shift &shift, const ScheduleId &schedule, const AgentId &taker,
                const ShiftId &leaving, const QString &side, const QString &takerSide, TradeReview &out)
{
    const AgentSchedule *target = scheduleOf(world, schedule, taker);
    if (overlapsOthers(target, shift, leaving))
        out.violations << side + QStringLiteral("ShiftOverlapsExisting");
    if (restsTooLittle(target, shift, leaving))
        out.adminReviewViolations << takerSide + QStringLiteral("AgentMinimumTimeBetweenShifts");
    if (weeklyPaid(target, leaving) + paidMinutes(shift) > weeklyMaximumPaid)
        out.violations << takerSide + QStringLiteral("WeeklyMaxPaidTime");
}

void changeTrade(HeldTrade &held, TradeState state, const QString &by, Instant at)
{
    held.trade.state = state;
    ++held.trade.version;
    held.modifiedBy = by;
    held.modifiedAt = at;
}

QString approvalFailure(const World &world, const HeldTrade &held)
{
    const ShiftTrade &trade = held.trade;
    const HeldSchedule *schedule = world.held(trade.schedule);
    if (!schedule || !schedule->group.published)
        return QStringLiteral("ScheduleNotPublished");
    if (!scheduleOf(world, trade.schedule, trade.initiatingAgent))
        return QStringLiteral("InitiatingAgentScheduleNotFound");
    if (!shiftOf(world, trade.schedule, trade.initiatingAgent, trade.initiatingShift.id))
        return QStringLiteral("InitiatingAgentShiftNotFound");
    if (!trade.receivingAgent)
        return QStringLiteral("ReceivingAgentNotFound");
    if (!scheduleOf(world, trade.schedule, *trade.receivingAgent))
        return QStringLiteral("ReceivingAgentScheduleNotFound");
    if (!trade.receivingShift)
        return {};
    if (!shiftOf(world, held.receivingSchedule, *trade.receivingAgent, trade.receivingShift->id))
        return QStringLiteral("ReceivingAgentShiftNotFound");
    if (!scheduleOf(world, held.receivingSchedule, trade.initiatingAgent))
        return QStringLiteral("InitiatingAgentScheduleNotFound");
    return {};
}

bool wouldOverlap(const TradeReview &review)
{
    return std::any_of(review.violations.begin(), review.violations.end(),
                       [](const QString &v) { return v.endsWith(QLatin1String("ShiftOverlapsExisting")); });
}

/// Takes the shift out of one agent's schedule and puts it into the other's;
/// the copies are kept in `changed` until the whole exchange is committed.
void moveShift(const World &world, const ScheduleId &schedule, const AgentId &from, const AgentId &to,
               const ShiftId &id, std::map<std::pair<ScheduleId, AgentId>, AgentSchedule> &changed)
{
    const auto copy = [&](const AgentId &agent) -> AgentSchedule & {
        const auto key = std::pair(schedule, agent);
        if (!changed.contains(key))
            changed[key] = *scheduleOf(world, schedule, agent);
        return changed[key];
    };
    AgentSchedule &giver = copy(from);
    AgentSchedule &taker = copy(to);
    const auto shift =
        std::find_if(giver.shifts.begin(), giver.shifts.end(), [&](const Shift &s) { return s.id == id; });
    taker.shifts.push_back(*shift);
    giver.shifts.erase(shift);
}

void exchange(World &world, const HeldTrade &held, const Authorship &author, IdMaker &ids, std::vector<Occurrence> &out)
{
    const ShiftTrade &trade = held.trade;
    std::map<std::pair<ScheduleId, AgentId>, AgentSchedule> changed;
    moveShift(world, trade.schedule, trade.initiatingAgent, *trade.receivingAgent, trade.initiatingShift.id, changed);
    if (trade.receivingShift)
        moveShift(world, held.receivingSchedule, *trade.receivingAgent, trade.initiatingAgent, trade.receivingShift->id,
                  changed);
    std::map<ScheduleId, std::vector<AgentSchedule>> bySchedule;
    for (auto &[key, agent] : changed)
        bySchedule[key.first].push_back(std::move(agent));
    for (auto &[id, agents] : bySchedule) {
        Authorship own = author;
        own.operation = OperationId(ids.fresh(u"operation"));
        commit(world, *world.held(id), std::move(agents), own, out);
    }
}

} // namespace

TradeReview review(const World &world, const HeldTrade &held)
{
    const ShiftTrade &trade = held.trade;
    TradeReview out;
    reviewSchedule(world, held, out.violations);
    const Shift *mine = shiftOf(world, trade.schedule, trade.initiatingAgent, trade.initiatingShift.id);
    if (!mine)
        out.violations << QStringLiteral("InitiatingShiftDoesNotExist");
    else if (moved(*mine, trade.initiatingShift))
        out.violations << QStringLiteral("InitiatingShiftTimesChanged");
    if (!trade.receivingAgent)
        return out;
    const ShiftId leaving = trade.receivingShift ? trade.receivingShift->id : ShiftId();
    if (mine)
        reviewMove(world, *mine, trade.schedule, *trade.receivingAgent, leaving, QStringLiteral("Initiating"),
                   QStringLiteral("Receiving"), out);
    if (!trade.receivingShift)
        return out;
    const Shift *theirs = shiftOf(world, held.receivingSchedule, *trade.receivingAgent, trade.receivingShift->id);
    if (!theirs) {
        out.violations << QStringLiteral("ReceivingShiftDoesNotExist");
        return out;
    }
    if (moved(*theirs, *trade.receivingShift))
        out.violations << QStringLiteral("ReceivingShiftTimesChanged");
    reviewMove(world, *theirs, held.receivingSchedule, trade.initiatingAgent, trade.initiatingShift.id,
               QStringLiteral("Receiving"), QStringLiteral("Initiating"), out);
    if (mine && paidMinutes(*mine) != paidMinutes(*theirs))
        out.adminReviewViolations << QStringLiteral("UnequalPaidTime");
    return out;
}

wire::TradeStateResult decide(World &world, HeldTrade &held, TradeState wanted, const Authorship &author, IdMaker &ids,
                              std::vector<Occurrence> &out)
{
    const TradeState now = held.trade.state;
    const bool approve = now == TradeState::Matched && wanted == TradeState::Approved;
    const bool deny = (now == TradeState::Matched || now == TradeState::Unmatched) && wanted == TradeState::Denied;
    QString failure;
    if (approve)
        failure = approvalFailure(world, held);
    // Two shifts at once cannot be worked; the service has no word of its own for it.
    if (!(approve || deny) || (approve && failure.isEmpty() && wouldOverlap(review(world, held))))
        failure = QStringLiteral("TransitionNotAllowed");
    if (failure.isEmpty()) {
        if (approve)
            exchange(world, held, author, ids, out);
        changeTrade(held, wanted, author.by, author.at);
        held.trade.reviewedBy = author.by;
        held.trade.reviewedAt = author.at;
    }
    return {held.trade.id, held.trade.state, held.trade.reviewedBy, held.trade.reviewedAt, failure, held.trade.version};
}

bool expireTrades(World &world, Instant now)
{
    bool any = false;
    for (auto &[id, held] : world.trades) {
        if (held.trade.isOpen() && held.trade.expires && *held.trade.expires <= now) {
            changeTrade(held, TradeState::Expired, QStringLiteral("System"), now);
            any = true;
        }
    }
    return any;
}

ShiftTrade evaluated(const World &world, const HeldTrade &held)
{
    ShiftTrade trade = held.trade;
    const TradeReview found = review(world, held);
    trade.violations = found.violations;
    trade.adminReviewViolations = found.adminReviewViolations;
    return trade;
}

} // namespace shiftlane::sandbox
