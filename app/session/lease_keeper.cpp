#include "session/lease_keeper.h"

namespace shiftlane::session {

LeaseKeeper::LeaseKeeper(push::Lock &lock) : lock_(lock), held_(std::make_shared<Held>()) {}

LeaseKeeper::~LeaseKeeper()
{
    for (const auto &[schedule, token] : *held_)
        lock_.release(schedule, token);
}

void LeaseKeeper::acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done)
{
    lock_.acquire(schedule, [schedule, &lock = lock_, held = std::weak_ptr(held_),
                             done = std::move(done)](const base::Result<Lease> &lease) {
        const bool granted = lease && lease->granted;
        const auto kept = held.lock();
        if (!kept) { // nobody waits for it any more
            if (granted)
                lock.release(schedule, lease->token);
            return;
        }
        if (granted)
            (*kept)[schedule] = lease->token;
        done(lease);
    });
}

void LeaseKeeper::release(const base::ScheduleId &schedule, qint64 token)
{
    if (const auto it = held_->find(schedule); it != held_->end() && it->second == token)
        held_->erase(it);
    lock_.release(schedule, token);
}

} // namespace shiftlane::session
