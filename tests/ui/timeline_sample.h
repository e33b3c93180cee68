#pragma once
#include "schedule/week.h"
#include "session/snapshot.h"

/// One agent's week in New York with a conflict on Saturday 5 December 2026,
/// as the drawing of the window has it.
namespace shiftlane::ui::sample {

using schedule::ActivityCategory;

inline base::Instant at(QDate day, int hour, int minute, const QTimeZone &zone)
{
    return *schedule::toInstant(day, QTime(hour, minute), zone).instant;
}

inline schedule::Activity activity(base::Instant start, int minutes, const char *code, const QString &description = {})
{
    schedule::Activity made;
    made.start = start;
    made.lengthMinutes = minutes;
    made.code = schedule::ActivityCodeId(QString::fromLatin1(code));
    made.description = description;
    return made;
}

inline std::shared_ptr<const std::vector<schedule::ActivityCode>> codes()
{
    const auto code = [](const char *id, const QString &name, ActivityCategory category) {
        schedule::ActivityCode made;
        made.id = schedule::ActivityCodeId(QString::fromLatin1(id));
        made.name = name;
        made.category = category;
        return made;
    };
    return std::make_shared<const std::vector<schedule::ActivityCode>>(
        std::vector{code("queue", QStringLiteral("On queue"), ActivityCategory::OnQueueWork),
                    code("break", QStringLiteral("Break"), ActivityCategory::Break),
                    code("meal", QStringLiteral("Meal"), ActivityCategory::Meal),
                    code("coach", QStringLiteral("Coaching"), ActivityCategory::Training),
                    code("meeting", QStringLiteral("Team meeting"), ActivityCategory::Meeting),
                    code("off", QStringLiteral("Holiday"), ActivityCategory::TimeOff)});
}

/// On queue with a break and a meal, eight hours from `hour`.
inline schedule::Shift shift(const char *id, QDate day, int hour, const QTimeZone &zone)
{
    const base::Instant start = at(day, hour, 0, zone);
    schedule::Shift made;
    made.id = schedule::ShiftId(QString::fromLatin1(id));
    made.activities = {activity(start, 150, "queue"), activity(start.plusMinutes(150), 15, "break"),
                       activity(start.plusMinutes(165), 135, "queue"), activity(start.plusMinutes(300), 30, "meal"),
                       activity(start.plusMinutes(330), 150, "queue")};
    return made;
}

inline session::AgentWeek week(const QTimeZone &zone = QTimeZone("America/New_York"))
{
    const QDate monday(2026, 11, 30);
    const QDate saturday(2026, 12, 5);
    session::AgentWeek made;
    made.agent = base::AgentId(QStringLiteral("a7"));
    made.name = QStringLiteral("Agent 07");
    made.zone = zone;
    made.weekDate = monday;
    made.codes = codes();
    schedule::AgentSchedule content;
    for (int day = 0; day < 3; ++day)
        content.shifts.push_back(shift(day == 0 ? "mon" : day == 1 ? "tue" : "wed", monday.addDays(day), 8, zone));
    schedule::TimeOffMarker marker;
    marker.date = monday.addDays(3);
    marker.lengthMinutes = 480;
    marker.code = schedule::ActivityCodeId(QStringLiteral("off"));
    content.markers.push_back(marker);
    content.shifts.push_back(shift("sat", saturday, 8, zone));
    made.base = content;
    made.service = content;
    made.service.shifts.back().activities.back() = activity(at(saturday, 13, 30, zone), 60, "queue");
    made.service.shifts.back().activities.push_back(
        activity(at(saturday, 14, 30, zone), 90, "meeting", QStringLiteral("<b>Quarter</b> figures")));
    made.service.modifiedAt = at(saturday.addDays(-10), 12, 51, zone);
    made.after = made.service;
    schedule::Shift planned = content.shifts.back();
    planned.activities.back() = activity(at(saturday, 13, 30, zone), 30, "queue");
    planned.activities.push_back(activity(at(saturday, 14, 0, zone), 120, "coach"));
    // Tuesday merges by itself: the push moves the break.
    made.after->shifts[1].activities[1].code = schedule::ActivityCodeId(QStringLiteral("coach"));
    plan::Conflict conflict;
    conflict.id = QByteArrayLiteral("c0ffee");
    conflict.kind = plan::ConflictKind::BothChanged;
    conflict.agent = made.agent;
    conflict.baseShift = content.shifts.back();
    conflict.serviceShift = made.service.shifts.back();
    conflict.plannedShift = planned;
    conflict.from = at(saturday, 14, 0, zone);
    conflict.to = at(saturday, 16, 0, zone);
    made.conflicts = {conflict};
    return made;
}

inline session::AgentWeekPtr weekPtr() { return std::make_shared<const session::AgentWeek>(week()); }

} // namespace shiftlane::ui::sample
