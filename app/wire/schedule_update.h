#pragma once
#include "base/result.h"
#include "schedule/agent_delta.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <optional>
#include <set>
#include <vector>

/// The write: upload URL, upload body, and the call that takes it (contract D.3).
namespace shiftlane::wire {

using base::Result;

/// UpdateScheduleUploadSchema as far as Shiftlane and the sandbox know it.
struct ScheduleUpdate {
    qint64 version = 0; ///< of the schedule
    std::optional<bool> published;
    std::optional<QString> description;
    std::vector<schedule::AgentDelta> agents;
    std::set<base::AgentId> removedAgents; ///< agents[].delete: the agent's whole schedule goes; also in `agents`
};

/// The delta as JSON. Shifts go out whole and marked manuallyEdited; read-only
/// members and the read forms of workPlanId, workPlanShiftId and schedule never
/// go back; what we do not know does.
[[nodiscard]] QByteArray printScheduleUpdate(const ScheduleUpdate &update);
/// A shift without id is new; `delete` marks become removals. Strict: a removal
/// without id, an agent named twice or a missing version is a failure.
[[nodiscard]] Result<ScheduleUpdate> parseScheduleUpdate(QByteArrayView body, const QString &where);

/// The gzip body of a push, ready for the signed URL.
[[nodiscard]] QByteArray gzipScheduleUpdate(qint64 scheduleVersion, const std::vector<schedule::AgentDelta> &agents,
                                            bool publish);

/// `POST …/update/uploadurl`
[[nodiscard]] QByteArray printUploadUrlRequest(qint64 contentLengthBytes);
[[nodiscard]] Result<qint64> parseUploadUrlRequest(QByteArrayView body, const QString &where);
struct UploadAnswer {
    QString uploadKey;
    QString url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< to be sent with the PUT as they are
};
[[nodiscard]] QByteArray printUploadAnswer(const UploadAnswer &answer);
[[nodiscard]] Result<UploadAnswer> parseUploadAnswer(QByteArrayView body, const QString &where);

/// `POST …/update`
[[nodiscard]] QByteArray printProcessUpdate(const QString &uploadKey);
[[nodiscard]] Result<QString> parseProcessUpdate(QByteArrayView body, const QString &where); ///< the upload key

} // namespace shiftlane::wire
