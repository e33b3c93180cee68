#pragma once
#include "base/identifiers.h"
#include "base/instant.h"
#include "base/result.h"

#include <QString>
#include <optional>
#include <vector>

/// Shift trading that is switched off until a push ends. Values for the ui.
namespace shiftlane::session {

struct FrozenUnitRow {
    enum class State {
        Freezing, ///< asked just now
        Frozen,
        Unclear,   ///< asked; the service's answer was not seen
        Restoring, ///< being switched on
    };
    base::ManagementUnitId unit;
    QString name;           ///< plain text from outside
    base::ScheduleId group; ///< for whose push
    base::Instant since;
    QString by; ///< planner
    State state = State::Frozen;
    bool leftOver = false;                ///< an earlier session froze it and nobody carries its push out
    QString heldBy;                       ///< the other console that does; empty = it can be restored from here
    std::optional<base::Failure> failure; ///< of the last try to restore it
};

/// Something that was found or left as it is, once: for a line.
struct FreezeNote {
    enum class Kind {
        WasOff,       ///< trading was off already: not ours to switch on
        FrozenBefore, ///< another console had frozen it and will restore it
        OthersDid,    ///< somebody else switched it on meanwhile; left so
    };
    Kind kind = Kind::WasOff;
    base::ManagementUnitId unit;
    QString name;
    QString by; ///< where it is known
};

struct FreezeView {
    std::vector<FrozenUnitRow> units;     ///< oldest first
    std::vector<FreezeNote> notes;        ///< of the last freezing or restoring
    bool busy = false;                    ///< units are being frozen
    bool permitted = true;                ///< false: the service answered 403 to this account
    std::optional<base::Failure> failure; ///< why the last freezing went no further
};

} // namespace shiftlane::session
