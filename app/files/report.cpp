#include "files/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace shiftlane::files {

namespace {

using push::Outcome;

constexpr std::array<Outcome, 9> endings{Outcome::Applied,   Outcome::AlreadyPresent, Outcome::Parked,
                                         Outcome::Excluded,  Outcome::Conflict,       Outcome::Rejected,
                                         Outcome::Postponed, Outcome::Unknown,        Outcome::Cancelled};

QString word(plan::Disposition disposition)
{
    switch (disposition) {
    case plan::Disposition::Push:
        return QStringLiteral("push");
    case plan::Disposition::Exclude:
        return QStringLiteral("exclude");
    case plan::Disposition::Park:
        return QStringLiteral("park");
    case plan::Disposition::Decide:
        return QStringLiteral("decide");
    }
    return QStringLiteral("push");
}

QJsonObject counted(const std::map<QString, int> &numbers)
{
    QJsonObject object;
    for (const auto &[kind, number] : numbers)
        object[kind] = number;
    return object;
}

QJsonObject agentJson(const push::AgentProgress &agent)
{
    return {{QStringLiteral("id"), agent.agent.value},
            {QStringLiteral("name"), agent.name},
            {QStringLiteral("disposition"), word(agent.disposition)},
            {QStringLiteral("outcome"), push::word(agent.outcome)},
            {QStringLiteral("reason"), agent.reason}};
}

QJsonObject groupJson(const push::GroupProgress &group)
{
    QJsonArray versions;
    for (const qint64 version : group.versions)
        versions.append(version);
    QJsonArray agents;
    for (const push::AgentProgress &agent : group.agents)
        agents.append(agentJson(agent));
    return {{QStringLiteral("id"), group.key.schedule.value},
            {QStringLiteral("businessUnitId"), group.key.businessUnit.value},
            {QStringLiteral("businessUnit"), group.plan ? group.plan->businessUnitName : QString()},
            {QStringLiteral("weekDate"), group.key.weekDate.toString(Qt::ISODate)},
            {QStringLiteral("published"), group.published},
            {QStringLiteral("state"), push::word(group.state)},
            {QStringLiteral("reason"), group.reason},
            {QStringLiteral("versions"), versions},
            {QStringLiteral("rounds"), group.round},
            {QStringLiteral("requests"), counted(group.requests)},
            {QStringLiteral("agents"), agents}};
}

QString line(const QString &unit, const QString &week, const QString &state, const std::array<int, 7> &numbers)
{
    QString text = unit.leftJustified(28, u' ', true) + u' ' + week.leftJustified(11) + state.leftJustified(12);
    for (const int number : numbers)
        text += QString::number(number).rightJustified(10);
    return text;
}

std::array<int, 7> columns(const push::GroupProgress &group)
{
    const auto count = [&](std::initializer_list<Outcome> outcomes) {
        return static_cast<int>(std::count_if(group.agents.begin(), group.agents.end(), [&](const auto &agent) {
            return std::find(outcomes.begin(), outcomes.end(), agent.outcome) != outcomes.end();
        }));
    };
    return {static_cast<int>(group.agents.size()),
            count({Outcome::Applied}),
            count({Outcome::AlreadyPresent}),
            count({Outcome::Parked, Outcome::Excluded}),
            count({Outcome::Conflict}),
            count({Outcome::Rejected}),
            count({Outcome::Postponed, Outcome::Unknown, Outcome::Cancelled, Outcome::Pending})};
}

} // namespace

QByteArray writeReport(const ReportInput &input)
{
    QJsonArray groups;
    for (const push::GroupProgress &group : input.run->groups())
        groups.append(groupJson(group));
    const push::RunTotals counts = input.run->totals();
    QJsonObject totals{{QStringLiteral("planned"), counts.planned}};
    for (const Outcome outcome : endings) {
        const auto it = counts.byOutcome.find(outcome);
        totals[push::word(outcome)] = it == counts.byOutcome.end() ? 0 : it->second;
    }
    QJsonObject report{{QStringLiteral("runId"), input.run->id()},
                       {QStringLiteral("plan"), input.planName},
                       {QStringLiteral("planHash"), QString::fromLatin1(input.planHash)},
                       {QStringLiteral("journal"), input.journalPath},
                       {QStringLiteral("startedAt"), input.startedAt.toIso()},
                       {QStringLiteral("interrupted"), input.run->wasInterrupted()},
                       {QStringLiteral("scheduleGroups"), groups},
                       {QStringLiteral("totals"), totals},
                       {QStringLiteral("requests"), counted(input.run->requests())}};
    if (input.endedAt)
        report[QStringLiteral("endedAt")] = input.endedAt->toIso();
    if (const auto from = input.run->syncWindowStart())
        report[QStringLiteral("syncWindowStart")] = from->toIso();
    if (const auto to = input.run->syncWindowEnd())
        report[QStringLiteral("syncWindowEnd")] = to->toIso();
    return QJsonDocument(report).toJson();
}

QString outcomeTable(const ReportInput &input)
{
    QString head = QStringLiteral("Schedule group").leftJustified(29) + QStringLiteral("Week").leftJustified(11) +
                   QStringLiteral("State").leftJustified(12);
    for (const char16_t *name : {u"Planned", u"Applied", u"Present", u"Left out", u"Conflict", u"Rejected", u"Open"})
        head += QString::fromUtf16(name).rightJustified(10);
    QStringList lines{head};
    std::array<int, 7> all{};
    for (const push::GroupProgress &group : input.run->groups()) {
        const std::array<int, 7> numbers = columns(group);
        for (size_t i = 0; i < all.size(); ++i)
            all[i] += numbers[i];
        lines << line(group.plan ? group.plan->businessUnitName : group.key.schedule.value,
                      group.key.weekDate.toString(Qt::ISODate), push::word(group.state), numbers);
    }
    lines << line(QStringLiteral("All"), {}, {}, all);
    return lines.join(u'\n');
}

} // namespace shiftlane::files
