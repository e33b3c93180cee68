#pragma once
#include "base/instant.h"

#include <QByteArrayView>
#include <optional>

namespace shiftlane::genesys {

/// The three forms of an HTTP-date (RFC 9110, 5.6.7); weekday names are not
/// held against the date.
[[nodiscard]] std::optional<base::Instant> parseHttpDate(QByteArrayView text);

/// Retry-After: seconds or an HTTP-date, several lines joined by commas: the
/// largest valid one counts (Q6). Garbage and negative values are nothing; a
/// date that has passed is zero.
[[nodiscard]] std::optional<base::Milliseconds> parseRetryAfter(QByteArrayView value, base::Instant now);

} // namespace shiftlane::genesys
