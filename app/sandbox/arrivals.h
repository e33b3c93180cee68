#pragma once
#include "base/result.h"
#include "sandbox/world.h"

#include <QByteArray>
#include <QTime>
#include <array>

namespace shiftlane::sandbox {

inline constexpr int arrivalMinutes = 5;

/// How many conversations come to a queue in each five minutes: the sandbox's own
/// daily curve with its weekdays, holidays and chance; to one queue counts from a
/// file.
class Arrivals {
public:
    Arrivals() = default;

    /// A CSV `interval_start_local,offered` with counts per five minutes; its days
    /// stand for the same weekdays of every week, in turn. Problems name the line.
    [[nodiscard]] static base::Result<Arrivals> read(const QByteArray &csv);

    /// Conversations in the five minutes from `start`, whole ones.
    [[nodiscard]] int count(const HeldQueue &queue, const QTimeZone &zone, Instant start) const;
    /// The same without chance.
    [[nodiscard]] double expected(const HeldQueue &queue, const QTimeZone &zone, Instant start) const;
    /// What a forecast says: the expected ones; of a file the mean of its days with
    /// that weekday, for nobody knows the day itself before.
    [[nodiscard]] double forecast(const HeldQueue &queue, const QTimeZone &zone, Instant start) const;
    /// Real counts name no time zone: the first queue of New York takes them, else
    /// the first of all. Until then they come to every queue.
    void giveToOneQueue(const World &world);
    [[nodiscard]] bool isFromFile(const HeldQueue &queue) const
    {
        return fromFile_ && (queue_.isEmpty() || queue_ == queue.queue.id);
    }
    /// The largest count of five minutes of the file.
    [[nodiscard]] int peak() const;

private:
    using Day = std::array<int, 24 * 60 / arrivalMinutes>;
    [[nodiscard]] const Day *dayFor(QDate date) const;

    std::map<int, std::vector<Day>> days_; ///< by weekday, in the file's order
    bool fromFile_ = false;
    QueueId queue_;
};

/// Days with a third of the usual arrivals: fixed feasts that every unit keeps.
[[nodiscard]] bool isHoliday(QDate date);

} // namespace shiftlane::sandbox
