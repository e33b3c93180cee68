#pragma once
#include "base/result.h"

#include <QList>
#include <QPair>

namespace shiftlane::journal {

/// `postgresql://[user[:password]@][host[:port]]/database[?key=value&…]` (or
/// `postgres://`), as libpq reads it, with what is safe only. Keys: host (a
/// folder = its Unix socket), port, user, dbname, sslmode, sslrootcert, sslcert,
/// sslkey, passfile. A password may come from PGPASSWORD or the passfile instead.
/// sslmode is verify-full; a weaker one is taken for a loopback address or a
/// Unix socket only (S31).
class PostgresUrl {
public:
    [[nodiscard]] static bool looksLikeOne(const QString &text);
    /// Usage failures name the part at fault, never a value that may be secret.
    [[nodiscard]] static base::Result<PostgresUrl> parse(const QString &text);

    /// To show and report: without password and options.
    [[nodiscard]] QString name() const;
    /// Loopback address or Unix socket.
    [[nodiscard]] bool isLocal() const;
    /// `text` without the password, whoever put it there.
    [[nodiscard]] QString redacted(QString text) const;
    /// libpq's keywords besides host, port, user, password and dbname; quoted.
    [[nodiscard]] QString connectOptions() const;

    QString host;
    int port = 0; ///< 0 = libpq's default
    QString user;
    QString password;
    QString database;

private:
    [[nodiscard]] base::Status takeAuthority(QStringView authority);
    [[nodiscard]] base::Status takeParameter(const QString &key, const QString &value);
    [[nodiscard]] base::Status takePort(const QString &text);
    [[nodiscard]] base::Status checkSafety() const;

    QString sslmode_ = QStringLiteral("verify-full");
    QList<QPair<QString, QString>> files_; ///< sslrootcert, sslcert, sslkey, passfile
};

} // namespace shiftlane::journal
