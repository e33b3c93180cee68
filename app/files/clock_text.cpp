#include "files/clock_text.h"

#include "schedule/week.h"

#include <QRegularExpression>
#include <cstdlib>

namespace shiftlane::files {

namespace {

using schedule::LocalTime;

QString offsetText(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

QString text(const LocalTime &local, bool withOffset)
{
    const QString clock = local.time.toString(QStringLiteral("HH:mm"));
    return withOffset ? clock + offsetText(local.offsetMinutes) : clock;
}

std::optional<ClockTime> clockOf(const QRegularExpressionMatch &match, int group)
{
    const QTime time(match.capturedView(group).toInt(), match.capturedView(group + 1).toInt());
    if (!time.isValid())
        return std::nullopt;
    ClockTime clock{time, std::nullopt};
    const QStringView offset = match.capturedView(group + 2);
    if (!offset.isEmpty()) {
        const int hours = offset.mid(1, 2).toInt();
        const int minutes = offset.mid(4, 2).toInt();
        if (hours > 18 || minutes > 59)
            return std::nullopt;
        clock.offsetMinutes = (offset.front() == u'-' ? -1 : 1) * (hours * 60 + minutes);
    }
    return clock;
}

QString gapReason(QDate date, const QTimeZone &zone, const QString &clock)
{
    // The gap begins where the hour before it ends: look for the step.
    base::Instant at = schedule::startOfDay(date, zone);
    const base::Instant end = schedule::startOfDay(date.addDays(1), zone);
    LocalTime before = schedule::toLocal(at, zone);
    for (at = at.plusMinutes(1); at < end; at = at.plusMinutes(1)) {
        const LocalTime now = schedule::toLocal(at, zone);
        if (now.offsetMinutes > before.offsetMinutes) {
            return QStringLiteral("%1 does not exist on %2 in %3: the clock goes from %4 to %5")
                .arg(clock, date.toString(Qt::ISODate), QString::fromLatin1(zone.id()),
                     before.time.addSecs(60).toString(QStringLiteral("HH:mm")),
                     now.time.toString(QStringLiteral("HH:mm")));
        }
        before = now;
    }
    return QStringLiteral("%1 does not exist on %2 in %3: the clock skips it")
        .arg(clock, date.toString(Qt::ISODate), QString::fromLatin1(zone.id()));
}

QString repeatedReason(QDate date, const QTimeZone &zone, const QTime &time)
{
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    QStringList ways;
    base::Instant at = schedule::startOfDay(date, zone);
    for (const base::Instant end = schedule::startOfDay(date.addDays(1), zone); at < end; at = at.plusMinutes(1)) {
        const LocalTime local = schedule::toLocal(at, zone);
        if (local.time == time)
            ways += text(local, true);
    }
    return QStringLiteral("%1 happens twice on %2 in %3; write %4")
        .arg(clock, date.toString(Qt::ISODate), QString::fromLatin1(zone.id()), ways.join(u" or "));
}

} // namespace

QString clockText(base::Instant instant, const QTimeZone &zone)
{
    const LocalTime local = schedule::toLocal(instant, zone);
    return text(local, local.repeated);
}

QString clockRange(base::Instant from, base::Instant to, const QTimeZone &zone)
{
    const LocalTime first = schedule::toLocal(from, zone);
    const LocalTime last = schedule::toLocal(to, zone);
    const bool offsets = first.repeated || last.repeated;
    return text(first, offsets) + u'-' + text(last, offsets);
}

std::optional<ClockTime> parseClock(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2}):([0-9]{2})(?::00)?([+-][0-9]{2}:[0-9]{2})?$"));
    const auto match = form.match(text);
    return match.hasMatch() ? clockOf(match, 1) : std::nullopt;
}

std::optional<ClockRange> parseClockRange(QStringView text)
{
    static const QRegularExpression both(QStringLiteral("^([0-9]{1,2}):([0-9]{2})([+-][0-9]{2}:[0-9]{2})-"
                                                        "([0-9]{1,2}):([0-9]{2})([+-][0-9]{2}:[0-9]{2})(?:\\s+(.*))?$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression plain(
        QStringLiteral("^([0-9]{1,2}):([0-9]{2})()-([0-9]{1,2}):([0-9]{2})()(?:\\s+(.*))?$"),
        QRegularExpression::DotMatchesEverythingOption);
    auto match = both.match(text);
    if (!match.hasMatch())
        match = plain.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto from = clockOf(match, 1);
    const auto to = clockOf(match, 4);
    if (!from || !to)
        return std::nullopt;
    return ClockRange{*from, *to, match.captured(7)};
}

std::optional<QDate> parseDate(QStringView text)
{
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{2})-([0-9]{2})$"));
    static const QRegularExpression dotted(QStringLiteral("^([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})$"));
    if (const auto match = iso.match(text); match.hasMatch()) {
        const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    if (const auto match = dotted.match(text); match.hasMatch()) {
        const QDate date(match.capturedView(3).toInt(), match.capturedView(2).toInt(), match.capturedView(1).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    return std::nullopt;
}

Moment momentOf(QDate date, const ClockTime &clock, const QTimeZone &zone)
{
    const auto found = schedule::toInstant(date, clock.time, zone, clock.offsetMinutes);
    if (found.instant)
        return *found.instant;
    const QString text = clock.time.toString(QStringLiteral("HH:mm"));
    switch (found.problem) {
    case schedule::LocalTimeProblem::Gap:
        return gapReason(date, zone, text);
    case schedule::LocalTimeProblem::Ambiguous:
        return repeatedReason(date, zone, clock.time);
    default:
        break;
    }
    return QStringLiteral("%1%2 is not a time of %3 on %4")
        .arg(text, clock.offsetMinutes ? offsetText(*clock.offsetMinutes) : QString(), QString::fromLatin1(zone.id()),
             date.toString(Qt::ISODate));
}

Moment momentFrom(QDate &date, const ClockTime &clock, const QTimeZone &zone, base::Instant earliest, bool strictly)
{
    Moment sameDay = momentOf(date, clock, zone);
    if (const auto *found = std::get_if<base::Instant>(&sameDay)) {
        if (strictly ? *found > earliest : *found >= earliest)
            return sameDay;
    } else {
        // A gap or a repeated hour earlier that day is not what is meant.
        const LocalTime from = schedule::toLocal(earliest, zone);
        if (from.date != date || from.repeated || clock.time > from.time)
            return sameDay;
    }
    date = date.addDays(1);
    return momentOf(date, clock, zone);
}

} // namespace shiftlane::files
