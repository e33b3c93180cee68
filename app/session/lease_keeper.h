#pragma once
#include "push/ports.h"

#include <map>
#include <memory>

namespace shiftlane::session {

/// A lock that gives everything back when it goes: a push that is dropped in
/// mid-run keeps no colleague waiting. The lock behind it must outlive it.
class LeaseKeeper : public push::Lock {
public:
    explicit LeaseKeeper(push::Lock &lock);
    ~LeaseKeeper() override;
    LeaseKeeper(const LeaseKeeper &) = delete;
    LeaseKeeper &operator=(const LeaseKeeper &) = delete;

    void acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done) override;
    void release(const base::ScheduleId &schedule, qint64 token) override;

private:
    using Held = std::map<base::ScheduleId, qint64>;
    push::Lock &lock_;
    std::shared_ptr<Held> held_;
};

} // namespace shiftlane::session
