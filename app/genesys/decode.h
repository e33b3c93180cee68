#pragma once
#include "genesys/gateway.h"

namespace shiftlane::genesys {

/// The answer to another question, perhaps a proxy's mix-up (T22).
[[nodiscard]] inline base::Failure foreign(const QString &route, const QString &what)
{
    return {base::FailureKind::Nonsense, route, QStringLiteral("the answer is about another ") + what, 0, {}, 0};
}

/// A reply turned into a value by a codec, or a failure that names the route.
template <class Parse>
auto decode(const HttpReply &reply, const QString &route, const Parse &parse) -> decltype(parse(reply.body, route))
{
    if (!reply.isSuccess())
        return toFailure(reply, route);
    return parse(reply.body, route);
}

/// The answer of an exchange whose body must fit `parse`; `fill` puts the value
/// into the answer. A body that does not fit makes it Nonsense, never a success.
template <class Parse, class Fill>
push::Answer answerWith(const HttpReply &reply, const QString &requestId, const QString &route, const Parse &parse,
                        const Fill &fill)
{
    push::Answer answer = toAnswer(reply, requestId);
    if (!reply.isSuccess())
        return answer;
    auto value = parse(reply.body, route);
    if (value) {
        fill(answer, std::move(value).value());
    } else {
        answer.transport = push::Transport::Nonsense;
        answer.message = value.failure().sentence();
    }
    return answer;
}

} // namespace shiftlane::genesys
