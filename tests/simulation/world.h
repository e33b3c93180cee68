#pragma once
#include "push/outcome.h"
#include "push/push_run.h"
#include "simulation/faults.h"
#include "simulation/timeline.h"

#include <QStringList>
#include <bitset>
#include <map>
#include <memory>
#include <set>

/// A whole world in virtual time: consoles that push, crash, pause and take
/// each other's work up; one service that they share and that misbehaves;
/// colleagues and agents who do things of their own; one journal and one table
/// of leases. One seed, one history; what must never happen is checked while it
/// happens.
namespace shiftlane::simulation {

struct Settings {
    quint64 seed = 1;
    int consoles = 0; ///< 0: drawn, 1–4
    int maxGroups = 5;
    int maxAgents = 8;
    Milliseconds chaos{0};   ///< 0: drawn; faults and other people stop then
    bool anyFaults = true;   ///< draw a subset; otherwise only `only`
    std::set<Fault> only;    ///< not empty: exactly these
    std::set<Fault> without; ///< never these (shrinking)
    bool noLocks = false;    ///< LocksRemoved whatever is drawn
    bool trades = true;
    bool colleagues = true;
    bool planners = true; ///< pause, stop, decide, change dispositions
};

/// What one world, or the sum of many, went through.
struct Tally {
    int worlds = 0;
    int failed = 0;
    std::array<int, faultCount> fired{};
    std::array<int, push::outcomeCount> outcomes{};
    std::array<int, push::meaningCount> meanings{};
    std::array<unsigned, push::laneStateCount> edges{};
    int writes = 0;           ///< agents written
    int writesUnderFault = 0; ///< worlds with a write and a fault
    int crashes = 0;
    int resumes = 0;
    int requests = 0;
    quint64 events = 0;
    Tally &operator+=(const Tally &o);
};

class Service;
class SharedStore;
class Leases;
class Console;
class Session;
class History;
class Watch;
class People;

class World {
public:
    explicit World(Settings settings, History *history = nullptr);
    ~World();

    /// Chaos, calm, the last takings up; true where nothing was violated.
    bool run();

    [[nodiscard]] const QStringList &violations() const { return violations_; }
    [[nodiscard]] const Tally &tally() const { return tally_; }
    /// Hash over everything that happened; the same for the same seed.
    [[nodiscard]] quint64 trace() const { return trace_; }
    [[nodiscard]] const Settings &settings() const { return settings_; }
    [[nodiscard]] std::set<Fault> drawn() const;

    // ---- for the parts of the world ----
    [[nodiscard]] Timeline &timeline() { return timeline_; }
    [[nodiscard]] Dice &dice() { return dice_; }
    [[nodiscard]] Service &service() { return *service_; }
    [[nodiscard]] SharedStore &store() { return *store_; }
    [[nodiscard]] Watch &watch() { return *watch_; }
    [[nodiscard]] Leases &leases() { return *leases_; }
    [[nodiscard]] History *history() { return history_; }
    [[nodiscard]] std::vector<std::unique_ptr<Console>> &consoles() { return consoles_; }
    [[nodiscard]] std::shared_ptr<const push::BusinessUnits> units() const { return units_; }
    [[nodiscard]] bool isChaos() const { return timeline_.now() < chaos_; }
    [[nodiscard]] bool draws(Fault fault) const { return drawn_[static_cast<size_t>(fault)]; }
    [[nodiscard]] bool locksRemoved() const { return draws(Fault::LocksRemoved); }
    /// Whether a drawn fault strikes now; only in chaos.
    [[nodiscard]] bool strikes(Fault fault, double chance);
    /// A fault that lies in the world itself showed.
    void showed(Fault fault);
    void answered(push::Meaning meaning) { ++tally_.meanings[static_cast<size_t>(meaning)]; }
    void violate(const QString &what);
    void happened(const QString &what);
    void happened(quint64 what);
    [[nodiscard]] Tally &counts() { return tally_; }
    /// A run whose process died, and one that has ended in a living one.
    void stranded(const QString &run) { stranded_.insert(run); }
    void ended(const QString &run) { stranded_.erase(run); }
    /// Somebody looks for work that nobody carries and takes it up.
    void lookForOrphans(Session &by);

private:
    void draw();
    void build();
    void buildGroup(int number);
    void lookAround();
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bool driveUntilQuiet(Milliseconds limit);
    void letPass(Milliseconds length);
    bool takeUpAll(); ///< true where something was open

    Settings settings_;
    History *history_ = nullptr;
    Timeline timeline_;
    Dice dice_;
    Milliseconds chaos_{0};
    std::bitset<faultCount> drawn_;
    std::array<double, faultCount> intensity_{};
    std::shared_ptr<push::BusinessUnits> units_;
    std::unique_ptr<Service> service_;
    std::unique_ptr<People> people_;
    std::unique_ptr<Watch> watch_;
    std::unique_ptr<SharedStore> store_;
    std::unique_ptr<Leases> leases_;
    std::vector<std::unique_ptr<Console>> consoles_;
    std::set<QString> stranded_;
    QStringList violations_;
    Tally tally_;
    quint64 trace_ = 1469598103934665603ULL;
};

} // namespace shiftlane::simulation
