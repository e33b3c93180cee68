// propose, oneSidedChanges: what needs no question or only a nod.
#include "plan/merge_items.h"
#include "plan/trade_effect.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using schedule::AgentSchedule;
using schedule::Shift;
using schedule::ShiftTrade;

bool isPlanned(const ShiftTrade &trade, const std::vector<base::AgentId> &planned)
{
    return std::any_of(planned.begin(), planned.end(),
                       [&](const base::AgentId &agent) { return trade.involves(agent); });
}

bool fits(TradeRule rule, const ShiftTrade &trade, bool planned)
{
    if (trade.state != schedule::TradeState::Matched) // a word newer than we are is nothing to decide by rule
        return false;
    const bool clean = trade.violations.isEmpty() && trade.adminReviewViolations.isEmpty();
    switch (rule) {
    case TradeRule::ApproveWithoutViolations:
        return clean;
    case TradeRule::ApproveWithoutViolationsOrPlan:
        return clean && !planned;
    case TradeRule::DenyWithViolations:
        return !trade.violations.isEmpty();
    }
    return false;
}

QStringList reasons(const ShiftTrade &trade, bool planned)
{
    QStringList because{QStringLiteral("matched")};
    if (trade.violations.isEmpty())
        because << QStringLiteral("noViolations");
    if (trade.adminReviewViolations.isEmpty())
        because << QStringLiteral("noReviewViolations");
    if (!planned)
        because << QStringLiteral("notPlanned");
    return because + trade.violations;
}

/// What one side changed and the outcome does not show was kept back with its neighbour.
bool keptBack(const MergeItem &item)
{
    return item.serviceChanged() != item.plannedChanged() &&
           !(item.serviceChanged() ? item.isAsService() : item.isAsPlanned());
}

bool inDispute(const MergeItem &item, const std::vector<Conflict> &open)
{
    const auto &shift = item.outShift ? item.outShift : item.shift.base;
    return item.disputed || std::any_of(open.begin(), open.end(), [&](const Conflict &conflict) {
               return !conflict.markerDate.isValid() && shift && shift->start() < conflict.to &&
                      conflict.from < shift->end();
           });
}

OneSidedChange changeOf(const MergeItem &item, bool byService)
{
    using Kind = OneSidedChange::Kind;
    const Shift &shown = item.outShift ? *item.outShift : *item.shift.base;
    const Kind kind = !item.shift.base ? Kind::Added : item.outShift ? Kind::Changed : Kind::Removed;
    return {byService, kind, shown.id, shown.start(), shown.end()};
}

} // namespace

std::vector<TradeProposal> propose(TradeRule rule, const std::vector<ShiftTrade> &trades,
                                   const std::vector<base::AgentId> &plannedAgents)
{
    std::vector<TradeProposal> out;
    for (const ShiftTrade &trade : trades) {
        const bool planned = isPlanned(trade, plannedAgents);
        if (fits(rule, trade, planned))
            out.push_back({trade.id, rule != TradeRule::DenyWithViolations, reasons(trade, planned)});
    }
    return out;
}

std::vector<OneSidedChange> oneSidedChanges(const AgentSchedule &base, const AgentSchedule &service,
                                            const AgentSchedule &planned)
{
    AgentSchedule sides[] = {base, service, planned};
    for (AgentSchedule &side : sides)
        side.sort();
    const Decisions none;
    const Decider nobody(none, std::nullopt);
    std::vector<Conflict> open;
    int decided = 0;
    std::vector<MergeItem> items = mergeItems(sides[0], sides[1], sides[2], nobody, open, decided);
    settleBrokenChecks(items, service.agent, nullptr, nobody, open, decided);
    std::vector<OneSidedChange> out;
    for (const MergeItem &item : items) {
        if (item.isMarker || keptBack(item) || inDispute(item, open) ||
            sameShift(item.shift.service, item.shift.planned))
            continue;
        // Where both changed one shift in different places, each has its own change in it.
        for (const bool byService : {true, false}) {
            if (byService ? item.serviceChanged() : item.plannedChanged())
                out.push_back(changeOf(item, byService));
        }
    }
    std::sort(out.begin(), out.end(), [](const OneSidedChange &a, const OneSidedChange &b) {
        return a.from != b.from ? a.from < b.from : a.byService > b.byService;
    });
    return out;
}

} // namespace shiftlane::plan
