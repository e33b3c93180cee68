#pragma once
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace shiftlane::support {

/// Throw-away certificates for 127.0.0.1, made by the `openssl` program for one
/// run of one test and gone with it. Nobody but the test's own
/// QSslConfiguration::defaultConfiguration trusts their CA.
struct TestCertificates {
    struct Identity {
        QSslCertificate certificate;
        QSslKey key;
    };
    QSslCertificate ca;
    Identity good;
    Identity expired;
    Identity wrongHost;
    Identity selfSigned;
    Identity unknownCa;
    Identity noIntermediate; ///< issued by a CA between, which the server does not send
    QString complaint;       ///< why there are none, e.g. no openssl program

    /// The `openssl` program's path, or empty.
    [[nodiscard]] static QString program();
    /// `folder` must live as long as files of it are needed; PEM files good.pem, good.key and so on.
    [[nodiscard]] static TestCertificates make(const QString &folder);
    /// This process trusts `ca`, and nothing else, from now on.
    void trust() const;
};

} // namespace shiftlane::support
