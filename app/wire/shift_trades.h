#pragma once
#include "base/result.h"
#include "schedule/shift_trade.h"
#include "wire/errors.h"
#include "wire/schedules.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

/// Shift-trade jobs (contract D.5): evaluate, query, bulk state.
namespace shiftlane::wire {

[[nodiscard]] QString word(schedule::TradeState state);
[[nodiscard]] schedule::TradeState tradeState(QStringView word);

/// Body of all three jobs; `users` is for the query job, `items` for bulk state.
struct TradeJobRequest {
    struct Item {
        base::TradeId trade;
        schedule::TradeState state = schedule::TradeState::Approved;
        qint64 version = 0;
        bool operator==(const Item &) const = default;
    };
    std::vector<base::ManagementUnitId> managementUnits;
    std::vector<QDate> weekDates;
    std::vector<base::AgentId> users;
    std::vector<Item> items;
};
enum class TradeJobType { EvaluateTrades, QueryTrades, BulkUpdateTradeStates };
[[nodiscard]] QString word(TradeJobType type);
[[nodiscard]] QByteArray printTradeJobRequest(TradeJobType type, const TradeJobRequest &request);
[[nodiscard]] Result<TradeJobRequest> parseTradeJobRequest(TradeJobType type, QByteArrayView body,
                                                           const QString &where);

/// One line of a bulk result.
struct TradeStateResult {
    base::TradeId trade;
    schedule::TradeState state = schedule::TradeState::Unknown;
    QString reviewedBy;
    std::optional<base::Instant> reviewedAt;
    QString failureReason; ///< the service's word; empty = done
    qint64 version = 0;
    bool operator==(const TradeStateResult &) const = default;
};

/// The job envelope and its result, by type. Violations travel with evaluate
/// only (matchReview). `downloadUrl` stands instead of a result.
struct TradeJob {
    QString id;
    OperationStatus status = OperationStatus::Processing;
    TradeJobType type = TradeJobType::EvaluateTrades;
    QString downloadUrl;
    std::optional<ErrorBody> error;
    std::optional<std::vector<schedule::ShiftTrade>> trades;
    std::optional<std::vector<TradeStateResult>> results;
};
[[nodiscard]] QByteArray printTradeJob(const TradeJob &job);
[[nodiscard]] Result<TradeJob> parseTradeJob(TradeJobType type, QByteArrayView body, const QString &where);
/// What a job's downloadUrl serves: `{entities: […]}`, put into a Complete job.
[[nodiscard]] QByteArray printTradeJobDownload(const TradeJob &job);
[[nodiscard]] Result<TradeJob> parseTradeJobDownload(TradeJobType type, QByteArrayView body, const QString &where);

} // namespace shiftlane::wire
