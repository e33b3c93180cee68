#include "push/vocabulary.h"

#include <algorithm>
#include <initializer_list>

namespace shiftlane::push {

namespace {

using S = LaneState;

constexpr unsigned bit(LaneState state) { return 1u << static_cast<unsigned>(state); }

constexpr unsigned set(std::initializer_list<LaneState> states)
{
    unsigned bits = 0;
    for (const LaneState state : states)
        bits |= bit(state);
    return bits;
}

constexpr unsigned everywhere = (1u << laneStateCount) - 1;
constexpr unsigned finals = set({S::Done, S::Postponed, S::Stopped});

// Row: from. Whatever waited or was paused reads again before it writes (D09).
constexpr std::array<unsigned, laneStateCount> edges = {
    /* Planned       */
    set({S::Reading, S::Settling, S::Paused, S::BackingOff, S::Done, S::Postponed, S::Stopped}),
    /* Reading       */ set({S::Merging, S::BackingOff, S::Throttled, S::Paused, S::Done, S::Postponed, S::Stopped}),
    /* Merging       */ set({S::NeedsDecision, S::Ready, S::Reading, S::Paused, S::Done, S::Postponed, S::Stopped}),
    /* NeedsDecision */ set({S::Reading, S::Paused, S::Postponed, S::Stopped}),
    /* Ready         */ set({S::Uploading, S::Reading, S::BackingOff, S::Paused, S::Postponed, S::Stopped}),
    /* Uploading     */
    set({S::Submitted, S::BackingOff, S::Throttled, S::Reading, S::Paused, S::Postponed, S::Stopped}),
    /* Submitted     */
    set({S::Settling, S::Reading, S::BackingOff, S::Throttled, S::Paused, S::Postponed, S::Stopped}),
    /* Settling      */ set({S::Reading, S::BackingOff, S::Paused, S::Done, S::Postponed, S::Stopped}),
    /* BackingOff    */ set({S::Planned, S::Reading, S::Paused, S::Done, S::Postponed, S::Stopped}),
    /* Throttled     */ set({S::Reading, S::Paused, S::Done, S::Postponed, S::Stopped}),
    /* Paused        */ set({S::Planned, S::Reading, S::Done, S::Postponed, S::Stopped}),
    /* Done          */ 0,
    /* Postponed     */ 0,
    /* Stopped       */ 0,
};

// Row: outcome. What is only known at the end stands only at the end; what an
// earlier session settled stands from the first moment on.
constexpr std::array<unsigned, outcomeCount> standing = {
    /* Pending        */ everywhere & ~finals,
    /* Applied        */ everywhere,
    /* AlreadyPresent */ everywhere,
    /* Parked         */ everywhere,
    /* Excluded       */ everywhere,
    /* Conflict       */ everywhere,
    /* Rejected       */ everywhere,
    /* Postponed      */ set({S::Postponed, S::Stopped}),
    /* Unknown        */ everywhere & ~set({S::Done}),
    /* Cancelled      */ everywhere,
};

constexpr std::array<QLatin1String, laneStateCount> stateWords = {
    QLatin1String("planned"),    QLatin1String("reading"),   QLatin1String("merging"),   QLatin1String("needsDecision"),
    QLatin1String("ready"),      QLatin1String("uploading"), QLatin1String("submitted"), QLatin1String("settling"),
    QLatin1String("backingOff"), QLatin1String("throttled"), QLatin1String("paused"),    QLatin1String("done"),
    QLatin1String("postponed"),  QLatin1String("stopped"),
};

constexpr std::array<QLatin1String, outcomeCount> outcomeWords = {
    QLatin1String("pending"),  QLatin1String("applied"),   QLatin1String("alreadyPresent"), QLatin1String("parked"),
    QLatin1String("excluded"), QLatin1String("conflict"),  QLatin1String("rejected"),       QLatin1String("postponed"),
    QLatin1String("unknown"),  QLatin1String("cancelled"),
};

} // namespace

bool isLegalEdge(LaneState from, LaneState to) { return (edges[static_cast<size_t>(from)] & bit(to)) != 0; }

bool isFinal(LaneState state) { return (finals & bit(state)) != 0; }

bool mayStandIn(Outcome outcome, LaneState state) { return (standing[static_cast<size_t>(outcome)] & bit(state)) != 0; }

QString word(LaneState state) { return stateWords[static_cast<size_t>(state)]; }

QString word(Outcome outcome) { return outcomeWords[static_cast<size_t>(outcome)]; }

namespace {

template <class Value, size_t count>
std::optional<Value> find(const std::array<QLatin1String, count> &words, const QString &word)
{
    const auto it = std::find(words.begin(), words.end(), word);
    return it == words.end() ? std::nullopt : std::optional(static_cast<Value>(it - words.begin()));
}

} // namespace

std::optional<LaneState> laneStateFrom(const QString &word) { return find<LaneState>(stateWords, word); }
std::optional<Outcome> outcomeFrom(const QString &word) { return find<Outcome>(outcomeWords, word); }

} // namespace shiftlane::push
