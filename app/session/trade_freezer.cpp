#include "session/trade_freezer.h"

#include <QPointer>
#include <algorithm>

namespace shiftlane::session {

namespace {

constexpr int triesAtMost = 4; // of one unit, each after a new reading

base::ScheduleId leaseOf(const QString &id) { return base::ScheduleId(QStringLiteral("freeze:") + id); }

bool isForbidden(const base::Failure &failure) { return failure.status == 403; }

/// The service said no: nothing was written. Everything else may have been.
bool isSurelyNotWritten(const base::Failure &failure)
{
    using base::FailureKind;
    return failure.kind == FailureKind::Refused || failure.kind == FailureKind::Conflict ||
           failure.kind == FailureKind::Throttled || failure.kind == FailureKind::Unauthorised;
}

} // namespace

TradeFreezer::TradeFreezer(World world, QObject *parent)
    : QObject(parent), world_(std::move(world)), leases_(world_.journal.lock())
{
}

void TradeFreezer::freeze(const base::ScheduleId &group, const std::vector<Unit> &units)
{
    notes_.clear();
    failure_.reset();
    for (const Unit &unit : units)
        wishes_.push_back({group, unit, 0});
    if (!std::exchange(busy_, true))
        freezeNext();
    Q_EMIT changed();
}

void TradeFreezer::freezeNext()
{
    busy_ = !wishes_.empty();
    Q_EMIT changed();
    if (!busy_)
        return;
    const Wish wish = wishes_.front();
    wishes_.pop_front();
    if (const auto before = freezes_.find(world_.account, wish.unit.id)) {
        if (!own_.contains(before->id))
            note(FreezeNote::Kind::FrozenBefore, wish.unit, before->planner);
        return freezeNext();
    }
    world_.client.tradeSettings(wish.unit.id, [this, wish, guard = QPointer(this)](const Read &read) {
        if (!guard)
            return;
        if (!read)
            return giveUp(read.failure());
        if (!read->enabled) {
            note(FreezeNote::Kind::WasOff, wish.unit);
            return freezeNext();
        }
        lease(wish, *read);
    });
}

/// A lease tells colleagues on the same journal that somebody is there who restores it.
void TradeFreezer::lease(const Wish &wish, const wire::TradeSettings &read)
{
    push::FrozenUnit unit;
    unit.id = world_.random.uniqueId();
    unit.unit = wish.unit.id;
    unit.name = wish.unit.name;
    unit.group = wish.group;
    unit.planner = world_.planner;
    unit.account = world_.account;
    unit.since = world_.clock.now();
    unit.version = read.version;
    leases_.acquire(leaseOf(unit.id),
                    [this, wish, read, unit, guard = QPointer(this)](const base::Result<push::Lock::Lease> &lease) {
                        if (!guard)
                            return;
                        if (!lease)
                            return giveUp(lease.failure());
                        own_[unit.id] = lease->token;
                        ask(wish, read, unit);
                    });
}

void TradeFreezer::ask(const Wish &wish, const wire::TradeSettings &read, push::FrozenUnit unit)
{
    keep(push::TradeFreezes::asked(unit), [this, wish, read, unit](const base::Status &kept) {
        if (!kept)
            return giveUp(kept.failure());
        world_.client.writeTrading(read, false, [this, wish, unit, guard = QPointer(this)](const Read &written) {
            if (guard)
                asked(wish, unit, written);
        });
    });
}

void TradeFreezer::asked(const Wish &wish, const push::FrozenUnit &unit, const Read &written)
{
    if (written && !written->enabled) {
        return keep(push::TradeFreezes::done(unit, written->version), [this, unit](const base::Status &kept) {
            Q_EMIT logged(QStringLiteral("shift trading of %1 switched off").arg(unit.name));
            if (!kept)
                return giveUp(kept.failure());
            freezeNext();
        });
    }
    if (written) { // on again before we looked: somebody wants it so
        note(FreezeNote::Kind::OthersDid, wish.unit, written->modifiedBy);
        ended(unit, QStringLiteral("othersDid"));
        return freezeNext();
    }
    const base::Failure failure = written.failure();
    if (!isSurelyNotWritten(failure))
        return giveUp(failure); // restoring reads first: then it is known
    if (isForbidden(failure))
        permitted_ = false;
    keep(push::TradeFreezes::undone(unit, failure.sentence()), [this, wish, unit, failure](const base::Status &) {
        release(unit);
        if (failure.kind != base::FailureKind::Conflict || wish.tries + 1 >= triesAtMost)
            return giveUp(failure);
        wishes_.push_front({wish.group, wish.unit, wish.tries + 1});
        freezeNext();
    });
}

void TradeFreezer::giveUp(const base::Failure &failure)
{
    wishes_.clear();
    busy_ = false;
    failure_ = failure;
    Q_EMIT logged(QStringLiteral("shift trading stays as it is: ") + failure.sentence());
    Q_EMIT changed();
}

void TradeFreezer::restoreAll()
{
    notes_.clear();
    failure_.reset();
    restore(units());
}

void TradeFreezer::restore(const std::set<base::ManagementUnitId> &units)
{
    for (const push::FrozenUnit &unit : freezes_.of(world_.account)) {
        if (!units.contains(unit.unit) || !holderOf(unit).isEmpty() || !restoring_.insert(unit.id).second)
            continue;
        failures_.erase(unit.id);
        restoreOne(unit, 0);
    }
    Q_EMIT changed();
}

void TradeFreezer::restoreOne(const push::FrozenUnit &unit, int tries)
{
    world_.client.tradeSettings(unit.unit, [this, unit, tries, guard = QPointer(this)](const Read &read) {
        if (guard)
            restoreRead(unit, tries, read);
    });
}

void TradeFreezer::restoreRead(const push::FrozenUnit &unit, int tries, const Read &read)
{
    if (!read)
        return notRestored(unit, read.failure());
    // On at the very version we asked at: our write may be under way still. One of the same version bars it.
    const bool mayComeYet = !unit.sure && read->version == unit.version;
    if (read->enabled && !mayComeYet) {
        // Also what our own write before did whose answer was lost.
        if (unit.sure && tries == 0)
            note(FreezeNote::Kind::OthersDid, {unit.unit, unit.name}, read->modifiedBy);
        return ended(unit, unit.sure && tries == 0 ? QStringLiteral("othersDid") : QStringLiteral("restored"));
    }
    world_.client.writeTrading(*read, true, [this, unit, tries, guard = QPointer(this)](const Read &written) {
        if (!guard)
            return;
        if (written && written->enabled)
            return ended(unit, QStringLiteral("restored"));
        const bool final =
            !written && isSurelyNotWritten(written.failure()) && written.failure().kind != base::FailureKind::Conflict;
        if (!final && tries + 1 < triesAtMost)
            return restoreOne(unit, tries + 1);
        notRestored(unit, written ? base::Failure{base::FailureKind::Conflict, unit.name,
                                                  QStringLiteral("it is switched off again and again")}
                                  : written.failure());
    });
}

void TradeFreezer::ended(const push::FrozenUnit &unit, const QString &how)
{
    keep(push::TradeFreezes::over(unit, how, world_.clock.now()), [this, unit, how](const base::Status &kept) {
        if (!kept)
            return notRestored(unit, kept.failure());
        restoring_.erase(unit.id);
        release(unit);
        Q_EMIT logged(how == u"restored" ? QStringLiteral("shift trading of %1 switched on again").arg(unit.name)
                                         : QStringLiteral("shift trading of %1 is on by others").arg(unit.name));
        Q_EMIT changed();
    });
}

void TradeFreezer::notRestored(const push::FrozenUnit &unit, const base::Failure &failure)
{
    restoring_.erase(unit.id);
    failures_[unit.id] = failure;
    Q_EMIT logged(QStringLiteral("shift trading of %1 is still off: %2").arg(unit.name, failure.sentence()));
    Q_EMIT changed();
}

void TradeFreezer::release(const push::FrozenUnit &unit)
{
    const auto held = own_.find(unit.id);
    if (held == own_.end())
        return;
    leases_.release(leaseOf(unit.id), held->second);
    own_.erase(held);
}

/// Durable first, then known here.
void TradeFreezer::keep(const push::JournalRecord &record, std::function<void(const base::Status &)> done)
{
    world_.journal.append(record,
                          [this, record, done = std::move(done), guard = QPointer(this)](const base::Status &kept) {
                              if (!guard)
                                  return;
                              if (kept)
                                  (void)freezes_.take(record); // our own: it fits
                              done(kept);
                              Q_EMIT changed();
                          });
}

void TradeFreezer::take(push::TradeFreezes freezes, const journal::Journal::Holders &holders)
{
    freezes_ = std::move(freezes);
    holders_ = holders;
    Q_EMIT changed();
}

void TradeFreezer::note(FreezeNote::Kind kind, const Unit &unit, const QString &by)
{
    notes_.push_back({kind, unit.id, unit.name, by});
}

QString TradeFreezer::holderOf(const push::FrozenUnit &unit) const
{
    const auto held = holders_.find(leaseOf(unit.id));
    return own_.contains(unit.id) || held == holders_.end() ? QString() : held->second;
}

std::set<base::ManagementUnitId> TradeFreezer::units(bool own) const
{
    std::set<base::ManagementUnitId> units;
    for (const push::FrozenUnit &unit : freezes_.of(world_.account))
        if (own ? own_.contains(unit.id) : holderOf(unit).isEmpty())
            units.insert(unit.unit);
    return units;
}

std::shared_ptr<const FreezeView> TradeFreezer::view() const
{
    auto view = std::make_shared<FreezeView>();
    using State = FrozenUnitRow::State;
    for (const push::FrozenUnit &unit : freezes_.of(world_.account)) {
        FrozenUnitRow row{unit.unit, unit.name, unit.group, unit.since, unit.planner, State::Frozen, false, {}, {}};
        row.heldBy = holderOf(unit);
        row.leftOver = row.heldBy.isEmpty() && !own_.contains(unit.id);
        row.state = restoring_.contains(unit.id)      ? State::Restoring
                    : unit.sure                       ? State::Frozen
                    : busy_ && own_.contains(unit.id) ? State::Freezing
                                                      : State::Unclear;
        if (const auto failed = failures_.find(unit.id); failed != failures_.end())
            row.failure = failed->second;
        view->units.push_back(std::move(row));
    }
    view->notes = notes_;
    view->busy = busy_;
    view->permitted = permitted_;
    view->failure = failure_;
    return view;
}

} // namespace shiftlane::session
