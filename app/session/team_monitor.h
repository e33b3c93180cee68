#pragma once
#include "push/ports.h"
#include "session/snapshot.h"

#include <vector>

namespace shiftlane::session {

/// Pushes of every planner as a journal's records tell them, newest first, one
/// row for each schedule group. Pure; records that cannot be read are left out.
[[nodiscard]] std::vector<TeamRow> teamRows(const std::vector<push::JournalRecord> &records);

} // namespace shiftlane::session
