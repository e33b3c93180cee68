#pragma once
#include "session/answers.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// Pushes that the journal knows, newest first.
class HistoryModel : public RowModel<session::PushHistoryRow> {
    Q_OBJECT
public:
    enum { Began, Plan, Planner, Groups, Agents, State, Decisions, ColumnCount };
    explicit HistoryModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::PushHistoryRow &row) const override;
    [[nodiscard]] bool same(const session::PushHistoryRow &a, const session::PushHistoryRow &b) const override;
};

/// The agents of one past push and what was decided about them.
class PastAgentsModel : public RowModel<session::PastAgent> {
    Q_OBJECT
public:
    enum { Agent, Group, Outcome, Decisions, Why, ColumnCount };
    explicit PastAgentsModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::PastAgent &row) const override;
    [[nodiscard]] bool same(const session::PastAgent &a, const session::PastAgent &b) const override;
};

/// `38 applied, 2 parked, 1 rejected`
[[nodiscard]] QString outcomesText(const std::map<push::Outcome, int> &outcomes);
/// The journal's code words in the planner's; one that is newer than we are is shown as it came.
[[nodiscard]] QString decisionWords(const QString &codes);

} // namespace shiftlane::ui
