#include "ui/pages/groups_page.h"

#include "ui/delegates/state_delegate.h"
#include "ui/models/group_state.h"
#include "ui/pages/panel.h"
#include "ui/pages/table_tools.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>

namespace shiftlane::ui {
namespace {

/// Copies its selection as a table.
class GroupTree : public QTreeView {
public:
    explicit GroupTree(std::function<void(const QString &)> typed) : typed_(std::move(typed)) {}
    void keyboardSearch(const QString &search) override { typed_(search); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy)) {
            QGuiApplication::clipboard()->setText(selectionAsTable(*this));
            event->accept();
            return;
        }
        QTreeView::keyPressEvent(event);
    }

    /// Headings and the lines between rows go over the indentation too.
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(this);
        const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
        const bool selected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
        painter->fillRect(row, index.data(SectionRole).toBool() ? theme.header
                               : selected                       ? theme.selection
                                                                : theme.surface);
        QTreeView::drawRow(painter, option, index);
        painter->fillRect(QRect(0, row.bottom(), row.width(), 1), theme.line);
    }

private:
    std::function<void(const QString &)> typed_;
};

} // namespace

GroupsPage::GroupsPage(QWidget *parent)
    : QWidget(parent), model_(new GroupsModel(this)), filter_(new FilterModel(this)),
      title_(new PanelTitle(tr("Schedule groups"))),
      tree_(new GroupTree([this](const QString &text) { Q_EMIT typed(text); })), empty_(new EmptyState),
      stack_(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title_);
    column->addLayout(stack_, 1);
    makeTree();
    stack_->addWidget(tree_);
    stack_->addWidget(empty_);
    connectTree();
    showTreeOrEmpty();
}

void GroupsPage::makeTree()
{
    filter_->setSourceModel(model_);
    tree_->setModel(filter_);
    tree_->setAccessibleName(tr("Schedule groups"));
    tree_->setItemDelegate(new RowDelegate(tree_));
    for (const int column : {GroupsModel::State, GroupsModel::ChangedBy})
        tree_->setItemDelegateForColumn(column, new StateDelegate(tree_));
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(11);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    prepareView(tree_, tree_->header(), [this] { fit(); });
    tree_->setSortingEnabled(true);
    tree_->sortByColumn(-1, Qt::AscendingOrder);
    for (int column = GroupsModel::defaultColumns; column < GroupsModel::ColumnCount; ++column)
        tree_->header()->setSectionHidden(column, true);
    tree_->header()->setSectionsMovable(true);
    tree_->header()->setFirstSectionMovable(false);
    connect(tree_->header(), &QHeaderView::sectionResized, this, [this] {
        byHand_ =
            byHand_ || (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && tree_->header()->underMouse());
    });
}

void GroupsPage::connectTree()
{
    connect(tree_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { follow(now); });
    connect(filter_, &QAbstractItemModel::modelReset, this, &GroupsPage::keepPlace);
    connect(filter_, &QAbstractItemModel::rowsInserted, this, [this] {
        openSections();
        showTreeOrEmpty();
    });
    connect(filter_, &QAbstractItemModel::rowsRemoved, this, [this] { showTreeOrEmpty(); });
    connect(tree_, &QWidget::customContextMenuRequested, this, &GroupsPage::openMenu);
}

void GroupsPage::present(const session::SnapshotPtr &snapshot)
{
    model_->setSnapshot(snapshot);
    title_->setDetail(snapshot ? groupsSummary(*snapshot) : QString());
    if (current_.isEmpty() || !model_->find(current_).isValid())
        keepPlace();
    showTreeOrEmpty();
}

void GroupsPage::setFilterText(const QString &text)
{
    filter_->setFilterText(text);
    openSections();
    showTreeOrEmpty();
}

void GroupsPage::setEmptyText(const EmptyText &text)
{
    if (text == emptyText_)
        return;
    emptyText_ = text;
    showTreeOrEmpty();
}

void GroupsPage::showTreeOrEmpty()
{
    const bool any = filter_->rowCount() > 0;
    if (!any)
        empty_->setText(filter_->isFiltering() && model_->rowCount() > 0
                            ? EmptyText{.title = tr("No group matches the search"),
                                        .advice = tr("Press Escape in the search field to see all.")}
                            : emptyText_);
    showInStack(this, stack_, any ? static_cast<QWidget *>(tree_) : empty_);
}

/// Headings stay open; management units show when somebody opens their group.
void GroupsPage::openSections()
{
    for (int section = 0; section < filter_->rowCount(); ++section) {
        tree_->setFirstColumnSpanned(section, {}, true);
        tree_->expand(filter_->index(section, 0));
    }
}

/// After a change of structure: sections open, the same group chosen, or the first.
void GroupsPage::keepPlace()
{
    openSections();
    QModelIndex place = filter_->mapFromSource(model_->find(current_));
    if (!place.isValid() && filter_->rowCount() > 0)
        place = filter_->index(0, 0, filter_->index(0, 0));
    if (place.isValid())
        chooseRow(tree_, place);
    showTreeOrEmpty();
}

QWidget *GroupsPage::heading() const { return title_; }

void GroupsPage::select(const base::ScheduleId &group)
{
    if (const QModelIndex index = filter_->mapFromSource(model_->find(group)); index.isValid())
        chooseRow(tree_, index);
}

void GroupsPage::follow(const QModelIndex &index)
{
    const session::GroupRow *row = model_->row(filter_->mapToSource(index));
    if (!row || row->key.schedule == current_)
        return;
    current_ = row->key.schedule;
    Q_EMIT groupChosen(current_);
}

std::vector<const session::GroupRow *> GroupsPage::chosen() const
{
    std::vector<const session::GroupRow *> rows;
    for (const QModelIndex &index : tree_->selectionModel()->selectedRows()) {
        const session::GroupRow *row = model_->row(filter_->mapToSource(index));
        if (row && std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    }
    return rows;
}

/// Pause, resume and stop what runs of the chosen groups.
void GroupsPage::addLaneActions(QMenu *menu)
{
    QList<base::ScheduleId> running;
    QList<base::ScheduleId> paused;
    for (const session::GroupRow *row : chosen())
        if (row->inPush && !push::isFinal(row->state))
            (row->paused ? paused : running) << row->key.schedule;
    const auto add = [&](const QString &text, const QList<base::ScheduleId> &groups,
                         void (GroupsPage::*ask)(base::ScheduleId)) {
        QAction *action = menu->addAction(text);
        action->setEnabled(!groups.isEmpty());
        connect(action, &QAction::triggered, this, [this, groups, ask] {
            for (const base::ScheduleId &group : groups)
                Q_EMIT(this->*ask)(group);
        });
    };
    const auto count = [](const QList<base::ScheduleId> &groups) { return static_cast<int>(qMax(1, groups.size())); };
    add(tr("&Pause %n Group(s)", nullptr, count(running)), running, &GroupsPage::pauseGroup);
    add(tr("&Resume %n Group(s)", nullptr, count(paused)), paused, &GroupsPage::resumeGroup);
    add(tr("&Stop %n Group(s)", nullptr, count(running + paused)), running + paused, &GroupsPage::stopGroup);
}

void GroupsPage::openMenu(const QPoint &at)
{
    const QModelIndex index = tree_->indexAt(at);
    if (!model_->row(filter_->mapToSource(index)))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addLaneActions(menu);
    menu->addSeparator();
    menu->addActions(menuActions_);
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("&Copy the Rows"));
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectionAsTable(*tree_)); });
    menu->popup(tree_->viewport()->mapToGlobal(at));
}

void GroupsPage::fillColumnMenu(QMenu *menu)
{
    ui::fillColumnMenu(menu, tree_->header(), [this] { fit(); });
}

QByteArray GroupsPage::columnState() const { return rememberedColumns(tree_->header(), byHand_); }

void GroupsPage::restoreColumns(const QByteArray &state)
{
    byHand_ = restoreColumnsOf(tree_->header(), state);
    fit();
}

void GroupsPage::fit()
{
    if (byHand_)
        return;
    std::vector<Column> columns = model_->columns();
    // The first column also holds the indentation; its words are never cut.
    const int indent = 2 * tree_->indentation();
    const int space = QFontMetrics(font()).horizontalAdvance(QLatin1Char(' '));
    columns.front().sample += QString(indent / qMax(1, space) + 1, QLatin1Char(' '));
    columns.front().least = columns.front().sample;
    fitToColumns(tree_->header(), columns, width() - 18, false);
}

void GroupsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GroupsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && tree_)
        calmSelection(tree_);
}

} // namespace shiftlane::ui
