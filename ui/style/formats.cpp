#include "ui/style/formats.h"

#include "schedule/week.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace shiftlane::ui {
namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QString clockText(QTime time)
{
    const QLocale locale;
    // The C locale's short form carries seconds.
    if (locale.language() == QLocale::C)
        return time.toString(QStringLiteral("HH:mm"));
    return locale.toString(time, QLocale::ShortFormat);
}

bool isTwelveHours()
{
    return QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
}

/// `08`, `08:30`; by a 12-hour locale the whole form.
QString hourText(QTime time)
{
    if (QLocale().language() != QLocale::C && isTwelveHours())
        return clockText(time);
    return time.toString(time.minute() == 0 ? QStringLiteral("HH") : QStringLiteral("HH:mm"));
}

bool isRun(const std::vector<QDate> &days)
{
    for (size_t i = 1; i < days.size(); ++i)
        if (days[i - 1].daysTo(days[i]) != 1)
            return false;
    return true;
}

} // namespace

QString number(qint64 value) { return QLocale().toString(value); }

QString shortDate(QDate date) { return QLocale().toString(date, Formats::tr("d MMM", "short date: day and month")); }

QString dayDate(QDate date) { return QLocale().toString(date, Formats::tr("ddd d MMM", "short date with weekday")); }

QString clock(base::Instant instant, const QTimeZone &zone) { return clockText(schedule::toLocal(instant, zone).time); }

QString dayClock(base::Instant instant, const QTimeZone &zone)
{
    const auto local = schedule::toLocal(instant, zone);
    return Formats::tr("%1 %2", "day, time").arg(dayDate(local.date), clockText(local.time));
}

QString widestDayClock()
{
    QString widest;
    for (int month = 1; month <= 12; ++month) {
        for (int day = 22; day < 29; ++day) { // each weekday, two digits
            const base::Instant at{QDateTime(QDate(2026, month, day), QTime(22, 44), Qt::UTC).toMSecsSinceEpoch()};
            if (const QString text = dayClock(at, QTimeZone::utc()); text.size() > widest.size())
                widest = text;
        }
    }
    return widest;
}

QString interval(base::Instant from, base::Instant to, const QTimeZone &zone)
{
    const auto a = schedule::toLocal(from, zone);
    const auto b = schedule::toLocal(to, zone);
    const bool sameDay = a.date == b.date || (a.date.daysTo(b.date) == 1 && b.time == QTime(0, 0));
    return Formats::tr("%1–%2", "an interval")
        .arg(dayClock(from, zone), sameDay ? clockText(b.time) : dayClock(to, zone));
}

QString shiftSpan(base::Instant from, base::Instant to, const QTimeZone &zone)
{
    const auto a = schedule::toLocal(from, zone);
    const auto b = schedule::toLocal(to, zone);
    return Formats::tr("%1 %2–%3", "short: day, start, end")
        .arg(QLocale().toString(a.date, Formats::tr("ddd d", "weekday and day of month")), hourText(a.time),
             hourText(b.time));
}

QString deadline(base::Instant at, base::Instant now, const QTimeZone &zone)
{
    const auto local = schedule::toLocal(at, zone);
    const QDate today = schedule::toLocal(now, zone).date;
    if (local.date == today)
        return Formats::tr("today %1").arg(clockText(local.time));
    if (today.daysTo(local.date) == 1)
        return Formats::tr("tomorrow %1").arg(clockText(local.time));
    return dayClock(at, zone);
}

QString ago(base::Instant at, base::Instant now, const QTimeZone &zone)
{
    const qint64 ms = now.ms - at.ms;
    if (ms >= 0 && ms < 3'600'000)
        return Formats::tr("%1 ago").arg(duration(ms < 60'000 ? ms : ms / 60'000 * 60'000));
    return Formats::tr("on %1", "on a day at a time").arg(dayClock(at, zone));
}

QString duration(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, (ms + 500) / 1000);
    if (seconds < 60)
        return Formats::tr("%1 s", "seconds").arg(number(seconds));
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return seconds % 60 == 0 ? Formats::tr("%1 min", "minutes").arg(number(minutes))
                                 : Formats::tr("%1 min %2 s").arg(number(minutes), number(seconds % 60));
    return minutes % 60 == 0 ? Formats::tr("%1 h", "hours").arg(number(minutes / 60))
                             : Formats::tr("%1 h %2 min").arg(number(minutes / 60), number(minutes % 60));
}

QString running(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, ms / 1000);
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString zoneCity(const QTimeZone &zone)
{
    const QString id = QString::fromLatin1(zone.id());
    return id.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString weeksTitle(const std::vector<QDate> &weeks)
{
    if (weeks.empty())
        return {};
    const QLocale locale;
    const QString whole = Formats::tr("d MMM yyyy", "date with year");
    if (weeks.size() == 1)
        return Formats::tr("Week of %1").arg(locale.toString(weeks.front(), whole));
    const QDate first = weeks.front();
    const QDate last = weeks.back();
    const bool sameMonth = first.month() == last.month() && first.year() == last.year();
    const QString start = sameMonth ? locale.toString(first, Formats::tr("d", "day of month before a date with month"))
                          : first.year() == last.year() ? shortDate(first)
                                                        : locale.toString(first, whole);
    const bool regular = weeks.size() == 2 && first.daysTo(last) == 7;
    return (regular     ? Formats::tr("Weeks of %1 and %2")
            : sameMonth ? Formats::tr("Weeks starting %1–%2", "first and last week start, same month")
                        : Formats::tr("Weeks starting %1 – %2", "first and last week start"))
        .arg(start, locale.toString(last, whole));
}

QString dayList(const std::vector<QDate> &days)
{
    if (days.empty())
        return {};
    if (days.size() == 1)
        return dayDate(days.front());
    const QLocale locale;
    const auto name = [&](QDate day) { return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat); };
    if (days.size() > 2 && days.size() <= 7 && isRun(days))
        return Formats::tr("%1–%2", "days from, to").arg(name(days.front()), name(days.back()));
    if (days.size() > 3)
        return Formats::tr("%n day(s)", nullptr, static_cast<int>(days.size()));
    QStringList names;
    for (const QDate &day : days)
        names << name(day);
    return names.join(Formats::tr(", ", "between items of a list"));
}

QString accountName(const QString &account) { return account.section(QLatin1Char('@'), 0, 0); }

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

QString withoutMnemonic(QString text)
{
    // Behind Japanese words only: a count or a name in brackets stays.
    static const QRegularExpression letter(QStringLiteral("(?<=[^\\x00-\\x7f])\\(&?[A-Z]\\)(?=…?$)"));
    return text.remove(letter).remove(QLatin1Char('&'));
}

base::Instant wallNow() { return base::Instant::fromMs(QDateTime::currentMSecsSinceEpoch()); }

} // namespace shiftlane::ui
