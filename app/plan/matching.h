#pragma once
#include "schedule/agent_schedule.h"

#include <optional>
#include <vector>

namespace shiftlane::plan {

/// Which shift of `other` continues which shift of `base`.
struct ShiftMatching {
    std::vector<std::optional<size_t>> toOther; ///< per base shift; nothing = removed
    std::vector<size_t> added;                  ///< indices of `other` without a base, ascending
};

/// Matches by id; what has no partner by id (a row re-typed without its id, a
/// schedule re-created by the service) by longest overlap in time. Independent
/// of order and of which ids the service gave to added shifts. Indices listed
/// in `leaveOut` (of `other`) are not matched by overlap and stay added. A
/// partner by overlap stands in the place of the base's shift; that it *is* that
/// shift is only sure where it holds the same content.
[[nodiscard]] ShiftMatching matchShifts(const std::vector<schedule::Shift> &base,
                                        const std::vector<schedule::Shift> &other,
                                        const std::vector<size_t> &leaveOut = {});

/// One shift as the three sides have it. An added shift has no base.
struct ShiftTriple {
    std::optional<schedule::Shift> base;
    std::optional<schedule::Shift> service;
    std::optional<schedule::Shift> planned;
};

/// The shifts of three sides side by side. Shifts that service and plan both
/// added with the same content are one triple: our own lost success comes back
/// with an id of the service's and must be known again (reliability A04).
[[nodiscard]] std::vector<ShiftTriple> matchSides(const std::vector<schedule::Shift> &base,
                                                  const std::vector<schedule::Shift> &service,
                                                  const std::vector<schedule::Shift> &planned);

} // namespace shiftlane::plan
