#pragma once
#include "base/identifiers.h"
#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

/// Conversation aggregates (contract E.1), as they stand on the wire.
namespace shiftlane::wire {

using base::Result;

struct AggregateFilter {
    struct Predicate {
        QString dimension;
        QString operation = QStringLiteral("matches"); ///< matches, exists, notExists
        QString value;
        bool operator==(const Predicate &) const = default;
    };
    struct Clause {
        QString type = QStringLiteral("or"); ///< and, or
        std::vector<Predicate> predicates;
        bool operator==(const Clause &) const = default;
    };
    QString type = QStringLiteral("and");
    std::vector<Clause> clauses;
    std::vector<Predicate> predicates;
    bool operator==(const AggregateFilter &) const = default;

    /// `group` is a dimension-to-value map; a dimension it lacks does not exist.
    [[nodiscard]] bool matches(const std::map<QString, QString> &group) const;
};

struct AggregateQuery {
    base::Instant from;
    base::Instant to;
    std::optional<int> granularityMinutes; ///< nothing = the whole interval
    QString timeZone;
    QStringList groupBy;
    std::optional<AggregateFilter> filter;
    QStringList metrics;
    bool operator==(const AggregateQuery &) const = default;
};
/// Filter for some queues and one media type, as the console asks it.
[[nodiscard]] AggregateFilter queueFilter(const std::vector<base::QueueId> &queues, const QString &mediaType);
[[nodiscard]] QByteArray printAggregateQuery(const AggregateQuery &query);
[[nodiscard]] Result<AggregateQuery> parseAggregateQuery(QByteArrayView body, const QString &where);

struct AggregateStats {
    std::optional<double> max, min;
    std::optional<qint64> count;
    std::optional<double> sum, ratio, numerator, denominator, target;
    bool operator==(const AggregateStats &) const = default;
};
struct AggregateBucket {
    base::Instant from;
    base::Instant to;
    std::map<QString, AggregateStats> metrics; ///< by name; n* count, t* in milliseconds
    bool operator==(const AggregateBucket &) const = default;
};
struct AggregateGroup {
    std::map<QString, QString> group; ///< dimension to value
    std::vector<AggregateBucket> buckets;
    bool operator==(const AggregateGroup &) const = default;
};
[[nodiscard]] QByteArray printAggregates(const std::vector<AggregateGroup> &groups);
[[nodiscard]] Result<std::vector<AggregateGroup>> parseAggregates(QByteArrayView body, const QString &where);

/// `start/end`, both with a zone.
[[nodiscard]] QString printInterval(base::Instant from, base::Instant to);
[[nodiscard]] std::optional<std::pair<base::Instant, base::Instant>> parseInterval(QStringView text);

} // namespace shiftlane::wire
