#pragma once
#include "session/unrouted.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// Agents that should be taking conversations now and are not: planned,
/// scheduled and routed side by side.
class UnroutedModel : public RowModel<session::UnroutedRow> {
    Q_OBJECT
public:
    enum { Agent, Group, Planned, Scheduled, Routed, Cause, Since, Push, ColumnCount };
    explicit UnroutedModel(QObject *parent = nullptr);
    void setNow(base::Instant now); ///< how long is counted in minutes

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::UnroutedRow &row) const override;
    [[nodiscard]] bool same(const session::UnroutedRow &a, const session::UnroutedRow &b) const override;

private:
    [[nodiscard]] Cell sinceCell(const session::UnroutedRow &row) const;
    base::Instant now_;
};

[[nodiscard]] Badge causeBadge(insight::UnroutedCause cause);
/// `On Queue, not responding`, `Available`, `signed out`
[[nodiscard]] QString routedText(const session::UnroutedRow &row);
/// `12 planned agents not taking conversations: 8 not applied yet, 3 Available
/// instead of On Queue, 1 not responding`; also where nobody is missing. Empty
/// while nothing is known.
[[nodiscard]] QString unroutedSentence(const session::UnroutedView &view);
/// The same of the agents of this push alone.
[[nodiscard]] QString unroutedOfPush(const session::UnroutedView &view);

} // namespace shiftlane::ui
