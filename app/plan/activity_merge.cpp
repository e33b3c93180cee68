#include "plan/activity_merge.h"

#include "plan/shift_changes.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using base::Instant;
using schedule::Activity;
using schedule::Shift;

struct Sides {
    ShiftParts base;
    ShiftParts service;
    ShiftParts planned;
    std::optional<ActivityLabel> background;
};

/// Seams are yes or no at a point: where both sides changed one they agree.
std::vector<Instant> mergeSeams(const Sides &sides)
{
    const auto has = [](const ShiftParts &parts, Instant at) {
        return std::binary_search(parts.seams.begin(), parts.seams.end(), at);
    };
    std::vector<Instant> all = sides.base.seams;
    all.insert(all.end(), sides.service.seams.begin(), sides.service.seams.end());
    all.insert(all.end(), sides.planned.seams.begin(), sides.planned.seams.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::erase_if(all, [&](Instant at) {
        const bool inBase = has(sides.base, at);
        const bool inService = has(sides.service, at);
        return !(inService == inBase ? has(sides.planned, at) : inService);
    });
    return all;
}

Span hull(const std::vector<ShiftChange> &changes, const std::vector<bool> &which, Span so)
{
    bool first = so.from == so.to;
    for (size_t i = 0; i < changes.size(); ++i) {
        for (const Span &span : changes[i].region) {
            if (!which[i])
                continue;
            so.from = first ? span.from : std::min(so.from, span.from);
            so.to = first ? span.to : std::max(so.to, span.to);
            first = false;
        }
    }
    return so;
}

Span hullOf(const Shift &a, const Shift &b) { return {std::min(a.start(), b.start()), std::max(a.end(), b.end())}; }

ActivityMerge wholeShift(const Shift &service, const Shift &planned, bool breaksCheck)
{
    return {true, breaksCheck, hullOf(service, planned), {}, service.activities, planned.activities};
}

struct Dispute {
    std::vector<ShiftChange> ofService;
    std::vector<ShiftChange> ofPlanned;
    std::vector<bool> serviceDisputed;
    std::vector<bool> plannedDisputed;
    std::vector<bool> plannedPresent;
    [[nodiscard]] bool any() const
    {
        return std::find(plannedDisputed.begin(), plannedDisputed.end(), true) != plannedDisputed.end();
    }
};

Dispute compare(const Sides &sides)
{
    Dispute d;
    d.ofService = changesOf(sides.base, sides.service);
    d.ofPlanned = changesOf(sides.base, sides.planned);
    d.serviceDisputed.assign(d.ofService.size(), false);
    d.plannedDisputed.assign(d.ofPlanned.size(), false);
    for (size_t c = 0; c < d.ofPlanned.size(); ++c) {
        d.plannedPresent.push_back(isPresent(d.ofPlanned[c], sides.planned, sides.service));
        for (size_t s = 0; s < d.ofService.size() && !d.plannedPresent[c]; ++s) {
            if (!meet(d.ofPlanned[c], d.ofService[s]) || isPresent(d.ofService[s], sides.service, sides.planned))
                continue;
            d.plannedDisputed[c] = true;
            d.serviceDisputed[s] = true;
        }
    }
    return d;
}

/// The service's shift with our changes on it; disputed ones as `keep` says.
std::optional<std::vector<Activity>> combine(const Sides &sides, const Dispute &d, bool keepPlanned)
{
    ShiftParts out = sides.service;
    for (size_t s = 0; s < d.ofService.size(); ++s) {
        if (d.serviceDisputed[s] && keepPlanned)
            revert(d.ofService[s], sides.base, out);
    }
    for (size_t c = 0; c < d.ofPlanned.size(); ++c) {
        if (!d.plannedPresent[c] && (!d.plannedDisputed[c] || keepPlanned))
            apply(d.ofPlanned[c], out);
    }
    out.seams = mergeSeams(sides);
    return putTogether(out, sides.background);
}

} // namespace

ActivityMerge mergeActivities(const Shift &base, const Shift &service, const Shift &planned)
{
    Sides sides;
    sides.background = backgroundOf(base);
    if (!sides.background)
        return wholeShift(service, planned, false); // nothing in it can be cut: one indivisible thing
    const auto baseParts = takeApart(base, sides.background);
    const auto serviceParts = takeApart(service, sides.background);
    const auto plannedParts = takeApart(planned, sides.background);
    if (!baseParts || !serviceParts || !plannedParts)
        return wholeShift(service, planned, false);
    sides.base = *baseParts;
    sides.service = *serviceParts;
    sides.planned = *plannedParts;

    const Dispute dispute = compare(sides);
    const auto ours = combine(sides, dispute, true);
    if (!dispute.any()) {
        // Each side sound, together not: never repaired silently.
        return ours ? ActivityMerge{false, false, {}, *ours, {}, {}} : wholeShift(service, planned, true);
    }
    ActivityMerge result;
    result.disputed = true;
    result.where =
        hull(dispute.ofService, dispute.serviceDisputed, hull(dispute.ofPlanned, dispute.plannedDisputed, Span{}));
    // A partial answer that is not sound gives way to the side as a whole.
    result.keepService = combine(sides, dispute, false).value_or(service.activities);
    result.keepPlanned = ours.value_or(planned.activities);
    return result;
}

} // namespace shiftlane::plan
