#include "push/parked_ledger.h"

#include "push/content_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shiftlane::push {

namespace {

void earlier(std::optional<Instant> &deadline, const std::optional<Instant> &other)
{
    if (other)
        deadline = deadline ? std::min(*deadline, *other) : *other;
}

} // namespace

base::Result<ParkedLedger> ParkedLedger::of(const std::vector<JournalRecord> &records)
{
    ParkedLedger ledger;
    for (const JournalRecord &record : records) {
        if (const Status taken = ledger.take(record); !taken)
            return taken.failure();
    }
    return ledger;
}

Status ParkedLedger::take(const JournalRecord &record)
{
    static const std::set<QString> concerned = {
        QStringLiteral("plan"), QStringLiteral("run"),    QStringLiteral("approval"), QStringLiteral("intent"),
        QStringLiteral("end"),  QStringLiteral("ledger"), QStringLiteral("closed"),   QStringLiteral("outcome")};
    if (!concerned.contains(record.kind))
        return base::Done{};
    const auto body = text::objectFrom(record.body);
    if (!body)
        return body.failure();
    if (record.kind == u"closed") {
        closed_[record.schedule] = {body->value(text::key(u"planner")).toString(),
                                    Instant::fromIso(body->value(text::key(u"at")).toString()).value_or(Instant{})};
        return base::Done{};
    }
    const auto [found, first] = runs_.try_emplace(record.runId);
    Run &run = found->second;
    if (first)
        order_.push_back(record.runId);
    if (record.kind == u"plan") {
        if (const Status added = text::addGroupPlan(run.plan.groups, *body); !added)
            return added.failure();
    } else if (record.kind == u"run") {
        takeRun(run, *body);
    } else if (record.kind == u"approval") {
        takeApproval(run);
    } else if (record.kind == u"intent") {
        run.open.insert(record.schedule);
    } else if (record.kind == u"ledger") {
        run.byItself = body->value(text::key(u"byItself")).toBool();
    } else if (!record.schedule.isEmpty()) {
        takeOutcomes(record, *body);
        if (record.kind == u"end")
            run.open.erase(record.schedule);
    }
    return base::Done{};
}

void ParkedLedger::takeRun(Run &run, const QJsonObject &body)
{
    run.planner = body.value(text::key(u"planner")).toString();
    run.account = body.value(text::key(u"account")).toString();
    run.at = Instant::fromIso(body.value(text::key(u"at")).toString()).value_or(Instant{});
    auto groups = std::move(run.plan.groups);
    run.plan = text::planHeadFrom(body);
    run.plan.groups = std::move(groups);
}

/// A push into a closed week opens it again.
void ParkedLedger::takeApproval(Run &run)
{
    for (const plan::GroupPlan &group : run.plan.groups) {
        run.open.insert(group.key.schedule);
        closed_.erase(group.key.schedule);
    }
}

void ParkedLedger::takeOutcomes(const JournalRecord &record, const QJsonObject &body)
{
    for (const QJsonValue &each : body.value(text::key(u"agents")).toArray()) {
        const QJsonObject line = each.toObject();
        const Key key{record.schedule, base::AgentId(line.value(text::key(u"id")).toString())};
        const Outcome outcome = outcomeFrom(line.value(text::key(u"outcome")).toString()).value_or(Outcome::Pending);
        last_[key] = {outcome, record.runId};
        if (outcome == Outcome::Parked)
            park(record, line);
        else
            parked_.erase(key);
    }
}

void ParkedLedger::park(const JournalRecord &record, const QJsonObject &line)
{
    const Run &run = runs_[record.runId];
    ParkedAgent parked;
    parked.agent = base::AgentId(line.value(text::key(u"id")).toString());
    parked.name = line.value(text::key(u"name")).toString();
    parked.reason = line.value(text::key(u"reason")).toString();
    parked.owner = run.planner;
    parked.account = run.account;
    parked.runId = record.runId;
    parked.since = run.at;
    parked.group.schedule = record.schedule;
    for (const plan::GroupPlan &group : run.plan.groups) {
        if (group.key.schedule != record.schedule)
            continue;
        parked.group = group.key;
        parked.businessUnitName = group.businessUnitName;
        parked.weekCount = group.weekCount;
        for (const plan::AgentPlan &agent : group.agents) {
            if (agent.agent != parked.agent)
                continue;
            parked.deadline = plan::firstChangedShift(agent);
            if (parked.name.isEmpty())
                parked.name = agent.name;
        }
    }
    for (const QJsonValue &trade : line.value(text::key(u"trades")).toArray())
        parked.trades.emplace_back(trade.toString());
    earlier(parked.deadline, Instant::fromIso(line.value(text::key(u"deadline")).toString()));
    parked.state = parked.trades.empty() ? ParkedAgent::State::ByHand : ParkedAgent::State::Waiting;
    parked_[{record.schedule, parked.agent}] = std::move(parked);
}

void ParkedLedger::tradesRead(const std::set<base::ScheduleId> &groups, const std::vector<schedule::ShiftTrade> &trades)
{
    for (auto &[key, parked] : parked_) {
        if (!groups.contains(key.first) || parked.trades.empty())
            continue;
        bool held = false;
        for (const schedule::ShiftTrade &trade : trades) {
            const bool known = std::find(parked.trades.begin(), parked.trades.end(), trade.id) != parked.trades.end();
            if (!trade.isOpen() || (!known && !(trade.isMatched() && trade.involves(parked.agent))))
                continue;
            held = true;
            if (!known)
                parked.trades.push_back(trade.id);
            earlier(parked.deadline, trade.expires);
        }
        parked.state = held ? ParkedAgent::State::Waiting : ParkedAgent::State::Released;
    }
}

void ParkedLedger::carryOver(const ParkedLedger &before)
{
    for (auto &[key, parked] : parked_) {
        const auto old = before.parked_.find(key);
        if (old == before.parked_.end() || old->second.runId != parked.runId || parked.trades.empty())
            continue;
        parked.trades = old->second.trades;
        parked.deadline = old->second.deadline;
        parked.state = old->second.state;
    }
}

std::vector<ParkedAgent> ParkedLedger::agents() const
{
    std::vector<ParkedAgent> all;
    for (const auto &[key, parked] : parked_) {
        all.push_back(parked);
        const auto run = runs_.find(parked.runId);
        all.back().byItself = run != runs_.end() && run->second.byItself;
    }
    std::stable_sort(all.begin(), all.end(), [](const ParkedAgent &a, const ParkedAgent &b) {
        if (a.deadline && b.deadline && *a.deadline != *b.deadline)
            return *a.deadline < *b.deadline;
        return a.deadline.has_value() && !b.deadline.has_value();
    });
    return all;
}

OpenWork ParkedLedger::openWork(const base::ScheduleId &group) const
{
    OpenWork work;
    for (const auto &[key, last] : last_) {
        if (key.first != group)
            continue;
        work.parked += last.outcome == Outcome::Parked ? 1 : 0;
        work.unknown += last.outcome == Outcome::Unknown ? 1 : 0;
        work.postponed += last.outcome == Outcome::Postponed ? 1 : 0;
    }
    for (const auto &[id, run] : runs_)
        work.running += run.open.contains(group) ? 1 : 0;
    return work;
}

std::optional<ClosedWeek> ParkedLedger::closed(const base::ScheduleId &group) const
{
    const auto found = closed_.find(group);
    return found == closed_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Instant> ParkedLedger::startOf(const QString &runId) const
{
    const auto run = runs_.find(runId);
    return run == runs_.end() || run->second.at.ms == 0 ? std::nullopt : std::optional(run->second.at);
}

std::vector<plan::PushPlan> ParkedLedger::plansOf(const plan::AgentsByGroup &agents) const
{
    std::map<QString, plan::AgentsByGroup> byRun;
    for (const auto &[group, wanted] : agents) {
        for (const base::AgentId &agent : wanted) {
            const auto parked = parked_.find({group, agent});
            if (parked != parked_.end())
                byRun[parked->second.runId][group].insert(agent);
        }
    }
    std::vector<plan::PushPlan> plans;
    for (const QString &id : order_) {
        const auto run = runs_.find(id);
        if (const auto wanted = byRun.find(id); wanted != byRun.end() && run != runs_.end())
            plans.push_back(plan::restrictedTo(run->second.plan, wanted->second));
    }
    return plans;
}

JournalRecord ParkedLedger::returnsByItself(const QString &runId)
{
    return {QStringLiteral("ledger"), runId, {}, {}, QByteArrayLiteral("{\"byItself\":true}")};
}

JournalRecord ParkedLedger::closing(const QString &id, const schedule::ScheduleGroupKey &group, const QString &planner,
                                    Instant at)
{
    const QJsonObject body{{QStringLiteral("at"), at.toIso()},
                           {QStringLiteral("planner"), planner},
                           {QStringLiteral("businessUnit"), group.businessUnit.value},
                           {QStringLiteral("weekDate"), group.weekDate.toString(Qt::ISODate)}};
    return {QStringLiteral("closed"), id, group.schedule, {}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace shiftlane::push
