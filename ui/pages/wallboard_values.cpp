#include "ui/pages/wallboard_values.h"

#include "session/performance.h"
#include "session/unrouted.h"
#include "session/watch.h"
#include "ui/models/pushes_model.h"
#include "ui/style/formats.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace shiftlane::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Wallboard)
};

const QString dash = QStringLiteral("–");

QString percent(double share) { return Words::tr("%1 %", "per cent").arg(QLocale().toString(qRound(share * 100))); }

/// The newest interval that is complete; the open one only where there is no other.
const insight::QueueInterval *newest(const session::Performance &performance)
{
    const auto &all = performance.series.intervals;
    const auto complete =
        std::find_if(all.rbegin(), all.rend(), [](const auto &each) { return !each.open && each.offered > 0; });
    if (complete != all.rend())
        return &*complete;
    return all.empty() ? nullptr : &all.back();
}

WallTile serviceLevelTile(const session::Performance *performance, const insight::QueueInterval *interval)
{
    WallTile tile{Words::tr("Service level"), dash, {}};
    const auto level = interval ? interval->serviceLevel() : std::nullopt;
    if (!performance || !level)
        return tile;
    tile.figure = percent(*level);
    std::optional<double> goal = interval->serviceLevelTarget;
    if (!goal && !performance->queues.empty())
        goal = performance->queues.front().serviceLevelTarget;
    tile.detail = Words::tr("since %1", "time").arg(clock(interval->start, performance->zone));
    if (!goal)
        return tile;
    const bool met = *level >= *goal;
    tile.detail =
        Words::tr("goal %1, since %2", "per cent, time").arg(percent(*goal), clock(interval->start, performance->zone));
    tile.role = met ? Role::Ok : Role::Bad;
    tile.shape = met ? Shape::Check : Shape::Warning;
    return tile;
}

WallTile answeredTile(const insight::QueueInterval *interval)
{
    WallTile tile{Words::tr("Answered"), dash, {}};
    if (!interval || interval->offered <= 0)
        return tile;
    tile.figure = number(interval->answered);
    tile.detail = Words::tr("of %1 offered, %2 abandoned").arg(number(interval->offered), number(interval->abandoned));
    return tile;
}

WallTile unroutedTile(const session::Snapshot &snapshot)
{
    WallTile tile{Words::tr("Not taking calls"), dash, Words::tr("unknown")};
    const session::UnroutedView *view = snapshot.unrouted.get();
    if (!view || view->state != session::UnroutedView::State::Known)
        return tile;
    const auto count = static_cast<int>(view->rows.size());
    if (count == 0 && view->unseen > 0 && view->unseen == view->expected)
        return tile; // nobody was heard
    tile.figure = number(count);
    tile.detail = Words::tr("of %1 expected now").arg(number(view->expected - view->unseen));
    tile.role = count > 0 ? Role::Warn : Role::Ok;
    tile.shape = count > 0 ? Shape::Warning : Shape::Check;
    return tile;
}

WallTile tradesTile(const session::Snapshot &snapshot)
{
    int open = 0;
    int matched = 0;
    if (snapshot.groups)
        for (const session::GroupRow &row : *snapshot.groups) {
            open += row.openTrades;
            matched += row.matchedTrades;
        }
    return {Words::tr("Open trades"), snapshot.groups ? number(open) : dash,
            Words::tr("%n wait(s) for a decision", nullptr, matched), Role::Idle, Shape::None};
}

WallTile pushTile(const session::WatchView *watch, base::Instant now)
{
    WallTile tile{Words::tr("Groups being pushed"), dash, Words::tr("no journal of the team")};
    if (!watch || !watch->sharedJournal)
        return tile;
    int held = 0;
    int failed = 0;
    for (const session::WatchedPush &push : watch->pushes) {
        held += !push.ended() && !push.interrupted() ? 1 : 0;
        failed += push.needsSomebody(now) ? 1 : 0;
    }
    tile.figure = number(held);
    tile.detail = failed > 0 ? Words::tr("%n need(s) somebody", nullptr, failed) : Words::tr("none failed");
    tile.role = failed > 0 ? Role::Bad : Role::Idle;
    tile.shape = failed > 0 ? Shape::Cross : Shape::None;
    return tile;
}

WallRow rowOf(const session::WatchedPush &push)
{
    WallRow row;
    row.badge = pushBadge(push);
    row.what = pushGroupText(push);
    row.who = accountName(push.row.planner);
    row.amount =
        Words::tr("%1 of %2", "agents settled, planned").arg(number(push.row.settled), number(push.row.planned));
    if (push.row.planned > 0)
        row.progress = std::min(1.0, static_cast<double>(push.row.settled) / push.row.planned);
    if (push.failed())
        row.note = push.row.reason;
    else if (push.restMs && !push.ended())
        row.note = Words::tr("%1 left", "duration").arg(duration(*push.restMs));
    else
        row.note = troubleText(push);
    return row;
}

WallRow rowOf(const session::SeenWrite &write)
{
    WallRow row;
    row.badge = write.failed     ? Badge{Role::Bad, Shape::Cross, Words::tr("Failed")}
                : write.complete ? Badge{Role::Ok, Shape::Check, Words::tr("Written")}
                                 : Badge{Role::Info, Shape::Turning, Words::tr("On its way")};
    row.what = write.group.weekDate.isValid()
                   ? Words::tr("%1, %2", "business unit, week").arg(write.groupText, shortDate(write.group.weekDate))
                   : write.groupText;
    row.who = write.by;
    const QTimeZone zone = write.zone.isValid() ? write.zone : QTimeZone::utc();
    row.amount = clock(write.at, zone);
    row.note = zoneCity(zone);
    return row;
}

void addRows(WallFigures &wall, const session::WatchView *watch, base::Instant now)
{
    const bool shared = watch && watch->sharedJournal;
    wall.listTitle = shared ? Words::tr("Pushes") : Words::tr("Schedule writes");
    wall.nothing = shared ? Words::tr("Nobody pushed today") : Words::tr("Nothing was written since the monitor began");
    if (shared)
        for (const session::WatchedPush &push : watch->pushes) {
            if (push.recent(now))
                wall.rows.push_back(rowOf(push));
        }
    else if (watch)
        for (const session::SeenWrite &write : watch->writes)
            wall.rows.push_back(rowOf(write));
}

} // namespace

QString WallFigures::words() const
{
    QStringList parts{title, clock};
    for (const WallTile &tile : tiles)
        parts << Words::tr("%1: %2, %3", "what, how much, beside what").arg(tile.title, tile.figure, tile.detail);
    for (const WallRow &row : rows)
        parts << QStringList{row.what, row.badge.word, row.amount, row.note}.join(QLatin1Char(' ')).trimmed();
    return parts.join(QStringLiteral(". "));
}

WallFigures wallFigures(const session::Snapshot &snapshot, base::Instant now)
{
    WallFigures wall;
    const session::Performance *performance = snapshot.performance.get();
    const QTimeZone zone = performance && performance->zone.isValid() ? performance->zone : QTimeZone::systemTimeZone();
    wall.title = snapshot.status.connection;
    wall.clock = clock(now, zone);
    wall.date = Words::tr("%1, %2", "day, city of the zone")
                    .arg(dayDate(QDateTime::fromMSecsSinceEpoch(now.ms, zone).date()), zoneCity(zone));
    const insight::QueueInterval *interval = performance ? newest(*performance) : nullptr;
    wall.tiles = {serviceLevelTile(performance, interval), answeredTile(interval), unroutedTile(snapshot),
                  tradesTile(snapshot), pushTile(snapshot.watch.get(), now)};
    addRows(wall, snapshot.watch.get(), now);
    return wall;
}

} // namespace shiftlane::ui
