#pragma once
#include "sandbox/chance.h"
#include "sandbox/org.h"

namespace shiftlane::sandbox {

/// People at work inside the service while somebody pushes: each call is one
/// thing that one of them does. Pure; whoever has a timer decides how often.
class Actors {
public:
    explicit Actors(quint32 seed) : chance_(derivedSeed(seed, u"actors")) {}

    /// A colleague moves or lengthens a shift, or moves a break, of one agent of
    /// a published schedule. False where nobody fit.
    bool colleagueEdits(Org &org, Instant now);
    /// Agents offer and match, supervisors approve and deny, a trade runs out.
    bool tradeActivity(Org &org, Instant now);

    static QString colleague() { return QStringLiteral("colleague"); }
    static QString supervisor() { return QStringLiteral("supervisor"); }

private:
    const HeldSchedule *anyPublished(const World &world);
    bool offer(Org &org, Instant now);
    bool match(Org &org, Instant now);
    bool decide(Org &org, Instant now);
    bool expire(Org &org, Instant now);
    const HeldTrade *anyTrade(const World &world, schedule::TradeState state);

    Chance chance_;
};

} // namespace shiftlane::sandbox
