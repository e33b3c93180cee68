#include "ui/shell/menus.h"

#include "ui/style/formats.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace shiftlane::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// Adds groups of actions with a line between them.
QMenu *add(QMenuBar *bar, const QString &title, const QList<QList<QAction *>> &groups,
           QList<ShortcutsDialog::Section> &sections)
{
    QMenu *menu = bar->addMenu(title);
    menu->setToolTipsVisible(true);
    QList<QAction *> all;
    for (const QList<QAction *> &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addActions(group);
        all << group;
    }
    sections << ShortcutsDialog::Section{withoutMnemonic(title), all};
    return menu;
}

/// A menu that is filled when it opens: what it shows changes.
void addLate(QMenu *menu, const QString &title, const std::function<void(QMenu *)> &fill)
{
    QMenu *late = menu->addMenu(title);
    QObject::connect(late, &QMenu::aboutToShow, late, [late, fill] {
        late->clear();
        fill(late);
    });
}

} // namespace

QList<ShortcutsDialog::Section> fillMenus(QMenuBar *bar, const Actions &a, const PageActions &pages)
{
    QList<ShortcutsDialog::Section> sections;
    QMenu *file = add(bar, Words::tr("&File"),
                      {{a.lastConnection, a.connection, a.sandbox, a.reload},
                       {a.exportWeek, a.writeTemplate, a.samplePlan},
                       {a.loadPlan, a.copyPlan, a.savePlan, a.clearPlan},
                       pages.flight,
                       {a.print, a.savePdf, a.exportTable},
                       {a.quit}},
                      sections);
    file->insertMenu(a.copyPlan, pages.recentPlans);
    add(bar, Words::tr("&Edit"), {{a.undo, a.redo}, {a.search, a.palette}}, sections);
    add(bar, Words::tr("&Plan"), {{a.check, a.acceptBase}, pages.agents, pages.trades, pages.conflicts, pages.parked},
        sections);
    add(bar, Words::tr("P&ush"),
        {{a.push},
         {a.pause, a.resume, a.stop},
         {a.takeUp, a.retryFailed, a.restoreTrading, a.closeWeek},
         pages.history,
         {a.journal}},
        sections);
    QMenu *view = add(bar, Words::tr("&View"),
                      {{a.weekBack, a.weekForward, a.thisWeek},
                       {a.showGroups, a.showAgents, a.showTrades, a.showConflicts, a.showParked, a.showTeam,
                        a.showHistory, a.showUnrouted},
                       {a.monitor},
                       {a.showGroupsPanel, a.showWeek, a.showPerformance, a.showLog}},
                      sections);
    view->addMenu(Words::tr("Panels in Windows of Their O&wn"))->addActions(pages.panelsApart);
    view->addAction(a.resetLayout);
    view->addSeparator();
    addLate(view, Words::tr("Columns of the &Groups"), pages.groupColumns);
    addLate(view, Words::tr("Columns of the Ta&ble"), pages.tableColumns);
    view->addMenu(Words::tr("&Appearance"))
        ->addActions({a.appearSystem, a.appearLight, a.appearDark, a.appearContrast});
    add(bar, Words::tr("&Help"), {{a.help, a.shortcuts}, {a.about}}, sections);
    return sections;
}

} // namespace shiftlane::ui
