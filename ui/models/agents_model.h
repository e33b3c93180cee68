#pragma once
#include "session/snapshot.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// The agents of one schedule group: verdict, what changes, which trade it
/// meets, what this push does with them.
class AgentsModel : public RowModel<session::AgentRow> {
    Q_OBJECT
public:
    enum { Name, Unit, Verdict, Changes, Trade, InPush, ColumnCount };
    explicit AgentsModel(QObject *parent = nullptr);

    /// `where` is found by the search too (business unit, week).
    void setContext(const QString &where);
    [[nodiscard]] std::vector<base::AgentId> checkedAgents() const;

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::AgentRow &row) const override;
    [[nodiscard]] bool same(const session::AgentRow &a, const session::AgentRow &b) const override;

private:
    QString where_;
};

/// What preflight says of the agent, a line each, with the line of the file.
[[nodiscard]] QString problemsText(const session::AgentRow &row);

} // namespace shiftlane::ui
