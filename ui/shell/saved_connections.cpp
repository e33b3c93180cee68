#include "ui/shell/saved_connections.h"

#include <QSettings>
#include <algorithm>

namespace shiftlane::ui {
namespace {

constexpr int most = 12;
const QString list = QStringLiteral("connections");

} // namespace

QString connectionName(const session::ConnectionSettings &connection)
{
    return connection.name.isEmpty() ? connection.apiUrl.host() : connection.name;
}

bool sameConnection(const session::ConnectionSettings &a, const session::ConnectionSettings &b)
{
    return a.apiUrl == b.apiUrl && a.clientId == b.clientId;
}

SavedConnections::SavedConnections(QSettings *settings) : settings_(settings)
{
    if (!settings_)
        return;
    const int count = settings_->beginReadArray(list);
    for (int i = 0; i < std::min(count, most); ++i) {
        settings_->setArrayIndex(i);
        session::ConnectionSettings each;
        each.name = settings_->value(QStringLiteral("name")).toString();
        each.apiUrl = settings_->value(QStringLiteral("api")).toUrl();
        each.loginUrl = settings_->value(QStringLiteral("login")).toUrl();
        each.clientId = settings_->value(QStringLiteral("client")).toString();
        each.remember = settings_->value(QStringLiteral("keychain")).toBool();
        if (each.apiUrl.isValid() && !each.clientId.isEmpty())
            all_.push_back(each);
    }
    settings_->endArray();
}

void SavedConnections::put(session::ConnectionSettings connection)
{
    connection.clientSecret.clear();
    std::erase_if(all_, [&](const auto &each) { return sameConnection(each, connection); });
    all_.insert(all_.begin(), std::move(connection));
    if (all_.size() > most)
        all_.resize(most);
    store();
}

void SavedConnections::remove(const session::ConnectionSettings &connection)
{
    std::erase_if(all_, [&](const auto &each) { return sameConnection(each, connection); });
    store();
}

void SavedConnections::store() const
{
    if (!settings_)
        return;
    settings_->remove(list);
    settings_->beginWriteArray(list, static_cast<int>(all_.size()));
    for (int i = 0; i < static_cast<int>(all_.size()); ++i) {
        const session::ConnectionSettings &each = all_[static_cast<size_t>(i)];
        settings_->setArrayIndex(i);
        settings_->setValue(QStringLiteral("name"), each.name);
        settings_->setValue(QStringLiteral("api"), each.apiUrl);
        settings_->setValue(QStringLiteral("login"), each.loginUrl);
        settings_->setValue(QStringLiteral("client"), each.clientId);
        settings_->setValue(QStringLiteral("keychain"), each.remember);
    }
    settings_->endArray();
}

} // namespace shiftlane::ui
