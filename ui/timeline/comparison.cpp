#include "ui/timeline/comparison.h"

#include "schedule/week.h"
#include "ui/style/plurals.h"
#include "ui/style/words.h"
#include "ui/timeline/words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace shiftlane::ui {
namespace {

using base::Instant;
using schedule::AgentSchedule;
using session::TradeSide;

constexpr int longestInHours = 44; ///< two days side by side; beyond that days stand on the axis

/// Carries zone and codes for what makes bars of a schedule.
session::AgentWeek context(const session::TradePreview &preview)
{
    session::AgentWeek week;
    week.zone = preview.zone;
    week.codes = preview.codes;
    return week;
}

/// Local days on which anything of these schedules differs.
std::set<QDate> differingDays(const std::vector<std::pair<const AgentSchedule *, const AgentSchedule *>> &pairs,
                              const QTimeZone &zone)
{
    std::set<QDate> days;
    for (const auto &[one, other] : pairs)
        for (const QDate day : plan::changedDays(*one, *other, zone))
            days.insert(day);
    return days;
}

void addShiftDays(std::set<QDate> &days, const schedule::ShiftTrade &trade, const QTimeZone &zone)
{
    days.insert(schedule::toLocal(trade.initiatingShift.start, zone).date);
    if (trade.receivingShift)
        days.insert(schedule::toLocal(trade.receivingShift->start, zone).date);
}

/// What happens on these days, an hour of air around it.
void setSpan(Comparison &comparison, const std::set<QDate> &days)
{
    if (days.empty())
        return;
    const QTimeZone &zone = comparison.zone;
    const std::vector<TimelineRow> rows = comparison.rows();
    const TimeSpan first = busySpan(rows, *days.begin(), zone);
    const TimeSpan last = busySpan(rows, *days.rbegin(), zone);
    comparison.span = {first.from, std::max(first.to, last.to)};
    comparison.days = comparison.span.to.minutesSince(comparison.span.from) > longestInHours * 60;
    if (comparison.days)
        comparison.span = {schedule::startOfDay(*days.begin(), zone),
                           schedule::startOfDay(days.rbegin()->addDays(1), zone)};
    comparison.note = Timeline::tr("%1 · %2", "days, zone").arg(dayList({days.begin(), days.end()}), comparison.note);
}

/// The shift given away, as an empty place that says to whom.
void addGiven(std::vector<TimelineBar> &bars, const schedule::TradeShift &shift, const QString &to)
{
    const bool taken = std::any_of(
        bars.begin(), bars.end(), [&](const TimelineBar &bar) { return bar.from < shift.end && shift.start < bar.to; });
    if (taken)
        return;
    TimelineBar bar;
    bar.kind = TimelineBar::Kind::Undecided;
    bar.from = bar.shiftFrom = shift.start;
    bar.to = bar.shiftTo = shift.end;
    bar.text = Timeline::tr("given to %1").arg(to);
    bars.push_back(bar);
    std::stable_sort(bars.begin(), bars.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
}

TimelineRow agentRow(const session::AgentWeek &with, const QString &name, const AgentSchedule &schedule)
{
    TimelineRow row;
    row.side = TimelineSide::Service; // greyer label, as in the drawing
    row.label = name;
    row.bars = barsOf(with, schedule);
    return row;
}

std::vector<TimelineMark> problemMarks(const std::vector<plan::PreflightProblem> &problems,
                                       const AgentSchedule &schedule)
{
    session::AgentWeek week;
    week.problems = problems;
    return afterMarks(week, schedule);
}

void addFacts(ComparedChoice &choice, const TradeSide &side, int paid,
              const std::vector<plan::PreflightProblem> &problems, int conflicts)
{
    QStringList parts{paidText(side.paidMinutesNow, paid)};
    if (conflicts > 0)
        parts << Timeline::tr("%n conflict(s) to decide", nullptr, conflicts);
    for (const plan::PreflightProblem &problem : problems)
        parts << preflightSentence(problem);
    choice.warns = choice.warns || conflicts > 0 || !problems.empty();
    choice.facts << Timeline::tr("%1: %2", "agent, facts").arg(side.name, parts.join(QStringLiteral("; ")));
}

const TradeSide *otherThan(const session::TradePreview &preview, const TradeSide &side)
{
    for (const TradeSide &other : preview.sides)
        if (&other != &side)
            return &other;
    return nullptr;
}

ComparedChoice tradeChoice(const session::TradePreview &preview, const schedule::ShiftTrade &trade, bool approved)
{
    const session::AgentWeek with = context(preview);
    ComparedChoice choice;
    const bool planned =
        std::any_of(preview.sides.begin(), preview.sides.end(), [](const TradeSide &side) { return side.planned; });
    choice.title = approved  ? planned ? Timeline::tr("If approved, with this plan") : Timeline::tr("If approved")
                    : planned ? Timeline::tr("If denied, with this plan")
                             : Timeline::tr("If denied");
    for (const TradeSide &side : preview.sides) {
        const AgentSchedule &schedule = approved ? side.ifApproved : side.ifDenied;
        const auto &problems = approved ? side.problemsIfApproved : side.problemsIfDenied;
        TimelineRow row = agentRow(with, side.name, schedule);
        row.marks = problemMarks(problems, schedule);
        const bool initiating = side.agent == trade.initiatingAgent;
        const auto given = initiating ? std::optional(trade.initiatingShift) : trade.receivingShift;
        if (const TradeSide *other = otherThan(preview, side); approved && other && given)
            addGiven(row.bars, *given, other->name);
        choice.rows.push_back(std::move(row));
        addFacts(choice, side, approved ? side.paidMinutesIfApproved : side.paidMinutesIfDenied, problems,
                 approved ? side.conflictsIfApproved : side.conflictsIfDenied);
    }
    return choice;
}

QString namesOf(const session::TradePreview &preview)
{
    if (preview.sides.size() < 2)
        return preview.sides.empty() ? QString() : preview.sides.front().name;
    return Timeline::tr("%1 and %2", "two agents").arg(preview.sides[0].name, preview.sides[1].name);
}

Comparison begun(const session::TradePreview &preview, const QTimeZone &viewer, Instant at)
{
    Comparison made;
    made.zone = preview.zone;
    made.title = namesOf(preview);
    made.note = zoneNote(preview.zone, viewer, at);
    return made;
}

/// What the push would leave of one agent, by the plan carried over the trade.
AgentSchedule afterPlan(const plan::GroupPlan &plan, const AgentSchedule &service)
{
    for (const plan::AgentPlan &edits : plan.agents)
        if (edits.agent == service.agent)
            return plan::planned(edits.base ? *edits.base : service, edits);
    return service;
}

QString agents(double count)
{
    return QLocale().toString(count, 'f', std::abs(count - std::round(count)) < 0.05 ? 0 : 1);
}

QString percent(double share) { return QLocale().toString(static_cast<int>(std::lround(share * 100))); }

} // namespace

std::vector<TimelineRow> Comparison::rows() const
{
    std::vector<TimelineRow> all;
    for (const ComparedChoice &choice : choices) {
        TimelineRow heading;
        heading.label = choice.title;
        heading.heading = true;
        heading.note = choice.facts.join(QStringLiteral(" · "));
        heading.warns = choice.warns;
        all.push_back(std::move(heading));
        all.insert(all.end(), choice.rows.begin(), choice.rows.end());
    }
    return all;
}

QString paidText(int before, int after)
{
    const QString now = duration(before * 60'000LL);
    return before == after
               ? Timeline::tr("%1 paid", "hours of a week").arg(now)
               : Timeline::tr("%1 → %2 paid", "hours of a week, before and after").arg(now, duration(after * 60'000LL));
}

QString coverageText(const std::optional<insight::CoverageChange> &change, const QTimeZone &zone)
{
    if (!change)
        return Timeline::tr("Staff on queue cannot be compared: the service has no forecast for this week");
    if (!change->worst)
        return Timeline::tr("Staff on queue: the same either way");
    const insight::CoverageInterval &worst = *change->worst;
    QString text = Timeline::tr("Staff on queue %1: approve %2, deny %3 of %4 required")
                       .arg(interval(worst.from, worst.from.plusMinutes(insight::coverageMinutes), zone),
                            agents(worst.after), agents(worst.before), agents(worst.required));
    if (change->serviceLevelBefore && change->serviceLevelAfter)
        text = Timeline::tr("%1; service level about %2 % or %3 %, an estimate", "coverage, approve, deny")
                   .arg(text, percent(*change->serviceLevelAfter), percent(*change->serviceLevelBefore));
    return text;
}

Comparison comparisonOf(const session::TradePreview &preview, const schedule::ShiftTrade &trade,
                        const QTimeZone &viewer)
{
    Comparison made = begun(preview, viewer, trade.initiatingShift.start);
    if (trade.receivingAgent) {
        made.choices = {tradeChoice(preview, trade, true), tradeChoice(preview, trade, false)};
        made.coverage = coverageText(preview.coverage, preview.zone);
    } else { // an offer that nobody took: there is nothing to approve yet
        made.choices = {tradeChoice(preview, trade, false)};
        made.choices.front().title = Timeline::tr("As it stands: nobody took the offer");
    }
    std::vector<std::pair<const AgentSchedule *, const AgentSchedule *>> pairs;
    for (const TradeSide &side : preview.sides) {
        pairs.emplace_back(&side.ifApproved, &side.ifDenied);
    }
    std::set<QDate> days = differingDays(pairs, preview.zone);
    addShiftDays(days, trade, preview.zone);
    setSpan(made, days);
    return made;
}

std::optional<Comparison> followComparison(const session::TradePreview &preview, const schedule::ShiftTrade &trade,
                                           const plan::AgentPlan &edits, const QTimeZone &viewer)
{
    if (preview.sides.size() != 2)
        return std::nullopt;
    const TradeSide &initiating = preview.sides[0];
    const TradeSide &receiving = preview.sides[1];
    const TradeSide &person = initiating.agent == edits.agent ? initiating : receiving;
    const TradeSide &other = initiating.agent == edits.agent ? receiving : initiating;
    plan::GroupPlan group;
    group.agents = {edits};
    const session::AgentWeek with = context(preview);
    Comparison made = begun(preview, viewer, trade.initiatingShift.start);
    std::set<QDate> days;
    addShiftDays(days, trade, preview.zone);
    for (const auto follows : {plan::Follows::Person, plan::Follows::Shift}) {
        ComparedChoice choice;
        const bool toPerson = follows == plan::Follows::Person;
        choice.title = toPerson ? Timeline::tr("The planned change follows %1").arg(person.name)
                                : Timeline::tr("It stays with the shift, now %1's").arg(other.name);
        const auto carried = plan::overTrade(group, trade, initiating.now, receiving.now, follows, preview.zone);
        for (const TradeSide *side : {&initiating, &receiving}) {
            const AgentSchedule after = carried ? afterPlan(*carried, side->now) : side->now;
            for (const QDate day : plan::changedDays(side->now, after, preview.zone))
                days.insert(day);
            choice.rows.push_back(agentRow(with, side->name, after));
        }
        if (!carried) {
            choice.facts << Timeline::tr("Not possible: the change would meet another one there");
            choice.warns = true;
        } else if (other.planned) {
            choice.facts << Timeline::tr("%1 has planned changes too; they are merged, not shown here").arg(other.name);
        }
        made.choices.push_back(std::move(choice));
    }
    setSpan(made, days);
    return made;
}

} // namespace shiftlane::ui
