#pragma once
#include "base/result.h"
#include "schedule/agent_schedule.h"
#include "wire/schedules.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

/// `…/agentschedules/query` (contract D.2): the read form of shifts, markers
/// and agents' schedules.
namespace shiftlane::wire {

/// BuQueryAgentSchedulesRequest; no userIds = all agents of the unit.
struct AgentSchedulesQuery {
    base::ManagementUnitId managementUnit;
    std::optional<std::vector<base::AgentId>> users;
};
[[nodiscard]] QByteArray printAgentSchedulesQuery(const AgentSchedulesQuery &query);
[[nodiscard]] Result<AgentSchedulesQuery> parseAgentSchedulesQuery(QByteArrayView body, const QString &where);

// Read forms. startDate and lengthMinutes of a shift follow from its activities:
// written here, ignored when read. Members without a name of ours are kept in
// `extra` as raw JSON (null ones are not: contract F16), sorted by key.
void write(JsonWriter &out, const schedule::Activity &activity);
void write(JsonWriter &out, const schedule::Shift &shift);
void write(JsonWriter &out, const schedule::TimeOffMarker &marker);
void write(JsonWriter &out, const schedule::AgentSchedule &agent);
[[nodiscard]] schedule::Activity readActivity(const Node &node);
[[nodiscard]] schedule::Shift readShift(const Node &node);
[[nodiscard]] schedule::TimeOffMarker readMarker(const Node &node);
[[nodiscard]] schedule::AgentSchedule readAgentSchedule(const Node &node);

/// BuAgentSchedulesQueryResponse: a download, a `result`, or a file of ours.
struct AgentSchedulesList {
    std::vector<schedule::AgentSchedule> agents; ///< sorted as AgentSchedule::sort() does
    QString timeZone;
};
[[nodiscard]] QByteArray printAgentSchedules(const AgentSchedulesList &list);
/// Takes the bare form and the one wrapped in `result` (contract B.7).
[[nodiscard]] Result<AgentSchedulesList> parseAgentSchedules(QByteArrayView body, const QString &where);

/// BuAsyncAgentSchedulesQueryResponse.
struct AgentSchedulesAnswer {
    OperationStatus status = OperationStatus::Processing;
    base::OperationId operation;
    std::optional<AgentSchedulesList> result;
    QString downloadUrl; ///< instead of the result
};
[[nodiscard]] QByteArray printAgentSchedulesAnswer(const AgentSchedulesAnswer &answer);
/// Complete without a result and without a downloadUrl is nonsense.
[[nodiscard]] Result<AgentSchedulesAnswer> parseAgentSchedulesAnswer(QByteArrayView body, const QString &where);

} // namespace shiftlane::wire
