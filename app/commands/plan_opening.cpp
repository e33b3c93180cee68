#include "commands/plan_opening.h"

#include "commands/command_line.h"
#include "commands/commands.h"
#include "files/plan_csv.h"

#include <QFileInfo>

namespace shiftlane::commands {

namespace {

bool isSound(const QString &path)
{
    const auto problems = files::checkPlanText(path);
    if (!problems) {
        printError(problems.failure().sentence());
        return false;
    }
    for (const files::RowProblem &problem : *problems)
        printError(path + QStringLiteral(": ") + problem.sentence());
    return problems->empty();
}

} // namespace

bool looksReadable(const QString &path)
{
    const QFileInfo info(path);
    QString reason;
    if (!info.exists())
        reason = QStringLiteral("no such file");
    else if (!info.isFile())
        reason = QStringLiteral("not a regular file");
    else if (!info.isReadable())
        reason = QStringLiteral("may not be read");
    else if (info.size() > files::PlanLimits{}.maxBytes)
        reason = QStringLiteral("line 1, column 1: larger than %1 MiB")
                     .arg(files::PlanLimits{}.maxBytes / qint64{1024 * 1024});
    else
        return isSound(path);
    printError(path + QStringLiteral(": ") + reason);
    return false;
}

void openPlan(Headless &headless, const QString &path, std::function<void(PlanPtr)> next)
{
    headless.signIn([&headless, path, next = std::move(next)] {
        headless.loader.listRecent(headless.weeks, headless.clock.now(), headless.then([&headless, path, next] {
            // Groups that could not be listed would make rows of a sound plan look wrong.
            if (!headless.weeks.listFailures.empty())
                return headless.fail(headless.weeks.listFailures.begin()->second);
            std::vector<schedule::ScheduleGroup> known;
            for (const session::LoadedGroup &each : headless.weeks.groups)
                known.push_back(each.group);
            auto reading = files::openPlan(path, headless.weeks.units, known);
            if (!reading)
                return headless.fail(reading.failure());
            for (const files::RowProblem &problem : reading->problems)
                printError(path + QStringLiteral(": ") + problem.sentence());
            if (!reading->problems.empty())
                return headless.finish(exitUsage);
            next(std::make_shared<const plan::PushPlan>(std::move(reading).value().plan));
        }));
    });
}

} // namespace shiftlane::commands
