#pragma once
#include "base/result.h"

#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace shiftlane::genesys {

/// Where client secrets are remembered between sessions. Called and answered on
/// the engine's thread; every call is answered once, later, unless the store is
/// gone by then. What cannot be kept is not kept: there is no plain-text fallback.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Nothing where none is kept under that name.
    using Found = base::Result<std::optional<QString>>;
    virtual void read(const QString &name, std::function<void(Found)> done) = 0;
    virtual void keep(const QString &name, const QString &secret, std::function<void(base::Status)> done) = 0;
    /// Also fine where none was kept.
    virtual void forget(const QString &name, std::function<void(base::Status)> done) = 0;
};

/// The system's keychain, service "Shiftlane" (QtKeychain: Secret Service, KWallet,
/// macOS Keychain, Windows credentials). Without QtKeychain in the build every call
/// fails and says so.
[[nodiscard]] std::shared_ptr<SecretStore> systemSecrets();

} // namespace shiftlane::genesys
