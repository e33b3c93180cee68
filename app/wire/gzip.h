#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace shiftlane::wire {

/// Caps of a gzip input (reliability S38). The ratio counts from 1 MiB of output on.
struct GzipLimits {
    qint64 outputBytes = qint64{64} << 20;
    int ratio = 100;
    int members = 64;
    int headerBytes = 64 << 10;
};

/// One gzip member, no name and no time in it: equal input, equal bytes.
[[nodiscard]] QByteArray gzip(QByteArrayView plain);

/// Every member of `packed`, one after the other. Refuses truncated or damaged
/// data, bytes behind the end, a gzip inside the gzip, and whatever passes the caps.
[[nodiscard]] base::Result<QByteArray> gunzip(QByteArrayView packed, const QString &where,
                                              const GzipLimits &limits = {});

/// Starts with 1f 8b.
[[nodiscard]] bool looksGzip(QByteArrayView bytes);

} // namespace shiftlane::wire
