#include "journal/sqlite_file.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace shiftlane::journal {

namespace {

base::Failure storage(const QString &path, const QString &reason) { return {base::FailureKind::Storage, path, reason}; }

bool isNetworkFileSystem(const QString &path)
{
    const QByteArray type = QStorageInfo(path).fileSystemType().toLower();
    for (const char *name : {"nfs", "cifs", "smb", "afs", "9p", "fuse.sshfs", "webdav", "davfs"})
        if (type.startsWith(name))
            return true;
    return false;
}

QString holder(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {};
    return QStringLiteral(" (%1, process %2 on %3)").arg(program).arg(process).arg(host);
}

} // namespace

base::Status canHoldJournal(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return storage(path, QStringLiteral("is not a regular file"));
    if (!QFileInfo(info.absolutePath()).isDir())
        return storage(path, QStringLiteral("its folder does not exist"));
    if (isNetworkFileSystem(info.absolutePath()))
        return storage(path, QStringLiteral("lies on a network file system, where SQLite cannot keep its promises"));
    return base::Done{};
}

base::Result<std::unique_ptr<QLockFile>> ownFile(const QString &path)
{
    // One file has one lock, by whatever link it is reached.
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString name = (real.isEmpty() ? path : real) + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0); // by process id, never by age: a push may last for hours
    if (lock->tryLock(0))
        return lock;
    const QString who = holder(*lock);
    if (lock->error() == QLockFile::LockFailedError && !who.isEmpty())
        return storage(path, QStringLiteral("is in use by another console") + who);
    return storage(path, QStringLiteral("its lock file cannot be written: a full disk, or no right to the folder"));
}

base::Status createPrivate(const QString &path)
{
    if (QFileInfo::exists(path))
        return base::Done{};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return storage(path, file.errorString());
    return base::Done{};
}

} // namespace shiftlane::journal
