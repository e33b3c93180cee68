#include "commands/command_line.h"
#include "commands/commands.h"
#include "commands/headless.h"
#include "journal/migrate.h"

namespace shiftlane::commands {

int runMigrate(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("migrate"),
                     QStringLiteral("Makes a journal ready, or brings it up to date. A shared one: as the owner of the "
                                    "database, once; consoles then need no right to change its schema."));
    line.option(QStringLiteral("journal"), QStringLiteral("A file, or postgresql://… (the owner's URL)."),
                QStringLiteral("FILE|URL"));
    line.option(QStringLiteral("grant-to"), QStringLiteral("The database role that consoles may use it with."),
                QStringLiteral("ROLE"), QStringLiteral("PUBLIC"));
    line.option(QStringLiteral("watch-to"),
                QStringLiteral("A database role, for instance shiftlane_supervisor, that may only read it (`shiftlane "
                               "monitor`); needs --grant-to, and takes away what everybody (PUBLIC) may."),
                QStringLiteral("ROLE"));
    if (!line.parse(arguments))
        return line.exitCode();
    const auto where = line.required(QStringLiteral("journal"));
    if (!where)
        return line.exitCode();
    const auto done =
        journal::migrateJournal(*where, line.value(QStringLiteral("grant-to")), line.value(QStringLiteral("watch-to")));
    if (!done) {
        printError(QStringLiteral("shiftlane migrate: ") + done.failure().sentence());
        return exitCodeFor(done.failure().kind);
    }
    printLine(*done);
    return 0;
}

} // namespace shiftlane::commands
