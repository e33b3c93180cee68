#pragma once
#include "files/delta_csv.h"
#include "files/flight_record.h"
#include "session/flight.h"
#include "session/performance.h"

#include <QJsonObject>

namespace shiftlane::session {

/// One thing that happened, with its facts.
struct TapeStep {
    ReplayStep told;
    base::ScheduleId group;
    QJsonObject body;
};

/// A flight record as values: what went in, and what happened in order.
struct FlightTape {
    QString path;
    QJsonObject head;
    std::vector<plan::GroupPlan> groups;
    files::UnitsById units; ///< zone and codes
    std::vector<TapeStep> steps;
    std::optional<Performance> performance; ///< of the end, with the verdict
    QJsonObject report;
    QString fingerprint;
    bool incomplete = false; ///< it ends early

    [[nodiscard]] const plan::GroupPlan *group(const base::ScheduleId &id) const;
    [[nodiscard]] const schedule::BusinessUnit *unitOf(const plan::GroupPlan &group) const;
    /// Name of an agent; the id where there is none.
    [[nodiscard]] QString nameOf(const base::ScheduleId &group, const base::AgentId &agent) const;
};

/// Reads and checks; a failure names the line. Pure but for the device.
[[nodiscard]] base::Result<FlightTape> readTape(QIODevice &file, const QString &path);

/// A business unit as a `group` line keeps it: zone and codes.
[[nodiscard]] QJsonObject unitJson(const schedule::BusinessUnit &unit);

} // namespace shiftlane::session
