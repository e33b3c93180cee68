#include "push/journal_text.h"

#include "plan/check.h"
#include "push/content_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace shiftlane::push::text {

namespace {

using K = plan::PreflightProblem::Kind;

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonValue versionOf(std::optional<qint64> version) { return version ? QJsonValue(*version) : QJsonValue(); }

QString latin(const QByteArray &hex) { return QString::fromLatin1(hex); }

constexpr std::array<QLatin1String, 5> policyWords = {QLatin1String("park"), QLatin1String("exclude"),
                                                      QLatin1String("approve"), QLatin1String("deny"),
                                                      QLatin1String("stop")};
constexpr std::array<QLatin1String, 3> conflictWords = {QLatin1String("stop"), QLatin1String("server"),
                                                        QLatin1String("planned")};
constexpr std::array<QLatin1String, 4> dispositionWords = {QLatin1String("push"), QLatin1String("exclude"),
                                                           QLatin1String("park"), QLatin1String("decide")};
constexpr std::array<QLatin1String, 13> problemWords = {
    QLatin1String("overlapping shifts"),
    QLatin1String("overlaps time off"),
    QLatin1String("overlapping activities"),
    QLatin1String("not on the interval"),
    QLatin1String("short rest"),
    QLatin1String("long week"),
    QLatin1String("unknown activity code"),
    QLatin1String("inactive activity code"),
    QLatin1String("unknown agent"),
    QLatin1String("wrong business unit"),
    QLatin1String("unknown shift"),
    QLatin1String("outside the week"),
    QLatin1String("empty shift"),
};

template <size_t n>
int indexOf(const std::array<QLatin1String, n> &words, const QString &word)
{
    const auto it = std::find(words.begin(), words.end(), word);
    return it == words.end() ? -1 : static_cast<int>(it - words.begin());
}

QString choiceWord(plan::Choice choice)
{
    return choice == plan::Choice::KeepService ? QStringLiteral("keepService") : QStringLiteral("keepPlanned");
}

QJsonObject chosenOf(const RunOptions &options)
{
    QJsonObject groups;
    for (const auto &[group, agents] : options.chosen) {
        QJsonObject list;
        for (const auto &[agent, disposition] : agents)
            list.insert(agent.value, dispositionWords[static_cast<size_t>(disposition)]);
        groups.insert(group.value, list);
    }
    return groups;
}

QJsonObject decisionsOf(const RunOptions &options)
{
    QJsonObject groups;
    for (const auto &[group, decisions] : options.decisions) {
        QJsonObject list;
        for (const auto &[conflict, choice] : decisions)
            list.insert(latin(conflict), choiceWord(choice));
        groups.insert(group.value, list);
    }
    return groups;
}

} // namespace

int policyFrom(const QString &word) { return indexOf(policyWords, word); }
int conflictPolicyFrom(const QString &word) { return indexOf(conflictWords, word); }
int dispositionFrom(const QString &word) { return indexOf(dispositionWords, word); }

QByteArray groupPlan(const plan::GroupPlan &group) { return compact(toJson(group)); }

QByteArray run(const plan::PushPlan &plan, const RunOptions &options, Instant at)
{
    QJsonArray groups;
    for (const plan::GroupPlan &group : plan.groups)
        groups.append(QJsonObject{{QStringLiteral("businessUnit"), group.key.businessUnit.value},
                                  {QStringLiteral("weekDate"), group.key.weekDate.toString(Qt::ISODate)},
                                  {QStringLiteral("schedule"), group.key.schedule.value},
                                  {QStringLiteral("baseVersion"), versionOf(group.baseVersion)},
                                  {QStringLiteral("agents"), static_cast<qint64>(group.agents.size())}});
    return compact({{QStringLiteral("at"), at.toIso()},
                    {QStringLiteral("planner"), options.planner},
                    {QStringLiteral("account"), options.account},
                    {QStringLiteral("plan"), plan.sourceName},
                    {QStringLiteral("planHash"), latin(plan.sourceHash)},
                    {QStringLiteral("snapshot"), plan.snapshotId},
                    {QStringLiteral("baseKnown"), plan.baseKnown},
                    {QStringLiteral("groups"), groups}});
}

QByteArray approval(const plan::PushPlan &plan, const RunOptions &options, Instant at)
{
    return compact({{QStringLiteral("at"), at.toIso()},
                    {QStringLiteral("planner"), options.planner},
                    {QStringLiteral("planHash"), latin(plan.sourceHash)},
                    {QStringLiteral("openTrades"), policyWords[static_cast<size_t>(options.openTrades)]},
                    {QStringLiteral("conflicts"), conflictWords[static_cast<size_t>(options.conflicts)]},
                    {QStringLiteral("publish"), options.publish},
                    {QStringLiteral("chosen"), chosenOf(options)},
                    {QStringLiteral("decisions"), decisionsOf(options)}});
}

QByteArray resume(const RunOptions &options, int resumes, Instant at)
{
    return compact({{QStringLiteral("at"), at.toIso()},
                    {QStringLiteral("planner"), options.planner},
                    {QStringLiteral("account"), options.account},
                    {QStringLiteral("resumes"), resumes}});
}

QByteArray observation(const schedule::ScheduleGroup &group, const std::vector<schedule::AgentSchedule> &agents)
{
    QJsonArray list;
    for (const schedule::AgentSchedule &each : agents)
        list.append(QJsonObject{{QStringLiteral("id"), each.agent.value},
                                {QStringLiteral("version"), versionOf(each.version)},
                                {QStringLiteral("content"), latin(schedule::fingerprint(each))},
                                {QStringLiteral("base"), toJson(each)}});
    return compact({{QStringLiteral("version"), group.version}, {QStringLiteral("agents"), list}});
}

QByteArray intent(const command::PrepareAttempt &attempt, const QByteArray &sha256, qint64 bytes, Instant at)
{
    QJsonArray list;
    for (const command::IntentAgent &each : attempt.agents)
        list.append(QJsonObject{{QStringLiteral("id"), each.agent.value},
                                {QStringLiteral("version"), versionOf(each.version)},
                                {QStringLiteral("base"), latin(each.base)},
                                {QStringLiteral("mine"), latin(each.mine)},
                                {QStringLiteral("theirs"), latin(schedule::fingerprint(each.theirs))},
                                {QStringLiteral("wanted"), latin(schedule::fingerprint(each.wanted))},
                                {QStringLiteral("read"), toJson(each.theirs)},
                                {QStringLiteral("merged"), toJson(each.wanted)}});
    return compact({{QStringLiteral("at"), at.toIso()},
                    {QStringLiteral("version"), attempt.scheduleVersion},
                    {QStringLiteral("publish"), attempt.publish},
                    {QStringLiteral("lockToken"), attempt.lockToken},
                    {QStringLiteral("sha256"), latin(sha256)},
                    {QStringLiteral("bytes"), bytes},
                    {QStringLiteral("agents"), list}});
}

QByteArray submitted(const Answer &answer, Meaning meaning)
{
    QJsonObject object{{QStringLiteral("step"), QStringLiteral("submitted")},
                       {QStringLiteral("meaning"), word(meaning)},
                       {QStringLiteral("status"), answer.status},
                       {QStringLiteral("code"), answer.code},
                       {QStringLiteral("message"), answer.message.left(400)},
                       {QStringLiteral("requestId"), answer.requestId}};
    if (const auto *const operation = std::get_if<Operation>(&answer.payload))
        object.insert(QStringLiteral("operation"), operation->id.value);
    return compact(object);
}

QByteArray over(const QString &how, bool refused, const std::vector<base::AgentId> &doubts, Instant at)
{
    QJsonArray list;
    for (const base::AgentId &each : doubts)
        list.append(each.value);
    return compact({{QStringLiteral("at"), at.toIso()},
                    {QStringLiteral("step"), QStringLiteral("over")},
                    {QStringLiteral("how"), how},
                    {QStringLiteral("refused"), refused},
                    {QStringLiteral("doubts"), list}});
}

QByteArray disposition(const base::AgentId &agent, plan::Disposition disposition)
{
    return compact({{QStringLiteral("agent"), agent.value},
                    {QStringLiteral("disposition"), dispositionWords[static_cast<size_t>(disposition)]}});
}

QByteArray outcome(std::optional<qint64> version, const std::vector<AgentOutcome> &agents)
{
    QJsonArray list;
    for (const AgentOutcome &each : agents)
        list.append(QJsonObject{{QStringLiteral("id"), each.agent.value},
                                {QStringLiteral("outcome"), word(each.outcome)},
                                {QStringLiteral("reason"), each.reason}});
    return compact({{QStringLiteral("version"), versionOf(version)}, {QStringLiteral("agents"), list}});
}

QByteArray decision(const base::AgentId &agent, const plan::Conflict &conflict, plan::Choice choice)
{
    return compact({{QStringLiteral("agent"), agent.value},
                    {QStringLiteral("conflict"), latin(conflict.id)},
                    {QStringLiteral("service"),
                     conflict.serviceShift ? latin(schedule::fingerprint(*conflict.serviceShift)) : QString()},
                    {QStringLiteral("choice"), choiceWord(choice)}});
}

QByteArray tradesAsked(bool approve, const std::vector<schedule::ShiftTrade> &trades)
{
    QJsonArray list;
    for (const schedule::ShiftTrade &each : trades)
        list.append(QJsonObject{{QStringLiteral("id"), each.id.value}, {QStringLiteral("version"), each.version}});
    return compact({{QStringLiteral("ask"), approve ? QStringLiteral("approve") : QStringLiteral("deny")},
                    {QStringLiteral("trades"), list}});
}

QByteArray tradesDone(const std::map<base::TradeId, QString> &failures, const std::set<base::TradeId> &refused)
{
    QJsonArray list;
    for (const auto &[id, failure] : failures) {
        QJsonObject item{{QStringLiteral("id"), id.value}, {QStringLiteral("failure"), failure}};
        if (refused.contains(id))
            item.insert(QStringLiteral("refused"), true);
        list.append(item);
    }
    return compact({{QStringLiteral("done"), true}, {QStringLiteral("trades"), list}});
}

namespace {

void putTrades(QJsonObject &into, const AgentProgress &agent, const std::vector<schedule::ShiftTrade> &trades)
{
    QJsonArray ids;
    std::optional<Instant> first;
    for (const schedule::ShiftTrade &trade : trades) {
        const bool named = std::find(agent.trades.begin(), agent.trades.end(), trade.id) != agent.trades.end();
        if (!named && !(trade.isMatched() && trade.involves(agent.agent)))
            continue;
        ids.append(trade.id.value);
        if (trade.expires)
            first = first ? std::min(*first, *trade.expires) : *trade.expires;
    }
    into.insert(QStringLiteral("trades"), ids);
    if (first)
        into.insert(QStringLiteral("deadline"), first->toIso());
}

} // namespace

QByteArray end(const GroupProgress &progress, const std::vector<schedule::ShiftTrade> *trades, Instant at)
{
    QJsonArray list;
    for (const AgentProgress &each : progress.agents) {
        QJsonObject line{{QStringLiteral("id"), each.agent.value},
                         {QStringLiteral("name"), each.name},
                         {QStringLiteral("outcome"), word(each.outcome)},
                         {QStringLiteral("reason"), each.reason}};
        if (each.outcome == Outcome::Parked && trades)
            putTrades(line, each, *trades);
        list.append(line);
    }
    return compact({{QStringLiteral("at"), at.toIso()},
                    {QStringLiteral("state"), word(progress.state)},
                    {QStringLiteral("reason"), progress.reason},
                    {QStringLiteral("rounds"), progress.round},
                    {QStringLiteral("agents"), list}});
}

QString problem(const std::vector<plan::PreflightProblem> &problems)
{
    for (const plan::PreflightProblem &each : problems) {
        if (each.severity != plan::Severity::Error)
            continue;
        QString text = problemWords[static_cast<size_t>(each.kind)];
        if (each.where.ms != 0)
            text += QStringLiteral(" at ") + each.where.toIso();
        if (!each.detail.isEmpty())
            text += QStringLiteral(" (") + each.detail + u')';
        if (each.sourceLine > 0)
            text += QStringLiteral(", line %1").arg(each.sourceLine);
        return text;
    }
    return {};
}

} // namespace shiftlane::push::text
