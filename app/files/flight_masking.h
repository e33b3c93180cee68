#pragma once
#include "files/flight_record.h"

namespace shiftlane::files {

/// The same record without the names of people: each agent's name and id becomes
/// "Agent 17", "agent-17" wherever it stands, also within a text; who changed a
/// schedule, notes at shifts and where the journal lies are left out. The same
/// agent is the same number throughout. Chained anew; its first line says that it
/// was masked. `more` is put before the end, in the place of lines of its kinds.
[[nodiscard]] base::Result<QByteArray> rewriteFlight(const QByteArray &record, const QString &where, bool maskNames,
                                                     const std::vector<FlightLine> &more = {});

} // namespace shiftlane::files
