#include "journal/journal.h"
#include "support/kill_vfs.h"
#include "support/sqlite_vfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <map>
#include <numeric>
#include <random>
#include <sqlite3.h>

using namespace shiftlane;
using journal::Journal;
using push::JournalRecord;
using test::SqliteVfs;
using test::VfsCall;

namespace {

constexpr int recordsToKeep = 6;

JournalRecord record(int n)
{
    return {QStringLiteral("intent"), QStringLiteral("run-1"), base::ScheduleId(QStringLiteral("s-1")),
            QStringLiteral("attempt-%1").arg(n),
            QByteArray("{\"n\":") + QByteArray::number(n) + QByteArray(900, ' ') + '}'};
}

template <class T, class Call>
T answerOf(const Call &call)
{
    std::optional<T> answer;
    call([&answer](const T &result) { answer = result; });
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return *answer;
}

/// Opens (again where that fails), takes a lease, appends each record up to
/// three times, as the engine does. Which ones were acknowledged; `tell` at once.
std::vector<bool> work(const QString &path, const std::function<void(int)> &tell = {})
{
    std::vector<bool> kept(recordsToKeep + 1, false);
    auto opened = Journal::open(path);
    if (!opened)
        opened = Journal::open(path);
    if (!opened)
        return kept;
    Journal &journal = **opened;
    using Leased = base::Result<push::Lock::Lease>;
    for (int i = 1; i <= recordsToKeep; ++i) {
        JournalRecord each = record(i);
        const auto lease = answerOf<Leased>([&](const auto &done) { journal.lock().acquire(each.schedule, done); });
        const bool leased = lease && lease->granted;
        if (leased)
            each.fence = lease->token;
        for (int attempt = 0; attempt < 3 && !kept[static_cast<size_t>(i)]; ++attempt)
            kept[static_cast<size_t>(i)] =
                bool(answerOf<base::Status>([&](const auto &done) { journal.append(each, done); }));
        if (kept[static_cast<size_t>(i)] && tell)
            tell(i);
        if (leased)
            journal.lock().release(each.schedule, lease->token);
    }
    return kept;
}

/// Empty, or what is wrong with the journal that a disturbed run left behind.
QString faultOf(const QString &path, const std::vector<bool> &kept)
{
    const auto opened = Journal::open(path);
    if (!opened)
        return opened.failure().sentence();
    const auto records = (*opened)->read();
    if (!records)
        return records.failure().sentence();
    std::vector<int> found;
    for (const JournalRecord &each : *records) {
        const int n = each.attemptId.mid(8).toInt();
        if (n < 1 || n > recordsToKeep || each.body != record(n).body || each.kind != record(n).kind)
            return QStringLiteral("holds a record that nobody wrote: ") + each.attemptId;
        if (!found.empty() && found.back() >= n)
            return QStringLiteral("record %1 is twice there or out of order").arg(n);
        found.push_back(n);
    }
    for (int n = 1; n <= recordsToKeep; ++n)
        if (kept[static_cast<size_t>(n)] && !std::count(found.begin(), found.end(), n))
            return QStringLiteral("record %1 was acknowledged and is lost").arg(n);
    return {};
}

/// In memory where that is possible: these tests are about calls, not about disks.
QString workFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           QStringLiteral("/shiftlane-XXXXXX");
}

struct Fault {
    const char *name;
    int code;
    std::vector<VfsCall::Kind> at;
};

const std::vector<Fault> &faults()
{
    using K = VfsCall;
    static const std::vector<Fault> all{
        {"IOERR",
         SQLITE_IOERR,
         {K::Open, K::Read, K::Write, K::Truncate, K::Sync, K::Size, K::Lock, K::Unlock, K::Delete, K::Access,
          K::Name}},
        {"IOERR_FSYNC", SQLITE_IOERR_FSYNC, {K::Sync}},
        {"FULL", SQLITE_FULL, {K::Write, K::Truncate, K::Sync}},
        {"CANTOPEN", SQLITE_CANTOPEN, {K::Open, K::Access, K::Name}},
        {"NOMEM",
         SQLITE_IOERR_NOMEM,
         {K::Open, K::Read, K::Write, K::Truncate, K::Sync, K::Size, K::Lock, K::Delete, K::Access, K::Name}},
        {"BUSY", SQLITE_BUSY, {K::Lock}},
        {"READONLY", SQLITE_READONLY, {K::Open, K::Write, K::Truncate}},
    };
    return all;
}

} // namespace

class JournalFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walIsReallyOn();
    void everyCallFailsOnce_data();
    void everyCallFailsOnce();
    void powerIsLostAnywhere();
    void killedAtEveryWriteAndSync();
};

// A VFS that SQLite thinks little of turns WAL off (Q23): the rest would prove nothing.
void JournalFaultsTest::walIsReallyOn()
{
    const QTemporaryDir folder(workFolder());
    std::map<VfsCall::Kind, int> calls;
    int wal = 0;
    const SqliteVfs vfs([](const VfsCall &) { return 0; },
                        [&](const VfsCall &call) {
                            ++calls[call.kind];
                            wal += call.kind == VfsCall::Write && call.file.endsWith("-wal") ? 1 : 0;
                        });
    work(folder.filePath(QStringLiteral("j")));
    QVERIFY(wal > 2 * recordsToKeep);
    QVERIFY(calls[VfsCall::Sync] > recordsToKeep);
    qInfo("%d calls of write, %d of sync, %d of read, %d others", calls[VfsCall::Write], calls[VfsCall::Sync],
          calls[VfsCall::Read],
          std::accumulate(calls.begin(), calls.end(), 0, [](int sum, const auto &each) { return sum + each.second; }) -
              calls[VfsCall::Write] - calls[VfsCall::Sync] - calls[VfsCall::Read]);
}

void JournalFaultsTest::everyCallFailsOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("lasting");
    for (size_t i = 0; i < faults().size(); ++i)
        for (const bool lasting : {false, true})
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(
                QLatin1String(faults()[i].name), lasting ? QStringLiteral("lasting") : QStringLiteral("once"))))
                << static_cast<int>(i) << lasting;
}

// J03: the n-th call fails, for every n, once or from then on.
void JournalFaultsTest::everyCallFailsOnce()
{
    QFETCH(int, fault);
    QFETCH(bool, lasting);
    const Fault &each = faults()[static_cast<size_t>(fault)];
    int appended = 0;
    int runs = 0;
    for (bool struck = true; struck; ++runs) {
        const QTemporaryDir folder(workFolder());
        const QString path = folder.filePath(QStringLiteral("j"));
        std::vector<bool> kept;
        struck = false;
        {
            int calls = 0;
            const SqliteVfs vfs(
                [&](const VfsCall &call) {
                    if (std::count(each.at.begin(), each.at.end(), call.kind) == 0)
                        return SQLITE_OK;
                    const bool now = lasting ? calls >= runs : calls == runs;
                    ++calls;
                    struck = struck || now;
                    return now ? each.code : SQLITE_OK;
                },
                [](const VfsCall &) {});
            kept = work(path);
        }
        appended += static_cast<int>(std::count(kept.begin(), kept.end(), true));
        const QString wrong = faultOf(path, kept);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(runs + 1).arg(wrong)));
        if (!lasting || !struck) // what failed once was made good
            QCOMPARE(std::count(kept.begin(), kept.end(), true), recordsToKeep);
    }
    QVERIFY(appended > 0);
    qInfo("%d calls failed in turn, %d records acknowledged", runs - 1, appended);
}

namespace {

/// What reached the disk's cache, in order, with the acknowledgements between.
struct Happening {
    VfsCall call;
    int acknowledged; ///< records, before it
};

using Disk = std::map<QByteArray, QByteArray>; ///< file name, content

void put(QByteArray &file, qint64 offset, const QByteArray &bytes)
{
    if (file.size() < offset + bytes.size())
        file.append(offset + bytes.size() - file.size(), '\0');
    file.replace(offset, bytes.size(), bytes);
}

void apply(Disk &disk, const VfsCall &call)
{
    QByteArray &file = disk[call.file];
    if (call.kind == VfsCall::Write)
        put(file, call.offset, call.bytes);
    else if (call.kind == VfsCall::Truncate)
        file.resize(call.offset);
}

/// Each 512-byte piece of a write that nobody synced may be there or not.
void applyTorn(Disk &disk, const VfsCall &call, std::minstd_rand &chance)
{
    if (call.kind != VfsCall::Write) {
        if (chance() % 2)
            apply(disk, call);
        return;
    }
    for (qint64 at = 0; at < call.bytes.size();) {
        const qint64 size = std::min<qint64>(512 - (call.offset + at) % 512, call.bytes.size() - at);
        if (chance() % 2)
            put(disk[call.file], call.offset + at, call.bytes.mid(at, size));
        at += size;
    }
}

} // namespace

// J04: of what was not synced, nothing, all, or any torn part is there afterwards.
void JournalFaultsTest::powerIsLostAnywhere()
{
    const QTemporaryDir origin(workFolder());
    std::vector<Happening> happened;
    std::atomic<int> acknowledged = 0;
    {
        const SqliteVfs vfs([](const VfsCall &) { return 0; },
                            [&](const VfsCall &call) {
                                const auto kind = call.kind;
                                if (kind == VfsCall::Write || kind == VfsCall::Truncate || kind == VfsCall::Sync ||
                                    (kind == VfsCall::Delete && !call.file.isEmpty()))
                                    happened.push_back({call, acknowledged});
                            });
        work(origin.filePath(QStringLiteral("j")), [&](int n) { acknowledged = n; });
    }
    QVERIFY(happened.size() > 40);
    Disk synced;
    std::vector<VfsCall> cached;
    int images = 0;
    std::minstd_rand chance(7);
    for (size_t i = 0; i < happened.size(); ++i) {
        const VfsCall &call = happened[i].call;
        if (call.kind == VfsCall::Sync) {
            std::vector<VfsCall> others;
            synced[call.file];
            for (const VfsCall &each : cached)
                each.file == call.file ? apply(synced, each) : others.push_back(each);
            cached = std::move(others);
        } else if (call.kind == VfsCall::Delete) {
            synced.erase(call.file);
            std::erase_if(cached, [&](const VfsCall &each) { return each.file == call.file; });
        } else {
            cached.push_back(call);
        }
        const int until = i + 1 < happened.size() ? happened[i + 1].acknowledged : acknowledged.load();
        std::vector<bool> kept(recordsToKeep + 1, false);
        std::fill_n(kept.begin() + 1, until, true);
        for (int variant = 0; variant < 8; ++variant) {
            Disk disk = synced;
            for (const VfsCall &each : cached)
                if (variant == 1)
                    apply(disk, each);
                else if (variant > 1)
                    applyTorn(disk, each, chance);
            const QTemporaryDir folder(workFolder());
            for (const auto &[name, content] : disk) {
                QFile file(folder.filePath(QFileInfo(QString::fromUtf8(name)).fileName()));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(content);
            }
            const QString wrong = faultOf(folder.filePath(QStringLiteral("j")), kept);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("after call %1, variant %2: %3").arg(i).arg(variant).arg(wrong)));
            ++images;
        }
    }
    QCOMPARE(acknowledged.load(), recordsToKeep);
    qInfo("%d images of a disk that lost its power, at %zu moments", images, happened.size());
}

// J01 for the journal alone: a real process, killed before and after every write and sync.
void JournalFaultsTest::killedAtEveryWriteAndSync()
{
#ifndef Q_OS_UNIX
    QSKIP("processes are killed with POSIX signals here");
#else
    int kills = 0;
    for (int n = 1;; ++n) {
        int died = 0;
        for (const char *moment : {"before", "after"}) {
            const QTemporaryDir folder(workFolder());
            const QString path = folder.filePath(QStringLiteral("j"));
            QProcess child; // a process of its own: nothing of this one's threads is in it
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--die"), path, QString::number(n), QLatin1String(moment)});
            QVERIFY(child.waitForFinished());
            const bool killed = child.exitStatus() == QProcess::CrashExit && child.exitCode() == SIGKILL;
            QVERIFY(killed || (child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0));
            std::vector<bool> kept(recordsToKeep + 1, false);
            for (const char byte : child.readAllStandardOutput())
                kept[static_cast<size_t>(byte - '0')] = true;
            died += killed ? 1 : 0;
            const QString wrong = faultOf(path, kept);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("killed at %1: %2").arg(n).arg(wrong)));
        }
        if (died == 0)
            break;
        kills += died;
    }
    QVERIFY(kills > 2 * 2 * recordsToKeep);
    qInfo("%d kills", kills);
#endif
}

// `--die PATH N before|after`: the process that killedAtEveryWriteAndSync() starts.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[1] == u"--die") {
        const test::KillVfs vfs(words[2], words[3].toInt(),
                                words[4] == u"before" ? test::KillVfs::Before : test::KillVfs::After);
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return 3;
        work(words[2], [&out](int kept) { out.write(QByteArray::number(kept)); });
        return 0;
    }
    JournalFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal_faults.moc"
