#include "base/instant.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTime>

namespace shiftlane::base {

QString Instant::toIso() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

std::optional<Instant> Instant::fromIso(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(Z|([+-])(\\d{2}):?(\\d{2}))\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const int hour = match.capturedView(2).toInt();
    const int minute = match.capturedView(3).toInt();
    const int second = match.capturedView(4).toInt();
    const int milli = match.captured(5).leftJustified(3, u'0').left(3).toInt();
    if (!day.isValid() || !QTime::isValid(hour, minute, second, milli))
        return std::nullopt;
    qint64 offsetMinutes = 0;
    if (match.capturedView(6) != u"Z") {
        const int offsetHour = match.capturedView(8).toInt();
        const int offsetMinute = match.capturedView(9).toInt();
        if (offsetHour > 18 || offsetMinute > 59)
            return std::nullopt;
        offsetMinutes = offsetHour * 60 + offsetMinute;
        if (match.capturedView(7) == u"-")
            offsetMinutes = -offsetMinutes;
    }
    const qint64 days = day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 seconds = days * 86'400 + hour * 3'600LL + minute * 60LL + second - offsetMinutes * 60LL;
    return Instant{seconds * 1'000 + milli};
}

} // namespace shiftlane::base
