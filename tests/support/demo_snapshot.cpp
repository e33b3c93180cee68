#include "support/demo_snapshot.h"

#include "../ui/chart_sample.h"
#include "../ui/timeline_sample.h"
#include "schedule/week.h"

#include <QDateTime>
#include <array>

namespace shiftlane::test {
namespace {

using base::Instant;
using push::LaneState;
using schedule::TradeState;
using session::AgentRow;
using session::GroupRow;
using session::Snapshot;
using session::Stage;

const QDate firstWeek(2026, 11, 23);
const QDate secondWeek(2026, 11, 30);
const QDate saturday(2026, 12, 5);

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

struct Unit {
    const char *id;
    const char *name;
    const char *zone;
    int agents;
};
constexpr std::array units{Unit{"retail", "Retail Banking", "America/New_York", 48},
                           Unit{"cards", "Cards & Fraud", "Europe/London", 41},
                           Unit{"insurance", "Insurance", "America/Chicago", 33},
                           Unit{"travel", "Travel", "Australia/Sydney", 30},
                           Unit{"utilities", "Utilities", "Asia/Kolkata", 44},
                           Unit{"health", "Gesundheitsberatung Nord", "Europe/Berlin", 44}};

constexpr std::array names{"Amara Okafor",
                           "Ben Whitfield",
                           "Chiara Conti",
                           "Dmitri Волков",
                           "Elif Yılmaz",
                           "Fátima Álvarez",
                           "George Papadopoulos",
                           "Hana Kobayashi",
                           "Ikram Haddad",
                           "Jia Wei Chen",
                           "Katarzyna Wójcik",
                           "Liam O’Connor",
                           "Maximilian von Hohenstein-Lichtenberg",
                           "Nadia Rahman",
                           "Omar Farouk",
                           "佐藤 健",
                           "Priya Natarajan",
                           "Quinn Baker",
                           "Rosa Delgado",
                           "Søren Ågård",
                           "Thandiwe Nkosi",
                           "Ulrike Schönfeld",
                           "Victor Hugo Lima",
                           "王 小明",
                           "Xenia Kostas",
                           "Yusuf Demir",
                           "Zoë de Vries"};

base::ScheduleId scheduleId(const Unit &unit, QDate week)
{
    return base::ScheduleId(text(unit.id) + QLatin1Char('-') + week.toString(QStringLiteral("dd")));
}

QTimeZone zoneOf(const Unit &unit) { return QTimeZone(unit.zone); }

Instant local(QDate day, int hour, int minute, const QTimeZone &zone)
{
    return *schedule::toInstant(day, QTime(hour, minute), zone).instant;
}

AgentRow agent(const Unit &unit, int number)
{
    AgentRow row;
    const auto count = static_cast<int>(names.size());
    row.agent = base::AgentId(QStringLiteral("%1-agent-%2").arg(text(unit.id)).arg(number, 5, 10, QLatin1Char('0')));
    row.name = text(names[static_cast<size_t>((number + static_cast<int>(unit.id[0])) % count)]);
    if (number >= count)
        row.name += QStringLiteral(" %1").arg(number / count + 1);
    row.managementUnit = number % 3 == 2 ? QStringLiteral("Sales B") : QStringLiteral("Sales A");
    return row;
}

void plan(AgentRow &row, plan::Verdict verdict, std::vector<QDate> days, plan::ChangeCount changes)
{
    row.planned = true;
    row.checked = true;
    row.verdict = verdict;
    row.days = std::move(days);
    row.changes = changes;
}

void withTrade(AgentRow &row, const char *trade, TradeState state, const QString &with)
{
    row.trades = {base::TradeId(text(trade))};
    row.tradeState = state;
    row.tradeWith = with;
}

/// The planned agents that the drawings show, then plain ones.
std::vector<AgentRow> agents(const Unit &unit, int planned, bool drawn)
{
    using plan::Verdict;
    std::vector<AgentRow> rows;
    for (int i = 0; i < unit.agents; ++i) {
        AgentRow row = agent(unit, i);
        if (i < planned)
            plan(row, i % 7 == 5 ? Verdict::Merges : Verdict::Clear, {i % 2 == 0 ? saturday : saturday.addDays(1)},
                 {0, 1, 0});
        rows.push_back(std::move(row));
    }
    if (!drawn)
        return rows;
    plan(rows[0], Verdict::Conflict, {saturday}, {0, 1, 0});
    withTrade(rows[0], "trade-1", TradeState::Approved, rows[3].name);
    rows[0].disposition = plan::Disposition::Decide;
    rows[0].openConflicts = 1;
    plan(rows[1], Verdict::TradeNeedsReview, {saturday}, {0, 1, 0});
    withTrade(rows[1], "trade-2", TradeState::Matched, rows[9].name);
    rows[1].disposition = plan::Disposition::Park;
    rows[1].leftOutReason = plan::LeftOutReason::MatchedTrade;
    plan(rows[2], Verdict::Clear, {saturday, saturday.addDays(1)}, {0, 2, 0});
    plan(rows[3], Verdict::Conflict, {saturday}, {0, 1, 0});
    withTrade(rows[3], "trade-1", TradeState::Approved, rows[0].name);
    rows[3].disposition = plan::Disposition::Decide;
    rows[3].openConflicts = 1;
    plan(rows[4], Verdict::Merges, {saturday.addDays(1)}, {1, 1, 0});
    plan(rows[5], Verdict::WouldVoidTrade, {saturday}, {0, 1, 0});
    withTrade(rows[5], "trade-3", TradeState::Unmatched, {});
    rows[5].disposition = plan::Disposition::Exclude;
    rows[5].leftOutReason = plan::LeftOutReason::WouldVoidTrade;
    plan(rows[6], Verdict::Rejected, {secondWeek}, {1, 0, 0});
    rows[6].problems = {
        {plan::PreflightProblem::Kind::OverlappingShifts, plan::Severity::Error, {}, QStringLiteral("line 42"), 42}};
    rows[6].leftOutReason = plan::LeftOutReason::Preflight;
    rows[4].editedHere = true;
    return rows;
}

session::TradeRow trade(const char *id, const Unit &unit, const AgentRow &from, const AgentRow *to, TradeState state,
                        QDate day, int hour)
{
    session::TradeRow row;
    const QTimeZone zone = zoneOf(unit);
    row.zone = zone;
    row.group = scheduleId(unit, secondWeek);
    row.trade.id = base::TradeId(text(id));
    row.trade.state = state;
    row.trade.initiatingAgent = from.agent;
    row.trade.initiatingShift = {base::ShiftId(QStringLiteral("s1")), local(day, hour, 0, zone),
                                 local(day, hour + 8, 0, zone), secondWeek};
    row.initiatingName = from.name;
    row.trade.expires = local(QDate(2026, 11, 27), 18, 0, zone);
    if (to) {
        row.trade.receivingAgent = to->agent;
        row.receivingName = to->name;
        const QDate other = day.addDays(1);
        row.trade.receivingShift = schedule::TradeShift{base::ShiftId(QStringLiteral("s2")), local(other, 12, 0, zone),
                                                        local(other, 20, 0, zone), secondWeek};
    }
    return row;
}

std::vector<session::TradeRow> trades(const Unit &unit, const std::vector<AgentRow> &rows)
{
    auto first = trade("trade-2", unit, rows[1], &rows[9], TradeState::Matched, saturday, 8);
    first.touchesPlan = true;
    auto second = trade("trade-4", unit, rows[10], &rows[12], TradeState::Matched, QDate(2026, 12, 2), 7);
    second.crossesWeeks = true;
    second.trade.expires = local(QDate(2026, 11, 28), 9, 0, second.zone);
    second.trade.adminReviewViolations = {QStringLiteral("ReceivingAgentMinimumTimeBetweenShifts")};
    auto third = trade("trade-3", unit, rows[5], nullptr, TradeState::Unmatched, saturday, 12);
    third.wouldBeVoided = third.touchesPlan = true;
    third.trade.expires = local(QDate(2026, 12, 3), 12, 0, third.zone);
    auto fourth = trade("trade-5", unit, rows[14], &rows[15], TradeState::Matched, secondWeek, 6);
    fourth.trade.violations = {QStringLiteral("ReceivingWeeklyMaxPaidTime")};
    auto fifth = trade("trade-6", unit, rows[20], nullptr, TradeState::Unmatched, QDate(2026, 12, 4), 10);
    fifth.trade.expires = local(QDate(2026, 12, 2), 12, 0, fifth.zone);
    fifth.failureReason = QStringLiteral("the trade was changed meanwhile");
    fifth.asked = fifth.mayRetry = true;
    return {first, second, third, fourth, fifth};
}

std::vector<session::ConflictRow> conflicts(const Unit &unit, const std::vector<AgentRow> &rows)
{
    std::vector<session::ConflictRow> result;
    const QTimeZone zone = zoneOf(unit);
    for (const size_t i : {size_t(0), size_t(3)}) {
        session::ConflictRow row;
        row.conflict.id = QByteArray::number(1000 + static_cast<int>(i), 16);
        row.conflict.kind = i == 0 ? plan::ConflictKind::BothChanged : plan::ConflictKind::ModifiedDeleted;
        row.conflict.agent = rows[i].agent;
        row.conflict.from = local(saturday, 14, 0, zone);
        row.conflict.to = local(saturday, 16, 0, zone);
        row.conflict.plannedShift = ui::sample::shift("s1", saturday, 8, zone);
        if (i == 0)
            row.conflict.serviceShift = ui::sample::shift("s1", saturday, 12, zone);
        row.group = scheduleId(unit, secondWeek);
        row.agentName = rows[i].name;
        row.zone = zone;
        row.changedBy = QStringLiteral("Supervisor 3");
        row.changedAt = Instant{demoNow().ms - 40'000};
        if (i == 0) { // Ben gave this shift away; the plan had made it longer
            row.cause = session::ConflictRow::Cause::Trade;
            row.trade = base::TradeId(QStringLiteral("trade-1"));
            row.tradeWith = rows[3].name;
            row.asksWhomToFollow = true;
            row.conflict.baseShift = ui::sample::shift("s1", saturday, 8, zone);
        } else {
            row.cause = session::ConflictRow::Cause::Person;
            row.conflict.baseShift = ui::sample::shift("s1", saturday, 9, zone);
        }
        result.push_back(std::move(row));
    }
    return result;
}

/// Two that the planner decided already, one of them sent.
std::vector<session::DecidedRow> decided(const Unit &unit, const std::vector<AgentRow> &rows)
{
    std::vector<session::DecidedRow> result;
    const QTimeZone zone = zoneOf(unit);
    for (const size_t i : {size_t(4), size_t(2)}) {
        session::DecidedRow row;
        row.group = scheduleId(unit, secondWeek);
        row.agent = rows[i].agent;
        row.agentName = rows[i].name;
        row.conflict.id = QByteArray::number(2000 + static_cast<int>(i), 16);
        row.conflict.agent = rows[i].agent;
        row.conflict.from = local(saturday.addDays(1), 9, 0, zone);
        row.conflict.to = local(saturday.addDays(1), 11, 0, zone);
        row.conflict.baseShift = ui::sample::shift("s4", saturday.addDays(1), 8, zone);
        row.conflict.serviceShift = ui::sample::shift("s4", saturday.addDays(1), 9, zone);
        row.conflict.plannedShift = ui::sample::shift("s4", saturday.addDays(1), 10, zone);
        row.choice = i == 4 ? plan::Choice::KeepPlanned : plan::Choice::KeepService;
        row.canUndo = i == 4;
        result.push_back(std::move(row));
    }
    return result;
}

GroupRow group(const Unit &unit, QDate week, bool published = true)
{
    GroupRow row;
    row.key = {base::BusinessUnitId(text(unit.id)), week, scheduleId(unit, week)};
    row.businessUnit = text(unit.name);
    row.zone = zoneOf(unit);
    row.published = published;
    row.agents = unit.agents;
    row.version = 12;
    row.modifiedBy = QStringLiteral("Supervisor 3");
    row.modifiedAt = Instant{demoNow().ms - 3'600'000};
    row.managementUnits = {{base::ManagementUnitId(text(unit.id) + QStringLiteral("-a")),
                            QStringLiteral("Sales A"),
                            unit.agents - unit.agents / 3,
                            0,
                            {},
                            0},
                           {base::ManagementUnitId(text(unit.id) + QStringLiteral("-b")),
                            QStringLiteral("Sales B"),
                            unit.agents / 3,
                            0,
                            {},
                            0}};
    if (published && unit.agents > 33) {
        row.lastPushedBy =
            unit.agents > 44 ? QStringLiteral("ada@api.example.com") : QStringLiteral("grace@api.example.com");
        row.lastPushedAt = Instant{ui::sample::friday(12, 4).ms - 7LL * 24 * 3'600'000};
    }
    return row;
}

void planned(GroupRow &row, plan::ChangeCount changes, int agentCount, int openTrades)
{
    row.inPlan = true;
    row.changes = changes;
    row.plannedAgents = agentCount;
    row.openTrades = openTrades;
    row.matchedTrades = openTrades / 2;
    session::ManagementUnitRow &a = row.managementUnits.front();
    session::ManagementUnitRow &b = row.managementUnits.back();
    b.plannedAgents = agentCount / 3;
    b.changes = {changes.added / 3, changes.changed / 3, changes.removed / 3};
    b.openTrades = openTrades / 3;
    a.plannedAgents = agentCount - b.plannedAgents;
    a.changes = {changes.added - b.changes.added, changes.changed - b.changes.changed,
                 changes.removed - b.changes.removed};
    a.openTrades = openTrades - b.openTrades;
}

std::vector<GroupRow> groups()
{
    std::vector<GroupRow> rows;
    for (const Unit &unit : units)
        for (const QDate week : {firstWeek, secondWeek})
            rows.push_back(group(unit, week));
    GroupRow draft = group(units[0], secondWeek, false);
    draft.key.schedule = base::ScheduleId(QStringLiteral("retail-30-draft"));
    draft.description = QStringLiteral("B");
    rows.insert(rows.begin() + 2, draft);
    planned(rows[0], {0, 11, 1}, 12, 1);
    planned(rows[1], {12, 31, 4}, 40, 5);
    planned(rows[3], {0, 6, 0}, 6, 0);
    planned(rows[4], {0, 27, 2}, 25, 4);
    planned(rows[5], {0, 4, 0}, 4, 0);
    planned(rows[6], {3, 14, 0}, 16, 2);
    planned(rows[7], {0, 9, 0}, 9, 0);
    planned(rows[8], {0, 22, 0}, 20, 1);
    planned(rows[10], {6, 40, 0}, 30, 3);
    planned(rows[12], {0, 18, 3}, 20, 2);
    rows[1].openConflicts = 2;
    rows[1].parked = 1;
    return rows;
}

/// Lanes as the drawing has them.
void pushHalfWay(std::vector<GroupRow> &rows)
{
    for (GroupRow &row : rows)
        row.inPush = row.inPlan;
    rows[0].state = LaneState::Done;
    rows[0].applied = 12;
    rows[1].state = LaneState::NeedsDecision;
    rows[3].state = LaneState::Done;
    rows[3].applied = 5;
    rows[3].parked = 1;
    rows[4].state = LaneState::Merging;
    rows[4].round = 1;
    rows[5].state = LaneState::Submitted;
    rows[5].submittedAt = Instant{QDateTime::currentMSecsSinceEpoch() - 7'000};
    rows[6].state = LaneState::Throttled;
    rows[6].waitsUntil = Instant{QDateTime::currentMSecsSinceEpoch() + 6'000};
    rows[7].inPush = false;
    rows[8].state = LaneState::Stopped;
    rows[8].reason =
        QStringLiteral("PUT /api/v2/workforcemanagement/…/update: 403 missing permission wfm:publishedSchedule:edit");
    rows[10].inPush = false;
    rows[12].state = LaneState::Settling;
    rows[12].submittedAt = Instant{QDateTime::currentMSecsSinceEpoch() - 65'000};
}

void finish(std::vector<GroupRow> &rows)
{
    pushHalfWay(rows);
    for (GroupRow &row : rows) {
        if (!row.inPlan || row.state == LaneState::Stopped)
            continue;
        row.inPush = true;
        row.state = LaneState::Done;
        row.submittedAt.reset();
        row.waitsUntil.reset();
        row.openConflicts = 0;
        row.applied = row.plannedAgents - row.parked;
    }
}

std::map<base::ScheduleId, session::GroupDetail> details(const std::vector<GroupRow> &rows)
{
    std::map<base::ScheduleId, session::GroupDetail> result;
    for (const GroupRow &row : rows) {
        session::GroupDetail detail;
        detail.key = row.key;
        for (const Unit &unit : units) {
            if (text(unit.id) != row.key.businessUnit.value)
                continue;
            detail.agents = agents(unit, row.plannedAgents, row.key.schedule == demoGroup());
            if (row.key.schedule == demoGroup()) {
                detail.trades = trades(unit, detail.agents);
                detail.conflicts = conflicts(unit, detail.agents);
                detail.decided = decided(unit, detail.agents);
            }
        }
        result.emplace(row.key.schedule, std::move(detail));
    }
    return result;
}

std::vector<session::ParkedRow> parked(const std::map<base::ScheduleId, session::GroupDetail> &all)
{
    const AgentRow &who = all.at(demoGroup()).agents[1];
    session::ParkedRow row;
    row.agent = who.agent;
    row.name = who.name;
    row.group = demoGroup();
    row.groupText = QStringLiteral("Retail Banking");
    row.weekDate = secondWeek;
    row.reason = plan::LeftOutReason::MatchedTrade;
    row.trade = base::TradeId(QStringLiteral("trade-2"));
    row.until = local(QDate(2026, 11, 27), 18, 0, zoneOf(units[0]));
    return {row};
}

/// What earlier pushes left: one waits, two are free, one belongs to somebody else.
std::vector<session::ParkedRow> ledger(const std::map<base::ScheduleId, session::GroupDetail> &all)
{
    using State = session::ParkedRow::State;
    const State states[] = {State::Waiting, State::Released, State::ByHand, State::Released};
    std::vector<session::ParkedRow> rows;
    for (const State state : states) {
        session::ParkedRow row = parked(all).front();
        const AgentRow &who = all.at(demoGroup()).agents[rows.size() + 1];
        row.agent = who.agent;
        row.name = who.name;
        row.state = state;
        row.owner = QStringLiteral("ada@api.example.com");
        row.since = ui::sample::friday(12, 4);
        row.until = Instant{row.until->ms + static_cast<qint64>(rows.size()) * 20 * 3'600'000};
        if (state == State::ByHand) {
            row.reason = plan::LeftOutReason::ByPlanner;
            row.trade.reset();
        }
        row.ours = rows.size() != 3;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<session::LogLine> log()
{
    const auto line = [](int secondsAgo, const char *words) {
        return session::LogLine{Instant{demoNow().ms - secondsAgo * 1000}, demoGroup(), text(words)};
    };
    return {line(95, "read 48 agent schedules at version 12"), line(60, "write accepted, operation 7f3a"),
            line(41, "the service refused: version 13 does not match 12"),
            line(40, "read again, 2 conflicts to decide")};
}

session::StatusLine status(Stage stage)
{
    session::StatusLine line;
    line.connection = QStringLiteral("Sandbox");
    line.sandbox = line.connected = line.live = true;
    line.budgetUsed = 212;
    line.tradeJobsUsed = 3;
    line.journal = QStringLiteral("this computer");
    if (stage == Stage::Pushing) {
        line.writing = line.merging = line.waiting = 1;
        line.oldestOperationMs = 7'000;
        line.etaMs = 80'000;
    }
    return line;
}

void forgetPlan(std::vector<GroupRow> &rows)
{
    for (GroupRow &row : rows) {
        row.inPlan = false;
        row.changes = {};
        row.plannedAgents = row.openConflicts = row.parked = 0;
    }
}

Stage stageOf(DemoMoment moment)
{
    switch (moment) {
    case DemoMoment::Disconnected:
    case DemoMoment::Failed:
        return Stage::Disconnected;
    case DemoMoment::Loading:
        return Stage::Loading;
    case DemoMoment::Loaded:
    case DemoMoment::Interrupted:
    case DemoMoment::Refused:
        return Stage::Loaded;
    case DemoMoment::PlanLoaded:
        return Stage::PlanLoaded;
    case DemoMoment::BaseUnknown:
    case DemoMoment::Checked:
        return Stage::Checked;
    case DemoMoment::MidPush:
    case DemoMoment::Paused:
        return Stage::Pushing;
    case DemoMoment::Finished:
        return Stage::Finished;
    }
    return Stage::Disconnected;
}

session::SnapshotPtr emptyMoment(DemoMoment moment)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->stage = stageOf(moment);
    if (moment == DemoMoment::Loading) {
        snapshot->status = status(Stage::Loading);
        snapshot->loadedGroups = 7;
        snapshot->groupsToLoad = 12;
    } else if (moment == DemoMoment::Failed) {
        snapshot->failure = base::Failure{base::FailureKind::Unauthorised,    QStringLiteral("POST /oauth/token"),
                                          QStringLiteral("client not found"), 401,
                                          QStringLiteral("invalid_client"),   0};
    }
    return snapshot;
}

} // namespace

base::ScheduleId demoGroup() { return scheduleId(units[0], secondWeek); }

Instant demoNow() { return ui::sample::friday(12, 52); }

session::SnapshotPtr demoSnapshot(DemoMoment moment)
{
    if (moment == DemoMoment::Disconnected || moment == DemoMoment::Loading || moment == DemoMoment::Failed)
        return emptyMoment(moment);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->stage = stageOf(moment);
    snapshot->weeks = {firstWeek, secondWeek};
    std::vector<GroupRow> rows = groups();
    const bool plan = snapshot->stage != Stage::Loaded;
    if (!plan)
        forgetPlan(rows);
    if (moment == DemoMoment::MidPush || moment == DemoMoment::Paused)
        pushHalfWay(rows);
    if (moment == DemoMoment::Finished)
        finish(rows);
    if (moment == DemoMoment::Interrupted) {
        for (GroupRow &row : rows)
            row.open.parked = row.key.schedule == demoGroup() ? 4 : 0;
        rows.back().heldBy = QStringLiteral("grace on desk-12");
    }
    for (GroupRow &row : rows)
        row.paused = moment == DemoMoment::Paused && row.inPush;
    auto all = details(rows);
    if (!plan)
        for (auto &[id, detail] : all)
            detail.conflicts.clear(), detail.decided.clear();
    if (plan && snapshot->stage >= Stage::Checked)
        snapshot->parked = std::make_shared<const std::vector<session::ParkedRow>>(parked(all));
    if (moment == DemoMoment::Interrupted)
        snapshot->parked = std::make_shared<const std::vector<session::ParkedRow>>(ledger(all));
    snapshot->details = std::make_shared<const std::map<base::ScheduleId, session::GroupDetail>>(std::move(all));
    snapshot->groups = std::make_shared<const std::vector<GroupRow>>(std::move(rows));
    snapshot->performance = ui::sample::performancePtr();
    if (snapshot->stage >= Stage::Pushing)
        snapshot->unrouted = demoUnrouted(*snapshot);
    snapshot->log = std::make_shared<const std::vector<session::LogLine>>(log());
    snapshot->status = status(snapshot->stage);
    snapshot->journal = demoJournal(moment);
    snapshot->planName = plan ? QStringLiteral("friday.csv") : QString();
    snapshot->planBaseKnown = moment != DemoMoment::BaseUnknown;
    snapshot->planEditedHere = plan && moment != DemoMoment::PlanLoaded;
    if (snapshot->stage == Stage::Checked)
        snapshot->outlook = demoOutlook();
    if (moment == DemoMoment::Finished)
        snapshot->failedAgents = 7;
    snapshot->readyGroups = moment == DemoMoment::MidPush || moment == DemoMoment::Paused ? 2 : plan ? 9 : 0;
    if (moment == DemoMoment::Refused)
        snapshot->planProblems = {
            {12, QStringLiteral("start"), QStringLiteral("02:30 does not exist on 2026-03-29 in Europe/Berlin")},
            {40, QStringLiteral("agentId"), QStringLiteral("unknown agent <b>x</b>")},
            {77, {}, QStringLiteral("a quote is not closed")}};
    if (moment == DemoMoment::Finished)
        snapshot->reportPath = QStringLiteral("friday-report.json");
    return snapshot;
}

session::SnapshotPtr crowdedSnapshot(int count, int generation)
{
    auto snapshot = std::make_shared<Snapshot>(*demoSnapshot(DemoMoment::Checked));
    snapshot->generation = static_cast<quint64>(generation);
    auto all = std::make_shared<std::map<base::ScheduleId, session::GroupDetail>>(*snapshot->details);
    session::GroupDetail &detail = (*all)[demoGroup()];
    detail.agents.clear();
    for (int i = 0; i < count; ++i) {
        detail.agents.push_back(agent(units[0], i));
        if (i % 3 == 0)
            plan(detail.agents.back(), plan::Verdict::Clear, {saturday}, {0, 1, 0});
    }
    snapshot->details = all;
    return snapshot;
}

} // namespace shiftlane::test
