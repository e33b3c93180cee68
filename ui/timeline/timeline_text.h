#pragma once
#include "ui/timeline/week_rows.h"

/// The timeline in sentences: tool tips, what a screen reader says, conflicts.
namespace shiftlane::ui {

/// Exact times and everything known of one bar, several lines, plain text.
[[nodiscard]] QString barText(const TimelineBar &bar, const QTimeZone &zone);

/// What the marks of a row say of the shift that a bar belongs to, one line each.
[[nodiscard]] QString marksText(const TimelineRow &row, const TimelineBar &bar);

/// All rows of the local days [from, to], each shift with its activities.
[[nodiscard]] QString rowsText(const std::vector<TimelineRow> &rows, QDate from, QDate to, const QTimeZone &zone);

/// When the service's side was changed last; empty = not known.
[[nodiscard]] QString changedText(const session::AgentWeek &week);
/// What is disputed and what each side has there.
[[nodiscard]] QString conflictSentence(const plan::Conflict &conflict, const session::AgentWeek &week);
/// What a way out leaves on the service, for the tool tip of its button.
[[nodiscard]] QString choiceText(const plan::Conflict &conflict, const session::AgentWeek &week, plan::Choice choice);

} // namespace shiftlane::ui
