#pragma once
#include "journal/backend.h"

#include <QLockFile>
#include <QSqlDatabase>

namespace shiftlane::journal {

/// The embedded journal: an SQLite file (WAL, synchronous=FULL, 0600) that one
/// console owns through a lock file beside it. Its leases therefore end with the
/// console and not with time; a clock that jumps ends none. Tokens go on
/// increasing over sessions.
class SqliteBackend : public Backend {
public:
    explicit SqliteBackend(const QString &path);
    ~SqliteBackend() override;

    base::Status open() override;
    base::Status append(const push::JournalRecord &record) override;
    base::Result<std::vector<StoredRecord>> page(qint64 seq, int limit) override;
    base::Result<ChainHead> head() override;
    base::Status checkItself() override;
    base::Result<push::Lock::Lease> acquire(const QString &id) override;
    void release(const QString &id, qint64 token) override;
    base::Result<std::map<base::ScheduleId, QString>> holders() override;
    bool isShared() const override { return false; }
    QString name() const override { return path_; }

private:
    /// The end of the chain as it is now, also after a failed transaction.
    [[nodiscard]] base::Result<ChainHead> knownHead();
    [[nodiscard]] base::Status insert(const StoredRecord &stored);
    void foldLog();
    [[nodiscard]] base::Status fenceHolds(const push::JournalRecord &record) const;
    [[nodiscard]] base::Status transaction(const std::function<base::Status()> &work);
    [[nodiscard]] base::Status fail(const base::Failure &failure) const;

    QString path_;
    QString connection_;
    QSqlDatabase database_;
    std::unique_ptr<QLockFile> owner_;
    std::map<QString, qint64> held_; ///< leases of this console and their tokens
    ChainHead last_;
    std::optional<StoredRecord> doubtful_; ///< its transaction failed; whether it is kept is not known yet
};

} // namespace shiftlane::journal
