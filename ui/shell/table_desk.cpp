#include "ui/shell/table_desk.h"

#include "ui/charts/chart_files.h"
#include "ui/models/cell.h"
#include "ui/models/table_text.h"
#include "ui/pages/table_tools.h"
#include "ui/reports/table_report.h"
#include "ui/shell/actions.h"
#include "ui/style/formats.h"

#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QPrintDialog>
#include <QPrinter>
#include <QTableView>
#include <QTreeView>
#include <memory>

namespace shiftlane::ui {
namespace {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    return nullptr;
}

QString fileName(const QAbstractItemView &view)
{
    QString name = view.accessibleName().toLower();
    return name.replace(QLatin1Char(' '), QLatin1Char('-'));
}

} // namespace

QModelIndexList shownRows(const QAbstractItemView &view, bool headings)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    if (!tree)
        return everyRow(*view.model());
    QModelIndexList rows;
    for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = tree->indexBelow(row))
        if (headings || !row.data(SectionRole).toBool())
            rows << row;
    return rows;
}

TableDesk::TableDesk(QWidget *window, const Actions &actions, std::function<QAbstractItemView *()> shown)
    : QObject(window), window_(window), shown_(std::move(shown))
{
    connect(actions.print, &QAction::triggered, this, &TableDesk::print);
    connect(actions.savePdf, &QAction::triggered, this, [this] { chooseFile(true); });
    connect(actions.exportTable, &QAction::triggered, this, [this] { chooseFile(false); });
}

QAbstractItemView *TableDesk::table() const
{
    QWidget *focus = window_->focusWidget();
    for (QWidget *at = focus; at && at != window_; at = at->parentWidget())
        if (auto *view = qobject_cast<QAbstractItemView *>(at); view && headerOf(*view))
            return view;
    return shown_();
}

TableReport TableDesk::report(const QAbstractItemView &view) const
{
    const QHeaderView &header = *headerOf(view);
    TableReport report{view.accessibleName(), subtitle_, view.model(), shownRows(view, true), shownColumns(header), {}};
    for (const int column : report.columns)
        report.widths << header.sectionSize(column);
    return report;
}

void TableDesk::chooseFile(bool pdf)
{
    const QPointer<QAbstractItemView> view = table();
    if (!view)
        return;
    auto *dialog = new QFileDialog(window_, pdf ? tr("Save the table as PDF") : tr("Export the table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(pdf ? tr("PDF (*.pdf)") : tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(pdf ? QStringLiteral("pdf") : QStringLiteral("csv"));
    dialog->selectFile(fileName(*view) + (pdf ? QStringLiteral(".pdf") : QStringLiteral(".csv")));
    connect(dialog, &QFileDialog::fileSelected, this, [this, view, pdf](const QString &path) {
        if (!view)
            return;
        const QString problem =
            pdf ? saveReport(path, report(*view))
                : saveText(path, asCsv(*view->model(), shownRows(*view, false), shownColumns(*headerOf(*view))));
        Q_EMIT written(path, problem);
    });
    dialog->open();
}

void TableDesk::print()
{
    const QPointer<QAbstractItemView> view = table();
    if (!view)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(view->accessibleName());
    auto *dialog = new QPrintDialog(printer.get(), window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer must live as long as its dialog.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, &QDialog::accepted, this, [this, view, printer] {
        if (view && paintReport(*printer, report(*view)) == 0)
            Q_EMIT written(printer->printerName(), tr("The printer took nothing."));
    });
    dialog->open();
}

} // namespace shiftlane::ui
