#pragma once
#include "ui/models/table_model.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QModelIndex;
class QStackedLayout;
class QWidget;

namespace shiftlane::ui {

/// What every table of the window has in common: no grid, calm selection, whole
/// rows, hover, sorted by clicking, columns chosen by a menu on the header,
/// copied as a table. `columnsChosen` is called after the planner hid or showed one.
void prepareView(QAbstractItemView *view, QHeaderView *header, std::function<void()> columnsChosen = {});
/// An entry for every column but the first, checked while it is shown.
void fillColumnMenu(QMenu *menu, QHeaderView *header, const std::function<void()> &columnsChosen);
/// Widths, order, sorting and which columns are shown; `byHand`: the widths are
/// the planner's and stay, else they are fitted again.
[[nodiscard]] QByteArray rememberedColumns(const QHeaderView *header, bool byHand);
/// What `rememberedColumns` wrote for as many columns; another one is left aside.
/// Returns whether the widths were the planner's.
bool restoreColumnsOf(QHeaderView *header, const QByteArray &state);
/// The selection's tint from the theme; call again when the palette changed.
void calmSelection(QAbstractItemView *view);
/// First widths by header and sample; `checkBox` widens the first column.
void fitToColumns(QHeaderView *header, const std::vector<Column> &columns, int available, bool checkBox);
/// Chooses exactly this row, whatever keys are held down just now (a view's own
/// setCurrentIndex would toggle with Ctrl).
void chooseRow(QAbstractItemView *view, const QModelIndex &index);
/// Shows `now` of the stack in `owner`: the focus goes along, and Tab meets what
/// can be seen (a hidden focus proxy would hold it for ever).
void showInStack(QWidget *owner, QStackedLayout *stack, QWidget *now);
/// Selected rows with the columns that are shown, tab-separated, formula-safe.
[[nodiscard]] QString selectionAsTable(const QAbstractItemView &view);
/// Columns that are shown, in the order in which they stand.
[[nodiscard]] QList<int> shownColumns(const QHeaderView &header);

} // namespace shiftlane::ui
