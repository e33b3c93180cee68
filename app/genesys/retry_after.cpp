#include "genesys/retry_after.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>
#include <algorithm>

namespace shiftlane::genesys {

namespace {

const QString datePattern = QStringLiteral(
    "(?:[A-Za-z]{3,9}, (?<d1>\\d{2})[ -](?<m1>[A-Z][a-z]{2})[ -](?<y1>\\d{4}|\\d{2}) (?<t1>\\d{2}:\\d{2}:\\d{2}) GMT"
    "|[A-Z][a-z]{2} (?<m2>[A-Z][a-z]{2}) (?<d2>[ \\d]\\d) (?<t2>\\d{2}:\\d{2}:\\d{2}) (?<y2>\\d{4}))");

std::optional<base::Instant> toInstant(const QRegularExpressionMatch &match)
{
    static const QStringList months{QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"),
                                    QStringLiteral("Apr"), QStringLiteral("May"), QStringLiteral("Jun"),
                                    QStringLiteral("Jul"), QStringLiteral("Aug"), QStringLiteral("Sep"),
                                    QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec")};
    const bool first = !match.captured(QStringLiteral("d1")).isEmpty();
    const auto part = [&](const char *one, const char *two) {
        return match.captured(QLatin1String(first ? one : two));
    };
    const QString yearText = part("y1", "y2");
    int year = yearText.toInt();
    if (yearText.size() == 2) // RFC 850; nobody sends it for the past
        year += year < 70 ? 2000 : 1900;
    const QDate day(year, static_cast<int>(months.indexOf(part("m1", "m2"))) + 1, part("d1", "d2").trimmed().toInt());
    const QTime time = QTime::fromString(part("t1", "t2"), QStringLiteral("HH:mm:ss"));
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 days = day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return base::Instant{days * 86'400'000 + time.msecsSinceStartOfDay()};
}

} // namespace

std::optional<base::Instant> parseHttpDate(QByteArrayView text)
{
    static const QRegularExpression form(u'^' + datePattern + u'$');
    const auto match = form.match(QString::fromLatin1(text));
    return match.hasMatch() ? toInstant(match) : std::nullopt;
}

std::optional<base::Milliseconds> parseRetryAfter(QByteArrayView value, base::Instant now)
{
    static const QRegularExpression form(datePattern);
    static const QRegularExpression seconds(QStringLiteral("^\\d{1,9}$"));
    std::optional<base::Milliseconds> longest;
    const auto take = [&](base::Milliseconds wait) { longest = std::max(longest.value_or(wait), wait); };
    QString rest = QString::fromLatin1(value).left(1000);
    for (auto it = form.globalMatch(rest); it.hasNext();) {
        if (const auto date = toInstant(it.next()))
            take(base::Milliseconds(std::max<qint64>(0, date->ms - now.ms)));
    }
    rest.remove(form); // a date has a comma of its own
    for (const QString &part : rest.split(u',')) {
        if (seconds.match(part.trimmed()).hasMatch())
            take(std::chrono::seconds(part.trimmed().toLongLong()));
    }
    return longest;
}

} // namespace shiftlane::genesys
