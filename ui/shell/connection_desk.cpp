#include "ui/shell/connection_desk.h"

#include "ui/dialogs/connect_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/session_link.h"

#include <QMenu>

namespace shiftlane::ui {
namespace {

QString asMenuText(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

ConnectionDesk::ConnectionDesk(QWidget *window, SessionLink &link, const Actions &actions, QSettings *settings)
    : QObject(window), window_(window), link_(link), actions_(actions), saved_(settings)
{
    connect(actions.connection, &QAction::triggered, this, &ConnectionDesk::open);
    connect(actions.sandbox, &QAction::triggered, this, &ConnectionDesk::sandboxWanted);
    connect(actions.lastConnection, &QAction::triggered, this, [this] {
        if (!saved_.all().empty())
            again(saved_.all().front());
    });
    offerLast();
}

void ConnectionDesk::offerLast()
{
    const bool any = !saved_.all().empty();
    actions_.lastConnection->setVisible(any);
    if (!any)
        return;
    const QString name = asMenuText(connectionName(saved_.all().front()));
    actions_.lastConnection->setText(tr("Connect to %1").arg(name));
    actions_.lastConnection->setIconText(tr("Connect to %1").arg(name));
}

void ConnectionDesk::open() { openWith(nullptr); }

void ConnectionDesk::openWith(const session::ConnectionSettings *first)
{
    auto *dialog = new ConnectDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSaved(saved_.all());
    if (first)
        dialog->setSettings(*first);
    connect(dialog, &ConnectDialog::sandboxChosen, this, &ConnectionDesk::sandboxWanted);
    connect(dialog, &ConnectDialog::connectionChosen, this, &ConnectionDesk::use);
    connect(dialog, &ConnectDialog::forgotten, this, [this](const session::ConnectionSettings &connection) {
        saved_.remove(connection);
        offerLast();
        Q_EMIT link_.forgetSecret(connection);
    });
    dialog->open();
}

void ConnectionDesk::use(const session::ConnectionSettings &chosen)
{
    saved_.put(chosen);
    offerLast();
    Q_EMIT link_.connectTo(chosen);
}

void ConnectionDesk::again(const session::ConnectionSettings &saved)
{
    const session::ConnectionSettings copy = saved;
    if (copy.remember)
        use(copy);
    else
        openWith(&copy);
}

void ConnectionDesk::present(const session::Snapshot &snapshot)
{
    current_ = snapshot.status.connected && !snapshot.status.sandbox ? snapshot.status.connection : QString();
}

void ConnectionDesk::fillMenu(QMenu *menu)
{
    menu->clear();
    for (const session::ConnectionSettings &each : saved_.all()) {
        QAction *action = menu->addAction(asMenuText(connectionName(each)));
        action->setToolTip(each.apiUrl.toString());
        action->setEnabled(actions_.connection->isEnabled());
        action->setCheckable(true);
        action->setChecked(!current_.isEmpty() && (current_ == each.name || current_ == each.apiUrl.host()));
        connect(action, &QAction::triggered, this, [this, each] { again(each); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions({actions_.sandbox, actions_.connection});
    menu->addSeparator();
    menu->addAction(actions_.reload);
}

} // namespace shiftlane::ui
