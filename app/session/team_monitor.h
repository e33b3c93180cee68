#pragma once
#include "push/ports.h"
#include "session/watch.h"

#include <memory>
#include <vector>

namespace shiftlane::session {

/// Pushes of every planner as a journal's records tell them, told piece by piece.
/// Pure; records that cannot be read are left out.
class PushWatch {
public:
    PushWatch();
    ~PushWatch();
    PushWatch(PushWatch &&) noexcept;
    PushWatch &operator=(PushWatch &&) noexcept;

    /// What the journal has behind everything taken so far.
    void take(const std::vector<push::JournalRecord> &records);
    /// Newest first, one row for each schedule group. Who holds them is not in the
    /// records: `row.heldBy` stays empty.
    [[nodiscard]] std::vector<WatchedPush> pushes() const;

private:
    struct Runs;
    std::unique_ptr<Runs> runs_;
};

/// Of a whole journal.
[[nodiscard]] std::vector<WatchedPush> watchedPushes(const std::vector<push::JournalRecord> &records);

/// Fills restMs, once `heldBy` is known: the pace of the groups that ended, by
/// the planner's clock; nothing before a quarter of them has, nor where nobody
/// carries the push out (as push/run_figures.h).
void addRest(std::vector<WatchedPush> &pushes);
/// What failed first, then what nobody carries out, what runs, what ended; each
/// in the order given. Failures and ends of pushes that began more than a day
/// before `now` count as ended.
[[nodiscard]] std::vector<WatchedPush> failuresFirst(std::vector<WatchedPush> pushes, Instant now);

/// From the first write of the newest push that wrote anything to its last end.
struct WatchedSpan {
    Instant from;
    std::optional<Instant> to; ///< nothing = it runs
    std::vector<WatchedPush> groups;
};
[[nodiscard]] std::optional<WatchedSpan> newestSpan(const std::vector<WatchedPush> &pushes);

} // namespace shiftlane::session
