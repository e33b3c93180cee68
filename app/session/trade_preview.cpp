#include "session/trade_preview.h"

#include "plan/paid_minutes.h"
#include "plan/trade_effect.h"
#include "session/group_detail.h"
#include "session/trade_rows.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using schedule::AgentSchedule;

AgentSchedule scheduleOf(const LoadedGroup &loaded, const base::AgentId &agent)
{
    if (const AgentSchedule *held = loaded.agent(agent))
        return *held;
    AgentSchedule none;
    none.agent = agent;
    return none;
}

/// The published group of the trade's unit in which a shift of this week stands.
const LoadedGroup *publishedIn(const LoadedWeeks &weeks, const base::BusinessUnitId &unit, QDate week)
{
    for (const LoadedGroup &each : weeks.groups) {
        const schedule::ScheduleGroupKey &key = each.group.key;
        if (each.group.published && key.businessUnit == unit && key.weekDate <= week &&
            week < key.weekDate.addDays(7LL * std::max(1, each.group.weekCount)))
            return &each;
    }
    return nullptr;
}

class Side {
public:
    Side(const SessionState &state, const LoadedGroup &loaded, const schedule::BusinessUnit &unit)
        : state_(state), loaded_(loaded), unit_(unit)
    {
        input_.unit = &unit;
        input_.group = loaded.group;
    }

    [[nodiscard]] TradeSide make(const base::AgentId &agent, const AgentSchedule &approved)
    {
        TradeSide side;
        side.agent = agent;
        side.name = nameOf(agent);
        side.weekDate = loaded_.group.key.weekDate;
        side.now = scheduleOf(loaded_, agent);
        const plan::GroupPlan *group = planOf(state_, loaded_.group.key.schedule);
        edits_ = nullptr;
        for (const plan::AgentPlan &each : group ? group->agents : none_)
            if (each.agent == agent)
                edits_ = &each;
        side.planned = edits_ != nullptr;
        side.ifApproved = after(approved, side.conflictsIfApproved);
        side.ifDenied = after(side.now, side.conflictsIfDenied);
        side.problemsIfApproved = problems(side.now, side.ifApproved);
        side.problemsIfDenied = problems(side.now, side.ifDenied);
        side.paidMinutesNow = paid(side.now);
        side.paidMinutesIfApproved = paid(side.ifApproved);
        side.paidMinutesIfDenied = paid(side.ifDenied);
        return side;
    }

private:
    [[nodiscard]] QString nameOf(const base::AgentId &agent) const
    {
        const auto named = std::find_if(unit_.agents.begin(), unit_.agents.end(),
                                        [&](const schedule::Agent &each) { return each.id == agent; });
        return named == unit_.agents.end() ? agent.value : named->name;
    }

    /// With the plan merged in; what is still to decide stays as the service has it.
    [[nodiscard]] AgentSchedule after(const AgentSchedule &service, int &conflicts) const
    {
        if (!edits_)
            return service;
        const AgentSchedule base = edits_->base ? *edits_->base : scheduleOf(loaded_, edits_->agent);
        const auto decisions = state_.plan.decisions.find(loaded_.group.key.schedule);
        const auto merged = plan::merge(
            base, service, plan::planned(base, *edits_),
            decisions == state_.plan.decisions.end() ? plan::Decisions{} : decisions->second, {}, &unit_.zone);
        conflicts = static_cast<int>(merged.conflicts.size());
        return merged.merged;
    }

    /// Of what is another than now, whoever changed it.
    [[nodiscard]] std::vector<plan::PreflightProblem> problems(const AgentSchedule &now, const AgentSchedule &later)
    {
        plan::AgentPlan about;
        about.agent = now.agent;
        about.base = now;
        input_.service = {now};
        return plan::preflight(later, about, input_);
    }

    [[nodiscard]] int paid(const AgentSchedule &agent) const
    {
        return plan::paidMinutes(
            agent, schedule::weekBounds(loaded_.group.key.weekDate, loaded_.group.weekCount, unit_.zone), unit_.codes);
    }

    const SessionState &state_;
    const LoadedGroup &loaded_;
    const schedule::BusinessUnit &unit_;
    plan::CheckInput input_;
    const std::vector<plan::AgentPlan> none_;
    const plan::AgentPlan *edits_ = nullptr;
};

} // namespace

std::optional<schedule::ShiftTrade> findTrade(const SessionState &state, const base::ScheduleId &group,
                                              const base::TradeId &trade)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    if (!loaded)
        return std::nullopt;
    const base::BusinessUnitId &unit = loaded->group.key.businessUnit;
    std::vector<schedule::ShiftTrade> trades = approvedTrades(state.weeks, unit);
    if (const auto open = state.weeks.trades.find(unit); open != state.weeks.trades.end())
        trades.insert(trades.end(), open->second.begin(), open->second.end());
    const auto found = std::find_if(trades.begin(), trades.end(), [&](const auto &each) { return each.id == trade; });
    return found == trades.end() ? std::nullopt : std::optional(*found);
}

std::shared_ptr<TradePreview> makeTradePreview(const SessionState &state, const base::ScheduleId &group,
                                               const base::TradeId &id)
{
    const auto trade = findTrade(state, group, id);
    const LoadedGroup *shown = state.weeks.find(group);
    const schedule::BusinessUnit *unit = shown ? state.weeks.unitOf(*shown) : nullptr;
    if (!trade || !unit)
        return nullptr;
    auto preview = std::make_shared<TradePreview>();
    preview->group = group;
    preview->trade = id;
    preview->zone = unit->zone;
    preview->codes = std::make_shared<const std::vector<schedule::ActivityCode>>(unit->codes);
    const auto add = [&](const base::AgentId &agent, QDate week) {
        const LoadedGroup *loaded = publishedIn(state.weeks, unit->id, week);
        if (!loaded)
            return; // its week is not shown
        const AgentSchedule initiating = scheduleOf(*loaded, trade->initiatingAgent);
        const AgentSchedule receiving =
            trade->receivingAgent ? scheduleOf(*loaded, *trade->receivingAgent) : AgentSchedule{};
        // An offer that nobody took cannot be approved.
        plan::TradedPair traded{initiating, receiving};
        if (trade->receivingAgent && trade->isOpen())
            traded = plan::afterTrade(*trade, initiating, receiving);
        preview->sides.push_back(
            Side(state, *loaded, *unit)
                .make(agent, agent == trade->initiatingAgent ? traded.initiating : traded.receiving));
    };
    add(trade->initiatingAgent, trade->initiatingShift.weekDate);
    if (trade->receivingAgent)
        add(*trade->receivingAgent,
            trade->receivingShift ? trade->receivingShift->weekDate : trade->initiatingShift.weekDate);
    return preview;
}

} // namespace shiftlane::session
