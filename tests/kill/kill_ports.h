#pragma once
#include "push/ports.h"

/// The ports of a push with a plug that is pulled at a chosen moment: before and
/// after each record and each request. The logic knows nothing of it.
namespace shiftlane::test {

/// Counts moments; at the chosen one the process is gone (SIGKILL). 0 = never.
class Plug {
public:
    explicit Plug(int killAt) : killAt_(killAt) {}
    void moment();
    [[nodiscard]] int moments() const { return moments_; }

private:
    int killAt_ = 0;
    int moments_ = 0;
};

class KillingStore : public push::Store {
public:
    KillingStore(push::Store &store, Plug &plug) : store_(store), plug_(plug) {}
    void append(push::JournalRecord record, std::function<void(push::Status)> done) override;

private:
    push::Store &store_;
    Plug &plug_;
};

class KillingRemote : public push::Remote {
public:
    KillingRemote(push::Remote &remote, Plug &plug) : remote_(remote), plug_(plug) {}
    void send(push::Request request, QString requestId, std::function<void(push::Answer)> done) override;
    void onScheduleEvent(std::function<void(const ScheduleEvent &)> handler) override;
    void watch(const std::vector<base::BusinessUnitId> &units, std::function<void(push::Status)> done) override;

private:
    push::Remote &remote_;
    Plug &plug_;
};

class KillingLock : public push::Lock {
public:
    KillingLock(push::Lock &lock, Plug &plug) : lock_(lock), plug_(plug) {}
    void acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done) override;
    void release(const base::ScheduleId &schedule, qint64 token) override;

private:
    push::Lock &lock_;
    Plug &plug_;
};

} // namespace shiftlane::test
