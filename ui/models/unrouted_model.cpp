#include "ui/models/unrouted_model.h"

#include "ui/models/group_state.h"
#include "ui/style/formats.h"
#include "ui/style/words.h"

#include <QCoreApplication>

namespace shiftlane::ui {

namespace {

using insight::Presence;
using insight::RoutingStatus;
using insight::UnroutedCause;

constexpr qint64 minuteMs = 60'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Unrouted)
};

QString counted(UnroutedCause cause, int count)
{
    switch (cause) {
    case UnroutedCause::NotAppliedYet:
        return Words::tr("%1 not applied yet", "agents").arg(number(count));
    case UnroutedCause::PresenceAvailable:
        return Words::tr("%1 Available instead of On Queue", "agents").arg(number(count));
    case UnroutedCause::NotResponding:
        return Words::tr("%1 not responding", "agents").arg(number(count));
    case UnroutedCause::OffQueue:
        return Words::tr("%1 off queue", "agents").arg(number(count));
    case UnroutedCause::NoActiveQueue:
        return Words::tr("%1 without an active queue", "agents").arg(number(count));
    case UnroutedCause::AdherenceUnknown:
        break;
    }
    return Words::tr("%1 the service says nothing about", "agents").arg(number(count));
}

QString causesText(const session::UnroutedView &view)
{
    QStringList causes;
    for (const auto &[cause, count] : session::causesOf(view))
        causes << counted(cause, count);
    return causes.join(Words::tr(", ", "between causes"));
}

QString explanationOf(UnroutedCause cause)
{
    switch (cause) {
    case UnroutedCause::NotAppliedYet:
        return Words::tr("The service still holds a schedule without this time on queue");
    case UnroutedCause::PresenceAvailable:
        return Words::tr("Signed in and scheduled on queue, but On Queue was not chosen");
    case UnroutedCause::NotResponding:
        return Words::tr("A conversation was not answered: nothing is routed until the agent returns");
    case UnroutedCause::OffQueue:
        return Words::tr("Scheduled on queue, but away from it or signed out");
    case UnroutedCause::NoActiveQueue:
        return Words::tr("On queue, but in no queue that is active for the agent");
    case UnroutedCause::AdherenceUnknown:
        break;
    }
    return Words::tr("The service does not tell what this agent does");
}

Cell activity(const QString &name)
{
    return name.isEmpty() ? Cell{.text = QStringLiteral("–"), .toolTip = Words::tr("Nothing"), .secondary = true}
                          : Cell{.text = name};
}

Cell pushCell(const session::UnroutedRow &row)
{
    if (!row.groupInPush)
        return {.text = Words::tr("not in this push"), .sort = 99, .secondary = true};
    if (row.outcome != push::Outcome::Pending)
        return {.badge = outcomeBadge(row.outcome), .sort = static_cast<int>(row.outcome)};
    session::GroupRow group;
    group.inPlan = group.inPush = true;
    group.state = row.lane;
    const GroupState state = groupState(group, session::Stage::Pushing, {});
    Cell cell{.text = state.text, .badge = state.badge, .sort = 50 + static_cast<int>(row.lane)};
    if (!row.fact.inPush)
        cell.toolTip = Words::tr("The push changes this schedule group, but not this agent");
    return cell;
}

/// Whole units that are silent, after the rest.
QString unseenText(const session::UnroutedView &view)
{
    return view.unseen == 0 ? QString()
                            : Words::tr(", ", "between causes") + counted(UnroutedCause::AdherenceUnknown, view.unseen);
}

} // namespace

Badge causeBadge(UnroutedCause cause)
{
    switch (cause) {
    case UnroutedCause::NotAppliedYet:
        return {Role::Bad, Shape::Warning, Words::tr("not applied yet")};
    case UnroutedCause::PresenceAvailable:
        return {Role::Warn, Shape::Ring, Words::tr("Available, not On Queue")};
    case UnroutedCause::NotResponding:
        return {Role::Bad, Shape::Cross, Words::tr("not responding")};
    case UnroutedCause::OffQueue:
        return {Role::Warn, Shape::Bars, Words::tr("off queue")};
    case UnroutedCause::NoActiveQueue:
        return {Role::Warn, Shape::Dot, Words::tr("no active queue")};
    case UnroutedCause::AdherenceUnknown:
        break;
    }
    return {Role::Idle, Shape::Question, Words::tr("not known")};
}

QString routedText(const session::UnroutedRow &row)
{
    if (row.routing == RoutingStatus::NotResponding)
        return Words::tr("On Queue, not responding");
    switch (row.presence) {
    case Presence::OnQueue:
        return row.fact.cause == UnroutedCause::NoActiveQueue ? Words::tr("On Queue, no active queue")
                                                              : Words::tr("On Queue");
    case Presence::Available:
        return Words::tr("Available");
    case Presence::Offline:
        return Words::tr("signed out");
    case Presence::Other:
        return Words::tr("off queue");
    case Presence::Unknown:
        break;
    }
    return Words::tr("not known");
}

QString unroutedSentence(const session::UnroutedView &view)
{
    if (view.state != session::UnroutedView::State::Known)
        return {};
    if (view.expected == 0)
        return Words::tr("Nobody should be taking conversations now");
    if (view.rows.empty())
        return Words::tr("%1 of %n agent(s) that should be taking conversations now do", nullptr, view.expected)
                   .arg(number(view.taking)) +
               unseenText(view);
    return Words::tr("%n planned agent(s) not taking conversations: %1", nullptr, static_cast<int>(view.rows.size()))
               .arg(causesText(view)) +
           unseenText(view);
}

QString unroutedOfPush(const session::UnroutedView &view)
{
    if (view.state != session::UnroutedView::State::Known)
        return {};
    session::UnroutedView pushed = view;
    std::erase_if(pushed.rows, [](const session::UnroutedRow &row) { return !row.fact.inPush; });
    if (pushed.rows.empty())
        return view.unseen > 0 ? unroutedSentence(view) : Words::tr("No agent of this push is missing");
    return Words::tr("%n agent(s) of this push not taking conversations: %1", nullptr,
                     static_cast<int>(pushed.rows.size()))
        .arg(causesText(pushed));
}

UnroutedModel::UnroutedModel(QObject *parent)
    : RowModel({{tr("Agent"), QStringLiteral("Alexandra Thompson"), {}, false, false, QStringLiteral("Alexandra T…")},
                {tr("Schedule group"), QStringLiteral("Retail Banking, 30 Nov")},
                {tr("Planned"), QStringLiteral("On Queue"), tr("By the plan, now; as scheduled where it says nothing")},
                {tr("Scheduled"), QStringLiteral("On Queue"), tr("On the service, now")},
                {tr("Routed"), QStringLiteral("signed out"), tr("What the agent really does, now")},
                {tr("Cause"),
                 causeBadge(UnroutedCause::PresenceAvailable).word,
                 {},
                 false,
                 true,
                 causeBadge(UnroutedCause::NotAppliedYet).word},
                {tr("Since"), QStringLiteral("00:00 · 2 h 5 min"), tr("Conversations were missed from then on"), false,
                 false, clock(base::Instant{0}, QTimeZone::utc()) + QStringLiteral(" …")},
                {tr("This push"), tr("not in this push"), {}, false, true}},
               false, parent),
      now_(wallNow())
{
}

void UnroutedModel::setNow(base::Instant now)
{
    const bool other = now.ms / minuteMs != now_.ms / minuteMs;
    now_ = now;
    if (other)
        touchColumn(Since);
}

Cell UnroutedModel::sinceCell(const session::UnroutedRow &row) const
{
    const QString at = clock(row.fact.since, row.zone);
    const qint64 minutes = (now_.ms - row.fact.since.ms) / minuteMs;
    Cell cell{.text = at, .sort = row.fact.since.ms};
    if (minutes > 0)
        cell.text = tr("%1 · %2", "clock, how long").arg(at, duration(minutes * minuteMs));
    cell.toolTip = tr("%1 in %2").arg(dayClock(row.fact.since, row.zone), zoneCity(row.zone));
    return cell;
}

Cell UnroutedModel::cell(int index, int column) const
{
    const session::UnroutedRow &row = at(index);
    switch (column) {
    case Agent:
        return {.text = row.name, .strong = true};
    case Group:
        return {.text = tr("%1, %2", "business unit, week").arg(row.groupText, shortDate(row.weekDate))};
    case Planned:
        return activity(row.plannedNow);
    case Scheduled:
        return activity(row.scheduledNow);
    case Routed:
        return {.text = routedText(row)};
    case Cause:
        return {.badge = causeBadge(row.fact.cause),
                .sort = static_cast<int>(row.fact.cause),
                .toolTip = explanationOf(row.fact.cause)};
    case Since:
        return sinceCell(row);
    case Push:
        return pushCell(row);
    default:
        return {};
    }
}

QString UnroutedModel::searchText(int index) const
{
    QStringList words;
    for (int column = 0; column < ColumnCount; ++column)
        words << cell(index, column).words();
    return words.join(QLatin1Char('\n'));
}

QString UnroutedModel::keyOf(const session::UnroutedRow &row) const
{
    return row.fact.group.value + QLatin1Char(' ') + row.fact.agent.value;
}

bool UnroutedModel::same(const session::UnroutedRow &a, const session::UnroutedRow &b) const
{
    return a.fact.cause == b.fact.cause && a.fact.since == b.fact.since && a.fact.inPush == b.fact.inPush &&
           a.name == b.name && a.groupText == b.groupText && a.weekDate == b.weekDate && a.zone == b.zone &&
           a.plannedNow == b.plannedNow && a.scheduledNow == b.scheduledNow && a.presence == b.presence &&
           a.routing == b.routing && a.lane == b.lane && a.groupInPush == b.groupInPush && a.outcome == b.outcome;
}

} // namespace shiftlane::ui
