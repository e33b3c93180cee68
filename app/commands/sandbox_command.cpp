#include "commands/command_line.h"
#include "commands/commands.h"
#include "commands/headless.h"

#include <QCoreApplication>

namespace shiftlane::commands {

int runSandbox(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("sandbox"),
        QStringLiteral("A contact centre to rehearse on: the service's routes, rules and misbehaviour on 127.0.0.1."));
    line.option(QStringLiteral("port"), QStringLiteral("Port on 127.0.0.1; 0 = any free one."), QStringLiteral("P"),
                QStringLiteral("0"));
    line.sandboxOptions();
    if (!line.parse(arguments))
        return line.exitCode();
    const auto port = line.number(QStringLiteral("port"), 0, 65'535);
    if (!port)
        return line.exitCode();
    auto options = line.sandbox();
    if (!options)
        return line.exitCode();
    options->port = static_cast<quint16>(*port);
    sandbox::Server server(*options);
    const base::Status started = server.start();
    if (!started) {
        printError(QStringLiteral("shiftlane sandbox: ") + started.failure().sentence());
        return exitUsage;
    }
    printLine(QStringLiteral("listening ") + server.url());
    onInterrupt(&server, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    server.stop();
    return 0;
}

} // namespace shiftlane::commands
