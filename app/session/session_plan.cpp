// Session: exporting a week, loading a plan, checking it, settling trades and
// conflicts.
#include "session/session_impl.h"

#include "files/plan_csv.h"
#include "session/plan_files.h"

#include <QFileInfo>
#include <algorithm>

namespace shiftlane::session {

void Session::Impl::exportWeek(const QString &path)
{
    const files::WeekSnapshot snapshot = snapshotOf(state.weeks, random.uniqueId(), clock.now());
    const auto written = writeExport(path, snapshot, state.weeks.units);
    if (!written)
        return fail(written.failure());
    Q_EMIT session->notice(QStringLiteral("exported"), path);
}

void Session::Impl::makeSamplePlan(int changes, const QString &path)
{
    const files::WeekSnapshot snapshot = snapshotOf(state.weeks, random.uniqueId(), clock.now());
    const auto written = writeSamplePlan(path, snapshot, state.weeks, changes, 1);
    if (!written)
        return fail(written.failure());
    Q_EMIT session->notice(QStringLiteral("samplePlan"), path);
}

void Session::Impl::loadPlan(const QString &path)
{
    if (job && !job->run().isFinished())
        return;
    std::vector<schedule::ScheduleGroup> known;
    for (const LoadedGroup &each : state.weeks.groups)
        known.push_back(each.group);
    auto reading = files::openPlan(path, state.weeks.units, known);
    if (!reading)
        return fail(reading.failure());
    state.planProblems.clear();
    for (const files::RowProblem &problem : reading->problems)
        state.planProblems.push_back({problem.line, problem.column, problem.reason});
    if (!state.planProblems.empty()) {
        log({}, QStringLiteral("%1: not loaded, %2 problems")
                    .arg(QFileInfo(path).fileName())
                    .arg(state.planProblems.size()));
        return changed();
    }
    job.reset();
    state.run = nullptr;
    state.plan = PlanState{};
    state.plan.plan = std::make_shared<const plan::PushPlan>(std::move(reading).value().plan);
    state.stage = Stage::PlanLoaded;
    state.failure.reset();
    state.reportPath.clear();
    log({}, QStringLiteral("loaded %1").arg(QFileInfo(path).fileName()));
    check();
}

void Session::Impl::clearPlan()
{
    if (job && !job->run().isFinished())
        return;
    job.reset();
    state.run = nullptr;
    state.plan = PlanState{};
    state.planProblems.clear();
    state.stage = Stage::Loaded;
    changed();
}

void Session::Impl::check()
{
    if (!state.plan.plan || !loader || (job && !job->run().isFinished()))
        return;
    state.stage = Stage::Checking;
    std::set<base::ScheduleId> planned;
    for (const plan::GroupPlan &group : state.plan.plan->groups)
        planned.insert(group.key.schedule);
    changed();
    loader->readGroups(
        state.weeks, planned, [this] { changed(); },
        [this, planned](const base::Status &) {
            for (const base::ScheduleId &id : planned)
                state.changedByOthers.erase(id);
            recheck();
            state.stage = Stage::Checked;
            log({}, QStringLiteral("checked %1 schedule groups").arg(planned.size()));
        });
}

void Session::Impl::recheck()
{
    if (!state.plan.plan)
        return;
    for (const plan::GroupPlan &group : state.plan.plan->groups)
        state.plan.checks[group.key.schedule] = checkGroup(state, group);
    changed();
}

void Session::Impl::setDisposition(const base::ScheduleId &group, const QList<QString> &agents,
                                   plan::Disposition disposition)
{
    for (const QString &agent : agents) {
        state.plan.chosen[group][base::AgentId(agent)] = disposition;
        if (job && !job->run().isFinished())
            job->run().setDisposition(group, base::AgentId(agent), disposition);
    }
    changed();
}

void Session::Impl::decideConflict(const base::ScheduleId &group, const QByteArray &id, plan::Choice chosen)
{
    state.plan.decisions[group][id] = chosen;
    if (job && !job->run().isFinished()) {
        job->run().decide(group, id, chosen);
        return changed();
    }
    for (const plan::GroupPlan &each : state.plan.plan ? state.plan.plan->groups : std::vector<plan::GroupPlan>{})
        if (each.key.schedule == group)
            state.plan.checks[group] = checkGroup(state, each);
    changed();
}

// Sent when pressed: one job per business unit and week of the trades.
void Session::Impl::decideTrades(const base::ScheduleId &group, const QList<QString> &trades, bool approve)
{
    const LoadedGroup *loaded = state.weeks.find(group);
    if (!loaded || !remote)
        return;
    const schedule::BusinessUnit *unit = state.weeks.unitOf(*loaded);
    std::map<QDate, push::DecideTrades> byWeek;
    for (const schedule::ShiftTrade &trade : state.weeks.trades[loaded->group.key.businessUnit]) {
        if (!trades.contains(trade.id.value) || state.deciding.contains(trade.id))
            continue;
        push::DecideTrades &request = byWeek[trade.weekDate];
        request.businessUnit = loaded->group.key.businessUnit;
        request.weekDate = trade.weekDate;
        const auto word = approve ? schedule::TradeState::Approved : schedule::TradeState::Denied;
        request.items.push_back({trade.id, word, trade.version});
        state.deciding.insert(trade.id);
        state.tradeFailures.erase(trade.id);
    }
    for (auto &[week, request] : byWeek) {
        if (unit)
            for (const schedule::ManagementUnit &each : unit->managementUnits)
                request.managementUnits.push_back(each.id);
        decideNow(request, group);
    }
    changed();
}

void Session::Impl::decideNow(const push::DecideTrades &request, const base::ScheduleId &group)
{
    std::vector<base::TradeId> ids;
    for (const auto &item : request.items)
        ids.push_back(item.trade);
    const auto send = [this, request, group, ids] {
        remote->send(request, push::Priority::Write,
                     [this, guard = QPointer<Impl>(this), request, group, ids](push::Answer answer) {
                         if (!guard)
                             return;
                         reportTrades(group, ids, answer);
                         rereadAfterTrades(request.businessUnit);
                     });
    };
    const base::Status opened = openJournal();
    if (!opened) {
        for (const base::TradeId &id : ids)
            state.deciding.erase(id);
        return fail(opened.failure());
    }
    push::JournalRecord record;
    record.kind = QStringLiteral("trade");
    record.schedule = group;
    record.body = tradeRecord(request);
    journal->append(record, [this, guard = QPointer<Impl>(this), send, ids](const base::Status &kept) {
        if (!guard)
            return;
        if (kept)
            return send();
        for (const base::TradeId &id : ids)
            state.deciding.erase(id);
        fail(kept.failure());
    });
}

void Session::Impl::reportTrades(const base::ScheduleId &group, const std::vector<base::TradeId> &ids,
                                 const push::Answer &answer)
{
    const auto *results = std::get_if<push::TradeDecisions>(&answer.payload);
    for (const base::TradeId &id : ids) {
        state.deciding.erase(id);
        if (!results) {
            state.tradeFailures[id] = failureOf(answer, QStringLiteral("trade decision")).sentence();
            continue;
        }
        const auto it =
            std::find_if(results->begin(), results->end(), [&](const auto &each) { return each.trade == id; });
        if (it == results->end())
            state.tradeFailures[id] = QStringLiteral("the service did not say what became of it");
        else if (!it->failureReason.isEmpty())
            state.tradeFailures[id] = it->failureReason;
    }
    log(group, QStringLiteral("%1 trade decisions answered").arg(ids.size()));
}

// Approving changes both agents' schedules, so they are read and merged again.
void Session::Impl::rereadAfterTrades(const base::BusinessUnitId &unit)
{
    std::set<base::ScheduleId> groups;
    for (const LoadedGroup &each : state.weeks.groups)
        if (each.group.key.businessUnit == unit)
            groups.insert(each.group.key.schedule);
    loader->readTrades(state.weeks, groups, clock.now(), {}, [this](const base::Status &) {
        recheck();
        changed();
    });
    loader->readGroups(state.weeks, groups, {}, [this](const base::Status &) {
        recheck();
        changed();
    });
}

} // namespace shiftlane::session
