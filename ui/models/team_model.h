#pragma once
#include "session/snapshot.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// Pushes of the other planners on a shared journal, one row a schedule group.
class TeamModel : public RowModel<session::TeamRow> {
    Q_OBJECT
public:
    enum { Planner, Group, State, Outcomes, Began, Console, ColumnCount };
    explicit TeamModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::TeamRow &row) const override;
    [[nodiscard]] bool same(const session::TeamRow &a, const session::TeamRow &b) const override;
};

} // namespace shiftlane::ui
