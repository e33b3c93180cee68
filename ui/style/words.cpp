#include "ui/style/words.h"

#include <QCoreApplication>
#include <QHash>

namespace shiftlane::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

Badge verdictBadge(plan::Verdict verdict)
{
    using plan::Verdict;
    switch (verdict) {
    case Verdict::NothingToDo:
        return {Role::Idle, Shape::Check, Words::tr("Nothing to do")};
    case Verdict::Clear:
        return {Role::Ok, Shape::Check, Words::tr("Clear")};
    case Verdict::Merges:
        return {Role::Info, Shape::Sheets, Words::tr("Changed, merges")};
    case Verdict::WouldVoidTrade:
        return {Role::Warn, Shape::Warning, Words::tr("Would void a trade")};
    case Verdict::TradeNeedsReview:
        return {Role::Warn, Shape::Trade, Words::tr("Trade needs review")};
    case Verdict::Conflict:
        return {Role::Bad, Shape::Diamond, Words::tr("Conflict")};
    case Verdict::Rejected:
        return {Role::Bad, Shape::Cross, Words::tr("Not sound")};
    }
    return {};
}

QString verdictSentence(plan::Verdict verdict)
{
    using plan::Verdict;
    switch (verdict) {
    case Verdict::NothingToDo:
        return Words::tr("The service already holds what the plan wants.");
    case Verdict::Clear:
        return Words::tr("Nothing changed since you loaded it; it applies as planned.");
    case Verdict::Merges:
        return Words::tr("Changed on the service since you loaded it; both changes fit together.");
    case Verdict::WouldVoidTrade:
        return Words::tr("The plan changes a shift that is on offer in a shift trade.");
    case Verdict::TradeNeedsReview:
        return Words::tr("A matched shift trade waits for review; writes are refused until it is decided.");
    case Verdict::Conflict:
        return Words::tr("Changed on the service and in the plan, differently. Needs your decision.");
    case Verdict::Rejected:
        return Words::tr("The planned schedule would not be sound; it is left out of the push.");
    }
    return {};
}

Badge outcomeBadge(push::Outcome outcome)
{
    using push::Outcome;
    switch (outcome) {
    case Outcome::Pending:
        return {};
    case Outcome::Applied:
        return {Role::Ok, Shape::Check, Words::tr("Applied")};
    case Outcome::AlreadyPresent:
        return {Role::Ok, Shape::Check, Words::tr("Already present")};
    case Outcome::Parked:
        return {Role::Parked, Shape::Clock, Words::tr("Parked")};
    case Outcome::Excluded:
        return {Role::Parked, Shape::Ring, Words::tr("Excluded")};
    case Outcome::Conflict:
        return {Role::Bad, Shape::Diamond, Words::tr("Conflict")};
    case Outcome::Rejected:
        return {Role::Bad, Shape::Cross, Words::tr("Rejected")};
    case Outcome::Postponed:
        return {Role::Warn, Shape::Clock, Words::tr("Postponed")};
    case Outcome::Unknown:
        return {Role::Warn, Shape::Question, Words::tr("Unknown")};
    case Outcome::Cancelled:
        return {Role::Idle, Shape::Bars, Words::tr("Cancelled")};
    }
    return {};
}

QString tradeWord(schedule::TradeState state)
{
    using schedule::TradeState;
    switch (state) {
    case TradeState::Unmatched:
        return Words::tr("Unmatched");
    case TradeState::Matched:
        return Words::tr("Matched");
    case TradeState::Approved:
        return Words::tr("Approved");
    case TradeState::Denied:
        return Words::tr("Denied");
    case TradeState::Expired:
        return Words::tr("Expired");
    case TradeState::Canceled:
        return Words::tr("Canceled");
    case TradeState::Unknown:
        return Words::tr("Open, state unknown");
    }
    return {};
}

Badge tradeBadge(schedule::TradeState state)
{
    using schedule::TradeState;
    switch (state) {
    case TradeState::Unmatched:
        return {Role::Idle, Shape::Ring, tradeWord(state)};
    case TradeState::Matched:
    case TradeState::Unknown:
        return {Role::Warn, Shape::Trade, tradeWord(state)};
    case TradeState::Approved:
        return {Role::Ok, Shape::Check, tradeWord(state)};
    case TradeState::Denied:
        return {Role::Idle, Shape::Cross, tradeWord(state)};
    case TradeState::Expired:
        return {Role::Idle, Shape::Clock, tradeWord(state)};
    case TradeState::Canceled:
        return {Role::Idle, Shape::Cross, tradeWord(state)};
    }
    return {};
}

QString dispositionWord(plan::Disposition disposition)
{
    switch (disposition) {
    case plan::Disposition::Push:
        return Words::tr("Push", "disposition of an agent");
    case plan::Disposition::Exclude:
        return Words::tr("Exclude");
    case plan::Disposition::Park:
        return Words::tr("Park");
    case plan::Disposition::Decide:
        return Words::tr("Decide");
    }
    return {};
}

QString reasonWord(plan::LeftOutReason reason)
{
    using plan::LeftOutReason;
    switch (reason) {
    case LeftOutReason::None:
        return {};
    case LeftOutReason::MatchedTrade:
        return Words::tr("Shift trade waits for review");
    case LeftOutReason::WouldVoidTrade:
        return Words::tr("Would void a shift trade");
    case LeftOutReason::ByPlanner:
        return Words::tr("Left out by you");
    case LeftOutReason::LockedByService:
        return Words::tr("The service refused the agent");
    case LeftOutReason::Preflight:
        return Words::tr("The plan is not sound");
    case LeftOutReason::Conflict:
        return Words::tr("Conflict not decided");
    }
    return {};
}

QString violationName(const QString &code)
{
    // The two sides of a trade share their words; "Initiating"/"Receiving" says whose.
    static const char *const names[][2] = {
        {"WeeklyMaxPaidTime", QT_TRANSLATE_NOOP("Words", "Weekly maximum")},
        {"WeeklyMinPaidTime", QT_TRANSLATE_NOOP("Words", "Weekly minimum")},
        {"PlanningPeriodMaxPaidTime", QT_TRANSLATE_NOOP("Words", "Planning period maximum")},
        {"PlanningPeriodMinPaidTime", QT_TRANSLATE_NOOP("Words", "Planning period minimum")},
        {"AgentMinimumTimeBetweenShifts", QT_TRANSLATE_NOOP("Words", "Rest time")},
        {"ShiftOverlapsExisting", QT_TRANSLATE_NOOP("Words", "Overlaps a shift")},
        {"ShiftStartTooClose", QT_TRANSLATE_NOOP("Words", "Starts too soon")},
        {"ShiftTimesChanged", QT_TRANSLATE_NOOP("Words", "Shift times changed")},
        {"ShiftDoesNotExist", QT_TRANSLATE_NOOP("Words", "Shift is gone")},
        {"ShiftHasExternalActivities", QT_TRANSLATE_NOOP("Words", "External activities")},
        {"ShiftDisallowedActivityCategory", QT_TRANSLATE_NOOP("Words", "Activity not tradable")},
        {"ShiftOutsideAcceptableIntervals", QT_TRANSLATE_NOOP("Words", "Outside accepted times")},
        {"AgentScheduleDoesNotExist", QT_TRANSLATE_NOOP("Words", "Agent not scheduled")},
        {"AgentCapabilityMismatch", QT_TRANSLATE_NOOP("Words", "Different skills")},
        {"UnequalPaidTime", QT_TRANSLATE_NOOP("Words", "Unequal paid time")},
        {"WeekScheduleDifferent", QT_TRANSLATE_NOOP("Words", "Another schedule is published")},
        {"WeekScheduleDoesNotExist", QT_TRANSLATE_NOOP("Words", "Schedule is gone")},
        {"WeekScheduleUnpublished", QT_TRANSLATE_NOOP("Words", "Not published")},
        {"ShiftTradingNotEnabled", QT_TRANSLATE_NOOP("Words", "Trading is off")},
        {"InvalidState", QT_TRANSLATE_NOOP("Words", "Not open any more")},
    };
    for (const auto &name : names)
        if (code.endsWith(QLatin1String(name[0])))
            return Words::tr(name[1]);
    return code;
}

QString preflightSentence(const plan::PreflightProblem &problem)
{
    using Kind = plan::PreflightProblem::Kind;
    const auto with = [&](const QString &sentence) {
        return problem.detail.isEmpty() ? sentence
                                        : Words::tr("%1 (%2)", "problem, detail").arg(sentence, problem.detail);
    };
    switch (problem.kind) {
    case Kind::OverlappingShifts:
        return with(Words::tr("Two shifts overlap"));
    case Kind::OverlapsTimeOff:
        return with(Words::tr("A shift lies on approved time off"));
    case Kind::ActivityOverlap:
        return with(Words::tr("Activities overlap"));
    case Kind::NotOnInterval:
        return with(Words::tr("Not on the scheduling interval"));
    case Kind::ShortRest:
        return with(Words::tr("Short rest between shifts"));
    case Kind::LongWeek:
        return with(Words::tr("Long week"));
    case Kind::UnknownActivityCode:
        return with(Words::tr("Unknown activity code"));
    case Kind::InactiveActivityCode:
        return with(Words::tr("Activity code is not active"));
    case Kind::UnknownAgent:
        return with(Words::tr("Unknown agent"));
    case Kind::WrongBusinessUnit:
        return with(Words::tr("Agent belongs to another business unit"));
    case Kind::UnknownShift:
        return with(Words::tr("The shift is not in the schedule"));
    case Kind::OutsideWeek:
        return with(Words::tr("Outside the schedule's weeks"));
    case Kind::EmptyShift:
        return with(Words::tr("A shift without activities"));
    }
    return problem.detail;
}

QString conflictSentence(plan::ConflictKind kind)
{
    using plan::ConflictKind;
    switch (kind) {
    case ConflictKind::BothChanged:
        return Words::tr("The plan changes the same time differently");
    case ConflictKind::ModifiedDeleted:
        return Words::tr("The plan changes a shift that is gone from the service");
    case ConflictKind::DeletedModified:
        return Words::tr("The plan removes a shift that was changed on the service");
    case ConflictKind::AddedOverlap:
        return Words::tr("The planned shift overlaps one that came to the service");
    case ConflictKind::BreaksCheck:
        return Words::tr("Both changes together are not a sound schedule");
    }
    return {};
}

} // namespace shiftlane::ui
