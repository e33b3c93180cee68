#pragma once
#include <QList>
#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;

/// A table as text, for the clipboard and for files. Cells are what the table
/// shows; one that a spreadsheet would take for a formula gets an apostrophe.
namespace shiftlane::ui {

/// Begins with = + - @ TAB or CR, also after spaces: an apostrophe in front.
[[nodiscard]] QString formulaSafe(const QString &cell);

/// Every row of the model in its order, the children under their parent; rows
/// that are only a heading are left out, their words go to their children.
[[nodiscard]] QModelIndexList everyRow(const QAbstractItemModel &model);

/// Titles and rows, tab-separated; a tab or line end inside of a cell becomes a space.
[[nodiscard]] QString asTabs(const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns);
/// The same as CSV (RFC 4180, CRLF), comma-separated.
[[nodiscard]] QString asCsv(const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns);

[[nodiscard]] QList<int> everyColumn(const QAbstractItemModel &model);

} // namespace shiftlane::ui
