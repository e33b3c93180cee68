#pragma once
#include "base/result.h"
#include "schedule/business_unit.h"
#include "wire/notifications.h"

#include <optional>
#include <vector>

/// What agents do right now against what is scheduled (contract D.6 and C.3).
/// Words newer than we are, and words that were not told, are Unknown.
namespace shiftlane::wire {

enum class SystemPresence {
    Available,
    Away,
    Busy,
    Offline,
    Idle,
    OnQueue,
    Meal,
    Training,
    Meeting,
    Break,
    Unknown,
};
enum class RoutingState { OffQueue, Idle, Interacting, NotResponding, Communicating, Offline, Unknown };
enum class AdherenceState { InAdherence, OutOfAdherence, Unscheduled, Ignored, Explained, Unknown };

/// UserScheduleAdherence; in events it has no names and other words for times.
struct Adherence {
    base::AgentId agent;
    QString name; ///< as the service says it; may be empty
    base::BusinessUnitId businessUnit;
    base::ManagementUnitId managementUnit;
    std::optional<schedule::ActivityCategory> scheduled; ///< nothing = unscheduled or not told
    base::ActivityCodeId scheduledCode;                  ///< may be empty
    SystemPresence presence = SystemPresence::Unknown;
    RoutingState routing = RoutingState::Unknown;
    std::optional<schedule::ActivityCategory> actual;
    AdherenceState state = AdherenceState::Unknown;
    std::optional<base::Instant> adherenceChanged;
    std::optional<base::Instant> presenceUpdated;
    std::optional<std::vector<base::QueueId>> activeQueues; ///< nothing = not told
    bool operator==(const Adherence &) const = default;
};

/// UserScheduleAdherenceListing: the agents, or the signed URL that has them.
struct AdherenceListing {
    std::vector<Adherence> agents;
    QString downloadUrl;
};
[[nodiscard]] QByteArray printAdherenceListing(const AdherenceListing &listing);
/// A download is the listing again, or its agents as an array.
[[nodiscard]] Result<AdherenceListing> parseAdherenceListing(QByteArrayView body, const QString &where);

/// The array that `GET …/adherence?userId=` answers.
[[nodiscard]] QByteArray printAdherences(const std::vector<Adherence> &agents);

/// `v2.workforcemanagement.managementunits.{id}.adherence`
[[nodiscard]] QString adherenceTopic(const base::ManagementUnitId &unit);
/// Nothing when the topic is another one.
[[nodiscard]] std::optional<base::ManagementUnitId> unitOfAdherenceTopic(QStringView topic);
[[nodiscard]] QByteArray printAdherenceUpdate(const Adherence &agent); ///< eventBody only
[[nodiscard]] Result<Adherence> parseAdherenceUpdate(const Envelope &envelope, const QString &where);

} // namespace shiftlane::wire
