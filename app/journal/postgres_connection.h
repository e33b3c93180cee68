#pragma once
#include "base/instant.h"
#include "base/result.h"
#include "journal/postgres_url.h"

#include <QObject>
#include <QSqlDatabase>
#include <functional>

namespace shiftlane::journal {

/// One connection to PostgreSQL, with what safety rests on set and read back.
/// One thread.
class PostgresConnection {
public:
    enum class Access { Write, ReadOnly };
    /// ReadOnly: the server itself refuses whatever writes.
    explicit PostgresConnection(PostgresUrl url, Access access = Access::Write);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    /// Connects (5 s at most), also again. Unreachable: no connection, or not let in.
    [[nodiscard]] base::Status open();
    void close();
    [[nodiscard]] bool isOpen() const { return database_.isOpen(); }
    [[nodiscard]] const QSqlDatabase &database() const { return database_; }
    [[nodiscard]] const PostgresUrl &url() const { return url_; }
    /// The failure with its place and without secrets.
    [[nodiscard]] base::Failure failure(const base::Failure &failure) const;

    /// Asks for notifications of `channel`; again after each open().
    [[nodiscard]] base::Status listen(const QString &channel);
    using Heard = std::function<void(const QString &channel, bool fromUs)>;
    void onNotification(Heard heard);

private:
    PostgresUrl url_;
    Access access_;
    QString name_;
    QSqlDatabase database_;
    QObject context_;
};

/// Q23, M06: behind a transaction pooler LISTEN seems to work and settings seem
/// to stick. Two connections, one of which holds a transaction, find out; the
/// failure says so. Spins an event loop for `patience` at most.
[[nodiscard]] base::Status refusePooler(const PostgresUrl &url, base::Milliseconds patience);

/// S31: away from this machine a console's role owns nothing and is no superuser.
[[nodiscard]] base::Status checkRole(const PostgresConnection &ours);

} // namespace shiftlane::journal
