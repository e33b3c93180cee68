#pragma once
#include "genesys/wfm_api.h"
#include "wire/unit_settings.h"

/// Shift trading of a management unit (contract D.1). Reading needs
/// `wfm:schedule:view`, writing `wfm:managementUnit:edit`.
namespace shiftlane::genesys {

void readTradeSettings(Gateway &gateway, const base::ManagementUnitId &unit, ResultOf<wire::TradeSettings> done);

/// One PATCH of what was read, then a reading, because its answer need not hold
/// the settings. Repeated after a 429 only. Refused with 403: not permitted; Conflict:
/// somebody changed the unit since `read`, nothing was written. Every other
/// failure says nothing about what the service did: read before going on.
void writeTrading(Gateway &gateway, const wire::TradeSettings &read, bool enabled, ResultOf<wire::TradeSettings> done);

} // namespace shiftlane::genesys
