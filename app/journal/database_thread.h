#pragma once
#include "journal/backend.h"
#include "journal/mailbox.h"

#include <QThread>
#include <deque>
#include <mutex>

namespace shiftlane::journal {

/// The one thread that touches the database. Jobs that must not wait (appends,
/// leases) go in order and before the others; those come in slices.
class DatabaseThread {
public:
    using Job = std::function<void(Backend &)>;
    using Slice = std::function<bool(Backend &)>; ///< true: done

    /// `tickEvery` in ms, 0 = never.
    DatabaseThread(std::unique_ptr<Backend> backend, int tickEvery);
    /// Carries out what was given to first(), drops the rest, joins.
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    void first(Job job);
    void later(Slice slice);
    /// Runs a job to its end and waits. Never from the database thread.
    void wait(Slice slice);

private:
    void pump();
    bool runFirst();
    void finish();

    QThread thread_;
    Mailbox worker_; ///< lives on the thread
    std::mutex mutex_;
    std::deque<Job> first_;
    std::deque<Slice> later_;
    std::unique_ptr<Backend> backend_;
};

} // namespace shiftlane::journal
