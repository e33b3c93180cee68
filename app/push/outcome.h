#pragma once
#include "push/ports.h"

namespace shiftlane::push {

/// Which exchange an answer belongs to: the same status means different things
/// on a read, on the upload's way and on the write itself.
enum class Step { Read, TradeJob, DecideTrades, UploadUrl, Upload, Submit };

/// What an answer means for the lane (engine.md, "Answers and what they mean";
/// reliability.md 2.0). For steps that change nothing by themselves (all but
/// Submit and DecideTrades) Ambiguous only says "try again".
enum class Meaning {
    Answered,        ///< success with the payload that the step needs
    Applied,         ///< Submit: done at once
    Accepted,        ///< Submit: 202 and an operation id; its end comes by event or read
    NotSent,         ///< nothing reached the service
    VersionConflict, ///< a version moved, or may have
    Locked,          ///< an open trade or a lock is named or likely
    Throttled,       ///< 429, or 503 with Retry-After
    Refused,         ///< understood and not applied, for good
    TooLarge,        ///< not applied; a smaller body may be
    Unauthorised,    ///< 401: the token
    Forbidden,       ///< 403: this schedule group
    Ambiguous,       ///< may or may not have happened: look before the next write
};
inline constexpr int meaningCount = 12;

[[nodiscard]] Step stepOf(const Request &request);
[[nodiscard]] Meaning classify(Step step, const Answer &answer);
/// What the end of an operation says; nothing while it goes on.
[[nodiscard]] std::optional<Meaning> classify(const Operation &operation);
[[nodiscard]] QString word(Meaning meaning);
/// "409 request.conflict: …", for reasons and the journal.
[[nodiscard]] QString describe(const Answer &answer);

} // namespace shiftlane::push
