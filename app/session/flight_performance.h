#pragma once
#include "session/performance.h"

#include <QJsonObject>

/// Queue figures and verdict as a flight record holds them, there and back.
namespace shiftlane::session {

/// `performance`: series, window, marks, lanes, what is usual, staff.
[[nodiscard]] QJsonObject toJson(const Performance &performance);
/// `verdict`: what the statistics said at that time.
[[nodiscard]] QJsonObject verdictJson(const Performance &performance);
/// What is missing or of another type stays empty.
[[nodiscard]] Performance performanceFrom(const QJsonObject &performance, const QJsonObject &verdict);

} // namespace shiftlane::session
