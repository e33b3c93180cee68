#include "kill/kill_ports.h"

#include <csignal>

namespace shiftlane::test {

void Plug::moment()
{
    if (++moments_ == killAt_)
        std::raise(SIGKILL);
}

void KillingStore::append(push::JournalRecord record, std::function<void(push::Status)> done)
{
    plug_.moment();
    store_.append(std::move(record), [this, done = std::move(done)](push::Status status) {
        plug_.moment();
        done(std::move(status));
    });
    plug_.moment();
}

void KillingRemote::send(push::Request request, QString requestId, std::function<void(push::Answer)> done)
{
    plug_.moment();
    remote_.send(std::move(request), std::move(requestId), [this, done = std::move(done)](push::Answer answer) {
        plug_.moment();
        done(std::move(answer));
    });
    plug_.moment();
}

void KillingRemote::onScheduleEvent(std::function<void(const ScheduleEvent &)> handler)
{
    remote_.onScheduleEvent([this, handler = std::move(handler)](const ScheduleEvent &event) {
        plug_.moment();
        handler(event);
    });
}

void KillingRemote::watch(const std::vector<base::BusinessUnitId> &units, std::function<void(push::Status)> done)
{
    remote_.watch(units, std::move(done));
}

void KillingLock::acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done)
{
    lock_.acquire(schedule, [this, done = std::move(done)](base::Result<Lease> lease) {
        plug_.moment();
        done(std::move(lease));
    });
}

void KillingLock::release(const base::ScheduleId &schedule, qint64 token)
{
    plug_.moment();
    lock_.release(schedule, token);
}

} // namespace shiftlane::test
