#pragma once
#include "ui/models/row_order.h"

#include <QAbstractProxyModel>
#include <QTimer>

namespace shiftlane::ui {

/// Filter and order of a flat table: sorted as people of the locale do, rows
/// that contain every word typed, in any case. Up to `atOnce` rows are done
/// within the call; more in slices over several turns of the event loop, and
/// until then the rows stand as before. Selection and current row are kept.
class RowFilter : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit RowFilter(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !wish_.words.isEmpty(); }
    /// Rows and order are not yet what was asked for.
    [[nodiscard]] bool isWorking() const { return order_.isWorking(); }

    void setSourceModel(QAbstractItemModel *source) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;

    static constexpr int atOnce = 2000;
    static constexpr int sliceMs = 20;

private:
    void follow(QAbstractItemModel *source);
    void request();
    void work();
    void apply(const std::vector<int> &wanted);
    void take(const std::vector<int> &wanted);
    void rearrange(std::vector<int> rows);
    void removeShown(const std::vector<bool> &gone);
    void showAll();
    void indexPlaces();
    [[nodiscard]] size_t whereGoneGather(const std::vector<bool> &gone) const;

    void sourceChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    void sourceInserted(int first, int last);
    void sourceAboutToRemove(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceAboutToMove();
    void sourceMoved();

    RowOrder order_;
    RowOrder::Wish wish_;
    QTimer slice_;
    std::vector<int> shown_;              ///< row of the source, by row
    std::vector<int> places_;             ///< row here or -1, by row of the source
    QList<QPersistentModelIndex> moving_; ///< `shown_` while the source moves its rows
    QModelIndexList kept_;                ///< persistent ones of ours, meanwhile
    QList<QPersistentModelIndex> keptInSource_;
};

} // namespace shiftlane::ui
