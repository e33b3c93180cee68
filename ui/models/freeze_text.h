#pragma once
#include "session/snapshot.h"
#include "session/trade_freeze.h"

#include <QStringList>

namespace shiftlane::ui {

/// What the bar above the trades says of shift trading in one group's units:
/// shown values and sentences, nothing decided.
struct FreezeLook {
    bool canFreeze = false;
    bool canRestore = false;
    bool frozen = false;  ///< in some unit of the group
    QString line;         ///< how things stand, or why it cannot be frozen
    QString confirmation; ///< what freezing would do, named by units
    bool operator==(const FreezeLook &) const = default;
};
[[nodiscard]] FreezeLook freezeLook(const session::Snapshot &snapshot, const base::ScheduleId &group);

/// `North, South`: every unit that is frozen; empty = none.
[[nodiscard]] QString frozenUnits(const session::Snapshot &snapshot);

} // namespace shiftlane::ui
