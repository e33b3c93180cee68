#pragma once
#include "session/watch.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// Schedule writes by anybody, newest first, as the service announces them.
class WritesModel : public RowModel<session::SeenWrite> {
    Q_OBJECT
public:
    enum { Time, Group, By, State, Kind, Version, ColumnCount };
    explicit WritesModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::SeenWrite &row) const override;
    [[nodiscard]] bool same(const session::SeenWrite &a, const session::SeenWrite &b) const override;
};

} // namespace shiftlane::ui
