#pragma once
#include "push/lane_events.h"
#include "push/push_run.h"

#include <set>

/// Bodies of journal records: compact JSON objects of facts, no secrets.
namespace shiftlane::push::text {

struct AgentOutcome {
    base::AgentId agent;
    Outcome outcome = Outcome::Pending;
    QString reason;
};

[[nodiscard]] QByteArray groupPlan(const plan::GroupPlan &group);
[[nodiscard]] QByteArray run(const plan::PushPlan &plan, const RunOptions &options, Instant at);
[[nodiscard]] QByteArray approval(const plan::PushPlan &plan, const RunOptions &options, Instant at);
[[nodiscard]] QByteArray resume(const RunOptions &options, int resumes, Instant at);
/// The bases of agents whose plan came without one, as read first.
[[nodiscard]] QByteArray observation(const schedule::ScheduleGroup &group,
                                     const std::vector<schedule::AgentSchedule> &agents);
[[nodiscard]] QByteArray intent(const command::PrepareAttempt &attempt, const QByteArray &sha256, qint64 bytes,
                                Instant at);
[[nodiscard]] QByteArray submitted(const Answer &answer, Meaning meaning);
/// The end of an attempt. `refused`: known not to be applied; `doubts`: agents
/// that it may yet have changed.
[[nodiscard]] QByteArray over(const QString &how, bool refused, const std::vector<base::AgentId> &doubts,
                              Instant at = {});
[[nodiscard]] QByteArray disposition(const base::AgentId &agent, plan::Disposition disposition);
[[nodiscard]] QByteArray outcome(std::optional<qint64> version, const std::vector<AgentOutcome> &agents);
[[nodiscard]] QByteArray decision(const base::AgentId &agent, const plan::Conflict &conflict, plan::Choice choice);
[[nodiscard]] QByteArray tradesAsked(bool approve, const std::vector<schedule::ShiftTrade> &trades);
/// `refused`: those that surely did nothing.
[[nodiscard]] QByteArray tradesDone(const std::map<base::TradeId, QString> &failures,
                                    const std::set<base::TradeId> &refused = {});
/// `trades`: the open ones as read last; parked agents name theirs and when
/// the first of them expires.
[[nodiscard]] QByteArray end(const GroupProgress &progress, const std::vector<schedule::ShiftTrade> *trades,
                             Instant at = {});

// The words of the records, there and back; -1 for a word that is not known.
[[nodiscard]] int policyFrom(const QString &word);
[[nodiscard]] int conflictPolicyFrom(const QString &word);
[[nodiscard]] int dispositionFrom(const QString &word);

/// "overlapping shifts at 2026-11-23T07:00:00.000Z", for reasons.
[[nodiscard]] QString problem(const std::vector<plan::PreflightProblem> &problems);

} // namespace shiftlane::push::text
