#pragma once
#include "push/push_run.h"

/// What a run's groups add up to. Pure.
namespace shiftlane::push {

[[nodiscard]] RunTotals totalsOf(const std::vector<GroupProgress> &groups);
/// Exchanges by kind, `sent` ones and the lanes' retries.
[[nodiscard]] std::map<QString, int> requestsOf(const std::vector<GroupProgress> &groups, std::map<QString, int> sent);

[[nodiscard]] std::optional<Instant> syncWindowStart(const std::vector<GroupProgress> &groups); ///< first write
/// Last read-back; nothing = open.
[[nodiscard]] std::optional<Instant> syncWindowEnd(const std::vector<GroupProgress> &groups);

/// The rest, from the pace of the lanes that have ended; nothing before a quarter
/// of them has, while a lane waits for a person, or while one that reads waits
/// for its trade job (`jobsWait`).
[[nodiscard]] std::optional<Milliseconds> restOf(const std::vector<GroupProgress> &groups, Milliseconds spent,
                                                 bool jobsWait);

} // namespace shiftlane::push
