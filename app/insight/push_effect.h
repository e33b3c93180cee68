#pragma once
#include "insight/queue_series.h"

#include <QDate>
#include <QTimeZone>
#include <set>

/// "Was it the push?" Pure statistics on counts, nothing finer than intervals.
///
/// What is compared: answered out of offered (its arcsine, which makes chance alike
/// for all ratios) over the complete intervals of today whose shifts the push
/// changes, from its first write on. Past days, holidays left out, say what it should
/// be: those of the same weekday its middle (all working days where there are fewer
/// than three), and least squares over all of them what the number of conversations
/// then, in the (at most) two hours before, and the ratio of those two hours do to it.
/// So a day that is merely busier, or was bad before, is no drop. What is left
/// unexplained says how much a day may differ: overdispersion and all else; sampling
/// alone (binomial) is the least it can be. A drop is one that a t test against a
/// single new day finds too large; its tails are heavy (at most 18 degrees of
/// freedom), because bad days are worse than good ones are good. With few past days
/// (under 15) the ratio less the one before stands for all that.
///
/// How often is looked: the verdict is asked after each interval, so the error of
/// 5 % is spent over the looks: 10, 50, 10 and 5 % of it on the first four, the rest
/// evenly on those that follow; each look tests all intervals since the first, and
/// the last two alone, for half of its share each. Several queues share it by
/// Holm's rule.
namespace shiftlane::insight {

/// One queue and media type: today and the weeks before it, by start.
struct EffectSeries {
    base::QueueId queue;
    QString name;
    std::vector<QueueInterval> intervals;
};

/// A stretch of time whose shifts the push changes.
struct ChangedSpan {
    base::Instant from;
    base::Instant to;
};

struct EffectInput {
    std::vector<EffectSeries> queues;
    std::vector<ChangedSpan> changed;
    std::optional<SyncWindow> window; ///< nothing = nothing was written yet
    base::Instant now;
    QTimeZone zone;           ///< of the business unit: its days and weekdays
    std::set<QDate> holidays; ///< left out of the baseline
};

/// A difference in the answer ratio, in points (0.10 = ten), with the interval
/// that holds the true one in 95 of 100 cases.
struct EffectSize {
    double points = 0; ///< negative: fewer are answered than usual
    double low = 0;
    double high = 0;
};

/// Of all intervals compared; where `fell`, of those since the drop.
struct QueueEffect {
    base::QueueId queue;
    QString name;
    bool fell = false;
    EffectSize size;
    double pValue = 1; ///< of the look that decided, one-sided
    int offered = 0;   ///< in the intervals compared
    int answered = 0;
    double usualRatio = 0; ///< what the past says about these intervals today
    int intervals = 0;
    int pastDays = 0;                   ///< that say what is usual
    std::optional<base::Instant> since; ///< start of the first interval of the drop
};

struct PushEffect {
    enum class Kind {
        NoPush,               ///< nothing was written, or no shift that was still to come
        ChangesNothingBefore, ///< the queues do not know this push yet; `at`: the first changed shift
        TooEarly,             ///< no complete interval yet; `at`: when there is one
        NoBaseline,           ///< fewer than three past days to compare with
        NoSign,               ///< no sign of an effect
        Fell,                 ///< fewer answered than usual, in the queues marked
    };
    Kind kind = Kind::NoPush;
    std::optional<base::Instant> at;
    std::vector<QueueEffect> queues; ///< compared ones, the strongest drop first
};

[[nodiscard]] PushEffect pushEffect(const EffectInput &input);

} // namespace shiftlane::insight
