#pragma once
#include "base/result.h"

namespace shiftlane::journal {

/// What SQLite does not tell: it drops a write-ahead log silently from the first
/// frame on whose checksum does not fit, and a push that was killed has all its
/// records there. Refused where commits stand behind such a frame. The last
/// commit alone may be torn: it was not acknowledged when the power went.
/// `path` is the database's; call before SQLite opens it. No log is fine.
[[nodiscard]] base::Status walIsWhole(const QString &path);

} // namespace shiftlane::journal
