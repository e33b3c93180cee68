#pragma once
#include "session/snapshot.h"
#include "ui/style/shapes.h"

#include <QString>
#include <optional>

namespace shiftlane::ui {

/// A schedule group's state as the planner reads it: a badge, or a bar of
/// progress with words, or greyer words.
struct GroupState {
    Badge badge = {};
    QString text = {};
    std::optional<double> progress = {}; ///< steps of the push that are done, 0–1
    QString toolTip = {};
    int rank = 0;       ///< for sorting: what needs the planner first
    bool ticks = false; ///< the words hold a time that runs

    bool operator==(const GroupState &) const = default;
};

[[nodiscard]] GroupState groupState(const session::GroupRow &row, session::Stage stage, base::Instant now);

/// `10 in this push · 2 applied · 3 running · 2 ready · 3 need you`
[[nodiscard]] QString groupsSummary(const session::Snapshot &snapshot);
/// `Retail Banking, 30 Nov`
[[nodiscard]] QString groupName(const session::GroupRow &row);

} // namespace shiftlane::ui
