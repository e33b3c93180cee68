#pragma once
#include "ui/models/table_model.h"

#include <QByteArray>
#include <QString>
#include <vector>

class QAbstractItemView;
class QHeaderView;
class QModelIndex;
class QStackedLayout;
class QWidget;

namespace shiftlane::ui {

/// What every table of the window has in common: no grid, calm selection, whole
/// rows, hover, sorted by clicking, columns chosen by a menu on the header,
/// copied as a table.
void prepareView(QAbstractItemView *view, QHeaderView *header);
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
/// Selected rows with their headings, tab-separated; a cell that a spreadsheet
/// would take for a formula gets a leading apostrophe.
[[nodiscard]] QString selectionAsTable(const QAbstractItemView &view);

} // namespace shiftlane::ui
