#pragma once
#include "genesys/wfm_api.h"
#include "insight/queue_series.h"
#include "wire/aggregates.h"

namespace shiftlane::genesys {

struct AggregatesWanted {
    std::vector<base::QueueId> queues;
    QString mediaType;
    base::Instant from;
    base::Instant to;
    int granularityMinutes = 15;
};

/// `POST /api/v2/analytics/conversations/aggregates/query` (contract E.1).
void readAggregates(Gateway &gateway, const AggregatesWanted &wanted, ResultOf<std::vector<insight::QueueSeries>> done);

/// The media types of all that was offered in [from, to), one request.
void readMediaTypes(Gateway &gateway, base::Instant from, base::Instant to, ResultOf<QStringList> done);

/// One series per wanted queue and one interval per step, zeros where the
/// answer has nothing. Pure.
[[nodiscard]] std::vector<insight::QueueSeries> toSeries(const std::vector<wire::AggregateGroup> &groups,
                                                         const AggregatesWanted &wanted);

} // namespace shiftlane::genesys
