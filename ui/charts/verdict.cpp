#include "ui/charts/verdict.h"

#include "schedule/week.h"
#include "ui/charts/chart_values.h"
#include "ui/charts/words.h"
#include "ui/style/formats.h"

namespace shiftlane::ui {
namespace {

using insight::EffectSoFar;

QString windowText(const session::Performance &performance)
{
    if (!performance.window)
        return {};
    const insight::SyncWindow &window = *performance.window;
    if (window.to)
        return Charts::tr("Sync window %1–%2.")
            .arg(clock(window.from, performance.zone), clock(*window.to, performance.zone));
    return Charts::tr("The sync window has been open since %1.").arg(clock(window.from, performance.zone));
}

QString share(int answered, int offered)
{
    return offered > 0 ? percentText(static_cast<double>(answered) / offered) : Charts::tr("none", "share of no calls");
}

VerdictText figures(const session::Performance &performance)
{
    const EffectSoFar &effect = performance.effect;
    VerdictText text;
    if (effect.offered == 0) {
        text.headline = Charts::tr("Nothing offered since the push reached shifts of now");
    } else if (effect.offeredBefore == 0) {
        text.headline = Charts::tr("Answered %1 of offered so far").arg(share(effect.answered, effect.offered));
    } else {
        text.headline =
            Charts::tr("Answered %1 of offered; %2 just before")
                .arg(share(effect.answered, effect.offered), share(effect.answeredBefore, effect.offeredBefore));
    }
    const QString since = effect.intervals == 1 ? Charts::tr("One complete interval since the first changed shift")
                                                : Charts::tr("%n complete intervals since the first changed shift",
                                                             nullptr, effect.intervals);
    text.evidence = Charts::tr("%1: %2 of %3 answered. As many before: %4 of %5. Counts only; they do not say why.")
                        .arg(since, number(effect.answered), number(effect.offered), number(effect.answeredBefore),
                             number(effect.offeredBefore));
    return text;
}

} // namespace

VerdictText verdictText(const session::Performance &performance)
{
    const EffectSoFar &effect = performance.effect;
    VerdictText text;
    switch (effect.kind) {
    case EffectSoFar::Kind::NoPush:
        return {Charts::tr("No push yet"),
                Charts::tr("Once a push writes, this says what can be said about its effect.")};
    case EffectSoFar::Kind::ChangesNothingBefore:
        if (effect.firstChangedShift) {
            const QDate day = schedule::toLocal(*effect.firstChangedShift, performance.zone).date;
            const bool today = day == schedule::toLocal(performance.now, performance.zone).date;
            text.headline = Charts::tr("This push changes nothing before %1")
                                .arg(today ? clock(*effect.firstChangedShift, performance.zone) : dayDate(day));
            text.evidence =
                Charts::tr("The first shift it changes starts %1. What the queues do until then has other causes.")
                    .arg(dayClock(*effect.firstChangedShift, performance.zone));
        } else {
            text.headline = Charts::tr("This push changes no shift");
        }
        break;
    case EffectSoFar::Kind::TooEarly:
        text = {Charts::tr("Too early to say"),
                Charts::tr("No interval has been counted to its end since the first changed shift.")};
        break;
    case EffectSoFar::Kind::Figures:
        text = figures(performance);
        break;
    }
    const QString window = windowText(performance);
    if (!window.isEmpty())
        text.evidence += (text.evidence.isEmpty() ? QString() : QStringLiteral(" ")) + window;
    return text;
}

} // namespace shiftlane::ui
