#pragma once
#include "genesys/client.h"
#include "insight/unrouted_agents.h"
#include "push/ports.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <map>
#include <set>
#include <vector>

namespace shiftlane::session {

/// What is known of agents from the adherence routes.
struct KnownAdherence {
    QHash<base::AgentId, insight::AdherenceNow> agents;
    /// Units that answered at least once; another number after every change of one of their agents.
    std::map<base::ManagementUnitId, quint64> units;
    std::set<base::ManagementUnitId> refused; ///< never answered, and refused in the last round
    base::Instant at;                         ///< of the last answer
    QString failure;                          ///< of the last round, technical detail
};

/// Asks the service what the agents of some management units do, one unit after
/// the other, last in priority; events are hints in between. Engine thread. A
/// unit that cannot be read keeps what was known of it.
class AdherenceFeed : public QObject {
    Q_OBJECT
public:
    AdherenceFeed(genesys::Client &client, push::Clock &clock, QObject *parent = nullptr);

    /// From now on these; the first round begins at once where they are others than before.
    void follow(const std::vector<base::ManagementUnitId> &units);
    void setFast(bool fast); ///< while a push runs
    [[nodiscard]] const KnownAdherence &known() const { return known_; }

private:
    void beginRound();
    void askNext();
    void take(const base::ManagementUnitId &unit, const base::Result<std::vector<insight::AdherenceNow>> &answer);
    void endRound();
    void takeHint(const insight::AdherenceNow &agent);

    genesys::Client &client_;
    push::Clock &clock_;
    KnownAdherence known_;
    QHash<base::AgentId, base::ManagementUnitId> unitOf_;
    std::vector<base::ManagementUnitId> units_;
    std::set<base::ManagementUnitId> watched_; ///< their events were asked for
    QTimer timer_;
    QElapsedTimer round_;
    size_t next_ = 0; ///< in `units_`
    bool asking_ = false;
    bool fast_ = false;
    QString roundFailure_;
};

} // namespace shiftlane::session
