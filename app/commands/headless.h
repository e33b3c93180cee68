#pragma once
#include "genesys/client.h"
#include "session/engine_ports.h"
#include "session/paced_remote.h"
#include "session/week_loader.h"

#include <QObject>
#include <functional>

namespace shiftlane::commands {

/// What a failure that ends a command is for scripts.
[[nodiscard]] int exitCodeFor(base::FailureKind kind);

/// What a command that talks to the service works with. Lives on the main
/// thread; `exec` runs the event loop until `finish` or `fail`.
class Headless : public QObject {
    Q_OBJECT
public:
    explicit Headless(const genesys::Connection &connection);

    genesys::Client client;
    session::SystemClock clock;
    session::SystemRandom random;
    session::PacedRemote remote;
    session::WeekLoader loader;
    session::LoadedWeeks weeks;

    /// Signs in, then `next`; a failure ends the command.
    void signIn(std::function<void()> next);
    /// Ends the command.
    void finish(int exitCode);
    /// Prints the failure as one sentence and ends with the code that fits it.
    void fail(const base::Failure &failure);
    /// `next` where it went well, else fail(). For loader callbacks.
    [[nodiscard]] std::function<void(base::Status)> then(std::function<void()> next);
    [[nodiscard]] int exec();
    /// What an interrupt does instead of ending at once; false = end at once.
    void onStop(std::function<bool()> handler) { stop_ = std::move(handler); }
    /// The account that signed in: its client id and host, no secret.
    [[nodiscard]] QString account() const { return account_; }
    /// What open work in a journal is bound to.
    [[nodiscard]] QString binding() const { return binding_; }

private:
    int exitCode_ = 0;
    bool finished_ = false;
    std::function<bool()> stop_;
    QString account_;
    QString binding_;
};

/// Interrupt and terminate signals as a flag; `handler` runs on the event loop
/// at each one, within 100 ms.
void onInterrupt(QObject *context, std::function<void()> handler);

} // namespace shiftlane::commands
