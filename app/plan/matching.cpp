#include "plan/matching.h"

#include <algorithm>
#include <tuple>

namespace shiftlane::plan {

namespace {

using schedule::Shift;
using Shifts = std::vector<Shift>;

struct Candidate {
    qint64 overlapMs = 0;
    size_t base = 0;
    size_t other = 0;
};

qint64 overlapMs(const Shift &a, const Shift &b)
{
    return std::min(a.end(), b.end()).ms - std::max(a.start(), b.start()).ms;
}

void matchById(const Shifts &base, const Shifts &other, ShiftMatching &result, std::vector<bool> &taken)
{
    for (size_t i = 0; i < base.size(); ++i) {
        for (size_t j = 0; j < other.size() && !base[i].id.isEmpty() && !result.toOther[i]; ++j) {
            if (!taken[j] && other[j].id == base[i].id) {
                result.toOther[i] = j;
                taken[j] = true;
            }
        }
    }
}

void matchByOverlap(const Shifts &base, const Shifts &other, ShiftMatching &result, std::vector<bool> &taken)
{
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < base.size(); ++i) {
        for (size_t j = 0; j < other.size() && !result.toOther[i]; ++j) {
            if (!taken[j] && overlapMs(base[i], other[j]) > 0)
                candidates.push_back({overlapMs(base[i], other[j]), i, j});
        }
    }
    // Ties are broken by time, not by position or id: order must not matter.
    const auto rank = [&](const Candidate &c) {
        return std::tuple(-c.overlapMs, base[c.base].start(), other[c.other].start(), other[c.other].end(), c.base,
                          c.other);
    };
    std::sort(candidates.begin(), candidates.end(),
              [&](const Candidate &a, const Candidate &b) { return rank(a) < rank(b); });
    for (const Candidate &c : candidates) {
        if (result.toOther[c.base] || taken[c.other])
            continue;
        result.toOther[c.base] = c.other;
        taken[c.other] = true;
    }
}

bool hasPartnerById(const Shifts &base, const Shift &shift)
{
    return !shift.id.isEmpty() &&
           std::any_of(base.begin(), base.end(), [&](const Shift &each) { return each.id == shift.id; });
}

/// Shifts without a base id that both sides hold with the same content.
std::vector<std::pair<size_t, size_t>> sameOnBoth(const Shifts &base, const Shifts &service, const Shifts &planned)
{
    std::vector<std::pair<size_t, size_t>> pairs;
    std::vector<bool> taken(service.size(), false);
    for (size_t j = 0; j < planned.size(); ++j) {
        if (hasPartnerById(base, planned[j]))
            continue;
        for (size_t i = 0; i < service.size(); ++i) {
            if (taken[i] || hasPartnerById(base, service[i]) || !service[i].sameContent(planned[j]))
                continue;
            taken[i] = true;
            pairs.emplace_back(i, j);
            break;
        }
    }
    return pairs;
}

} // namespace

ShiftMatching matchShifts(const Shifts &base, const Shifts &other, const std::vector<size_t> &leaveOut)
{
    ShiftMatching result;
    result.toOther.resize(base.size());
    std::vector<bool> taken(other.size(), false);
    for (const size_t j : leaveOut)
        taken[j] = true;
    matchById(base, other, result, taken);
    matchByOverlap(base, other, result, taken);
    for (const size_t j : leaveOut)
        taken[j] = false;
    for (size_t j = 0; j < other.size(); ++j) {
        if (!taken[j])
            result.added.push_back(j);
    }
    return result;
}

std::vector<ShiftTriple> matchSides(const Shifts &base, const Shifts &service, const Shifts &planned)
{
    const auto folded = sameOnBoth(base, service, planned);
    std::vector<size_t> serviceFolded;
    std::vector<size_t> plannedFolded;
    for (const auto &[i, j] : folded) {
        serviceFolded.push_back(i);
        plannedFolded.push_back(j);
    }
    const ShiftMatching toService = matchShifts(base, service, serviceFolded);
    const ShiftMatching toPlanned = matchShifts(base, planned, plannedFolded);

    std::vector<ShiftTriple> triples;
    const auto pick = [](const Shifts &from, const std::optional<size_t> &index) {
        return index ? std::optional(from[*index]) : std::nullopt;
    };
    for (size_t i = 0; i < base.size(); ++i)
        triples.push_back({base[i], pick(service, toService.toOther[i]), pick(planned, toPlanned.toOther[i])});
    for (const auto &[i, j] : folded)
        triples.push_back({std::nullopt, service[i], planned[j]});
    for (const size_t i : toService.added) {
        if (std::find(serviceFolded.begin(), serviceFolded.end(), i) == serviceFolded.end())
            triples.push_back({std::nullopt, service[i], std::nullopt});
    }
    for (const size_t j : toPlanned.added) {
        if (std::find(plannedFolded.begin(), plannedFolded.end(), j) == plannedFolded.end())
            triples.push_back({std::nullopt, std::nullopt, planned[j]});
    }
    return triples;
}

} // namespace shiftlane::plan
