#pragma once
#include "session/snapshot.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// Open conflicts of one schedule group, a line each: who, what happened, when
/// it is about.
class ConflictsModel : public RowModel<session::ConflictRow> {
    Q_OBJECT
public:
    enum { Agent, When, What, Service, Planned, ColumnCount };
    explicit ConflictsModel(QObject *parent = nullptr);
    void setNow(base::Instant now) { now_ = now; }

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::ConflictRow &row) const override;
    [[nodiscard]] bool same(const session::ConflictRow &a, const session::ConflictRow &b) const override;

private:
    base::Instant now_;
};

/// `Changed by Supervisor 3 40 s ago. The plan changes the same time differently.`
[[nodiscard]] QString conflictStory(const session::ConflictRow &row, base::Instant now);
/// The disputed time, or the day of a time-off marker.
[[nodiscard]] QString conflictTime(const session::ConflictRow &row);

} // namespace shiftlane::ui
