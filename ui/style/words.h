#pragma once
#include "plan/check.h"
#include "plan/disposition.h"
#include "push/vocabulary.h"
#include "schedule/shift_trade.h"
#include "ui/style/shapes.h"

#include <QString>

/// The planner's words for the codes of the engine: one place, so that a state
/// has the same word, shape and colour everywhere.
namespace shiftlane::ui {

[[nodiscard]] Badge verdictBadge(plan::Verdict verdict);
[[nodiscard]] Badge outcomeBadge(push::Outcome outcome);
[[nodiscard]] Badge tradeBadge(schedule::TradeState state);
[[nodiscard]] QString tradeWord(schedule::TradeState state);
[[nodiscard]] QString dispositionWord(plan::Disposition disposition);
[[nodiscard]] QString reasonWord(plan::LeftOutReason reason);
/// What a verdict means, in a sentence; for tooltips and the review sheet.
[[nodiscard]] QString verdictSentence(plan::Verdict verdict);
/// `ReceivingWeeklyMaxPaidTime` -> `Weekly maximum (receiving agent)`; a word
/// newer than we are is shown as it came.
[[nodiscard]] QString violationName(const QString &code);
[[nodiscard]] QString preflightSentence(const plan::PreflightProblem &problem);
[[nodiscard]] QString conflictSentence(plan::ConflictKind kind);

} // namespace shiftlane::ui
