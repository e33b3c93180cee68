#pragma once
#include "base/instant.h"
#include "push/ports.h"

#include <QByteArray>

namespace shiftlane::journal {

/// A record as it stands in a database.
struct StoredRecord {
    qint64 seq = 0; ///< 1, 2, 3 …
    base::Instant at;
    push::JournalRecord record;
    QString writer{}; ///< database role that wrote it; empty in a file
    QByteArray link;
};

/// The end of a chain.
struct ChainHead {
    qint64 seq = 0;
    QByteArray link = QByteArray("");
    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// The link of a record: SHA-256 over the link before it and every field with
/// its length, so that no byte can move between fields; the writer last, where
/// there is one. The first link hangs from an empty one.
[[nodiscard]] QByteArray linkAfter(const QByteArray &before, const StoredRecord &stored);

/// The record as it comes back from a database: never NULL, and a lone
/// surrogate has no UTF-8.
[[nodiscard]] push::JournalRecord asStored(push::JournalRecord record);

/// Same content (the fence is no part of it).
[[nodiscard]] bool sameContent(const push::JournalRecord &a, const push::JournalRecord &b);

} // namespace shiftlane::journal
