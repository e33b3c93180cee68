#include "ui/pages/table_tools.h"

#include "ui/delegates/row_delegate.h"
#include "ui/models/table_text.h"
#include "ui/style/column_fit.h"
#include "ui/style/shapes.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>
#include <QTreeView>
#include <algorithm>
#include <numeric>

namespace shiftlane::ui {
namespace {

int contentWidth(const QHeaderView *header, const Column &column, const QString &sample)
{
    if (sample.isEmpty())
        return 0;
    const QFont font = header->parentWidget() ? header->parentWidget()->font() : header->font();
    if (column.badge)
        return static_cast<int>(badgeSize({Role::Idle, Shape::Dot, sample}, smaller(font)).width()) + 2 * cellPadding;
    return QFontMetrics(font).horizontalAdvance(sample) + 2 * cellPadding;
}

/// Names and sentences use spare room; numbers and badges do not.
bool growsWithRoom(const Column &column) { return !column.numeric && !column.badge && !column.sample.isEmpty(); }

constexpr int sortMark = 8;

} // namespace

void fillColumnMenu(QMenu *menu, QHeaderView *header, const std::function<void()> &columnsChosen)
{
    for (int column = 1; column < header->count(); ++column) {
        QAction *action = menu->addAction(header->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isVisible()); // where a table is empty, nothing would be seen to happen
        QObject::connect(action, &QAction::toggled, header, [header, column, columnsChosen](bool on) {
            header->setSectionHidden(column, !on);
            if (on && header->sectionSize(column) < header->minimumSectionSize())
                header->resizeSection(column, 90);
            if (columnsChosen)
                columnsChosen();
        });
    }
}

QByteArray rememberedColumns(const QHeaderView *header, bool byHand)
{
    return QByteArray(1, byHand ? 'h' : 'f') + QByteArray(1, static_cast<char>(header->count())) + header->saveState();
}

bool restoreColumnsOf(QHeaderView *header, const QByteArray &state)
{
    // A state of other columns (an older version's) is not ours.
    if (state.size() < 2 || (state[0] != 'h' && state[0] != 'f') || state[1] != static_cast<char>(header->count()))
        return false;
    return header->restoreState(state.mid(2)) && state[0] == 'h';
}

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns << column;
    return columns;
}

void prepareView(QAbstractItemView *view, QHeaderView *header, std::function<void()> columnsChosen)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    view->setTabKeyNavigation(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(36);
    header->setAccessibleName(QHeaderView::tr("Columns of %1").arg(view->accessibleName()));
    header->setFixedHeight(QFontMetrics(header->font()).height() + 12);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QHeaderView::customContextMenuRequested, header,
                     [header, columnsChosen = std::move(columnsChosen)](const QPoint &at) {
                         auto *menu = new QMenu(header);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         fillColumnMenu(menu, header, columnsChosen);
                         menu->popup(header->viewport()->mapToGlobal(at));
                     });
    calmSelection(view);
}

void calmSelection(QAbstractItemView *view)
{
    const Theme &theme = themeOf(view->parentWidget() ? view->parentWidget() : view);
    QPalette palette = view->palette();
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    if (palette != view->palette())
        view->setPalette(palette);
}

void fitToColumns(QHeaderView *header, const std::vector<Column> &columns, int available, bool checkBox)
{
    std::vector<ColumnNeed> needs;
    std::vector<int> shown;
    int growing = 0;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        if (header->isSectionHidden(i))
            continue;
        const Column &column = columns[static_cast<size_t>(i)];
        const int extra = checkBox && i == 0 ? 26 : 0;
        const int title =
            header->fontMetrics().horizontalAdvance(column.title) + 2 * cellPadding + (column.numeric ? 2 : sortMark);
        const int wanted = std::max(title, contentWidth(header, column, column.sample)) + extra;
        needs.push_back({wanted, std::max(title, contentWidth(header, column, column.least)) + extra});
        shown.push_back(i);
        growing += growsWithRoom(column) ? 1 : 0;
    }
    const std::vector<int> widths = fitColumns(needs, available);
    const int left = std::max(0, available - std::accumulate(widths.begin(), widths.end(), 0));
    for (size_t i = 0; i < widths.size(); ++i) {
        const bool grows = growing > 0 && growsWithRoom(columns[static_cast<size_t>(shown[i])]);
        header->resizeSection(shown[i], widths[i] + (grows ? std::min(left / growing, widths[i] / 2) : 0));
    }
}

void chooseRow(QAbstractItemView *view, const QModelIndex &index)
{
    view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void showInStack(QWidget *owner, QStackedLayout *stack, QWidget *now)
{
    const QWidget *before = stack->currentWidget();
    const QWidget *focus = owner->window()->focusWidget();
    const bool follow = before && before != now && focus && (focus == before || before->isAncestorOf(focus));
    stack->setCurrentWidget(now);
    owner->setFocusProxy(now);
    if (follow)
        now->setFocus();
}

QString selectionAsTable(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (!model || !view.selectionModel())
        return {};
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [&](const QModelIndex &a, const QModelIndex &b) {
        return view.visualRect(a).top() < view.visualRect(b).top();
    });
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const auto *table = qobject_cast<const QTableView *>(&view);
    const QHeaderView *header = tree ? tree->header() : table ? table->horizontalHeader() : nullptr;
    return asTabs(*model, rows, header ? shownColumns(*header) : everyColumn(*model));
}

} // namespace shiftlane::ui
