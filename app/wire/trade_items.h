#pragma once
#include "wire/shift_trades.h"

/// The items inside trade jobs; used by the job codec and by whoever shows one
/// trade on its own.
namespace shiftlane::wire {

void writeTrade(JsonWriter &out, const schedule::ShiftTrade &trade); ///< ShiftTradeResponseItem, no violations
[[nodiscard]] schedule::ShiftTrade readTrade(const Node &node);
/// EvaluatedShiftTradeResponseItem: the trade with its violations where somebody took it.
void writeEvaluated(JsonWriter &out, const schedule::ShiftTrade &trade);
[[nodiscard]] schedule::ShiftTrade readEvaluated(const Node &node);
void writeStateResult(JsonWriter &out, const TradeStateResult &result);
[[nodiscard]] TradeStateResult readStateResult(const Node &node);

} // namespace shiftlane::wire
