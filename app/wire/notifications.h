#pragma once
#include "base/result.h"
#include "schedule/schedule_group.h"
#include "wire/schedules.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// Channels, subscriptions and events (contract C).
namespace shiftlane::wire {

struct Channel {
    QString id;
    QString connectUri;
    std::optional<base::Instant> expires;
};
[[nodiscard]] QByteArray printChannel(const Channel &channel);
[[nodiscard]] Result<Channel> parseChannel(QByteArrayView body, const QString &where);

/// Body of POST/PUT …/subscriptions: topic ids.
[[nodiscard]] QByteArray printTopics(const QStringList &topics);
[[nodiscard]] Result<QStringList> parseTopics(QByteArrayView body, const QString &where);
struct TopicState {
    QString id;
    bool permitted = true;
    QString rejectionReason;
};
[[nodiscard]] QByteArray printSubscriptions(const std::vector<TopicState> &topics);
[[nodiscard]] Result<std::vector<TopicState>> parseSubscriptions(QByteArrayView body, const QString &where);

/// One frame of the socket. `body` is the raw JSON of eventBody.
struct Envelope {
    QString topic;
    QString version = QStringLiteral("2");
    QByteArray body;
    QString correlationId;
};
[[nodiscard]] QByteArray printEnvelope(const Envelope &envelope);
/// A frame that is an object without topicName (the answer to a message of
/// ours) has an empty topic and no body.
[[nodiscard]] Result<Envelope> parseEnvelope(QByteArrayView frame, const QString &where);

/// `v2.workforcemanagement.businessunits.{id}.schedules`
struct ScheduleNotice {
    base::BusinessUnitId businessUnit; ///< from the topic
    OperationStatus status = OperationStatus::Processing;
    base::OperationId operation;
    QString eventType; ///< Update, Import, Copy, Delete
    /// Absent in Error events. `members` lists changed agents only.
    std::optional<schedule::ScheduleGroup> result;
    /// Span of the change, for members' startDate/endDate.
    std::optional<base::Instant> changedFrom, changedTo;
};
[[nodiscard]] QString scheduleTopic(const base::BusinessUnitId &unit);
/// Nothing when the topic is another one.
[[nodiscard]] std::optional<base::BusinessUnitId> unitOfScheduleTopic(QStringView topic);
[[nodiscard]] QByteArray printScheduleNotice(const ScheduleNotice &notice); ///< eventBody only
[[nodiscard]] Result<ScheduleNotice> parseScheduleNotice(const Envelope &envelope, const QString &where);

inline constexpr auto metadataTopic = u"channel.metadata";
inline constexpr auto socketClosingTopic = u"v2.system.socket_closing";
[[nodiscard]] QByteArray heartbeat(); ///< what the service sends every 30 s
[[nodiscard]] QByteArray ping();      ///< {"message":"ping"}
[[nodiscard]] QByteArray pong();      ///< the answer to it
[[nodiscard]] bool isPing(QByteArrayView frame);

} // namespace shiftlane::wire
