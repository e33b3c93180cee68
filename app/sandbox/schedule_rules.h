#pragma once
#include "sandbox/chance.h"
#include "sandbox/world.h"
#include "wire/errors.h"
#include "wire/schedule_update.h"

#include <optional>

/// The rules of a schedule write (contract D.3, F): pure functions on the world.
namespace shiftlane::sandbox {

/// The schedule's or a named agent's version is not the current one.
[[nodiscard]] bool isStale(const HeldSchedule &held, const wire::ScheduleUpdate &update);

/// What makes an upload unacceptable whatever the versions: a 400 that names
/// the place. Call it only for an update that is not stale.
[[nodiscard]] std::optional<wire::ErrorBody> refusal(const World &world, const HeldSchedule &held,
                                                     const wire::ScheduleUpdate &update);

/// A named agent has a Matched trade.
[[nodiscard]] bool touchesLockedAgent(const World &world, const wire::ScheduleUpdate &update);

/// Where a write comes from and when it happens.
struct Authorship {
    QString by;
    OperationId operation;
    Instant at;
};

/// Carries the update out, whole: schedule version +1, each changed agent +1,
/// new shifts get ids. Appends one effect (two when another schedule of the
/// week loses its publication) to `out`, with the events that announce them.
void apply(World &world, HeldSchedule &held, const wire::ScheduleUpdate &update, const Authorship &author, IdMaker &ids,
           std::vector<Occurrence> &out);

/// What an agent's schedule becomes; ids of new shifts come from `ids`.
[[nodiscard]] schedule::AgentSchedule patched(schedule::AgentSchedule base, const schedule::AgentDelta &delta,
                                              IdMaker &ids);

/// Shifts moved in or out by other rules than an upload (a trade): raises the
/// versions of the schedule and of the agents given, and tells of it.
void commit(World &world, HeldSchedule &held, std::vector<schedule::AgentSchedule> changed, const Authorship &author,
            std::vector<Occurrence> &out);

[[nodiscard]] Event failedOperation(const BusinessUnitId &unit, const OperationId &operation, QStringView eventType);
/// Complete event of a schedule operation; lists the agents given.
[[nodiscard]] Event finishedOperation(const World &world, const HeldSchedule &held, const OperationId &operation,
                                      QStringView eventType, const std::vector<AgentChange> &agents);

[[nodiscard]] wire::ErrorBody errorBody(int status, const QString &code, const QString &message);

} // namespace shiftlane::sandbox
