#pragma once
#include <QStringList>

/// The headless commands: one file each, QCoreApplication only. Words, options,
/// output and exit codes are an interface for scripts (README).
namespace shiftlane::commands {

/// Exit codes; a push's own come from session::exitCodeOf.
inline constexpr int exitUsage = 2;
inline constexpr int exitUnreachable = 6;
inline constexpr int exitInterrupted = 130;

[[nodiscard]] bool isCommand(const QString &word);
[[nodiscard]] QStringList commandWords();
/// Runs `arguments` (program, command, options…) to its end and answers the exit
/// code. Needs a QCoreApplication; runs its event loop.
[[nodiscard]] int run(const QStringList &arguments);

// one per file
[[nodiscard]] int runSandbox(const QStringList &arguments);
[[nodiscard]] int runExportWeek(const QStringList &arguments);
[[nodiscard]] int runSamplePlan(const QStringList &arguments);
[[nodiscard]] int runCheck(const QStringList &arguments);
[[nodiscard]] int runPush(const QStringList &arguments);
[[nodiscard]] int runResume(const QStringList &arguments);
[[nodiscard]] int runMigrate(const QStringList &arguments);
[[nodiscard]] int runExportJmeter(const QStringList &arguments);
[[nodiscard]] int runVerify(const QStringList &arguments);

} // namespace shiftlane::commands
