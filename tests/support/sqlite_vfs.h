#pragma once
#include <QByteArray>
#include <functional>

/// A VFS between SQLite and the disk, for tests. QSQLITE links the system's
/// libsqlite3, so a VFS registered in the process serves the journal too. (Its
/// iVersion is 2: with 1, SQLite silently falls back from WAL to DELETE.)
namespace shiftlane::test {

struct VfsCall {
    enum Kind { Open, Read, Write, Truncate, Sync, Size, Lock, Unlock, Control, Delete, Access, Name };
    Kind kind;
    QByteArray file;    ///< absolute path
    qint64 offset = 0;  ///< Write, Read; the new size of Truncate
    QByteArray bytes{}; ///< Write
};

/// While it lives, every database opened in this process goes through it. One
/// at a time. Called from the database thread.
class SqliteVfs {
public:
    /// Before the call; anything but 0 (SQLITE_OK) is answered in its place.
    using Before = std::function<int(const VfsCall &)>;
    /// After a call that went well.
    using After = std::function<void(const VfsCall &)>;
    SqliteVfs(Before before, After after);
    ~SqliteVfs();
    SqliteVfs(const SqliteVfs &) = delete;
    SqliteVfs &operator=(const SqliteVfs &) = delete;
};

} // namespace shiftlane::test
