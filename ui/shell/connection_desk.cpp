#include "ui/shell/connection_desk.h"

#include "ui/dialogs/connect_dialog.h"
#include "ui/shell/session_link.h"

#include <QSettings>

namespace shiftlane::ui {

ConnectionDesk::ConnectionDesk(QWidget *window, SessionLink &link, QSettings *settings)
    : QObject(window), window_(window), link_(link), settings_(settings)
{
}

void ConnectionDesk::open()
{
    auto *dialog = new ConnectDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (settings_) {
        session::ConnectionSettings last;
        last.apiUrl = settings_->value(QStringLiteral("connection/api")).toUrl();
        last.loginUrl = settings_->value(QStringLiteral("connection/login")).toUrl();
        last.clientId = settings_->value(QStringLiteral("connection/client")).toString();
        dialog->setSettings(last);
    }
    connect(dialog, &ConnectDialog::sandboxChosen, this, &ConnectionDesk::sandboxWanted);
    connect(dialog, &ConnectDialog::connectionChosen, this, [this](const session::ConnectionSettings &chosen) {
        if (settings_) {
            settings_->setValue(QStringLiteral("connection/api"), chosen.apiUrl);
            settings_->setValue(QStringLiteral("connection/login"), chosen.loginUrl);
            settings_->setValue(QStringLiteral("connection/client"), chosen.clientId);
        }
        Q_EMIT link_.connectTo(chosen);
    });
    dialog->open();
}

} // namespace shiftlane::ui
