#include "support/sqlite_vfs.h"

#include <cstring>
#include <sqlite3.h>

namespace shiftlane::test {

namespace {

struct Shim {
    sqlite3_vfs vfs;
    sqlite3_vfs *disk;
    SqliteVfs::Before before;
    SqliteVfs::After after;
};
Shim *shim = nullptr;

struct File {
    sqlite3_file base;
    QByteArray *name;
    sqlite3_file *disk() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }

int through(const VfsCall &call, const std::function<int()> &work)
{
    if (const int refused = shim->before(call); refused != SQLITE_OK)
        return refused;
    const int result = work();
    if (result == SQLITE_OK)
        shim->after(call);
    return result;
}

int onFile(sqlite3_file *file, VfsCall::Kind kind, qint64 offset, QByteArray bytes,
           const std::function<int(sqlite3_file *)> &work)
{
    return through({kind, *of(file).name, offset, std::move(bytes)}, [&] { return work(of(file).disk()); });
}

int closeFile(sqlite3_file *file)
{
    const int result = of(file).disk()->pMethods->xClose(of(file).disk());
    delete of(file).name;
    return result;
}
int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    return onFile(file, VfsCall::Read, offset, {},
                  [=](sqlite3_file *disk) { return disk->pMethods->xRead(disk, to, count, offset); });
}
int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    return onFile(file, VfsCall::Write, offset, QByteArray(static_cast<const char *>(from), count),
                  [=](sqlite3_file *disk) { return disk->pMethods->xWrite(disk, from, count, offset); });
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return onFile(file, VfsCall::Truncate, size, {},
                  [=](sqlite3_file *disk) { return disk->pMethods->xTruncate(disk, size); });
}
int syncFile(sqlite3_file *file, int flags)
{
    return onFile(file, VfsCall::Sync, 0, {}, [=](sqlite3_file *disk) { return disk->pMethods->xSync(disk, flags); });
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return onFile(file, VfsCall::Size, 0, {},
                  [=](sqlite3_file *disk) { return disk->pMethods->xFileSize(disk, size); });
}
int lockFile(sqlite3_file *file, int level)
{
    return onFile(file, VfsCall::Lock, level, {},
                  [=](sqlite3_file *disk) { return disk->pMethods->xLock(disk, level); });
}
int unlockFile(sqlite3_file *file, int level)
{
    return onFile(file, VfsCall::Unlock, level, {},
                  [=](sqlite3_file *disk) { return disk->pMethods->xUnlock(disk, level); });
}
int checkReserved(sqlite3_file *file, int *out)
{
    return onFile(file, VfsCall::Lock, 0, {},
                  [=](sqlite3_file *disk) { return disk->pMethods->xCheckReservedLock(disk, out); });
}
int control(sqlite3_file *file, int operation, void *argument)
{
    return of(file).disk()->pMethods->xFileControl(of(file).disk(), operation, argument); // hints: no failure of a disk
}
int sectorSize(sqlite3_file *file) { return of(file).disk()->pMethods->xSectorSize(of(file).disk()); }
int characteristics(sqlite3_file *file) { return of(file).disk()->pMethods->xDeviceCharacteristics(of(file).disk()); }
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return onFile(file, VfsCall::Control, page, {},
                  [=](sqlite3_file *disk) { return disk->pMethods->xShmMap(disk, page, size, extend, to); });
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return onFile(file, VfsCall::Lock, offset, {},
                  [=](sqlite3_file *disk) { return disk->pMethods->xShmLock(disk, offset, count, flags); });
}
void shmBarrier(sqlite3_file *file) { of(file).disk()->pMethods->xShmBarrier(of(file).disk()); }
int shmUnmap(sqlite3_file *file, int remove) { return of(file).disk()->pMethods->xShmUnmap(of(file).disk(), remove); }

const sqlite3_io_methods methods{2,          closeFile,  readFile,        writeFile,  truncateFile,
                                 syncFile,   sizeOfFile, lockFile,        unlockFile, checkReserved,
                                 control,    sectorSize, characteristics, shmMap,     shmLock,
                                 shmBarrier, shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const QByteArray path(name ? name : "");
    const int result = through({VfsCall::Open, path},
                               [&] { return shim->disk->xOpen(shim->disk, name, of(file).disk(), flags, outFlags); });
    if (result != SQLITE_OK)
        return result;
    of(file).name = new QByteArray(path);
    file->pMethods = &methods;
    return SQLITE_OK;
}
int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    return through({VfsCall::Delete, name}, [=] { return shim->disk->xDelete(shim->disk, name, syncFolder); });
}
int accessFile(sqlite3_vfs *, const char *name, int flags, int *out)
{
    return through({VfsCall::Access, name}, [=] { return shim->disk->xAccess(shim->disk, name, flags, out); });
}
int fullName(sqlite3_vfs *, const char *name, int size, char *out)
{
    return through({VfsCall::Name, name}, [=] { return shim->disk->xFullPathname(shim->disk, name, size, out); });
}
int noSleep(sqlite3_vfs *, int microseconds) { return microseconds; } // a busy disk costs a test no time

} // namespace

SqliteVfs::SqliteVfs(Before before, After after)
{
    sqlite3_vfs *disk = sqlite3_vfs_find(nullptr);
    shim = new Shim{*disk, disk, std::move(before), std::move(after)};
    sqlite3_vfs &vfs = shim->vfs;
    vfs.zName = "shiftlane-test";
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + disk->szOsFile;
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    vfs.xSleep = noSleep;
    sqlite3_vfs_register(&vfs, 1);
}

SqliteVfs::~SqliteVfs()
{
    sqlite3_vfs_unregister(&shim->vfs);
    sqlite3_vfs_register(shim->disk, 1);
    delete shim;
    shim = nullptr;
}

} // namespace shiftlane::test
