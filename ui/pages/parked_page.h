#pragma once
#include "ui/models/parked_model.h"
#include "ui/pages/table_pane.h"

#include <QWidget>

namespace shiftlane::ui {

/// Everybody who was left out and comes back, of all groups.
class ParkedPage : public QWidget {
    Q_OBJECT
public:
    explicit ParkedPage(QWidget *parent = nullptr);

    void present(const session::Snapshot &snapshot, base::Instant now, bool canChoose);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    void setEmptyText(const EmptyText &text) { pane_->setEmptyText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }
    /// Push the chosen agents after all.
    [[nodiscard]] QList<QAction *> actions() const { return actions_; }

Q_SIGNALS:
    void dispositionChosen(shiftlane::base::ScheduleId group, QList<QString> agents, int disposition);
    void agentChosen(shiftlane::base::ScheduleId group, shiftlane::base::AgentId agent);

private:
    void followChoice();
    void takeBack();

    ParkedModel *model_;
    TablePane *pane_;
    QList<QAction *> actions_;
    bool canChoose_ = false;
};

/// The log panel: what happened, newest last; follows the end while it is there.
class LogPage : public QWidget {
    Q_OBJECT
public:
    explicit LogPage(QWidget *parent = nullptr);
    void present(const session::Snapshot &snapshot);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }

private:
    LogModel *model_;
    TablePane *pane_;
    std::shared_ptr<const std::vector<session::LogLine>> shown_;
};

} // namespace shiftlane::ui
