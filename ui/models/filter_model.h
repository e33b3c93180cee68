#pragma once
#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace shiftlane::ui {

/// Sorts as people of the locale do and shows the rows that contain every word
/// typed, in any case. A section of a tree stays while one of its rows does.
class FilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FilterModel(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    [[nodiscard]] bool isFiltering() const { return !words_.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    QStringList words_;
    QCollator collator_;
};

} // namespace shiftlane::ui
