#pragma once
#include "push/ports.h"
#include "push/vocabulary.h"
#include "simulation/timeline.h"

#include <map>
#include <set>
#include <vector>

namespace shiftlane::simulation {

class World;
class Session;

/// The journal that all consoles share: records in the order of their commits,
/// which is the order of the chain.
class SharedStore {
public:
    explicit SharedStore(World &world) : world_(world) {}

    struct Intent {
        QString attempt;
        QByteArray sha256;
        qint64 token = 0;
    };
    /// Commits, unless the record's fence does not hold; then the failure.
    [[nodiscard]] push::Status commit(const push::JournalRecord &record, const Session &by);

    [[nodiscard]] const std::vector<push::JournalRecord> &records() const { return records_; }
    /// The last intent with these bytes; null = none was ever committed.
    [[nodiscard]] const Intent *intent(const QString &run, const base::ScheduleId &schedule,
                                       const QByteArray &sha256) const;
    [[nodiscard]] bool hasOutcome(const QString &run, const base::AgentId &agent, push::Outcome outcome) const;
    [[nodiscard]] bool wasDecided(const QString &run, const base::AgentId &agent) const;

private:
    void take(const push::JournalRecord &record);

    World &world_;
    std::vector<push::JournalRecord> records_;
    std::map<std::pair<QString, QByteArray>, Intent> intents_; ///< by run/schedule and digest
    std::map<base::ScheduleId, qint64> highestToken_;
    std::map<std::pair<QString, base::AgentId>, std::set<QString>> outcomes_;
    std::set<std::pair<QString, base::AgentId>> decided_;
};

/// Who may write where: leases of 20 s by the store's clock, renewed every 6 s
/// while the console lives and reaches the store.
class Leases {
public:
    explicit Leases(World &world) : world_(world) {}

    [[nodiscard]] push::Lock::Lease acquire(const QString &key, Session &by);
    void release(const QString &key, qint64 token, const Session &by);
    /// An outsider takes the lease away and is gone.
    void takeAway(const QString &key);
    [[nodiscard]] bool holds(const QString &key, qint64 token) const;
    [[nodiscard]] const Session *holder(const QString &key) const; ///< null = free or expired
    [[nodiscard]] std::vector<QString> heldBy(const Session &session) const;

private:
    struct Entry {
        qint64 token = 0;
        const Session *holder = nullptr;
        Milliseconds until{-1}; ///< of an outsider's lease
    };
    [[nodiscard]] bool isLive(const Entry &entry) const;
    World &world_;
    std::map<QString, Entry> entries_;
    qint64 tokens_ = 0;
};

} // namespace shiftlane::simulation
