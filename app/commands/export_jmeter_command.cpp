#include "commands/command_line.h"
#include "commands/commands.h"
#include "commands/plan_opening.h"
#include "files/jmeter_plan.h"
#include "session/plan_files.h"

namespace shiftlane::commands {

int runExportJmeter(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("export-jmeter"),
                     QStringLiteral("Writes a JMeter test plan that pushes the same changes, one thread per schedule "
                                    "group. Run it with -Jclient_secret=..."));
    line.connectionOptions();
    line.option(QStringLiteral("plan"), QStringLiteral("The plan (CSV or JSON, its base beside it)."),
                QStringLiteral("FILE"));
    line.option(QStringLiteral("out"), QStringLiteral("The test plan to write."), QStringLiteral("FILE.jmx"));
    if (!line.parse(arguments))
        return line.exitCode();
    const auto connection = line.connection();
    const auto path = connection ? line.required(QStringLiteral("plan")) : std::nullopt;
    const auto out = path ? line.required(QStringLiteral("out")) : std::nullopt;
    if (!out)
        return line.exitCode();
    if (!looksReadable(*path))
        return exitUsage;
    Headless headless(*connection);
    const files::JmeterTarget target{connection->apiUrl,
                                     connection->loginUrl.isEmpty() ? connection->apiUrl : connection->loginUrl,
                                     connection->clientId};
    openPlan(headless, *path, [&headless, target, out = *out](const PlanPtr &plan) {
        const auto text = files::writeJmeterPlan(*plan, headless.weeks.units, target);
        if (!text)
            return headless.fail(text.failure());
        const base::Status written = session::writeFile(out, *text);
        if (!written)
            return headless.fail(written.failure());
        printLine(QStringLiteral("wrote %1: %2 schedule groups").arg(out).arg(plan->groups.size()));
        headless.finish(0);
    });
    return headless.exec();
}

} // namespace shiftlane::commands
