#pragma once
#include "base/identifiers.h"
#include "base/instant.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <vector>

namespace shiftlane::schedule {

/// States of a shift trade (contract D.5). Unknown: a word newer than we are;
/// treated as open, because a lock we do not understand is still a lock.
enum class TradeState { Unmatched, Matched, Approved, Denied, Expired, Canceled, Unknown };

/// A shift named in a trade, as it was when the trade was made.
struct TradeShift {
    base::ShiftId id;
    base::Instant start;
    base::Instant end;
    QDate weekDate;
};

/// A shift trade ("swap"): whole shifts of two agents, sometimes across weeks.
struct ShiftTrade {
    base::TradeId id;
    TradeState state = TradeState::Unknown;
    qint64 version = 0;
    base::BusinessUnitId businessUnit;
    base::ScheduleId schedule; ///< of the initiating shift
    QDate weekDate;            ///< of that schedule
    base::ManagementUnitId managementUnit;
    base::AgentId initiatingAgent;
    TradeShift initiatingShift;
    std::optional<base::AgentId> receivingAgent;
    std::optional<TradeShift> receivingShift; ///< nothing in a one-sided trade
    std::optional<base::AgentId> targetAgent;
    bool oneSided = false;
    std::optional<base::Instant> expires;
    QString reviewedBy;
    std::optional<base::Instant> reviewedAt;
    QStringList violations;            ///< the service's words, e.g. ReceivingWeeklyMaxPaidTime
    QStringList adminReviewViolations; ///< need a person, do not forbid

    /// Unmatched or Matched (contract D.5): not decided yet.
    [[nodiscard]] bool isOpen() const
    {
        return state == TradeState::Unmatched || state == TradeState::Matched || state == TradeState::Unknown;
    }
    /// Waits for the planner; by default the service refuses writes to its agents.
    [[nodiscard]] bool isMatched() const { return state == TradeState::Matched || state == TradeState::Unknown; }
    [[nodiscard]] bool involves(const base::AgentId &agent) const
    {
        return initiatingAgent == agent || (receivingAgent && *receivingAgent == agent);
    }
    [[nodiscard]] bool touchesShift(const base::ShiftId &shift) const
    {
        return initiatingShift.id == shift || (receivingShift && receivingShift->id == shift);
    }
};

/// Weeks to ask trades for so that those of a group's agents are seen: an agent
/// in a Matched trade is locked in every week, and a trade can cross weeks
/// (settings maxTradeSpanWeeks). One before and four after the group's own.
[[nodiscard]] inline std::vector<QDate> tradeWeeks(QDate weekDate, int weekCount)
{
    std::vector<QDate> weeks;
    for (int week = -1; week < std::max(1, weekCount) + 4; ++week)
        weeks.push_back(weekDate.addDays(7LL * week));
    return weeks;
}

} // namespace shiftlane::schedule
