#pragma once
#include "session/snapshot.h"
#include "ui/models/cell.h"
#include "ui/models/table_model.h"

#include <QAbstractItemModel>
#include <map>
#include <vector>

namespace shiftlane::ui {

/// Schedule groups under headings of their business unit and its city, the
/// management units of a group under it. While the groups are the same, an
/// update tells only the rows that changed.
class GroupsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum {
        Group,
        Agents,
        Changes,
        Trades,
        State,
        Conflicts,
        Parked,
        Version,
        ChangedBy,
        LastPushed,
        Week,
        ColumnCount
    };
    /// Shown until somebody chooses others.
    static constexpr int defaultColumns = Conflicts;
    explicit GroupsModel(QObject *parent = nullptr);

    void setSnapshot(const session::SnapshotPtr &snapshot);
    /// For the times that run; only rows that show one are touched.
    void setNow(base::Instant now);

    [[nodiscard]] const std::vector<Column> &columns() const { return columns_; }
    /// Of a management unit: its group. Null for headings.
    [[nodiscard]] const session::GroupRow *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const base::ScheduleId &group) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Section {
        base::BusinessUnitId unit;
        QString title;
        std::vector<session::GroupRow> rows;
    };
    enum class Level { Section, Group, Unit };
    [[nodiscard]] static Level levelOf(const QModelIndex &index);
    [[nodiscard]] QVariant unitData(const QModelIndex &index, int role) const;
    void updateUnits(const QModelIndex &group, const session::GroupRow &before, const session::GroupRow &now);
    [[nodiscard]] static std::vector<Section> sectionsOf(const session::Snapshot &snapshot);
    [[nodiscard]] static bool sameStructure(const std::vector<Section> &a, const std::vector<Section> &b);
    [[nodiscard]] QString searchText(const session::GroupRow &row) const;
    [[nodiscard]] QVariant sectionData(int section, int column, int role) const;
    void update(std::vector<Section> fresh, bool everyState);

    std::vector<Column> columns_;
    std::vector<Section> sections_;
    session::Stage stage_ = session::Stage::Disconnected;
    base::Instant now_;
    std::shared_ptr<const std::map<base::ScheduleId, session::GroupDetail>> details_;
    mutable std::map<base::ScheduleId, QString> searched_; ///< of `details_`, case-folded
};

} // namespace shiftlane::ui
