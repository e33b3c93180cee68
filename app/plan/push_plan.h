#pragma once
#include "schedule/agent_schedule.h"
#include "schedule/schedule_group.h"

#include <QString>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace shiftlane::plan {

/// One row of a plan. `sourceLine` (1-based, 0 = none) is where it stands in
/// the file, for messages.
struct ShiftEdit {
    enum class Kind { Put, Remove };
    Kind kind = Kind::Put;
    schedule::Shift shift; ///< Put: the whole wished shift, empty id = new; Remove: only the id counts
    int sourceLine = 0;
};

struct MarkerEdit {
    enum class Kind { Put, Remove };
    Kind kind = Kind::Put;
    schedule::TimeOffMarker marker; ///< identified by its date
    int sourceLine = 0;
};

/// The planned changes of one agent in one schedule group. `base` is the
/// snapshot that the planner edited; nothing where it is unknown (then the
/// service's state at the first read takes its place and the planner had to
/// accept that: --base-unknown accept).
struct AgentPlan {
    base::AgentId agent;
    QString name;
    base::ManagementUnitId managementUnit;
    std::vector<ShiftEdit> shifts;
    std::vector<MarkerEdit> markers;
    std::optional<schedule::AgentSchedule> base;
    /// The edits were read without the snapshot: what a row has no column for
    /// (description, pay, what we do not interpret) is no wish and stays.
    bool rowsOnly = false;

    [[nodiscard]] bool isEmpty() const { return shifts.empty() && markers.empty(); }
};

/// The planned changes of one schedule group, agents sorted by id.
struct GroupPlan {
    schedule::ScheduleGroupKey key;
    QString businessUnitName;
    QString description;
    int weekCount = 1;
    bool published = false;            ///< as the base saw it
    std::optional<qint64> baseVersion; ///< schedule version of the base
    std::vector<AgentPlan> agents;
};

/// A whole plan: immutable once loaded; its hash is what is approved (W12).
struct PushPlan {
    QString sourceName;
    QByteArray sourceHash; ///< SHA-256 of the bytes it was read from, hex
    QString snapshotId;
    bool baseKnown = false;
    std::vector<GroupPlan> groups;

    [[nodiscard]] int agentCount() const;
};

/// The schedule an agent should have: `base` with the edits on top. A Put with
/// a known id replaces that shift's activities, without one it adds a shift; a
/// Remove of what is not there does nothing. Pure; keeps base's version.
[[nodiscard]] schedule::AgentSchedule planned(const schedule::AgentSchedule &base, const AgentPlan &edits);

/// The same plan for these agents only; groups without one of them fall away.
using AgentsByGroup = std::map<base::ScheduleId, std::set<base::AgentId>>;
[[nodiscard]] PushPlan restrictedTo(const PushPlan &plan, const AgentsByGroup &agents);
/// Start of the earliest shift that the edits put or remove, in the plan or in its base.
[[nodiscard]] std::optional<base::Instant> firstChangedShift(const AgentPlan &edits);

/// How many shifts and markers a plan adds, changes and removes against `base`.
struct ChangeCount {
    int added = 0;
    int changed = 0;
    int removed = 0;
    [[nodiscard]] int total() const { return added + changed + removed; }
    ChangeCount &operator+=(const ChangeCount &o)
    {
        added += o.added;
        changed += o.changed;
        removed += o.removed;
        return *this;
    }
};
[[nodiscard]] ChangeCount countChanges(const schedule::AgentSchedule &base, const schedule::AgentSchedule &planned);

/// Local days (in the unit's zone) on which `planned` differs from `base`,
/// sorted, without repeats.
[[nodiscard]] std::vector<QDate> changedDays(const schedule::AgentSchedule &base,
                                             const schedule::AgentSchedule &planned, const QTimeZone &zone);

} // namespace shiftlane::plan
