#include "commands/command_line.h"
#include "commands/commands.h"
#include "commands/headless.h"
#include "session/plan_files.h"

namespace shiftlane::commands {

namespace {

// A unit or group that cannot be read must not silently be missing from an export.
bool allRead(Headless &headless)
{
    if (!headless.weeks.listFailures.empty()) {
        headless.fail(headless.weeks.listFailures.begin()->second);
        return false;
    }
    for (const session::LoadedGroup &group : headless.weeks.groups)
        if (!group.failure.isEmpty()) {
            headless.fail({base::FailureKind::Refused, QStringLiteral("schedule ") + group.group.key.schedule.value,
                           group.failure});
            return false;
        }
    return true;
}

void listAndRead(Headless &headless, QDate week, const std::function<void()> &next)
{
    session::WeekChoice choice;
    choice.anchor = week;
    choice.weeks = week.isValid() ? 1 : 2;
    choice.today = headless.clock.now();
    headless.loader.listWeeks(headless.weeks, choice, headless.then([&headless, next] {
        printError(QStringLiteral("reading %1 schedule groups").arg(headless.weeks.groups.size()));
        headless.loader.readGroups(headless.weeks, {}, {}, headless.then([&headless, next] {
            if (allRead(headless))
                next();
        }));
    }));
}

} // namespace

int runExportWeek(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("export-week"),
        QStringLiteral("Writes the week as CSV, one row per shift or time-off marker, and its base beside it."));
    line.connectionOptions();
    line.option(QStringLiteral("out"), QStringLiteral("The CSV; FILE.base.json.gz stands beside it."),
                QStringLiteral("FILE.csv"));
    line.option(QStringLiteral("week"), QStringLiteral("Any day of the week; this week and the next where absent."),
                QStringLiteral("DATE"));
    if (!line.parse(arguments))
        return line.exitCode();
    const auto connection = line.connection();
    if (!connection)
        return line.exitCode();
    const auto out = line.required(QStringLiteral("out"));
    if (!out)
        return line.exitCode();
    const auto week = line.date(QStringLiteral("week"));
    if (!week)
        return line.exitCode();
    Headless headless(*connection);
    headless.signIn([&] {
        listAndRead(headless, *week, [&] {
            const auto snapshot = session::snapshotOf(headless.weeks, headless.random.uniqueId(), headless.clock.now());
            const base::Status written = session::writeExport(*out, snapshot, headless.weeks.units);
            if (!written)
                return headless.fail(written.failure());
            printLine(QStringLiteral("%1 schedule groups written to %2").arg(snapshot.groups.size()).arg(*out));
            headless.finish(0);
        });
    });
    return headless.exec();
}

int runSamplePlan(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("sample-plan"),
                     QStringLiteral("Writes a plausible plan with its base against what the service holds."));
    line.connectionOptions();
    line.option(QStringLiteral("changes"), QStringLiteral("How many shifts to change."), QStringLiteral("N"),
                QStringLiteral("60"));
    line.option(QStringLiteral("out"), QStringLiteral("The CSV; FILE.base.json.gz stands beside it."),
                QStringLiteral("FILE.csv"));
    if (!line.parse(arguments))
        return line.exitCode();
    const auto connection = line.connection();
    if (!connection)
        return line.exitCode();
    const auto out = line.required(QStringLiteral("out"));
    if (!out)
        return line.exitCode();
    const auto changes = line.number(QStringLiteral("changes"), 1, 1'000'000);
    if (!changes)
        return line.exitCode();
    Headless headless(*connection);
    headless.signIn([&] {
        listAndRead(headless, QDate(), [&] {
            headless.loader.readTrades(headless.weeks, {}, headless.clock.now(), {}, headless.then([&] {
                const auto snapshot =
                    session::snapshotOf(headless.weeks, headless.random.uniqueId(), headless.clock.now());
                const base::Status written = session::writeSamplePlan(*out, snapshot, headless.weeks, *changes, 1);
                if (!written)
                    return headless.fail(written.failure());
                printLine(QStringLiteral("plan with its base written to %1").arg(*out));
                headless.finish(0);
            }));
        });
    });
    return headless.exec();
}

} // namespace shiftlane::commands
