#include "commands/headless.h"

#include "commands/command_line.h"
#include "commands/commands.h"

#include <QCoreApplication>
#include <QTimer>
#include <csignal>

namespace shiftlane::commands {

namespace {

volatile std::sig_atomic_t interrupts = 0;

extern "C" void noteInterrupt(int) { interrupts = interrupts + 1; }

} // namespace

int exitCodeFor(base::FailureKind kind)
{
    switch (kind) {
    case base::FailureKind::Usage:
    case base::FailureKind::InvalidInput:
    case base::FailureKind::Storage:
        return exitUsage;
    case base::FailureKind::Cancelled:
        return exitInterrupted;
    default:
        return exitUnreachable;
    }
}

Headless::Headless(const genesys::Connection &connection)
    : client(connection), remote(client, clock, random), loader(client, remote),
      account_(genesys::plannerOf(connection.clientId, connection.apiUrl)),
      binding_(genesys::accountOf(connection.clientId, connection.apiUrl))
{
    onInterrupt(this, [this] {
        if (!stop_ || !stop_())
            finish(exitInterrupted);
    });
}

void Headless::signIn(std::function<void()> next) { client.signIn(then(std::move(next))); }

void Headless::finish(int exitCode)
{
    if (finished_)
        return;
    finished_ = true;
    exitCode_ = exitCode;
    QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
}

void Headless::fail(const base::Failure &failure)
{
    if (!finished_)
        printError(QStringLiteral("shiftlane: ") + failure.sentence());
    finish(exitCodeFor(failure.kind));
}

std::function<void(base::Status)> Headless::then(std::function<void()> next)
{
    return [this, next = std::move(next)](const base::Status &status) {
        if (status)
            next();
        else
            fail(status.failure());
    };
}

int Headless::exec()
{
    if (!finished_)
        QCoreApplication::exec();
    return exitCode_;
}

void onInterrupt(QObject *context, std::function<void()> handler)
{
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
    // A handler may only set a flag; the loop looks at it.
    auto *timer = new QTimer(context);
    auto seen = std::make_shared<int>(static_cast<int>(interrupts));
    QObject::connect(timer, &QTimer::timeout, context, [seen, handler = std::move(handler)] {
        if (interrupts == *seen)
            return;
        *seen = static_cast<int>(interrupts);
        handler();
    });
    timer->start(100);
}

} // namespace shiftlane::commands
