#pragma once
#include "base/instant.h"
#include "ui/style/formats.h"

#include <QCoreApplication>
#include <QDate>
#include <QTimeZone>

namespace shiftlane::ui {

/// Translation context of the free functions of the timeline.
struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// `Saturday 5 December`, in the order of the reader's language.
[[nodiscard]] QString longDay(QDate day);
/// `14:00`, and in the repeated hour of autumn `01:30 (UTC−5)`.
[[nodiscard]] QString clockText(base::Instant instant, const QTimeZone &zone);
/// `UTC−5`, `UTC+5:30`
[[nodiscard]] QString offsetText(int minutes);
/// `08:00–10:30`, across midnight `22:00–06:00 (Sun 6 Dec)`, in `zone`.
[[nodiscard]] QString spanText(base::Instant from, base::Instant to, const QTimeZone &zone);
/// `times in New York; yours are 6 h ahead`, compared at `at`.
[[nodiscard]] QString zoneNote(const QTimeZone &zone, const QTimeZone &viewer, base::Instant at);

} // namespace shiftlane::ui
