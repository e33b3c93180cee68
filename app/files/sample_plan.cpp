// makeSamplePlan: a plausible plan for rehearsals and demonstrations.
#include "files/plan_csv.h"
#include "files/sample_edits.h"
#include "plan/edits.h"

#include <algorithm>
#include <set>

namespace shiftlane::files {

namespace {

struct Candidate {
    size_t group = 0;
    size_t agent = 0;
    base::ShiftId preferred; ///< the shift of a trade; may be empty
};

class Sampler {
public:
    Sampler(const WeekSnapshot &snapshot, const UnitsById &units, quint32 seed)
        : snapshot_(snapshot), units_(units), chance_(seed), plans_(snapshot.groups.size())
    {
    }

    // Agents in open trades first, so that a rehearsal meets some.
    int addTraders(const std::vector<schedule::ShiftTrade> &trades, int wanted)
    {
        int added = 0;
        std::vector<schedule::ShiftTrade> sorted = trades;
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        for (const schedule::ShiftTrade &trade : sorted) {
            if (added >= wanted || !trade.isOpen())
                continue;
            for (size_t g = 0; g < snapshot_.groups.size(); ++g) {
                if (!snapshot_.groups[g].group.published)
                    continue;
                const auto &agents = snapshot_.groups[g].agents;
                for (size_t a = 0; a < agents.size(); ++a)
                    if (agents[a].agent == trade.initiatingAgent && agents[a].shift(trade.initiatingShift.id))
                        added += add({g, a, trade.initiatingShift.id}) ? 1 : 0;
            }
        }
        return added;
    }

    int addOthers(int wanted)
    {
        std::vector<Candidate> all;
        for (size_t g = 0; g < snapshot_.groups.size(); ++g)
            for (size_t a = 0; snapshot_.groups[g].group.published && a < snapshot_.groups[g].agents.size(); ++a)
                all.push_back({g, a, {}});
        for (size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[chance_() % i]);
        int added = 0;
        for (const Candidate &candidate : all)
            if (added < wanted)
                added += add(candidate) ? 1 : 0;
        return added;
    }

    [[nodiscard]] plan::PushPlan finish() const
    {
        plan::PushPlan plan;
        plan.snapshotId = snapshot_.id;
        plan.baseKnown = true;
        for (size_t g = 0; g < plans_.size(); ++g) {
            if (plans_[g].empty())
                continue;
            const SnapshotGroup &source = snapshot_.groups[g];
            plan::GroupPlan group = plan::emptyPlan(source.group, source.businessUnitName);
            group.agents = plans_[g];
            std::sort(group.agents.begin(), group.agents.end(),
                      [](const auto &a, const auto &b) { return a.agent < b.agent; });
            plan.groups.push_back(std::move(group));
        }
        return plan;
    }

private:
    bool add(const Candidate &candidate)
    {
        const SnapshotGroup &group = snapshot_.groups[candidate.group];
        const schedule::AgentSchedule &agent = group.agents[candidate.agent];
        const auto unit = units_.find(group.group.key.businessUnit);
        if (unit == units_.end() || agent.shifts.empty() || taken_.contains({candidate.group, candidate.agent}))
            return false;
        const SampleWorld world{
            &unit->second, schedule::weekBounds(group.group.key.weekDate, group.group.weekCount, unit->second.zone)};
        for (const schedule::Shift *shift : shiftsOf(agent, candidate.preferred)) {
            const auto first = chance_();
            for (unsigned i = 0; i < sampleEditCount; ++i) {
                const auto kind = static_cast<SampleEdit>((first + i) % sampleEditCount);
                auto edits = sampleEdit(kind, agent, *shift, world, chance_);
                if (!edits || (!candidate.preferred.isEmpty() && kind == SampleEdit::AddShift))
                    continue;
                describe(*edits, unit->second);
                plans_[candidate.group].push_back(std::move(*edits));
                taken_.insert({candidate.group, candidate.agent});
                return true;
            }
        }
        return false;
    }

    // What is still to come is changed first; a past shift only where nothing else is left.
    std::vector<const schedule::Shift *> shiftsOf(const schedule::AgentSchedule &agent, const base::ShiftId &preferred)
    {
        if (!preferred.isEmpty())
            return {agent.shift(preferred)};
        std::vector<const schedule::Shift *> shifts;
        for (const schedule::Shift &shift : agent.shifts)
            shifts.push_back(&shift);
        for (size_t i = shifts.size(); i > 1; --i)
            std::swap(shifts[i - 1], shifts[chance_() % i]);
        std::stable_partition(shifts.begin(), shifts.end(),
                              [&](const schedule::Shift *shift) { return shift->start() > snapshot_.takenAt; });
        return shifts;
    }

    static void describe(plan::AgentPlan &edits, const schedule::BusinessUnit &unit)
    {
        for (const schedule::Agent &agent : unit.agents)
            if (agent.id == edits.agent) {
                edits.name = agent.name;
                edits.managementUnit = agent.managementUnit;
            }
    }

    const WeekSnapshot &snapshot_;
    const UnitsById &units_;
    std::mt19937 chance_;
    std::vector<std::vector<plan::AgentPlan>> plans_;
    std::set<std::pair<size_t, size_t>> taken_;
};

} // namespace

plan::PushPlan makeSamplePlan(const WeekSnapshot &snapshot, const UnitsById &units,
                              const std::vector<schedule::ShiftTrade> &trades, int changes, quint32 seed)
{
    Sampler sampler(snapshot, units, seed);
    const int inTrades = sampler.addTraders(trades, std::min(changes, std::max(3, changes / 10)));
    sampler.addOthers(changes - inTrades);
    return sampler.finish();
}

} // namespace shiftlane::files
