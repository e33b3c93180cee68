#pragma once
#include "plan/push_plan.h"
#include "push/ports.h"
#include "push/vocabulary.h"

#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

/// Who was parked, by whom and until when, and what keeps a week from being
/// closed: out of the journal's records, so that it survives the console. Pure.
namespace shiftlane::push {

struct ParkedAgent {
    enum class State {
        Waiting,  ///< a trade that locks the agent or would be voided is open
        Released, ///< its trades ended: can be pushed again
        ByHand,   ///< no trade is known: comes back when a planner says so
    };
    schedule::ScheduleGroupKey group;
    QString businessUnitName;
    int weekCount = 1;
    base::AgentId agent;
    QString name;
    QString reason;                  ///< technical English, as recorded
    QString owner;                   ///< the planner whose push parked the agent
    QString account;                 ///< client and origin of the service that push spoke to
    QString runId;                   ///< of that push
    Instant since;                   ///< when that push began
    std::optional<Instant> deadline; ///< the first of: a trade expires, a changed shift starts
    std::vector<base::TradeId> trades;
    State state = State::Waiting;
    bool byItself = false; ///< pushed without being asked for when the trade ends
};

/// What of a schedule group is not at its end.
struct OpenWork {
    int parked = 0;
    int unknown = 0;
    int postponed = 0;
    int running = 0; ///< pushes that were approved and did not end
    [[nodiscard]] bool any() const { return parked + unknown + postponed + running > 0; }
};

struct ClosedWeek {
    QString by;
    Instant at;
};

class ParkedLedger {
public:
    /// From all records of a journal, in order; an unreadable one is a failure.
    [[nodiscard]] static base::Result<ParkedLedger> of(const std::vector<JournalRecord> &records);

    /// `trades`: what a reading found, `groups`: those whose weeks it covered.
    /// A trade that ended releases its agents; a new one holds them again.
    void tradesRead(const std::set<base::ScheduleId> &groups, const std::vector<schedule::ShiftTrade> &trades);
    /// What `before` learned from readings stays true of the same agents.
    void carryOver(const ParkedLedger &before);

    [[nodiscard]] std::vector<ParkedAgent> agents() const; ///< by deadline; those without one last
    [[nodiscard]] OpenWork openWork(const base::ScheduleId &group) const;
    /// Closed and not pushed into since.
    [[nodiscard]] std::optional<ClosedWeek> closed(const base::ScheduleId &group) const;
    /// When a push began, by its own record; nothing where it is not known.
    [[nodiscard]] std::optional<Instant> startOf(const QString &runId) const;
    /// The recorded plans of these agents, cut down to them: one for each push
    /// they were parked in, oldest first.
    [[nodiscard]] std::vector<plan::PushPlan> plansOf(const plan::AgentsByGroup &agents) const;

    // Records of the ledger's own.
    [[nodiscard]] static JournalRecord returnsByItself(const QString &runId);
    [[nodiscard]] static JournalRecord closing(const QString &id, const schedule::ScheduleGroupKey &group,
                                               const QString &planner, Instant at);

private:
    struct Run {
        QString planner;
        QString account;
        Instant at;
        plan::PushPlan plan; ///< groups as their `plan` records say
        bool byItself = false;
        std::set<base::ScheduleId> open; ///< approved and not ended
    };
    using Key = std::pair<base::ScheduleId, base::AgentId>;
    struct Last {
        Outcome outcome = Outcome::Pending;
        QString runId;
    };
    [[nodiscard]] Status take(const JournalRecord &record);
    void takeRun(Run &run, const QJsonObject &body);
    void takeApproval(Run &run);
    void takeOutcomes(const JournalRecord &record, const QJsonObject &body);
    void park(const JournalRecord &record, const QJsonObject &line);

    std::map<QString, Run> runs_;
    std::vector<QString> order_;
    std::map<Key, Last> last_;
    std::map<Key, ParkedAgent> parked_;
    std::map<base::ScheduleId, ClosedWeek> closed_;
};

} // namespace shiftlane::push
