#pragma once
#include <QString>

/// How tables, tabs and fields of the window are called, for whoever reads it or
/// hears it.
namespace shiftlane::test {

inline const auto groupsTable = QStringLiteral("Schedule groups");
inline const auto agentsTable = QStringLiteral("Agents");       ///< also the tab's
inline const auto tradesTable = QStringLiteral("Shift trades"); ///< also the tab's
inline const auto conflictsTable = QStringLiteral("Conflicts"); ///< also the tab's
inline const auto parkedTable = QStringLiteral("Parked agents");
inline const auto parkedTab = QStringLiteral("Parked");
inline const auto pushesTable = QStringLiteral("Past pushes");
inline const auto historyTab = QStringLiteral("History");
inline const auto searchField = QStringLiteral("Find agents, trades and groups");

} // namespace shiftlane::test
