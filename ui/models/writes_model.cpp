#include "ui/models/writes_model.h"

#include "ui/style/formats.h"

#include <algorithm>

namespace shiftlane::ui {
namespace {

Badge writeBadge(const session::SeenWrite &row)
{
    if (row.failed)
        return {Role::Bad, Shape::Cross, WritesModel::tr("Failed")};
    if (row.complete)
        return {Role::Ok, Shape::Check, WritesModel::tr("Written")};
    return {Role::Info, Shape::Turning, WritesModel::tr("On its way")};
}

QString kindWord(const QString &kind)
{
    if (kind == QLatin1String("Update"))
        return WritesModel::tr("Update");
    if (kind == QLatin1String("Import"))
        return WritesModel::tr("Import");
    if (kind == QLatin1String("Copy"))
        return WritesModel::tr("Copy");
    if (kind == QLatin1String("Delete"))
        return WritesModel::tr("Delete");
    return kind; // a word newer than we are
}

QString groupText(const session::SeenWrite &row)
{
    if (row.groupText.isEmpty())
        return row.group.schedule.value;
    return row.group.weekDate.isValid()
               ? WritesModel::tr("%1, %2", "business unit, week").arg(row.groupText, shortDate(row.group.weekDate))
               : WritesModel::tr("%1, a week that is not shown", "business unit").arg(row.groupText);
}

QString longest(const QStringList &words)
{
    return *std::max_element(words.begin(), words.end(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

QString longestState()
{
    return longest({WritesModel::tr("Failed"), WritesModel::tr("Written"), WritesModel::tr("On its way")});
}

/// A row that came before its business unit was read has no zone yet.
QTimeZone zoneOf(const session::SeenWrite &row) { return row.zone.isValid() ? row.zone : QTimeZone::utc(); }

} // namespace

WritesModel::WritesModel(QObject *parent)
    : RowModel(
          {{tr("When"), QStringLiteral("Sat 5 Dec 14:00 New York"), tr("In the business unit's zone"), false, false,
            widestDayClock() + QLatin1Char(' ')},
           {tr("Schedule group"), QStringLiteral("Customer Retention, 30 Nov")},
           {tr("Written by"), QStringLiteral("Alexandra Thompson")},
           {tr("State"), longestState() + QStringLiteral("  "), {}, false, true, longestState() + QLatin1Char(' ')},
           {tr("Kind"), longest({tr("Update"), tr("Import"), tr("Copy"), tr("Delete")}) + QStringLiteral("  ")},
           {tr("Version"), QStringLiteral("1234"), tr("The version that the write made"), true}},
          false, parent)
{
}

Cell WritesModel::cell(int index, int column) const
{
    const session::SeenWrite &row = at(index);
    switch (column) {
    case Time:
        return {.text = tr("%1 %2", "time, city of the zone").arg(dayClock(row.at, zoneOf(row)), zoneCity(zoneOf(row))),
                .sort = row.at.ms};
    case Group:
        return {.text = groupText(row), .toolTip = row.group.schedule.value};
    case By:
        return {.text = row.ours ? tr("%1 (this console)", "who").arg(row.by) : row.by, .strong = true};
    case State: {
        Cell cell;
        cell.badge = writeBadge(row);
        return cell;
    }
    case Kind:
        return {.text = kindWord(row.kind), .secondary = true};
    case Version:
        return row.version ? Cell{.text = number(*row.version), .sort = *row.version, .secondary = true} : Cell{};
    default:
        return {};
    }
}

QString WritesModel::searchText(int index) const
{
    const session::SeenWrite &row = at(index);
    return QStringList{groupText(row), row.by, writeBadge(row).word, kindWord(row.kind)}.join(QLatin1Char('\n'));
}

QString WritesModel::keyOf(const session::SeenWrite &row) const { return row.operation.value; }

bool WritesModel::same(const session::SeenWrite &a, const session::SeenWrite &b) const
{
    return a.at == b.at && a.by == b.by && a.complete == b.complete && a.failed == b.failed && a.version == b.version &&
           a.groupText == b.groupText && a.group.weekDate == b.group.weekDate && a.ours == b.ours;
}

} // namespace shiftlane::ui
