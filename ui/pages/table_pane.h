#pragma once
#include "ui/models/row_filter.h"
#include "ui/models/table_model.h"
#include "ui/pages/empty_state.h"

#include <QTableView>
#include <QWidget>

class QMenu;
class QStackedLayout;

namespace shiftlane::ui {

/// A table that toggles check marks with Space, copies as a table, and asks for
/// the menu of a row with Enter or F2.
class RowTable : public QTableView {
    Q_OBJECT
public:
    using QTableView::QTableView;

Q_SIGNALS:
    void rowOpened(const QModelIndex &index);
    /// Somebody types: that looks for rows.
    void typed(const QString &text);

public:
    void keyboardSearch(const QString &search) override { Q_EMIT typed(search); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggleSelected();
};

/// Table, filter and what stands there when it is empty. Columns are fitted to
/// the first width that is shown, then they are the planner's.
class TablePane : public QWidget {
    Q_OBJECT
public:
    TablePane(TableModel *model, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] RowTable *table() const { return table_; }
    [[nodiscard]] RowFilter *filter() const { return filter_; }
    [[nodiscard]] EmptyState *empty() const { return empty_; }

    void setFilterText(const QString &text);
    /// Shown while there are no rows at all.
    void setEmptyText(const EmptyText &text);
    /// Keys of the checked rows, or of the selected ones where none is checked.
    [[nodiscard]] QStringList chosenKeys() const;
    /// Key of the current row; empty = none.
    [[nodiscard]] QString currentKey() const;
    void selectKey(const QString &key);
    /// Chooses the first row where none is chosen.
    void chooseFirst();
    /// The same, and again when other rows come first, until somebody chooses.
    void followFirst();
    /// The planner sized columns: nobody else may.
    [[nodiscard]] bool isSizedByHand() const { return byHand_; }
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);

    /// The same menu as on the header.
    void fillColumnMenu(QMenu *menu);

Q_SIGNALS:
    void currentKeyChanged(const QString &key);
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRowsOrEmpty();
    void fit();

    TableModel *model_;
    RowFilter *filter_;
    RowTable *table_;
    EmptyState *empty_;
    QStackedLayout *stack_;
    EmptyText emptyText_;
    QString filterText_;
    QString lastKey_;
    bool byHand_ = false;   ///< columns were sized by the planner
    bool chosen_ = false;   ///< the current row was chosen, not only offered
    bool offering_ = false; ///< the current row changes by itself
    bool fitting_ = false;
};

} // namespace shiftlane::ui
