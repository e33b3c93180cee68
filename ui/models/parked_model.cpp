#include "ui/models/parked_model.h"

#include "schedule/week.h"
#include "ui/style/formats.h"
#include "ui/style/words.h"

#include <limits>

namespace shiftlane::ui {

ParkedModel::ParkedModel(QObject *parent)
    : RowModel(
          {{tr("Agent"), QStringLiteral("Alexandra Thompson"), {}, false, false, QStringLiteral("Alexandra T…")},
           {tr("Schedule group"), QStringLiteral("Customer Retention, 30 Nov")},
           {tr("State"), tr("trade ended") + QLatin1Char(' '), {}, false, true, tr("trade ended") + QLatin1Char(' ')},
           {tr("Deadline"), QStringLiteral("tomorrow 09:00"),
            tr("The trade expires, or the first changed shift starts, whichever comes first"), false, false,
            QStringLiteral("tomorrow 00:00 –")},
           {tr("Why"), reasonWord(plan::LeftOutReason::MatchedTrade)},
           {tr("Owner"), QStringLiteral("planner-7"), tr("Whose push parked the agent")}},
          true, parent),
      now_(wallNow())
{
}

QTimeZone ParkedModel::zone(const session::ParkedRow &row) const
{
    const auto found = zones_.find(row.group);
    return found == zones_.end() ? QTimeZone::utc() : found->second;
}

bool canPushAgain(const session::ParkedRow &row)
{
    using State = session::ParkedRow::State;
    return row.ours && (row.state == State::Released || row.state == State::ByHand);
}

Cell ParkedModel::stateCell(const session::ParkedRow &row) const
{
    using Now = session::ParkedRow::State;
    Cell cell;
    cell.sort = static_cast<int>(row.state);
    switch (row.state) {
    case Now::Planned:
        cell.badge = {Role::Idle, Shape::Ring, tr("not pushed")};
        cell.toolTip = tr("The plan that is loaded leaves this agent out");
        break;
    case Now::Waiting:
        cell.badge = {Role::Parked, Shape::Clock, tr("trade open")};
        cell.toolTip = row.byItself ? tr("Pushed by itself when the trade ends") : tr("Offered when the trade ends");
        break;
    case Now::Released:
        cell.badge = {Role::Info, Shape::Dot, tr("trade ended")};
        cell.toolTip = row.byItself ? tr("Pushed by itself as soon as no other plan is open")
                                    : tr("Nothing holds the agent any more; push again");
        break;
    case Now::ByHand:
        cell.badge = {Role::Idle, Shape::Bars, tr("by hand")};
        cell.toolTip = tr("No trade is known that would end; push again when it suits");
        break;
    }
    return cell;
}

Cell ParkedModel::untilCell(const session::ParkedRow &row) const
{
    if (!row.until)
        return {.text = QStringLiteral("–"), .sort = std::numeric_limits<qint64>::max(), .secondary = true};
    Cell cell{.text = deadline(*row.until, now_, zone(row)), .sort = row.until->ms};
    if (*row.until < now_) {
        cell.badge = {Role::Warn, Shape::Warning, cell.text};
        cell.text.clear();
        cell.toolTip = tr("Past: the trade expired or the first changed shift began");
    }
    return cell;
}

Cell ParkedModel::cell(int index, int column) const
{
    const session::ParkedRow &row = at(index);
    switch (column) {
    case Agent:
        return {.text = row.name, .strong = true};
    case Group:
        return {.text = tr("%1, %2", "business unit, week").arg(row.groupText, shortDate(row.weekDate))};
    case Why: {
        Cell cell{.text = reasonWord(row.reason)};
        cell.toolTip = row.detail.isEmpty() ? cell.text : row.detail;
        return cell;
    }
    case State:
        return stateCell(row);
    case Until:
        return untilCell(row);
    case Owner: {
        Cell cell{.text = accountName(row.owner), .secondary = true};
        if (row.since && !row.owner.isEmpty())
            cell.toolTip = tr("Parked by the push of %1, %2", "planner, when")
                               .arg(row.owner, dayClock(*row.since, QTimeZone::systemTimeZone()));
        if (!row.ours)
            cell.toolTip += QLatin1Char('\n') + tr("Of another account or service: it cannot be pushed from here");
        return cell;
    }
    default:
        return {};
    }
}

QString ParkedModel::searchText(int index) const
{
    const session::ParkedRow &row = at(index);
    QStringList words{row.name, row.groupText, reasonWord(row.reason), tr("parked")};
    words << row.owner << stateCell(row).badge.word;
    if (row.trade)
        words << tr("shift trade swap", "what a trade is found by");
    return words.join(QLatin1Char('\n'));
}

QString ParkedModel::keyOf(const session::ParkedRow &row) const
{
    return row.group.value + QLatin1Char(' ') + row.agent.value;
}

bool ParkedModel::same(const session::ParkedRow &a, const session::ParkedRow &b) const
{
    return a.name == b.name && a.reason == b.reason && a.until == b.until && a.detail == b.detail &&
           a.groupText == b.groupText && a.weekDate == b.weekDate && a.state == b.state && a.owner == b.owner &&
           a.since == b.since && a.ours == b.ours && a.byItself == b.byItself;
}

LogModel::LogModel(QObject *parent)
    : RowModel({{tr("Time"), QStringLiteral("00:00:00")},
                {tr("Schedule group"), QStringLiteral("Customer Retention, 30 Nov")},
                {tr("What happened"), QStringLiteral("read 48 agent schedules at version 12")}},
               false, parent)
{
}

void LogModel::setGroups(std::map<base::ScheduleId, QString> names, std::map<base::ScheduleId, QTimeZone> zones)
{
    names_ = std::move(names);
    zones_ = std::move(zones);
}

Cell LogModel::cell(int index, int column) const
{
    const session::LogLine &row = at(index);
    switch (column) {
    case Time: {
        // A log is read beside other logs of this computer, so it keeps this computer's zone.
        const auto local = schedule::toLocal(row.at, QTimeZone::systemTimeZone());
        Cell cell{.text = local.time.toString(QStringLiteral("HH:mm:ss")),
                  .sort = row.at.ms,
                  .toolTip = row.at.toIso(),
                  .secondary = true};
        if (const auto zone = zones_.find(row.group); zone != zones_.end())
            cell.toolTip = tr("%1 in %2").arg(dayClock(row.at, zone->second), zoneCity(zone->second));
        return cell;
    }
    case Group: {
        const auto name = names_.find(row.group);
        return {.text = name == names_.end() ? QString() : name->second, .toolTip = row.group.value};
    }
    case Text:
        return {.text = row.text, .toolTip = row.text};
    default:
        return {};
    }
}

QString LogModel::searchText(int index) const { return cell(index, Group).text + QLatin1Char('\n') + at(index).text; }

QString LogModel::keyOf(const session::LogLine &row) const
{
    return QString::number(row.at.ms) + row.group.value + QLatin1Char(' ') + row.text;
}

bool LogModel::same(const session::LogLine &, const session::LogLine &) const { return true; }

} // namespace shiftlane::ui
