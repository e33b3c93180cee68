#pragma once
#include "base/instant.h"
#include "push/ports.h"

#include <QByteArray>

namespace shiftlane::journal {

/// The link of a record: SHA-256 over the link before it and every field with
/// its length, so that no byte can move between fields. The first link hangs
/// from an empty one.
[[nodiscard]] QByteArray chainLink(const QByteArray &before, qint64 seq, base::Instant at,
                                   const push::JournalRecord &record);

} // namespace shiftlane::journal
