#pragma once
#include "genesys/wfm_api.h"

namespace shiftlane::genesys {

/// Every business unit the account may see, with settings, management units,
/// agents and their names, and activity codes. Side by side, inside the budget;
/// the first failure is the whole's.
void readBusinessUnits(Gateway &gateway, ResultOf<std::vector<schedule::BusinessUnit>> done);

} // namespace shiftlane::genesys
