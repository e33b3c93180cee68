#pragma once
#include "base/instant.h"
#include "base/result.h"
#include "genesys/connection.h"
#include "sandbox/server.h"

#include <QCommandLineParser>
#include <QDate>
#include <optional>

namespace shiftlane::commands {

/// Reads the options of one command. `--help` and faulty words are dealt with
/// here: nothing comes back then and `exitCode()` says how to end.
class CommandLine {
public:
    CommandLine(QString command, const QString &description);

    void option(const QString &name, const QString &description, const QString &valueName = {},
                const QString &defaultValue = {});
    /// The one word that stands by itself; required.
    void file(const QString &name, const QString &description);
    [[nodiscard]] QString fileName() const { return parser_.positionalArguments().constFirst(); }
    void connectionOptions();
    void sandboxOptions();
    void lockWaitOption();

    /// False: end with exitCode(); a sentence has been printed.
    [[nodiscard]] bool parse(const QStringList &arguments);
    [[nodiscard]] int exitCode() const { return exitCode_; }

    [[nodiscard]] bool isSet(const QString &name) const { return parser_.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return parser_.value(name); }
    /// Nothing, and a sentence, where a required option is missing or a value does not fit.
    [[nodiscard]] std::optional<QString> required(const QString &name);
    [[nodiscard]] std::optional<int> number(const QString &name, int lowest, int highest);
    [[nodiscard]] std::optional<QString> oneOf(const QString &name, const QStringList &words);
    [[nodiscard]] std::optional<QDate> date(const QString &name);
    /// Without --api-url and --client-id: `account` ("client@origin"), where it is given.
    [[nodiscard]] std::optional<genesys::Connection> connection(const QString &account = {});
    [[nodiscard]] std::optional<base::Milliseconds> lockWait();
    [[nodiscard]] std::optional<sandbox::SandboxOptions> sandbox();

private:
    void refuse(const QString &sentence);

    QCommandLineParser parser_;
    QString command_;
    QString file_; ///< how it is called; empty = none is taken
    int exitCode_ = 0;
};

/// Prints a line to stderr or stdout at once, UTF-8.
void printError(const QString &line);
void printLine(const QString &line);

} // namespace shiftlane::commands
