#pragma once
#include "plan/merge.h"

#include <QJsonObject>

/// Conflicts as a flight record holds them, there and back.
namespace shiftlane::session {

[[nodiscard]] QJsonObject toJson(const plan::Conflict &conflict);
/// Nothing for what is no conflict.
[[nodiscard]] std::optional<plan::Conflict> conflictFrom(const QJsonObject &object);

} // namespace shiftlane::session
