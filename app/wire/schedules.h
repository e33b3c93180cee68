#pragma once
#include "base/result.h"
#include "schedule/schedule_group.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

/// Schedules of a week: listing and metadata (contract D.2), and the answer
/// of operations on them (D.3).
namespace shiftlane::wire {

using base::Result;
class JsonWriter;
class Node;

/// OpStatus. Other stands for a word newer than we are: not done, not failed.
enum class OperationStatus { Processing, Complete, Canceled, Error, Other };
[[nodiscard]] QString word(OperationStatus status);
[[nodiscard]] OperationStatus operationStatus(QStringView word);

[[nodiscard]] QByteArray printScheduleListing(const std::vector<schedule::ScheduleGroup> &schedules);
/// The entries have no members; each addresses itself by its own weekDate.
[[nodiscard]] Result<std::vector<schedule::ScheduleGroup>>
parseScheduleListing(QByteArrayView body, const QString &where, const base::BusinessUnitId &unit);

/// BuScheduleMetadata. `withAgents` as `expand=managementUnits.agents` does;
/// without it `agents` is empty, agentCount is told all the same.
void write(JsonWriter &out, const schedule::ScheduleGroup &group, bool withAgents);
[[nodiscard]] schedule::ScheduleGroup readSchedule(const Node &node, const base::BusinessUnitId &unit);
[[nodiscard]] QByteArray printSchedule(const schedule::ScheduleGroup &group, bool withAgents);
[[nodiscard]] Result<schedule::ScheduleGroup> parseSchedule(QByteArrayView body, const QString &where,
                                                            const base::BusinessUnitId &unit);

/// BuAsyncScheduleResponse: the answer of `…/update`.
struct AsyncSchedule {
    OperationStatus status = OperationStatus::Processing;
    base::OperationId operation;
    std::optional<schedule::ScheduleGroup> result; ///< only when Complete
};
[[nodiscard]] QByteArray printAsyncSchedule(const AsyncSchedule &answer);
[[nodiscard]] Result<AsyncSchedule> parseAsyncSchedule(QByteArrayView body, const QString &where,
                                                       const base::BusinessUnitId &unit);

} // namespace shiftlane::wire
