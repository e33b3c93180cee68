#include "ui/timeline/words.h"

#include "schedule/week.h"
#include <QLocale>
#include <cstdlib>

namespace shiftlane::ui {

QString longDay(QDate day)
{
    //: Date format of a heading, see QLocale::toString; German: dddd, d. MMMM
    return QLocale().toString(day, Timeline::tr("dddd d MMMM"));
}

QString offsetText(int minutes)
{
    const QChar sign = minutes < 0 ? QChar(0x2212) : QLatin1Char('+');
    const int hours = std::abs(minutes) / 60;
    const int rest = std::abs(minutes) % 60;
    QString text = QStringLiteral("UTC") + sign + QString::number(hours);
    if (rest != 0)
        text += QLatin1Char(':') + QString::number(rest).rightJustified(2, QLatin1Char('0'));
    return text;
}

QString clockText(base::Instant instant, const QTimeZone &zone)
{
    const schedule::LocalTime local = schedule::toLocal(instant, zone);
    const QString time = clock(instant, zone);
    return local.repeated ? time + QStringLiteral(" (") + offsetText(local.offsetMinutes) + QLatin1Char(')') : time;
}

QString spanText(base::Instant from, base::Instant to, const QTimeZone &zone)
{
    const QDate first = schedule::toLocal(from, zone).date;
    const QDate last = schedule::toLocal(to, zone).date;
    const QString span = clockText(from, zone) + QChar(0x2013) + clockText(to, zone);
    if (first == last)
        return span;
    if (to == schedule::startOfDay(last, zone) && first.addDays(1) == last)
        return from == schedule::startOfDay(first, zone) ? Timeline::tr("all day") : span;
    return Timeline::tr("%1 (%2)", "time span, day of its end").arg(span, dayDate(last));
}

QString zoneNote(const QTimeZone &zone, const QTimeZone &viewer, base::Instant at)
{
    const int here = schedule::toLocal(at, viewer).offsetMinutes;
    const int there = schedule::toLocal(at, zone).offsetMinutes;
    const QString city = zoneCity(zone);
    if (!viewer.isValid() || here == there)
        return Timeline::tr("times in %1").arg(city);
    const QString distance = duration(std::abs(here - there) * 60'000LL);
    return here > there ? Timeline::tr("times in %1; yours are %2 ahead").arg(city, distance)
                        : Timeline::tr("times in %1; yours are %2 behind").arg(city, distance);
}

} // namespace shiftlane::ui
