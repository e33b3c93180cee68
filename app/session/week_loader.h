#pragma once
#include "genesys/client.h"
#include "schedule/business_unit.h"
#include "schedule/schedule_group.h"
#include "schedule/shift_trade.h"
#include "session/paced_remote.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace shiftlane::session {

/// Another number for every change, over all that is counted with it: what was
/// made from the same numbers need not be made again.
[[nodiscard]] quint64 nextRevision();

/// One schedule group as it was read.
struct LoadedGroup {
    schedule::ScheduleGroup group;               ///< with members
    std::vector<schedule::AgentSchedule> agents; ///< sorted by agent id
    bool read = false;
    QString failure; ///< why it could not be read; empty = fine
    quint64 revision = nextRevision();

    [[nodiscard]] const schedule::AgentSchedule *agent(const base::AgentId &id) const; ///< null = not in it
};

/// What the service holds for the weeks that are shown.
struct LoadedWeeks {
    std::map<base::BusinessUnitId, schedule::BusinessUnit> units;
    std::vector<LoadedGroup> groups;                            ///< by business unit name, week, published first
    std::map<base::BusinessUnitId, base::Failure> listFailures; ///< units whose schedules could not be listed
    std::map<base::BusinessUnitId, std::vector<schedule::ShiftTrade>> trades;
    std::map<base::BusinessUnitId, QString> tradeFailures;
    std::optional<base::Instant> tradesReadAt;
    /// Matched trades that a later reading did not show any more: decided or gone.
    std::map<base::BusinessUnitId, std::vector<schedule::ShiftTrade>> ended;
    quint64 unitsRevision = nextRevision();
    quint64 tradesRevision = nextRevision();

    [[nodiscard]] LoadedGroup *find(const base::ScheduleId &id);
    [[nodiscard]] const LoadedGroup *find(const base::ScheduleId &id) const;
    [[nodiscard]] const schedule::BusinessUnit *unitOf(const LoadedGroup &group) const;
};

/// Which schedules a load is about.
struct WeekChoice {
    QDate anchor;  ///< any day of the first week; invalid = `today` in each unit's zone
    int weeks = 2; ///< how many weeks from there
    base::Instant today;
};

/// Reads weeks step by step. Start one step at a time; each calls back once.
/// Engine thread; destroying the loader drops what is still to come.
class WeekLoader {
public:
    WeekLoader(genesys::Client &client, PacedRemote &remote);
    ~WeekLoader();
    WeekLoader(const WeekLoader &) = delete;
    WeekLoader &operator=(const WeekLoader &) = delete;

    using Done = std::function<void(base::Status)>;
    /// Units with settings, agents, names and codes, then the listing of their schedules.
    void listWeeks(LoadedWeeks &into, const WeekChoice &choice, Done done);
    /// Listing of ±26 weeks, for plans whose weeks are not known yet.
    void listRecent(LoadedWeeks &into, base::Instant today, Done done);
    /// Agents and their schedules of the groups named (all where empty);
    /// `progress` after each. A group that cannot be read keeps its reason and
    /// does not fail the others.
    void readGroups(LoadedWeeks &into, std::set<base::ScheduleId> only, std::function<void()> progress, Done done);
    /// Trades of every unit for the weeks of its groups and the ones around
    /// them (a trade can cross weeks); `progress` after each unit.
    void readTrades(LoadedWeeks &into, std::set<base::ScheduleId> only, base::Instant now,
                    std::function<void(const base::BusinessUnitId &)> progress, Done done);

private:
    void
    listSchedules(LoadedWeeks &into,
                  std::function<void(const schedule::BusinessUnit &,
                                     const std::function<void(base::Result<std::vector<schedule::ScheduleGroup>>)> &)>
                      ask,
                  Done done);
    void readMembers(LoadedWeeks &into, const base::ScheduleId &id, std::function<void()> done);
    void readAgents(LoadedWeeks &into, const base::ScheduleId &id, std::function<void()> done);
    using Fresh = std::shared_ptr<std::vector<schedule::ShiftTrade>>;
    void evaluate(LoadedWeeks &into, push::EvaluateTrades request, Fresh fresh, std::function<void()> done);

    genesys::Client &client_;
    PacedRemote &remote_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

} // namespace shiftlane::session
