#pragma once
#include "session/snapshot.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/models/palette_model.h"

#include <QObject>
#include <functional>

class QWidget;

namespace shiftlane::ui {

/// What the command palette knows: every action that can be done now, and the
/// groups, agents and trades of the weeks shown.
class PaletteDesk : public QObject {
    Q_OBJECT
public:
    explicit PaletteDesk(QWidget *window);
    void setSections(const QList<ShortcutsDialog::Section> &sections) { sections_ = sections; }
    void present(const session::SnapshotPtr &snapshot) { snapshot_ = snapshot; }
    void open();

Q_SIGNALS:
    void groupWanted(shiftlane::base::ScheduleId group);
    void agentWanted(shiftlane::base::ScheduleId group, shiftlane::base::AgentId agent);
    void tradeWanted(shiftlane::base::ScheduleId group, shiftlane::base::TradeId trade);

private:
    void addActions(std::vector<PaletteEntry> &entries) const;
    void addGroup(std::vector<PaletteEntry> &entries, const session::GroupRow &row);

    QWidget *window_;
    QList<ShortcutsDialog::Section> sections_;
    session::SnapshotPtr snapshot_;
};

} // namespace shiftlane::ui
