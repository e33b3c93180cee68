#include "journal/embedded_lock.h"
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
    void hostileTextComesBack();
    void everyFlippedByteIsFound();
    void aMissingTailIsFound();
    void recordsCannotBeChanged();
    void aSecondConsoleIsRefused();
    void aNewerSchemaIsRefused();
    void aForeignDatabaseIsRefused();
    void onlyRegularFiles();
    void theFileIsPrivate();
    void aFullJournalOpensQuickly();
    void oneLeaseAtATime();

private:
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

void JournalTest::oneLeaseAtATime()
{
    journal::EmbeddedLock lock(41);
    const base::ScheduleId one(QStringLiteral("one"));
    const base::ScheduleId two(QStringLiteral("two"));
    const auto acquire = [&lock](const base::ScheduleId &id) {
        std::optional<push::Lock::Lease> lease;
        lock.acquire(id, [&lease](const base::Result<push::Lock::Lease> &result) { lease = result.value(); });
        while (!lease)
            QCoreApplication::processEvents();
        return *lease;
    };
    const auto first = acquire(one);
    QVERIFY(first.granted);
    QCOMPARE(first.token, 42);
    QVERIFY(!acquire(one).granted);
    QVERIFY(!acquire(one).heldBy.isEmpty());
    QVERIFY(acquire(two).token > first.token);
    lock.release(one, first.token - 1); // an old token gives nothing back
    QVERIFY(!acquire(one).granted);
    lock.release(one, first.token);
    QVERIFY(acquire(one).token > first.token + 1);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
