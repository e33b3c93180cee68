#include "commands/check_report.h"
#include "commands/command_line.h"
#include "commands/commands.h"
#include "commands/plan_opening.h"
#include "session/plan_files.h"

#include <QJsonDocument>

namespace shiftlane::commands {

namespace {

std::vector<GroupCheck> checkAll(const Headless &headless, const plan::PushPlan &plan)
{
    std::vector<GroupCheck> groups;
    for (const plan::GroupPlan &each : plan.groups) {
        const session::LoadedGroup *loaded = headless.weeks.find(each.key.schedule);
        if (!loaded)
            continue;
        const schedule::BusinessUnit *unit = headless.weeks.unitOf(*loaded);
        plan::CheckInput input;
        input.unit = unit;
        input.group = loaded->group;
        input.service = loaded->agents;
        const auto trades = headless.weeks.trades.find(loaded->group.key.businessUnit);
        if (trades != headless.weeks.trades.end())
            input.trades = trades->second;
        groups.push_back({each, loaded, unit ? unit->zone : QTimeZone::utc(), plan::check(each, input)});
    }
    return groups;
}

void report(Headless &headless, const plan::PushPlan &plan, const QString &jsonPath)
{
    const auto groups = checkAll(headless, plan);
    printLine(checkText(plan, groups));
    if (!jsonPath.isEmpty()) {
        const QByteArray json = QJsonDocument(checkJson(plan, groups)).toJson();
        const base::Status written = session::writeFile(jsonPath, json);
        if (!written)
            return headless.fail(written.failure());
    }
    headless.finish(checkExitCode(groups));
}

void read(Headless &headless, const PlanPtr &plan, const std::function<void()> &next)
{
    std::set<base::ScheduleId> planned;
    for (const plan::GroupPlan &group : plan->groups)
        planned.insert(group.key.schedule);
    if (planned.empty())
        return next();
    headless.loader.readGroups(headless.weeks, planned, {}, headless.then([&headless, planned, next] {
        for (const base::ScheduleId &id : planned)
            if (const session::LoadedGroup *group = headless.weeks.find(id); group && !group->failure.isEmpty())
                return headless.fail(
                    {base::FailureKind::Refused, QStringLiteral("schedule ") + id.value, group->failure});
        headless.loader.readTrades(headless.weeks, planned, headless.clock.now(), {}, headless.then([&headless, next] {
            for (const auto &[unit, failure] : headless.weeks.tradeFailures)
                return headless.fail({base::FailureKind::Refused, QStringLiteral("shift trades"), failure});
            next();
        }));
    }));
}

} // namespace

int runCheck(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("check"),
                     QStringLiteral("Dry run of a plan: one verdict per agent. Writes nothing to the service."));
    line.connectionOptions();
    line.option(QStringLiteral("plan"), QStringLiteral("The plan (CSV or JSON, its base beside it)."),
                QStringLiteral("FILE"));
    line.option(QStringLiteral("json"), QStringLiteral("The same as JSON."), QStringLiteral("OUT"));
    if (!line.parse(arguments))
        return line.exitCode();
    const auto connection = line.connection();
    if (!connection)
        return line.exitCode();
    const auto path = line.required(QStringLiteral("plan"));
    if (!path)
        return line.exitCode();
    if (!looksReadable(*path))
        return exitUsage;
    Headless headless(*connection);
    const QString jsonPath = line.value(QStringLiteral("json"));
    openPlan(headless, *path, [&headless, jsonPath](const PlanPtr &plan) {
        read(headless, plan, [&headless, plan, jsonPath] { report(headless, *plan, jsonPath); });
    });
    return headless.exec();
}

} // namespace shiftlane::commands
