#include "insight/usual_days.h"

#include "schedule/week.h"

#include <algorithm>
#include <map>

namespace shiftlane::insight {

namespace {

constexpr double leastShare = 0.6;
constexpr size_t leastDays = 3;

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

const QueueInterval *intervalAt(const Past &past, base::Instant at)
{
    const auto after = std::upper_bound(
        past.begin(), past.end(), at, [](base::Instant when, const QueueInterval &each) { return when < each.start; });
    if (after == past.begin())
        return nullptr;
    const QueueInterval &found = *std::prev(after);
    return at < found.start.plusMinutes(found.lengthMinutes) ? &found : nullptr;
}

} // namespace

std::vector<UsualInterval> usualIntervals(const std::vector<QueueInterval> &shown,
                                          const std::vector<const Past *> &queues, const QTimeZone &zone,
                                          const std::set<QDate> &leftOut, int weeks)
{
    std::vector<UsualInterval> all;
    for (const QueueInterval &each : shown) {
        const schedule::LocalTime local = schedule::toLocal(each.start, zone);
        std::vector<double> offered;
        std::vector<double> answered;
        for (int week = 1; week <= weeks; ++week) {
            const QDate date = local.date.addDays(-7 * week);
            const auto there = schedule::toInstant(date, local.time, zone).instant;
            if (!there || leftOut.contains(date))
                continue;
            bool known = false;
            double in = 0;
            double taken = 0;
            for (const Past *past : queues) {
                const QueueInterval *found = intervalAt(*past, *there);
                if (!found)
                    continue;
                known = true;
                const double share = std::min(1.0, static_cast<double>(each.lengthMinutes) / found->lengthMinutes);
                in += share * found->offered;
                taken += share * found->answered;
            }
            if (!known)
                continue;
            offered.push_back(in);
            answered.push_back(taken);
        }
        if (offered.empty())
            continue;
        const auto [least, most] = std::minmax_element(answered.begin(), answered.end());
        all.push_back(
            {each.start, middle(offered), middle(answered), *least, *most, static_cast<int>(answered.size())});
    }
    return all;
}

std::set<QDate> unusualDays(const std::vector<const Past *> &queues, const QTimeZone &zone, QDate today)
{
    std::map<QDate, double> offered;
    for (const Past *past : queues)
        for (const QueueInterval &each : *past)
            offered[schedule::toLocal(each.start, zone).date] += each.offered;
    std::map<int, std::vector<double>> byWeekday;
    for (const auto &[date, count] : offered)
        if (date < today)
            byWeekday[date.dayOfWeek()].push_back(count);
    std::set<QDate> found;
    for (const auto &[date, count] : offered) {
        const auto &alike = byWeekday[date.dayOfWeek()];
        if (date < today && alike.size() >= leastDays && count < leastShare * middle(alike))
            found.insert(date);
    }
    return found;
}

} // namespace shiftlane::insight
