#include "base/instant.h"
#include "files/clock_text.h"
#include "fuzz/fuzz_target.h"
#include "genesys/retry_after.h"
#include "wire/aggregates.h"

using namespace shiftlane;

// HTTP dates, Retry-After, ISO instants and intervals, clock texts of a plan.
FUZZ_TARGET(times)
{
    const base::Instant now{1'790'000'000'000};
    (void)genesys::parseHttpDate(input);
    if (const auto wait = genesys::parseRetryAfter(input, now))
        fuzz::expect(wait->count() >= 0);
    const QString text = QString::fromUtf8(input);
    if (const auto instant = base::Instant::fromIso(text))
        fuzz::expect(base::Instant::fromIso(instant->toIso()) == instant);
    if (const auto span = wire::parseInterval(text))
        fuzz::expect(span->first <= span->second || span->second < span->first);
    const auto date = files::parseDate(text);
    fuzz::expect(!date || date->isValid());
    const QTimeZone zone("Europe/London");
    if (const auto clock = files::parseClock(text)) {
        fuzz::expect(clock->time.isValid());
        for (const QDate day : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 7, 1)})
            (void)files::momentOf(day, *clock, zone);
    }
    (void)files::parseClockRange(text);
}
