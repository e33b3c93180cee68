#include "plan/shift_changes.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace shiftlane::plan {

namespace {

using base::Instant;

bool holds(const std::vector<Feature> &features, const Feature &feature)
{
    return std::find(features.begin(), features.end(), feature) != features.end();
}

std::vector<Feature> without(const std::vector<Feature> &from, const std::vector<Feature> &what)
{
    std::vector<Feature> rest;
    std::copy_if(from.begin(), from.end(), std::back_inserter(rest), [&](const Feature &f) { return !holds(what, f); });
    return rest;
}

struct Pair {
    qint64 distance = 0;
    size_t removed = 0;
    size_t added = 0;
};

/// A feature that moved or was resized: removed and added with the same code,
/// nearest first.
std::vector<Pair> moves(const std::vector<Feature> &removed, const std::vector<Feature> &added)
{
    std::vector<Pair> candidates;
    for (size_t i = 0; i < removed.size(); ++i) {
        for (size_t j = 0; j < added.size(); ++j) {
            if (!removed[i].gap && !added[j].gap && removed[i].activity.code == added[j].activity.code)
                candidates.push_back({std::abs(removed[i].activity.start.ms - added[j].activity.start.ms), i, j});
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Pair &a, const Pair &b) {
        return std::tie(a.distance, a.removed, a.added) < std::tie(b.distance, b.removed, b.added);
    });
    std::vector<Pair> chosen;
    for (const Pair &c : candidates) {
        const bool taken = std::any_of(chosen.begin(), chosen.end(), [&](const Pair &each) {
            return each.removed == c.removed || each.added == c.added;
        });
        if (!taken)
            chosen.push_back(c);
    }
    return chosen;
}

bool regionsOverlap(const std::vector<Span> &a, const std::vector<Span> &b)
{
    return std::any_of(a.begin(), a.end(), [&](const Span &x) {
        return std::any_of(b.begin(), b.end(), [&](const Span &y) { return x.overlaps(y); });
    });
}

template <class T>
void append(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

void absorb(ShiftChange &into, const ShiftChange &other)
{
    append(into.removed, other.removed);
    append(into.added, other.added);
    append(into.region, other.region);
    if (other.start)
        into.start = other.start;
    if (other.end)
        into.end = other.end;
}

ShiftChange edgeChange(Instant before, Instant after, bool atStart)
{
    ShiftChange change;
    (atStart ? change.start : change.end) = after;
    change.region = {Span{std::min(before, after), std::max(before, after)}};
    return change;
}

std::vector<ShiftChange> elements(const ShiftParts &base, const ShiftParts &side)
{
    const auto removed = without(base.features, side.features);
    const auto added = without(side.features, base.features);
    std::vector<ShiftChange> out;
    std::vector<bool> removedDone(removed.size(), false);
    std::vector<bool> addedDone(added.size(), false);
    for (const Pair &pair : moves(removed, added)) {
        const Feature &from = removed[pair.removed];
        const Feature &to = added[pair.added];
        out.push_back({{from}, {to}, {}, {}, {from.span(), to.span()}});
        removedDone[pair.removed] = addedDone[pair.added] = true;
    }
    for (size_t i = 0; i < removed.size(); ++i) {
        if (!removedDone[i])
            out.push_back({{removed[i]}, {}, {}, {}, {removed[i].span()}});
    }
    for (size_t i = 0; i < added.size(); ++i) {
        if (!addedDone[i])
            out.push_back({{}, {added[i]}, {}, {}, {added[i].span()}});
    }
    if (base.extent.from != side.extent.from)
        out.push_back(edgeChange(base.extent.from, side.extent.from, true));
    if (base.extent.to != side.extent.to)
        out.push_back(edgeChange(base.extent.to, side.extent.to, false));
    return out;
}

/// Two gaps that touch become one gap: for them touching is overlapping.
bool gapsTouch(const ShiftChange &a, const ShiftChange &b)
{
    return std::any_of(a.added.begin(), a.added.end(), [&](const Feature &x) {
        return x.gap && std::any_of(b.added.begin(), b.added.end(), [&](const Feature &y) {
                   return y.gap && (x.span().to == y.span().from || y.span().to == x.span().from);
               });
    });
}

std::vector<Feature> featuresIn(const ShiftParts &parts, const std::vector<Span> &region)
{
    std::vector<Feature> found;
    std::copy_if(parts.features.begin(), parts.features.end(), std::back_inserter(found),
                 [&](const Feature &f) { return regionsOverlap({f.span()}, region); });
    return found;
}

/// The part of `span` that lies inside `extent`; empty ones are all alike.
Span within(const Span &span, const Span &extent)
{
    const Span cut{std::max(span.from, extent.from), std::min(span.to, extent.to)};
    return cut.from < cut.to ? cut : Span{};
}

void sortFeatures(ShiftParts &parts)
{
    std::sort(parts.features.begin(), parts.features.end(), [](const Feature &a, const Feature &b) {
        return std::tuple(a.activity.start, a.activity.end()) < std::tuple(b.activity.start, b.activity.end());
    });
}

void swapFeatures(ShiftParts &parts, const std::vector<Feature> &out, const std::vector<Feature> &in)
{
    parts.features = without(parts.features, out);
    for (const Feature &feature : in) {
        if (!holds(parts.features, feature))
            parts.features.push_back(feature);
    }
    sortFeatures(parts);
}

} // namespace

std::vector<ShiftChange> changesOf(const ShiftParts &base, const ShiftParts &side)
{
    std::vector<ShiftChange> changes = elements(base, side);
    // Elements of one side that overlap are one change: a break replaced by a
    // training is not a removed break and, elsewhere, a new training.
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < changes.size() && !again; ++i) {
            for (size_t j = i + 1; j < changes.size() && !again; ++j) {
                if (!regionsOverlap(changes[i].region, changes[j].region))
                    continue;
                absorb(changes[i], changes[j]);
                changes.erase(changes.begin() + static_cast<std::ptrdiff_t>(j));
                again = true;
            }
        }
    }
    return changes;
}

bool isPresent(const ShiftChange &change, const ShiftParts &side, const ShiftParts &other)
{
    if ((change.start && *change.start != other.extent.from) || (change.end && *change.end != other.extent.to))
        return false;
    const bool sameExtent = std::all_of(change.region.begin(), change.region.end(), [&](const Span &span) {
        return within(span, side.extent) == within(span, other.extent);
    });
    return sameExtent && featuresIn(side, change.region) == featuresIn(other, change.region);
}

bool meet(const ShiftChange &a, const ShiftChange &b)
{
    const bool startApart = a.start && b.start && *a.start != *b.start;
    const bool endApart = a.end && b.end && *a.end != *b.end;
    return startApart || endApart || regionsOverlap(a.region, b.region) || gapsTouch(a, b);
}

void apply(const ShiftChange &change, ShiftParts &parts)
{
    parts.extent = {change.start.value_or(parts.extent.from), change.end.value_or(parts.extent.to)};
    swapFeatures(parts, change.removed, change.added);
}

void revert(const ShiftChange &change, const ShiftParts &base, ShiftParts &parts)
{
    parts.extent = {change.start ? base.extent.from : parts.extent.from, change.end ? base.extent.to : parts.extent.to};
    swapFeatures(parts, change.added, change.removed);
}

} // namespace shiftlane::plan
