#pragma once
#include "schedule/week.h"
#include "session/performance.h"
#include "session/snapshot.h"

/// A Friday in New York in mid-push: 07:00 to 12:52, sync window open since
/// 12:11, two conflicts and a retry.
namespace shiftlane::ui::sample {

inline const QTimeZone newYorkZone("America/New_York");

inline base::Instant friday(int hour, int minute = 0)
{
    return *schedule::toInstant(QDate(2026, 11, 27), QTime(hour, minute), newYorkZone).instant;
}

inline session::Performance performance()
{
    session::Performance made;
    const auto queue = [](const char *id, const QString &name) {
        schedule::Queue one;
        one.id = base::QueueId(QString::fromLatin1(id));
        one.name = name;
        return one;
    };
    made.queues = {queue("q1", QStringLiteral("Voice · Retail")), queue("q2", QStringLiteral("=cmd|' /C calc'!A0"))};
    made.shown = base::QueueId(QStringLiteral("q1"));
    made.zone = newYorkZone;
    made.now = friday(12, 52);
    const std::vector<int> offered{82,  84,  92,  93,  94,  103, 118, 118, 121, 119, 125, 125,
                                   126, 127, 137, 147, 146, 148, 149, 142, 136, 151, 153, 80};
    for (size_t i = 0; i < offered.size(); ++i) {
        insight::QueueInterval interval;
        interval.start = friday(7).plusMinutes(static_cast<qint64>(i) * 15);
        const bool during = i >= 21;
        interval.offered = offered[i];
        interval.abandoned = during ? offered[i] / 5 : 4 + static_cast<int>(i % 4);
        interval.flowOut = 1;
        interval.answered = offered[i] - interval.abandoned - 1;
        interval.serviceLevelDenominator = interval.answered + interval.abandoned;
        interval.serviceLevelNumerator =
            interval.serviceLevelDenominator * (during ? 0.62 : 0.84 + 0.01 * static_cast<double>(i % 5));
        interval.open = i + 1 == offered.size();
        made.series.intervals.push_back(interval);
    }
    made.window = insight::SyncWindow{friday(12, 11), std::nullopt};
    made.marks = {{friday(12, 14), QStringLiteral("Conflict: <b>Agent 07</b>"), true},
                  {friday(12, 18), QStringLiteral("Conflict: Agent 19"), true},
                  {friday(12, 40), QStringLiteral("Retail Banking: merged, pushed again"), false}};
    made.effect.kind = insight::EffectSoFar::Kind::Figures;
    made.effect.intervals = 2;
    made.effect.offered = 304;
    made.effect.answered = 231;
    made.effect.offeredBefore = 278;
    made.effect.answeredBefore = 259;
    return made;
}

inline std::shared_ptr<const session::Performance> performancePtr()
{
    return std::make_shared<const session::Performance>(performance());
}

} // namespace shiftlane::ui::sample
