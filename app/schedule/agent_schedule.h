#pragma once
#include "base/identifiers.h"
#include "base/instant.h"

#include <QByteArray>
#include <QDate>
#include <map>
#include <optional>
#include <vector>

namespace shiftlane::schedule {

using base::ActivityCodeId;
using base::AgentId;
using base::Instant;
using base::ShiftId;

/// Members of a JSON object that Shiftlane does not interpret: key to raw JSON
/// text, kept so that they survive a write-back. Part of the content: a change
/// in them is a change.
using UnknownFields = std::map<QByteArray, QByteArray>;

/// A piece of a shift. `start` is a UTC instant, the length whole minutes.
struct Activity {
    Instant start;
    int lengthMinutes = 0;
    ActivityCodeId code;
    QString description; ///< required by the service, may be empty
    std::optional<bool> paid;
    std::optional<int> payableMinutes;
    UnknownFields extra; ///< timeOffRequestId, externalActivityId, … and what is newer than we are

    [[nodiscard]] Instant end() const { return start.plusMinutes(lengthMinutes); }
    bool operator==(const Activity &) const = default;
};

/// A shift: its span follows from its activities (the service's own start and
/// length are read-only), which are sorted and do not overlap.
struct Shift {
    ShiftId id; ///< empty for one the service does not know yet
    std::vector<Activity> activities;
    bool manuallyEdited = false;
    UnknownFields extra;

    [[nodiscard]] Instant start() const { return activities.empty() ? Instant{} : activities.front().start; }
    [[nodiscard]] Instant end() const;
    [[nodiscard]] int lengthMinutes() const { return static_cast<int>(end().minutesSince(start())); }
    [[nodiscard]] bool overlaps(const Shift &other) const { return start() < other.end() && other.start() < end(); }
    /// Same content, whatever the id and the manuallyEdited mark say.
    [[nodiscard]] bool sameContent(const Shift &other) const { return activities == other.activities; }
    void sortActivities();
    bool operator==(const Shift &) const = default;
};

/// A full day off, in the business unit's local days; identified by its date.
struct TimeOffMarker {
    QDate date;
    int lengthMinutes = 0;
    ActivityCodeId code;
    QString description;
    std::optional<bool> paid;
    std::optional<int> payableMinutes;
    UnknownFields extra;

    bool operator==(const TimeOffMarker &) const = default;
};

/// What one schedule group holds for one agent. `version` is the agent-level
/// optimistic lock; nothing where the agent is not in the schedule yet.
struct AgentSchedule {
    AgentId agent;
    std::optional<qint64> version;
    std::vector<Shift> shifts;          ///< sorted by start
    std::vector<TimeOffMarker> markers; ///< sorted by date
    UnknownFields extra;                ///< workPlan and friends; never echoed on a write
    QString modifiedBy;                 ///< user id or the word System; may be empty
    std::optional<Instant> modifiedAt;

    void sort();
    [[nodiscard]] const Shift *shift(const ShiftId &id) const;
    [[nodiscard]] const TimeOffMarker *marker(QDate date) const;
};

/// Same shifts and markers, whatever the order, version, ids of added shifts
/// (matched by content) and manuallyEdited marks.
[[nodiscard]] bool sameContent(const AgentSchedule &a, const AgentSchedule &b);

/// SHA-256 over the content as `sameContent` sees it, hex. Equal content, equal
/// fingerprint. Used for read-back proof and for stale decisions.
[[nodiscard]] QByteArray fingerprint(const AgentSchedule &schedule);
[[nodiscard]] QByteArray fingerprint(const Shift &shift);

} // namespace shiftlane::schedule
