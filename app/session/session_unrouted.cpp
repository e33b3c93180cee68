// Session: who should be taking conversations now and is not.
#include "session/session_impl.h"

#include "session/unrouted_board.h"

#include <QElapsedTimer>

namespace shiftlane::session {

namespace {

constexpr int lookEveryMs = 1'000;
constexpr qint64 restTimes = 20; ///< a look over very many agents is not repeated at once

} // namespace

/// The feed and the board of one connection.
struct UnroutedDesk {
    UnroutedDesk(genesys::Client &client, push::Clock &clock) : feed(client, clock) {}
    AdherenceFeed feed;
    UnroutedBoard board;
    QTimer timer;
    base::Instant restsUntil;
};

void Session::Impl::startUnrouted()
{
    unrouted_ = std::make_shared<UnroutedDesk>(*client, clock);
    connect(&unrouted_->timer, &QTimer::timeout, this, &Impl::lookForUnrouted);
    unrouted_->timer.start(lookEveryMs);
}

void Session::Impl::stopUnrouted() { unrouted_.reset(); }

void Session::Impl::followUnits()
{
    std::vector<schedule::BusinessUnit> units;
    for (const auto &[id, unit] : state.weeks.units)
        units.push_back(unit);
    feed->followUnits(units);
}

void Session::Impl::lookForUnrouted()
{
    const base::Instant now = clock.now();
    if (!unrouted_ || state.stage == Stage::Loading || now < unrouted_->restsUntil)
        return;
    unrouted_->feed.follow(UnroutedBoard::unitsNow(state, now));
    unrouted_->feed.setFast(isPushing());
    QElapsedTimer cost;
    cost.start();
    feed->countStaff(unrouted_->feed.known());
    auto view = unrouted_->board.look(state, unrouted_->feed.known(), feed->planningGroups(), now);
    unrouted_->restsUntil = now.plus(std::chrono::milliseconds(restTimes * cost.elapsed()));
    if (!view)
        return;
    state.unrouted = std::move(view);
    changed();
}

} // namespace shiftlane::session
