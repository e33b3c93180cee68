#pragma once
#include "session/adherence_feed.h"
#include "session/performance.h"

#include <map>
#include <set>

namespace shiftlane::session {

/// How many agents were on queue, per scope, as the adherence routes told while
/// they were watched: a mean over the looks of each five minutes. Pure.
class StaffCount {
public:
    /// Management units with agents, by business unit: a unit counts once all of
    /// its own were heard.
    using Units = std::map<base::BusinessUnitId, std::set<base::ManagementUnitId>>;

    /// A look; nothing where the answers are old.
    void look(const KnownAdherence &known, const Units &units, const std::vector<QueueScope> &scopes, Instant now);
    /// Mean in [from, from + minutes); an empty scope is all queues; nothing where nobody watched.
    [[nodiscard]] std::optional<double> onQueue(const QString &scope, Instant from, int minutes) const;

private:
    struct Mean {
        double sum = 0;
        int looks = 0;
    };
    std::map<Instant, std::map<QString, Mean>> slots_; ///< by start of five minutes
};

} // namespace shiftlane::session
