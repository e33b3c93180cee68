#include "ui/models/groups_model.h"

#include "ui/models/group_cells.h"
#include "ui/models/group_state.h"
#include "ui/style/formats.h"

#include <algorithm>
#include <utility>

namespace shiftlane::ui {
namespace {

/// Where a row stands, in an index' id: 0 = heading; section + 1 = group; for a
/// management unit the group's row too.
constexpr int groupShift = 16;
quintptr groupId(int section) { return static_cast<quintptr>(section) + 1; }
quintptr unitId(quintptr group, int groupRow) { return group | (static_cast<quintptr>(groupRow + 1) << groupShift); }
size_t sectionOf(quintptr id) { return static_cast<size_t>((id & ((quintptr(1) << groupShift) - 1)) - 1); }
int groupRowOf(quintptr id) { return static_cast<int>(id >> groupShift) - 1; }

} // namespace

GroupsModel::GroupsModel(QObject *parent) : QAbstractItemModel(parent), columns_(groupColumns()), now_(wallNow()) {}

std::vector<GroupsModel::Section> GroupsModel::sectionsOf(const session::Snapshot &snapshot)
{
    std::vector<Section> sections;
    if (!snapshot.groups)
        return sections;
    for (const session::GroupRow &row : *snapshot.groups) {
        const auto same = std::find_if(sections.begin(), sections.end(),
                                       [&](const Section &section) { return section.unit == row.key.businessUnit; });
        if (same != sections.end())
            same->rows.push_back(row);
        else
            sections.push_back(
                {row.key.businessUnit,
                 tr("%1 · %2", "business unit, city of its zone").arg(row.businessUnit, zoneCity(row.zone)),
                 {row}});
    }
    return sections;
}

bool GroupsModel::sameStructure(const std::vector<Section> &a, const std::vector<Section> &b)
{
    const auto sameRows = [](const Section &x, const Section &y) {
        return x.unit == y.unit &&
               std::equal(x.rows.begin(), x.rows.end(), y.rows.begin(), y.rows.end(),
                          [](const auto &p, const auto &q) { return p.key == q.key && sameUnits(p, q); });
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameRows);
}

void GroupsModel::setSnapshot(const session::SnapshotPtr &snapshot)
{
    const session::Snapshot none;
    const session::Snapshot &now = snapshot ? *snapshot : none;
    const bool newStage = now.stage != stage_;
    if (now.details != details_) {
        details_ = now.details;
        searched_.clear();
    }
    auto fresh = sectionsOf(now);
    if (sameStructure(sections_, fresh)) {
        stage_ = now.stage;
        update(std::move(fresh), newStage);
        return;
    }
    beginResetModel();
    stage_ = now.stage;
    sections_ = std::move(fresh);
    endResetModel();
}

void GroupsModel::update(std::vector<Section> fresh, bool everyState)
{
    for (size_t s = 0; s < fresh.size(); ++s) {
        const QModelIndex section = index(static_cast<int>(s), 0);
        for (size_t r = 0; r < fresh[s].rows.size(); ++r) {
            session::GroupRow &old = sections_[s].rows[r];
            const bool changed = everyState || !sameRow(old, fresh[s].rows[r]);
            const session::GroupRow before = std::exchange(old, std::move(fresh[s].rows[r]));
            updateUnits(index(static_cast<int>(r), 0, section), before, old);
            if (changed)
                Q_EMIT dataChanged(index(static_cast<int>(r), 0, section),
                                   index(static_cast<int>(r), ColumnCount - 1, section));
        }
    }
}

void GroupsModel::updateUnits(const QModelIndex &group, const session::GroupRow &before, const session::GroupRow &now)
{
    for (size_t u = 0; u < now.managementUnits.size(); ++u)
        if (!sameUnit(before.managementUnits[u], now.managementUnits[u]))
            Q_EMIT dataChanged(index(static_cast<int>(u), 0, group), index(static_cast<int>(u), Trades, group));
}

void GroupsModel::setNow(base::Instant now)
{
    now_ = now;
    for (size_t s = 0; s < sections_.size(); ++s) {
        for (size_t r = 0; r < sections_[s].rows.size(); ++r) {
            if (!groupState(sections_[s].rows[r], stage_, now_).ticks)
                continue;
            const QModelIndex state = index(static_cast<int>(r), State, index(static_cast<int>(s), 0));
            Q_EMIT dataChanged(state, state);
        }
    }
}

GroupsModel::Level GroupsModel::levelOf(const QModelIndex &index)
{
    return index.internalId() == 0 ? Level::Section : groupRowOf(index.internalId()) < 0 ? Level::Group : Level::Unit;
}

const session::GroupRow *GroupsModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) == Level::Section)
        return nullptr;
    const int group = levelOf(index) == Level::Unit ? groupRowOf(index.internalId()) : index.row();
    return &sections_[sectionOf(index.internalId())].rows[static_cast<size_t>(group)];
}

QModelIndex GroupsModel::find(const base::ScheduleId &group) const
{
    for (size_t s = 0; s < sections_.size(); ++s)
        for (size_t r = 0; r < sections_[s].rows.size(); ++r)
            if (sections_[s].rows[r].key.schedule == group)
                return index(static_cast<int>(r), 0, index(static_cast<int>(s), 0));
    return {};
}

QModelIndex GroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column,
                       levelOf(parent) == Level::Section ? groupId(parent.row())
                                                         : unitId(parent.internalId(), parent.row()));
}

QModelIndex GroupsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) == Level::Section)
        return {};
    const auto section = static_cast<int>(sectionOf(index.internalId()));
    if (levelOf(index) == Level::Group)
        return createIndex(section, 0, quintptr(0));
    return createIndex(groupRowOf(index.internalId()), 0, groupId(section));
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(sections_.size());
    if (parent.column() != 0 || levelOf(parent) == Level::Unit)
        return 0;
    if (levelOf(parent) == Level::Group)
        return static_cast<int>(row(parent)->managementUnits.size());
    return static_cast<int>(sections_[static_cast<size_t>(parent.row())].rows.size());
}

int GroupsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant GroupsModel::sectionData(int section, int column, int role) const
{
    switch (role) {
    case SectionRole:
        return true;
    case SortRole:
        return section;
    case KeyRole:
        return sections_[static_cast<size_t>(section)].unit.value;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? QVariant(sections_[static_cast<size_t>(section)].title) : QVariant();
    default:
        return {};
    }
}

QVariant GroupsModel::unitData(const QModelIndex &index, int role) const
{
    const session::GroupRow &group = *row(index);
    const session::ManagementUnitRow &unit = group.managementUnits[static_cast<size_t>(index.row())];
    if (role == KeyRole)
        return group.key.schedule.value + QLatin1Char(' ') + unit.id.value;
    if (role == FilterRole)
        return unit.name;
    return cellData(unitCell(unit, index.column()), role);
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const session::GroupRow *group = row(index);
    if (!group)
        return sectionData(index.row(), index.column(), role);
    if (role == Qt::TextAlignmentRole) {
        const bool numeric = columns_[static_cast<size_t>(index.column())].numeric;
        return QVariant((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (levelOf(index) == Level::Unit)
        return unitData(index, role);
    if (role == KeyRole)
        return group->key.schedule.value;
    if (role == FilterRole)
        return searchText(*group);
    return cellData(groupCell(*group, index.column(), stage_, now_), role);
}

QString GroupsModel::searchText(const session::GroupRow &row) const
{
    auto known = searched_.find(row.key.schedule);
    if (known == searched_.end()) {
        QString names; // may be 100,000: folded once, not with every letter typed
        QString unit;
        if (details_)
            if (const auto detail = details_->find(row.key.schedule); detail != details_->end())
                for (const auto &agent : detail->second.agents) {
                    names += agent.name + QLatin1Char('\n');
                    if (agent.managementUnit != unit)
                        names += (unit = agent.managementUnit) + QLatin1Char('\n');
                }
        known = searched_.emplace(row.key.schedule, std::move(names).toCaseFolded()).first;
    }
    QStringList words{row.businessUnit, zoneCity(row.zone), groupCell(row, Group, stage_, now_).text,
                      groupCell(row, State, stage_, now_).words()};
    if (row.openTrades > 0)
        words << tr("shift trade swap", "what a trade is found by");
    return words.join(QLatin1Char('\n')).toCaseFolded() + QLatin1Char('\n') + known->second;
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const Column &column = columns_[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.explanation.isEmpty() ? QVariant() : QVariant(column.explanation);
    case Qt::TextAlignmentRole:
        return QVariant((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace shiftlane::ui
