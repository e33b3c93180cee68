#include "session/outlook.h"

#include "schedule/week.h"

#include <algorithm>
#include <array>

namespace shiftlane::session {

namespace {

// What one lane asks for: the schedule, its agents, an upload address, the upload,
// the write, and its agents again as proof.
constexpr int readsOfSchedule = 1;
constexpr int requestsOfWrite = 3;
constexpr int requestsOfTradeJob = 2; ///< begun and looked at, a unit
// Measured against a service that is well: an exchange, and an operation until its event.
constexpr qint64 exchangeMs = 350;
constexpr qint64 operationMs = 2'000;

int wavesOf(int agents) { return std::max(1, (agents + notifiedAtOnce - 1) / notifiedAtOnce); }

int requestsOf(const LaneOutlook &lane)
{
    if (lane.looked == 0)
        return 0;
    const int read = readsOfSchedule + lane.managementUnits;
    const int once = read + requestsOfWrite + lane.managementUnits;
    return lane.writers == 0 ? read : once * (lane.published ? wavesOf(lane.writers) : 1);
}

/// How long a budget that counts a minute makes the last of `wanted` wait.
qint64 waitIn(int wanted, int used, int limit)
{
    if (limit <= 0 || wanted + used <= limit)
        return 0;
    return 60'000LL * ((wanted + used - 1) / limit);
}

int unitsOf(const LoadedGroup &loaded, const std::set<base::AgentId> &agents)
{
    int units = 0;
    for (const schedule::ManagementUnitMembers &each : loaded.group.members)
        units += std::any_of(each.agents.begin(), each.agents.end(),
                             [&](const base::AgentId &agent) { return agents.contains(agent); })
                     ? 1
                     : 0;
    return std::max(1, units);
}

} // namespace

std::vector<LaneOutlook> lanesOf(const SessionState &state)
{
    std::vector<LaneOutlook> lanes;
    for (const auto &[id, checks] : state.plan.checks) {
        const LoadedGroup *loaded = state.weeks.find(id);
        if (!loaded || checks.empty())
            continue;
        LaneOutlook lane;
        lane.businessUnit = loaded->group.key.businessUnit;
        lane.published = loaded->group.published;
        std::set<base::AgentId> looked;
        for (const plan::AgentCheck &check : checks) {
            const plan::Disposition disposition = decisionFor(state, id, check).disposition;
            if (disposition == plan::Disposition::Exclude || disposition == plan::Disposition::Park)
                continue;
            looked.insert(check.agent);
            const bool written =
                check.verdict != plan::Verdict::NothingToDo && check.verdict != plan::Verdict::Rejected;
            lane.writers += written ? 1 : 0;
        }
        lane.looked = static_cast<int>(looked.size());
        lane.managementUnits = unitsOf(*loaded, looked);
        lanes.push_back(lane);
    }
    return lanes;
}

PushOutlook outlookOf(const std::vector<LaneOutlook> &lanes, const Budgets &budgets)
{
    PushOutlook outlook;
    std::set<base::BusinessUnitId> units;
    qint64 longest = 0;
    outlook.waves = outlook.wavesIfPublished = 0;
    for (const LaneOutlook &lane : lanes) {
        outlook.requests += requestsOf(lane);
        if (lane.looked > 0)
            units.insert(lane.businessUnit);
        if (lane.writers == 0)
            continue;
        ++outlook.writes;
        longest = std::max(longest, exchangeMs * (requestsOf(lane) + requestsOfTradeJob) + operationMs);
        outlook.notified += lane.published ? lane.writers : 0;
        outlook.waves = std::max(outlook.waves, lane.published ? wavesOf(lane.writers) : 0);
        outlook.notifiedIfPublished += lane.writers;
        outlook.wavesIfPublished = std::max(outlook.wavesIfPublished, wavesOf(lane.writers));
    }
    outlook.waves = std::max(1, outlook.waves);
    outlook.wavesIfPublished = std::max(1, outlook.wavesIfPublished);
    const int jobs = static_cast<int>(units.size());
    outlook.requests += jobs * requestsOfTradeJob;
    // The last write waits for its budget, then goes its way; one after the other they take longer still.
    const qint64 waits = std::max(waitIn(outlook.requests, budgets.used, budgets.limit),
                                  waitIn(jobs, budgets.tradeJobsUsed, budgets.tradeJobsLimit));
    outlook.expectedMs = outlook.requests == 0 ? 0 : waits + longest;
    return outlook;
}

void addQuietHours(PushOutlook &outlook, const History::Moments &past, base::Instant now, const QTimeZone &zone)
{
    std::array<int, 24> pushes{};
    std::array<int, 24> conflicts{};
    const auto hourOf = [&](base::Instant at) { return static_cast<size_t>(schedule::toLocal(at, zone).time.hour()); };
    for (const base::Instant each : past.pushes)
        ++pushes[hourOf(each)];
    for (const base::Instant each : past.conflicts)
        ++conflicts[hourOf(each)];
    outlook.pastPushes = static_cast<int>(past.pushes.size());
    const size_t hour = hourOf(now);
    for (const size_t around : {hour + 23, hour, hour + 1})
        outlook.pastConflicts += conflicts[around % 24];
    if (outlook.pastPushes < fewestPushes || outlook.pastConflicts == 0)
        return;
    const auto isQuiet = [&](base::Instant at) { return pushes[hourOf(at)] > 0 && conflicts[hourOf(at)] == 0; };
    const base::Instant nextHour{(now.ms / 3'600'000 + 1) * 3'600'000};
    for (int ahead = 0; ahead < 24; ++ahead) {
        const base::Instant from = nextHour.plusMinutes(60LL * ahead);
        if (!isQuiet(from))
            continue;
        base::Instant to = from;
        while (isQuiet(to) && to.minutesSince(from) < 12 * 60)
            to = to.plusMinutes(60);
        outlook.quietFrom = from;
        outlook.quietTo = to;
        return;
    }
}

} // namespace shiftlane::session
