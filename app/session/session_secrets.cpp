// Session: secrets that the system's keychain remembers. They pass through
// memory only; what cannot be kept there is not kept at all.
#include "session/session_impl.h"

#include "genesys/secret_store.h"

namespace shiftlane::session {

genesys::SecretStore &Session::Impl::secrets()
{
    if (!secrets_)
        secrets_ = genesys::systemSecrets();
    return *secrets_;
}

/// An empty secret is looked up before anything is sent.
void Session::Impl::connectWithSecret(const ConnectionSettings &settings)
{
    const quint64 asked = ++connection_;
    if (!settings.remember || settings.sandbox || !settings.clientSecret.isEmpty())
        return connectTo(settings);
    if (isPushing())
        return;
    const QString name = genesys::plannerOf(settings.clientId, settings.apiUrl);
    state.stage = Stage::Connecting;
    changed();
    secrets().read(
        name, [this, guard = QPointer<Impl>(this), asked, settings, name](const genesys::SecretStore::Found &found) {
            if (!guard || asked != connection_)
                return; // another connection was asked for meanwhile
            if (!found)
                return fail(found.failure());
            if (!*found)
                return fail({base::FailureKind::Unauthorised, name, QStringLiteral("no secret is remembered")});
            ConnectionSettings whole = settings;
            whole.clientSecret = **found;
            whole.remember = false; // it is kept already
            connectTo(whole);
        });
}

/// After the sign-in: a wrong secret is not worth keeping.
void Session::Impl::keepSecret(const ConnectionSettings &settings)
{
    if (!settings.remember || settings.sandbox)
        return;
    secrets().keep(genesys::plannerOf(settings.clientId, settings.apiUrl), settings.clientSecret,
                   [this, guard = QPointer<Impl>(this)](const base::Status &kept) {
                       if (guard && !kept)
                           Q_EMIT session->notice(QStringLiteral("secretNotKept"), kept.failure().sentence());
                   });
}

void Session::Impl::forgetSecret(const ConnectionSettings &settings)
{
    const QString name = genesys::plannerOf(settings.clientId, settings.apiUrl);
    secrets().forget(name, [this, guard = QPointer<Impl>(this), name](const base::Status &gone) {
        if (!guard)
            return;
        if (!gone)
            return refuse(gone.failure());
        Q_EMIT session->notice(QStringLiteral("secretForgotten"), name);
    });
}

} // namespace shiftlane::session
