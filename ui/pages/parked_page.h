#pragma once
#include "ui/models/parked_model.h"
#include "ui/pages/table_pane.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace shiftlane::ui {

/// Everybody who was left out and comes back, of all groups.
class ParkedPage : public QWidget {
    Q_OBJECT
public:
    explicit ParkedPage(QWidget *parent = nullptr);

    /// `canChoose`: the plan in hand may change; `canPush`: parked agents may be pushed again.
    void present(const session::Snapshot &snapshot, base::Instant now, bool canChoose, bool canPush);
    /// The button that closes the week of the group chosen on the left.
    void addClosing(QAction *closeWeek);
    /// `group`: its name; `obstacle`: why its week cannot be closed, empty = it can.
    void presentClosing(const QString &group, const QString &obstacle);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    void setEmptyText(const EmptyText &text) { pane_->setEmptyText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }
    /// Push again; take back into the plan in hand.
    [[nodiscard]] QList<QAction *> actions() const { return actions_; }

Q_SIGNALS:
    void dispositionChosen(shiftlane::base::ScheduleId group, QList<QString> agents, int disposition);
    void agentChosen(shiftlane::base::ScheduleId group, shiftlane::base::AgentId agent);
    /// Agent ids by schedule id.
    void pushWanted(QMap<QString, QStringList> agents);

private:
    void makeActions();
    void followChoice();
    void takeBack();
    void pushAgain();
    /// Chosen rows that can be pushed again; all such rows where none is chosen.
    [[nodiscard]] std::vector<const session::ParkedRow *> again() const;

    ParkedModel *model_;
    TablePane *pane_;
    QList<QAction *> actions_;
    QHBoxLayout *row_;
    QLabel *closing_;
    bool canChoose_ = false;
    bool canPush_ = false;
};

/// The log panel: what happened, newest last; follows the end while it is there.
class LogPage : public QWidget {
    Q_OBJECT
public:
    explicit LogPage(QWidget *parent = nullptr);
    void present(const session::Snapshot &snapshot);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    /// The line of the group (any, where empty) nearest to `at`; false where there is none.
    bool choose(const base::ScheduleId &group, base::Instant at);
    [[nodiscard]] TablePane *pane() const { return pane_; }

private:
    LogModel *model_;
    TablePane *pane_;
    std::shared_ptr<const std::vector<session::LogLine>> shown_;
};

} // namespace shiftlane::ui
