#pragma once
#include "sandbox/org.h"
#include "wire/adherence.h"

#include <map>
#include <set>

namespace shiftlane::sandbox {

/// What an agent does at `now` against the published schedule (contract D.6).
/// Pure; `routing` has worked until now.
[[nodiscard]] wire::Adherence adherenceOf(const World &world, const Routing &routing, const AgentId &agent,
                                          Instant now);
/// Of every agent of a management unit, in the unit's order.
[[nodiscard]] std::vector<wire::Adherence> adherenceOf(const World &world, const Routing &routing,
                                                       const ManagementUnitId &unit, Instant now);

/// Tells who listens to a unit's adherence what changed since it was told last.
class AdherenceNews {
public:
    /// `heard`: the topics that anybody listens to. What was so before somebody listened is no news.
    void tell(Org &org, const std::set<QString> &heard, Instant now);

private:
    std::map<ManagementUnitId, std::map<AgentId, wire::Adherence>> known_;
};

} // namespace shiftlane::sandbox
