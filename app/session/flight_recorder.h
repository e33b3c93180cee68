#pragma once
#include "files/flight_file.h"
#include "files/flight_record.h"
#include "genesys/exchange_facts.h"
#include "journal/journal.h"
#include "push/push_run.h"

namespace shiftlane::session {

/// Keeps the flight record of one push while it runs: what its journal keeps (it
/// stands between run and journal), its requests without secrets, its lanes.
/// Engine thread. Packs as it goes; the lines wait in memory only while those of
/// an earlier session are read. Journal and clock must outlive it.
class FlightRecorder : public push::Store {
public:
    FlightRecorder(push::Store &journal, push::Clock &clock) : journal_(journal), clock_(clock) {}

    /// The record also goes to this file while it grows.
    void writeTo(const QString &path) { file_ = std::make_unique<files::FlightFile>(path); }
    /// What goes in: who, what, where, and the groups as they are known.
    void begin(const push::PushRun &run, const plan::PushPlan &plan, const push::BusinessUnits &units,
               const push::RunOptions &options);
    /// A run that is taken up: `read` hands over what the journal says of it.
    void waitForEarlier() { waits_ = true; }
    void takeEarlier(const base::Result<journal::Journal::Records> &records, const QString &run);

    void append(push::JournalRecord record, std::function<void(base::Status)> done) override;
    void take(const genesys::ExchangeFacts &facts);
    /// States, marks and open conflicts that are new since the last call.
    void look(const push::PushRun &run);
    void add(const QString &kind, const QByteArray &body, const base::ScheduleId &group = {});
    /// The whole file; once, then empty. What comes later is left out.
    [[nodiscard]] QByteArray finish();
    /// The journal took what comes before the first write: the approval, or that the run is taken up.
    [[nodiscard]] bool began() const { return began_; }
    /// After finish(): whether the file has it all. No file is well.
    [[nodiscard]] base::Status kept() const { return kept_; }

private:
    struct Seen {
        push::LaneState state = push::LaneState::Planned;
        QString reason;
        int round = 0;
        bool paused = false;
        size_t marks = 0;
        bool operator==(const Seen &) const = default;
    };
    void put(files::FlightLine line);
    void putNow(files::FlightLine line);
    void grow();
    void lookAt(const push::GroupProgress &group, Seen &seen);

    push::Store &journal_;
    push::Clock &clock_;
    files::FlightWriter writer_;
    std::vector<files::FlightLine> pending_; ///< while the earlier ones are read
    bool waits_ = false;
    bool finished_ = false;
    bool began_ = false;
    bool growsSoon_ = false;
    std::unique_ptr<files::FlightFile> file_; ///< may be null
    base::Status kept_ = base::Done{};
    std::map<base::ScheduleId, Seen> seen_;
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
};

} // namespace shiftlane::session
