#pragma once
#include <QString>
#include <functional>
#include <utility>
#include <variant>

namespace shiftlane::base {

/// What kind of thing went wrong. One word for cause only; how it is shown or
/// which exit code it becomes is decided by whoever shows it.
enum class FailureKind {
    Usage,        ///< the caller's words are off (exit 2)
    InvalidInput, ///< a file or value from outside is not usable (exit 2)
    Unreachable,  ///< no connection, no name, TLS refused (exit 6)
    Unauthorised, ///< signing in failed or the token was refused (exit 6)
    Refused,      ///< the service understood and said no
    Throttled,    ///< a rate limit; `retryAfterMs` says how long
    Conflict,     ///< a version moved
    Nonsense,     ///< an answer that does not fit its route
    TimedOut,     ///< our own deadline passed
    Cancelled,    ///< somebody asked to stop
    Storage,      ///< a file or database did not do its work
};

/// A failure as a fact: where it happened and why, in technical English for
/// logs and headless commands. The ui makes its own sentence from `kind`.
struct Failure {
    FailureKind kind = FailureKind::Nonsense;
    QString where{};  ///< route ("GET /api/v2/…"), file, or "line 3, column start"
    QString reason{}; ///< what was wrong there
    int status = 0;   ///< HTTP status where there was one
    QString code{};   ///< the service's error code where there was one
    qint64 retryAfterMs = 0;

    [[nodiscard]] QString sentence() const { return where.isEmpty() ? reason : where + QStringLiteral(": ") + reason; }
};

/// A value or a failure. Test with `if (result)`; `value()` of a failure is a
/// programming error (std::bad_variant_access).
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : content_(std::in_place_index<1>, std::move(failure)) {}

    explicit operator bool() const { return content_.index() == 0; }
    [[nodiscard]] const T &value() const & { return std::get<0>(content_); }
    [[nodiscard]] T &value() & { return std::get<0>(content_); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(content_)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    [[nodiscard]] const Failure &failure() const { return std::get<1>(content_); }

private:
    std::variant<T, Failure> content_;
};

/// The result of something that has no value of its own.
struct Done {};
using Status = Result<Done>;

template <class T>
using Callback = std::function<void(T)>;

} // namespace shiftlane::base
