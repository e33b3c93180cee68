#pragma once
#include "push/ports.h"
#include "session/answers.h"

#include <set>

namespace shiftlane::session {

/// Past pushes as the journal's records tell them. Records only ever follow one
/// another, so that each is read once. Pure; an unreadable record is passed over
/// (recovery and ledger say what is wrong with it).
class History {
public:
    /// All records of a journal, in order; what was taken before is not read again.
    void take(const std::vector<push::JournalRecord> &records);

    /// Newest first. `account`: whose pushes can be put back from here.
    [[nodiscard]] std::vector<PushHistoryRow> rows(const QString &account) const;
    /// Null for a push that the journal does not know.
    [[nodiscard]] PastPushPtr push(const QString &runId, const QString &account) const;

    struct Last {
        QString planner;
        base::Instant at;
    };
    /// Who wrote a schedule group last.
    [[nodiscard]] std::map<base::ScheduleId, Last> lastPushes() const;

    /// When pushes were under way, and when one met a conflict or a lock.
    struct Moments {
        std::vector<base::Instant> pushes; ///< their beginnings
        std::vector<base::Instant> conflicts;
    };
    [[nodiscard]] Moments moments() const;

private:
    struct Agent {
        QString name;
        push::Outcome outcome = push::Outcome::Pending;
        QString reason;
        QStringList decisions;
    };
    struct Group {
        schedule::ScheduleGroupKey key;
        QString text; ///< business unit
        std::map<base::AgentId, Agent> agents;
        bool ended = false;
    };
    struct Run {
        QString id;
        QString planner;
        QString account;
        QString plan;
        std::optional<base::Instant> at;
        std::optional<base::Instant> last; ///< the newest time that any record names
        bool approved = false;
        bool published = false;
        int decisions = 0; ///< with the approval
        std::set<QString> later;
        std::map<base::ScheduleId, Group> groups;
    };
    void take(const push::JournalRecord &record);
    static void takePlan(Run &run, const QJsonObject &body);
    static void takeRun(Run &run, const QJsonObject &body);
    static void takeApproval(Run &run, const QJsonObject &body);
    static void takeSettled(Run &run, const push::JournalRecord &record, const QJsonObject &body);
    static void takeOutcomes(Group &group, const QJsonObject &body);
    [[nodiscard]] static PushHistoryRow rowOf(const Run &run, const QString &account);

    size_t taken_ = 0;
    QString firstRun_; ///< another one: it is another journal
    std::map<QString, size_t> places_;
    std::vector<Run> runs_;
    std::vector<base::Instant> conflicts_;
    std::map<QString, base::Instant> attempts_; ///< when they began
};

} // namespace shiftlane::session
