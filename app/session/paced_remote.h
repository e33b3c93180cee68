#pragma once
#include "genesys/client.h"
#include "push/ports.h"

#include <QString>
#include <deque>
#include <functional>
#include <optional>

namespace shiftlane::session {

/// Sends reads and trade decisions of the session inside the shared budget.
/// Waits where the budget says so; a throttled read is asked again once the
/// Retry-After is over, at most three times; a write is never repeated. Engine
/// thread. Answers that arrive after destruction are dropped.
class PacedRemote {
public:
    PacedRemote(genesys::Client &client, push::Clock &clock, push::Random &random);
    ~PacedRemote();
    PacedRemote(const PacedRemote &) = delete;
    PacedRemote &operator=(const PacedRemote &) = delete;

    void send(push::Request request, push::Priority priority, std::function<void(push::Answer)> done);

private:
    struct Waiting {
        push::Request request;
        push::Priority priority = push::Priority::Read;
        std::function<void(push::Answer)> done;
        int tries = 0;
    };
    void pump();
    void wakeIn(base::Milliseconds delay);
    void start(Waiting item);
    void finished(Waiting item, push::Answer answer);

    genesys::Client &client_;
    push::Clock &clock_;
    push::Random &random_;
    std::deque<Waiting> queue_;
    std::optional<base::Milliseconds> wakeAt_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

/// The failure that an unsuccessful answer is, in words.
[[nodiscard]] base::Failure failureOf(const push::Answer &answer, const QString &what);

} // namespace shiftlane::session
