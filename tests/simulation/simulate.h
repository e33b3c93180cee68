#pragma once
#include "simulation/world.h"

namespace shiftlane::simulation {

/// How one seed is run: the line that reproduces it, there and back.
[[nodiscard]] QString lineOf(const Settings &settings);
/// A failure's text in `error`.
[[nodiscard]] std::optional<Settings> settingsFrom(const QStringList &words, QString *error);

struct Outcome {
    QStringList violations;
    Tally tally;
    quint64 trace = 0;
};
[[nodiscard]] Outcome simulate(const Settings &settings, class History *history = nullptr);

/// The smallest settings found that still violate something: fewer faults,
/// consoles, groups, agents, less time, no people. `complaint` names what is
/// wrong with an outcome and has to stay the same; empty text: nothing.
[[nodiscard]] Settings shrunk(const Settings &settings, int *tries,
                              const std::function<QString(const Outcome &)> &complaint = {});

/// What never happened in so many worlds and should have: fault kinds, legal
/// edges, outcomes, meanings. Empty = all did.
[[nodiscard]] QStringList missing(const Tally &tally);
/// Legal edges that no world can take, and why.
struct Unreachable {
    push::LaneState from;
    push::LaneState to;
    const char *why;
};
[[nodiscard]] const std::vector<Unreachable> &unreachableEdges();
[[nodiscard]] QString report(const Tally &tally);

} // namespace shiftlane::simulation
