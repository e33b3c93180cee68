#include "shared_journal.h"

using namespace shiftlane;
using namespace shiftlane::test;

class PostgresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void twoConsolesShareOneChain();
    void oneHolderOverAllConsoles();
    void aClosedConsoleGivesItsLeasesBack();
    void anExpiredLeaseIsTakenOver();
    void aHeldLeaseIsRenewed();
    void newsArrive();
    void aKilledBackendIsReplaced();
    void aLostAnswerIsNotDoubled();
    void withoutDatabaseNothingIsKept();
    void aDatabasePutBackIsNotUsed();
    void hostileTextComesBack();

private:
    [[nodiscard]] std::unique_ptr<Journal> open(const QString &role, journal::JournalOptions options = {})
    {
        return openAs(*cluster_, role, std::move(options));
    }
    std::unique_ptr<PostgresCluster> cluster_;
};

void PostgresTest::initTestCase()
{
    cluster_ = std::make_unique<PostgresCluster>();
    if (const QString why = cannotRun(*cluster_); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void PostgresTest::init() { QVERIFY(cluster_->freshJournal()); }

void PostgresTest::twoConsolesShareOneChain()
{
    const auto anna = open(QStringLiteral("anna"));
    const auto ben = open(QStringLiteral("ben"));
    QVERIFY(anna && ben);
    QVERIFY(anna->isShared());
    int answers = 0;
    for (int i = 1; i <= 100; ++i)
        for (Journal *each : {anna.get(), ben.get()})
            each->append(record(i), [&answers](const base::Status &kept) { answers += kept ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(answers, 200, 20'000);
    const auto all = anna->read();
    QVERIFY2(bool(all), qPrintable(all ? QString() : all.failure().sentence()));
    QCOMPARE(all->size(), size_t(200));
    QVERIFY(bool(ben->verify()));
    QCOMPARE(cluster_->sql(QStringLiteral("SELECT string_agg(DISTINCT writer, ',') FROM shiftlane.record")),
             QStringLiteral("anna,ben"));
}

void PostgresTest::oneHolderOverAllConsoles()
{
    const auto anna = open(QStringLiteral("anna"), as(QStringLiteral("desk 1")));
    const auto ben = open(QStringLiteral("ben"), as(QStringLiteral("desk 2")));
    QVERIFY(anna && ben);
    // Both at once (M01).
    std::optional<push::Lock::Lease> first;
    std::optional<push::Lock::Lease> second;
    const base::ScheduleId id(QStringLiteral("s-1"));
    anna->lock().acquire(id, [&](const auto &lease) { first = lease.value(); });
    ben->lock().acquire(id, [&](const auto &lease) { second = lease.value(); });
    QTRY_VERIFY(first && second);
    QVERIFY(first->granted != second->granted);
    const QString holder = first->granted ? QStringLiteral("anna (desk 1)") : QStringLiteral("ben (desk 2)");
    const auto &refused = first->granted ? *second : *first;
    const auto &granted = first->granted ? *first : *second;
    QCOMPARE(refused.heldBy, holder);
    QCOMPARE(refused.token, granted.token);
    Journal &winner = first->granted ? *anna : *ben;
    Journal &loser = first->granted ? *ben : *anna;
    QCOMPARE(acquired(winner)->heldBy, QStringLiteral("this console"));
    std::optional<Journal::Holders> seen;
    loser.holders([&seen](const auto &all) { seen = all.value(); });
    QTRY_VERIFY(seen.has_value());
    QCOMPARE(seen->at(id), holder);
    winner.lock().release(id, granted.token);
    QVERIFY(eventually([&] { return acquired(loser)->granted; }));
}

// Not after they ran out: a colleague would wait for nothing.
void PostgresTest::aClosedConsoleGivesItsLeasesBack()
{
    auto anna = open(QStringLiteral("anna"), as(QStringLiteral("desk 1")));
    const auto ben = open(QStringLiteral("ben"), as(QStringLiteral("desk 2")));
    QVERIFY(anna && ben);
    const QStringList groups{QStringLiteral("s-1"), QStringLiteral("s-2"), QStringLiteral("s-3")};
    for (const QString &group : groups) {
        QVERIFY(acquired(*anna, group)->granted);
        QVERIFY(!acquired(*ben, group)->granted);
    }
    anna.reset();
    for (const QString &group : groups)
        QVERIFY2(acquired(*ben, group)->granted, qPrintable(group));
}

// M02: the holder sleeps longer than its lease; its old token is worth nothing.
void PostgresTest::anExpiredLeaseIsTakenOver()
{
    const auto anna = open(QStringLiteral("anna"), as(QStringLiteral("desk 1"), 400, 60'000)); // never renews
    const auto ben = open(QStringLiteral("ben"));
    QVERIFY(anna && ben);
    const auto old = acquired(*anna);
    QVERIFY(old && old->granted);
    JournalRecord intent = record(1);
    intent.fence = old->token;
    QVERIFY(bool(appended(*anna, intent)));
    QVERIFY(!acquired(*ben)->granted);
    QTest::qWait(500);
    QVERIFY(appended(*anna, intent).failure().kind == base::FailureKind::Conflict); // ran out
    const auto next = acquired(*ben);
    QVERIFY(next && next->granted);
    QVERIFY(next->token > old->token);
    const base::Status late = appended(*anna, intent);
    QVERIFY(!late);
    QVERIFY(late.failure().kind == base::FailureKind::Conflict);
    intent.fence = next->token;
    QVERIFY(appended(*anna, intent).failure().kind == base::FailureKind::Conflict); // ben's token under anna's name
    QVERIFY(bool(appended(*ben, intent)));
    QCOMPARE(ben->read().value().size(), size_t(2));
}

void PostgresTest::aHeldLeaseIsRenewed()
{
    const auto anna = open(QStringLiteral("anna"), as(QStringLiteral("desk 1"), 900, 200));
    const auto ben = open(QStringLiteral("ben"));
    QVERIFY(anna && ben);
    const auto lease = acquired(*anna);
    QVERIFY(lease && lease->granted);
    QTest::qWait(2'000);
    QVERIFY(!acquired(*ben)->granted);
    JournalRecord intent = record(1);
    intent.fence = lease->token;
    QVERIFY(bool(appended(*anna, intent)));
}

void PostgresTest::newsArrive()
{
    const auto anna = open(QStringLiteral("anna"));
    const auto ben = open(QStringLiteral("ben"));
    QVERIFY(anna && ben);
    int toAnna = 0;
    int toBen = 0;
    anna->onNews([&] { ++toAnna; });
    ben->onNews([&] { ++toBen; });
    QVERIFY(bool(appended(*anna, record(1))));
    QTRY_COMPARE(toBen, 1);
    QVERIFY(acquired(*anna)->granted);
    QTRY_COMPARE(toBen, 2);
    QTest::qWait(100);
    QCOMPARE(toAnna, 0); // one's own are no news
}

// M03
void PostgresTest::aKilledBackendIsReplaced()
{
    const auto anna = open(QStringLiteral("anna"));
    const auto ben = open(QStringLiteral("ben"));
    QVERIFY(anna && ben);
    const auto lease = acquired(*anna);
    QVERIFY(lease && lease->granted);
    QVERIFY(bool(appended(*anna, record(1))));
    QVERIFY(!cluster_
                 ->sql(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                                      "usename = 'anna'"))
                 .isEmpty());
    JournalRecord intent = record(2);
    intent.fence = lease->token; // the lease outlives the connection
    QVERIFY(eventually([&] { return bool(appended(*anna, intent)); }));
    QVERIFY(!acquired(*ben)->granted);
    QCOMPARE(ben->read().value().size(), size_t(2));
    int news = 0;
    anna->onNews([&] { ++news; });
    QVERIFY(bool(appended(*ben, record(3))));
    QTRY_VERIFY(news > 0); // heard on the new connection too
}

// M05: the record is committed, the answer never arrives.
void PostgresTest::aLostAnswerIsNotDoubled()
{
    Proxy proxy(cluster_->port());
    auto opened = Journal::open(cluster_->url(QStringLiteral("anna"), proxy.port()));
    QVERIFY2(bool(opened), qPrintable(reasonOf(opened)));
    for (int i = 1; i <= 10; ++i) {
        const QByteArray word = "attempt-" + QByteArray::number(i);
        proxy.loseNextAnswerTo(word);
        QVERIFY(eventually([&] { return bool(appended(**opened, record(i))); }));
        QCOMPARE(proxy.lost.load(), i);
    }
    // Also where the console cannot come back at once and is asked again.
    proxy.loseNextAnswerTo("attempt-11");
    proxy.setRefusing(true);
    const base::Status unsure = appended(**opened, record(11));
    QVERIFY(!unsure);
    QVERIFY(unsure.failure().kind == base::FailureKind::Storage);
    proxy.setRefusing(false);
    QVERIFY(eventually([&] { return bool(appended(**opened, record(11))); }));
    const auto records = (*opened)->read();
    QVERIFY(bool(records));
    QCOMPARE(records->size(), size_t(11));
    for (int i = 1; i <= 11; ++i)
        QCOMPARE((*records)[static_cast<size_t>(i - 1)].attemptId, record(i).attemptId);
    QVERIFY(bool((*opened)->verify()));
}

// M04: appends fail while there is no database, and go on when it is back.
void PostgresTest::withoutDatabaseNothingIsKept()
{
    Proxy proxy(cluster_->port());
    auto opened = Journal::open(cluster_->url(QStringLiteral("anna"), proxy.port()));
    QVERIFY2(bool(opened), qPrintable(reasonOf(opened)));
    QVERIFY(bool(appended(**opened, record(1))));
    proxy.setRefusing(true);
    proxy.cutAll();
    QElapsedTimer timer;
    timer.start();
    for (int i = 2; i <= 20; ++i)
        QVERIFY(appended(**opened, record(i)).failure().kind == base::FailureKind::Storage);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!acquired(**opened));
    QVERIFY(!(*opened)->read());
    proxy.setRefusing(false);
    QVERIFY(eventually([&] { return bool(appended(**opened, record(21))); }));
    QCOMPARE((*opened)->read().value().size(), size_t(2));
    proxy.setRefusing(true);
    auto none = Journal::open(cluster_->url(QStringLiteral("anna"), proxy.port()));
    QVERIFY(!none);
    QVERIFY(none.failure().kind == base::FailureKind::Unreachable);
}

// M10: yesterday's backup is noticed by whoever saw today.
void PostgresTest::aDatabasePutBackIsNotUsed()
{
    const auto anna = open(QStringLiteral("anna"));
    QVERIFY(anna);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(bool(appended(*anna, record(i))));
    cluster_->sql(QStringLiteral(
        "ALTER TABLE shiftlane.record DISABLE TRIGGER ALL; DELETE FROM shiftlane.record WHERE seq > 1; UPDATE "
        "shiftlane.head SET seq = 1, chain = (SELECT chain FROM shiftlane.record WHERE seq = 1); ALTER TABLE "
        "shiftlane.record ENABLE TRIGGER ALL; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = "
        "'anna'"));
    QString reason;
    QVERIFY(eventually([&] {
        const base::Status kept = appended(*anna, record(4));
        reason = kept ? QStringLiteral("kept") : kept.failure().sentence();
        return reason.contains(u"put back");
    }));
    QVERIFY(!appended(*anna, record(5)));
    QCOMPARE(cluster_->sql(QStringLiteral("SELECT count(*) FROM shiftlane.record")), QStringLiteral("1"));
}

void PostgresTest::hostileTextComesBack()
{
    const QStringList hostile{QStringLiteral("'); DROP TABLE shiftlane.record; --"),
                              QStringLiteral("\\'; $$ \\x41 ? :name $1 %1"),
                              QStringLiteral("\u202Egnp.exe\u202C\u200B"),
                              QStringLiteral("😀 \r\n\t\""),
                              QString(),
                              QString(100'000, u'x')};
    {
        const auto anna = open(QStringLiteral("anna"));
        QVERIFY(anna);
        for (const QString &text : hostile)
            QVERIFY(bool(appended(*anna, {text, text, base::ScheduleId(text.left(2'000)), text, text.toUtf8()})));
        QVERIFY(bool(appended(*anna, {QString(QChar(0xD800)), {}, {}, {}, QByteArray("\xff\x00\xfe", 3)})));
        const base::Status nul = appended(*anna, {QString(QChar(0)), {}, {}, {}, {}});
        QVERIFY(!nul);
        QVERIFY2(nul.failure().reason.contains(u"NUL"), qPrintable(nul.failure().reason));
    }
    const auto ben = open(QStringLiteral("ben"));
    QVERIFY(ben);
    const auto records = ben->read();
    QVERIFY(bool(records));
    QCOMPARE(records->size(), size_t(hostile.size() + 1));
    for (int i = 0; i < hostile.size(); ++i) {
        const JournalRecord &each = (*records)[static_cast<size_t>(i)];
        QCOMPARE(each.kind, hostile[i]);
        QCOMPARE(each.attemptId, hostile[i]);
        QCOMPARE(each.body, hostile[i].toUtf8());
    }
    QCOMPARE(records->back().body, QByteArray("\xff\x00\xfe", 3));
}

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
