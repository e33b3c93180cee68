#pragma once
#include "base/result.h"

#include <QString>

namespace shiftlane::journal {

/// Brings a journal's schema up to date and lets `role` use it (a shared one; a
/// file is only brought up to date). Idempotent. The sentence says what was
/// done. Blocks. Failures as Journal::open.
[[nodiscard]] base::Result<QString> migrateJournal(const QString &where,
                                                   const QString &role = QStringLiteral("PUBLIC"));

} // namespace shiftlane::journal
