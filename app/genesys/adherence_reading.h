#pragma once
#include "genesys/wfm_api.h"
#include "insight/unrouted_agents.h"
#include "wire/adherence.h"

namespace shiftlane::genesys {

/// What every agent of a management unit does right now (contract D.6): one
/// reading, two where the service answers by download. Paced, last in priority.
/// A unit that is gone (404) or not ours to see (403) is a failure that says so.
void readAdherence(Gateway &gateway, const base::ManagementUnitId &unit,
                   ResultOf<std::vector<insight::AdherenceNow>> done);

/// As the decision about unrouted agents needs it. Pure.
[[nodiscard]] insight::AdherenceNow toAdherenceNow(const wire::Adherence &agent);

} // namespace shiftlane::genesys
