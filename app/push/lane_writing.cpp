#include "push/lane.h"

#include "push/journal_text.h"
#include "push/retry_policy.h"

#include <algorithm>

namespace shiftlane::push {

namespace {

constexpr size_t maxEarlyEvents = 64; // foreign operations of a busy unit must not pile up

} // namespace

void Lane::on(const event::AttemptPrepared &prepared)
{
    if (!waitsFor(prepared.ticket))
        return;
    if (prepared.leaseLost && lockToken_) { // given back, and asked for again before the next read
        emitCommand(command::ReleaseLock{*lockToken_});
        lockToken_.reset();
    }
    if (!prepared.failure.isEmpty()) { // no intent, no byte
        attempt_ = {};
        tryAgain(QStringLiteral("journal: ") + prepared.failure);
        return;
    }
    attempt_.id = prepared.attemptId;
    attempt_.body = prepared.gzipBody;
    enter(LaneState::Uploading);
    emitCommand(
        command::Send{ask(Asked::UploadUrl), RequestUploadUrl{progress_.key, attempt_.body.size()}, Priority::Write});
}

void Lane::gotUploadUrl(const event::Answered &answered)
{
    if (answered.meaning != Meaning::Answered) {
        uploadFailed(answered);
        return;
    }
    const auto &target = std::get<UploadTarget>(answered.answer.payload);
    attempt_.uploadKey = target.uploadKey;
    emitCommand(command::Send{ask(Asked::Upload), PutUpload{progress_.key, target.url, target.headers, attempt_.body},
                              Priority::Write});
}

void Lane::gotUpload(const event::Answered &answered)
{
    if (answered.meaning != Meaning::Answered) {
        uploadFailed(answered);
        return;
    }
    enter(LaneState::Submitted);
    early_.clear();
    emitCommand(command::Send{ask(Asked::Submit), SubmitUpdate{progress_.key, attempt_.uploadKey}, Priority::Write});
}

/// Nothing of the schedule has changed yet, whatever happened: the way starts
/// again from a read.
void Lane::uploadFailed(const event::Answered &answered)
{
    if (answered.meaning == Meaning::TooLarge)
        refused(Refusal::Why::TooLarge, answered.answer);
    else
        stepFailed(answered, QStringLiteral("upload: ") + describe(answered.answer));
}

/// What a failed step of a write means whichever step it was.
void Lane::stepFailed(const event::Answered &answered, const QString &text)
{
    attemptOver(text);
    switch (answered.meaning) {
    case Meaning::Throttled:
        throttle(answered.waitAtLeast, text);
        return;
    case Meaning::Forbidden:
        end(LaneState::Stopped, Outcome::Rejected, text);
        return;
    case Meaning::Unauthorised:
        if (++count_.sign > 1)
            end(LaneState::Stopped, Outcome::Postponed, text);
        else
            backOff(false, 1);
        return;
    default:
        tryAgain(text);
    }
}

void Lane::on(const event::SubmitBegan &began)
{
    if (!waitsFor(began.ticket) || asked_ != Asked::Submit)
        return;
    progress_.submittedAt = at_;
    note(LaneMark::Kind::WriteBegan,
         QStringLiteral("version %1, %2 agents").arg(attempt_.version).arg(attempt_.batch.size()));
}

void Lane::gotSubmit(const event::Answered &answered)
{
    const auto *const operation = std::get_if<Operation>(&answered.answer.payload);
    emitCommand(
        command::Record{0, QStringLiteral("step"), attempt_.id, text::submitted(answered.answer, answered.meaning)});
    switch (answered.meaning) {
    case Meaning::Applied:
        attempt_.completeTold = attempt_.completeAnswered = true;
        attempt_.completedVersion = attempt_.toldVersion = operation->version;
        enter(LaneState::Settling);
        settleRead();
        return;
    case Meaning::Accepted: {
        attempt_.accepted = true;
        attempt_.operation = operation->id;
        const auto told = early_.find(operation->id);
        if (told != early_.end())
            operationEnded(told->second);
        else
            awaitSettling();
        return;
    }
    case Meaning::Ambiguous:
        note(LaneMark::Kind::Ambiguous, describe(answered.answer));
        enter(LaneState::Settling);
        awaitSettling();
        return;
    default:
        submitFailed(answered);
    }
}

void Lane::submitFailed(const event::Answered &answered)
{
    switch (answered.meaning) {
    case Meaning::VersionConflict:
        refused(Refusal::Why::MaybeStale, answered.answer);
        return;
    case Meaning::Locked:
        refused(Refusal::Why::Locked, answered.answer);
        return;
    case Meaning::TooLarge:
        refused(Refusal::Why::TooLarge, answered.answer);
        return;
    case Meaning::Refused:
        if (answered.answer.status == 400 || answered.answer.status == 422) {
            refused(Refusal::Why::Invalid, answered.answer);
            return;
        }
        break; // 404 …: the read will say whether the schedule is still there
    default:
        break;
    }
    stepFailed(answered, QStringLiteral("update: ") + describe(answered.answer));
}

/// Known not to be applied: a version moved, an agent is locked, or the body is
/// not taken. The next read tells which.
void Lane::refused(Refusal::Why why, const Answer &answer)
{
    Refusal refusal;
    refusal.why = why;
    refusal.version = attempt_.version;
    refusal.batch = attempt_.batch;
    refusal.text = describe(answer);
    for (const base::AgentId &id : attempt_.batch) {
        if (answer.entityId.contains(id.value) || answer.message.contains(id.value))
            refusal.named.push_back(id);
    }
    const bool stale = why == Refusal::Why::MaybeStale;
    note(stale ? LaneMark::Kind::Conflict : LaneMark::Kind::Locked, refusal.text);
    // An older write that is in doubt stays so: this refusal says nothing about it. Nor does it prove
    // that this one was not taken: a proxy that sends twice brings back the second answer (T12, A03).
    Batches::Agents echoes;
    for (const base::AgentId &id : attempt_.batch) {
        if (Agent &each = *agent(id); stale && !each.inDoubt) {
            doubt(id);
            each.refused = true;
            echoes.push_back(id);
        }
    }
    attemptOver(QStringLiteral("refused: ") + refusal.text, Ended::Refused, echoes);
    refusal_ = std::move(refusal);
    if (why == Refusal::Why::Invalid || why == Refusal::Why::TooLarge)
        goOn();
    else
        backOff(true, count_.rounds + 1);
}

/// The attempt's end for the journal and the marks; no word about its agents.
void Lane::attemptOver(const QString &how, Ended ended, const Batches::Agents &doubts)
{
    if (progress_.submittedAt)
        note(LaneMark::Kind::WriteEnded, how);
    progress_.submittedAt.reset();
    if (!attempt_.id.isEmpty())
        emitCommand(command::Record{0, QStringLiteral("step"), attempt_.id,
                                    text::over(how, ended == Ended::Refused, doubts, at_)});
    attempt_ = {};
}

void Lane::on(const event::OperationTold &told)
{
    if (!writeIsOut() || told.operation.status == OperationStatus::Processing)
        return;
    if (!attempt_.operation.isEmpty() && attempt_.operation == told.operation.id) {
        if (!attempt_.completeTold && asked_ != Asked::Outcome)
            operationEnded(told.operation);
        return;
    }
    if (asked_ == Asked::Submit && early_.size() < maxEarlyEvents)
        early_[told.operation.id] = told.operation;
}

/// The operation's end was told. Success is a hint that the read must prove;
/// failure is the only word of failure there is.
void Lane::operationEnded(const Operation &operation)
{
    if (operation.status == OperationStatus::Complete) {
        attempt_.completeTold = true;
        attempt_.completedVersion = attempt_.toldVersion = operation.version;
        enter(LaneState::Settling);
        settleRead();
        return;
    }
    Answer answer;
    answer.status = 202;
    answer.message = QStringLiteral("operation %1 ended in error").arg(operation.id.value);
    refused(Refusal::Why::MaybeStale, answer);
}

} // namespace shiftlane::push
