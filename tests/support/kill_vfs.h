#pragma once
#include "support/sqlite_vfs.h"

#include <QString>
#include <atomic>

namespace shiftlane::test {

/// Kills its own process (SIGKILL: no destructor, no flush) at one write or sync
/// of a journal file: `<path>` and what SQLite keeps beside it (`-wal`, …).
///
/// Pass 0 counts: construct with `at` = 0, do the work, ask count() = K. Then,
/// for n in 1..K and both moments, start a process that constructs it with n,
/// does the same work and dies there. Must be made before the journal is opened
/// in that process; opening and closing count too. Where several journals are
/// open, only the named one counts. POSIX; elsewhere it only counts.
class KillVfs {
public:
    enum Moment { Before, After };
    KillVfs(const QString &journalPath, int at, Moment moment);

    /// Writes and syncs so far.
    [[nodiscard]] int count() const { return count_; }

private:
    [[nodiscard]] bool counts(const VfsCall &call) const;

    QByteArray path_;
    std::atomic<int> count_ = 0;
    SqliteVfs vfs_;
};

} // namespace shiftlane::test
