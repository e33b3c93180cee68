#pragma once
#include "base/instant.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <optional>
#include <vector>

/// Numbers, dates and times as the planner's locale writes them. Times are
/// wall-clock times of the zone given; a business unit's unless said otherwise.
namespace shiftlane::ui {

[[nodiscard]] QString number(qint64 value);
/// `30 Nov`
[[nodiscard]] QString shortDate(QDate date);
/// `Sat 5 Dec`
[[nodiscard]] QString dayDate(QDate date);
/// `14:00`, `2:00 PM`
[[nodiscard]] QString clock(base::Instant instant, const QTimeZone &zone);
/// `Sat 5 Dec 14:00`
[[nodiscard]] QString dayClock(base::Instant instant, const QTimeZone &zone);
/// A `dayClock` of as many letters as the language's longest: for a column's width.
[[nodiscard]] QString widestDayClock();
/// `Sat 5 Dec 14:00–16:00`, with both days where it crosses midnight.
[[nodiscard]] QString interval(base::Instant from, base::Instant to, const QTimeZone &zone);
/// `Sat 5 08–16`: as short as a cell needs; minutes only where there are some.
[[nodiscard]] QString shiftSpan(base::Instant from, base::Instant to, const QTimeZone &zone);
/// `today 18:00`, `tomorrow 09:00`, `Thu 3 Dec 18:00`
[[nodiscard]] QString deadline(base::Instant at, base::Instant now, const QTimeZone &zone);
/// `40 s ago`, `5 min ago`, then the day and time.
[[nodiscard]] QString ago(base::Instant at, base::Instant now, const QTimeZone &zone);
/// `7 s`, `1 min 20 s`, `2 h 5 min`
[[nodiscard]] QString duration(qint64 ms);
/// `00:07`: time that runs, for a state.
[[nodiscard]] QString running(qint64 ms);
/// `New York` of America/New_York; the id where there is no city in it.
[[nodiscard]] QString zoneCity(const QTimeZone &zone);
/// `Weeks of 23 and 30 Nov 2026`, `Week of 23 Nov 2026`; where the units' weeks
/// start on different days `Weeks starting 16–30 Nov 2026`
[[nodiscard]] QString weeksTitle(const std::vector<QDate> &weeks);
/// `Sat 5 Dec`; `Sat, Sun`; `Mon–Fri`; `Mon, Wed, Fri`; `9 days`
[[nodiscard]] QString dayList(const std::vector<QDate> &days);
/// `planner` of planner@api.example.com: a planner's account, short.
[[nodiscard]] QString accountName(const QString &account);
/// Plain text that a tooltip must not read as rich text.
[[nodiscard]] QString plainToolTip(const QString &text);
/// The text of a menu or action without its mnemonic: neither `&` nor, as in
/// Japanese, a letter of its own in brackets (`チェック(&C)`, `チェック(C)`).
[[nodiscard]] QString withoutMnemonic(QString text);
/// Now, by the wall clock of this computer.
[[nodiscard]] base::Instant wallNow();

} // namespace shiftlane::ui
