#pragma once
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace shiftlane::test {

/// A private PostgreSQL server: made with initdb in a temporary folder, on a
/// free loopback port and a Unix socket, as a user that is not root, removed at
/// the end (also when the test is killed, the server ends). Blocks for about two
/// seconds. Roles: `shiftlane_owner` (owns the databases), `anna` and `ben`
/// (consoles), `shiftlane_supervisor` (looks on). Where PostgreSQL is not installed: isReady() is false, why() says
/// so; tests then QSKIP.
class PostgresCluster {
public:
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    [[nodiscard]] bool isReady() const { return why_.isEmpty(); }
    [[nodiscard]] QString why() const { return why_; }

    /// A new, empty database, which the URLs name from now on.
    bool freshDatabase();
    /// The same, migrated for all roles: consoles can open it.
    bool freshJournal();
    /// The same for anna and ben; `shiftlane_supervisor` may only read it.
    bool freshWatchedJournal();

    [[nodiscard]] QString ownerUrl() const { return url(QStringLiteral("shiftlane_owner")); }
    [[nodiscard]] QString consoleUrl(const QString &role = QStringLiteral("anna")) const { return url(role); }
    /// `port`: of a proxy in front of it; 0 = the server's own.
    [[nodiscard]] QString url(const QString &role, int port = 0) const;
    [[nodiscard]] QString socketUrl(const QString &role) const;
    [[nodiscard]] static QString password(const QString &role) { return role + QStringLiteral("-Kanarienvogel"); }
    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] QString socketFolder() const { return dir_.path(); }
    [[nodiscard]] QString database() const { return database_; }
    /// The server's process id, to stop and continue it.
    [[nodiscard]] qint64 processId() const { return server_.processId(); }

    /// As the superuser, in the current database; psql's output (unaligned), empty on failure.
    QString sql(const QString &statement, bool *ok = nullptr) const;
    /// As `role`; false and psql's complaint.
    bool runAs(const QString &role, const QString &statement, QString *complaint = nullptr) const;

    /// Starts a program as the server's user (root would be refused).
    static void startAsUser(QProcess &process, const QString &program, const QStringList &arguments);

private:
    [[nodiscard]] QString start();
    bool psql(const QString &role, const QString &database, const QString &statement, QString *output) const;

    QTemporaryDir dir_;
    QProcess server_;
    QString why_;
    QString binaries_;
    QString database_ = QStringLiteral("postgres");
    int port_ = 0;
    int databases_ = 0;
};

} // namespace shiftlane::test
