#pragma once
#include "push/ports.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace shiftlane::journal {

/// The lock of the embedded journal: one console owns the file, so a lease is
/// refused only to a second lane of this process. Tokens strictly increase.
class EmbeddedLock : public push::Lock {
public:
    /// `lastToken`: the largest one of earlier sessions on the same journal.
    explicit EmbeddedLock(qint64 lastToken = 0) : lastToken_(lastToken) {}

    void acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done) override
    {
        Lease lease;
        if (held_.contains(schedule)) {
            lease.heldBy = QStringLiteral("this console");
        } else {
            lease.token = ++lastToken_;
            lease.granted = true;
            held_[schedule] = lease.token;
        }
        QTimer::singleShot(0, &context_, [lease, done = std::move(done)] { done(lease); });
    }
    void release(const base::ScheduleId &schedule, qint64 token) override
    {
        const auto it = held_.find(schedule);
        if (it != held_.end() && it->second == token)
            held_.erase(it);
    }

private:
    QObject context_;
    std::map<base::ScheduleId, qint64> held_;
    qint64 lastToken_;
};

} // namespace shiftlane::journal
