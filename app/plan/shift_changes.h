#pragma once
#include "plan/shift_parts.h"

namespace shiftlane::plan {

/// One indivisible change of a shift: what goes together because a person did
/// it in one move (a lunch taken away here and put there, a later end with a
/// meeting in the new hour). It happens wholly or not at all.
struct ShiftChange {
    std::vector<Feature> removed;
    std::vector<Feature> added;
    std::optional<base::Instant> start; ///< new start of the shift
    std::optional<base::Instant> end;
    std::vector<Span> region; ///< everything it touches
};

/// What `side` changed against `base`, split as far as it can be.
[[nodiscard]] std::vector<ShiftChange> changesOf(const ShiftParts &base, const ShiftParts &side);

/// `other` already is what `change` makes of `side`, everywhere it touches.
[[nodiscard]] bool isPresent(const ShiftChange &change, const ShiftParts &side, const ShiftParts &other);

/// The two touch overlapping intervals, or both move the same edge apart.
[[nodiscard]] bool meet(const ShiftChange &a, const ShiftChange &b);

void apply(const ShiftChange &change, ShiftParts &parts);
/// Takes `change` back out of `parts`, with what `base` had.
void revert(const ShiftChange &change, const ShiftParts &base, ShiftParts &parts);

} // namespace shiftlane::plan
