#include "ui/models/agents_model.h"

#include "ui/style/formats.h"
#include "ui/style/words.h"

namespace shiftlane::ui {
namespace {

/// Why, in a word or two.
QString shortReason(plan::LeftOutReason reason)
{
    using plan::LeftOutReason;
    switch (reason) {
    case LeftOutReason::None:
        return {};
    case LeftOutReason::MatchedTrade:
        return AgentsModel::tr("trade open", "why an agent is left out, short");
    case LeftOutReason::WouldVoidTrade:
        return AgentsModel::tr("voids trade", "why an agent is left out, short");
    case LeftOutReason::ByPlanner:
        return AgentsModel::tr("by you", "why an agent is left out, short");
    case LeftOutReason::LockedByService:
        return AgentsModel::tr("refused", "why an agent is left out, short");
    case LeftOutReason::Preflight:
        return AgentsModel::tr("not sound", "why an agent is left out, short");
    case LeftOutReason::Conflict:
        return AgentsModel::tr("conflict", "why an agent is left out, short");
    }
    return {};
}

QString inPushWord(plan::Disposition disposition, plan::LeftOutReason reason)
{
    const QString word = dispositionWord(disposition);
    const QString why = disposition == plan::Disposition::Exclude || disposition == plan::Disposition::Park
                            ? shortReason(reason)
                            : QString();
    return why.isEmpty() ? word : AgentsModel::tr("%1, %2", "what is done with an agent, why").arg(word, why);
}

std::vector<Column> agentColumns()
{
    return {
        {AgentsModel::tr("Agent"),
         QStringLiteral("Alexandra Thompson"),
         {},
         false,
         false,
         QStringLiteral("Alexandra Thompson-R")},
        {AgentsModel::tr("Unit", "management unit"), QStringLiteral("Sales A North"),
         AgentsModel::tr("Management unit")},
        {AgentsModel::tr("Verdict"), AgentsModel::tr("Trade needs review"),
         AgentsModel::tr("What the check says about the agent"), false, true, AgentsModel::tr("Trade needs review")},
        {AgentsModel::tr("Changes on"), QStringLiteral("Wed 25 Nov")},
        {AgentsModel::tr("Shift trade"), QStringLiteral("Matched with Alexandra T.")},
        {AgentsModel::tr("In this push"),
         inPushWord(plan::Disposition::Exclude, plan::LeftOutReason::WouldVoidTrade) + QStringLiteral("  ▾▾"),
         AgentsModel::tr("What this push does with the agent, and why"), false, false,
         inPushWord(plan::Disposition::Exclude, plan::LeftOutReason::ByPlanner) + QStringLiteral("  ▾▾")},
    };
}

Cell verdictCell(const session::AgentRow &row)
{
    Cell cell;
    if (!row.planned) {
        cell.text = AgentsModel::tr("no change planned");
        cell.secondary = true;
        cell.sort = 100;
        return cell;
    }
    if (!row.checked) {
        cell.badge = {Role::Idle, Shape::Ring, AgentsModel::tr("Not checked")};
        cell.sort = 50;
        return cell;
    }
    cell.badge = verdictBadge(row.verdict);
    cell.sort = -static_cast<int>(row.verdict);
    QStringList lines{verdictSentence(row.verdict)};
    const QString problems = problemsText(row);
    if (!problems.isEmpty())
        lines << problems;
    cell.text = problems.section(QLatin1Char('\n'), 0, 0);
    if (!row.problems.empty() && row.verdict == plan::Verdict::Clear)
        cell.badge = {Role::Warn, Shape::Warning,
                      AgentsModel::tr("Clear, %n warning(s)", nullptr, static_cast<int>(row.problems.size()))};
    cell.toolTip = lines.join(QLatin1Char('\n'));
    return cell;
}

Cell changesCell(const session::AgentRow &row)
{
    Cell cell;
    cell.text = dayList(row.days);
    cell.sort = row.days.empty() ? QVariant(QDate(9999, 1, 1)) : QVariant(row.days.front());
    if (row.days.empty())
        return cell;
    QStringList days;
    for (const QDate &day : row.days)
        days << dayDate(day);
    cell.toolTip =
        AgentsModel::tr("%1\n%2", "counts, days").arg(changesWords(row.changes), days.join(QLatin1Char('\n')));
    if (row.editedHere)
        cell.toolTip += QLatin1Char('\n') + AgentsModel::tr("Corrected in this window");
    return cell;
}

Cell tradeCell(const session::AgentRow &row)
{
    Cell cell;
    if (row.trades.empty())
        return cell;
    const QString state = tradeWord(row.tradeState);
    cell.text = row.tradeState == schedule::TradeState::Unmatched ? AgentsModel::tr("Unmatched offer")
                : row.tradeWith.isEmpty()
                    ? state
                    : AgentsModel::tr("%1 with %2", "trade state, agent").arg(state, row.tradeWith);
    if (row.trades.size() > 1)
        cell.text = AgentsModel::tr("%1, %n more", nullptr, static_cast<int>(row.trades.size()) - 1).arg(cell.text);
    cell.secondary = true;
    cell.toolTip = cell.text;
    return cell;
}

Cell pushCell(const session::AgentRow &row)
{
    Cell cell;
    if (!row.planned)
        return cell;
    QStringList lines;
    if (row.leftOutReason != plan::LeftOutReason::None)
        lines << reasonWord(row.leftOutReason);
    if (!row.reason.isEmpty())
        lines << row.reason;
    cell.toolTip = lines.join(QLatin1Char('\n'));
    if (row.outcome != push::Outcome::Pending) {
        cell.badge = outcomeBadge(row.outcome);
        cell.sort = static_cast<int>(row.outcome);
        return cell;
    }
    cell.text = inPushWord(row.disposition, row.leftOutReason);
    cell.choice = true;
    cell.sort = -1 - static_cast<int>(row.disposition);
    return cell;
}

} // namespace

QString problemsText(const session::AgentRow &row)
{
    QStringList lines;
    for (const plan::PreflightProblem &problem : row.problems) {
        const QString words = preflightSentence(problem);
        lines << (problem.sourceLine > 0 ? AgentsModel::tr("%1, line %2", "problem, line of the plan's file")
                                               .arg(words)
                                               .arg(problem.sourceLine)
                                         : words);
    }
    return lines.join(QLatin1Char('\n'));
}

AgentsModel::AgentsModel(QObject *parent) : RowModel(agentColumns(), true, parent) {}

void AgentsModel::setContext(const QString &where)
{
    if (where == where_)
        return;
    where_ = where;
    if (rowCount() > 0) // what rows were found by so far is out of date
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {FilterRole});
}

std::vector<base::AgentId> AgentsModel::checkedAgents() const
{
    std::vector<base::AgentId> agents;
    for (const auto &row : rows())
        if (isChecked(row.agent.value))
            agents.push_back(row.agent);
    return agents;
}

Cell AgentsModel::cell(int index, int column) const
{
    const session::AgentRow &row = at(index);
    switch (column) {
    case Name:
        return {.text = row.name, .strong = row.planned};
    case Unit:
        return {.text = row.managementUnit, .toolTip = row.managementUnit, .secondary = !row.planned};
    case Verdict:
        return verdictCell(row);
    case Changes:
        return changesCell(row);
    case Trade:
        return tradeCell(row);
    case InPush:
        return pushCell(row);
    default:
        return {};
    }
}

QString AgentsModel::searchText(int index) const
{
    const session::AgentRow &row = at(index);
    QStringList words{row.name, row.managementUnit, where_, dayList(row.days)};
    if (!row.trades.empty())
        words << tr("shift trade swap", "what a trade is found by") << row.tradeWith << tradeWord(row.tradeState);
    if (row.planned)
        words << verdictCell(row).words() << pushCell(row).words();
    return words.join(QLatin1Char('\n'));
}

QString AgentsModel::keyOf(const session::AgentRow &row) const { return row.agent.value; }

bool AgentsModel::same(const session::AgentRow &a, const session::AgentRow &b) const
{
    return a.name == b.name && a.managementUnit == b.managementUnit && a.verdict == b.verdict &&
           a.planned == b.planned && a.checked == b.checked && a.changes.added == b.changes.added &&
           a.changes.changed == b.changes.changed && a.changes.removed == b.changes.removed && a.days == b.days &&
           a.trades == b.trades && a.tradeState == b.tradeState && a.tradeWith == b.tradeWith &&
           a.disposition == b.disposition && a.leftOutReason == b.leftOutReason && a.outcome == b.outcome &&
           a.reason == b.reason && ((a.problems.empty() && b.problems.empty()) || problemsText(a) == problemsText(b)) &&
           a.openConflicts == b.openConflicts && a.editedHere == b.editedHere;
}

} // namespace shiftlane::ui
