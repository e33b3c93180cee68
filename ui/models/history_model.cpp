#include "ui/models/history_model.h"

#include "ui/style/formats.h"
#include "ui/style/plan_title.h"
#include "ui/style/words.h"

#include <QStringList>
#include <algorithm>

namespace shiftlane::ui {
namespace {

using push::Outcome;

int countOf(const session::PushHistoryRow &row, std::initializer_list<Outcome> outcomes)
{
    int count = 0;
    for (const Outcome outcome : outcomes)
        if (const auto found = row.outcomes.find(outcome); found != row.outcomes.end())
            count += found->second;
    return count;
}

/// The worst that is true of the push; the numbers stand beside it.
Badge stateBadge(const session::PushHistoryRow &row)
{
    if (!row.endedAt)
        return {Role::Warn, Shape::Clock, HistoryModel::tr("Open", "a push")};
    if (countOf(row, {Outcome::Unknown}) > 0)
        return {Role::Warn, Shape::Question, HistoryModel::tr("Unknown", "a push")};
    if (countOf(row, {Outcome::Rejected, Outcome::Conflict}) > 0)
        return {Role::Bad, Shape::Cross, HistoryModel::tr("With failures", "a push")};
    if (countOf(row, {Outcome::Applied, Outcome::AlreadyPresent}) == 0)
        return {Role::Idle, Shape::Ring, HistoryModel::tr("Nothing applied", "a push")};
    if (countOf(row, {Outcome::Parked, Outcome::Excluded, Outcome::Postponed, Outcome::Cancelled}) > 0)
        return {Role::Parked, Shape::Clock, HistoryModel::tr("In part", "a push")};
    return {Role::Ok, Shape::Check, HistoryModel::tr("Applied", "a push")};
}

QString weeksText(const std::vector<QDate> &weeks)
{
    QStringList texts;
    for (const QDate &week : weeks)
        texts << shortDate(week);
    texts.removeDuplicates();
    return texts.join(HistoryModel::tr(", ", "between items of a list"));
}

Cell groupsCell(const session::PushHistoryRow &row)
{
    Cell cell;
    QStringList units = row.groupTexts;
    units.removeDuplicates();
    const QString weeks = weeksText(row.weeks);
    cell.toolTip = units.join(QLatin1Char('\n')) + QLatin1Char('\n') + weeks;
    const QString who = units.size() > 2
                            ? HistoryModel::tr("%n business unit(s)", nullptr, static_cast<int>(units.size()))
                            : units.join(HistoryModel::tr(", ", "between items of a list"));
    cell.text = HistoryModel::tr("%1; %2", "business units, weeks").arg(who, weeks);
    return cell;
}

QString decisionWord(const QString &code)
{
    static const char *const words[][2] = {
        {"push", QT_TRANSLATE_NOOP("shiftlane::ui::HistoryModel", "pushed by choice")},
        {"exclude", QT_TRANSLATE_NOOP("shiftlane::ui::HistoryModel", "excluded")},
        {"park", QT_TRANSLATE_NOOP("shiftlane::ui::HistoryModel", "parked")},
        {"keepService", QT_TRANSLATE_NOOP("shiftlane::ui::HistoryModel", "kept the service's shift")},
        {"keepPlanned", QT_TRANSLATE_NOOP("shiftlane::ui::HistoryModel", "kept the planned shift")},
        {"keepBoth", QT_TRANSLATE_NOOP("shiftlane::ui::HistoryModel", "kept both shifts")},
        {"followPerson", QT_TRANSLATE_NOOP("shiftlane::ui::HistoryModel", "the change follows the person")},
        {"followShift", QT_TRANSLATE_NOOP("shiftlane::ui::HistoryModel", "the change follows the shift")},
    };
    for (const auto &word : words)
        if (code == QLatin1String(word[0]))
            return HistoryModel::tr(word[1]);
    return code;
}

/// The state that takes the most room of those that are frequent.
QString widestState()
{
    const QString failed = HistoryModel::tr("With failures", "a push"), applied = HistoryModel::tr("Applied", "a push");
    return (failed.size() > applied.size() ? failed : applied) + QLatin1Char(' ');
}

} // namespace

QString outcomesText(const std::map<Outcome, int> &outcomes)
{
    QStringList parts;
    for (const auto &[outcome, count] : outcomes)
        if (count > 0 && outcome != Outcome::Pending)
            parts
                << HistoryModel::tr("%1 %2", "count, outcome").arg(number(count), outcomeBadge(outcome).word.toLower());
    return parts.join(HistoryModel::tr(", ", "between items of a list"));
}

QString decisionWords(const QString &codes)
{
    QStringList words;
    for (const QString &code : codes.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words << decisionWord(code.trimmed());
    return words.join(HistoryModel::tr(", ", "between items of a list"));
}

HistoryModel::HistoryModel(QObject *parent)
    : RowModel(
          {{tr("Began"), QStringLiteral("Sat 5 Dec 14:00"), tr("By this computer's clock"), false, false,
            widestDayClock() + QLatin1Char(' ')},
           {tr("Plan"), QStringLiteral("friday.csv")},
           {tr("Planner"), QStringLiteral("planner-7")},
           {tr("What", "which business units and weeks a push was about"), QStringLiteral("Retail Banking, 30 Nov")},
           {tr("Agents"), QStringLiteral("0000"), {}, true},
           {tr("Outcome"), widestState(), {}, false, true, widestState()},
           {tr("Decisions"), QStringLiteral("000"), tr("Settled by hand: conflicts, parked, excluded"), true}},
          false, parent)
{
}

Cell HistoryModel::cell(int index, int column) const
{
    const session::PushHistoryRow &row = at(index);
    switch (column) {
    case Began:
        if (!row.at)
            return {.text = QStringLiteral("–"), .sort = qint64(0), .secondary = true};
        return {.text = dayClock(*row.at, QTimeZone::systemTimeZone()), .sort = row.at->ms};
    case Plan:
        return {.text = planTitle(row.planName), .toolTip = planTitle(row.planName), .strong = true};
    case Planner: {
        Cell cell{.text = accountName(row.planner), .toolTip = row.planner, .secondary = true};
        if (!row.ours)
            cell.toolTip += QLatin1Char('\n') + tr("Of another account or service: it cannot be rolled back from here");
        return cell;
    }
    case Groups:
        return groupsCell(row);
    case Agents:
        return {.text = number(row.agents), .sort = row.agents};
    case State: {
        Cell cell;
        cell.badge = stateBadge(row);
        cell.toolTip = outcomesText(row.outcomes);
        if (row.published)
            cell.toolTip += QLatin1Char('\n') + tr("Published by this push");
        return cell;
    }
    case Decisions:
        return {.text = row.decisions > 0 ? number(row.decisions) : QString(), .sort = row.decisions};
    default:
        return {};
    }
}

QString HistoryModel::searchText(int index) const
{
    const session::PushHistoryRow &row = at(index);
    return (QStringList{planTitle(row.planName), row.planner, stateBadge(row).word, weeksText(row.weeks)} +
            row.groupTexts)
        .join(QLatin1Char('\n'));
}

QString HistoryModel::keyOf(const session::PushHistoryRow &row) const { return row.runId; }

bool HistoryModel::same(const session::PushHistoryRow &a, const session::PushHistoryRow &b) const
{
    return a.outcomes == b.outcomes && a.endedAt == b.endedAt && a.decisions == b.decisions && a.agents == b.agents &&
           a.planName == b.planName && a.canRollBack == b.canRollBack && a.published == b.published;
}

PastAgentsModel::PastAgentsModel(QObject *parent)
    : RowModel({{tr("Agent"), QStringLiteral("Alexandra Thompson")},
                {tr("Schedule group"), QStringLiteral("Customer Retention, 30 Nov")},
                {tr("Outcome"), outcomeBadge(push::Outcome::AlreadyPresent).word, {}, false, true},
                {tr("Decided"), tr("kept the planned shift")},
                {tr("Why"), QStringLiteral("version 13 does not match")}},
               false, parent)
{
}

Cell PastAgentsModel::cell(int index, int column) const
{
    const session::PastAgent &row = at(index);
    switch (column) {
    case Agent:
        return {.text = row.name.isEmpty() ? row.agent.value : row.name, .toolTip = row.agent.value, .strong = true};
    case Group:
        return {.text = tr("%1, %2", "business unit, week").arg(row.groupText, shortDate(row.weekDate))};
    case Outcome: {
        Cell cell;
        cell.badge = outcomeBadge(row.outcome);
        cell.sort = static_cast<int>(row.outcome);
        if (row.outcome == push::Outcome::Pending)
            cell.text = tr("no outcome yet");
        return cell;
    }
    case Decisions:
        return {.text = decisionWords(row.decisions), .toolTip = row.decisions};
    case Why:
        return {.text = row.reason, .toolTip = row.reason, .secondary = true};
    default:
        return {};
    }
}

QString PastAgentsModel::searchText(int index) const
{
    const session::PastAgent &row = at(index);
    return QStringList{row.name, row.groupText, outcomeBadge(row.outcome).word, decisionWords(row.decisions)}.join(
        QLatin1Char('\n'));
}

QString PastAgentsModel::keyOf(const session::PastAgent &row) const
{
    return row.group.value + QLatin1Char(' ') + row.agent.value;
}

bool PastAgentsModel::same(const session::PastAgent &a, const session::PastAgent &b) const
{
    return a.outcome == b.outcome && a.reason == b.reason && a.decisions == b.decisions && a.name == b.name;
}

} // namespace shiftlane::ui
