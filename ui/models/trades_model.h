#pragma once
#include "plan/trade_effect.h"
#include "session/snapshot.h"
#include "ui/models/table_model.h"

#include <QHash>

namespace shiftlane::ui {

/// Shift trades of one schedule group as pairs. Cells have two lines: the second
/// agent, the second shift, the weeks, why.
class TradesModel : public RowModel<session::TradeRow> {
    Q_OBJECT
public:
    enum { Pair, Shifts, State, DecideBy, Violations, ThisPush, ColumnCount };
    /// `checkable`: rows can be chosen to be decided.
    explicit TradesModel(QObject *parent = nullptr, bool checkable = true);

    /// For "today" and "tomorrow".
    void setNow(base::Instant now);
    /// What a rule proposes and why; shown in the rows until other ones come.
    void setProposals(const std::vector<plan::TradeProposal> &proposals);
    [[nodiscard]] const QHash<QString, plan::TradeProposal> &proposals() const { return proposals_; }

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::TradeRow &row) const override;
    [[nodiscard]] bool same(const session::TradeRow &a, const session::TradeRow &b) const override;

private:
    [[nodiscard]] Cell pushCell(const session::TradeRow &row) const;

    base::Instant now_;
    QHash<QString, plan::TradeProposal> proposals_; ///< by trade id
};

/// `Agent 11 ⇄ Agent 28`, `Agent 15 offers`
[[nodiscard]] QString tradePair(const session::TradeRow &row);
/// Why a rule proposes it: `Matched, no violations`
[[nodiscard]] QString becauseText(const plan::TradeProposal &proposal);
/// Waits for the planner and no decision is on its way; a refused one may be asked again.
[[nodiscard]] bool canDecide(const session::TradeRow &row);

} // namespace shiftlane::ui
