#include "simulation/watch.h"

#include "plan/merge.h"
#include "simulation/console.h"
#include "simulation/history.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shiftlane::simulation {

using push::Meaning;

namespace {

constexpr Milliseconds minute{60'000};
constexpr Milliseconds settle{1'900}; // the first settling read comes after two seconds
constexpr Milliseconds patience{115'000};

bool isTradeJob(const push::Request &request)
{
    return std::holds_alternative<push::EvaluateTrades>(request) || std::holds_alternative<push::DecideTrades>(request);
}

} // namespace

void Watch::knowRun(const QString &run, std::shared_ptr<const plan::PushPlan> plan, const push::RunOptions &options)
{
    Run &facts = runs_[run];
    facts.plan = std::move(plan);
    facts.conflicts = options.conflicts;
    if (world_.history())
        world_.history()->plan(run, *facts.plan, options);
}

bool Watch::settledInJournal(const QString &run)
{
    bool approved = false;
    Run &facts = runs_.at(run);
    for (const push::JournalRecord &record : world_.store().records()) {
        if (record.runId != run)
            continue;
        approved = approved || record.kind == u"approval";
        if (record.kind != u"end" || record.schedule.isEmpty())
            continue;
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        for (const QJsonValue &each : body.value(QStringLiteral("agents")).toArray()) {
            const QJsonObject line = each.toObject();
            auto &end = facts.outcomes[base::AgentId(line.value(QStringLiteral("id")).toString())];
            end.second = line.value(QStringLiteral("reason")).toString();
            for (int i = 0; i < push::outcomeCount; ++i) {
                if (push::word(static_cast<push::Outcome>(i)) == line.value(QStringLiteral("outcome")).toString())
                    end.first = static_cast<push::Outcome>(i);
            }
        }
    }
    facts.ended = approved;
    if (!approved)
        runs_.erase(run);
    return approved;
}

void Watch::leave(const push::PushRun &run)
{
    for (const push::GroupProgress &group : run.groups()) {
        for (size_t from = 0; from < group.edgesTaken.size(); ++from) {
            const unsigned taken = group.edgesTaken[from];
            world_.counts().edges[from] |= taken;
            for (unsigned to = 0; to < push::laneStateCount; ++to) {
                const auto a = static_cast<push::LaneState>(from);
                const auto b = static_cast<push::LaneState>(to);
                if ((taken & (1u << to)) != 0 && !push::isLegalEdge(a, b))
                    world_.violate(QStringLiteral("L2: edge %1 -> %2").arg(push::word(a), push::word(b)));
            }
        }
    }
}

void Watch::runEnded(const Session &session, const push::PushRun &run)
{
    world_.happened(QStringLiteral("ended ") + run.id());
    leave(run);
    if (std::any_of(run.groups().begin(), run.groups().end(),
                    [](const auto &each) { return each.reason.startsWith(u"carried out by"); }))
        return; // carried by somebody else, whose word counts
    Run &facts = runs_.at(run.id());
    facts.ended = true;
    world_.ended(run.id());
    for (const push::GroupProgress &group : run.groups()) {
        if (!push::isFinal(group.state))
            world_.violate(QStringLiteral("L1: %1 ended in %2").arg(group.key.schedule.value, push::word(group.state)));
        for (const push::AgentProgress &agent : group.agents) {
            facts.outcomes[agent.agent] = {agent.outcome, agent.reason};
            if (agent.outcome == push::Outcome::Pending)
                world_.violate(QStringLiteral("L1: %1 has no end").arg(agent.agent.value));
            ++world_.counts().outcomes[static_cast<size_t>(agent.outcome)];
            if (world_.history())
                world_.history()->outcome(session.name(), run.id(), group.key.schedule, agent);
        }
    }
}

/// What was on its way when the process died is in doubt for its runs.
void Watch::died(const Session &session)
{
    const Milliseconds now = world_.timeline().now();
    for (auto &[group, writes] : writes_) {
        for (Write &write : writes) {
            if (write.session == &session && (!write.answered || now < write.operationEnd))
                doubts_[{runOf(write.id), group}] = {true, now};
        }
    }
}

void Watch::checkBudget(Session &from, const push::Request &request, const QString &id)
{
    if (std::holds_alternative<push::PutUpload>(request))
        return;
    const Milliseconds now = world_.timeline().now();
    const auto count = [now](std::deque<Milliseconds> &times) {
        while (!times.empty() && times.front() <= now - minute)
            times.pop_front();
        times.push_back(now);
        return static_cast<int>(times.size());
    };
    const bool job = isTradeJob(request);
    if (count(from.knows.requests) > 300 || (job && count(from.knows.tradeJobs) > 5))
        world_.violate(QStringLiteral("R4: over the limit: ") + id);
    if (now < from.knows.blockedUntil || (job && now < from.knows.tradeJobsBlockedUntil))
        world_.violate(QStringLiteral("R1: sent inside Retry-After: ") + id);
}

void Watch::sent(Session &from, const push::Request &request, const QString &id)
{
    if (!seenIds_.insert(id).second)
        world_.violate(QStringLiteral("W2: request id used twice: ") + id);
    checkBudget(from, request, id);
    if (world_.history())
        world_.history()->sent(from, request, id);
    if (const auto *submit = std::get_if<push::SubmitUpdate>(&request))
        checkSubmit(from, *submit, id);
}

/// W1: over all consoles, while leases are kept.
void Watch::checkOneWriter(const Session &from, const base::ScheduleId &group, const QString &id)
{
    const Milliseconds now = world_.timeline().now();
    const bool isHolder = world_.leases().holder(group.value) == &from;
    std::vector<Write> &writes = writes_[group];
    std::erase_if(writes, [&](const Write &each) { return each.answered && now >= each.operationEnd; });
    for (const Write &other : writes) {
        // Without locks another console's equal write may show ours before its own operation ends.
        const bool operates = now < other.operationEnd && now < other.began + patience && !world_.locksRemoved();
        const bool running = !other.answered || operates;
        const bool samePlace = other.session == &from && runOf(other.id) == runOf(id);
        // Whoever lost the lease, or died, is not waited for; the service's versions are what counts then.
        const bool excused =
            !samePlace && (world_.locksRemoved() || !isHolder || other.session->isDead() || other.session != &from);
        const bool forged =
            other.answered && (world_.draws(Fault::EventForged) || world_.draws(Fault::AcceptedWithoutId) ||
                               world_.draws(Fault::AcceptedStrangeId));
        if (running && !excused && !forged)
            world_.violate(QStringLiteral("W1: %1 while %2 is under way").arg(id, other.id));
    }
    writes.push_back({id, &from, now, Milliseconds{0}, false});
}

void Watch::checkSubmit(Session &from, const push::SubmitUpdate &request, const QString &id)
{
    const base::ScheduleId &group = request.key.schedule;
    const QString run = runOf(id);
    checkOneWriter(from, group, id);
    if (doubts_[{run, group}].open)
        world_.violate(QStringLiteral("W8: a new write without a settled read: ") + id);
    const Payload *const payload = world_.service().payloadOf(request.uploadKey);
    if (!payload)
        return;
    const auto read = from.knows.lastRead.find({run, group});
    if (read == from.knows.lastRead.end() || payload->version != read->second)
        world_.violate(QStringLiteral("W3: version %1 written, another read: ").arg(payload->version) + id);
    const auto &locked = from.knows.locked[{run, request.key.businessUnit}].agents;
    for (const auto &delta : payload->deltas) {
        if (locked.count(delta.agent) != 0)
            world_.violate(QStringLiteral("W6: %1 of a matched trade in %2").arg(delta.agent.value, id));
        if (!editsOf(runs_.at(run), group, delta.agent))
            world_.violate(QStringLiteral("W12: %1 is not in the plan of %2").arg(delta.agent.value, id));
    }
}

void Watch::arrived(const push::SubmitUpdate &request, const QString &id, bool copy, bool zombie)
{
    const QByteArray bytes = world_.service().bytesOf(request.uploadKey);
    if (world_.history())
        world_.history()->arrived(request, id, bytes, world_.service().payloadOf(request.uploadKey), copy, zombie);
    if (bytes.isEmpty())
        return;
    const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (!world_.store().intent(runOf(id), request.key.schedule, sha))
        world_.violate(QStringLiteral("W9: bytes without a committed intent: ") + id);
}

void Watch::operationRuns(const base::ScheduleId &schedule, const QString &id, Milliseconds takes)
{
    for (Write &write : writes_[schedule]) {
        if (write.id == id)
            write.operationEnd = world_.timeline().now() + takes;
    }
}

void Watch::decidedAgain(const base::TradeId &trade)
{
    // Two runs may decide the same trade; the service takes one of them.
    // Of a doubled request one copy may be refused and the other taken.
    if (world_.consoles().size() == 1 && runs_.size() == 1 && !world_.draws(Fault::Duplicated))
        world_.violate(QStringLiteral("W7: trade %1 decided twice").arg(trade.value));
}

/// What the process knows once an answer is there: the checks follow it.
void Watch::answered(Session &from, const push::Request &request, const QString &id, const push::Answer &answer,
                     Milliseconds began)
{
    const Milliseconds now = world_.timeline().now();
    const Meaning meaning = push::classify(push::stepOf(request), answer);
    world_.answered(meaning);
    world_.happened(static_cast<quint64>(meaning));
    if (world_.history())
        world_.history()->answered(from, request, id, answer, meaning);
    if (answer.status == 429 && answer.retryAfter) {
        auto &until = isTradeJob(request) ? from.knows.tradeJobsBlockedUntil : from.knows.blockedUntil;
        until = std::max(until, now + *answer.retryAfter);
    }
    if (meaning == Meaning::Answered)
        readAnswered(from, request, runOf(id), answer, began);
    const auto *submit = std::get_if<push::SubmitUpdate>(&request);
    if (!submit)
        return;
    for (Write &write : writes_[submit->key.schedule]) {
        if (write.id != id)
            continue;
        write.answered = true;
        if (meaning != Meaning::Accepted)
            write.operationEnd = Milliseconds{0};
    }
    if (meaning == Meaning::Ambiguous)
        doubts_[{runOf(id), submit->key.schedule}] = {true, now};
}

void Watch::readAnswered(Session &from, const push::Request &request, const QString &run, const push::Answer &answer,
                         Milliseconds began)
{
    const auto looked = [&](const base::ScheduleId &group) {
        const auto doubt = doubts_.find({run, group});
        if (doubt != doubts_.end() && began >= doubt->second.since + settle)
            doubt->second.open = false;
    };
    if (const auto *read = std::get_if<push::ReadSchedule>(&request)) {
        from.knows.lastRead[{run, read->key.schedule}] = std::get<schedule::ScheduleGroup>(answer.payload).version;
        looked(read->key.schedule);
    } else if (const auto *query = std::get_if<push::QueryAgents>(&request)) {
        looked(query->key.schedule);
    } else if (const auto *evaluate = std::get_if<push::EvaluateTrades>(&request)) {
        tradesAnswered(from, *evaluate, run, answer);
    }
}

/// Which agents the run knows to be locked: once all its weeks were answered.
void Watch::tradesAnswered(Session &from, const push::EvaluateTrades &request, const QString &run,
                           const push::Answer &answer)
{
    std::set<QDate> weeks;
    for (const plan::GroupPlan &group : runs_.at(run).plan->groups) {
        if (group.key.businessUnit != request.businessUnit)
            continue;
        for (const QDate week : schedule::tradeWeeks(group.key.weekDate, group.weekCount))
            weeks.insert(week);
    }
    Session::Knows::Locked &locked = from.knows.locked[{run, request.businessUnit}];
    if (request.weekDate == *weeks.begin())
        locked.partial.clear();
    auto &found = locked.partial[request.weekDate];
    for (const auto &trade : std::get<push::Trades>(answer.payload)) {
        if (!trade.isMatched())
            continue;
        found.insert(trade.initiatingAgent);
        if (trade.receivingAgent)
            found.insert(*trade.receivingAgent);
    }
    for (const QDate more : request.moreWeeks)
        locked.partial[more];
    if (locked.partial.size() != weeks.size())
        return;
    locked.agents.clear();
    for (const auto &[week, agents] : locked.partial)
        locked.agents.insert(agents.begin(), agents.end());
    locked.partial.clear();
}

void Watch::foreign(const base::AgentId &agent) { changes_[agent].push_back({++order_, {}}); }

bool Watch::changedByOthers(const QString &run, const base::AgentId &agent, int order) const
{
    const auto it = changes_.find(agent);
    return it != changes_.end() && std::any_of(it->second.begin(), it->second.end(), [&](const Change &each) {
               return each.run != run && each.order > order;
           });
}

const plan::AgentPlan *Watch::editsOf(const Run &run, const base::ScheduleId &group, const base::AgentId &agent)
{
    for (const plan::GroupPlan &each : run.plan->groups) {
        if (each.key.schedule != group)
            continue;
        for (const plan::AgentPlan &edits : each.agents) {
            if (edits.agent == agent)
                return &edits;
        }
    }
    return nullptr;
}

/// The planner said that the planned side counts, for all or for this agent.
bool Watch::mayOverride(const QString &run, const Run &facts, const base::AgentId &agent) const
{
    return facts.conflicts == plan::ConflictPolicy::Planned || world_.store().wasDecided(run, agent);
}

/// The planned cells are as the plan found them: our change is not there (any more).
bool Watch::isTakenBack(const plan::AgentPlan &edits, const schedule::AgentSchedule &now)
{
    return !edits.base || plan::merge(*edits.base, now, plan::planned(*edits.base, edits)).conflicts.empty();
}

void Watch::applied(const Service::Group &group, const Service::Agents &before, const Payload &payload,
                    const QString &id, bool partly)
{
    const QString run = runOf(id);
    const Run &facts = runs_.at(run);
    static const schedule::AgentSchedule nobody;
    const int order = ++order_;
    if (world_.history())
        world_.history()->effect("us", id, group, before, partly);
    for (const auto &delta : payload.deltas) {
        const auto was = before.find(delta.agent);
        const auto &now = group.agents.at(delta.agent);
        const bool untouched = was != before.end() && was->second.version == now.version;
        const plan::AgentPlan *const edits = editsOf(facts, group.info.key.schedule, delta.agent);
        if (untouched || !edits)
            continue; // not reached by half a write
        ++world_.counts().writes;
        std::vector<Effect> &mine = effects_[{run, delta.agent}];
        // W7: again only over somebody else's change, and where the planner said so
        // or where that somebody took ours back: then nobody can tell that it was ever there.
        if (!mine.empty()) {
            const bool allowed = mayOverride(run, facts, delta.agent) ||
                                 facts.conflicts == plan::ConflictPolicy::Service ||
                                 isTakenBack(*edits, was == before.end() ? nobody : was->second);
            const bool changed = world_.draws(Fault::Trims) || changedByOthers(run, delta.agent, mine.back().order);
            if (!changed || !allowed)
                world_.violate(QStringLiteral("W7: %1 written twice, again by %2").arg(delta.agent.value, id));
        }
        mine.push_back({order, group.info.version});
        changes_[delta.agent].push_back({order, run});
        checkFrame(run, facts, *edits, was == before.end() ? nobody : was->second, now);
    }
}

namespace {

const schedule::Activity *activityAt(const schedule::Shift &shift, base::Instant start)
{
    for (const auto &each : shift.activities) {
        if (each.start == start)
            return &each;
    }
    return nullptr;
}

} // namespace

/// W4, W12: cells that the plan does not touch are as they were, and what
/// somebody else put into a planned cell went only where the planner said so.
void Watch::checkFrame(const QString &run, const Run &facts, const plan::AgentPlan &edits,
                       const schedule::AgentSchedule &before, const schedule::AgentSchedule &after)
{
    const bool overrides = mayOverride(run, facts, edits.agent);
    const auto editOf = [&](const base::ShiftId &id) -> const plan::ShiftEdit * {
        for (const auto &each : edits.shifts) {
            if (!id.isEmpty() && each.shift.id == id)
                return &each;
        }
        return nullptr;
    };
    // A shift that came back under another id is matched by its time.
    const auto isNear = [&](const schedule::Shift &shift) {
        return std::any_of(edits.shifts.begin(), edits.shifts.end(), [&](const auto &each) {
            const auto *const base = edits.base ? edits.base->shift(each.shift.id) : nullptr;
            return each.shift.overlaps(shift) || (base && base->overlaps(shift));
        });
    };
    const auto lost = [&](const QString &what) {
        world_.violate(QStringLiteral("W4: %1 of %2 in %3").arg(what, edits.agent.value, run));
    };
    for (const schedule::Shift &was : before.shifts) {
        const schedule::Shift *const now = after.shift(was.id);
        const plan::ShiftEdit *const edit = editOf(was.id);
        if (!edit) {
            if ((!now || !now->sameContent(was)) && !overrides && !isNear(was) && !world_.draws(Fault::Trims))
                lost(QStringLiteral("an unplanned shift changed"));
            continue;
        }
        if (overrides || !edits.base || edits.rowsOnly)
            continue;
        const schedule::Shift *const base = edits.base->shift(was.id);
        if (!base)
            continue;
        if (edit->kind == plan::ShiftEdit::Kind::Remove) {
            if (!now && !was.sameContent(*base))
                lost(QStringLiteral("a shift that somebody changed was removed"));
            continue;
        }
        if (!now) {
            lost(QStringLiteral("a shift that was to change is gone"));
            continue;
        }
        for (const schedule::Activity &each : was.activities) {
            const auto *const old = activityAt(*base, each.start);
            const auto *const mine = activityAt(edit->shift, each.start);
            if (!old || !mine || old->lengthMinutes != each.lengthMinutes || mine->lengthMinutes != each.lengthMinutes)
                continue;
            const auto *const then = activityAt(*now, each.start);
            const bool kept = then && *then == each;
            if (*mine == *old && !kept && !world_.draws(Fault::Trims))
                lost(QStringLiteral("an unplanned activity changed"));
            if (!(*mine == *old) && !(each == *old) && !(each == *mine) && !kept && !world_.draws(Fault::Trims))
                lost(QStringLiteral("somebody's change of a planned activity"));
        }
    }
}

push::Outcome Watch::outcome(const QString &run, const base::AgentId &agent) const
{
    const auto facts = runs_.find(run);
    if (facts == runs_.end())
        return push::Outcome::Pending;
    const auto it = facts->second.outcomes.find(agent);
    return it == facts->second.outcomes.end() ? push::Outcome::Pending : it->second.first;
}

QByteArray Watch::digest() const
{
    QByteArray all;
    for (const auto &[run, facts] : runs_) {
        for (const auto &[agent, end] : facts.outcomes)
            all += run.toLatin1() + agent.value.toLatin1() + push::word(end.first).toLatin1() + '\n';
    }
    return all;
}

void Watch::checkEnd()
{
    for (const auto &[run, facts] : runs_) {
        if (!facts.ended)
            continue; // never approved
        for (const plan::GroupPlan &group : facts.plan->groups) {
            for (const plan::AgentPlan &edits : group.agents)
                checkAgent(run, facts, group, edits);
        }
    }
}

void Watch::checkAgent(const QString &run, const Run &facts, const plan::GroupPlan &group, const plan::AgentPlan &edits)
{
    using push::Outcome;
    const auto it = facts.outcomes.find(edits.agent);
    if (it == facts.outcomes.end()) {
        world_.violate(QStringLiteral("L1: %1 of %2 has no end").arg(edits.agent.value, run));
        return;
    }
    const auto &[outcome, reason] = it->second;
    const auto mine = effects_.find({run, edits.agent});
    const size_t count = mine == effects_.end() ? 0 : mine->second.size();
    const bool alone = !changedByOthers(run, edits.agent);
    const auto &served = world_.service().groups.at(group.key.schedule);
    const QString who = QStringLiteral("%1 of %2, %3 (%4), effects: %5")
                            .arg(edits.agent.value, run, push::word(outcome), reason)
                            .arg(count);
    const bool there = outcome == Outcome::Applied || outcome == Outcome::AlreadyPresent;
    if (outcome == Outcome::Applied && count == 0 && alone)
        world_.violate(QStringLiteral("W7: applied without an effect: ") + who);
    const bool drifted = outcome == Outcome::Conflict && world_.draws(Fault::Trims);
    // A copy that a proxy delivers long after the refusal of the first: no console can know of it.
    const bool late = world_.draws(Fault::Duplicated) && (outcome == Outcome::Parked || outcome == Outcome::Excluded);
    const bool doubtful = drifted || late || outcome == Outcome::Unknown || !alone || served.deleted;
    if (count > 0 && !there && !doubtful)
        world_.violate(QStringLiteral("J3: an effect that the outcome denies: ") + who);
    const auto at = served.agents.find(edits.agent);
    const bool decided = mayOverride(run, facts, edits.agent) || facts.conflicts != plan::ConflictPolicy::Stop;
    if (there && alone && edits.base && !decided && !world_.draws(Fault::Trims) &&
        (at == served.agents.end() || !schedule::sameContent(at->second, plan::planned(*edits.base, edits))))
        world_.violate(QStringLiteral("U1: other content: ") + who);
    const bool excusable = world_.draws(Fault::ThrottledLong) || world_.draws(Fault::Unauthorised);
    if (outcome == Outcome::Postponed && !excusable && !reason.contains(u"trade") &&
        !reason.startsWith(u"journal:")) // never approved: the planner was told at once
        world_.violate(QStringLiteral("L3: postponed in the calm: ") + who);
    if (outcome == Outcome::Unknown && alone && !served.deleted && !excusable && !world_.draws(Fault::Trims) &&
        !reason.endsWith(u"may have changed it before"))
        world_.violate(QStringLiteral("L3: unknown in the calm: ") + who);
}

} // namespace shiftlane::simulation
