#include "ui/shell/actions.h"

#include "ui/style/formats.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace shiftlane::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QAction *make(QObject *parent, const QString &text, const QString &tip = {}, const QKeySequence &keys = {})
{
    auto *action = new QAction(text, parent);
    action->setStatusTip(tip);
    if (!keys.isEmpty())
        action->setShortcut(keys);
    return action;
}

QAction *toggle(QObject *parent, const QString &text, const QString &tip = {}, const QKeySequence &keys = {})
{
    QAction *action = make(parent, text, tip, keys);
    action->setCheckable(true);
    return action;
}

void shortText(QAction *action, const QString &text) { action->setIconText(text); }

} // namespace

Actions::Actions(QObject *parent)
    : connection(make(parent, Words::tr("&Connect…"), Words::tr("Choose the sandbox or a Genesys Cloud organisation"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      lastConnection(make(parent, {}, Words::tr("The connection that was used last"))),
      sandbox(make(parent, Words::tr("Try It with &Sample Data"),
                   Words::tr("Starts the built-in sandbox with a made-up contact centre"))),
      exportWeek(make(parent, Words::tr("&Export Week…"), Words::tr("Writes the weeks shown as a CSV file to edit"),
                      QKeySequence(Qt::CTRL | Qt::Key_E))),
      loadPlan(make(parent, Words::tr("&Load Plan…"),
                    Words::tr("Looks at an edited CSV or JSON file, then loads it as the push plan"),
                    QKeySequence::Open)),
      samplePlan(make(parent, Words::tr("Make a Sa&mple Plan…"),
                      Words::tr("Writes a plausible plan against what the service holds, to try things out"))),
      writeTemplate(make(parent, Words::tr("Write a &Template…"),
                         Words::tr("Writes an empty plan with its columns and an example of each kind of row"))),
      copyPlan(make(parent, Words::tr("Copy from Another Schedu&le…"),
                    Words::tr("Makes a plan that gives one schedule the shifts of another one"))),
      savePlan(make(parent, Words::tr("Sa&ve Plan As…"),
                    Words::tr("Writes the plan with the corrections made here, so that it can be loaded again"),
                    QKeySequence(Qt::CTRL | Qt::Key_S))),
      clearPlan(make(parent, Words::tr("Close Pla&n"), Words::tr("Puts the plan aside; nothing is written"),
                     QKeySequence(Qt::CTRL | Qt::Key_W))),
      reload(make(parent, Words::tr("&Read Again"), Words::tr("Reads the weeks shown from the service again"),
                  QKeySequence::Refresh)),
      print(make(parent, Words::tr("&Print the Table…"), Words::tr("The table that you are in, as it is shown"),
                 QKeySequence(Qt::CTRL | Qt::Key_P))),
      savePdf(
          make(parent, Words::tr("Save the Table as P&DF…"), Words::tr("The table that you are in, as it is shown"))),
      exportTable(make(parent, Words::tr("Export the Ta&ble…"),
                       Words::tr("The table that you are in as CSV; no cell can become a formula"),
                       QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E))),
      quit(make(parent, Words::tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q))),
      undo(make(parent, Words::tr("&Undo"), Words::tr("Takes back the last thing you did to the plan"),
                QKeySequence(Qt::CTRL | Qt::Key_Z))),
      redo(make(parent, Words::tr("&Redo"), Words::tr("Does again what was taken back"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))),
      acceptBase(make(parent, Words::tr("Accept &Unknown Base"),
                      Words::tr("Treats every difference between the plan and the service as your change"))),
      check(make(parent, Words::tr("&Check"), Words::tr("Compares the plan with the service; writes nothing"),
                 QKeySequence(Qt::Key_F7))),
      push(make(parent, Words::tr("&Review and Push…"), Words::tr("Shows what would be written, then pushes"),
                QKeySequence(Qt::CTRL | Qt::Key_Return))),
      pause(make(parent, Words::tr("P&ause"), Words::tr("No new write begins; one that is out is followed to its end"),
                 QKeySequence(Qt::CTRL | Qt::Key_Period))),
      resume(make(parent, Words::tr("Resu&me"), Words::tr("Goes on with the push"),
                  QKeySequence(Qt::CTRL | Qt::Key_Comma))),
      stop(make(parent, Words::tr("&Stop"),
                Words::tr("Ends the push; a write that is out is still followed to its end"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period))),
      takeUp(make(parent, Words::tr("Resume &Interrupted Push"),
                  Words::tr("Sends what was not sent, looks up what is unknown; nothing is repeated blindly"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R))),
      restoreTrading(make(parent, Words::tr("Restore S&hift Trading"),
                          Words::tr("Switches it on again in every unit that this console or an earlier session froze"),
                          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T))),
      retryFailed(make(parent, Words::tr("Retry What &Failed"),
                       Words::tr("A new push of the agents that were rejected, unknown, postponed or in conflict; read "
                                 "and checked again first"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))),
      closeWeek(make(parent, Words::tr("Close the &Week"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W))),
      journal(make(parent, Words::tr("Choose the &Journal…"),
                   Words::tr("The file in which every write is kept before it is sent"))),
      weekBack(make(parent, Words::tr("&Earlier Week"), {}, QKeySequence(Qt::ALT | Qt::Key_Left))),
      weekForward(make(parent, Words::tr("&Later Week"), {}, QKeySequence(Qt::ALT | Qt::Key_Right))),
      thisWeek(make(parent, Words::tr("T&his Week"), {}, QKeySequence(Qt::ALT | Qt::Key_Home))),
      search(make(parent, Words::tr("&Find"), Words::tr("Finds agents, trades (swaps) and groups as you type"),
                  QKeySequence::Find)),
      palette(make(parent, Words::tr("Find a &Command…"),
                   Words::tr("Commands, schedule groups, agents and trades (swaps) by their names"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P))),
      showGroups(make(parent, Words::tr("Schedule &Groups"), {}, QKeySequence(Qt::CTRL | Qt::Key_0))),
      showAgents(make(parent, Words::tr("&Agents"), {}, QKeySequence(Qt::CTRL | Qt::Key_1))),
      showTrades(make(parent, Words::tr("Shift &Trades"), {}, QKeySequence(Qt::CTRL | Qt::Key_2))),
      showConflicts(make(parent, Words::tr("&Conflicts"), {}, QKeySequence(Qt::CTRL | Qt::Key_3))),
      showParked(make(parent, Words::tr("Par&ked"), {}, QKeySequence(Qt::CTRL | Qt::Key_4))),
      showTeam(make(parent, Words::tr("C&olleagues"), {}, QKeySequence(Qt::CTRL | Qt::Key_6))),
      showHistory(make(parent, Words::tr("&History"), {}, QKeySequence(Qt::CTRL | Qt::Key_7))),
      showUnrouted(make(parent, Words::tr("&Unrouted Agents"), {}, QKeySequence(Qt::CTRL | Qt::Key_8))),
      showGroupsPanel(toggle(parent, Words::tr("Groups &Panel"), Words::tr("The schedule groups beside the tables"))),
      showWeek(toggle(parent, Words::tr("Agent’s &Week"), Words::tr("The timeline under the tables"),
                      QKeySequence(Qt::CTRL | Qt::Key_9))),
      showPerformance(toggle(parent, Words::tr("&Queue Performance"), {}, QKeySequence(Qt::CTRL | Qt::Key_5))),
      showLog(toggle(parent, Words::tr("&Log"), {}, QKeySequence(Qt::CTRL | Qt::Key_L))),
      resetLayout(make(parent, Words::tr("&Reset Layout"), Words::tr("Puts every panel where it was at first"))),
      monitor(make(parent, Words::tr("&Monitor…"),
                   Words::tr("A window that looks on: schedule writes by anybody, pushes of the team, a wallboard"))),
      appearSystem(toggle(parent, Words::tr("As the S&ystem"))), appearLight(toggle(parent, Words::tr("L&ight"))),
      appearDark(toggle(parent, Words::tr("&Dark"))), appearContrast(toggle(parent, Words::tr("High &Contrast"))),
      help(make(parent, Words::tr("Shiftlane &Help"), Words::tr("Explains the page that you are in"),
                QKeySequence(Qt::Key_F1))),
      shortcuts(make(parent, Words::tr("&Keyboard Shortcuts"), {}, QKeySequence(Qt::CTRL | Qt::Key_F1))),
      about(make(parent, Words::tr("&About Shiftlane")))
{
    shortText(exportWeek, Words::tr("Export week…"));
    shortText(loadPlan, Words::tr("Load plan…"));
    shortText(connection, Words::tr("Connect…"));
    shortText(sandbox, Words::tr("Try it with sample data"));
    shortText(samplePlan, Words::tr("Make a sample plan…"));
    shortText(acceptBase, Words::tr("Accept: treat every difference as mine"));
    shortText(savePlan, Words::tr("Save plan as…"));
    shortText(takeUp, Words::tr("Resume"));
    shortText(restoreTrading, Words::tr("Restore trading"));
    shortText(closeWeek, Words::tr("Close week"));
    shortText(journal, Words::tr("Choose a journal…"));
    shortText(reload, Words::tr("Read again"));
    auto *appearance = new QActionGroup(parent);
    for (QAction *action : {appearSystem, appearLight, appearDark, appearContrast})
        appearance->addAction(action);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    monitor->setEnabled(false);
    enable({}, 0);
}

void Actions::enable(const Enabled &can, int ready)
{
    for (QAction *action : {connection, lastConnection, sandbox})
        action->setEnabled(can.connect);
    exportWeek->setEnabled(can.exportWeek);
    samplePlan->setEnabled(can.exportWeek);
    writeTemplate->setEnabled(can.exportWeek);
    savePlan->setEnabled(can.clearPlan);
    loadPlan->setEnabled(can.loadPlan);
    clearPlan->setEnabled(can.clearPlan);
    for (QAction *action : {reload, weekBack, weekForward, thisWeek})
        action->setEnabled(can.weeks);
    acceptBase->setEnabled(can.acceptBase);
    check->setEnabled(can.check);
    push->setEnabled(can.push);
    push->setIconText(can.push ? Words::tr("Push %n ready", "schedule groups", ready) : Words::tr("Push"));
    pause->setEnabled(can.pause);
    resume->setEnabled(can.resume);
    stop->setEnabled(can.stop);
    takeUp->setEnabled(can.takeUp);
    restoreTrading->setEnabled(can.restoreTrading);
    journal->setEnabled(can.chooseJournal);
}

void Actions::enableClosing(const QString &obstacle)
{
    closeWeek->setEnabled(obstacle.isEmpty());
    const QString tip = obstacle.isEmpty() ? Words::tr("Says in the journal that this week of the group is done; a "
                                                       "later push into it asks first")
                                           : obstacle;
    if (closeWeek->statusTip() != tip) {
        closeWeek->setStatusTip(tip);
        closeWeek->setToolTip(tip);
    }
}

void Actions::showAppearance(Appearance appearance) const
{
    appearSystem->setChecked(appearance == Appearance::System);
    appearLight->setChecked(appearance == Appearance::Light);
    appearDark->setChecked(appearance == Appearance::Dark);
    appearContrast->setChecked(appearance == Appearance::Contrast);
}

} // namespace shiftlane::ui
