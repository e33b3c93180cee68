#pragma once
#include "simulation/service.h"

namespace shiftlane::simulation {

/// Everybody who changes something without a push: colleagues who edit by hand,
/// agents who trade, supervisors who decide trades, and those who reorganise.
class People {
public:
    explicit People(World &world) : world_(world) {}

    void start();
    void calmDown();                  ///< what waits for a person is decided
    void edit(Service::Group &group); ///< one edit by a colleague
    [[nodiscard]] schedule::ShiftTrade trade(const Service::Group &group, int number);

private:
    void colleague();
    void trader();
    void reorganise();
    void approve(schedule::ShiftTrade &trade);
    void changed(Service::Group &group, const std::vector<base::AgentId> &agents);

    World &world_;
};

/// A day's work: eight hours in three pieces, at `hour` of that local day.
[[nodiscard]] schedule::Shift shiftAt(const QString &id, const QTimeZone &zone, QDate day, int hour);

} // namespace shiftlane::simulation
