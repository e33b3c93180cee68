#include "insight/coverage.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace shiftlane::insight {

namespace {

constexpr qint64 intervalMs = coverageMinutes * 60'000LL;
constexpr double hoursPerInterval = coverageMinutes / 60.0;
constexpr double same = 1e-9;

/// Adds the share of each interval that [from, to) fills.
void spread(StaffCurve &curve, Instant from, Instant to)
{
    const qint64 count = static_cast<qint64>(curve.onQueue.size());
    const qint64 first = std::max<qint64>(0, (from.ms - curve.start.ms) / intervalMs);
    for (qint64 i = first; i < count; ++i) {
        const qint64 left = curve.start.ms + i * intervalMs;
        if (left >= to.ms)
            break;
        const qint64 overlap = std::min(left + intervalMs, to.ms) - std::max(left, from.ms);
        if (overlap > 0)
            curve.onQueue[static_cast<size_t>(i)] += static_cast<double>(overlap) / static_cast<double>(intervalMs);
    }
}

/// Erlang C for whole agents: share answered within `seconds`.
double wholeServiceLevel(int agents, double load, double handleSeconds, int seconds)
{
    if (agents <= load)
        return 0;
    double blocking = 1; // Erlang B by its recurrence: no factorials, no overflow
    for (int n = 1; n <= agents; ++n)
        blocking = load * blocking / (n + load * blocking);
    const double waiting = blocking / (1 - load / agents * (1 - blocking));
    return 1 - waiting * std::exp(-(agents - load) * seconds / handleSeconds);
}

double valueAt(const StaffCurve &curve, Instant at, bool &there)
{
    const qint64 offset = at.ms - curve.start.ms;
    const auto i = static_cast<size_t>(offset / intervalMs);
    there = there && offset >= 0 && i < curve.onQueue.size();
    return there ? curve.onQueue[i] : 0;
}

double below(double required, double onQueue) { return std::max(0.0, required - onQueue); }

/// Service levels of many intervals, each counting as often as conversations are offered.
struct Weighted {
    double sum = 0;
    double weight = 0;
    void add(const std::optional<double> &level, double offered)
    {
        sum += level.value_or(0) * offered;
        weight += level ? offered : 0;
    }
    [[nodiscard]] std::optional<double> mean() const { return weight > 0 ? std::optional(sum / weight) : std::nullopt; }
};

std::optional<double> levelAt(const Requirement &requirement, size_t i, double onQueue)
{
    if (i >= requirement.offered.size() || i >= requirement.handleSeconds.size())
        return std::nullopt;
    return erlangServiceLevel(onQueue, requirement.offered[i], requirement.handleSeconds[i], requirement.targetSeconds);
}

} // namespace

StaffCurve staffCurve(const std::vector<schedule::AgentSchedule> &agents,
                      const std::vector<schedule::ActivityCode> &codes, Instant start, size_t intervals)
{
    std::unordered_set<base::ActivityCodeId> onQueue;
    for (const schedule::ActivityCode &code : codes) {
        if (code.category == schedule::ActivityCategory::OnQueueWork)
            onQueue.insert(code.id);
    }
    StaffCurve curve{start, std::vector<double>(intervals, 0.0)};
    for (const schedule::AgentSchedule &agent : agents) {
        for (const schedule::Shift &shift : agent.shifts) {
            for (const schedule::Activity &activity : shift.activities) {
                if (onQueue.contains(activity.code))
                    spread(curve, activity.start, activity.end());
            }
        }
    }
    return curve;
}

double erlangServiceLevel(double agents, double perInterval, double handleSeconds, int seconds)
{
    if (!(perInterval > 0) || !(handleSeconds > 0))
        return 1;
    const double load = perInterval * handleSeconds / (coverageMinutes * 60.0);
    if (!(agents > 0))
        return 0;
    const int whole = static_cast<int>(std::min(agents, 1e6));
    const double part = std::clamp(agents - whole, 0.0, 1.0);
    const double less = wholeServiceLevel(whole, load, handleSeconds, seconds);
    if (part == 0)
        return less;
    return less + part * (wholeServiceLevel(whole + 1, load, handleSeconds, seconds) - less);
}

CoverageChange compareCoverage(const Requirement &requirement, const StaffCurve &before, const StaffCurve &after)
{
    CoverageChange change;
    Weighted levelBefore;
    Weighted levelAfter;
    double furthest = 0;
    for (size_t i = 0; i < requirement.required.size(); ++i) {
        CoverageInterval at;
        at.from = requirement.start.plusMinutes(static_cast<qint64>(i) * coverageMinutes);
        bool there = true;
        at.before = valueAt(before, at.from, there);
        at.after = valueAt(after, at.from, there);
        if (!there || std::abs(at.before - at.after) < same)
            continue;
        at.required = requirement.required[i];
        at.serviceLevelBefore = levelAt(requirement, i, at.before);
        at.serviceLevelAfter = levelAt(requirement, i, at.after);
        if (at.serviceLevelBefore) {
            levelBefore.add(at.serviceLevelBefore, requirement.offered[i]);
            levelAfter.add(at.serviceLevelAfter, requirement.offered[i]);
        }
        const double missing = below(at.required, at.after);
        change.agentHoursLost += below(missing, below(at.required, at.before)) * hoursPerInterval;
        if (at.after < at.before && missing > furthest) {
            furthest = missing;
            change.worst = at;
        }
        change.intervals.push_back(at);
    }
    change.serviceLevelBefore = levelBefore.mean();
    change.serviceLevelAfter = levelAfter.mean();
    return change;
}

} // namespace shiftlane::insight
