#pragma once
#include "plan/merge.h"
#include "schedule/business_unit.h"
#include "session/snapshot.h"
#include "ui/timeline/row_marks.h"

#include <QString>
#include <optional>
#include <vector>

/// What the timeline shows, as plain values: no widget, no pixel.
namespace shiftlane::ui {

enum class TimelineSide { Base, Service, After };

/// One bar: an activity, a day off, or a span that waits for a decision.
struct TimelineBar {
    enum class Kind { Activity, TimeOff, Undecided };
    Kind kind = Kind::Activity;
    base::Instant from;
    base::Instant to;
    schedule::ActivityCategory category = schedule::ActivityCategory::Other;
    QString text;        ///< name of the activity code, or "undecided"
    QString description; ///< from outside: plain text
    base::Instant shiftFrom;
    base::Instant shiftTo;
    base::ShiftId shift = {}; ///< empty for a new one and for days off
    bool operator==(const TimelineBar &) const = default;
};

struct TimelineRow {
    TimelineSide side = TimelineSide::Service;
    QString label;
    std::vector<TimelineBar> bars; ///< by start
    std::vector<TimelineMark> marks = {};
    bool heading = false; ///< only its label, bold, over the whole width
    QString note = {};    ///< of a heading: greyer words behind it
    bool warns = false;   ///< … that need a look
};

/// The disputed span of a conflict; a local day for a marker's.
struct DisputedSpan {
    QByteArray id;
    base::Instant from;
    base::Instant to;
};

/// A way out that is looked at, not taken.
struct ConflictPreview {
    QByteArray id;
    plan::Choice choice = plan::Choice::KeepService;
    bool operator==(const ConflictPreview &) const = default;
};

/// Rows from top to bottom: base, on the service, after push; a side that is
/// not known is left out. With a preview the after row shows that choice.
[[nodiscard]] std::vector<TimelineRow> timelineRows(const session::AgentWeek &week,
                                                    const std::optional<ConflictPreview> &preview = std::nullopt);

/// The bars of one side, in the zone and with the codes of `week`.
[[nodiscard]] std::vector<TimelineBar> barsOf(const session::AgentWeek &week, const schedule::AgentSchedule &side);

[[nodiscard]] std::vector<DisputedSpan> disputedSpans(const session::AgentWeek &week);
[[nodiscard]] DisputedSpan disputedSpan(const plan::Conflict &conflict, const QTimeZone &zone);

/// `week.after` as it would be with one more conflict decided.
[[nodiscard]] schedule::AgentSchedule afterWith(const session::AgentWeek &week, const ConflictPreview &preview);

/// Name and category of a code; an unknown code shows its id.
struct CodeLook {
    QString name;
    schedule::ActivityCategory category = schedule::ActivityCategory::Other;
};
[[nodiscard]] CodeLook codeLook(const session::AgentWeek &week, const schedule::ActivityCodeId &code);

/// Local days on which the push or a conflict changes something, sorted.
[[nodiscard]] std::vector<QDate> daysThatChange(const session::AgentWeek &week);
/// Local days with an open conflict, sorted.
[[nodiscard]] std::vector<QDate> daysInConflict(const session::AgentWeek &week);
/// Local days on which what stands after the push is not the base: also once it is applied.
[[nodiscard]] std::vector<QDate> daysPlanned(const session::AgentWeek &week);
/// Local days on which a shift starts on the service, sorted.
[[nodiscard]] std::vector<QDate> daysWithShift(const session::AgentWeek &week);

} // namespace shiftlane::ui
