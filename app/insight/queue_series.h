#pragma once
#include "base/identifiers.h"
#include "base/instant.h"

#include <QString>
#include <optional>
#include <vector>

namespace shiftlane::insight {

/// One interval of one queue and media type as analytics counts it. Offered is
/// never forced to equal answered + abandoned + flowOut.
struct QueueInterval {
    base::Instant start;
    int lengthMinutes = 15;
    int offered = 0;
    int answered = 0;
    int abandoned = 0;
    int flowOut = 0;
    double answeredWaitMs = 0; ///< of all answered together
    /// Service level: numerator and denominator as the service gives them;
    /// over several intervals add these, never average ratios (contract E.1).
    double serviceLevelNumerator = 0;
    double serviceLevelDenominator = 0;
    std::optional<double> serviceLevelTarget; ///< 0–1
    bool open = false;                        ///< still counting

    [[nodiscard]] std::optional<double> serviceLevel() const
    {
        if (serviceLevelDenominator <= 0)
            return std::nullopt;
        return serviceLevelNumerator / serviceLevelDenominator;
    }
    /// Average speed of answer, in seconds.
    [[nodiscard]] std::optional<double> answerSeconds() const
    {
        if (answered <= 0)
            return std::nullopt;
        return answeredWaitMs / 1'000 / answered;
    }
    [[nodiscard]] std::optional<double> answerRatio() const
    {
        if (offered <= 0)
            return std::nullopt;
        return static_cast<double>(answered) / offered;
    }
};

struct QueueSeries {
    base::QueueId queue; ///< empty: several queues added up
    QString name;
    QString mediaType = QStringLiteral("voice");
    std::vector<QueueInterval> intervals; ///< by start, gaps filled with zeros
};

/// From the first write of a push to its last read-back; open until then.
struct SyncWindow {
    base::Instant from;
    std::optional<base::Instant> to;
};

/// Adds series interval by interval (same starts and lengths).
[[nodiscard]] QueueSeries sum(const std::vector<QueueSeries> &parts, const QString &name);

/// The same in longer intervals, a whole multiple of the series' own; theirs begin
/// on whole multiples since 1970. Open where a part is.
[[nodiscard]] QueueSeries coarser(const QueueSeries &series, int minutes);

} // namespace shiftlane::insight
