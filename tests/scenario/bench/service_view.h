#pragma once
#include "base/instant.h"

#include <QString>
#include <optional>

/// What the service holds, from its own log: the state it began with and every
/// write that it took.
namespace shiftlane::test {

class Planner;

struct ServiceShift {
    QString agent;
    base::Instant start;
    base::Instant end;
};
/// As it is now; nothing = the service has no such shift.
[[nodiscard]] std::optional<ServiceShift> shiftAtService(const Planner &planner, const QString &shift);
/// How many agents the writes so far named, one for each write.
[[nodiscard]] int agentsWritten(const Planner &planner);

} // namespace shiftlane::test
