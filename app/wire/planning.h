#pragma once
#include "base/identifiers.h"
#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// Planning groups, intraday and staffing requirements (contract D.7, D.8).
namespace shiftlane::wire {

using base::Result;

struct PlanningGroup {
    struct RoutePath {
        base::QueueId queue;
        QString mediaType; ///< WfmMedia: Voice, Chat …
        bool operator==(const RoutePath &) const = default;
    };
    QString id;
    QString name;
    std::vector<RoutePath> paths;
    bool operator==(const PlanningGroup &) const = default;
};

/// PlanningGroupList, ForecastPlanningGroupsResponse and
/// WfmIntradayPlanningGroupListing: all have `entities` with id, name, routePaths.
[[nodiscard]] Result<std::vector<PlanningGroup>> parsePlanningGroups(QByteArrayView body, const QString &where);

/// IntradayPlanningGroupRequest.
struct IntradayRequest {
    QDate date;
    QStringList categories;     ///< ForecastData, ScheduleData, PerformancePredictionData
    QStringList planningGroups; ///< empty = all
    int intervalMinutes = 15;
};
[[nodiscard]] QByteArray printIntradayRequest(const IntradayRequest &request);
[[nodiscard]] Result<IntradayRequest> parseIntradayRequest(QByteArrayView body, const QString &where);

/// BuIntradayResponse, one list per media type.
struct IntradayDay {
    struct Media {
        QString mediaType;                  ///< WfmMedia
        std::vector<double> offered;        ///< empty where not asked for
        std::vector<double> handleSeconds;  ///< as many
        std::vector<double> onQueueSeconds; ///< scheduled, agents added up; empty where not asked for
    };
    base::Instant start;
    base::Instant end;
    int intervalMinutes = 15;
    QStringList categories;
    QString noData; ///< NoPublishedSchedule, NoSourceForecast; empty = there is data
    std::vector<Media> media;
};
/// AsyncIntradayResponse; nothing while the service is still at it.
[[nodiscard]] QByteArray printIntradayAnswer(const IntradayDay &day);
[[nodiscard]] Result<std::optional<IntradayDay>> parseIntradayAnswer(QByteArrayView body, const QString &where);

} // namespace shiftlane::wire
