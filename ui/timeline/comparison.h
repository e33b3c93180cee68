#pragma once
#include "plan/trade_effect.h"
#include "session/answers.h"
#include "ui/timeline/timeline_layout.h"

#include <optional>

/// What each choice leads to for several agents, as plain values: no widget.
namespace shiftlane::ui {

/// One way out: its rows under one heading, and what is to be known in words.
struct ComparedChoice {
    QString title;
    std::vector<TimelineRow> rows; ///< one per agent
    QStringList facts;             ///< a sentence each
    bool warns = false;            ///< a fact needs a look
};

struct Comparison {
    QString title;    ///< `Ada and Ben`
    QString note;     ///< days and zone
    QString coverage; ///< what it does to the staff on queue; may be empty
    std::vector<ComparedChoice> choices;
    QTimeZone zone;
    TimeSpan span;
    bool days = false; ///< too long for hours: days stand on the axis

    /// Headings and rows from top to bottom, for the canvas.
    [[nodiscard]] std::vector<TimelineRow> rows() const;
};

/// If approved against if denied. `viewer` is the zone of who looks.
[[nodiscard]] Comparison comparisonOf(const session::TradePreview &preview, const schedule::ShiftTrade &trade,
                                      const QTimeZone &viewer);

/// The planned change follows the person against it stays with the shift, both
/// agents as the service has them now (`preview`) with the plan carried over.
/// `edits` are the conflict's agent's. Nothing where the trade leaves no choice.
[[nodiscard]] std::optional<Comparison> followComparison(const session::TradePreview &preview,
                                                         const schedule::ShiftTrade &trade,
                                                         const plan::AgentPlan &edits, const QTimeZone &viewer);

/// `37 h 30 min paid`, with a change `37 h 30 min → 40 h paid`
[[nodiscard]] QString paidText(int before, int after);
/// Of a change from denied to approved:
/// `Staff on queue Sat 5 Dec 14:00–16:00: approve 20, deny 18 of 21 required; service level about 86 % or 77 %, an
/// estimate`
[[nodiscard]] QString coverageText(const std::optional<insight::CoverageChange> &change, const QTimeZone &zone);

} // namespace shiftlane::ui
