#pragma once
#include "session/performance.h"

namespace shiftlane::ui {

/// What can honestly be said about the push and the queues: one sentence and the
/// evidence under it, a line each (insight/push_effect.h says how it is found).
struct VerdictText {
    QString headline;
    QString evidence;
    bool operator==(const VerdictText &) const = default;
};

/// `unrouted`: how many agents are routed nothing, in a sentence; empty = not known.
[[nodiscard]] VerdictText verdictText(const session::Performance &performance, const QString &unrouted = {});

} // namespace shiftlane::ui
