#pragma once
#include "files/report.h"
#include "genesys/client.h"
#include "journal/journal.h"
#include "push/push_run.h"
#include "push/recovery.h"
#include "session/engine_ports.h"
#include "session/flight_recorder.h"
#include "session/lease_keeper.h"

#include <QObject>
#include <memory>

namespace shiftlane::session {

/// A push with everything it needs: the engine's ports over the real client,
/// clock and journal. Engine thread. Client, clock and journal must outlive it.
class PushJob : public QObject {
    Q_OBJECT
public:
    struct World {
        genesys::Client *client = nullptr;
        push::Clock *clock = nullptr;
        push::Random *random = nullptr;
        journal::Journal *journal = nullptr;
    };
    PushJob(World world, std::shared_ptr<const plan::PushPlan> plan, std::shared_ptr<const push::BusinessUnits> units,
            push::RunOptions options, QObject *parent = nullptr);
    ~PushJob() override;

    /// Before start(): the flight record grows in this file while the push runs.
    void recordTo(const QString &path) { recorder_->writeTo(path); }
    /// After takeRecord(): whether that file has it all.
    [[nodiscard]] base::Status recordKept() const { return recorder_->kept(); }
    /// Ended before anything could be sent: the journal took no beginning.
    [[nodiscard]] bool neverBegan() const;
    void start();
    [[nodiscard]] push::PushRun &run() { return *run_; }
    [[nodiscard]] const push::PushRun &run() const { return *run_; }
    /// The report (JSON, an interface) and the table for people, as things stand.
    [[nodiscard]] QByteArray report() const;
    [[nodiscard]] QString table() const;
    /// The flight record of the push that ended, with its report and what `more`
    /// says (kind and body); once, empty afterwards.
    using RecordLines = std::vector<std::pair<QString, QByteArray>>;
    [[nodiscard]] QByteArray takeRecord(const RecordLines &more = {}) const;

Q_SIGNALS:
    void changed();
    void finished();

private:
    [[nodiscard]] files::ReportInput reportInput() const;
    void record(const push::BusinessUnits &units, const push::RunOptions &options);
    void readAgain(const push::RecoveredRun &left, std::function<void(std::shared_ptr<const push::RecoveredRun>)> done);

    World world_;
    std::shared_ptr<const plan::PushPlan> plan_;
    UpdateWriter writer_;
    LeaseKeeper lock_;
    base::Instant startedAt_;
    std::optional<base::Instant> endedAt_;
    std::unique_ptr<FlightRecorder> recorder_;
    std::unique_ptr<push::PushRun> run_;
};

/// The report of a run that is over, from what its journal says of it.
[[nodiscard]] QByteArray reportOf(const push::RecoveredRun &run, const QString &journalPath);

/// Agents that a finished run left rejected, unknown, postponed or in conflict.
[[nodiscard]] plan::AgentsByGroup failedAgents(const push::PushRun &run);

/// The exit code of a push or check (an interface; the first that holds):
/// 130 interrupted, 5 some rejected, 7 another console held a group for good,
/// 8 some postponed or unknown, 4 conflicts, 3 some parked or excluded, 0 all
/// applied or already present.
[[nodiscard]] int exitCodeOf(const push::RunTotals &totals, bool interrupted, bool heldElsewhere = false);
[[nodiscard]] int exitCodeOf(const push::PushRun &run);
/// Of two runs: the code that ranks first.
[[nodiscard]] int worseExitCode(int a, int b);

} // namespace shiftlane::session
