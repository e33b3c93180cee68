#pragma once
#include "schedule/agent_schedule.h"

#include <optional>
#include <vector>

namespace shiftlane::plan {

/// [from, to), UTC.
struct Span {
    base::Instant from;
    base::Instant to;
    [[nodiscard]] bool overlaps(const Span &other) const { return from < other.to && other.from < to; }
    bool operator==(const Span &) const = default;
};

/// What an activity is, wherever it stands and however long it lasts.
struct ActivityLabel {
    /// How payableMinutes follows the length: a piece that is cut must not
    /// keep the pay of the whole. Fixed belongs to one exact activity.
    enum class Pay { None, Zero, Full, Fixed };
    base::ActivityCodeId code;
    QString description;
    std::optional<bool> paid;
    Pay pay = Pay::None;
    schedule::UnknownFields extra;
    bool operator==(const ActivityLabel &) const = default;

    [[nodiscard]] static ActivityLabel of(const schedule::Activity &activity);
    [[nodiscard]] schedule::Activity at(const Span &span) const;
};

/// The activity with another span: pay follows the length where it did before.
[[nodiscard]] schedule::Activity cut(const schedule::Activity &from, const Span &to);

/// A break, a meal, a meeting, a gap: what lies on the background.
struct Feature {
    schedule::Activity activity;
    bool gap = false; ///< nothing is scheduled here
    bool operator==(const Feature &) const = default;
    [[nodiscard]] Span span() const { return {activity.start, activity.end()}; }
};

/// A shift taken apart: a span filled with one kind of work (the background,
/// normally On Queue) and features on it. A moved break is then one removed and
/// one added feature, and does not look like a change of all work around it.
struct ShiftParts {
    Span extent;
    std::vector<Feature> features;    ///< sorted, do not overlap
    std::vector<base::Instant> seams; ///< where two background activities meet, sorted
};

/// The label that fills most of the shift and can be cut; nothing where none can
/// (then all activities are features).
[[nodiscard]] std::optional<ActivityLabel> backgroundOf(const schedule::Shift &shift);

/// Nothing where the shift is not sound (empty, overlapping activities).
[[nodiscard]] std::optional<ShiftParts> takeApart(const schedule::Shift &shift,
                                                  const std::optional<ActivityLabel> &background);

/// The activities again: putTogether(takeApart(x)) = x. Nothing where features
/// overlap, leave the extent, or a gap stands at its edge.
[[nodiscard]] std::optional<std::vector<schedule::Activity>>
putTogether(const ShiftParts &parts, const std::optional<ActivityLabel> &background);

} // namespace shiftlane::plan
