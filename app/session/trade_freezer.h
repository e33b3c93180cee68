#pragma once
#include "genesys/client.h"
#include "journal/journal.h"
#include "push/trade_freeze.h"
#include "session/lease_keeper.h"
#include "session/trade_freeze.h"

#include <QObject>
#include <deque>
#include <set>

namespace shiftlane::session {

/// Switches shift trading of management units off and, later, on again: journal
/// first, one unit after the other, by the version that was read, and never on
/// where it was off before. Engine thread. What it is made of must outlive it.
class TradeFreezer : public QObject {
    Q_OBJECT
public:
    struct World {
        genesys::Client &client;
        push::Clock &clock;
        push::Random &random;
        journal::Journal &journal;
        QString account;
        QString planner;
    };
    explicit TradeFreezer(World world, QObject *parent = nullptr);

    struct Unit {
        base::ManagementUnitId id;
        QString name;
    };
    void freeze(const base::ScheduleId &group, const std::vector<Unit> &units);
    /// Those of this console, and those that nobody carries out any more.
    void restore(const std::set<base::ManagementUnitId> &units);
    void restoreAll();
    /// What the journal says now, and who holds which lease.
    void take(push::TradeFreezes freezes, const journal::Journal::Holders &holders);
    /// Units that restore() would take; `own`: frozen by this session only.
    [[nodiscard]] std::set<base::ManagementUnitId> units(bool own = false) const;
    [[nodiscard]] std::shared_ptr<const FreezeView> view() const;

Q_SIGNALS:
    void changed();
    void logged(const QString &line);

private:
    struct Wish {
        base::ScheduleId group;
        Unit unit;
        int tries = 0;
    };
    using Read = base::Result<wire::TradeSettings>;
    void freezeNext();
    void lease(const Wish &wish, const wire::TradeSettings &read);
    void ask(const Wish &wish, const wire::TradeSettings &read, push::FrozenUnit unit);
    void asked(const Wish &wish, const push::FrozenUnit &unit, const Read &written);
    void giveUp(const base::Failure &failure);
    void restoreOne(const push::FrozenUnit &unit, int tries);
    void restoreRead(const push::FrozenUnit &unit, int tries, const Read &read);
    void ended(const push::FrozenUnit &unit, const QString &how);
    void notRestored(const push::FrozenUnit &unit, const base::Failure &failure);
    void release(const push::FrozenUnit &unit);
    void keep(const push::JournalRecord &record, std::function<void(const base::Status &)> done);
    void note(FreezeNote::Kind kind, const Unit &unit, const QString &by = {});
    [[nodiscard]] QString holderOf(const push::FrozenUnit &unit) const;

    World world_;
    LeaseKeeper leases_;
    push::TradeFreezes freezes_;
    journal::Journal::Holders holders_;
    std::map<QString, qint64> own_; ///< lease tokens by the freezing's id
    std::deque<Wish> wishes_;
    bool busy_ = false;
    std::set<QString> restoring_;
    std::map<QString, base::Failure> failures_; ///< of restoring, by id
    std::vector<FreezeNote> notes_;
    std::optional<base::Failure> failure_;
    bool permitted_ = true;
};

} // namespace shiftlane::session
