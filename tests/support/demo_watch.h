#pragma once
#include "session/watch.h"

namespace shiftlane::test {

/// What a supervisor sees on the demo Friday: three planners push, one group
/// failed, one push was interrupted; eight writes by anybody, one of them failed.
[[nodiscard]] session::SnapshotPtr demoWatchSnapshot();
[[nodiscard]] session::WatchView demoWatch();

} // namespace shiftlane::test
