#include "ui/models/groups_model.h"

#include "ui/models/group_state.h"
#include "ui/style/formats.h"

#include <QRegularExpression>

namespace shiftlane::ui {
namespace {

std::vector<Column> groupColumns()
{
    return {
        {GroupsModel::tr("Group"), GroupsModel::tr("%1, published", "week").arg(shortDate(QDate(2026, 11, 30))),
         GroupsModel::tr("Week and whether agents see the schedule")},
        {GroupsModel::tr("Agents"), QStringLiteral("000"), {}, true},
        {GroupsModel::tr("Changes"), QStringLiteral("+12 ~31 −4"),
         GroupsModel::tr("Planned: + added, ~ changed, − removed"), false, false, QStringLiteral("+12 ~31 −4")},
        {GroupsModel::tr("Trades"), QStringLiteral("000"), GroupsModel::tr("Open shift trades (swaps)"), true},
        {GroupsModel::tr("State"), GroupsModel::tr("Waits 6 s for budget", "widest state"), {}, false, true},
        {GroupsModel::tr("Conflicts"), QStringLiteral("00"), {}, true},
        {GroupsModel::tr("Parked"), QStringLiteral("00"), {}, true},
        {GroupsModel::tr("Version"), QStringLiteral("000"), GroupsModel::tr("The service's number of the schedule"),
         true},
        {GroupsModel::tr("Last changed"), QStringLiteral("Sat 5 Dec 14:00, Supervisor")},
    };
}

bool sameRow(const session::GroupRow &a, const session::GroupRow &b)
{
    return a.published == b.published && a.agents == b.agents && a.changes.added == b.changes.added &&
           a.changes.changed == b.changes.changed && a.changes.removed == b.changes.removed &&
           a.openTrades == b.openTrades && a.matchedTrades == b.matchedTrades && a.inPlan == b.inPlan &&
           a.inPush == b.inPush && a.state == b.state && a.paused == b.paused && a.round == b.round &&
           a.openConflicts == b.openConflicts && a.parked == b.parked && a.excluded == b.excluded &&
           a.applied == b.applied && a.rejected == b.rejected && a.reason == b.reason && a.waitsUntil == b.waitsUntil &&
           a.submittedAt == b.submittedAt && a.version == b.version && a.modifiedBy == b.modifiedBy &&
           a.modifiedAt == b.modifiedAt && a.changedSinceLoaded == b.changedSinceLoaded &&
           a.loadFailure == b.loadFailure && a.description == b.description && a.plannedAgents == b.plannedAgents &&
           a.heldBy == b.heldBy && a.closed.has_value() == b.closed.has_value();
}

/// "Draft: Retail alternative" and "draft" would say it twice.
QString draftName(const session::GroupRow &row)
{
    static const QRegularExpression again(QStringLiteral("^draft\\b[\\s:–-]*"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString name = row.description;
    name.remove(again);
    if (name.startsWith(row.businessUnit + QLatin1Char(' ')))
        name.remove(0, row.businessUnit.size() + 1); // the heading says it
    return name;
}

Cell groupCell(const session::GroupRow &row)
{
    const QString date = shortDate(row.key.weekDate);
    const QString draft = row.published ? QString() : draftName(row);
    Cell cell;
    cell.text = row.published     ? GroupsModel::tr("%1, published", "week").arg(date)
                : draft.isEmpty() ? GroupsModel::tr("%1, draft", "week").arg(date)
                                  : GroupsModel::tr("%1, draft %2", "week, name").arg(date, draft);
    cell.sort = row.key.weekDate;
    cell.toolTip = row.description.isEmpty() ? row.key.schedule.value
                                             : row.description + QLatin1Char('\n') + row.key.schedule.value;
    return cell;
}

Cell countCell(int count) { return {.text = count > 0 ? number(count) : QString(), .sort = count}; }

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
        return x.unit == y.unit && std::equal(x.rows.begin(), x.rows.end(), y.rows.begin(), y.rows.end(),
                                              [](const auto &p, const auto &q) { return p.key == q.key; });
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
            old = std::move(fresh[s].rows[r]);
            if (changed)
                Q_EMIT dataChanged(index(static_cast<int>(r), 0, section),
                                   index(static_cast<int>(r), ColumnCount - 1, section));
        }
    }
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

const session::GroupRow *GroupsModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &sections_[index.internalId() - 1].rows[static_cast<size_t>(index.row())];
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
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex GroupsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(sections_.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
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

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const session::GroupRow *group = row(index);
    if (!group)
        return sectionData(index.row(), index.column(), role);
    if (role == KeyRole)
        return group->key.schedule.value;
    if (role == FilterRole)
        return searchText(*group);
    if (role == Qt::TextAlignmentRole) {
        const bool numeric = columns_[static_cast<size_t>(index.column())].numeric;
        return QVariant((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return cellData(cell(*group, index.column()), role);
}

Cell GroupsModel::cell(const session::GroupRow &row, int column) const
{
    switch (column) {
    case Group:
        return groupCell(row);
    case Agents:
        return {.text = number(row.agents), .sort = row.agents};
    case Changes:
        return {.changes = row.changes,
                .sort = row.changes.total(),
                .toolTip = row.inPlan ? changesWords(row.changes) : QString()};
    case Trades: {
        Cell cell{.text = number(row.openTrades), .sort = row.openTrades, .secondary = row.openTrades == 0};
        cell.toolTip = tr("%1 open, of them %2 wait for review").arg(number(row.openTrades), number(row.matchedTrades));
        return cell;
    }
    case State: {
        const GroupState state = groupState(row, stage_, now_);
        return {.text = state.text,
                .badge = state.badge,
                .progress = state.progress,
                .sort = state.rank,
                .toolTip = state.toolTip,
                .secondary = state.badge.word.isEmpty()};
    }
    case Conflicts:
        return countCell(row.openConflicts);
    case Parked:
        return countCell(row.parked);
    case Version:
        return {.text = number(row.version), .sort = row.version};
    case ChangedBy:
        if (!row.modifiedAt)
            return {.text = row.modifiedBy};
        return {.text = row.modifiedBy.isEmpty()
                            ? dayClock(*row.modifiedAt, row.zone)
                            : tr("%1, %2", "when, who").arg(dayClock(*row.modifiedAt, row.zone), row.modifiedBy),
                .sort = row.modifiedAt->ms};
    default:
        return {};
    }
}

QString GroupsModel::searchText(const session::GroupRow &row) const
{
    auto known = searched_.find(row.key.schedule);
    if (known == searched_.end()) {
        QStringList names;
        if (details_)
            if (const auto detail = details_->find(row.key.schedule); detail != details_->end())
                for (const auto &agent : detail->second.agents)
                    names << agent.name << agent.managementUnit;
        names.removeDuplicates();
        known = searched_.emplace(row.key.schedule, names.join(QLatin1Char('\n'))).first;
    }
    QStringList words{row.businessUnit, zoneCity(row.zone), groupCell(row).text, cell(row, State).words(),
                      known->second};
    if (row.openTrades > 0)
        words << tr("shift trade swap", "what a trade is found by");
    return words.join(QLatin1Char('\n'));
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
