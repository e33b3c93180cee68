#pragma once
#include "session/performance.h"

namespace shiftlane::ui {

/// What can honestly be said about the push and the queues: one sentence and
/// the figures under it. No claim of cause, no statistics (insight/queue_series.h).
struct VerdictText {
    QString headline;
    QString evidence;
    bool operator==(const VerdictText &) const = default;
};

[[nodiscard]] VerdictText verdictText(const session::Performance &performance);

} // namespace shiftlane::ui
