#include "scenario/bench/turns.h"

#include <QAbstractEventDispatcher>
#include <ctime>

namespace shiftlane::test {

std::optional<qint64> threadCpuTime()
{
#if defined(CLOCK_THREAD_CPUTIME_ID)
    timespec now{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) == 0)
        return static_cast<qint64>(now.tv_sec) * 1'000'000'000 + static_cast<qint64>(now.tv_nsec);
#endif
    return {};
}

Turns &Turns::instance()
{
    static Turns turns;
    return turns;
}

Turns::Turns()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &Turns::mark);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &Turns::mark);
}

void Turns::enter() { since_ = threadCpuTime(); }

void Turns::leave()
{
    mark();
    since_.reset();
}

void Turns::forget()
{
    worst_ = 0;
    worstPlace_.clear();
    turns_ = 0;
}

void Turns::mark()
{
    if (!since_)
        return;
    const qint64 now = *threadCpuTime();
    const qint64 took = now - *since_;
    since_ = now;
    if (!counting_)
        return;
    ++turns_;
    if (took > worst_) {
        worst_ = took;
        worstPlace_ = place_;
    }
}

} // namespace shiftlane::test
