#include "ui/models/table_text.h"

#include "ui/models/cell.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace shiftlane::ui {
namespace {

QString tabCell(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return formulaSafe(text.replace(QLatin1Char('\r'), QLatin1Char(' ')));
}

QString csvCell(const QString &text)
{
    QString cell = formulaSafe(text);
    const bool quote = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                       cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    return quote ? QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"') : cell;
}

/// The first column of a row under a heading says the heading too.
QString cellText(const QModelIndex &row, int column)
{
    const QString text = row.siblingAtColumn(column).data().toString();
    const bool headed = column == 0 && row.parent().isValid();
    return headed ? row.parent().data().toString() + QStringLiteral(", ") + text : text;
}

template <class Safe>
QString table(const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns,
              const QString &separator, const QString &lineEnd, Safe safe)
{
    QStringList cells;
    for (const int column : columns)
        cells << safe(model.headerData(column, Qt::Horizontal).toString());
    QString text = cells.join(separator) + lineEnd;
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << safe(cellText(row, column));
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

void collect(const QAbstractItemModel &model, const QModelIndex &parent, QModelIndexList &rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!index.data(SectionRole).toBool())
            rows << index;
        collect(model, index, rows);
    }
}

} // namespace

QString formulaSafe(const QString &cell)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n");
    for (const QChar c : cell) {
        if (dangerous.contains(c))
            return QLatin1Char('\'') + cell;
        if (!c.isSpace())
            break;
    }
    return cell;
}

QModelIndexList everyRow(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    collect(model, {}, rows);
    return rows;
}

QList<int> everyColumn(const QAbstractItemModel &model)
{
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns << column;
    return columns;
}

QString asTabs(const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns)
{
    return table(model, rows, columns, QStringLiteral("\t"), QStringLiteral("\n"), tabCell);
}

QString asCsv(const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns)
{
    return table(model, rows, columns, QStringLiteral(","), QStringLiteral("\r\n"), csvCell);
}

} // namespace shiftlane::ui
