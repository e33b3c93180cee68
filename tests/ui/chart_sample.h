#pragma once
#include "schedule/week.h"
#include "session/performance.h"
#include "session/snapshot.h"

#include <algorithm>
#include <cmath>

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
    made.shown = QStringLiteral("q1");
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
        interval.answeredWaitMs = interval.answered * (during ? 48'000.0 : 14'000.0);
        made.series.intervals.push_back(interval);
        const double usually = offered[std::min<size_t>(i, 22)] * 0.93;
        // Planned for a little less than came; some who are scheduled are missing since noon.
        const double forecast = offered[std::min<size_t>(i, 22)] * 0.97;
        const double wanted = std::ceil(forecast * 276 / 900 + 5);
        made.staff.push_back({interval.start, forecast, wanted, wanted + 2 - static_cast<double>(i % 3),
                              i < 8 ? std::nullopt : std::optional(wanted - (during ? 9 : 1))});
        made.usual.push_back({interval.start, usually / 0.95, usually, usually * 0.94, usually * 1.04, 7});
    }
    made.window = insight::SyncWindow{friday(12, 11), std::nullopt};
    made.marks = {{friday(12, 14), QStringLiteral("Conflict: <b>Agent 07</b>"), true},
                  {friday(12, 18), QStringLiteral("Conflict: Agent 19"), true},
                  {friday(12, 40), QStringLiteral("Retail Banking: merged, pushed again"), false}};
    for (int lane = 0; lane < 3; ++lane) {
        session::LaneStrip strip;
        strip.group = base::ScheduleId(QStringLiteral("g%1").arg(lane));
        strip.groupText = QStringLiteral("Retail Banking %1, 2026-11-22").arg(lane);
        for (int write = 0; write < 4; ++write)
            strip.writes.push_back({friday(12, 11 + lane + write * 9), friday(12, 15 + lane * 2 + write * 9)});
        strip.writes.back().to.reset();
        made.lanes.push_back(strip);
    }
    made.mediaTypes = {QStringLiteral("voice"), QStringLiteral("chat")};
    made.verdictZone = newYorkZone;
    made.pastIsRead = true;
    made.verdict.kind = insight::PushEffect::Kind::Fell;
    insight::QueueEffect fell;
    fell.queue = base::QueueId(QStringLiteral("q1"));
    fell.name = QStringLiteral("Voice · Retail");
    fell.fell = true;
    fell.size = {-0.17, -0.22, -0.12};
    fell.pValue = 0.0004;
    fell.offered = 304;
    fell.answered = 231;
    fell.usualRatio = 0.93;
    fell.intervals = 2;
    fell.pastDays = 7;
    fell.since = friday(12, 15);
    insight::QueueEffect steady = fell;
    steady.queue = base::QueueId(QStringLiteral("q2"));
    steady.name = QStringLiteral("=cmd|' /C calc'!A0");
    steady.fell = false;
    steady.since.reset();
    steady.size = {-0.01, -0.06, 0.04};
    steady.pValue = 0.4;
    made.verdict.queues = {fell, steady};
    return made;
}

inline std::shared_ptr<const session::Performance> performancePtr()
{
    return std::make_shared<const session::Performance>(performance());
}

} // namespace shiftlane::ui::sample
