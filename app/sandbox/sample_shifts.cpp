#include "sandbox/sample_org.h"
#include "schedule/week.h"

namespace shiftlane::sandbox {

using schedule::Activity;
using schedule::AgentSchedule;
using schedule::BusinessUnit;
using schedule::Shift;

namespace {

/// An agent's habit: it lasts over the weeks, as a work plan does.
struct Habit {
    int startMinute = 8 * 60; ///< of the local day
    int lengthMinutes = 510;
    int firstDayOff = 0; ///< two days off in a row, counted from the week's first day
};

Habit habitOf(quint32 seed, const schedule::Agent &agent)
{
    Chance chance(derivedSeed(seed, QStringLiteral("habit/") + agent.id.value));
    static const std::vector<int> starts = {360, 420, 420, 450, 480, 480, 480, 495, 510,
                                            540, 540, 600, 660, 720, 780, 840, 900};
    Habit habit;
    habit.startMinute = chance.oneIn(10) ? 22 * 60 : chance.of(starts); // one in ten works at night
    habit.lengthMinutes = chance.oneIn(6) ? 390 : 510;
    habit.firstDayOff = chance.below(7);
    return habit;
}

const ActivityCodeId &codeOf(const BusinessUnit &unit, const QString &name)
{
    for (const schedule::ActivityCode &code : unit.codes) {
        if (code.name == name)
            return code.id;
    }
    return unit.codes.front().id;
}

struct Piece {
    int minutes;
    QString code;
    QString description;
};

/// On-queue work with two breaks and a meal; sometimes a meeting, a training or
/// coaching in the third stretch.
std::vector<Piece> pieces(int length, Chance &chance)
{
    const QString queue = QStringLiteral("On Queue");
    const int first = 105 + 15 * chance.below(3);
    const int second = length > 420 ? 90 + 15 * chance.below(3) : 60;
    std::vector<Piece> out = {
        {first, queue, {}}, {15, QStringLiteral("Break"), {}}, {second, queue, {}}, {30, QStringLiteral("Meal"), {}}};
    int left = length - first - second - 45;
    const int extra = chance.below(9);
    if (extra < 4) {
        static const std::vector<Piece> extras = {
            {30, QStringLiteral("Meeting"), QStringLiteral("Team huddle")},
            {60, QStringLiteral("Training"), QStringLiteral("New tariff briefing")},
            {30, QStringLiteral("Coaching"), QStringLiteral("Call review")},
            {60, QStringLiteral("Back office"), {}}};
        out.push_back({45, queue, {}});
        out.push_back(extras.at(static_cast<size_t>(extra)));
        left -= 45 + out.back().minutes;
    }
    if (left > 105) {
        const int third = (left / 2) / 15 * 15;
        out.push_back({third, queue, {}});
        out.push_back({15, QStringLiteral("Break"), {}});
        left -= third + 15;
    }
    out.push_back({left, queue, {}});
    return out;
}

Shift shiftOn(const BusinessUnit &unit, QDate day, const Habit &habit, Chance &chance, const QString &id)
{
    const int wobble = 15 * (chance.below(5) - 2);
    const int minute = habit.startMinute + (chance.oneIn(3) ? wobble : 0);
    const auto local = schedule::toInstant(day, QTime::fromMSecsSinceStartOfDay(minute * 60'000), unit.zone);
    Instant at = local.instant.value_or(schedule::startOfDay(day, unit.zone).plusMinutes(minute));
    Shift shift;
    shift.id = ShiftId(id);
    for (const Piece &piece : pieces(habit.lengthMinutes, chance)) {
        Activity activity;
        activity.start = at;
        activity.lengthMinutes = piece.minutes;
        activity.code = codeOf(unit, piece.code);
        activity.description = piece.description;
        activity.paid = piece.code != QLatin1String("Meal");
        at = activity.end();
        shift.activities.push_back(std::move(activity));
    }
    return shift;
}

schedule::TimeOffMarker leaveOn(const BusinessUnit &unit, QDate day, const QString &request)
{
    schedule::TimeOffMarker marker;
    marker.date = day;
    marker.lengthMinutes = 480;
    marker.code = codeOf(unit, QStringLiteral("Annual leave"));
    marker.description = QStringLiteral("Annual leave");
    marker.paid = true;
    marker.payableMinutes = 480;
    marker.extra["timeOffRequestId"] = '"' + request.toLatin1() + '"';
    return marker;
}

} // namespace

HeldSchedule sampleSchedule(quint32 seed, const IdMaker &ids, const BusinessUnit &unit, QDate weekDate, bool published,
                            const QString &name)
{
    HeldSchedule held;
    held.group.key = {unit.id, weekDate, ScheduleId(ids.named(name))};
    Chance chance(derivedSeed(seed, name));
    held.group.published = published;
    held.group.version = 2 + chance.below(12);
    held.group.modifiedBy = QStringLiteral("System");
    held.group.modifiedAt = schedule::startOfDay(weekDate.addDays(-10), unit.zone).plusMinutes(600 + chance.below(300));
    held.group.description = published ? QStringLiteral("%1 week of %2").arg(unit.name, weekDate.toString(Qt::ISODate))
                                       : QStringLiteral("Draft: %1 alternative").arg(unit.name);
    for (const schedule::Agent &agent : unit.agents) {
        AgentSchedule row;
        row.agent = agent.id;
        row.version = 1 + chance.below(6);
        row.modifiedBy = held.group.modifiedBy;
        row.modifiedAt = held.group.modifiedAt;
        const Habit habit = habitOf(seed, agent);
        for (int d = 0; d < 7; ++d) {
            const QDate day = weekDate.addDays(d);
            const QString id = ids.named(QStringLiteral("%1/%2/%3").arg(name, agent.id.value).arg(d));
            if ((d - habit.firstDayOff + 7) % 7 < 2)
                continue;
            if (chance.oneIn(40))
                row.markers.push_back(leaveOn(unit, day, id));
            else
                row.shifts.push_back(shiftOn(unit, day, habit, chance, id));
        }
        row.sort();
        held.agents.emplace(agent.id, std::move(row));
    }
    return held;
}

} // namespace shiftlane::sandbox
