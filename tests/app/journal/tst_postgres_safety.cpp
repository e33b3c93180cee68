#include "shared_journal.h"

#include "journal/migrate.h"
#include "journal/postgres_url.h"

using namespace shiftlane;
using namespace shiftlane::test;

class PostgresSafetyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFlippedByteIsFound();
    void schemaNumbers();
    void consolesCannotForge();
    void secretsStaySecret();
    void urls_data();
    void urls();
    void aTransactionPoolerIsRefused();

private:
    [[nodiscard]] std::unique_ptr<Journal> open(const QString &role, journal::JournalOptions options = {})
    {
        return openAs(*cluster_, role, std::move(options));
    }
    std::unique_ptr<PostgresCluster> cluster_;
};

void PostgresSafetyTest::initTestCase()
{
    cluster_ = std::make_unique<PostgresCluster>();
    if (const QString why = cannotRun(*cluster_); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void PostgresSafetyTest::init() { QVERIFY(cluster_->freshJournal()); }

// Whoever may do everything changes one byte of each column.
void PostgresSafetyTest::everyFlippedByteIsFound()
{
    const QStringList changes{
        QStringLiteral("body = set_byte(body, 3, get_byte(body, 3) # 1)"),
        QStringLiteral("kind = 'ste' || chr(113)"),
        QStringLiteral("run_id = 'run-2'"),
        QStringLiteral("schedule_id = 's-2'"),
        QStringLiteral("attempt_id = 'attempt-9'"),
        QStringLiteral("at_ms = at_ms + 1"),
        QStringLiteral("writer = 'ben'"),
        QStringLiteral("chain = set_byte(chain, 31, get_byte(chain, 31) # 128)"),
    };
    {
        const auto anna = open(QStringLiteral("anna"));
        QVERIFY(anna);
        for (int i = 1; i <= 5; ++i)
            QVERIFY(bool(appended(*anna, record(i))));
    }
    cluster_->sql(
        QStringLiteral("ALTER TABLE shiftlane.record DISABLE TRIGGER ALL; CREATE TABLE public.kept AS SELECT * "
                       "FROM shiftlane.record"));
    const QString restore = QStringLiteral("DELETE FROM shiftlane.record; INSERT INTO shiftlane.record SELECT * FROM "
                                           "public.kept");
    const auto refusal = [&] { return reasonOf(Journal::open(cluster_->consoleUrl())); };
    for (const QString &change : changes) {
        cluster_->sql(QStringLiteral("UPDATE shiftlane.record SET %1 WHERE seq = 3").arg(change));
        QVERIFY2(refusal().contains(u"record 3 does not fit"), qPrintable(change + u' ' + refusal()));
        cluster_->sql(restore);
    }
    QCOMPARE(refusal(), QStringLiteral("opened"));
    cluster_->sql(QStringLiteral("DELETE FROM shiftlane.record WHERE seq = 5"));
    QVERIFY2(refusal().contains(u"records are missing"), qPrintable(refusal()));
    cluster_->sql(QStringLiteral("DELETE FROM shiftlane.record WHERE seq = 2"));
    QVERIFY2(refusal().contains(u"record 2 does not fit"), qPrintable(refusal()));
}

void PostgresSafetyTest::schemaNumbers()
{
    const auto refusal = [&] { return reasonOf(Journal::open(cluster_->consoleUrl())); };
    const auto ben = open(QStringLiteral("ben"));
    QVERIFY(ben);
    cluster_->sql(QStringLiteral("UPDATE shiftlane.edition SET protocol = 2"));
    QVERIFY2(refusal().contains(u"newer Shiftlane"), qPrintable(refusal()));
    const base::Status late = appended(*ben, record(1)); // M11: migrated under an older console
    QVERIFY(!late);
    QVERIFY2(late.failure().reason.contains(u"newer Shiftlane"), qPrintable(late.failure().reason));
    cluster_->sql(QStringLiteral("UPDATE shiftlane.edition SET protocol = 1, schema = 99"));
    QVERIFY2(refusal().contains(u"newer Shiftlane"), qPrintable(refusal()));
    QVERIFY(!journal::migrateJournal(cluster_->ownerUrl()));
    cluster_->sql(QStringLiteral("UPDATE shiftlane.edition SET schema = 1"));
    QVERIFY(bool(journal::migrateJournal(cluster_->ownerUrl()))); // again: nothing to do
    QCOMPARE(refusal(), QStringLiteral("opened"));

    QVERIFY(cluster_->freshDatabase());
    QVERIFY2(refusal().contains(u"shiftlane migrate"), qPrintable(refusal()));
    const auto unable = journal::migrateJournal(cluster_->consoleUrl());
    QVERIFY(!unable);
    QVERIFY(unable.failure().kind == base::FailureKind::Storage);
    QVERIFY(bool(journal::migrateJournal(cluster_->ownerUrl(), QStringLiteral("anna"))));
    QCOMPARE(refusal(), QStringLiteral("opened"));
    const QString ben2 = reasonOf(Journal::open(cluster_->consoleUrl(QStringLiteral("ben"))));
    QVERIFY2(ben2.contains(u"--grant-to"), qPrintable(ben2));
    const auto nobody = journal::migrateJournal(cluster_->ownerUrl(), QStringLiteral("x\"; DROP SCHEMA shiftlane; --"));
    QVERIFY(!nobody);
    QCOMPARE(refusal(), QStringLiteral("opened"));
}

// S31, S32: what a console's role may not do, past the program.
void PostgresSafetyTest::consolesCannotForge()
{
    const auto anna = open(QStringLiteral("anna"));
    QVERIFY(anna);
    QVERIFY(bool(appended(*anna, record(1))));
    QVERIFY(acquired(*anna)->granted);
    const QStringList forbidden{
        QStringLiteral("UPDATE shiftlane.record SET kind = 'x'"),
        QStringLiteral("DELETE FROM shiftlane.record"),
        QStringLiteral("TRUNCATE shiftlane.record"),
        QStringLiteral(
            "INSERT INTO shiftlane.record SELECT seq + 1, at_ms, kind, run_id, schedule_id, attempt_id, body, "
            "'anna', gen_random_uuid(), chain FROM shiftlane.record"),
        QStringLiteral("UPDATE shiftlane.head SET seq = 0"),
        QStringLiteral("UPDATE shiftlane.lease SET role = 'ben'"),
        QStringLiteral("INSERT INTO shiftlane.lease VALUES ('s-9', 1, 'anna', '', gen_random_uuid(), now())"),
        QStringLiteral("DELETE FROM shiftlane.lease"),
        QStringLiteral("UPDATE shiftlane.edition SET schema = 9"),
        QStringLiteral("CREATE TABLE shiftlane.mine (n integer)"),
        QStringLiteral("DROP TABLE shiftlane.record"),
        QStringLiteral("ALTER TABLE shiftlane.record DISABLE TRIGGER ALL"),
        QStringLiteral("SELECT shiftlane.grant_to('ben')"),
    };
    for (const QString &statement : forbidden) {
        QString complaint;
        QVERIFY2(!cluster_->runAs(QStringLiteral("ben"), statement, &complaint), qPrintable(statement));
        QVERIFY2(complaint.contains(u"permission denied") || complaint.contains(u"must be owner"),
                 qPrintable(statement + u' ' + complaint));
    }
    // Not even the owner by mistake.
    for (const QString &statement : forbidden.mid(0, 3))
        QVERIFY2(!cluster_->runAs(QStringLiteral("shiftlane_owner"), statement), qPrintable(statement));
    // Through the functions ben is ben, and anna's lease is hers.
    QVERIFY(cluster_->runAs(QStringLiteral("ben"),
                            QStringLiteral("SELECT shiftlane.release('s-1', 1), shiftlane.renew('s-1', 1, 1000)")));
    QString verdict;
    QVERIFY(cluster_->runAs(QStringLiteral("ben"),
                            QStringLiteral("SELECT verdict FROM shiftlane.append(1, gen_random_uuid(), 'intent', '', "
                                           "'s-1', '', '', 1)"),
                            &verdict));
    QCOMPARE(verdict, QStringLiteral("lease"));
    QVERIFY(
        cluster_->runAs(QStringLiteral("ben"),
                        QStringLiteral("SELECT shiftlane.append(1, gen_random_uuid(), 'step', '', '', '', '', NULL)")));
    QCOMPARE(cluster_->sql(QStringLiteral("SELECT writer FROM shiftlane.record WHERE seq = 2")), QStringLiteral("ben"));
    const auto ben = open(QStringLiteral("ben"), as(QStringLiteral("anna (desk 1)")));
    QVERIFY(ben);
    QVERIFY(acquired(*ben, QStringLiteral("s-2"))->granted);
    const QString holder = acquired(*anna, QStringLiteral("s-2"))->heldBy;
    QVERIFY2(holder.startsWith(u"ben ("), qPrintable(holder));
    QVERIFY(bool(anna->verify()));
}

void PostgresSafetyTest::secretsStaySecret()
{
    const QString secret = PostgresCluster::password(QStringLiteral("anna"));
    const auto anna = open(QStringLiteral("anna"));
    QVERIFY(anna);
    QVERIFY(anna->name().startsWith(u"postgresql://anna@127.0.0.1:"));
    QVERIFY(!anna->name().contains(secret));
    QVERIFY(anna->path().isEmpty());
    QVERIFY(!Journal::nameOf(cluster_->consoleUrl()).contains(secret));
    QString wrong = cluster_->consoleUrl();
    wrong.replace(secret, QStringLiteral("Geheim%2Fnis"));
    const auto refused = Journal::open(wrong);
    QVERIFY(!refused);
    QVERIFY(refused.failure().kind == base::FailureKind::Unreachable);
    QVERIFY2(refused.failure().reason.contains(u"password authentication failed"), qPrintable(reasonOf(refused)));
    for (const QString &word : {secret, QStringLiteral("Geheim")})
        QVERIFY2(!reasonOf(refused).contains(word), qPrintable(reasonOf(refused)));
    // The password may come from the environment, and the way may be a Unix socket (verify-full by default there too).
    QVERIFY(bool(Journal::open(cluster_->socketUrl(QStringLiteral("anna")))));
    QString bare = cluster_->consoleUrl();
    bare.remove(u':' + secret);
    qputenv("PGPASSWORD", secret.toUtf8());
    const auto opened = Journal::open(bare);
    qunsetenv("PGPASSWORD");
    QVERIFY2(bool(opened), qPrintable(reasonOf(opened)));
    // No TLS where TLS is asked for: nothing is sent in the clear.
    QString strict = cluster_->consoleUrl();
    strict.remove(QStringLiteral("?sslmode=disable"));
    const auto clear = Journal::open(strict);
    QVERIFY(!clear);
    QVERIFY(clear.failure().kind == base::FailureKind::Unreachable);
}

void PostgresSafetyTest::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("says"); ///< the name, or a part of the refusal
    const auto row = [](const char *url, const char *says) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(says);
    };
    row("postgresql://anna:s%3A%40%2Fcret@db.example:6432/team", "postgresql://anna@db.example:6432/team");
    row("postgres://db.example/team?user=anna&sslmode=verify-full", "postgresql://anna@db.example/team");
    row("postgresql://anna@[::1]:5433/team?sslmode=prefer", "postgresql://anna@[::1]:5433/team");
    row("postgresql://anna:secret@/team?host=/run/postgresql&sslmode=disable",
        "postgresql://anna@/team?host=/run/postgresql");
    row("postgresql://localhost/team?sslmode=require", "postgresql://localhost/team");
    row("postgresql://127.8.0.1/team?sslmode=disable", "postgresql://127.8.0.1/team");
    for (const char *mode : {"disable", "allow", "prefer", "require", "verify-ca"})
        QTest::newRow(mode) << QStringLiteral("postgresql://anna:secret@db.example/team?sslmode=") + QLatin1String(mode)
                            << QStringLiteral("is taken for a loopback address");
    row("postgresql:///team?sslmode=disable", "is taken for a loopback address");
    row("postgresql://127.0.0.1.example.com/team?sslmode=disable", "is taken for a loopback address");
    row("postgresql://db.example/team?host=/tmp&host=db.example&sslmode=disable", "is taken for a loopback address");
    row("postgresql://db.example/team?sslmode=verify_full", "sslmode is one of");
    row("postgresql://db.example/team?options=-c%20ssl", "not known here");
    row("postgresql://db.example/team?password=secret", "not in an option");
    row("postgresql://db.example/team?sslrootcert=/a;sslmode=disable", "semicolon");
    row("postgresql://db.example:99999/team", "port");
    row("postgresql://db.example", "names no database");
    row("postgresql://a,b/team", "several hosts");
    row("postgresql://db.example/te%00am", "control character");
    row("postgresql:team", "must begin with");
}

void PostgresSafetyTest::urls()
{
    QFETCH(QString, url);
    QFETCH(QString, says);
    const auto parsed = journal::PostgresUrl::parse(url);
    if (says.startsWith(u"postgresql://")) {
        QVERIFY2(bool(parsed), qPrintable(parsed ? QString() : parsed.failure().sentence()));
        QCOMPARE(parsed->name(), says);
        return;
    }
    QVERIFY(!parsed);
    QVERIFY(parsed.failure().kind == base::FailureKind::Usage);
    QVERIFY2(parsed.failure().sentence().contains(says), qPrintable(parsed.failure().sentence()));
    QVERIFY(!parsed.failure().sentence().contains(u"secret"));
    QVERIFY(!Journal::open(url));
}

// M06, Q23
void PostgresSafetyTest::aTransactionPoolerIsRefused()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pgbouncer"),
                                                           {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (program.isEmpty())
        QSKIP("pgbouncer is not installed (Debian package pgbouncer)");
    struct Case {
        const char *mode;
        int size;
        int roundRobin;
    };
    for (const Case &each : {Case{"transaction", 1, 0}, Case{"transaction", 5, 0}, Case{"transaction", 5, 1},
                             Case{"statement", 3, 0}, Case{"session", 10, 0}}) {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const int port = probe.serverPort();
        probe.close();
        QTemporaryDir folder;
        QFile::setPermissions(folder.path(),
                              QFile::permissions(folder.path()) | QFileDevice::ReadOther | QFileDevice::ExeOther);
        const QString path = folder.filePath(QStringLiteral("pgbouncer.ini"));
        QFile config(path);
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(QStringLiteral("[databases]\n* = host=127.0.0.1 port=%1 user=anna password=%2\n[pgbouncer]\n"
                                    "listen_addr=127.0.0.1\nlisten_port=%3\nauth_type=any\nunix_socket_dir=\n"
                                    "pool_mode=%4\ndefault_pool_size=%5\nserver_round_robin=%6\n"
                                    "ignore_startup_parameters=extra_float_digits\n")
                         .arg(cluster_->port())
                         .arg(PostgresCluster::password(QStringLiteral("anna")))
                         .arg(port)
                         .arg(QLatin1String(each.mode))
                         .arg(each.size)
                         .arg(each.roundRobin)
                         .toUtf8());
        config.close();
        QProcess pooler;
        PostgresCluster::startAsUser(pooler, program, {path});
        QVERIFY(pooler.waitForStarted());
        const auto reachable = [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
            return socket.waitForConnected(200);
        };
        QVERIFY2(eventually(reachable), pooler.readAllStandardError().constData());
        auto opened = Journal::open(cluster_->url(QStringLiteral("anna"), port));
        const QString what =
            QStringLiteral("%1 %2: %3").arg(QLatin1String(each.mode)).arg(each.size).arg(reasonOf(opened));
        if (qstrcmp(each.mode, "session") == 0)
            QVERIFY2(bool(opened) && bool(appended(**opened, record(1))), qPrintable(what));
        else
            QVERIFY2(!opened && opened.failure().reason.contains(u"pooler"), qPrintable(what));
        opened = base::Failure{};
        pooler.kill();
        pooler.waitForFinished();
    }
}

QTEST_GUILESS_MAIN(PostgresSafetyTest)
#include "tst_postgres_safety.moc"
