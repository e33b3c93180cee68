#pragma once
#include "base/instant.h"

#include <QString>
#include <vector>

/// A flight record that is shown in the place of the service. Values; times are UTC.
namespace shiftlane::session {

/// One step of a record: what happened, in a line.
struct ReplayStep {
    base::Instant at;
    QString kind; ///< a stable word of the record
    QString groupText;
    QString text; ///< facts, technical English
};

struct ReplayView {
    QString path;
    QString planName;
    QString planner;
    std::vector<ReplayStep> steps;
    int step = 0; ///< shown: everything up to and with this one happened
    bool namesMasked = false;
    bool incomplete = false; ///< it ends early: the program was ended before the push
    QString fingerprint;     ///< SHA-256 of the record's last line, hex
};

} // namespace shiftlane::session
