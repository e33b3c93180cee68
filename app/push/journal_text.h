#pragma once
#include "push/lane_events.h"
#include "push/push_run.h"

/// Bodies of journal records: compact JSON objects of facts, no secrets.
namespace shiftlane::push::text {

struct AgentOutcome {
    base::AgentId agent;
    Outcome outcome = Outcome::Pending;
    QString reason;
};

[[nodiscard]] QByteArray run(const plan::PushPlan &plan, const RunOptions &options, Instant at);
[[nodiscard]] QByteArray approval(const plan::PushPlan &plan, const RunOptions &options, Instant at);
[[nodiscard]] QByteArray observation(const schedule::ScheduleGroup &group,
                                     const std::vector<schedule::AgentSchedule> &agents);
[[nodiscard]] QByteArray intent(const command::PrepareAttempt &attempt, const QByteArray &sha256, qint64 bytes,
                                Instant at);
[[nodiscard]] QByteArray submitted(const Answer &answer, Meaning meaning);
[[nodiscard]] QByteArray over(const QString &how);
[[nodiscard]] QByteArray outcome(std::optional<qint64> version, const std::vector<AgentOutcome> &agents);
[[nodiscard]] QByteArray decision(const base::AgentId &agent, const plan::Conflict &conflict, plan::Choice choice);
[[nodiscard]] QByteArray tradesAsked(bool approve, const std::vector<schedule::ShiftTrade> &trades);
[[nodiscard]] QByteArray tradesDone(const std::map<base::TradeId, QString> &failures);
[[nodiscard]] QByteArray end(const GroupProgress &progress);

/// "overlapping shifts at 2026-11-23T07:00:00.000Z", for reasons.
[[nodiscard]] QString problem(const std::vector<plan::PreflightProblem> &problems);

} // namespace shiftlane::push::text
