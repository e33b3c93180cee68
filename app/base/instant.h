#pragma once
#include <QHashFunctions>
#include <QString>
#include <QStringView>
#include <chrono>
#include <compare>
#include <optional>

namespace shiftlane::base {

using Milliseconds = std::chrono::milliseconds;

/// A point in time, UTC, in milliseconds since 1970. A value, not a clock:
/// "now" comes in through push/ports.h or a caller's argument.
struct Instant {
    qint64 ms = 0;

    static Instant fromMs(qint64 value) { return Instant{value}; }
    [[nodiscard]] Instant plusMinutes(qint64 minutes) const { return {ms + minutes * 60'000}; }
    [[nodiscard]] Instant plus(Milliseconds span) const { return {ms + span.count()}; }
    /// Whole minutes from `earlier` to this, rounded towards zero.
    [[nodiscard]] qint64 minutesSince(Instant earlier) const { return (ms - earlier.ms) / 60'000; }
    auto operator<=>(const Instant &) const = default;
    friend size_t qHash(Instant i, size_t seed = 0) { return ::qHash(i.ms, seed); }

    /// `2026-11-23T07:00:00.000Z`, as the service writes it.
    [[nodiscard]] QString toIso() const;
    /// Strict ISO-8601 with seconds optional and a zone (Z or ±hh:mm) required;
    /// a zone-less text, 24:00, or a day that does not exist is nothing.
    static std::optional<Instant> fromIso(QStringView text);
};

} // namespace shiftlane::base
