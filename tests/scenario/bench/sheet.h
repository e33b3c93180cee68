#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

/// The spreadsheet in which planners edit an exported week, as far as scenarios
/// need one: rows of text, read and written as CSV.
namespace shiftlane::test {

class Planner;

class Sheet {
public:
    [[nodiscard]] static Sheet read(const QString &path);
    void write(const QString &path) const;
    /// Also the base beside it, as somebody who copies a plan does.
    void writeWithBase(const QString &path, const QString &exported) const;

    [[nodiscard]] int rows() const { return static_cast<int>(cells_.size()); }
    [[nodiscard]] QString at(int row, const QString &column) const;
    void set(int row, const QString &column, const QString &value);
    int copyRow(int row); ///< the index of the copy, the last row
    void removeColumn(const QString &column);
    /// Row in the file, as problems name it: the header is line 1.
    [[nodiscard]] static int lineOf(int row) { return row + 2; }

    /// Shifts of this group in the last week of the sheet; rows, in its order.
    [[nodiscard]] QList<int> shifts(const QString &group) const;
    /// The first shift of each of so many agents.
    [[nodiscard]] QList<int> firstShifts(const QString &group, int agents) const;
    /// Moves a shift of a row by minutes, length kept.
    void move(int row, int minutes);
    /// … and every activity in it, for a sheet that no snapshot explains.
    void moveWithActivities(int row, int minutes);

private:
    [[nodiscard]] qsizetype column(const QString &name) const;
    QStringList titles_;
    QList<QStringList> cells_;
};

/// Another person's console on the same service, the command-line one: exports
/// the weeks, edits them, pushes. Returns when the service has it.
void colleaguePushes(Planner &planner, const std::function<void(Sheet &)> &edit);

} // namespace shiftlane::test
