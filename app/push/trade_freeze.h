#pragma once
#include "push/ports.h"

#include <map>
#include <optional>
#include <vector>

/// What a journal says about management units whose shift trading a console
/// switched off for a push and has not switched on again. Pure: records in,
/// values out; it survives whoever froze them. Kinds: `freeze` (asked, done,
/// void) and `unfreeze`; readers of pushes skip both.
namespace shiftlane::push {

struct FrozenUnit {
    QString id; ///< of this freezing: its records' run
    base::ManagementUnitId unit;
    QString name;
    base::ScheduleId group; ///< for whose push
    QString planner;
    QString account;
    Instant since;
    qint64 version = 0; ///< of the unit's settings, as read before; then as left
    bool sure = false;  ///< the service said it is off; otherwise only that it was asked
};

class TradeFreezes {
public:
    /// An unreadable record of ours is a failure, records of other kinds are none.
    [[nodiscard]] static base::Result<TradeFreezes> of(const std::vector<JournalRecord> &records);
    [[nodiscard]] Status take(const JournalRecord &record);

    /// Not restored yet, oldest first.
    [[nodiscard]] std::vector<FrozenUnit> of(const QString &account) const;
    /// Who froze a unit first; nothing = nobody.
    [[nodiscard]] std::optional<FrozenUnit> find(const QString &account, const base::ManagementUnitId &unit) const;

    // The records. Trading was on before: a unit where it was off is never asked.
    [[nodiscard]] static JournalRecord asked(const FrozenUnit &unit);                ///< before anything is sent
    [[nodiscard]] static JournalRecord done(const FrozenUnit &unit, qint64 version); ///< the service says so
    [[nodiscard]] static JournalRecord undone(const FrozenUnit &unit, const QString &reason); ///< surely not written
    /// `how`: restored, or othersDid where somebody else had switched it on.
    [[nodiscard]] static JournalRecord over(const FrozenUnit &unit, const QString &how, Instant at);

private:
    std::map<QString, FrozenUnit> open_; ///< by id
};

} // namespace shiftlane::push
