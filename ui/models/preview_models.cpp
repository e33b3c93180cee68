#include "ui/models/preview_models.h"

#include "ui/style/formats.h"

namespace shiftlane::ui {

ProblemsModel::ProblemsModel(QObject *parent)
    : RowModel({{tr("Line"), QStringLiteral("00000"), {}, true},
                {tr("Column"), QStringLiteral("activityCode")},
                {tr("What is wrong"), QStringLiteral("02:30 does not exist on this day in this zone")}},
               false, parent)
{
}

Cell ProblemsModel::cell(int index, int column) const
{
    const session::PlanProblem &row = at(index);
    switch (column) {
    case Line:
        return {.text = row.line > 0 ? number(row.line) : QStringLiteral("–"), .sort = row.line};
    case ColumnName:
        return {.text = row.column, .secondary = true};
    case Reason:
        return {.text = row.reason, .toolTip = row.reason};
    default:
        return {};
    }
}

QString ProblemsModel::searchText(int index) const { return at(index).column + QLatin1Char('\n') + at(index).reason; }

QString ProblemsModel::keyOf(const session::PlanProblem &row) const
{
    return QString::number(row.line) + QLatin1Char(' ') + row.column + QLatin1Char(' ') + row.reason;
}

PreviewGroupsModel::PreviewGroupsModel(QObject *parent)
    : RowModel({{tr("Schedule group"), QStringLiteral("Customer Retention, 30 Nov")},
                {tr("Now"), tr("published")},
                {tr("Agents"), QStringLiteral("000"), {}, true},
                {tr("Changes"), QStringLiteral("+12 ~31 −4"), tr("Planned: + added, ~ changed, − removed")},
                {tr("In the window"), tr("its week is not shown")}},
               false, parent)
{
}

Cell PreviewGroupsModel::cell(int index, int column) const
{
    const session::PlanPreview::Group &row = at(index);
    switch (column) {
    case Group:
        return {.text = tr("%1, %2", "business unit, week").arg(row.businessUnit, shortDate(row.weekDate)),
                .toolTip = row.description,
                .strong = true};
    case Published:
        return {.text = row.published ? tr("published") : tr("draft")};
    case Agents:
        return {.text = number(row.agents), .sort = row.agents};
    case Changes:
        return {.changes = row.changes, .sort = row.changes.total(), .toolTip = changesWords(row.changes)};
    case Shown:
        return {.text = row.shown ? tr("shown") : tr("its week is not shown"), .secondary = row.shown};
    default:
        return {};
    }
}

QString PreviewGroupsModel::searchText(int index) const
{
    return at(index).businessUnit + QLatin1Char('\n') + at(index).description;
}

QString PreviewGroupsModel::keyOf(const session::PlanPreview::Group &row) const
{
    return row.businessUnit + QLatin1Char('\n') + row.weekDate.toString(Qt::ISODate) + QLatin1Char('\n') +
           row.description + (row.published ? QLatin1Char('p') : QLatin1Char('d'));
}

} // namespace shiftlane::ui
