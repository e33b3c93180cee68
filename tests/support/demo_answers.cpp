// What the session answers about the demo's Friday, and the journal's past.
#include "support/demo_snapshot.h"

#include "../ui/chart_sample.h"
#include "../ui/timeline_sample.h"
#include "schedule/week.h"

namespace shiftlane::test {
namespace {

using base::Instant;
using push::Outcome;

const QDate week(2026, 11, 30);
const QDate saturday(2026, 12, 5);

const QTimeZone &newYork()
{
    static const QTimeZone zone("America/New_York");
    return zone;
}

Instant local(QDate day, int hour, int minute) { return ui::sample::at(day, hour, minute, newYork()); }

const session::AgentRow &person(size_t index)
{
    static const session::SnapshotPtr shown = demoSnapshot(DemoMoment::Loaded);
    return shown->details->at(demoGroup()).agents[index];
}

session::PushHistoryRow past(const char *id, const QString &plan, const QString &planner, int daysAgo, int minutes)
{
    session::PushHistoryRow row;
    row.runId = QString::fromLatin1(id);
    row.planName = plan;
    row.planner = planner;
    row.at = Instant{ui::sample::friday(12, 4).ms - daysAgo * 24LL * 3'600'000};
    if (minutes > 0)
        row.endedAt = row.at->plusMinutes(minutes);
    row.groupTexts = {QStringLiteral("Retail Banking"), QStringLiteral("Cards & Fraud")};
    row.weeks = {week.addDays(-daysAgo / 7 * 7)};
    return row;
}

/// Eight hours from `hour` on each of these days.
schedule::AgentSchedule content(const base::AgentId &agent, std::vector<std::pair<QDate, int>> shifts)
{
    schedule::AgentSchedule made;
    made.agent = agent;
    made.version = 4;
    for (const auto &[day, hour] : shifts)
        made.shifts.push_back(
            ui::sample::shift(day.toString(QStringLiteral("ddd")).toLatin1().constData(), day, hour, newYork()));
    return made;
}

insight::CoverageChange coverage(int lost)
{
    insight::CoverageChange change;
    for (int i = 0; i < 16; ++i) {
        insight::CoverageInterval interval;
        interval.from = local(saturday, 12, 0).plusMinutes(15 * i);
        interval.required = 18 + (i < 8 ? i : 16 - i) * 0.75;
        interval.before = 21.0;
        interval.after = 21.0 - (i > 2 && i < 12 ? lost : 1);
        interval.serviceLevelBefore = 0.86 - i * 0.004;
        interval.serviceLevelAfter = *interval.serviceLevelBefore - (interval.before - interval.after) * 0.045;
        change.intervals.push_back(interval);
    }
    change.agentHoursLost = lost * 1.75;
    change.worst = change.intervals[8];
    change.serviceLevelBefore = 0.84;
    change.serviceLevelAfter = 0.84 - lost * 0.03;
    return change;
}

session::TradeSide side(size_t index, std::vector<std::pair<QDate, int>> now,
                        std::vector<std::pair<QDate, int>> approved)
{
    session::TradeSide made;
    made.agent = person(index).agent;
    made.name = person(index).name;
    made.weekDate = week;
    made.now = content(made.agent, now);
    made.ifDenied = made.now;
    made.ifApproved = content(made.agent, std::move(approved));
    made.paidMinutesNow = made.paidMinutesIfDenied = static_cast<int>(now.size()) * 450;
    made.paidMinutesIfApproved = static_cast<int>(made.ifApproved.shifts.size()) * 450;
    return made;
}

} // namespace

std::vector<session::PushHistoryRow> demoHistory()
{
    const QString ada = QStringLiteral("ada@api.example.com");
    const QString grace = QStringLiteral("grace@api.example.com");
    auto open = past("run-7", QStringLiteral("friday.csv"), ada, 0, 0);
    open.agents = 92;
    open.outcomes = {{Outcome::Applied, 51}, {Outcome::Pending, 41}};
    auto last = past("run-6", QStringLiteral("week 48.csv"), ada, 7, 3);
    last.agents = 118;
    last.decisions = 3;
    last.outcomes = {
        {Outcome::Applied, 109}, {Outcome::AlreadyPresent, 2}, {Outcome::Parked, 5}, {Outcome::Rejected, 2}};
    last.canRollBack = last.published = true;
    auto hers = past("run-5", QStringLiteral("logistics 47.csv"), grace, 8, 6);
    hers.groupTexts = {QStringLiteral("Logistics")};
    hers.agents = 48;
    hers.outcomes = {{Outcome::Applied, 48}};
    hers.ours = false;
    auto stopped = past("run-4", QStringLiteral("week 47.csv"), ada, 14, 9);
    stopped.agents = 96;
    stopped.decisions = 11;
    stopped.outcomes = {
        {Outcome::Applied, 60}, {Outcome::Cancelled, 30}, {Outcome::Conflict, 4}, {Outcome::Unknown, 2}};
    stopped.canRollBack = true;
    auto nothing = past("run-3", QStringLiteral("week 47 again.csv"), ada, 14, 1);
    nothing.agents = 30;
    nothing.outcomes = {{Outcome::AlreadyPresent, 30}};
    return {open, last, hers, stopped, nothing};
}

std::shared_ptr<const session::PushOutlook> demoOutlook()
{
    auto outlook = std::make_shared<session::PushOutlook>();
    outlook->writes = 9;
    outlook->requests = 92;
    outlook->expectedMs = 74'000;
    outlook->notified = 168;
    outlook->notifiedIfPublished = 1'168;
    outlook->waves = 1;
    outlook->wavesIfPublished = 2;
    outlook->quietFrom = local(QDate(2026, 11, 27), 18, 0);
    outlook->quietTo = local(QDate(2026, 11, 27), 21, 0);
    outlook->pastPushes = 14;
    outlook->pastConflicts = 9;
    return outlook;
}

session::PlanPreviewPtr demoPlanPreview(bool withProblems)
{
    auto preview = std::make_shared<session::PlanPreview>();
    preview->path = QStringLiteral("plans/friday.csv");
    preview->name = QStringLiteral("friday.csv");
    preview->format = QStringLiteral("csv");
    preview->baseKnown = true;
    if (withProblems) {
        preview->problems = {
            {12, QStringLiteral("start"), QStringLiteral("02:30 does not exist on 2026-03-29 in Europe/Berlin")},
            {40, QStringLiteral("agent_id"), QStringLiteral("unknown agent <b>x</b>")},
            {77, {}, QStringLiteral("a quote is not closed")}};
        return preview;
    }
    const session::SnapshotPtr shown = demoSnapshot(DemoMoment::Checked);
    for (const session::GroupRow &row : *shown->groups)
        if (row.inPlan)
            preview->groups.push_back({row.businessUnit, row.key.weekDate, row.description, row.published,
                                       row.plannedAgents, row.changes, true});
    return preview;
}

session::TradePreviewPtr demoTradePreview()
{
    auto preview = std::make_shared<session::TradePreview>();
    preview->group = demoGroup();
    preview->trade = base::TradeId(QStringLiteral("trade-2"));
    preview->zone = newYork();
    preview->codes = ui::sample::codes();
    const QDate sunday = saturday.addDays(1);
    auto giver =
        side(1, {{week, 8}, {week.addDays(1), 8}, {saturday, 8}}, {{week, 8}, {week.addDays(1), 8}, {sunday, 12}});
    giver.planned = true;
    giver.ifDenied = content(giver.agent, {{week, 8}, {week.addDays(1), 8}, {saturday, 10}});
    giver.conflictsIfApproved = 1;
    auto taker = side(9, {{week, 12}, {sunday, 12}}, {{week, 12}, {saturday, 8}});
    taker.problemsIfApproved = {{plan::PreflightProblem::Kind::ShortRest, plan::Severity::Warning,
                                 local(saturday, 8, 0), QStringLiteral("420"), 0}};
    preview->sides = {std::move(giver), std::move(taker)};
    preview->coverage = coverage(2);
    return preview;
}

session::PriceAnswerPtr demoPrice()
{
    auto answer = std::make_shared<session::PriceAnswer>();
    answer->group = demoGroup();
    answer->agents = {person(1).agent.value, person(5).agent.value, person(6).agent.value};
    answer->zone = newYork();
    answer->price = insight::ExclusionPrice{coverage(3), 3};
    return answer;
}

session::PastPushPtr demoPastPush()
{
    auto push = std::make_shared<session::PastPush>();
    push->row = demoHistory()[1];
    const Outcome outcomes[] = {Outcome::Applied,        Outcome::Applied,  Outcome::Parked,
                                Outcome::AlreadyPresent, Outcome::Rejected, Outcome::Applied};
    for (size_t i = 0; i < std::size(outcomes); ++i) {
        session::PastAgent agent;
        agent.agent = person(i).agent;
        agent.name = person(i).name;
        agent.group = demoGroup();
        agent.groupText = QStringLiteral("Retail Banking");
        agent.weekDate = week.addDays(-7);
        agent.outcome = outcomes[i];
        if (agent.outcome == Outcome::Rejected)
            agent.reason = QStringLiteral("overlapping shifts at 2026-11-23T07:00:00.000Z");
        if (agent.outcome == Outcome::Parked)
            agent.reason = QStringLiteral("in trade trade-9, which waits for review");
        if (i == 1)
            agent.decisions = QStringLiteral("keepPlanned, keepService");
        push->agents.push_back(std::move(agent));
    }
    return push;
}

std::shared_ptr<const session::JournalView> demoJournal(DemoMoment moment)
{
    auto view = std::make_shared<session::JournalView>();
    view->name = QStringLiteral("journal.sqlite");
    view->ready = true;
    view->history = demoHistory();
    if (moment != DemoMoment::Interrupted)
        return view;
    view->openRuns = {{QStringLiteral("run-7"), QStringLiteral("friday.csv"), QStringLiteral("ada@api.example.com"),
                       ui::sample::friday(12, 4), 3, 41}};
    view->shared = true;
    session::TeamRow row;
    row.planner = QStringLiteral("grace@api.example.com");
    row.planName = QStringLiteral("logistics.csv");
    row.at = ui::sample::friday(12, 40);
    row.group.weekDate = week;
    const auto add = [&](const char *id, const char *unit, push::LaneState state, int settled, const QString &console) {
        row.runId = QString::fromUtf8(id);
        row.group.schedule = base::ScheduleId(row.runId + QLatin1Char('-') + QString::fromUtf8(unit));
        row.groupText = QString::fromUtf8(unit);
        row.state = state;
        row.planned = 48;
        row.settled = settled;
        row.applied = settled;
        row.heldBy = console;
        view->team.push_back(row);
    };
    const QString desk = QStringLiteral("grace on desk-12");
    add("run-9", "Logistics", push::LaneState::Submitted, 12, desk);
    add("run-9", "Customer Retention", push::LaneState::Done, 48, desk);
    add("run-8", "Technical Support", push::LaneState::Uploading, 30, {});
    return view;
}

session::AgentWeekPtr demoAgentWeek()
{
    auto shown = std::make_shared<session::AgentWeek>(ui::sample::week());
    const session::AgentRow who = demoSnapshot(DemoMoment::MidPush)->details->at(demoGroup()).agents[0];
    shown->agent = who.agent;
    shown->name = who.name;
    shown->group = demoGroup();
    shown->edits.agent = who.agent;
    shown->edits.name = who.name;
    shown->edits.base = shown->base;
    shown->canEdit = true;
    shown->hasStoredBase = true;
    shown->changedBy = QStringLiteral("Supervisor 3");
    shown->changedAt = Instant{demoNow().ms - 40'000};
    if (shown->base && shown->after && !shown->service.shifts.empty()) {
        const schedule::Shift &tuesday = shown->service.shifts[1];
        shown->oneSided = {{true, plan::OneSidedChange::Kind::Changed, tuesday.id, tuesday.start(), tuesday.end()}};
        for (const schedule::Shift &shift : shown->after->shifts)
            if (const schedule::Shift *before = shown->base->shift(shift.id); !before || !before->sameContent(shift))
                shown->edits.shifts.push_back({plan::ShiftEdit::Kind::Put, shift, 0});
    }
    return shown;
}

} // namespace shiftlane::test
