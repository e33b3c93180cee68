#include "push/recovery.h"

#include "push/content_text.h"
#include "push/journal_text.h"

#include <algorithm>

namespace shiftlane::push {

namespace {

base::Failure broken(const JournalRecord &record, const QString &what)
{
    return {base::FailureKind::Storage, QStringLiteral("journal"),
            QStringLiteral("run %1, a record of kind %2: %3").arg(record.runId, record.kind, what)};
}

plan::Choice choiceFrom(const QString &text)
{
    return text == u"keepService" ? plan::Choice::KeepService : plan::Choice::KeepPlanned;
}

bool isOpenAgain(Outcome outcome, Reopen reopen)
{
    return outcome == Outcome::Unknown || outcome == Outcome::Postponed ||
           (outcome == Outcome::Parked && reopen == Reopen::ParkedToo);
}

/// One run while its records are read in order.
struct Reader {
    RecoveredRun run;
    std::vector<plan::GroupPlan> plans;
    bool approved = false;

    [[nodiscard]] Status take(const JournalRecord &record, const QJsonObject &body);

private:
    [[nodiscard]] Status takePlan(const JournalRecord &record, const QJsonObject &body);
    void takeRun(const QJsonObject &body);
    [[nodiscard]] Status takeApproval(const JournalRecord &record, const QJsonObject &body);
    [[nodiscard]] Status takeObservation(RecoveredGroup &group, const QJsonObject &body);
    [[nodiscard]] Status takeIntent(RecoveredGroup &group, const JournalRecord &record, const QJsonObject &body);
    void takeStep(RecoveredGroup &group, const JournalRecord &record, const QJsonObject &body);
    [[nodiscard]] Status takeOutcomes(RecoveredGroup &group, const JournalRecord &record, const QJsonObject &body);
    [[nodiscard]] Status takeEnd(RecoveredGroup &group, const JournalRecord &record, const QJsonObject &body);
    void takeTrades(const QJsonObject &body);
};

Status Reader::takePlan(const JournalRecord &record, const QJsonObject &body)
{
    if (const Status added = text::addGroupPlan(plans, body); !added)
        return broken(record, added.failure().reason);
    run.groups[plans.back().key.schedule]; // a twin adds nothing: its group stands there
    return base::Done{};
}

void Reader::takeRun(const QJsonObject &body)
{
    auto whole = std::make_shared<plan::PushPlan>(text::planHeadFrom(body));
    run.account = body.value(text::key(u"account")).toString();
    run.options.account = run.account;
    run.options.planner = body.value(text::key(u"planner")).toString();
    whole->groups = plans;
    run.plan = std::move(whole);
}

Status Reader::takeApproval(const JournalRecord &record, const QJsonObject &body)
{
    const int trades = text::policyFrom(body.value(text::key(u"openTrades")).toString());
    const int conflicts = text::conflictPolicyFrom(body.value(text::key(u"conflicts")).toString());
    if (!run.plan || trades < 0 || conflicts < 0)
        return broken(record, QStringLiteral("an approval without its plan, or of a newer Shiftlane"));
    run.options.openTrades = static_cast<plan::OpenTradePolicy>(trades);
    run.options.conflicts = static_cast<plan::ConflictPolicy>(conflicts);
    run.options.publish = body.value(text::key(u"publish")).toBool();
    const QJsonObject chosen = body.value(text::key(u"chosen")).toObject();
    for (auto group = chosen.begin(); group != chosen.end(); ++group) {
        const QJsonObject agents = group.value().toObject();
        for (auto agent = agents.begin(); agent != agents.end(); ++agent)
            run.options.chosen[base::ScheduleId(group.key())][base::AgentId(agent.key())] =
                static_cast<plan::Disposition>(std::max(0, text::dispositionFrom(agent.value().toString())));
    }
    const QJsonObject decisions = body.value(text::key(u"decisions")).toObject();
    for (auto group = decisions.begin(); group != decisions.end(); ++group) {
        const QJsonObject list = group.value().toObject();
        for (auto each = list.begin(); each != list.end(); ++each)
            run.options.decisions[base::ScheduleId(group.key())][each.key().toLatin1()] =
                choiceFrom(each.value().toString());
    }
    approved = true;
    return base::Done{};
}

Status Reader::takeObservation(RecoveredGroup &group, const QJsonObject &body)
{
    for (const QJsonValue &each : body.value(text::key(u"agents")).toArray()) {
        auto read = text::agentScheduleFrom(each.toObject().value(text::key(u"base")).toObject());
        if (!read)
            return read.failure();
        const base::AgentId id = read->agent;
        group.bases.emplace(id, std::move(read).value());
    }
    return base::Done{};
}

Status Reader::takeIntent(RecoveredGroup &group, const JournalRecord &record, const QJsonObject &body)
{
    RecoveredAttempt attempt;
    attempt.id = record.attemptId;
    attempt.version = body.value(text::key(u"version")).toInteger();
    attempt.publish = body.value(text::key(u"publish")).toBool();
    for (const QJsonValue &each : body.value(text::key(u"agents")).toArray()) {
        auto before = text::agentScheduleFrom(each.toObject().value(text::key(u"read")).toObject());
        auto wanted = text::agentScheduleFrom(each.toObject().value(text::key(u"merged")).toObject());
        if (!before || !wanted)
            return broken(record, (before ? wanted : before).failure().reason);
        const base::AgentId id = before->agent;
        attempt.agents[id] = {attempt.version, std::move(before).value(), std::move(wanted).value()};
    }
    group.attempt = std::move(attempt);
    group.ended.reset();
    return base::Done{};
}

void Reader::takeStep(RecoveredGroup &group, const JournalRecord &record, const QJsonObject &body)
{
    if (!group.attempt || group.attempt->id != record.attemptId)
        return;
    if (body.value(text::key(u"step")).toString() == u"submitted") {
        group.attempt->operation = base::OperationId(body.value(text::key(u"operation")).toString());
        return;
    }
    for (const QJsonValue &each : body.value(text::key(u"doubts")).toArray()) {
        const auto doubt = group.attempt->agents.find(base::AgentId(each.toString()));
        if (doubt != group.attempt->agents.end())
            group.doubts[doubt->first] = doubt->second;
    }
    group.attempt.reset();
}

Status Reader::takeOutcomes(RecoveredGroup &group, const JournalRecord &record, const QJsonObject &body)
{
    for (const QJsonValue &each : body.value(text::key(u"agents")).toArray()) {
        const QJsonObject line = each.toObject();
        const base::AgentId id(line.value(text::key(u"id")).toString());
        const auto outcome = outcomeFrom(line.value(text::key(u"outcome")).toString());
        if (!outcome)
            return broken(record, QStringLiteral("an outcome of a newer Shiftlane"));
        group.settled[id] = {*outcome, line.value(text::key(u"reason")).toString()};
        if (*outcome == Outcome::Unknown && group.attempt && group.attempt->agents.count(id) != 0)
            group.doubts[id] = group.attempt->agents[id];
        else if (*outcome != Outcome::Unknown)
            group.doubts.erase(id);
    }
    if (const QJsonValue version = body.value(text::key(u"version")); version.isDouble())
        group.versions.push_back(version.toInteger());
    return base::Done{};
}

Status Reader::takeEnd(RecoveredGroup &group, const JournalRecord &record, const QJsonObject &body)
{
    if (const Status taken = takeOutcomes(group, record, body); !taken)
        return taken;
    group.ended = laneStateFrom(body.value(text::key(u"state")).toString());
    group.reason = body.value(text::key(u"reason")).toString();
    group.attempt.reset();
    return base::Done{};
}

void Reader::takeTrades(const QJsonObject &body)
{
    const bool done = body.value(text::key(u"done")).toBool();
    for (const QJsonValue &each : body.value(text::key(u"trades")).toArray()) {
        const base::TradeId id(each.toObject().value(text::key(u"id")).toString());
        if (done)
            run.tradesAsked[id] = each.toObject().value(text::key(u"failure")).toString();
        else
            run.tradesAsked[id] = QStringLiteral("asked by an earlier session, whose answer was not seen");
    }
}

Status Reader::take(const JournalRecord &record, const QJsonObject &body)
{
    if (record.kind == u"plan")
        return takePlan(record, body);
    if (record.kind == u"run")
        takeRun(body);
    else if (record.kind == u"approval")
        return takeApproval(record, body);
    else if (record.kind == u"resume")
        run.resumes = body.value(text::key(u"resumes")).toInt();
    else if (record.kind == u"trade")
        takeTrades(body);
    if (record.schedule.isEmpty())
        return base::Done{};
    RecoveredGroup &group = run.groups[record.schedule];
    if (record.kind == u"observation")
        return takeObservation(group, body);
    if (record.kind == u"intent")
        return takeIntent(group, record, body);
    if (record.kind == u"outcome")
        return takeOutcomes(group, record, body);
    if (record.kind == u"end")
        return takeEnd(group, record, body);
    if (record.kind == u"step")
        takeStep(group, record, body);
    else if (record.kind == u"decision")
        group.decisions[body.value(text::key(u"conflict")).toString().toLatin1()] =
            choiceFrom(body.value(text::key(u"choice")).toString());
    else if (record.kind == u"disposition")
        group.chosen[base::AgentId(body.value(text::key(u"agent")).toString())] = static_cast<plan::Disposition>(
            std::max(0, text::dispositionFrom(body.value(text::key(u"disposition")).toString())));
    return base::Done{};
}

/// Opens again what may be taken up; true where something is.
bool reopenGroups(RecoveredRun &run, Reopen reopen)
{
    bool open = false;
    for (auto &[id, group] : run.groups) {
        bool unsettled = !group.ended;
        for (auto it = group.settled.begin(); it != group.settled.end();) {
            const bool again = isOpenAgain(it->second.first, reopen);
            unsettled = unsettled || again;
            it = again ? group.settled.erase(it) : std::next(it);
        }
        if (unsettled)
            group.ended.reset();
        open = open || unsettled;
    }
    return open;
}

} // namespace

int RecoveredRun::openAgents() const
{
    int open = 0;
    for (const plan::GroupPlan &group : plan->groups) {
        const auto left = groups.find(group.key.schedule);
        const auto settled = left == groups.end() ? 0 : static_cast<int>(left->second.settled.size());
        open += static_cast<int>(group.agents.size()) - settled;
    }
    return open;
}

namespace {

/// All approved runs in the order of their first records.
base::Result<std::vector<Reader>> readRuns(const std::vector<JournalRecord> &records)
{
    std::map<QString, size_t> places;
    std::vector<Reader> readers;
    for (const JournalRecord &record : records) {
        const auto [it, first] = places.try_emplace(record.runId, readers.size());
        if (first)
            readers.emplace_back().run.runId = record.runId;
        const auto body = text::objectFrom(record.body);
        if (!body)
            return broken(record, body.failure().reason);
        if (const Status taken = readers[it->second].take(record, *body); !taken)
            return taken.failure();
    }
    readers.erase(std::remove_if(readers.begin(), readers.end(), [](const Reader &reader) { return !reader.approved; }),
                  readers.end());
    return readers;
}

} // namespace

base::Result<std::vector<RecoveredRun>> openRuns(const std::vector<JournalRecord> &records, Reopen reopen)
{
    auto readers = readRuns(records);
    if (!readers)
        return readers.failure();
    std::vector<RecoveredRun> open;
    for (Reader &reader : readers.value()) {
        reader.run.reopened = reopen;
        if (reopenGroups(reader.run, reopen))
            open.push_back(std::move(reader.run));
    }
    return open;
}

std::optional<RecoveredRun> lastRun(const std::vector<JournalRecord> &records)
{
    auto readers = readRuns(records);
    if (!readers || readers->empty())
        return std::nullopt;
    return std::move(readers.value().back().run);
}

} // namespace shiftlane::push
