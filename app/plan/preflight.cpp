#include "plan/check.h"
#include "plan/paid_minutes.h"

#include "plan/matching.h"
#include "schedule/week.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using schedule::Activity;
using schedule::AgentSchedule;
using schedule::Shift;
using Kind = PreflightProblem::Kind;

constexpr int gridMinutes = 5;

/// Everything the single checks look at.
struct Look {
    const AgentSchedule &base;
    const AgentSchedule &planned;
    const AgentPlan &edits;
    const CheckInput &input;
    std::vector<bool> changed; ///< per planned shift: differs from the base
    std::vector<PreflightProblem> problems;

    [[nodiscard]] int lineOf(const Shift &shift) const
    {
        for (const ShiftEdit &edit : edits.shifts) {
            const bool sameId = !shift.id.isEmpty() && edit.shift.id == shift.id;
            const bool sameNew = edit.shift.id.isEmpty() && edit.shift.start() == shift.start();
            if (edit.kind == ShiftEdit::Kind::Put && (sameId || sameNew))
                return edit.sourceLine;
        }
        return 0;
    }
    void report(Kind kind, Severity severity, base::Instant where, const QString &detail, int line)
    {
        problems.push_back({kind, severity, where, detail, line});
    }
    void report(Kind kind, Severity severity, const Shift &shift, const QString &detail = {})
    {
        report(kind, severity, shift.start(), detail, lineOf(shift));
    }
};

std::vector<bool> changedShifts(const AgentSchedule &base, const AgentSchedule &planned)
{
    std::vector<bool> changed(planned.shifts.size(), true);
    const ShiftMatching matching = matchShifts(base.shifts, planned.shifts);
    for (size_t i = 0; i < base.shifts.size(); ++i) {
        if (const auto j = matching.toOther[i])
            changed[*j] = !base.shifts[i].sameContent(planned.shifts[*j]);
    }
    return changed;
}

const schedule::ActivityCode *codeOf(const CheckInput &input, const base::ActivityCodeId &id)
{
    const auto &codes = input.unit->codes;
    const auto it = std::find_if(codes.begin(), codes.end(), [&](const auto &code) { return code.id == id; });
    return it == codes.end() ? nullptr : &*it;
}

void checkAgent(Look &look)
{
    const auto &unit = *look.input.unit;
    const auto isAgent = [&](const auto &each) { return each.id == look.edits.agent; };
    const bool known =
        look.input.held(look.edits.agent) || std::any_of(unit.agents.begin(), unit.agents.end(), isAgent);
    if (!known)
        look.report(Kind::UnknownAgent, Severity::Error, {}, look.edits.agent.value, 0);
    const auto &wanted = look.edits.managementUnit;
    const bool inUnit =
        wanted.isEmpty() || std::any_of(unit.managementUnits.begin(), unit.managementUnits.end(),
                                        [&](const schedule::ManagementUnit &each) { return each.id == wanted; });
    if (!inUnit || look.input.group.key.businessUnit != unit.id)
        look.report(Kind::WrongBusinessUnit, Severity::Error, {}, wanted.value, 0);
}

void checkIds(Look &look)
{
    for (const ShiftEdit &edit : look.edits.shifts) {
        if (edit.kind == ShiftEdit::Kind::Put && !edit.shift.id.isEmpty() && !look.base.shift(edit.shift.id))
            look.report(Kind::UnknownShift, Severity::Error, edit.shift.start(), edit.shift.id.value, edit.sourceLine);
    }
}

bool usedCode(const AgentSchedule &base, const base::ActivityCodeId &code)
{
    return std::any_of(base.shifts.begin(), base.shifts.end(), [&](const Shift &shift) {
        return std::any_of(shift.activities.begin(), shift.activities.end(),
                           [&](const Activity &activity) { return activity.code == code; });
    });
}

void checkActivities(Look &look, const Shift &shift)
{
    base::Instant last = shift.start();
    bool offGrid = false;
    for (const Activity &activity : shift.activities) {
        if (activity.lengthMinutes <= 0)
            look.report(Kind::EmptyShift, Severity::Error, shift, activity.code.value);
        if (activity.start < last)
            look.report(Kind::ActivityOverlap, Severity::Error, shift, activity.code.value);
        last = std::max(last, activity.end());
        if (activity.start.ms % 60'000 != 0)
            look.report(Kind::NotOnInterval, Severity::Error, shift, activity.start.toIso());
        offGrid =
            offGrid || activity.start.ms % (gridMinutes * 60'000LL) != 0 || activity.lengthMinutes % gridMinutes != 0;
        const auto *code = codeOf(look.input, activity.code);
        if (!code)
            look.report(Kind::UnknownActivityCode, Severity::Error, shift, activity.code.value);
        else if (!code->active) // a code in use may be retired later; only new use is refused
            look.report(Kind::InactiveActivityCode,
                        usedCode(look.base, activity.code) ? Severity::Warning : Severity::Error, shift, code->name);
    }
    if (offGrid)
        look.report(Kind::NotOnInterval, Severity::Warning, shift, QString::number(gridMinutes));
}

void checkShifts(Look &look, const schedule::WeekBounds &bounds)
{
    const auto &shifts = look.planned.shifts;
    for (size_t i = 0; i < shifts.size(); ++i) {
        if (!look.changed[i])
            continue;
        if (shifts[i].activities.empty()) {
            look.report(Kind::EmptyShift, Severity::Error, shifts[i], shifts[i].id.value);
            continue;
        }
        checkActivities(look, shifts[i]);
        if (!bounds.contains(shifts[i].start()))
            look.report(Kind::OutsideWeek, Severity::Error, shifts[i],
                        look.input.group.key.weekDate.toString(Qt::ISODate));
    }
}

void checkNeighbours(Look &look)
{
    const auto &shifts = look.planned.shifts;
    for (size_t i = 0; i < shifts.size(); ++i) {
        for (size_t j = i + 1; j < shifts.size(); ++j) {
            if ((!look.changed[i] && !look.changed[j]) || shifts[i].activities.empty() || shifts[j].activities.empty())
                continue;
            const Shift &named = look.changed[j] ? shifts[j] : shifts[i];
            const qint64 rest = std::max(shifts[j].start().minutesSince(shifts[i].end()),
                                         shifts[i].start().minutesSince(shifts[j].end()));
            if (shifts[i].overlaps(shifts[j]))
                look.report(Kind::OverlappingShifts, Severity::Error, named, QString::number(-rest));
            else if (rest < look.input.minimumRestMinutes)
                look.report(Kind::ShortRest, Severity::Warning, named, QString::number(rest));
        }
    }
}

bool isTimeOff(const CheckInput &input, const base::ActivityCodeId &id)
{
    const auto *code = codeOf(input, id);
    return code && code->category == schedule::ActivityCategory::TimeOff;
}

/// Work that the plan puts where an approved request took hours off: such a piece
/// of a shift names its request, and moving the shift does not move the request.
void checkRequests(Look &look)
{
    const auto covers = [&](const Shift &shift, const Activity &off) {
        return std::any_of(shift.activities.begin(), shift.activities.end(), [&](const Activity &each) {
            return each.start < off.end() && off.start < each.end() && !isTimeOff(look.input, each.code);
        });
    };
    for (const Shift &before : look.base.shifts) {
        for (const Activity &off : before.activities) {
            if (!off.extra.contains("timeOffRequestId") || !isTimeOff(look.input, off.code))
                continue;
            for (size_t i = 0; i < look.planned.shifts.size(); ++i) {
                if (look.changed[i] && covers(look.planned.shifts[i], off))
                    look.report(Kind::OverlapsTimeOff, Severity::Warning, look.planned.shifts[i],
                                schedule::toLocal(off.start, look.input.unit->zone).date.toString(Qt::ISODate));
            }
        }
    }
}

void checkTimeOff(Look &look)
{
    const auto &zone = look.input.unit->zone;
    for (const auto &marker : look.planned.markers) {
        const auto *before = look.base.marker(marker.date);
        const bool markerChanged = !before || !(*before == marker);
        for (size_t i = 0; i < look.planned.shifts.size(); ++i) {
            if ((look.changed[i] || markerChanged) && isOnTimeOff(look.planned.shifts[i], marker, zone))
                look.report(Kind::OverlapsTimeOff, Severity::Error, look.planned.shifts[i],
                            marker.date.toString(Qt::ISODate));
        }
    }
    const QDate first = look.input.group.key.weekDate;
    const QDate last = first.addDays(7LL * std::max(1, look.input.group.weekCount) - 1);
    for (const MarkerEdit &edit : look.edits.markers) {
        const auto &marker = edit.marker;
        if (edit.kind != MarkerEdit::Kind::Put)
            continue;
        if (marker.date < first || marker.date > last)
            look.report(Kind::OutsideWeek, Severity::Error, {}, marker.date.toString(Qt::ISODate), edit.sourceLine);
        const auto *code = codeOf(look.input, marker.code);
        if (!code)
            look.report(Kind::UnknownActivityCode, Severity::Error, {}, marker.code.value, edit.sourceLine);
        else if (!code->active)
            look.report(Kind::InactiveActivityCode, Severity::Warning, {}, code->name, edit.sourceLine);
    }
}

void checkHours(Look &look)
{
    const QDate first = look.input.group.key.weekDate;
    for (int week = 0; week < std::max(1, look.input.group.weekCount); ++week) {
        const auto bounds = schedule::weekBounds(first.addDays(7LL * week), 1, look.input.unit->zone);
        const auto &codes = look.input.unit->codes;
        const int minutes = paidMinutes(look.planned, bounds, codes);
        if (minutes > look.input.maximumWeeklyMinutes && minutes > paidMinutes(look.base, bounds, codes))
            look.report(Kind::LongWeek, Severity::Warning, bounds.start, QString::number(minutes), 0);
    }
}

} // namespace

std::vector<PreflightProblem> preflight(const AgentSchedule &planned, const AgentPlan &edits, const CheckInput &input)
{
    AgentSchedule base;
    base.agent = edits.agent;
    if (edits.base) {
        base = *edits.base;
    } else if (const AgentSchedule *held = input.held(edits.agent)) {
        base = *held;
    }
    base.sort();
    AgentSchedule sorted = planned;
    sorted.sort();
    Look look{base, sorted, edits, input, changedShifts(base, sorted), {}};
    checkAgent(look);
    checkIds(look);
    checkShifts(look, schedule::weekBounds(input.group.key.weekDate, input.group.weekCount, input.unit->zone));
    checkNeighbours(look);
    checkRequests(look);
    checkTimeOff(look);
    checkHours(look);
    return look.problems;
}

} // namespace shiftlane::plan
