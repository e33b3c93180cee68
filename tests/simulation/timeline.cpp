#include "simulation/timeline.h"

#include <algorithm>

namespace shiftlane::simulation {

void Timeline::after(Milliseconds delay, std::function<void()> run)
{
    size_t slot = slots_.size();
    if (free_.empty()) {
        slots_.push_back(std::move(run));
    } else {
        slot = free_.back();
        free_.pop_back();
        slots_[slot] = std::move(run);
    }
    heap_.push_back({now_ + std::max(delay, Milliseconds{0}), ++order_, slot});
    std::push_heap(heap_.begin(), heap_.end());
}

bool Timeline::step()
{
    if (heap_.empty())
        return false;
    std::pop_heap(heap_.begin(), heap_.end());
    const Entry next = heap_.back();
    heap_.pop_back();
    now_ = next.at;
    const std::function<void()> run = std::move(slots_[next.slot]);
    slots_[next.slot] = nullptr;
    free_.push_back(next.slot);
    run();
    return true;
}

quint64 Dice::next()
{
    quint64 z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace shiftlane::simulation
