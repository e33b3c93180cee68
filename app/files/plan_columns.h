#pragma once
#include "files/plan_csv.h"

#include <QStringList>
#include <array>
#include <optional>

/// The columns of a week or plan as CSV, and which cell of a row is which.
namespace shiftlane::files {

enum class Column {
    Snapshot,
    ScheduleGroup,
    Week,
    BusinessUnit,
    ScheduleVersion,
    AgentId,
    Agent,
    AgentVersion,
    Kind,
    Id,
    Date,
    Start,
    End,
    Activities,
    Action,
};
inline constexpr size_t columnCount = 15;

[[nodiscard]] QString nameOf(Column column);
/// All names in the order they are written.
[[nodiscard]] QStringList columnNames();

/// Where each column stands in a file; by name, so the order is free.
class ColumnMap {
public:
    /// Names what is missing, doubled or unknown; nothing when the header fits.
    [[nodiscard]] std::vector<RowProblem> read(const QStringList &header, int line);
    /// The cell without the mark of neutralised(), trimmed of blanks around it;
    /// ids are opaque and come as they stand.
    [[nodiscard]] QString cell(const QStringList &cells, Column column) const;
    /// A cell behind the last column that holds something: its number, or 0.
    [[nodiscard]] int strayCell(const QStringList &cells) const;

private:
    std::array<qsizetype, columnCount> at_{};
    qsizetype width_ = 0;
};

/// Ids of full-day markers in the id column: "off-2026-11-24", so that a moved
/// date is known to be a move and no spreadsheet takes it for a date.
[[nodiscard]] QString markerRowId(QDate date);
[[nodiscard]] std::optional<QDate> markerDateOf(const QString &rowId);

inline const QString &shiftKind()
{
    static const QString word = QStringLiteral("shift");
    return word;
}
inline const QString &timeOffKind()
{
    static const QString word = QStringLiteral("time off");
    return word;
}
inline const QString &deleteAction()
{
    static const QString word = QStringLiteral("delete");
    return word;
}

} // namespace shiftlane::files
