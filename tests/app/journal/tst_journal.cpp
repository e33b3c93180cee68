#include "journal/journal.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace shiftlane;
using journal::Journal;
using push::JournalRecord;

namespace {

JournalRecord record(int n)
{
    return {QStringLiteral("step"), QStringLiteral("run-1"), base::ScheduleId(QStringLiteral("s-1")),
            QStringLiteral("attempt-%1").arg(n), QByteArrayLiteral("{\"n\":") + QByteArray::number(n) + '}'};
}

/// Appends and waits for the answer.
base::Status appended(Journal &journal, const JournalRecord &record)
{
    std::optional<base::Status> result;
    journal.append(record, [&result](const base::Status &status) { result = status; });
    if (result)
        qFatal("answered from inside the call");
    while (!result)
        QCoreApplication::processEvents();
    return *result;
}

/// Another hand on the file, past the journal's own.
void tamper(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        db.setDatabaseName(path);
        QVERIFY(db.open());
        for (const QString &sql : statements) {
            QSqlQuery query(db);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

QString reasonOf(const base::Result<std::unique_ptr<Journal>> &opened)
{
    return opened ? QStringLiteral("opened") : opened.failure().sentence();
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        dir_ = std::make_unique<QTemporaryDir>();
        path_ = dir_->filePath(QStringLiteral("push.journal"));
    }
    void recordsSurviveReopening();
    void readingGoesOnFromAnEnd();
    void hostileTextComesBack();
    void everyFlippedByteIsFound();
    void aMissingTailIsFound();
    void aDamagedLogOfAKilledPushIsFound();
    void recordsCannotBeChanged();
    void aSecondConsoleIsRefused();
    void aDeletedLogDoesNotTakeTheApproval();
    void aSecondConsoleIsRefusedBehindALink();
    void aLockThatCannotBeWrittenIsNoOtherConsole();
    void aNewerSchemaIsRefused();
    void aForeignDatabaseIsRefused();
    void onlyRegularFiles();
    void theFileIsPrivate();
    void aFullJournalOpensQuickly();
    void oneLeaseAtATime();
    void anIntentNeedsItsLease();
    void writesGoBeforeReads();
    void closingKeepsWhatWasAppended();
    void anOlderJournalIsTakenOver();

private:
    static push::Lock::Lease acquired(Journal &journal, const QString &id);
    void fill(int count)
    {
        auto journal = Journal::open(path_);
        QVERIFY2(bool(journal), qPrintable(reasonOf(journal)));
        for (int n = 1; n <= count; ++n)
            QVERIFY(bool(appended(**journal, record(n))));
    }
    std::unique_ptr<QTemporaryDir> dir_;
    QString path_;
};

void JournalTest::readingGoesOnFromAnEnd()
{
    const auto opened = Journal::open(path_);
    QVERIFY2(bool(opened), qPrintable(reasonOf(opened)));
    Journal &journal = **opened;
    const auto since = [&](const journal::ChainHead &from) {
        std::optional<base::Result<Journal::Tail>> tail;
        journal.readSince(from, [&tail](const auto &read) { tail = read; });
        while (!tail)
            QCoreApplication::processEvents();
        return *tail;
    };
    journal::ChainHead end;
    QVERIFY(since(end)->records.empty());
    for (int n = 1; n <= 3; ++n) {
        QVERIFY(bool(appended(journal, record(n))));
        const auto tail = since(end);
        QVERIFY(bool(tail));
        QCOMPARE(tail->records.size(), size_t(1));
        QCOMPARE(tail->records.front().body, record(n).body);
        end = tail->end;
    }
    QVERIFY(since(end)->records.empty());
    QCOMPARE(since({})->records.size(), size_t(3));
    QCOMPARE(since({})->end, end);
    QVERIFY(!since({2, end.link}));     // another chain
    QVERIFY(!since({4, end.link}));     // it was longer
    QVERIFY(!since({3, QByteArray()})); // its end was another
}

// A killed push leaves its records in the write-ahead log; SQLite drops them
// silently from the first damaged frame on.
void JournalTest::aDamagedLogOfAKilledPushIsFound()
{
    const QString log = QStringLiteral("-wal");
    auto journal = Journal::open(path_);
    QVERIFY2(bool(journal), qPrintable(reasonOf(journal)));
    for (int n = 1; n <= 5; ++n)
        QVERIFY(bool(appended(**journal, record(n))));
    const QString copy = dir_->filePath(QStringLiteral("killed.journal")); // as it stands now: not closed
    QVERIFY(QFile::copy(path_, copy) && QFile::copy(path_ + log, copy + log));
    QFile file(copy + log);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const auto openWith = [&](const QByteArray &bytes) {
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.flush();
        QFile::remove(copy + QStringLiteral("-shm"));
        const base::Result<std::unique_ptr<Journal>> opened = Journal::open(copy);
        return reasonOf(opened);
    };
    // Not past the last two commits: what is behind those may be torn.
    for (qsizetype at = 0; at < whole.size() * 3 / 5; at += 211) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const QString reason = openWith(changed);
        QVERIFY2(reason.contains(QStringLiteral("damaged")),
                 qPrintable(QString::number(at) + QStringLiteral(": ") + reason));
        QCOMPARE(QFileInfo(copy + log).size(), whole.size()); // kept as it was
    }
    QCOMPARE(openWith(whole), QStringLiteral("opened"));
}

// What was approved is in the file itself.
void JournalTest::aDeletedLogDoesNotTakeTheApproval()
{
    auto journal = Journal::open(path_);
    QVERIFY2(bool(journal), qPrintable(reasonOf(journal)));
    QVERIFY(bool(appended(**journal, record(1))));
    auto approval = record(2);
    approval.kind = QStringLiteral("approval");
    QVERIFY(bool(appended(**journal, approval)));
    QVERIFY(bool(appended(**journal, record(3))));
    const QString copy = dir_->filePath(QStringLiteral("killed.journal"));
    QVERIFY(QFile::copy(path_, copy)); // without its log
    auto again = Journal::open(copy);
    QVERIFY2(bool(again), qPrintable(reasonOf(again)));
    const auto kept = (*again)->read().value();
    QVERIFY(kept.size() == 2 && kept[1].kind == u"approval");
}

void JournalTest::aSecondConsoleIsRefusedBehindALink()
{
    auto first = Journal::open(path_);
    QVERIFY(bool(first));
    const QString link = dir_->filePath(QStringLiteral("link.journal"));
    if (!QFile::link(path_, link) || QFileInfo(link).canonicalFilePath() != QFileInfo(path_).canonicalFilePath())
        QSKIP("no symbolic links here");
    QVERIFY(reasonOf(Journal::open(link)).contains(QStringLiteral("in use by another console")));
}

void JournalTest::aLockThatCannotBeWrittenIsNoOtherConsole()
{
    QVERIFY(QDir(dir_->path()).mkpath(QStringLiteral("push.journal.lock/x"))); // a folder in the lock's place
    const QString reason = reasonOf(Journal::open(path_));
    QVERIFY2(reason.contains(QStringLiteral("lock file cannot be written")), qPrintable(reason));
}

void JournalTest::recordsSurviveReopening()
{
    fill(20);
    auto journal = Journal::open(path_);
    QVERIFY2(bool(journal), qPrintable(reasonOf(journal)));
    QVERIFY(bool(appended(**journal, record(21))));
    const auto records = (*journal)->read();
    QVERIFY(bool(records));
    QCOMPARE(records->size(), size_t(21));
    for (int n = 1; n <= 21; ++n) {
        QCOMPARE((*records)[static_cast<size_t>(n - 1)].body, record(n).body);
        QCOMPARE((*records)[static_cast<size_t>(n - 1)].attemptId, record(n).attemptId);
    }
    QVERIFY(bool((*journal)->verify()));
}

void JournalTest::hostileTextComesBack()
{
    const QStringList hostile = {QStringLiteral("'); DROP TABLE record; --"),
                                 QString(QChar(0)) + QStringLiteral("after NUL"),
                                 QStringLiteral("\u202Egnp.exe\u202C\u200B"),
                                 QStringLiteral("😀 \r\n\t\""),
                                 QString(),
                                 QString(100'000, u'x')};
    {
        auto journal = Journal::open(path_);
        QVERIFY(bool(journal));
        for (const QString &text : hostile)
            QVERIFY(bool(appended(**journal, {text, text, base::ScheduleId(text), text, text.toUtf8()})));
        // No UTF-8 for this one: it is kept as the replacement character, and the chain still holds.
        QVERIFY(bool(appended(**journal, {QString(QChar(0xD800)), {}, {}, {}, QByteArray("\xff\x00\xfe", 3)})));
    }
    auto journal = Journal::open(path_);
    QVERIFY2(bool(journal), qPrintable(reasonOf(journal)));
    const auto records = (*journal)->read();
    QVERIFY(bool(records));
    QCOMPARE(records->size(), size_t(hostile.size() + 1));
    for (int i = 0; i < hostile.size(); ++i) {
        const JournalRecord &each = (*records)[static_cast<size_t>(i)];
        QCOMPARE(each.kind, hostile[i]);
        QCOMPARE(each.runId, hostile[i]);
        QCOMPARE(each.schedule.value, hostile[i]);
        QCOMPARE(each.attemptId, hostile[i]);
        QCOMPARE(each.body, hostile[i].toUtf8());
    }
    QCOMPARE(records->back().body, QByteArray("\xff\x00\xfe", 3));
}

// Every byte of every field of a record, one bit each, through the file itself.
void JournalTest::everyFlippedByteIsFound()
{
    fill(5);
    QFile file(path_);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const QByteArray body = record(3).body;
    const auto at = whole.indexOf(body);
    QVERIFY2(at > 0, "the record is in the main file after closing");
    const auto begin = at - 30; // attempt, schedule, run and the record's head stand before the body
    int found = 0;
    for (auto i = begin; i < at + body.size() + 32; ++i) {
        QByteArray changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 0x10);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(changed);
        file.close();
        const auto journal = Journal::open(path_);
        QVERIFY2(!journal,
                 qPrintable(QStringLiteral("byte %1 from the body was changed and nobody saw it").arg(i - at)));
        found += journal.failure().reason.contains(u"does not fit the chain") ? 1 : 0;
    }
    QVERIFY(found > body.size());
}

void JournalTest::aMissingTailIsFound()
{
    fill(5);
    tamper(path_,
           {QStringLiteral("DROP TRIGGER record_never_goes"), QStringLiteral("DELETE FROM record WHERE seq = 5")});
    auto journal = Journal::open(path_);
    QVERIFY2(reasonOf(journal).contains(u"records are missing"), qPrintable(reasonOf(journal)));
    tamper(path_, {QStringLiteral("DELETE FROM record WHERE seq = 2")});
    journal = Journal::open(path_);
    QVERIFY2(reasonOf(journal).contains(u"record 2 does not fit"), qPrintable(reasonOf(journal)));
}

void JournalTest::recordsCannotBeChanged()
{
    fill(2);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("change"));
    db.setDatabaseName(path_);
    QVERIFY(db.open());
    QVERIFY(!QSqlQuery(db).exec(QStringLiteral("UPDATE record SET kind = 'x' WHERE seq = 1")));
    QVERIFY(!QSqlQuery(db).exec(QStringLiteral("DELETE FROM record")));
    db.close();
    db = {};
    QSqlDatabase::removeDatabase(QStringLiteral("change"));
    QVERIFY(bool(Journal::open(path_)));
}

void JournalTest::aSecondConsoleIsRefused()
{
    auto first = Journal::open(path_);
    QVERIFY(bool(first));
    const auto second = Journal::open(path_);
    QVERIFY2(reasonOf(second).contains(u"in use by another console"), qPrintable(reasonOf(second)));
    QVERIFY(bool(appended(**first, record(1))));
    first = base::Failure{};
    QVERIFY(bool(Journal::open(path_)));
}

void JournalTest::aNewerSchemaIsRefused()
{
    fill(1);
    tamper(path_, {QStringLiteral("PRAGMA user_version = 99")});
    const auto journal = Journal::open(path_);
    QVERIFY2(reasonOf(journal).contains(u"newer Shiftlane"), qPrintable(reasonOf(journal)));
}

void JournalTest::aForeignDatabaseIsRefused()
{
    tamper(path_, {QStringLiteral("CREATE TABLE bookmarks (url TEXT)")});
    QVERIFY2(reasonOf(Journal::open(path_)).contains(u"not a journal"), qPrintable(reasonOf(Journal::open(path_))));
    QFile text(dir_->filePath(QStringLiteral("notes.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5'000, 'a'));
    text.close();
    QVERIFY(!Journal::open(text.fileName()));
}

void JournalTest::onlyRegularFiles()
{
    QVERIFY2(reasonOf(Journal::open(dir_->path())).contains(u"not a regular file"),
             qPrintable(reasonOf(Journal::open(dir_->path()))));
    QVERIFY(!Journal::open(dir_->filePath(QStringLiteral("no/such/folder.journal"))));
    QVERIFY(!Journal::open(QString()));
#ifdef Q_OS_UNIX
    QVERIFY(!Journal::open(QStringLiteral("/dev/null")));
#endif
}

void JournalTest::theFileIsPrivate()
{
    fill(1);
#ifdef Q_OS_UNIX
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFile::permissions(path_) & others) == 0);
    const auto journal = Journal::open(path_);
    QVERIFY(bool(journal));
    QVERIFY(QFile::exists(path_ + QStringLiteral("-wal"))); // the write-ahead log is really on
    QVERIFY((QFile::permissions(path_ + QStringLiteral("-wal")) & others) == 0);
#endif
}

void JournalTest::aFullJournalOpensQuickly()
{
    fill(400);
    QElapsedTimer timer;
    timer.start();
    const auto journal = Journal::open(path_);
    QVERIFY(bool(journal));
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
}

push::Lock::Lease JournalTest::acquired(Journal &journal, const QString &id)
{
    std::optional<base::Result<push::Lock::Lease>> lease;
    journal.lock().acquire(base::ScheduleId(id), [&lease](const auto &result) { lease = result; });
    while (!lease)
        QCoreApplication::processEvents();
    return lease->value();
}

void JournalTest::oneLeaseAtATime()
{
    auto opened = Journal::open(path_);
    QVERIFY2(bool(opened), qPrintable(reasonOf(opened)));
    Journal &journal = **opened;
    const QString one = QStringLiteral("one");
    const auto first = acquired(journal, one);
    QVERIFY(first.granted);
    QVERIFY(first.token > 0);
    const auto refused = acquired(journal, one);
    QVERIFY(!refused.granted);
    QCOMPARE(refused.heldBy, QStringLiteral("this console"));
    QCOMPARE(refused.token, first.token);
    QVERIFY(acquired(journal, QStringLiteral("run:7")).granted);
    journal.lock().release(base::ScheduleId(one), first.token - 1); // an old token gives nothing back
    QVERIFY(!acquired(journal, one).granted);
    journal.lock().release(base::ScheduleId(one), first.token);
    const auto second = acquired(journal, one);
    QVERIFY(second.granted);
    QVERIFY(second.token > first.token);
    std::optional<Journal::Holders> holders;
    journal.holders([&holders](const auto &result) { holders = result.value(); });
    QTRY_VERIFY(holders.has_value());
    QCOMPARE(holders->size(), size_t(2));
    opened = base::Failure{}; // a console that is gone holds nothing, and its tokens are not given again
    opened = Journal::open(path_);
    QVERIFY2(bool(opened), qPrintable(reasonOf(opened)));
    const auto third = acquired(**opened, one);
    QVERIFY(third.granted);
    QVERIFY(third.token > second.token);
}

// W11: an intent needs the lease it was made under.
void JournalTest::anIntentNeedsItsLease()
{
    auto opened = Journal::open(path_);
    QVERIFY(bool(opened));
    Journal &journal = **opened;
    JournalRecord intent = record(1);
    intent.fence = 1;
    QVERIFY(appended(journal, intent).failure().kind == base::FailureKind::Conflict);
    const auto lease = acquired(journal, intent.schedule.value);
    intent.fence = lease.token;
    QVERIFY(bool(appended(journal, intent)));
    journal.lock().release(intent.schedule, lease.token);
    QVERIFY(appended(journal, intent).failure().kind == base::FailureKind::Conflict);
    const auto next = acquired(journal, intent.schedule.value);
    QVERIFY(appended(journal, intent).failure().kind == base::FailureKind::Conflict);
    intent.fence = next.token;
    QVERIFY(bool(appended(journal, intent)));
    QCOMPARE(journal.read().value().size(), size_t(2));
    QVERIFY(bool(journal.verify()));
}

// Answers come in the order of the calls, on the caller's thread, and a long
// read does not hold up an intent.
void JournalTest::writesGoBeforeReads()
{
    fill(1'500);
    auto opened = Journal::open(path_);
    QVERIFY(bool(opened));
    QStringList order;
    for (int i = 0; i < 3; ++i)
        (*opened)->read([&](const base::Result<Journal::Records> &records) {
            QVERIFY(bool(records));
            QVERIFY(QThread::currentThread() == thread());
            order << QStringLiteral("read");
        });
    for (int i = 0; i < 3; ++i)
        (*opened)->append(record(i), [&, i](const base::Status &kept) {
            QVERIFY(bool(kept));
            QVERIFY(QThread::currentThread() == thread());
            order << QString::number(i);
        });
    QVERIFY(order.isEmpty());
    QTRY_COMPARE(order.size(), 6);
    QCOMPARE(order.indexOf(QStringLiteral("1")), order.indexOf(QStringLiteral("0")) + 1);
    QCOMPARE(order.indexOf(QStringLiteral("2")), order.indexOf(QStringLiteral("0")) + 2);
    QVERIFY2(order.indexOf(QStringLiteral("2")) <= 3, qPrintable(order.join(u' '))); // one read may have been under way
}

void JournalTest::closingKeepsWhatWasAppended()
{
    auto opened = Journal::open(path_);
    QVERIFY(bool(opened));
    for (int i = 1; i <= 200; ++i)
        (*opened)->append(record(i), [](const base::Status &) { QFAIL("answered after its journal"); });
    opened = base::Failure{};
    QCoreApplication::processEvents();
    opened = Journal::open(path_);
    QVERIFY(bool(opened));
    QCOMPARE((*opened)->read().value().size(), size_t(200));
}

void JournalTest::anOlderJournalIsTakenOver()
{
    fill(3);
    tamper(path_, {QStringLiteral("DROP TABLE lease"), QStringLiteral("PRAGMA user_version = 2")});
    auto opened = Journal::open(path_);
    QVERIFY2(bool(opened), qPrintable(reasonOf(opened)));
    QVERIFY(acquired(**opened, QStringLiteral("one")).granted);
    QCOMPARE((*opened)->read().value().size(), size_t(3));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
