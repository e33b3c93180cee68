#pragma once
#include "session/answers.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;
class QWidget;

namespace shiftlane::ui {

struct Actions;
class SessionLink;

/// Plans and the files they are in: looked at before they are loaded, made from
/// a template or another schedule, saved, remembered. Asks for paths; the
/// session reads and writes.
class PlanDesk : public QObject {
    Q_OBJECT
public:
    /// `settings` (not owned, may be null) remembers recent plans.
    PlanDesk(QWidget *window, SessionLink &link, const Actions &actions, QSettings *settings);

    void present(const session::SnapshotPtr &snapshot, const base::ScheduleId &currentGroup);
    /// Looks at a file: the preview opens when it is read.
    void look(const QString &path);
    void presentPreview(const session::PlanPreviewPtr &preview);
    void saveAs();
    [[nodiscard]] QMenu *recentMenu() const { return recentMenu_; }
    [[nodiscard]] QStringList recent() const;

private:
    void connectActions(const Actions &actions);
    void choosePlan();
    void chooseExport();
    void chooseSample();
    void chooseTemplate();
    void chooseCopy();
    void chooseJournal();
    void remember(const QString &path);
    void fillRecent();

    QWidget *window_;
    SessionLink &link_;
    const Actions &actions_;
    QSettings *settings_;
    QMenu *recentMenu_;
    QStringList recent_;
    QString looking_; ///< the file whose preview is awaited
    session::SnapshotPtr snapshot_;
    base::ScheduleId group_;
};

} // namespace shiftlane::ui
