// Lane: the schedule group's lease, before anything is read.
#include "push/lane.h"
#include "push/retry_policy.h"

namespace shiftlane::push {

void Lane::begin()
{
    if (!anyPending() && !wantsPublish() && !left_) {
        end(LaneState::Done, Outcome::Pending, {});
        return;
    }
    if (lockToken_) {
        if (left_)
            takeUpAttempt();
        else
            startReading();
        return;
    }
    if (lockAsked_)
        return;
    lockAsked_ = true;
    emitCommand(command::AcquireLock{ask(Asked::Nothing)});
}

void Lane::on(const event::LockAnswered &answered)
{
    lockAsked_ = false;
    const bool granted = answered.failure.isEmpty() && answered.lease.granted;
    if (granted)
        lockToken_ = answered.lease.token;
    if (isFinal(progress_.state)) {
        if (granted)
            emitCommand(command::ReleaseLock{*lockToken_});
        return;
    }
    if (progress_.state != LaneState::Planned)
        return; // paused meanwhile; the lease waits for us
    progress_.heldBy.clear();
    if (granted)
        begin();
    else if (answered.failure.isEmpty())
        waitForHolder(answered.lease);
    else
        tryAgain(QStringLiteral("lock: ") + answered.failure);
}

/// Another console writes here. It is waited for as long as it gets on: each
/// new lease starts the patience anew.
void Lane::waitForHolder(const Lock::Lease &lease)
{
    if (lease.token != holderToken_)
        waitedForHolder_ = Milliseconds{0};
    holderToken_ = lease.token;
    progress_.heldBy = lease.heldBy.isEmpty() ? QStringLiteral("another console") : lease.heldBy;
    if (waitedForHolder_ >= context_.lockPatience) {
        progress_.heldElsewhere = true;
        end(LaneState::Postponed, Outcome::Postponed, QStringLiteral("held by ") + progress_.heldBy);
        return;
    }
    waitedForHolder_ += leaseLook;
    enter(LaneState::BackingOff);
    emitCommand(command::Wait{ask(Asked::Nothing), leaseLook});
}

} // namespace shiftlane::push
