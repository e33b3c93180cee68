#pragma once
#include "session/watch.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// Pushes of every planner on the shared journal, one row a schedule group; in
/// the order of the session: failures first.
class PushesModel : public RowModel<session::WatchedPush> {
    Q_OBJECT
public:
    enum { State, Group, Planner, Agents, Left, Trouble, Console, Began, ColumnCount };
    explicit PushesModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::WatchedPush &row) const override;
    [[nodiscard]] bool same(const session::WatchedPush &a, const session::WatchedPush &b) const override;
};

/// As the journal tells it: who is carried out by nobody and has not ended was interrupted.
[[nodiscard]] Badge pushBadge(const session::WatchedPush &push);
/// `Retail Banking, 30 Nov`
[[nodiscard]] QString pushGroupText(const session::WatchedPush &push);
/// `2 conflicts, 1 throttled`; empty = none.
[[nodiscard]] QString troubleText(const session::WatchedPush &push);

} // namespace shiftlane::ui
