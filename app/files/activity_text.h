#pragma once
#include "files/clock_text.h"
#include "schedule/agent_schedule.h"
#include "schedule/business_unit.h"

#include <variant>
#include <vector>

/// The activities cell: `08:00-10:00 On Queue; 10:00-10:15 Break`.
///
/// An activity code is written by its name. Where the name does not say which
/// code is meant (another code of the business unit has it, it holds a
/// semicolon or a bracket, it is empty, blanks stand around it, or the code is
/// not known here) the id stands behind it in brackets: `Coaching [17]`. Reading
/// takes the bracketed id first, then the name, exactly as written.
namespace shiftlane::files {

class CodeNames {
public:
    explicit CodeNames(const schedule::BusinessUnit &unit) : codes_(unit.codes) {}

    [[nodiscard]] QString textOf(const base::ActivityCodeId &id) const;
    /// The code, or why the text names none.
    [[nodiscard]] std::variant<base::ActivityCodeId, QString> codeOf(const QString &text) const;
    [[nodiscard]] const schedule::ActivityCode *find(const base::ActivityCodeId &id) const;
    /// The on-queue code that the service made; nothing where there is none.
    [[nodiscard]] const schedule::ActivityCode *defaultWork() const;

private:
    const std::vector<schedule::ActivityCode> &codes_;
};

[[nodiscard]] QString activitiesText(const schedule::Shift &shift, const CodeNames &names, const QTimeZone &zone);

/// Activities, or why the text is none. Times before the last end are on the
/// next day; `date` is the first day. An activity that `known` has (same start
/// and code; else the nearest moved one of that code and length) keeps its
/// description, pay and what we do not interpret.
using ActivitiesOrReason = std::variant<std::vector<schedule::Activity>, QString>;
[[nodiscard]] ActivitiesOrReason parseActivities(const QString &text, QDate date, const CodeNames &names,
                                                 const QTimeZone &zone, const schedule::Shift *known);

/// A full-day marker: `480 min Time Off`.
[[nodiscard]] QString markerText(const schedule::TimeOffMarker &marker, const CodeNames &names);
/// The length may be left out where `known` or the code has one.
[[nodiscard]] std::variant<schedule::TimeOffMarker, QString>
parseMarker(const QString &text, QDate date, const CodeNames &names, const schedule::TimeOffMarker *known);

/// `shift` with new edges: as long as before, it moves as a whole; otherwise its
/// first and last activity are stretched or clipped. Nothing where none is left.
[[nodiscard]] std::vector<schedule::Activity> refitted(const schedule::Shift &shift, base::Instant start,
                                                       base::Instant end);

} // namespace shiftlane::files
