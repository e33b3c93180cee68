#include "session/history.h"

#include "push/content_text.h"
#include "push/journal_text.h"
#include "push/outcome.h"

#include <algorithm>

namespace shiftlane::session {

namespace {

using push::text::key;

QString text(const QJsonObject &body, const char16_t *name) { return body.value(key(name)).toString(); }

std::optional<base::Instant> timeIn(const QJsonObject &body) { return base::Instant::fromIso(text(body, u"at")); }

/// Of a write's answer: the version had moved, or the service held an agent back.
bool isConflict(const QString &meaning)
{
    return meaning == push::word(push::Meaning::VersionConflict) || meaning == push::word(push::Meaning::Locked);
}

} // namespace

void History::take(const std::vector<push::JournalRecord> &records)
{
    const QString first = records.empty() ? QString() : records.front().runId;
    if (records.size() < taken_ || first != firstRun_)
        *this = History();
    firstRun_ = first;
    for (; taken_ < records.size(); ++taken_)
        take(records[taken_]);
}

void History::take(const push::JournalRecord &record)
{
    static const std::set<QString> concerned = {QStringLiteral("plan"),        QStringLiteral("run"),
                                                QStringLiteral("approval"),    QStringLiteral("intent"),
                                                QStringLiteral("step"),        QStringLiteral("outcome"),
                                                QStringLiteral("end"),         QStringLiteral("decision"),
                                                QStringLiteral("disposition"), QStringLiteral("resume")};
    if (!concerned.contains(record.kind))
        return;
    const auto parsed = push::text::objectFrom(record.body);
    if (!parsed)
        return;
    const QJsonObject &body = *parsed;
    const auto [place, isFirst] = places_.try_emplace(record.runId, runs_.size());
    if (isFirst)
        runs_.emplace_back().id = record.runId;
    Run &run = runs_[place->second];
    if (const auto at = timeIn(body))
        run.last = std::max(run.last.value_or(*at), *at);
    if (record.kind == u"plan")
        takePlan(run, body);
    else if (record.kind == u"run")
        takeRun(run, body);
    else if (record.kind == u"approval")
        takeApproval(run, body);
    else if (record.kind == u"intent")
        attempts_[record.attemptId] = timeIn(body).value_or(base::Instant{});
    else if (record.kind == u"step" && isConflict(text(body, u"meaning")))
        conflicts_.push_back(attempts_[record.attemptId]);
    else if (!record.schedule.isEmpty())
        takeSettled(run, record, body);
}

void History::takePlan(Run &run, const QJsonObject &body)
{
    const base::ScheduleId id(text(body, u"schedule"));
    Group &group = run.groups[id];
    group.key = {base::BusinessUnitId(text(body, u"businessUnit")),
                 QDate::fromString(text(body, u"weekDate"), Qt::ISODate), id};
    group.text = text(body, u"name");
    for (const QJsonValue &each : body.value(key(u"agents")).toArray()) {
        const QJsonObject agent = each.toObject();
        group.agents[base::AgentId(text(agent, u"id"))].name = text(agent, u"name");
    }
}

void History::takeRun(Run &run, const QJsonObject &body)
{
    run.planner = text(body, u"planner");
    run.account = text(body, u"account");
    run.plan = text(body, u"plan");
    run.at = timeIn(body);
}

void History::takeApproval(Run &run, const QJsonObject &body)
{
    run.approved = true;
    run.published = body.value(key(u"publish")).toBool();
    for (const QJsonValue &group : body.value(key(u"decisions")).toObject())
        run.decisions += static_cast<int>(group.toObject().size());
    const QJsonObject chosen = body.value(key(u"chosen")).toObject();
    for (auto group = chosen.begin(); group != chosen.end(); ++group) {
        const QJsonObject agents = group.value().toObject();
        const auto known = run.groups.find(base::ScheduleId(group.key()));
        run.decisions += static_cast<int>(agents.size());
        for (auto agent = agents.begin(); known != run.groups.end() && agent != agents.end(); ++agent)
            known->second.agents[base::AgentId(agent.key())].decisions << agent.value().toString();
    }
}

void History::takeSettled(Run &run, const push::JournalRecord &record, const QJsonObject &body)
{
    Group &group = run.groups[record.schedule];
    if (record.kind == u"outcome" || record.kind == u"end") {
        takeOutcomes(group, body);
        group.ended = group.ended || record.kind == u"end";
        return;
    }
    if (record.kind != u"decision" && record.kind != u"disposition")
        return;
    const bool decision = record.kind == u"decision";
    const QString agent = text(body, u"agent");
    run.later.insert(decision ? text(body, u"conflict") : record.schedule.value + u'/' + agent);
    group.agents[base::AgentId(agent)].decisions << (decision ? text(body, u"choice") : text(body, u"disposition"));
}

void History::takeOutcomes(Group &group, const QJsonObject &body)
{
    for (const QJsonValue &each : body.value(key(u"agents")).toArray()) {
        const QJsonObject line = each.toObject();
        Agent &agent = group.agents[base::AgentId(text(line, u"id"))];
        agent.outcome = push::outcomeFrom(text(line, u"outcome")).value_or(push::Outcome::Pending);
        agent.reason = text(line, u"reason");
        if (const QString name = text(line, u"name"); !name.isEmpty())
            agent.name = name;
    }
}

PushHistoryRow History::rowOf(const Run &run, const QString &account)
{
    PushHistoryRow row;
    row.runId = run.id;
    row.planName = run.plan;
    row.planner = run.planner;
    row.at = run.at;
    bool ended = true;
    for (const auto &[id, group] : run.groups) {
        ended = ended && group.ended;
        if (!row.groupTexts.contains(group.text))
            row.groupTexts << group.text;
        if (std::find(row.weeks.begin(), row.weeks.end(), group.key.weekDate) == row.weeks.end())
            row.weeks.push_back(group.key.weekDate);
        row.agents += static_cast<int>(group.agents.size());
        for (const auto &[agent, each] : group.agents)
            ++row.outcomes[each.outcome];
    }
    std::sort(row.weeks.begin(), row.weeks.end());
    row.groupTexts.sort();
    if (ended)
        row.endedAt = run.last;
    row.decisions = run.decisions + static_cast<int>(run.later.size());
    row.published = run.published;
    row.ours = run.account == account;
    row.canRollBack = row.endedAt && row.ours && row.outcomes.contains(push::Outcome::Applied);
    return row;
}

std::vector<PushHistoryRow> History::rows(const QString &account) const
{
    std::vector<PushHistoryRow> rows;
    for (auto run = runs_.rbegin(); run != runs_.rend(); ++run)
        if (run->approved)
            rows.push_back(rowOf(*run, account));
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return rows;
}

PastPushPtr History::push(const QString &runId, const QString &account) const
{
    const auto place = places_.find(runId);
    if (place == places_.end())
        return nullptr;
    const Run &run = runs_[place->second];
    auto past = std::make_shared<PastPush>();
    past->row = rowOf(run, account);
    for (const auto &[id, group] : run.groups)
        for (const auto &[agent, each] : group.agents)
            past->agents.push_back({agent, each.name.isEmpty() ? agent.value : each.name, id, group.text,
                                    group.key.weekDate, each.outcome, each.reason,
                                    each.decisions.join(QStringLiteral(", "))});
    return past;
}

std::map<base::ScheduleId, History::Last> History::lastPushes() const
{
    std::map<base::ScheduleId, Last> last;
    for (const Run &run : runs_)
        for (const auto &[id, group] : run.groups) {
            const bool wrote = std::any_of(group.agents.begin(), group.agents.end(), [](const auto &each) {
                return each.second.outcome == push::Outcome::Applied;
            });
            const base::Instant at = run.last.value_or(base::Instant{});
            if (wrote && at >= last[id].at)
                last[id] = {run.planner, at};
        }
    std::erase_if(last, [](const auto &each) { return each.second.planner.isEmpty(); });
    return last;
}

History::Moments History::moments() const
{
    Moments moments;
    for (const Run &run : runs_)
        if (run.approved && run.at)
            moments.pushes.push_back(*run.at);
    moments.conflicts = conflicts_;
    std::erase_if(moments.conflicts, [](base::Instant at) { return at.ms == 0; });
    return moments;
}

} // namespace shiftlane::session
