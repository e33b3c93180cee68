#pragma once
#include "session/snapshot.h"
#include "ui/models/parked_model.h"
#include "ui/models/pushes_model.h"
#include "ui/models/trades_model.h"
#include "ui/pages/table_pane.h"

#include <QWidget>

namespace shiftlane::ui {

/// What a supervisor looks at, as tables that nothing can be pressed in.
class WatchTable : public QWidget {
    Q_OBJECT
public:
    WatchTable(TableModel *model, const QString &name, QWidget *parent = nullptr);
    void setFilterText(const QString &text) { pane_->setFilterText(text); }
    [[nodiscard]] TablePane *pane() const { return pane_; }

protected:
    TablePane *pane_;
};

/// Pushes of all planners on the shared journal.
class PushesPage : public WatchTable {
    Q_OBJECT
public:
    explicit PushesPage(QWidget *parent = nullptr);
    void present(const session::Snapshot &snapshot);
    [[nodiscard]] int failed(base::Instant now) const; ///< groups that need somebody

private:
    PushesModel *model_;
    std::shared_ptr<const session::WatchView> shown_;
};

/// Open shift trades of all schedule groups.
class OpenTradesPage : public WatchTable {
    Q_OBJECT
public:
    explicit OpenTradesPage(QWidget *parent = nullptr);
    void present(const session::Snapshot &snapshot, base::Instant now);
    [[nodiscard]] int count() const { return model_->rowCount(); }

private:
    TradesModel *model_;
    std::shared_ptr<const std::map<base::ScheduleId, session::GroupDetail>> shown_;
};

/// Agents that pushes of the team left out and that come back.
class ParkedTeamPage : public WatchTable {
    Q_OBJECT
public:
    explicit ParkedTeamPage(QWidget *parent = nullptr);
    void present(const session::Snapshot &snapshot, base::Instant now);
    [[nodiscard]] int count() const { return model_->rowCount(); }

private:
    ParkedModel *model_;
    std::shared_ptr<const std::vector<session::ParkedRow>> shown_;
};

} // namespace shiftlane::ui
