#pragma once
#include "session/snapshot.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// A conflict of the list: open, or decided by the planner already.
struct ConflictItem {
    session::ConflictRow row;
    std::optional<plan::Choice> decided; ///< nothing = open
    bool canUndo = false;                ///< decided, and nothing of it was sent
};

/// The open conflicts of a group, and below them the decided ones.
[[nodiscard]] std::vector<ConflictItem> conflictItems(const session::GroupDetail &detail, const QTimeZone &zone);

/// Conflicts of one schedule group, the open ones first. Cells have two lines.
class ConflictsModel : public RowModel<ConflictItem> {
    Q_OBJECT
public:
    enum { Agent, When, What, Sides, Decision, ColumnCount };
    explicit ConflictsModel(QObject *parent = nullptr);

    void setNow(base::Instant now) { now_ = now; }

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const ConflictItem &row) const override;
    [[nodiscard]] bool same(const ConflictItem &a, const ConflictItem &b) const override;

private:
    base::Instant now_;
};

/// `Trade with Ada approved by Supervisor 3 40 s ago`, `Changed by Supervisor 3
/// 40 s ago`; empty where nothing is known of it.
[[nodiscard]] QString causeText(const session::ConflictRow &row, base::Instant now);
/// Who changed it, when and why, then what is disputed.
[[nodiscard]] QString conflictStory(const session::ConflictRow &row, base::Instant now);
/// `Sat 5 Dec 14:00–16:00`
[[nodiscard]] QString conflictTime(const session::ConflictRow &row);

} // namespace shiftlane::ui
