#pragma once
#include "ui/models/table_model.h"
#include "ui/style/shapes.h"

#include <QString>

class QLabel;
class QTableView;
class QVBoxLayout;

/// What dialogs are made of.
namespace shiftlane::ui {

/// Plain text that wraps.
[[nodiscard]] QLabel *wordsLabel(const QString &text, bool strong = false);
/// A badge and a sentence beside it.
void addBadgeLine(QVBoxLayout *column, const Badge &badge, const QString &text);
/// A calm read-only table over `model` (not owned), as wide as its content.
/// Copies its selected rows, all where none is selected.
[[nodiscard]] QTableView *dialogTable(TableModel *model, const QString &name);

} // namespace shiftlane::ui
