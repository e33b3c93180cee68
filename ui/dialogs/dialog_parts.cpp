#include "ui/dialogs/dialog_parts.h"

#include "ui/delegates/row_delegate.h"
#include "ui/delegates/state_delegate.h"
#include "ui/models/table_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

/// A badge as a widget.
class BadgeLabel : public QWidget {
public:
    explicit BadgeLabel(const Badge &badge) : badge_(badge)
    {
        setAccessibleName(badge.word);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSizeF size = badgeSize(badge_, font());
        return {static_cast<int>(size.width()) + 2, static_cast<int>(size.height()) + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBadge(painter, badge_, QRectF(rect()), themeOf(this), font());
    }

private:
    Badge badge_;
};

class DialogTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!event->matches(QKeySequence::Copy))
            return QTableView::keyPressEvent(event);
        QModelIndexList rows = selectionModel()->selectedRows();
        if (rows.isEmpty())
            rows = everyRow(*model());
        std::sort(rows.begin(), rows.end());
        QGuiApplication::clipboard()->setText(asTabs(*model(), rows, everyColumn(*model())));
        event->accept();
    }
};

} // namespace

QLabel *wordsLabel(const QString &text, bool strong)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    if (strong)
        label->setFont(bold(label->font()));
    return label;
}

void addBadgeLine(QVBoxLayout *column, const Badge &badge, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new BadgeLabel(badge), 0, Qt::AlignTop);
    row->addWidget(wordsLabel(text), 1);
    column->addLayout(row);
}

QTableView *dialogTable(TableModel *model, const QString &name)
{
    auto *table = new DialogTable;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setItemDelegate(new RowDelegate(table));
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->columns()[static_cast<size_t>(column)].badge)
            table->setItemDelegateForColumn(column, new StateDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(16);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table->font()));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    QPalette palette = table->palette();
    palette.setColor(QPalette::Highlight, themeOf(table).selection);
    palette.setColor(QPalette::HighlightedText, themeOf(table).text);
    table->setPalette(palette);
    const int rows = std::clamp(model->rowCount(), 2, 9);
    table->setMinimumHeight(rows * rowHeight(table->font()) + 34);
    return table;
}

} // namespace shiftlane::ui
