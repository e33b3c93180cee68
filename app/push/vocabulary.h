#pragma once
#include <QString>
#include <array>
#include <optional>
#include <utility>

namespace shiftlane::push {

/// State of a lane (one schedule group's push). engine.md, "Two vocabularies".
enum class LaneState {
    Planned,
    Reading,
    Merging,
    NeedsDecision,
    Ready,
    Uploading,
    Submitted,
    Settling,
    BackingOff,
    Throttled,
    Paused,
    Done,
    Postponed,
    Stopped,
};
inline constexpr int laneStateCount = 14;

/// How an agent's change ended. Exactly one at the end; they add up to the plan.
/// Pending is not an outcome: it says that there is none yet.
enum class Outcome {
    Pending,
    Applied,
    AlreadyPresent,
    Parked,
    Excluded,
    Conflict,
    Rejected,
    Postponed,
    Unknown,
    Cancelled,
};
inline constexpr int outcomeCount = 10;

/// Legal edges of the lane, and which outcomes may stand in which state: data,
/// shown in the help and walked whole by a test (vocabulary.cpp).
[[nodiscard]] bool isLegalEdge(LaneState from, LaneState to);
[[nodiscard]] bool isFinal(LaneState state); ///< Done, Postponed, Stopped
[[nodiscard]] bool mayStandIn(Outcome outcome, LaneState state);

/// Stable words for reports, logs and the journal ("needsDecision",
/// "alreadyPresent"): an interface, never translated.
[[nodiscard]] QString word(LaneState state);
[[nodiscard]] QString word(Outcome outcome);
/// And back; nothing for a word that is newer than we are.
[[nodiscard]] std::optional<LaneState> laneStateFrom(const QString &word);
[[nodiscard]] std::optional<Outcome> outcomeFrom(const QString &word);

} // namespace shiftlane::push
