#include "simulation/faults.h"

namespace shiftlane::simulation {

namespace {

struct Row {
    Fault fault;
    const char *word;
    const char *rows;
};

constexpr std::array<Row, faultCount> table = {{
    {Fault::NotSent, "notSent", "T17"},
    {Fault::CutBefore, "cutBefore", "T01 T02 T04 T05"},
    {Fault::CutAfter, "cutAfter", "T03 T06 A03 A04"},
    {Fault::TimedOutBefore, "timedOutBefore", "T09"},
    {Fault::TimedOutAfter, "timedOutAfter", "T09 T10"},
    {Fault::Nonsense, "nonsense", "T07 T08 T20 T22"},
    {Fault::EarlyHints, "earlyHints", "T14"},
    {Fault::Redirected, "redirected", "T13"},
    {Fault::Delayed, "delayed", "T11"},
    {Fault::Duplicated, "duplicated", "T12"},
    {Fault::ErrorBefore, "errorBefore", "A16 T18"},
    {Fault::ErrorAfter, "errorAfter", "A16"},
    {Fault::Throttled, "throttled", "A14 M12"},
    {Fault::ThrottledSilently, "throttledSilently", "A14"},
    {Fault::ThrottledLong, "throttledLong", "A14"},
    {Fault::Unavailable, "unavailable", "A16"},
    {Fault::Unauthorised, "unauthorised", "O01 O05"},
    {Fault::Forbidden, "forbidden", "A26"},
    {Fault::UploadRefused, "uploadRefused", "B.8"},
    {Fault::SizeLimit, "sizeLimit", "A27"},
    {Fault::StaleAs400, "staleAs400", "A06"},
    {Fault::StaleAs412, "staleAs412", "A07"},
    {Fault::StaleAsEvent, "staleAsEvent", "A17"},
    {Fault::LockNamesAgent, "lockNamesAgent", "A11"},
    {Fault::LockAs423, "lockAs423", "A11"},
    {Fault::LockAsEvent, "lockAsEvent", "A11 A17"},
    {Fault::InvalidAgent, "invalidAgent", "A17"},
    {Fault::DoneAtOnce, "doneAtOnce", "A19"},
    {Fault::AcceptedWithoutId, "acceptedWithoutId", "A18"},
    {Fault::AcceptedStrangeId, "acceptedStrangeId", "A18"},
    {Fault::OperationVanishes, "operationVanishes", "A17"},
    {Fault::PartlyApplied, "partlyApplied", "A20"},
    {Fault::Trims, "trims", "A23"},
    {Fault::Slow, "slow", "A17"},
    {Fault::StaleReads, "staleReads", "A21"},
    {Fault::PartialReads, "partialReads", "A25"},
    {Fault::OneWeekJobs, "oneWeekJobs", "F13"},
    {Fault::LockedUnseen, "lockedUnseen", "A10 A13"},
    {Fault::EventLost, "eventLost", "N04 N05"},
    {Fault::EventEarly, "eventEarly", "N01"},
    {Fault::EventTwice, "eventTwice", "N02 N03"},
    {Fault::EventForged, "eventForged", "N09"},
    {Fault::EventForeign, "eventForeign", "N08"},
    {Fault::ColleagueBusy, "colleagueBusy", "A05"},
    {Fault::TradeApproved, "tradeApproved", "A12"},
    {Fault::ScheduleDeleted, "scheduleDeleted", "A22"},
    {Fault::Unpublished, "unpublished", "A22"},
    {Fault::AgentMoved, "agentMoved", "A22"},
    {Fault::AgentAdded, "agentAdded", "A22"},
    {Fault::AgentRemoved, "agentRemoved", "A22"},
    {Fault::StoreFails, "storeFails", "J03"},
    {Fault::StoreUnreachable, "storeUnreachable", "M03 M04 M07"},
    {Fault::AckLost, "ackLost", "M05"},
    {Fault::LockFails, "lockFails", "M03"},
    {Fault::LeaseLost, "leaseLost", "M02 M03"},
    {Fault::LocksRemoved, "locksRemoved", "W11"},
    {Fault::Crash, "crash", "J01 J10 G02"},
    {Fault::CrashAtStore, "crashAtStore", "J01"},
    {Fault::CrashAtSend, "crashAtSend", "J01"},
    {Fault::CrashInRecovery, "crashInRecovery", "J02"},
    {Fault::ResumedElsewhere, "resumedElsewhere", "M09"},
    {Fault::ResumedWhileHeld, "resumedWhileHeld", "M01 J08"},
    {Fault::Zombie, "zombie", "T11"},
    {Fault::Paused, "paused", "M02 J11 T19 D09"},
    {Fault::ClockSkew, "clockSkew", "M08"},
    {Fault::ClockJump, "clockJump", "D01"},
    {Fault::DstWeek, "dstWeek", "D04"},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (static_cast<size_t>(table[i].fault) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

} // namespace

QString word(Fault fault) { return QString::fromLatin1(table[static_cast<size_t>(fault)].word); }

QString rowsOf(Fault fault) { return QString::fromLatin1(table[static_cast<size_t>(fault)].rows); }

int faultFrom(const QString &text)
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (text == QLatin1String(table[i].word))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace shiftlane::simulation
