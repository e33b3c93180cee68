#pragma once
#include "session/snapshot.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// Shift trades of one schedule group as pairs.
class TradesModel : public RowModel<session::TradeRow> {
    Q_OBJECT
public:
    enum { Pair, Shifts, State, DecideBy, Violations, ThisPush, ColumnCount };
    explicit TradesModel(QObject *parent = nullptr);

    /// For "today" and "tomorrow".
    void setNow(base::Instant now);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::TradeRow &row) const override;
    [[nodiscard]] bool same(const session::TradeRow &a, const session::TradeRow &b) const override;

private:
    base::Instant now_;
};

/// `Agent 11 ⇄ Agent 28`, `Agent 15 offers`
[[nodiscard]] QString tradePair(const session::TradeRow &row);
/// Waits for the planner and no decision is on its way.
[[nodiscard]] bool canDecide(const session::TradeRow &row);

} // namespace shiftlane::ui
