#include "sandbox/queue_figures.h"

#include "sandbox/chance.h"
#include "schedule/week.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace shiftlane::sandbox {

namespace {

constexpr qint64 quarterMs = quarterMinutes * 60'000;
constexpr qint64 weekMs = qint64{7} * 24 * 3'600'000;
constexpr double handleMinutes = 4.6; ///< talk and after-call work of one conversation

/// Share of the peak by hour of the local day; two humps and a quiet night.
constexpr std::array<double, 25> curve = {0.05, 0.04, 0.03, 0.03, 0.04, 0.06, 0.16, 0.34, 0.62, 0.88, 1.00, 0.97, 0.84,
                                          0.80, 0.83, 0.85, 0.78, 0.66, 0.52, 0.42, 0.33, 0.24, 0.15, 0.09, 0.05};

/// The onset of the unit's published weeks; history before it borrows from it.
std::optional<Instant> firstPublished(const World &world, const schedule::BusinessUnit &unit)
{
    std::optional<Instant> first;
    for (const auto &[id, held] : world.schedules) {
        if (!held.group.published || held.group.key.businessUnit != unit.id)
            continue;
        const Instant start = schedule::startOfDay(held.group.key.weekDate, unit.zone);
        if (!first || start < *first)
            first = start;
    }
    return first;
}

struct Span {
    Instant from;
    int count;
    std::vector<double> &minutes;

    void add(Instant start, Instant end)
    {
        qint64 index = std::max<qint64>(0, (start.ms - from.ms) / quarterMs);
        for (; index < count; ++index) {
            const qint64 left = from.ms + index * quarterMs;
            if (left >= end.ms)
                break;
            const qint64 overlap = std::min(left + quarterMs, end.ms) - std::max(left, start.ms);
            minutes[static_cast<size_t>(index)] += static_cast<double>(std::max<qint64>(overlap, 0)) / 60'000.0;
        }
    }
};

int scaled(int whole, double share) { return static_cast<int>(std::floor(whole * share)); }

} // namespace

double demandShare(const schedule::LocalTime &local)
{
    const int minute = local.time.hour() * 60 + local.time.minute();
    const auto hour = static_cast<size_t>(minute / 60);
    const double within = (minute % 60) / 60.0;
    const double level = curve[hour] * (1 - within) + curve[hour + 1] * within;
    const int day = local.date.dayOfWeek();
    return level * (day == Qt::Sunday ? 0.55 : day == Qt::Saturday ? 0.7 : day == Qt::Monday ? 1.12 : 1.0);
}

std::vector<double> onQueueMinutes(const World &world, const HeldQueue &queue, Instant from, int count)
{
    std::vector<double> minutes(static_cast<size_t>(count), 0.0);
    const schedule::BusinessUnit &unit = world.units.at(queue.unit);
    const auto first = firstPublished(world, unit);
    if (!first)
        return minutes;
    Span span{from, count, minutes};
    const Instant to{from.ms + count * quarterMs};
    const std::unordered_set<AgentId> members(queue.members.begin(), queue.members.end());
    for (const auto &[id, held] : world.schedules) {
        if (!held.group.published || held.group.key.businessUnit != unit.id)
            continue;
        const Instant week = schedule::startOfDay(held.group.key.weekDate, unit.zone);
        const qint64 back = week == *first ? std::max<qint64>(0, (first->ms - from.ms + weekMs - 1) / weekMs) : 0;
        for (const auto &[agent, row] : held.agents) {
            if (!members.contains(agent))
                continue;
            for (const schedule::Shift &shift : row.shifts) {
                for (const schedule::Activity &activity : shift.activities) {
                    if (activity.code.value != QLatin1String("0"))
                        continue;
                    for (qint64 w = 0; w <= back; ++w) {
                        const Instant start{activity.start.ms - w * weekMs};
                        const Instant end{activity.end().ms - w * weekMs};
                        if (start < to && end > from)
                            span.add(start, end);
                    }
                }
            }
        }
    }
    return minutes;
}

QuarterFigures quarterFigures(const HeldQueue &queue, const QTimeZone &zone, Instant start, double onQueueMinutes,
                              double share)
{
    Chance chance(hashed(queue.seed, static_cast<quint64>(start.ms / quarterMs)));
    const double noise = 0.85 + 0.15 * (chance.unit() + chance.unit());
    const double expected = queue.peakOffered * demandShare(schedule::toLocal(start, zone)) * noise;
    const int offered = static_cast<int>(std::lround(expected));
    const double capacity = onQueueMinutes / handleMinutes;
    const double load = capacity > 0 ? offered / capacity : (offered > 0 ? 3.0 : 0.0);

    QuarterFigures f;
    // Some give up in any queue; beyond what the staffed can carry, the rest does.
    const double givingUp = offered * (0.01 + 0.04 * chance.unit());
    const int patient = offered - std::min(offered, static_cast<int>(std::floor(givingUp + chance.unit())));
    const int answered = std::min(patient, static_cast<int>(std::floor(capacity * 0.97)));
    const int lost = offered - answered;
    const int flowOut = load > 1.05 ? lost / 8 : 0;
    f.answered = scaled(answered, share);
    f.flowOut = scaled(flowOut, share);
    f.abandoned = scaled(lost - flowOut, share);
    f.offered = f.answered + f.flowOut + f.abandoned;

    const double target = queue.queue.serviceLevelSeconds * 1000.0;
    const double late = std::clamp((load - 0.6) * 0.9, 0.02, 0.95);
    f.overSla = std::min(f.answered, static_cast<int>(std::lround(f.answered * late)));
    const double meanWait = target * (0.35 + 2.2 * std::pow(std::min(load, 2.0), 3));
    f.answeredWaitMs = std::llround(f.answered * meanWait);
    f.abandonedWaitMs = std::llround(f.abandoned * (meanWait * 1.6 + 9'000));
    f.flowOutWaitMs = std::llround(f.flowOut * (target * 4 + 30'000));
    const double handleMs = handleMinutes * 60'000 * (0.92 + 0.16 * chance.unit());
    f.talkMs = std::llround(f.answered * handleMs * 0.82);
    f.afterCallMs = std::llround(f.answered * handleMs * 0.18);
    return f;
}

} // namespace shiftlane::sandbox
