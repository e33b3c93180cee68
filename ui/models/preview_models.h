#pragma once
#include "session/answers.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// What is wrong with a plan, a line each, in the order of the file.
class ProblemsModel : public RowModel<session::PlanProblem> {
    Q_OBJECT
public:
    enum { Line, ColumnName, Reason, ColumnCount };
    explicit ProblemsModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::PlanProblem &row) const override;
    [[nodiscard]] bool same(const session::PlanProblem &, const session::PlanProblem &) const override { return true; }
};

/// What a plan would change, by schedule group.
class PreviewGroupsModel : public RowModel<session::PlanPreview::Group> {
    Q_OBJECT
public:
    enum { Group, Published, Agents, Changes, Shown, ColumnCount };
    explicit PreviewGroupsModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::PlanPreview::Group &row) const override;
    [[nodiscard]] bool same(const session::PlanPreview::Group &, const session::PlanPreview::Group &) const override
    {
        return true;
    }
};

} // namespace shiftlane::ui
