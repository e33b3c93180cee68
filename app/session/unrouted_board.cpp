#include "session/unrouted_board.h"

#include "schedule/week.h"

#include <QSet>
#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr qint64 momentMs = 15'000;  ///< a start of an activity is noticed after it
constexpr int overMinutes = 24 * 60; ///< a shift may end in the week after its own

enum class Runs { No, LastShifts, Yes };

/// Agents follow what is published.
Runs runsNow(const SessionState &state, const LoadedGroup &loaded, base::Instant now)
{
    const schedule::BusinessUnit *unit = state.weeks.unitOf(loaded);
    if (!unit || !loaded.read || !loaded.group.published)
        return Runs::No;
    const auto bounds = schedule::weekBounds(loaded.group.key.weekDate, loaded.group.weekCount, unit->zone);
    if (now < bounds.start || bounds.end.plusMinutes(overMinutes) <= now)
        return Runs::No;
    return now < bounds.end ? Runs::Yes : Runs::LastShifts;
}

const schedule::Activity *activityAt(const schedule::AgentSchedule &agent, base::Instant now)
{
    for (const schedule::Shift &shift : agent.shifts)
        for (const schedule::Activity &activity : shift.activities)
            if (activity.start <= now && now < activity.end())
                return &activity;
    return nullptr;
}

QString activityName(const schedule::AgentSchedule *agent, const std::vector<schedule::ActivityCode> &codes,
                     base::Instant now)
{
    const schedule::Activity *activity = agent ? activityAt(*agent, now) : nullptr;
    if (!activity)
        return {};
    for (const schedule::ActivityCode &code : codes)
        if (code.id == activity->code)
            return code.name;
    return activity->code.value;
}

bool isOnService(push::Outcome outcome)
{
    return outcome == push::Outcome::Applied || outcome == push::Outcome::AlreadyPresent;
}

using Progress = QHash<base::AgentId, const push::AgentProgress *>;

Progress progressByAgent(const push::GroupProgress *group)
{
    Progress found;
    if (group)
        for (const push::AgentProgress &agent : group->agents)
            found.insert(agent.agent, &agent);
    return found;
}

/// Planned agents whose plan is to come true: not the ones that were left out for
/// good, nor what cannot be a schedule.
QHash<base::AgentId, const schedule::AgentSchedule *> plansOf(const SessionState &state, const base::ScheduleId &group,
                                                              const Progress &progress)
{
    QHash<base::AgentId, const schedule::AgentSchedule *> plans;
    const auto checks = state.plan.checks.find(group);
    if (checks == state.plan.checks.end())
        return plans;
    const auto chosen = state.plan.chosen.find(group);
    for (const plan::AgentCheck &check : checks->second) {
        const push::AgentProgress *agent = progress.value(check.agent);
        bool excluded = agent && agent->outcome == push::Outcome::Excluded;
        if (chosen != state.plan.chosen.end()) {
            const auto by = chosen->second.find(check.agent);
            excluded = excluded || (by != chosen->second.end() && by->second == plan::Disposition::Exclude);
        }
        if (!excluded && check.verdict != plan::Verdict::Rejected)
            plans.insert(check.agent, &check.merge.merged);
    }
    return plans;
}

/// Members whose unit was heard at least once.
QSet<base::AgentId> heardOf(const LoadedGroup &loaded, const KnownAdherence &known)
{
    QSet<base::AgentId> heard;
    for (const schedule::ManagementUnitMembers &unit : loaded.group.members)
        if (known.units.contains(unit.managementUnit))
            heard.unite(QSet<base::AgentId>(unit.agents.begin(), unit.agents.end()));
    return heard;
}

/// Every agent of a group with a schedule, on the service or only planned.
struct Sides {
    std::vector<insight::AgentSides> all;
    QHash<base::AgentId, size_t> places;

    Sides(const SessionState &state, const LoadedGroup &loaded, const KnownAdherence &known, const Progress &progress,
          bool stale)
    {
        const schedule::BusinessUnit &unit = *state.weeks.unitOf(loaded);
        const base::ScheduleId &id = loaded.group.key.schedule;
        const auto plans = plansOf(state, id, progress);
        const auto add = [&](const base::AgentId &agent, const schedule::AgentSchedule *service) {
            const auto adherence = known.agents.constFind(agent);
            const push::AgentProgress *pushed = progress.value(agent);
            const schedule::AgentSchedule *planned = plans.value(agent);
            const bool applied = planned && stale && pushed && isOnService(pushed->outcome);
            places[agent] = all.size();
            all.push_back({agent, id, planned, applied ? planned : service, &unit.codes,
                           adherence == known.agents.constEnd() ? nullptr : &*adherence, pushed != nullptr});
        };
        all.reserve(loaded.agents.size());
        for (const schedule::AgentSchedule &agent : loaded.agents)
            add(agent.agent, &agent);
        for (auto planned = plans.begin(); planned != plans.end(); ++planned)
            if (!places.contains(planned.key())) // not on the service yet
                add(planned.key(), nullptr);
    }
};

UnroutedRow rowOf(const insight::AgentSides &side, base::Instant now)
{
    UnroutedRow row;
    row.plannedNow = activityName(side.planned ? side.planned : side.service, *side.codes, now);
    row.scheduledNow = activityName(side.service, *side.codes, now);
    if (side.adherence) {
        row.presence = side.adherence->presence;
        row.routing = side.adherence->routing;
    }
    return row;
}

} // namespace

std::map<insight::UnroutedCause, int> causesOf(const UnroutedView &view)
{
    std::map<insight::UnroutedCause, int> causes;
    for (const UnroutedRow &row : view.rows)
        ++causes[row.fact.cause];
    return causes;
}

std::vector<base::ManagementUnitId> UnroutedBoard::unitsNow(const SessionState &state, base::Instant now)
{
    std::set<base::ManagementUnitId> units;
    for (const LoadedGroup &loaded : state.weeks.groups)
        if (runsNow(state, loaded, now) != Runs::No)
            for (const schedule::ManagementUnitMembers &members : loaded.group.members)
                if (!members.agents.empty())
                    units.insert(members.managementUnit);
    return {units.begin(), units.end()};
}

/// What the run applied is not in the reading that it began with.
bool UnroutedBoard::isStale(const SessionState &state, const LoadedGroup &loaded)
{
    const QString run = state.run ? state.run->id() : QString();
    if (std::exchange(run_, run) != run)
        runBegan_.clear();
    if (!state.run)
        return false;
    const quint64 began = runBegan_.try_emplace(loaded.group.key.schedule, loaded.revision).first->second;
    return !state.run->isFinished() || began == loaded.revision;
}

UnroutedBoard::Stamp UnroutedBoard::stampOf(const SessionState &state, const LoadedGroup &loaded,
                                            const KnownAdherence &known, base::Instant now)
{
    Stamp stamp;
    stamp.group = loaded.revision;
    stamp.plan = state.plan.revisionOf(loaded.group.key.schedule);
    stamp.units = state.weeks.unitsRevision;
    for (const schedule::ManagementUnitMembers &members : loaded.group.members)
        if (const auto unit = known.units.find(members.managementUnit); unit != known.units.end())
            stamp.adherence = std::max(stamp.adherence, unit->second);
    stamp.moment = now.ms / momentMs;
    if (const push::GroupProgress *progress = progressOf(state, loaded.group.key.schedule)) {
        stamp.run = qHashMulti(1, static_cast<int>(progress->state), isStale(state, loaded));
        for (const push::AgentProgress &agent : progress->agents)
            stamp.run = qHashMulti(stamp.run, static_cast<int>(agent.outcome));
    }
    return stamp;
}

UnroutedBoard::Part UnroutedBoard::partOf(const SessionState &state, const LoadedGroup &loaded,
                                          const KnownAdherence &known, base::Instant now)
{
    const push::GroupProgress *group = progressOf(state, loaded.group.key.schedule);
    const Progress progress = progressByAgent(group);
    const Sides sides(state, loaded, known, progress, isStale(state, loaded));
    const QSet<base::AgentId> heard = heardOf(loaded, known);
    Part part;
    for (insight::UnroutedAgent &fact : insight::unroutedAgents(sides.all, now, &part.expected)) {
        if (fact.cause == insight::UnroutedCause::AdherenceUnknown && !heard.contains(fact.agent)) {
            ++part.unseen; // the whole unit is silent: said once, not for each
            continue;
        }
        UnroutedRow row = rowOf(sides.all[sides.places[fact.agent]], now);
        const schedule::BusinessUnit &unit = *state.weeks.unitOf(loaded);
        row.name = names_.of(fact.agent);
        row.groupText = unit.name;
        row.weekDate = loaded.group.key.weekDate;
        row.zone = unit.zone;
        row.groupInPush = group != nullptr;
        row.lane = group ? group->state : push::LaneState::Planned;
        if (const push::AgentProgress *pushed = progress.value(fact.agent))
            row.outcome = pushed->outcome;
        row.fact = std::move(fact);
        part.rows.push_back(std::move(row));
    }
    return part;
}

/// True where a group's rows are other than before.
bool UnroutedBoard::lookAtGroups(const SessionState &state, const KnownAdherence &known, base::Instant now,
                                 UnroutedView::State &standing)
{
    bool other = false;
    std::map<base::ScheduleId, Part> parts;
    for (const LoadedGroup &loaded : state.weeks.groups) {
        const Runs runs = runsNow(state, loaded, now);
        if (runs == Runs::No)
            continue;
        if (runs == Runs::Yes)
            standing = UnroutedView::State::Asking;
        auto before = parts_.extract(loaded.group.key.schedule);
        const Stamp stamp = stampOf(state, loaded, known, now);
        if (!before.empty() && before.mapped().stamp == stamp) {
            parts.insert(std::move(before));
            continue;
        }
        other = true;
        Part &part = parts[loaded.group.key.schedule] = partOf(state, loaded, known, now);
        part.stamp = stamp;
    }
    other = other || !parts_.empty(); // what is left there is gone
    parts_ = std::move(parts);
    return other;
}

std::shared_ptr<const UnroutedView> UnroutedBoard::look(const SessionState &state, const KnownAdherence &known,
                                                        std::vector<PlanningGroupNow> groups, base::Instant now)
{
    if (namesOf_ != state.weeks.unitsRevision) {
        names_ = Names(state.weeks);
        namesOf_ = state.weeks.unitsRevision;
    }
    auto view = std::make_shared<UnroutedView>();
    bool other = lookAtGroups(state, known, now, view->state);
    if (view->state == UnroutedView::State::Asking && (!known.units.empty() || !known.failure.isEmpty()))
        view->state = UnroutedView::State::Known;
    view->at = known.at;
    view->failure = known.failure;
    for (const auto &[id, part] : parts_) {
        view->rows.insert(view->rows.end(), part.rows.begin(), part.rows.end());
        view->expected += part.expected;
        view->unseen += part.unseen;
        view->taking += part.expected - part.unseen - static_cast<int>(part.rows.size());
    }
    std::stable_sort(view->rows.begin(), view->rows.end(),
                     [](const auto &a, const auto &b) { return a.fact.since < b.fact.since; });
    view->planningGroups = std::move(groups);
    other = other || !last_ || last_->state != view->state || last_->failure != view->failure ||
            last_->unseen != view->unseen || last_->planningGroups != view->planningGroups;
    if (!other)
        return nullptr;
    last_ = view;
    return view;
}

} // namespace shiftlane::session
