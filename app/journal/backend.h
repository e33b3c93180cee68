#pragma once
#include "base/result.h"
#include "journal/chain.h"
#include "push/ports.h"

#include <map>

namespace shiftlane::journal {

/// A journal's database. Blocking; created on any thread, then used and
/// destroyed on the database thread only (QtSql's rule).
class Backend {
public:
    virtual ~Backend() = default;

    /// Opens, checks the schema and walks the whole chain.
    [[nodiscard]] virtual base::Status open() = 0;
    [[nodiscard]] virtual base::Status append(const push::JournalRecord &record) = 0;
    /// Records after `seq`, in order, at most `limit`.
    [[nodiscard]] virtual base::Result<std::vector<StoredRecord>> page(qint64 seq, int limit) = 0;
    /// What the database says of its last record.
    [[nodiscard]] virtual base::Result<ChainHead> head() = 0;
    /// Whatever the database can check by itself.
    [[nodiscard]] virtual base::Status checkItself() { return base::Done{}; }

    [[nodiscard]] virtual base::Result<push::Lock::Lease> acquire(const QString &id) = 0;
    virtual void release(const QString &id, qint64 token) = 0;
    [[nodiscard]] virtual base::Result<std::map<base::ScheduleId, QString>> holders() = 0;

    /// Called often from the database thread: renewal, reconnecting.
    virtual void tick() {}
    virtual void onNews(std::function<void()>) {}

    [[nodiscard]] virtual bool isShared() const = 0;
    [[nodiscard]] virtual QString name() const = 0;
};

/// A walk over all records, page by page, so that writes can go in between.
class ChainWalk {
public:
    using Each = std::function<void(push::JournalRecord)>;
    /// `from`: the end of an earlier walk; what stands before it is not looked at again.
    explicit ChainWalk(Each each = {}, ChainHead from = {}) : each_(std::move(each)), last_(std::move(from)) {}

    /// True: at the end, or failed.
    bool step(Backend &backend);
    [[nodiscard]] const base::Status &status() const { return status_; }
    [[nodiscard]] const ChainHead &last() const { return last_; }

private:
    [[nodiscard]] base::Status walkOnce(Backend &backend, bool &finished);

    Each each_;
    std::optional<ChainHead> promised_; ///< by the database before the walk
    ChainHead last_;
    base::Status status_ = base::Done{};
};

/// Walks everything at once; `last` is the end of the chain.
[[nodiscard]] base::Status verifyChain(Backend &backend, ChainHead &last);

} // namespace shiftlane::journal
