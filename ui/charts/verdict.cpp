#include "ui/charts/verdict.h"

#include "schedule/week.h"
#include "ui/charts/chart_values.h"
#include "ui/charts/words.h"
#include "ui/style/formats.h"

#include <algorithm>
#include <cmath>

namespace shiftlane::ui {
namespace {

using insight::PushEffect;
using insight::QueueEffect;

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

/// `−17`, `+2`: whole points of a difference.
QString points(double ratio)
{
    const auto whole = static_cast<int>(std::lround(ratio * 100));
    if (whole == 0)
        return QStringLiteral("0");
    return (whole < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + number(std::abs(whole));
}

/// Per cent in a sentence: number and sign stay on one line.
QString unbroken(double ratio) { return percentText(ratio).replace(QLatin1Char(' '), QChar(QChar::Nbsp)); }

QString answeredShare(const QueueEffect &effect)
{
    return unbroken(effect.offered > 0 ? static_cast<double>(effect.answered) / effect.offered : 0);
}

QString intervals(int count)
{
    return count == 1 ? Charts::tr("one interval") : Charts::tr("%n intervals", nullptr, count);
}

QString evidenceOf(const QueueEffect &effect)
{
    return Charts::
        tr("%1: %2 of %3 answered in %4. Usual then: %5, by %6 past days. Difference %7 points, 95 % interval %8 to "
           "%9.")
            .arg(effect.name, number(effect.answered), number(effect.offered), intervals(effect.intervals),
                 unbroken(effect.usualRatio), number(effect.pastDays), points(effect.size.points),
                 points(effect.size.low), points(effect.size.high));
}

VerdictText fell(const session::Performance &performance)
{
    const auto &queues = performance.verdict.queues;
    const auto count = std::count_if(queues.begin(), queues.end(), [](const QueueEffect &each) { return each.fell; });
    const QueueEffect &first = queues.front();
    const QString since = clock(first.since.value_or(performance.now), performance.zone);
    VerdictText text;
    text.headline =
        count == 1
            ? Charts::tr("%1: answered fell to %2 of offered since %3").arg(first.name, answeredShare(first), since)
            : Charts::tr("Answered fell in %n queues, most in %1: to %2 of offered since %3", nullptr,
                         static_cast<int>(count))
                  .arg(first.name, answeredShare(first), since);
    QStringList sentences;
    for (const QueueEffect &each : queues)
        if (each.fell)
            sentences << evidenceOf(each);
    if (const auto others = static_cast<int>(queues.size()) - static_cast<int>(count); others > 0)
        sentences << (others == 1 ? Charts::tr("No sign of an effect in the other queue.")
                                  : Charts::tr("No sign of an effect in %n other queues.", nullptr, others));
    text.evidence = sentences.join(QLatin1Char('\n'));
    return text;
}

VerdictText noSign(const session::Performance &performance)
{
    const auto &queues = performance.verdict.queues;
    VerdictText text{Charts::tr("No sign of an effect"), {}};
    if (queues.empty())
        return text;
    text.evidence = evidenceOf(queues.front());
    if (queues.size() > 1)
        text.evidence =
            Charts::tr("%n queues compared. The one furthest below usual:", nullptr, static_cast<int>(queues.size())) +
            QStringLiteral("\n") + text.evidence;
    return text;
}

VerdictText nothingBefore(const session::Performance &performance)
{
    const base::Instant at = *performance.verdict.at;
    const QDate day = schedule::toLocal(at, performance.zone).date;
    const bool today = day == schedule::toLocal(performance.now, performance.zone).date;
    return {Charts::tr("This push changes nothing before %1").arg(today ? clock(at, performance.zone) : dayDate(day)),
            Charts::tr("The first shift it changes starts %1. What the queues do until then has other causes.")
                .arg(dayClock(at, performance.zone))};
}

VerdictText withoutWindow(const session::Performance &performance)
{
    switch (performance.verdict.kind) {
    case PushEffect::Kind::NoPush:
        if (performance.window)
            return {Charts::tr("This push changes no shift that was still to come"), {}};
        return {Charts::tr("No push yet"),
                Charts::tr("Once a push writes, this says what can be said about its effect.")};
    case PushEffect::Kind::ChangesNothingBefore:
        return nothingBefore(performance);
    case PushEffect::Kind::TooEarly:
        return {Charts::tr("Too early to say"),
                performance.verdict.at ? Charts::tr("The first whole interval that this push changes ends %1.")
                                             .arg(clock(*performance.verdict.at, performance.zone))
                                       : Charts::tr("No interval that this push changes was counted to its end.")};
    case PushEffect::Kind::NoBaseline:
        if (!performance.pastIsRead)
            return {Charts::tr("Too early to say"), Charts::tr("The past weeks to compare with are being read.")};
        return {Charts::tr("Nothing to compare with"),
                Charts::tr("Fewer than three past days have conversations at this time.")};
    case PushEffect::Kind::NoSign:
        return noSign(performance);
    case PushEffect::Kind::Fell:
        return fell(performance);
    }
    return {};
}

} // namespace

VerdictText verdictText(const session::Performance &performance, const QString &unrouted)
{
    VerdictText text = withoutWindow(performance);
    QStringList lines;
    for (const QString &line : {text.evidence, unrouted, windowText(performance)})
        if (!line.isEmpty())
            lines << line;
    text.evidence = lines.join(QLatin1Char('\n'));
    return text;
}

} // namespace shiftlane::ui
