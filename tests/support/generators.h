#pragma once
#include "plan/push_plan.h"
#include "schedule/week.h"

#include <algorithm>
#include <array>
#include <rapidcheck.h>

/// Correlated cases for the merge: one base, perturbed twice, on a coarse grid
/// so that both sides often touch the same times (reliability 3.3). Header only:
/// what includes it links rapidcheck.
namespace shiftlane::testing {

using base::Instant;
using schedule::Activity;
using schedule::AgentSchedule;
using schedule::Shift;
using schedule::TimeOffMarker;

inline const QString onQueue = QStringLiteral("0");
inline const std::array<QString, 4> featureCodes{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                                 QStringLiteral("17")};

struct WeekCase {
    const char *zone;
    QDate weekDate;
};
inline const std::array<WeekCase, 7> weekCases{{{"UTC", QDate(2026, 11, 23)},
                                                {"Europe/London", QDate(2026, 3, 23)},
                                                {"Europe/London", QDate(2026, 10, 19)},
                                                {"America/New_York", QDate(2026, 3, 8)},
                                                {"America/New_York", QDate(2026, 11, 1)},
                                                {"Australia/Lord_Howe", QDate(2026, 4, 5)},
                                                {"Asia/Kathmandu", QDate(2026, 11, 22)}}};

/// One agent-week on three sides. `edits` is what makes `planned` of `base`.
struct MergeCase {
    QTimeZone zone;
    QDate weekDate;
    AgentSchedule base;
    AgentSchedule service;
    AgentSchedule planned;
};

inline int any(int from, int to) { return *rc::gen::inRange(from, to); }

inline Activity activity(Instant start, int minutes, const QString &code)
{
    Activity a;
    a.start = start;
    a.lengthMinutes = minutes;
    a.code = base::ActivityCodeId(code);
    a.paid = code == onQueue;
    if (code == onQueue)
        a.payableMinutes = minutes;
    return a;
}

/// A piece of another activity: pay follows the length where it did before.
inline Activity cut(const Activity &from, Instant start, Instant end)
{
    Activity a = from;
    a.start = start;
    a.lengthMinutes = static_cast<int>(end.minutesSince(start));
    if (from.payableMinutes == from.lengthMinutes)
        a.payableMinutes = a.lengthMinutes;
    return a;
}

/// On-queue pieces that touch become one.
inline void fuse(Shift &shift)
{
    shift.sortActivities();
    std::vector<Activity> out;
    for (const Activity &a : shift.activities) {
        const bool joins = !out.empty() && out.back().end() == a.start && a.code.value == onQueue &&
                           out.back().code == a.code && out.back().description == a.description;
        if (joins)
            out.back() = cut(out.back(), out.back().start, a.end());
        else
            out.push_back(a);
    }
    shift.activities = out;
}

/// Puts `over` on the shift and cuts what lies beneath.
inline void paint(Shift &shift, const Activity &over)
{
    std::vector<Activity> out;
    for (const Activity &a : shift.activities) {
        if (a.start < over.start)
            out.push_back(cut(a, a.start, std::min(a.end(), over.start)));
        if (a.end() > over.end())
            out.push_back(cut(a, std::max(a.start, over.end()), a.end()));
    }
    out.push_back(over);
    shift.activities = out;
    fuse(shift);
}

inline Shift workShift(const QString &id, Instant start, int minutes)
{
    Shift shift;
    shift.id = base::ShiftId(id);
    shift.activities = {activity(start, minutes, onQueue)};
    if (minutes >= 240) {
        paint(shift, activity(start.plusMinutes(120), 15, featureCodes[0]));
        paint(shift, activity(start.plusMinutes(minutes / 30 / 2 * 30), 30, featureCodes[1]));
    }
    if (minutes >= 420)
        paint(shift, activity(start.plusMinutes(minutes - 90), 15, featureCodes[0]));
    return shift;
}

inline bool sound(const AgentSchedule &schedule)
{
    AgentSchedule sorted = schedule;
    sorted.sort();
    for (size_t i = 0; i < sorted.shifts.size(); ++i) {
        const Shift &shift = sorted.shifts[i];
        if (shift.activities.empty())
            return false;
        for (size_t k = 0; k < shift.activities.size(); ++k) {
            if (shift.activities[k].lengthMinutes <= 0 ||
                (k > 0 && shift.activities[k].start < shift.activities[k - 1].end()))
                return false;
        }
        if (i > 0 && shift.start() < sorted.shifts[i - 1].end())
            return false;
    }
    return true;
}

inline Instant onGrid(const Shift &shift, int slackMinutes)
{
    const int slots = std::max(1, (shift.lengthMinutes() + 2 * slackMinutes) / 30);
    return shift.start().plusMinutes(-slackMinutes + any(0, slots) * 30);
}

inline void moveFeature(Shift &shift)
{
    std::vector<Activity> features;
    std::copy_if(shift.activities.begin(), shift.activities.end(), std::back_inserter(features),
                 [](const Activity &a) { return a.code.value != onQueue; });
    if (features.empty())
        return;
    Activity moved = features[static_cast<size_t>(any(0, static_cast<int>(features.size())))];
    paint(shift, activity(moved.start, moved.lengthMinutes, onQueue));
    moved.start = any(0, 2) ? moved.start.plusMinutes(any(-2, 3) * 15) : onGrid(shift, 0);
    if (moved.start >= shift.start() && moved.end() <= shift.end())
        paint(shift, moved);
}

inline void changeEdge(Shift &shift)
{
    const int by = any(-4, 5) * 30;
    if (any(0, 2)) {
        if (by > 0)
            shift.activities.push_back(activity(shift.end(), by, onQueue));
        else
            std::erase_if(shift.activities, [end = shift.end().plusMinutes(by)](Activity &a) {
                a = cut(a, a.start, std::min(a.end(), end));
                return a.lengthMinutes <= 0;
            });
    } else if (by < 0) {
        shift.activities.push_back(activity(shift.start().plusMinutes(by), -by, onQueue));
    } else {
        std::erase_if(shift.activities, [start = shift.start().plusMinutes(by)](Activity &a) {
            a = cut(a, std::max(a.start, start), a.end());
            return a.lengthMinutes <= 0;
        });
    }
    fuse(shift);
}

/// Opens a gap, splits a piece of work in two, or re-words an activity.
inline void changeDetail(Shift &shift)
{
    const auto index = static_cast<size_t>(any(0, static_cast<int>(shift.activities.size())));
    Activity &chosen = shift.activities[index];
    switch (any(0, 4)) {
    case 0:
        if (index > 0 && index + 1 < shift.activities.size())
            shift.activities.erase(shift.activities.begin() + static_cast<std::ptrdiff_t>(index));
        break;
    case 1:
        if (chosen.lengthMinutes >= 60) {
            const Instant middle = chosen.start.plusMinutes(chosen.lengthMinutes / 60 * 30);
            const Activity rest = cut(chosen, middle, chosen.end());
            chosen = cut(chosen, chosen.start, middle);
            shift.activities.push_back(rest);
        }
        break;
    case 2:
        chosen.description = QStringLiteral("note %1").arg(any(0, 2));
        break;
    default:
        chosen.extra["externalActivityId"] = "\"x" + QByteArray::number(any(0, 2)) + '"';
        break;
    }
    shift.sortActivities();
}

inline void perturbShift(Shift &shift)
{
    switch (any(0, 6)) {
    case 0:
    case 1:
        moveFeature(shift);
        break;
    case 2:
        changeEdge(shift);
        break;
    case 3:
        paint(shift, activity(onGrid(shift, 0), any(1, 4) * 15, featureCodes[static_cast<size_t>(any(2, 4))]));
        break;
    case 4:
        changeDetail(shift);
        break;
    default:
        const int by = any(-4, 5) * 30;
        for (Activity &a : shift.activities)
            a.start = a.start.plusMinutes(by);
    }
}

inline void perturbMarkers(AgentSchedule &schedule, QDate weekDate)
{
    const QDate date = weekDate.addDays(any(0, 7));
    std::erase_if(schedule.markers, [&](const TimeOffMarker &each) { return each.date == date; });
    if (any(0, 3) == 0)
        return;
    TimeOffMarker marker;
    marker.date = date;
    marker.lengthMinutes = any(1, 3) * 240;
    marker.code = base::ActivityCodeId(QStringLiteral("5"));
    schedule.markers.push_back(marker);
}

/// One step that a person could take; one that leaves the roster unsound is not taken.
/// `prefix` names shifts that this side adds; empty = added without an id.
inline void perturb(AgentSchedule &schedule, const MergeCase &about, const QString &prefix)
{
    AgentSchedule next = schedule;
    const int count = static_cast<int>(next.shifts.size());
    const int what = any(0, 10);
    if (what == 0 || count == 0) {
        const Instant day = schedule::startOfDay(about.weekDate.addDays(any(0, 7)), about.zone);
        const QString id = prefix.isEmpty() ? prefix : prefix + QString::number(any(0, 1000));
        if (!next.shift(base::ShiftId(id)))
            next.shifts.push_back(workShift(id, day.plusMinutes(any(10, 24) * 30), any(4, 18) * 30));
    } else if (what == 1) {
        next.shifts.erase(next.shifts.begin() + any(0, count));
    } else if (what == 2) {
        Shift &shift = next.shifts[static_cast<size_t>(any(0, count))];
        shift.id = base::ShiftId(prefix.isEmpty() ? prefix : prefix + shift.id.value);
        perturbShift(shift);
    } else if (what == 3) {
        perturbMarkers(next, about.weekDate);
    } else {
        perturbShift(next.shifts[static_cast<size_t>(any(0, count))]);
    }
    next.sort();
    if (sound(next))
        schedule = next;
}

inline AgentSchedule arbitraryBase(const MergeCase &about)
{
    AgentSchedule base;
    base.agent = base::AgentId(QStringLiteral("agent-1"));
    base.version = 7;
    const int density = any(0, 4); // 0 = an agent without shifts
    for (int day = 0; day < 7 && density > 0; ++day) {
        if (any(0, 5) >= density)
            continue;
        const Instant start =
            schedule::startOfDay(about.weekDate.addDays(day), about.zone).plusMinutes(any(10, 20) * 30);
        const int minutes = any(6, 20) * 30;
        base.shifts.push_back(workShift(QStringLiteral("s%1").arg(day), start, minutes));
        if (any(0, 6) == 0) // a split day whose halves touch
            base.shifts.push_back(workShift(QStringLiteral("s%1b").arg(day), start.plusMinutes(minutes), 120));
    }
    if (any(0, 3) == 0)
        perturbMarkers(base, about.weekDate);
    if (any(0, 4) == 0 && !base.shifts.empty())
        changeDetail(base.shifts.front());
    base.sort();
    return base;
}

/// For the log of a failing case: one line a shift.
inline std::string describe(const AgentSchedule &schedule, const char *name)
{
    std::string out = std::string(name) + ":\n";
    for (const Shift &shift : schedule.shifts) {
        out += "  " + (shift.id.isEmpty() ? std::string("(new)") : shift.id.value.toStdString()) + ' ';
        for (const Activity &a : shift.activities)
            out += ' ' + a.start.toIso().mid(5, 11).toStdString() + '+' + std::to_string(a.lengthMinutes) + "m " +
                   a.code.value.toStdString() + a.description.toStdString() + (a.extra.empty() ? ";" : "*;");
        out += '\n';
    }
    for (const TimeOffMarker &marker : schedule.markers)
        out += "  off " + marker.date.toString(Qt::ISODate).toStdString() + '\n';
    return out;
}

/// Zone and base with both sides still equal to it.
inline MergeCase arbitraryWeek()
{
    const WeekCase &week = weekCases[static_cast<size_t>(any(0, static_cast<int>(weekCases.size())))];
    MergeCase out;
    out.zone = QTimeZone(week.zone);
    out.weekDate = week.weekDate;
    out.base = arbitraryBase(out);
    while (!sound(out.base))
        out.base.shifts.pop_back();
    out.service = out.planned = out.base;
    out.service.version = 9;
    return out;
}

inline MergeCase arbitraryMerge(int maxSteps = 4)
{
    MergeCase out = arbitraryWeek();
    const int both = any(0, 2); // the same step on both sides now and then
    for (int i = any(0, maxSteps + 1); i > 0; --i)
        perturb(out.service, out, QStringLiteral("srv-"));
    if (both)
        out.planned = out.service;
    for (int i = any(0, maxSteps + 1); i > 0; --i)
        perturb(out.planned, out, any(0, 2) ? QString() : QStringLiteral("new-"));
    if (both) {
        for (int i = any(0, 3); i > 0; --i)
            perturb(out.service, out, QStringLiteral("srv-"));
    }
    return out;
}

} // namespace shiftlane::testing
