#pragma once
#include <QList>
#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;
class QPagedPaintDevice;

namespace shiftlane::ui {

/// A table on paper: what it shows, under a title, the headings on every page.
/// Cells are wrapped, never cut.
struct TableReport {
    QString title;
    QString subtitle; ///< when and from where
    const QAbstractItemModel *model = nullptr;
    QModelIndexList rows; ///< of column 0, in order; a heading row (SectionRole) is set in bold
    QList<int> columns;
    QList<int> widths; ///< as on the screen; their proportions count
};

/// Paints all pages in black on white; how many there are. 0: nothing to paint on.
int paintReport(QPagedPaintDevice &device, const TableReport &report);

/// As a PDF, A4 lying where the table is wide. Empty = done, else why not.
[[nodiscard]] QString saveReport(const QString &path, const TableReport &report);

} // namespace shiftlane::ui
