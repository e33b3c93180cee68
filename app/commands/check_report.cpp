#include "commands/check_report.h"

#include "schedule/week.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace shiftlane::commands {

namespace {

using plan::AgentCheck;
using plan::Verdict;

QString localSpan(const schedule::Shift &shift, const QTimeZone &zone)
{
    const auto from = schedule::toLocal(shift.start(), zone);
    const auto to = schedule::toLocal(shift.end(), zone);
    return QStringLiteral("%1 %2-%3")
        .arg(from.date.toString(Qt::ISODate), from.time.toString(QStringLiteral("hh:mm")),
             to.time.toString(QStringLiteral("hh:mm")));
}

QJsonObject shiftJson(const schedule::Shift &shift)
{
    return {{QStringLiteral("id"), shift.id.value},
            {QStringLiteral("startDate"), shift.start().toIso()},
            {QStringLiteral("lengthMinutes"), shift.lengthMinutes()}};
}

QString kindWord(plan::PreflightProblem::Kind kind)
{
    using Kind = plan::PreflightProblem::Kind;
    switch (kind) {
    case Kind::OverlappingShifts:
        return QStringLiteral("overlappingShifts");
    case Kind::OverlapsTimeOff:
        return QStringLiteral("overlapsTimeOff");
    case Kind::ActivityOverlap:
        return QStringLiteral("activityOverlap");
    case Kind::NotOnInterval:
        return QStringLiteral("notOnInterval");
    case Kind::ShortRest:
        return QStringLiteral("shortRest");
    case Kind::LongWeek:
        return QStringLiteral("longWeek");
    case Kind::UnknownActivityCode:
        return QStringLiteral("unknownActivityCode");
    case Kind::InactiveActivityCode:
        return QStringLiteral("inactiveActivityCode");
    case Kind::UnknownAgent:
        return QStringLiteral("unknownAgent");
    case Kind::WrongBusinessUnit:
        return QStringLiteral("wrongBusinessUnit");
    case Kind::UnknownShift:
        return QStringLiteral("unknownShift");
    case Kind::OutsideWeek:
        return QStringLiteral("outsideWeek");
    case Kind::EmptyShift:
        return QStringLiteral("emptyShift");
    }
    return QStringLiteral("other");
}

QString kindWord(plan::ConflictKind kind)
{
    switch (kind) {
    case plan::ConflictKind::BothChanged:
        return QStringLiteral("bothChanged");
    case plan::ConflictKind::ModifiedDeleted:
        return QStringLiteral("modifiedDeleted");
    case plan::ConflictKind::DeletedModified:
        return QStringLiteral("deletedModified");
    case plan::ConflictKind::AddedOverlap:
        return QStringLiteral("addedOverlap");
    case plan::ConflictKind::BreaksCheck:
        return QStringLiteral("breaksCheck");
    }
    return QStringLiteral("other");
}

const schedule::AgentSchedule *serviceOf(const GroupCheck &group, const base::AgentId &agent)
{
    const auto &agents = group.loaded->agents;
    const auto it = std::find_if(agents.begin(), agents.end(), [&](const auto &each) { return each.agent == agent; });
    return it == agents.end() ? nullptr : &*it;
}

schedule::AgentDelta differences(const GroupCheck &group, const AgentCheck &check)
{
    const schedule::AgentSchedule *service = serviceOf(group, check.agent);
    return plan::delta(service ? *service : schedule::AgentSchedule{}, check.merge.merged);
}

QJsonArray differencesJson(const GroupCheck &group, const AgentCheck &check)
{
    QJsonArray out;
    const schedule::AgentDelta delta = differences(group, check);
    for (const schedule::Shift &shift : delta.putShifts) {
        QJsonObject object = shiftJson(shift);
        object[QStringLiteral("change")] = shift.id.isEmpty() ? QStringLiteral("add") : QStringLiteral("change");
        out.append(object);
    }
    for (const base::ShiftId &id : delta.removedShifts)
        out.append(QJsonObject{{QStringLiteral("id"), id.value}, {QStringLiteral("change"), QStringLiteral("delete")}});
    for (const schedule::TimeOffMarker &marker : delta.putMarkers)
        out.append(QJsonObject{{QStringLiteral("date"), marker.date.toString(Qt::ISODate)},
                               {QStringLiteral("change"), QStringLiteral("timeOff")}});
    for (const QDate &date : delta.removedMarkers)
        out.append(QJsonObject{{QStringLiteral("date"), date.toString(Qt::ISODate)},
                               {QStringLiteral("change"), QStringLiteral("deleteTimeOff")}});
    return out;
}

QString nameOf(const GroupCheck &group, const base::AgentId &agent)
{
    for (const plan::AgentPlan &each : group.plan.agents)
        if (each.agent == agent)
            return each.name.isEmpty() ? agent.value : each.name;
    return agent.value;
}

QJsonObject agentJson(const GroupCheck &group, const AgentCheck &check, bool withDifferences)
{
    QJsonArray days;
    for (const QDate &day : check.days)
        days.append(day.toString(Qt::ISODate));
    QJsonArray trades;
    for (const base::TradeId &trade : check.trades)
        trades.append(trade.value);
    QJsonArray conflicts;
    for (const plan::Conflict &conflict : check.conflicts)
        conflicts.append(QJsonObject{
            {QStringLiteral("id"), QString::fromLatin1(conflict.id)},
            {QStringLiteral("kind"), kindWord(conflict.kind)},
            {QStringLiteral("from"),
             conflict.markerDate.isValid() ? conflict.markerDate.toString(Qt::ISODate) : conflict.from.toIso()},
            {QStringLiteral("to"),
             conflict.markerDate.isValid() ? conflict.markerDate.toString(Qt::ISODate) : conflict.to.toIso()}});
    QJsonArray problems;
    for (const plan::PreflightProblem &problem : check.problems)
        problems.append(QJsonObject{{QStringLiteral("kind"), kindWord(problem.kind)},
                                    {QStringLiteral("severity"), problem.severity == plan::Severity::Error
                                                                     ? QStringLiteral("error")
                                                                     : QStringLiteral("warning")},
                                    {QStringLiteral("at"), problem.where.toIso()},
                                    {QStringLiteral("detail"), problem.detail},
                                    {QStringLiteral("line"), problem.sourceLine}});
    QJsonObject object{{QStringLiteral("id"), check.agent.value},
                       {QStringLiteral("name"), nameOf(group, check.agent)},
                       {QStringLiteral("verdict"), word(check.verdict)},
                       {QStringLiteral("added"), check.changes.added},
                       {QStringLiteral("changed"), check.changes.changed},
                       {QStringLiteral("removed"), check.changes.removed},
                       {QStringLiteral("days"), days},
                       {QStringLiteral("trades"), trades},
                       {QStringLiteral("conflicts"), conflicts},
                       {QStringLiteral("problems"), problems}};
    if (withDifferences)
        object[QStringLiteral("differences")] = differencesJson(group, check);
    return object;
}

QString differencesText(const GroupCheck &group, const AgentCheck &check)
{
    QStringList parts;
    const schedule::AgentDelta delta = differences(group, check);
    for (const schedule::Shift &shift : delta.putShifts)
        parts << (shift.id.isEmpty() ? QStringLiteral("add ") : QStringLiteral("change ")) +
                     localSpan(shift, group.zone);
    for (const base::ShiftId &id : delta.removedShifts)
        parts << QStringLiteral("delete shift ") + id.value;
    for (const schedule::TimeOffMarker &marker : delta.putMarkers)
        parts << QStringLiteral("time off ") + marker.date.toString(Qt::ISODate);
    for (const QDate &date : delta.removedMarkers)
        parts << QStringLiteral("delete time off ") + date.toString(Qt::ISODate);
    return parts.join(QStringLiteral("; "));
}

QString agentLine(const GroupCheck &group, const AgentCheck &check, bool withDifferences)
{
    QStringList parts{word(check.verdict)};
    for (const plan::PreflightProblem &problem : check.problems)
        parts << QStringLiteral("%1%2 %3")
                     .arg(problem.severity == plan::Severity::Error ? QString() : QStringLiteral("warning: "),
                          kindWord(problem.kind), problem.detail)
                     .trimmed();
    for (const plan::Conflict &conflict : check.conflicts)
        parts << QStringLiteral("%1 at %2")
                     .arg(kindWord(conflict.kind), conflict.markerDate.isValid()
                                                       ? conflict.markerDate.toString(Qt::ISODate)
                                                       : conflict.from.toIso());
    if (withDifferences)
        parts << differencesText(group, check);
    return QStringLiteral("  %1 (%2): %3")
        .arg(nameOf(group, check.agent), check.agent.value, parts.join(QStringLiteral(" · ")));
}

} // namespace

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NothingToDo:
        return QStringLiteral("nothingToDo");
    case Verdict::Clear:
        return QStringLiteral("clear");
    case Verdict::Merges:
        return QStringLiteral("merges");
    case Verdict::WouldVoidTrade:
        return QStringLiteral("wouldVoidTrade");
    case Verdict::TradeNeedsReview:
        return QStringLiteral("tradeNeedsReview");
    case Verdict::Conflict:
        return QStringLiteral("conflict");
    case Verdict::Rejected:
        return QStringLiteral("rejected");
    }
    return QStringLiteral("other");
}

QJsonObject checkJson(const plan::PushPlan &plan, const std::vector<GroupCheck> &groups)
{
    QJsonArray list;
    std::map<QString, int> totals;
    for (const GroupCheck &group : groups) {
        QJsonArray agents;
        for (const AgentCheck &check : group.agents) {
            agents.append(agentJson(group, check, !plan.baseKnown));
            ++totals[word(check.verdict)];
        }
        list.append(QJsonObject{{QStringLiteral("id"), group.plan.key.schedule.value},
                                {QStringLiteral("businessUnit"), group.plan.businessUnitName},
                                {QStringLiteral("weekDate"), group.plan.key.weekDate.toString(Qt::ISODate)},
                                {QStringLiteral("published"), group.loaded->group.published},
                                {QStringLiteral("version"), group.loaded->group.version},
                                {QStringLiteral("agents"), agents}});
    }
    QJsonObject counts;
    int planned = 0;
    for (const auto &[verdict, count] : totals) {
        counts[verdict] = count;
        planned += count;
    }
    counts[QStringLiteral("planned")] = planned;
    return {{QStringLiteral("planBase"), plan.baseKnown ? QStringLiteral("known") : QStringLiteral("unknown")},
            {QStringLiteral("planHash"), QString::fromLatin1(plan.sourceHash)},
            {QStringLiteral("scheduleGroups"), list},
            {QStringLiteral("totals"), counts}};
}

QString checkText(const plan::PushPlan &plan, const std::vector<GroupCheck> &groups)
{
    QStringList lines;
    if (!plan.baseKnown)
        lines << QStringLiteral(
            "base unknown: the plan has no snapshot beside it; every difference to the service is listed for review");
    for (const GroupCheck &group : groups) {
        std::map<QString, int> counts;
        for (const AgentCheck &check : group.agents)
            ++counts[word(check.verdict)];
        QStringList parts;
        for (const auto &[verdict, count] : counts)
            parts << QStringLiteral("%1 %2").arg(count).arg(verdict);
        lines << QStringLiteral("%1, week of %2, %3: %4")
                     .arg(group.plan.businessUnitName, group.plan.key.weekDate.toString(Qt::ISODate),
                          group.loaded->group.published ? QStringLiteral("published") : QStringLiteral("draft"),
                          parts.join(QStringLiteral(", ")));
        for (const AgentCheck &check : group.agents)
            if (!plan.baseKnown || check.verdict > Verdict::Merges || !check.problems.empty())
                lines << agentLine(group, check, !plan.baseKnown);
    }
    lines << QStringLiteral(
        "Not seen from here: work-plan preferences (the write API has none); overlaps are found by their shifts.");
    return lines.join(u'\n');
}

int checkExitCode(const std::vector<GroupCheck> &groups)
{
    Verdict worst = Verdict::NothingToDo;
    for (const GroupCheck &group : groups)
        for (const AgentCheck &check : group.agents)
            worst = std::max(worst, check.verdict);
    if (worst == Verdict::Rejected)
        return 5;
    if (worst == Verdict::Conflict)
        return 4;
    return worst >= Verdict::WouldVoidTrade ? 3 : 0;
}

} // namespace shiftlane::commands
