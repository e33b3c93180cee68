// A supervisor's role reads the shared journal and hears of news; whatever it
// tries to write, the database refuses.
#include "journal/migrate.h"
#include "shared_journal.h"

#include <QElapsedTimer>

using namespace shiftlane;
using namespace shiftlane::test;

namespace {

const QString supervisor = QStringLiteral("shiftlane_supervisor");

journal::JournalOptions watching()
{
    journal::JournalOptions options;
    options.watch = true;
    return options;
}

} // namespace

class PostgresWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        cluster_ = std::make_unique<PostgresCluster>();
        if (const QString why = cannotRun(*cluster_); !why.isEmpty())
            QSKIP(qPrintable(why));
    }
    void init() { QVERIFY(cluster_->freshWatchedJournal()); }

    void aSupervisorReadsAndHears()
    {
        const auto anna = openAs(*cluster_, QStringLiteral("anna"), as(QStringLiteral("desk 1")));
        const auto watcher = openAs(*cluster_, supervisor, watching());
        QVERIFY(anna && watcher);
        int news = 0;
        watcher->onNews([&news] { ++news; });
        QVERIFY(bool(appended(*anna, record(1))));
        QVERIFY(eventually([&] { return news > 0; }));
        const auto seen = watcher->read();
        QVERIFY2(bool(seen), qPrintable(seen ? QString() : seen.failure().sentence()));
        QCOMPARE(seen->size(), size_t(1));
        QVERIFY(bool(watcher->verify()));
        QVERIFY(acquired(*anna)->granted);
        std::optional<base::Result<Journal::Holders>> holders;
        watcher->holders([&holders](const auto &known) { holders = known; });
        QVERIFY(eventually([&] { return holders.has_value(); }));
        QVERIFY2(bool(*holders), qPrintable(*holders ? QString() : holders->failure().sentence()));
        QCOMPARE((**holders).at(base::ScheduleId(QStringLiteral("s-1"))), QStringLiteral("anna (desk 1)"));
    }

    // The journal grows for years; who looks on reads what is new. More records by
    // SHIFTLANE_JOURNAL_RECORDS, for a measurement.
    void aWatcherReadsWhatIsNew()
    {
        const int count = qEnvironmentVariableIsSet("SHIFTLANE_JOURNAL_RECORDS")
                              ? qEnvironmentVariableIntValue("SHIFTLANE_JOURNAL_RECORDS")
                              : 2'000;
        constexpr int atOnce = 2'000;
        for (int from = 1; from <= count; from += atOnce) {
            bool filled = false;
            cluster_->sql(QStringLiteral("SELECT count(*) FROM generate_series(%1, %2) n, LATERAL shiftlane.append(1, "
                                         "gen_random_uuid(), 'step', 'run-1', 's-1', 'attempt-' || n, "
                                         "convert_to(repeat('x', 400), 'UTF8'), NULL) appended")
                              .arg(from)
                              .arg(std::min(from + atOnce - 1, count)),
                          &filled);
            QVERIFY(filled);
        }
        const auto anna = openAs(*cluster_, QStringLiteral("anna"), as(QStringLiteral("desk 1")));
        const auto watcher = openAs(*cluster_, supervisor, watching());
        QVERIFY(anna && watcher);
        QElapsedTimer timer;
        const auto readFrom = [&](const journal::ChainHead &from, const char *what) {
            std::optional<base::Result<Journal::Tail>> tail;
            timer.start();
            watcher->readSince(from, [&tail](const auto &read) { tail = read; });
            while (!tail)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
            qInfo("%s: %lld ms, %d records before", what, timer.elapsed(), count);
            return *tail;
        };
        const auto all = readFrom({}, "everything");
        QVERIFY2(bool(all), qPrintable(all ? QString() : all.failure().sentence()));
        QCOMPARE(all->records.size(), static_cast<size_t>(count));
        QVERIFY(bool(appended(*anna, record(1))));
        const auto fresh = readFrom(all->end, "what is new");
        QVERIFY(bool(fresh));
        QCOMPARE(fresh->records.size(), size_t(1));
        QCOMPARE(fresh->records.front().attemptId, QStringLiteral("attempt-1"));
        QVERIFY(readFrom(fresh->end, "nothing new")->records.empty());
        // A journal that is another one, or lost its end, is found.
        QVERIFY(!readFrom({fresh->end.seq, QByteArray(32, 'x')}, "another link"));
        QVERIFY(!readFrom({fresh->end.seq + 1, fresh->end.link}, "a lost end"));
    }

    void whatAWatcherWouldWriteIsRefusedHere()
    {
        const auto watcher = openAs(*cluster_, supervisor, watching());
        QVERIFY(watcher);
        const base::Status kept = appended(*watcher, record(1));
        QVERIFY(!kept);
        QVERIFY2(kept.failure().reason.contains(u"looks on"), qPrintable(kept.failure().sentence()));
        QVERIFY(!acquired(*watcher));
        QCOMPARE(cluster_->sql(QStringLiteral("SELECT (SELECT count(*) FROM shiftlane.record) + "
                                              "(SELECT count(*) FROM shiftlane.lease)")),
                 QStringLiteral("0"));
    }

    void theDatabaseRefusesToo_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
        row("insert record", "INSERT INTO shiftlane.record VALUES (1, 0, 'a', 'b', 'c', 'd', '', 'e', "
                             "gen_random_uuid(), sha256(''))");
        row("update record", "UPDATE shiftlane.record SET kind = 'x'");
        row("delete record", "DELETE FROM shiftlane.record");
        row("truncate record", "TRUNCATE shiftlane.record");
        row("update head", "UPDATE shiftlane.head SET seq = 7");
        row("insert lease", "INSERT INTO shiftlane.lease VALUES ('s', 1, 'r', 'c', gen_random_uuid(), now())");
        row("update lease", "UPDATE shiftlane.lease SET token = 7");
        row("delete lease", "DELETE FROM shiftlane.lease");
        row("update edition", "UPDATE shiftlane.edition SET schema = 7");
        row("append", "SELECT * FROM shiftlane.append(1, gen_random_uuid(), 'a', 'b', 'c', 'd', '', NULL)");
        row("acquire", "SELECT * FROM shiftlane.acquire('s', 'c', gen_random_uuid(), 1000)");
        row("renew", "SELECT shiftlane.renew('s', 1, 1000)");
        row("release", "SELECT shiftlane.release('s', 1)");
        row("grant to oneself", "SELECT shiftlane.grant_to('shiftlane_supervisor')");
        row("a table of its own", "CREATE TABLE shiftlane.mine (id integer)");
        row("a function of its own", "CREATE FUNCTION shiftlane.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'");
    }

    void theDatabaseRefusesToo()
    {
        QFETCH(QString, statement);
        QString complaint;
        QVERIFY(!cluster_->runAs(supervisor, statement, &complaint));
        QVERIFY2(complaint.contains(u"permission denied"), qPrintable(complaint));
        QVERIFY(
            cluster_->runAs(supervisor, QStringLiteral("SELECT count(*) FROM shiftlane.record"))); // reading goes on
    }

    void whoIsNotNamedMayNothing()
    {
        // Before, everybody could; a watcher takes that away.
        QVERIFY(cluster_->freshJournal());
        QVERIFY(openAs(*cluster_, QStringLiteral("ben")));
        QVERIFY(bool(journal::migrateJournal(cluster_->ownerUrl(), QStringLiteral("anna"), supervisor)));
        QVERIFY(!Journal::open(cluster_->consoleUrl(QStringLiteral("ben"))));
        QVERIFY(openAs(*cluster_, QStringLiteral("anna")));
        QVERIFY(openAs(*cluster_, supervisor, watching()));
    }

    void aRoleThatCouldWriteIsNoWatcher()
    {
        bool made = false;
        cluster_->sql(QStringLiteral("GRANT anna TO shiftlane_supervisor"), &made);
        QVERIFY(made);
        const auto refused = journal::migrateJournal(cluster_->ownerUrl(), QStringLiteral("anna"), supervisor);
        cluster_->sql(QStringLiteral("REVOKE anna FROM shiftlane_supervisor"));
        QVERIFY(!refused);
        QVERIFY2(refused.failure().reason.contains(u"could write"), qPrintable(refused.failure().sentence()));
        for (const char *role : {"PUBLIC", "shiftlane_supervisor"}) {
            const auto both = journal::migrateJournal(cluster_->ownerUrl(), QLatin1String(role), supervisor);
            QVERIFY(!both);
            QCOMPARE(both.failure().kind, base::FailureKind::Usage);
        }
        QVERIFY(!journal::migrateJournal(cluster_->ownerUrl(), QStringLiteral("anna"), QStringLiteral("nobody; --")));
    }

    void aFileCannotBeWatched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        const auto opened = Journal::open(path, watching());
        QVERIFY(!opened);
        QCOMPARE(opened.failure().kind, base::FailureKind::Usage);
        QVERIFY(!QFile::exists(path));
    }

private:
    std::unique_ptr<PostgresCluster> cluster_;
};

QTEST_GUILESS_MAIN(PostgresWatchTest)
#include "tst_postgres_watch.moc"
