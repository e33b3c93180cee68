#include "sandbox/arrivals.h"

#include "sandbox/chance.h"
#include "sandbox/demand.h"
#include "schedule/week.h"

#include <algorithm>
#include <cmath>

namespace shiftlane::sandbox {

namespace {

constexpr double holidayShare = 0.3;

base::Failure wrongLine(int line, const QString &reason)
{
    return {base::FailureKind::InvalidInput, QStringLiteral("arrivals, line %1").arg(line), reason};
}

/// Whole conversations around `mean`: Poisson, by a normal draw where it is large.
int drawn(Chance &chance, double mean)
{
    if (mean > 40) {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += chance.unit();
        return std::max(0, static_cast<int>(std::lround(mean + sum * std::sqrt(mean))));
    }
    int count = 0;
    for (double product = chance.unit(), limit = std::exp(-mean); product > limit; product *= chance.unit())
        ++count;
    return count;
}

} // namespace

bool isHoliday(QDate date)
{
    const auto is = [&](int month, int day) { return date.month() == month && date.day() == day; };
    return is(1, 1) || is(12, 25) || is(12, 26);
}

base::Result<Arrivals> Arrivals::read(const QByteArray &csv)
{
    Arrivals arrivals;
    arrivals.fromFile_ = true;
    std::map<QDate, Day> days;
    int line = 0;
    for (const QByteArray &raw : csv.split('\n')) {
        ++line;
        const QByteArray text = raw.trimmed();
        if (text.isEmpty())
            continue;
        const QList<QByteArray> cells = text.split(',');
        if (line == 1 && cells.size() >= 2 && cells[0].trimmed().endsWith("interval_start_local"))
            continue;
        if (cells.size() != 2)
            return wrongLine(line, QStringLiteral("needs interval_start_local,offered"));
        const QDateTime start = QDateTime::fromString(QString::fromLatin1(cells[0].trimmed()), Qt::ISODate);
        bool isNumber = false;
        const int offered = cells[1].trimmed().toInt(&isNumber);
        if (!start.isValid() || start.time().msecsSinceStartOfDay() % (arrivalMinutes * 60'000) != 0)
            return wrongLine(line, QStringLiteral("the start of an interval must be a time on five minutes"));
        if (!isNumber || offered < 0 || offered > 100'000)
            return wrongLine(line, QStringLiteral("offered must be a whole number from 0 to 100000"));
        const auto [day, first] = days.try_emplace(start.date());
        if (first)
            day->second.fill(0);
        day->second[static_cast<size_t>(start.time().msecsSinceStartOfDay() / (arrivalMinutes * 60'000))] = offered;
    }
    if (days.empty())
        return wrongLine(line, QStringLiteral("there is no interval"));
    for (const auto &[date, day] : days)
        arrivals.days_[date.dayOfWeek()].push_back(day);
    return arrivals;
}

void Arrivals::giveToOneQueue(const World &world)
{
    for (const HeldQueue &queue : world.queues) {
        const bool newYork = world.units.at(queue.unit).zone.id() == "America/New_York";
        if (newYork || queue_.isEmpty())
            queue_ = queue.queue.id;
        if (newYork)
            return;
    }
}

const Arrivals::Day *Arrivals::dayFor(QDate date) const
{
    const auto found = days_.find(date.dayOfWeek());
    if (found == days_.end())
        return nullptr;
    const qint64 week = date.toJulianDay() / 7;
    return &found->second[static_cast<size_t>(week) % found->second.size()];
}

int Arrivals::peak() const
{
    int most = 0;
    for (const auto &[weekday, days] : days_)
        for (const Day &day : days)
            most = std::max(most, *std::max_element(day.begin(), day.end()));
    return most;
}

double Arrivals::expected(const HeldQueue &queue, const QTimeZone &zone, Instant start) const
{
    const schedule::LocalTime local = schedule::toLocal(start, zone);
    if (isFromFile(queue)) {
        const Day *day = dayFor(local.date);
        return day ? (*day)[static_cast<size_t>(local.time.msecsSinceStartOfDay() / (arrivalMinutes * 60'000))] : 0;
    }
    const double share = demandShare(local) * arrivalMinutes / quarterMinutes;
    return queue.peakOffered * share * (isHoliday(local.date) ? holidayShare : 1);
}

double Arrivals::forecast(const HeldQueue &queue, const QTimeZone &zone, Instant start) const
{
    if (!isFromFile(queue))
        return expected(queue, zone, start);
    const schedule::LocalTime local = schedule::toLocal(start, zone);
    const auto days = days_.find(local.date.dayOfWeek());
    if (days == days_.end())
        return 0;
    const auto place = static_cast<size_t>(local.time.msecsSinceStartOfDay() / (arrivalMinutes * 60'000));
    double sum = 0;
    for (const Day &day : days->second)
        sum += day[place];
    return sum / static_cast<double>(days->second.size());
}

int Arrivals::count(const HeldQueue &queue, const QTimeZone &zone, Instant start) const
{
    if (isFromFile(queue))
        return static_cast<int>(expected(queue, zone, start));
    // A quarter has a mood of its own, beside the chance of every conversation.
    Chance mood(hashed(queue.seed, static_cast<quint64>(start.ms / (quarterMinutes * 60'000))));
    Chance chance(hashed(queue.seed ^ 0x5bd1e995, static_cast<quint64>(start.ms / (arrivalMinutes * 60'000))));
    return drawn(chance, expected(queue, zone, start) * (0.9 + 0.1 * (mood.unit() + mood.unit())));
}

} // namespace shiftlane::sandbox
