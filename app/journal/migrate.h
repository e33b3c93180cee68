#pragma once
#include "base/result.h"

#include <QString>

namespace shiftlane::journal {

/// Brings a journal's schema up to date and lets `role` use it and `watcher`
/// read it (a shared one; a file is only brought up to date). With a watcher the
/// consoles need a role of their own: PUBLIC would let the watcher write, so
/// everybody loses what PUBLIC was given. Idempotent. The sentence says what was
/// done. Blocks. Failures as Journal::open.
[[nodiscard]] base::Result<QString> migrateJournal(const QString &where, const QString &role = QStringLiteral("PUBLIC"),
                                                   const QString &watcher = {});

} // namespace shiftlane::journal
