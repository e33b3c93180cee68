#include "insight/staff_plan.h"

#include <algorithm>

namespace shiftlane::insight {

namespace {

constexpr qint64 quarterMs = 15 * 60'000LL;

enum class Leads { Elsewhere, Here, HereAndElsewhere };

Leads leads(const PlanningGroup &group, const std::vector<base::QueueId> &queues, const QString &mediaType)
{
    bool here = false;
    bool elsewhere = false;
    for (const RoutePath &path : group.paths) {
        const bool in =
            path.mediaType == mediaType && std::find(queues.begin(), queues.end(), path.queue) != queues.end();
        (in ? here : elsewhere) = true;
    }
    return !here ? Leads::Elsewhere : elsewhere ? Leads::HereAndElsewhere : Leads::Here;
}

/// Adds up what every part has; one that has nothing makes the whole nothing.
struct Sum {
    double value = 0;
    bool whole = true;
    int parts = 0;
    void add(const std::optional<double> &part)
    {
        whole = whole && part.has_value();
        value += part.value_or(0);
        ++parts;
    }
    [[nodiscard]] std::optional<double> result() const
    {
        return whole && parts > 0 ? std::optional(value) : std::nullopt;
    }
};

std::optional<double> scheduledAt(const GroupStaff &group, base::Instant at)
{
    for (const QuarterFigures &day : group.scheduled)
        if (const auto found = day.at(at))
            return found;
    return std::nullopt;
}

} // namespace

std::optional<double> QuarterFigures::at(base::Instant at) const
{
    if (at < start)
        return std::nullopt;
    const auto place = static_cast<size_t>((at.ms - start.ms) / quarterMs);
    return place < values.size() ? std::optional(values[place]) : std::nullopt;
}

StaffFigures staffAt(const std::vector<UnitStaff> &units, const std::vector<base::QueueId> &queues,
                     const QString &mediaType, base::Instant at)
{
    Sum offered;
    Sum required;
    Sum scheduled;
    for (const UnitStaff &unit : units)
        for (const GroupStaff &each : unit.staff) {
            const Leads where = leads(each.group, queues, mediaType);
            if (where == Leads::Elsewhere)
                continue;
            if (where == Leads::HereAndElsewhere)
                return {};
            offered.add(each.offered.at(at));
            required.add(each.required.at(at));
            scheduled.add(scheduledAt(each, at));
        }
    return {offered.result(), required.result(), scheduled.result()};
}

} // namespace shiftlane::insight
