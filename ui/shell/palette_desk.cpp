#include "ui/shell/palette_desk.h"

#include "ui/dialogs/command_palette.h"
#include "ui/models/group_state.h"
#include "ui/models/trades_model.h"
#include "ui/shell/pages.h"
#include "ui/style/words.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

namespace shiftlane::ui {

PaletteDesk::PaletteDesk(QWidget *window)
    : QObject(window), window_(window), snapshot_(std::make_shared<session::Snapshot>())
{
}

void PaletteDesk::addActions(std::vector<PaletteEntry> &entries) const
{
    for (const ShortcutsDialog::Section &section : sections_) {
        for (QAction *action : section.actions) {
            if (!action->isEnabled() || !action->isVisible())
                continue;
            const QPointer<QAction> held(action);
            entries.push_back({QString(action->text()).remove(QLatin1Char('&')), section.title,
                               action->shortcut().toString(QKeySequence::NativeText), action->statusTip(), [held] {
                                   if (held)
                                       held->trigger();
                               }});
        }
    }
}

void PaletteDesk::addGroup(std::vector<PaletteEntry> &entries, const session::GroupRow &row)
{
    const base::ScheduleId group = row.key.schedule;
    const QString name = groupName(row);
    entries.push_back({name, tr("Schedule group"), {}, row.description, [this, group] { Q_EMIT groupWanted(group); }});
    const session::GroupDetail *detail = detailOf(*snapshot_, group);
    if (!detail)
        return;
    const QString found = tr("shift trade swap", "what a trade is found by");
    for (const session::TradeRow &trade : detail->trades) {
        const base::TradeId id = trade.trade.id;
        entries.push_back({tradePair(trade),
                           tr("Shift trade, %1", "its state").arg(tradeWord(trade.trade.state)),
                           {},
                           found + QLatin1Char(' ') + name,
                           [this, group, id] { Q_EMIT tradeWanted(group, id); }});
    }
    for (const session::AgentRow &agent : detail->agents) {
        const base::AgentId id = agent.agent;
        entries.push_back(
            {agent.name, name, {}, agent.managementUnit, [this, group, id] { Q_EMIT agentWanted(group, id); }});
    }
}

void PaletteDesk::open()
{
    std::vector<PaletteEntry> entries;
    addActions(entries);
    if (snapshot_->groups)
        for (const session::GroupRow &row : *snapshot_->groups)
            addGroup(entries, row);
    auto *palette = new CommandPalette(std::move(entries), window_);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace shiftlane::ui
