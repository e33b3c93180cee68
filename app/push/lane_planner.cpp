// Lane: what the planner asks of it while it works.
#include "push/lane.h"

#include "push/journal_text.h"

#include <algorithm>

namespace shiftlane::push {

void Lane::on(const event::PauseAsked &)
{
    if (isFinal(progress_.state) || stopping_)
        return;
    progress_.pausedByPlanner = true;
    if (writeIsOut())
        return; // followed to its end first
    attemptOver(QStringLiteral("paused"));
    ask(Asked::Nothing);
    enter(LaneState::Paused);
}

void Lane::on(const event::ResumeAsked &)
{
    progress_.pausedByPlanner = false;
    if (progress_.state != LaneState::Paused)
        return;
    if (!lockToken_)
        enter(LaneState::Planned);
    if (started_)
        begin();
}

void Lane::on(const event::StopAsked &)
{
    if (isFinal(progress_.state))
        return;
    stopping_ = true;
    if (!started_ && context_.recovered)
        return; // perhaps another console's run: its records are not ours to write
    if (writeIsOut())
        return;
    attemptOver(QStringLiteral("stopped"));
    goOn();
}

void Lane::on(const event::ConflictDecided &decided)
{
    if (isFinal(progress_.state))
        return;
    for (Agent &each : agents_) {
        auto &open = each.progress->conflicts;
        const auto it =
            std::find_if(open.begin(), open.end(), [&](const plan::Conflict &c) { return c.id == decided.conflictId; });
        if (it == open.end())
            continue; // not open, or of an older view: asked again by the next merge
        context_.decisions[decided.conflictId] = decided.choice;
        emitCommand(
            command::Record{0, QStringLiteral("decision"), {}, text::decision(each.plan->agent, *it, decided.choice)});
        open.erase(it);
        if (each.progress->outcome == Outcome::Conflict && open.empty())
            each.progress->outcome = Outcome::Pending;
    }
    const bool open =
        std::any_of(agents_.begin(), agents_.end(), [](const Agent &a) { return !a.progress->conflicts.empty(); });
    if (progress_.state == LaneState::NeedsDecision && !open)
        startReading();
}

void Lane::on(const event::DispositionSet &set)
{
    Agent *const it = agent(set.agent);
    if (!it || isFinal(progress_.state))
        return;
    const bool inBatch = isBeingWritten(set.agent);
    if (inBatch && writeIsOut())
        return; // too late: it is on its way
    const Outcome now = it->progress->outcome;
    const bool open =
        now == Outcome::Pending || now == Outcome::Parked || now == Outcome::Excluded || now == Outcome::Conflict;
    if (!open)
        return;
    it->chosen = set.disposition;
    it->progress->disposition = set.disposition;
    if (ticket_ != 0) // those of the beginning stand in the approval
        emitCommand(
            command::Record{0, QStringLiteral("disposition"), {}, text::disposition(set.agent, set.disposition)});
    if (it->inDoubt && now == Outcome::Pending)
        ; // the next read says whether it is there already; the merge does the rest
    else if (set.disposition == plan::Disposition::Exclude)
        settle(*it, Outcome::Excluded, QStringLiteral("left out by the planner"));
    else if (set.disposition == plan::Disposition::Park)
        settle(*it, Outcome::Parked, QStringLiteral("parked by the planner"));
    else
        settle(*it, Outcome::Pending, {});
    if (inBatch || progress_.state == LaneState::NeedsDecision)
        giveUpAttempt(QStringLiteral("disposition of %1 changed").arg(set.agent.value));
}

} // namespace shiftlane::push
