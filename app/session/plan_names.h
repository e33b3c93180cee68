#pragma once
#include <QString>

namespace shiftlane::session {

// Names of plans that came from no file. Facts, kept in journals and reports;
// the ui has words for them.

/// Corrections made in the console.
inline const QLatin1String planMadeHere("edited here");
/// `back: <name>`: a roll back of the push of that plan.
inline const QLatin1String planBackOf("back: ");

} // namespace shiftlane::session
