#pragma once
#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

/// What a week needs: head counts of a schedule (contract D.2) and the short-term
/// forecast behind it (D.8). Values are per quarter of an hour from the reference.
namespace shiftlane::wire {

using base::Result;

struct HeadcountForecast {
    struct Group {
        QString planningGroup;
        std::vector<double> required;         ///< with shrinkage; may be empty
        std::vector<double> withoutShrinkage; ///< may be empty
        bool operator==(const Group &) const = default;
    };
    base::Instant start;
    std::vector<Group> groups;
    bool operator==(const HeadcountForecast &) const = default;
};

struct ForecastData {
    struct Group {
        QString planningGroup;
        std::vector<double> offered;       ///< conversations
        std::vector<double> handleSeconds; ///< mean; as long as `offered`
        bool operator==(const Group &) const = default;
    };
    base::Instant start;
    int weekNumber = 1;
    int weekCount = 1;
    std::vector<Group> groups;
    bool operator==(const ForecastData &) const = default;
};

/// A result, or the signed URL that has it; neither: there is no forecast.
template <class T>
struct ForecastAnswer {
    std::optional<T> result;
    QString downloadUrl;
};
using HeadcountAnswer = ForecastAnswer<HeadcountForecast>;
using ForecastDataAnswer = ForecastAnswer<ForecastData>;

/// BuHeadcountForecastResponse; a download is the bare result or wrapped in `result`.
[[nodiscard]] QByteArray printHeadcount(const HeadcountForecast &forecast);
[[nodiscard]] QByteArray printHeadcountAnswer(const HeadcountAnswer &answer);
[[nodiscard]] Result<HeadcountAnswer> parseHeadcountAnswer(QByteArrayView body, const QString &where);
[[nodiscard]] Result<HeadcountForecast> parseHeadcount(QByteArrayView body, const QString &where);

/// BuForecastResultResponse.
[[nodiscard]] QByteArray printForecastData(const ForecastData &data);
[[nodiscard]] QByteArray printForecastDataAnswer(const ForecastDataAnswer &answer);
[[nodiscard]] Result<ForecastDataAnswer> parseForecastDataAnswer(QByteArrayView body, const QString &where);
[[nodiscard]] Result<ForecastData> parseForecastData(QByteArrayView body, const QString &where);

/// BuShortTermForecastReference in a schedule's metadata; nothing where it was made without one.
struct ForecastReference {
    QString id;
    QDate weekDate;
};
[[nodiscard]] Result<std::optional<ForecastReference>> parseForecastReference(QByteArrayView body,
                                                                              const QString &where);

} // namespace shiftlane::wire
