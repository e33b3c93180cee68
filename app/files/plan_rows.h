#pragma once
#include "files/activity_text.h"
#include "files/plan_columns.h"

#include <optional>
#include <variant>

/// One row of a plan against the base it was exported from.
namespace shiftlane::files {

/// What a row is read against. Pointers live as long as the reading.
struct RowWorld {
    const schedule::BusinessUnit *unit = nullptr;
    const schedule::AgentSchedule *base = nullptr; ///< nothing: base unknown, or the agent has no shifts there
    bool baseKnown = false;
};

/// The cells that say what is wished.
struct RowWish {
    QString kind;
    QString id;
    QString date;
    QString start;
    QString end;
    QString activities;
    QString action;
};

/// The edits that a row makes: none where it says what the base says already,
/// two where a day off moved to another date.
struct RowEdits {
    std::vector<plan::ShiftEdit> shifts;
    std::vector<plan::MarkerEdit> markers;
};

struct RowFault {
    Column column = Column::Activities;
    QString reason;
};
using RowReading = std::variant<RowEdits, RowFault>;

[[nodiscard]] RowReading readRow(const RowWish &wish, const RowWorld &world);

} // namespace shiftlane::files
