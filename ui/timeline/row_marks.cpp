#include "ui/timeline/row_marks.h"

#include "ui/style/words.h"
#include "ui/timeline/words.h"

#include <algorithm>

namespace shiftlane::ui {
namespace {

using base::Instant;
using schedule::AgentSchedule;
using schedule::Shift;

/// The shift that this agent gives in a trade.
const schedule::TradeShift *ownShift(const schedule::ShiftTrade &trade, const base::AgentId &agent)
{
    if (trade.initiatingAgent == agent)
        return &trade.initiatingShift;
    return trade.receivingAgent == agent && trade.receivingShift ? &*trade.receivingShift : nullptr;
}

TimelineMark tradeMark(const schedule::ShiftTrade &trade, const Shift &shift, const QTimeZone &zone)
{
    QString text = Timeline::tr("Shift trade: %1", "state").arg(tradeWord(trade.state));
    if (trade.expires)
        text = Timeline::tr("%1, decide by %2", "trade, time").arg(text, dayClock(*trade.expires, zone));
    const Role role = trade.isMatched() ? Role::Warn : Role::Idle;
    return {Shape::Trade, role, shift.start(), shift.end(), text};
}

void addTrades(std::vector<TimelineMark> &marks, const session::AgentWeek &week, const AgentSchedule &side)
{
    for (const schedule::ShiftTrade &trade : week.trades)
        if (const schedule::TradeShift *own = ownShift(trade, week.agent))
            if (const Shift *shift = side.shift(own->id))
                marks.push_back(tradeMark(trade, *shift, week.zone));
}

QString whoAndWhen(const session::AgentWeek &week)
{
    if (!week.changedAt)
        return week.changedBy.isEmpty() ? QString() : Timeline::tr("by %1", "who changed it").arg(week.changedBy);
    const QString when = dayClock(*week.changedAt, week.zone);
    return week.changedBy.isEmpty() ? when
                                    : Timeline::tr("by %1, %2", "who changed it, when").arg(week.changedBy, when);
}

QString serviceWords(plan::OneSidedChange::Kind kind)
{
    switch (kind) {
    case plan::OneSidedChange::Kind::Added:
        return Timeline::tr("Added on the service and kept");
    case plan::OneSidedChange::Kind::Changed:
        return Timeline::tr("Changed on the service and kept");
    case plan::OneSidedChange::Kind::Removed:
        return Timeline::tr("Removed on the service, stays removed");
    }
    return {};
}

QString planWords(plan::OneSidedChange::Kind kind)
{
    switch (kind) {
    case plan::OneSidedChange::Kind::Added:
        return Timeline::tr("Added by the plan");
    case plan::OneSidedChange::Kind::Changed:
        return Timeline::tr("Changed by the plan");
    case plan::OneSidedChange::Kind::Removed:
        return Timeline::tr("Removed by the plan");
    }
    return {};
}

TimelineMark sideMark(const plan::OneSidedChange &change, const session::AgentWeek &week, const AgentSchedule &after)
{
    QString text = change.byService ? serviceWords(change.kind) : planWords(change.kind);
    const QString who = change.byService ? whoAndWhen(week) : QString();
    if (!who.isEmpty())
        text = Timeline::tr("%1, %2", "what happened, who and when").arg(text, who);
    // A shift that is just being corrected takes its mark along.
    const Shift *shift = change.shift.isEmpty() ? nullptr : after.shift(change.shift);
    return {change.byService ? Shape::Sheets : Shape::Dot, Role::Info, shift ? shift->start() : change.from,
            shift ? shift->end() : change.to, text};
}

TimelineMark problemMark(const plan::PreflightProblem &problem, const AgentSchedule &after)
{
    const bool error = problem.severity == plan::Severity::Error;
    TimelineMark mark{
        error ? Shape::Cross : Shape::Warning, error ? Role::Bad : Role::Warn, {}, {}, preflightSentence(problem)};
    const auto held = std::find_if(after.shifts.begin(), after.shifts.end(), [&](const Shift &shift) {
        return shift.start() <= problem.where && problem.where < shift.end();
    });
    if (held != after.shifts.end()) {
        mark.from = held->start();
        mark.to = held->end();
    }
    return mark;
}

} // namespace

std::vector<TimelineMark> serviceMarks(const session::AgentWeek &week)
{
    std::vector<TimelineMark> marks;
    addTrades(marks, week, week.service);
    return marks;
}

std::vector<TimelineMark> afterMarks(const session::AgentWeek &week, const AgentSchedule &after)
{
    std::vector<TimelineMark> marks;
    for (const plan::PreflightProblem &problem : week.problems)
        marks.push_back(problemMark(problem, after));
    addTrades(marks, week, after);
    for (const plan::OneSidedChange &change : week.oneSided)
        marks.push_back(sideMark(change, week, after));
    return marks;
}

} // namespace shiftlane::ui
