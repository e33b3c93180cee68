#pragma once
#include "session/answers.h"
#include "ui/models/history_model.h"
#include "ui/pages/table_pane.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace shiftlane::ui {

class PanelTitle;

/// Past pushes of the journal, and the agents of the one chosen. Rolling back
/// loads what was there before as a plan to check; nothing is written here.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPage(QWidget *parent = nullptr);

    /// `canLoad`: a plan may be loaded in this stage.
    void present(const session::Snapshot &snapshot, bool canLoad);
    /// The answer to pastWanted; one that is not asked for any more is dropped.
    void setPast(const session::PastPushPtr &past);
    [[nodiscard]] TablePane *pane() const { return pane_; }
    [[nodiscard]] TablePane *detailPane() const { return detail_; }
    /// Roll back.
    [[nodiscard]] QList<QAction *> actions() const { return {rollBack_}; }

Q_SIGNALS:
    void pastWanted(QString runId);
    void rollBackWanted(QString runId);

private:
    void choose(const QString &runId);
    void followChoice();
    [[nodiscard]] const session::PushHistoryRow *chosen() const;

    HistoryModel *model_;
    TablePane *pane_;
    PastAgentsModel *agents_;
    TablePane *detail_;
    PanelTitle *title_;
    QAction *rollBack_;
    QLabel *words_;
    QString asked_;
    bool canLoad_ = false;
};

} // namespace shiftlane::ui
