#pragma once
#include "genesys/decode.h"

/// Shift-trade jobs (contract D.5): the POST once, then its job by GET with
/// waits of 1, 2, 4 … s, 60 s in all.
namespace shiftlane::genesys {

void evaluateTrades(Gateway &gateway, const push::EvaluateTrades &request, const QString &requestId,
                    std::function<void(push::Answer)> done);
void decideTrades(Gateway &gateway, const push::DecideTrades &request, const QString &requestId,
                  std::function<void(push::Answer)> done);

} // namespace shiftlane::genesys
