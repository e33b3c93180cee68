#include "ui/models/parked_model.h"

#include "schedule/week.h"
#include "ui/style/formats.h"
#include "ui/style/words.h"

namespace shiftlane::ui {

ParkedModel::ParkedModel(QObject *parent)
    : RowModel({{tr("Agent"), QStringLiteral("Alexandra Thompson")},
                {tr("Schedule group"), QStringLiteral("Customer Retention, 30 Nov")},
                {tr("Why"), reasonWord(plan::LeftOutReason::MatchedTrade), {}, false, true},
                {tr("Comes back"), QStringLiteral("when the trade ends, tomorrow 18:00"),
                 tr("When the agent's planned changes can be pushed")}},
               true, parent),
      now_(wallNow())
{
}

QTimeZone ParkedModel::zone(const session::ParkedRow &row) const
{
    const auto found = zones_.find(row.group);
    return found == zones_.end() ? QTimeZone::utc() : found->second;
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
        Cell cell;
        cell.badge = {Role::Parked, Shape::Clock, reasonWord(row.reason)};
        cell.toolTip = row.detail;
        return cell;
    }
    case Until:
        if (row.until)
            return {.text = row.trade
                                ? tr("when the trade ends, at the latest %1").arg(deadline(*row.until, now_, zone(row)))
                                : deadline(*row.until, now_, zone(row)),
                    .sort = row.until->ms};
        return {.text = row.trade ? tr("when the trade ends") : tr("when you choose Push"), .secondary = true};
    default:
        return {};
    }
}

QString ParkedModel::searchText(int index) const
{
    const session::ParkedRow &row = at(index);
    QStringList words{row.name, row.groupText, reasonWord(row.reason), tr("parked")};
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
           a.groupText == b.groupText && a.weekDate == b.weekDate;
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
