#pragma once
#include "session/snapshot.h"
#include "ui/style/shapes.h"

#include <QString>
#include <optional>
#include <vector>

namespace shiftlane::ui {

/// One big figure: what, how much, beside what.
struct WallTile {
    QString title;
    QString figure; ///< a dash where nothing is known
    QString detail;
    Role role = Role::Idle; ///< Idle = the plain text colour
    Shape shape = Shape::None;
};

/// A line of the list under the figures.
struct WallRow {
    Badge badge;
    QString what;                   ///< schedule group
    QString who;                    ///< planner
    QString amount;                 ///< `38 of 48`, or when it was written
    std::optional<double> progress; ///< 0–1
    QString note;                   ///< time left, or what went wrong
};

/// All that the wall shows, in words and figures. Pure.
struct WallFigures {
    QString title; ///< which service
    QString clock;
    QString date; ///< with the zone
    std::vector<WallTile> tiles;
    QString listTitle;
    std::vector<WallRow> rows; ///< what needs somebody first
    QString nothing;           ///< said where there are no rows
    /// One sentence for screen readers.
    [[nodiscard]] QString words() const;
};
[[nodiscard]] WallFigures wallFigures(const session::Snapshot &snapshot, base::Instant now);

} // namespace shiftlane::ui
