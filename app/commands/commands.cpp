#include "commands/commands.h"

#include <array>
#include <utility>

namespace shiftlane::commands {

namespace {

using Runner = int (*)(const QStringList &);
const std::array<std::pair<const char16_t *, Runner>, 9> table{{
    {u"sandbox", runSandbox},
    {u"export-week", runExportWeek},
    {u"sample-plan", runSamplePlan},
    {u"check", runCheck},
    {u"push", runPush},
    {u"resume", runResume},
    {u"migrate", runMigrate},
    {u"export-jmeter", runExportJmeter},
    {u"verify", runVerify},
}};

} // namespace

bool isCommand(const QString &word) { return commandWords().contains(word); }

QStringList commandWords()
{
    QStringList words;
    for (const auto &[word, runner] : table)
        words << QString::fromUtf16(word);
    return words;
}

int run(const QStringList &arguments)
{
    for (const auto &[word, runner] : table)
        if (arguments.value(1) == QString::fromUtf16(word))
            return runner(arguments);
    return exitUsage;
}

} // namespace shiftlane::commands
