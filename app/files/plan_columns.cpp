#include "files/plan_columns.h"

#include "files/csv_reader.h"

#include <algorithm>

namespace shiftlane::files {

namespace {

/// Without these a row cannot be understood; the others are for people.
bool isNeeded(Column column)
{
    switch (column) {
    case Column::Week:
    case Column::BusinessUnit:
    case Column::ScheduleVersion:
    case Column::Agent:
    case Column::AgentVersion:
        return false;
    default:
        return true;
    }
}

bool isOpaque(Column column)
{
    return column == Column::Snapshot || column == Column::ScheduleGroup || column == Column::AgentId ||
           column == Column::Id;
}

} // namespace

QString nameOf(Column column) { return columnNames().at(static_cast<qsizetype>(column)); }

QStringList columnNames()
{
    static const QStringList names{QStringLiteral("snapshot"),
                                   QStringLiteral("schedule_group"),
                                   QStringLiteral("week"),
                                   QStringLiteral("business_unit"),
                                   QStringLiteral("schedule_version"),
                                   QStringLiteral("agent_id"),
                                   QStringLiteral("agent"),
                                   QStringLiteral("agent_version"),
                                   QStringLiteral("kind"),
                                   QStringLiteral("id"),
                                   QStringLiteral("date"),
                                   QStringLiteral("start"),
                                   QStringLiteral("end"),
                                   QStringLiteral("activities"),
                                   QStringLiteral("action")};
    return names;
}

std::vector<RowProblem> ColumnMap::read(const QStringList &header, int line)
{
    std::vector<RowProblem> problems;
    at_.fill(-1);
    width_ = header.size();
    const QStringList names = columnNames();
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = revealed(header[i]).trimmed().toLower();
        const qsizetype column = names.indexOf(name);
        if (name.isEmpty())
            continue;
        if (column < 0) {
            problems.push_back({line, name, QStringLiteral("unknown column; known are %1").arg(names.join(u", "))});
            continue;
        }
        qsizetype &place = at_[static_cast<size_t>(column)];
        if (place >= 0)
            problems.push_back({line, name, QStringLiteral("the column stands twice")});
        place = i;
    }
    for (size_t i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        if (at_[i] < 0 && isNeeded(column))
            problems.push_back({line, nameOf(column), QStringLiteral("the column is missing")});
    }
    return problems;
}

QString ColumnMap::cell(const QStringList &cells, Column column) const
{
    const qsizetype at = at_[static_cast<size_t>(column)];
    if (at < 0 || at >= cells.size())
        return {};
    const QString text = revealed(cells[at]);
    return isOpaque(column) ? text : text.trimmed();
}

int ColumnMap::strayCell(const QStringList &cells) const
{
    for (qsizetype i = width_; i < cells.size(); ++i) {
        if (!cells[i].trimmed().isEmpty())
            return static_cast<int>(i) + 1;
    }
    return 0;
}

QString markerRowId(QDate date) { return QStringLiteral("off-") + date.toString(Qt::ISODate); }

std::optional<QDate> markerDateOf(const QString &rowId)
{
    if (!rowId.startsWith(QStringLiteral("off-")))
        return std::nullopt;
    const QDate date = QDate::fromString(rowId.mid(4), Qt::ISODate);
    return date.isValid() && markerRowId(date) == rowId ? std::optional(date) : std::nullopt;
}

} // namespace shiftlane::files
