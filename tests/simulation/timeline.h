#pragma once
#include "base/instant.h"
#include "push/ports.h"

#include <functional>
#include <vector>

namespace shiftlane::simulation {

using base::Instant;
using base::Milliseconds;

/// Virtual time: what is to happen, in order. One for the whole world.
class Timeline {
public:
    [[nodiscard]] Milliseconds now() const { return now_; }
    void after(Milliseconds delay, std::function<void()> run);
    /// Runs the next event; false when nothing is left.
    bool step();
    [[nodiscard]] quint64 events() const { return order_; }

private:
    struct Entry {
        Milliseconds at{0};
        quint64 order = 0;
        size_t slot = 0;
        bool operator<(const Entry &o) const { return at != o.at ? at > o.at : order > o.order; }
    };
    Milliseconds now_{0};
    quint64 order_ = 0;
    std::vector<Entry> heap_;
    std::vector<std::function<void()>> slots_;
    std::vector<size_t> free_;
};

/// splitmix64: the same on every platform and compiler.
class Dice {
public:
    explicit Dice(quint64 seed) : state_(seed) {}
    [[nodiscard]] quint64 next();
    [[nodiscard]] double unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }
    [[nodiscard]] int below(int n) { return n <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(n)); }
    [[nodiscard]] bool chance(double p) { return unit() < p; }
    [[nodiscard]] Milliseconds between(int from, int to) { return Milliseconds{from + below(to - from + 1)}; }

private:
    quint64 state_;
};

} // namespace shiftlane::simulation
