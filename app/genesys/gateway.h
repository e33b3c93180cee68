#pragma once
#include "genesys/exchange_facts.h"
#include "genesys/sign_in.h"
#include "genesys/timing.h"
#include "genesys/transport.h"
#include "push/rate_budget.h"

#include <QObject>
#include <initializer_list>
#include <memory>

namespace shiftlane::genesys {

/// One call of an API route.
struct ApiCall {
    QByteArray verb = "GET";
    QByteArray path;                ///< from /api/ on, percent-encoded (see apiPath)
    QByteArray query;               ///< percent-encoded, without `?`
    std::optional<QByteArray> body; ///< JSON
    push::Priority priority = push::Priority::Read;
    QString requestId;  ///< empty: one is made
    bool paced = false; ///< waits for the budget first, and again after a 429 (readings of our own);
                        ///< a GET is asked again after a 5xx or a cut, three times in all
    int brokenTries = 0;

    /// The route for messages: verb and path.
    [[nodiscard]] QString route() const { return QString::fromLatin1(verb + ' ' + path); }
};

/// "/api/v2/" and the segments, each percent-encoded: ids are opaque text.
[[nodiscard]] QByteArray apiPath(std::initializer_list<QString> segments);

/// The signed-in API: base URL, bearer, X-Request-ID, budget. The bearer goes to
/// the API's origin only. A 401 renews the token once; a read is then asked
/// again, a write is reported as it is.
class Gateway : public QObject {
    Q_OBJECT
public:
    explicit Gateway(const Connection &connection, QObject *parent = nullptr, const Timing &timing = {});

    using Answered = std::function<void(HttpReply)>;
    void call(ApiCall call, Answered done);
    /// GET of a signed URL out of an answer: no bearer, no id.
    void download(const QString &url, Answered done);
    /// The one PUT to a signed URL, with its headers only.
    void upload(const push::PutUpload &put, Answered done);

    /// Told of every exchange that begins from now on, but not of signing in; null = nobody.
    void observe(ExchangeObserver observer) { observer_ = std::move(observer); }

    [[nodiscard]] SignIn &signIn() { return signIn_; }
    [[nodiscard]] const Connection &connection() const { return connection_; }
    [[nodiscard]] const Timing &timing() const { return timing_; }
    [[nodiscard]] std::shared_ptr<push::RateBudget> budget() const { return budget_; }
    /// The clock of the budget: milliseconds since the system's own reference.
    [[nodiscard]] static base::Milliseconds monotonic();

private:
    void pace(ApiCall call, Answered done, int throttled);
    void authorise(ApiCall call, Answered done, bool mayRenew);
    void send(const ApiCall &call, const QByteArray &token, Answered done);

    const Connection connection_;
    const Timing timing_;
    std::shared_ptr<push::RateBudget> budget_;
    Transport transport_;
    SignIn signIn_;
    ExchangeObserver observer_;
};

[[nodiscard]] QString freshId();

/// A reply of the API as the engine wants it: facts, ErrorBody taken apart. A
/// refusal without one (a proxy's page, storage's XML) is Nonsense, unless its
/// status says enough by itself: nobody knows who refused, and what.
[[nodiscard]] push::Answer toAnswer(const HttpReply &reply, const QString &requestId);
/// A reply that is no success as a failure of `route`.
[[nodiscard]] base::Failure toFailure(const HttpReply &reply, const QString &route);

} // namespace shiftlane::genesys
