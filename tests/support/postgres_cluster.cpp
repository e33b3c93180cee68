#include "support/postgres_cluster.h"

#include "journal/migrate.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#include <pwd.h>
#include <unistd.h>
#endif

namespace shiftlane::test {

namespace {

const QString superuser = QStringLiteral("shiftlane_super");

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    PostgresCluster::startAsUser(process, program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return program + QStringLiteral(": ") + QString::fromLocal8Bit(process.readAllStandardError()).left(500);
    return {};
}

/// The newest installed server's programs.
QString findBinaries()
{
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    QStringList folders;
    for (const QString &version : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders << debian.filePath(version) + QStringLiteral("/bin");
    const QString found = QStandardPaths::findExecutable(QStringLiteral("initdb"), folders);
    const QString anywhere = found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("initdb")) : found;
    return anywhere.isEmpty() ? QString() : QFileInfo(anywhere).canonicalPath();
}

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

// PostgreSQL refuses root; Debian's package brings a user for it.
bool giveToServerUser(const QString &folder)
{
#ifdef Q_OS_UNIX
    if (geteuid() != 0)
        return true;
    const passwd *user = getpwnam("postgres");
    return user && chown(QFile::encodeName(folder).constData(), user->pw_uid, user->pw_gid) == 0;
#else
    Q_UNUSED(folder);
    return false;
#endif
}

} // namespace

void PostgresCluster::startAsUser(QProcess &process, const QString &program, const QStringList &arguments)
{
    QStringList all{QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        all << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres")
            << QStringLiteral("--clear-groups");
#endif
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(QStringLiteral("setpriv"), all << QStringLiteral("--") << program << arguments);
}

PostgresCluster::PostgresCluster() { why_ = start(); }

PostgresCluster::~PostgresCluster()
{
    if (server_.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_UNIX
    ::kill(static_cast<pid_t>(server_.processId()), SIGCONT); // in case a test stopped it
    ::kill(static_cast<pid_t>(server_.processId()), SIGQUIT); // immediate shutdown
#endif
    server_.waitForFinished(10'000);
}

QString PostgresCluster::start()
{
    binaries_ = findBinaries();
    if (binaries_.isEmpty())
        return QStringLiteral("PostgreSQL is not installed (Debian package postgresql)");
    if (QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty())
        return QStringLiteral("setpriv (util-linux) is not there to start a server with");
    if (!dir_.isValid() || !giveToServerUser(dir_.path()))
        return QStringLiteral("no folder for the server: there is no user postgres to run it as");
    const QString data = dir_.filePath(QStringLiteral("data"));
    const QString secret = dir_.filePath(QStringLiteral("password"));
    QFile file(secret);
    if (!file.open(QIODevice::WriteOnly) || file.write(password(superuser).toUtf8()) < 0)
        return file.errorString();
    file.close();
    const QString made = run(binaries_ + QStringLiteral("/initdb"),
                             {QStringLiteral("-D"), data, QStringLiteral("-U"), superuser, QStringLiteral("-A"),
                              QStringLiteral("scram-sha-256"), QStringLiteral("--pwfile"), secret, QStringLiteral("-E"),
                              QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("--no-sync")});
    if (!made.isEmpty())
        return made;
    port_ = freePort();
    startAsUser(server_, binaries_ + QStringLiteral("/postgres"),
                {QStringLiteral("-D"), data, QStringLiteral("-p"), QString::number(port_), QStringLiteral("-k"),
                 dir_.path(), QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"),
                 QStringLiteral("shared_buffers=16MB"), QStringLiteral("-c"), QStringLiteral("max_connections=60"),
                 QStringLiteral("-c"), QStringLiteral("autovacuum=off")});
    for (int i = 0; i < 100 && server_.state() != QProcess::NotRunning; ++i) {
        if (psql(superuser, QStringLiteral("postgres"), QStringLiteral("SELECT 1"), nullptr))
            break;
        QThread::msleep(100);
        server_.waitForReadyRead(0);
    }
    QString complaint;
    for (const char *role : {"shiftlane_owner", "anna", "ben", "shiftlane_supervisor"}) {
        const QString name = QLatin1String(role);
        if (!psql(superuser, QStringLiteral("postgres"),
                  QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'").arg(name, password(name)), &complaint))
            return QStringLiteral("the server did not start: ") + complaint;
    }
    return freshDatabase() ? QString() : QStringLiteral("no database could be made");
}

bool PostgresCluster::freshDatabase()
{
    const QString name = QStringLiteral("journal%1").arg(++databases_);
    if (!psql(superuser, QStringLiteral("postgres"),
              QStringLiteral("CREATE DATABASE %1 OWNER shiftlane_owner").arg(name), nullptr))
        return false;
    database_ = name;
    return true;
}

bool PostgresCluster::freshJournal()
{
    if (!freshDatabase())
        return false;
    const auto migrated = journal::migrateJournal(ownerUrl());
    if (!migrated)
        qWarning("%s", qPrintable(migrated.failure().sentence()));
    return bool(migrated);
}

bool PostgresCluster::freshWatchedJournal()
{
    if (!freshDatabase())
        return false;
    for (const char *console : {"anna", "ben"}) {
        const auto migrated =
            journal::migrateJournal(ownerUrl(), QLatin1String(console), QStringLiteral("shiftlane_supervisor"));
        if (!migrated) {
            qWarning("%s", qPrintable(migrated.failure().sentence()));
            return false;
        }
    }
    return true;
}

QString PostgresCluster::url(const QString &role, int port) const
{
    return QStringLiteral("postgresql://%1:%2@127.0.0.1:%3/%4?sslmode=disable")
        .arg(role, password(role))
        .arg(port > 0 ? port : port_)
        .arg(database_);
}

QString PostgresCluster::socketUrl(const QString &role) const
{
    return QStringLiteral("postgresql://%1:%2@/%3?host=%4&port=%5")
        .arg(role, password(role), database_, dir_.path())
        .arg(port_);
}

bool PostgresCluster::psql(const QString &role, const QString &database, const QString &statement,
                           QString *output) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), password(role));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(binaries_ + QStringLiteral("/psql"),
                  {QStringLiteral("-XAtq"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                   QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(port_),
                   QStringLiteral("-U"), role, QStringLiteral("-d"), database, QStringLiteral("-c"), statement});
    const bool ended = process.waitForFinished(30'000) && process.exitCode() == 0;
    if (output)
        *output = QString::fromUtf8(process.readAll()).trimmed();
    return ended;
}

QString PostgresCluster::sql(const QString &statement, bool *ok) const
{
    QString output;
    const bool ran = psql(superuser, database_, statement, &output);
    if (ok)
        *ok = ran;
    else if (!ran)
        qWarning("%s: %s", qPrintable(statement), qPrintable(output));
    return ran ? output : QString();
}

bool PostgresCluster::runAs(const QString &role, const QString &statement, QString *complaint) const
{
    return psql(role, database_, statement, complaint);
}

} // namespace shiftlane::test
