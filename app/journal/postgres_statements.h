#pragma once
#include <vector>

namespace shiftlane::journal {

/// The numbered steps of the shared journal's schema; step n makes schema n.
///
/// Consoles read tables and call functions, nothing else: the functions stamp
/// role (session_user), time and chain, so that no console can write another's
/// name, an old date or a link that does not fit (S32, W11).
[[nodiscard]] const std::vector<std::vector<const char *>> &postgresSteps();

/// Rights of the role that `shiftlane.watcher` names (a setting of the
/// transaction): to read, nothing else. Takes away what everybody was given,
/// and fails where the role could write all the same.
[[nodiscard]] const char *postgresWatchRights();

} // namespace shiftlane::journal
