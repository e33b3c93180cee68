#pragma once
#include "base/result.h"

#include <QLockFile>
#include <memory>

namespace shiftlane::journal {

/// A regular file, or none yet, on a local disk (reliability J05: SQLite's locks
/// cannot be trusted over a network).
[[nodiscard]] base::Status canHoldJournal(const QString &path);

/// The lock file beside it; refused with the holder's program, process and host.
[[nodiscard]] base::Result<std::unique_ptr<QLockFile>> ownFile(const QString &path);

/// Created so that nobody else can read it, not even for a moment.
[[nodiscard]] base::Status createPrivate(const QString &path);

} // namespace shiftlane::journal
