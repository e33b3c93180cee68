#pragma once
#include "session/snapshot.h"
#include "ui/models/filter_model.h"
#include "ui/models/groups_model.h"
#include "ui/pages/empty_state.h"

#include <QTreeView>
#include <QWidget>

class QAction;
class QMenu;
class QStackedLayout;

namespace shiftlane::ui {

class PanelTitle;

/// Schedule groups by business unit: what is in this push and how far it is.
class GroupsPage : public QWidget {
    Q_OBJECT
public:
    explicit GroupsPage(QWidget *parent = nullptr);

    void present(const session::SnapshotPtr &snapshot);
    void setNow(base::Instant now) { model_->setNow(now); }
    void setFilterText(const QString &text);
    void setEmptyText(const EmptyText &text);
    [[nodiscard]] EmptyState *empty() const { return empty_; }
    [[nodiscard]] QTreeView *tree() const { return tree_; }
    /// Title and summary; whoever shows the page may put them elsewhere.
    [[nodiscard]] QWidget *heading() const;
    [[nodiscard]] base::ScheduleId currentGroup() const { return current_; }
    void select(const base::ScheduleId &group);
    /// What the window offers in the context menu below the page's own entries.
    void setMenuActions(const QList<QAction *> &actions) { menuActions_ = actions; }
    void fillColumnMenu(QMenu *menu);
    /// Groups whose row, or a row under it, is selected.
    [[nodiscard]] std::vector<const session::GroupRow *> chosen() const;
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void groupChosen(shiftlane::base::ScheduleId group);
    void pauseGroup(shiftlane::base::ScheduleId group);
    void resumeGroup(shiftlane::base::ScheduleId group);
    void stopGroup(shiftlane::base::ScheduleId group);
    /// Somebody types: that looks for rows.
    void typed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTree();
    void follow(const QModelIndex &index);
    void keepPlace();
    void openSections();
    void connectTree();
    void addLaneActions(QMenu *menu);
    void openMenu(const QPoint &at);
    void showTreeOrEmpty();
    void fit();

    GroupsModel *model_;
    FilterModel *filter_;
    PanelTitle *title_;
    QTreeView *tree_;
    EmptyState *empty_;
    QStackedLayout *stack_;
    EmptyText emptyText_;
    QList<QAction *> menuActions_;
    base::ScheduleId current_;
    bool byHand_ = false;
};

} // namespace shiftlane::ui
