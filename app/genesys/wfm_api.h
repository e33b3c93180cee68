#pragma once
#include "genesys/decode.h"
#include "schedule/business_unit.h"
#include "schedule/schedule_group.h"

#include <map>
#include <vector>

/// Workforce-management and user routes (contract D.1–D.4, E.4).
namespace shiftlane::genesys {

template <class T>
using ResultOf = base::Callback<base::Result<T>>;

// Readings of our own: paced by the shared budget.
void readUserNames(Gateway &gateway, const std::vector<base::AgentId> &ids,
                   ResultOf<std::map<base::AgentId, QString>> done);
void readSchedules(Gateway &gateway, const base::BusinessUnitId &unit, const QByteArray &week, const QByteArray &query,
                   ResultOf<std::vector<schedule::ScheduleGroup>> done);
void readQueues(Gateway &gateway, ResultOf<std::vector<schedule::Queue>> done);

// Exchanges of the Remote port.
void readSchedule(Gateway &gateway, const push::ReadSchedule &request, const QString &requestId,
                  std::function<void(push::Answer)> done);
/// Asks again after 1, 2, 4, 8 … s while the service is at it, 60 s in all.
void queryAgents(Gateway &gateway, const push::QueryAgents &request, const QString &requestId,
                 std::function<void(push::Answer)> done);
void requestUploadUrl(Gateway &gateway, const push::RequestUploadUrl &request, const QString &requestId,
                      std::function<void(push::Answer)> done);
void putUpload(Gateway &gateway, const push::PutUpload &request, const QString &requestId,
               std::function<void(push::Answer)> done);
void submitUpdate(Gateway &gateway, const push::SubmitUpdate &request, const QString &requestId,
                  std::function<void(push::Answer)> done);

} // namespace shiftlane::genesys
