#include "commands/command_line.h"

#include "commands/commands.h"

#include <QProcessEnvironment>
#include <cstdio>

namespace shiftlane::commands {

void printError(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

void printLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

CommandLine::CommandLine(QString command, const QString &description) : command_(std::move(command))
{
    parser_.setApplicationDescription(description);
    parser_.addHelpOption();
}

void CommandLine::option(const QString &name, const QString &description, const QString &valueName,
                         const QString &defaultValue)
{
    parser_.addOption(QCommandLineOption(name, description, valueName, defaultValue));
}

void CommandLine::file(const QString &name, const QString &description)
{
    file_ = name;
    parser_.addPositionalArgument(name, description);
}

void CommandLine::connectionOptions()
{
    option(QStringLiteral("api-url"), QStringLiteral("Base URL of the API; plain http only to loopback."),
           QStringLiteral("URL"));
    option(QStringLiteral("login-url"), QStringLiteral("Base URL of the login host; the API's where absent."),
           QStringLiteral("URL"));
    option(QStringLiteral("client-id"), QStringLiteral("OAuth client; its secret comes from SHIFTLANE_CLIENT_SECRET."),
           QStringLiteral("ID"));
}

void CommandLine::sandboxOptions()
{
    option(QStringLiteral("seed"), QStringLiteral("Which contact centre; same seed, same ids."), QStringLiteral("N"),
           QStringLiteral("1"));
    option(QStringLiteral("agents"), QStringLiteral("How many agents."), QStringLiteral("N"), QStringLiteral("240"));
    option(QStringLiteral("groups"), QStringLiteral("How many published schedule groups."), QStringLiteral("N"),
           QStringLiteral("12"));
    option(QStringLiteral("open-trades"), QStringLiteral("How many open shift trades."), QStringLiteral("N"),
           QStringLiteral("18"));
    option(QStringLiteral("latency"), QStringLiteral("Delay of each answer."), QStringLiteral("MS"),
           QStringLiteral("0"));
    option(QStringLiteral("rate-limit"), QStringLiteral("Requests a minute for a token; 0 = none."),
           QStringLiteral("N"), QStringLiteral("300"));
    option(QStringLiteral("trade-job-limit"), QStringLiteral("Trade jobs a minute; 0 = none."), QStringLiteral("N"),
           QStringLiteral("5"));
    option(QStringLiteral("lock-open-trades"),
           QStringLiteral("A write that touches an agent with a Matched trade answers 409."), QStringLiteral("on|off"),
           QStringLiteral("on"));
    option(QStringLiteral("stale-version"),
           QStringLiteral("Where a stale version is reported: in the answer or after it."),
           QStringLiteral("conflict|event"), QStringLiteral("conflict"));
    option(QStringLiteral("edit-units"),
           QStringLiteral("The client may change management units (wfm:managementUnit:edit)."),
           QStringLiteral("on|off"), QStringLiteral("on"));
    option(QStringLiteral("view-adherence"),
           QStringLiteral("The client may see what agents do (wfm:realtimeAdherence:view)."), QStringLiteral("on|off"),
           QStringLiteral("on"));
    option(QStringLiteral("colleague-edits"), QStringLiteral("Edits by a colleague a minute."), QStringLiteral("N"),
           QStringLiteral("0"));
    option(QStringLiteral("trade-activity"), QStringLiteral("Trades made, matched, decided or expired a minute."),
           QStringLiteral("N"), QStringLiteral("0"));
    option(QStringLiteral("log"), QStringLiteral("Log of requests, effects and events, JSON lines."),
           QStringLiteral("FILE"));
    option(QStringLiteral("arrivals"),
           QStringLiteral("Conversations that come to the first queue (New York): a CSV interval_start_local,offered "
                          "per five minutes."),
           QStringLiteral("FILE"));
    option(QStringLiteral("client-id"), QStringLiteral("The only OAuth client that may sign in; any where absent."),
           QStringLiteral("ID"));
    option(QStringLiteral("client-secret"), QStringLiteral("Its secret; any where absent."), QStringLiteral("S"));
}

bool CommandLine::parse(const QStringList &arguments)
{
    QStringList words = arguments;
    if (!command_.isEmpty())
        words.removeAt(1);
    if (!parser_.parse(words)) {
        refuse(parser_.errorText());
        return false;
    }
    if (parser_.isSet(QStringLiteral("help"))) {
        QString text = parser_.helpText();
        const QString program = QStringLiteral("shiftlane ") + command_;
        text.replace(QStringLiteral("Usage: ") + words.first(), QStringLiteral("Usage: ") + program.trimmed());
        printLine(text.trimmed());
        exitCode_ = 0;
        return false;
    }
    const QStringList given = parser_.positionalArguments();
    const qsizetype taken = file_.isEmpty() ? 0 : 1;
    if (given.size() > taken) {
        refuse(QStringLiteral("unexpected word \"%1\"").arg(given[taken]));
        return false;
    }
    if (given.size() < taken) {
        refuse(file_ + QStringLiteral(" is missing"));
        return false;
    }
    return true;
}

void CommandLine::refuse(const QString &sentence)
{
    const QString program = QStringLiteral("shiftlane ") + command_;
    printError(program.trimmed() + QStringLiteral(": ") + sentence + QStringLiteral(" (--help shows what it takes)"));
    exitCode_ = exitUsage;
}

std::optional<QString> CommandLine::required(const QString &name)
{
    if (!parser_.isSet(name) || parser_.value(name).isEmpty()) {
        refuse(QStringLiteral("--%1 is missing").arg(name));
        return std::nullopt;
    }
    return parser_.value(name);
}

std::optional<int> CommandLine::number(const QString &name, int lowest, int highest)
{
    bool fits = false;
    const int value = parser_.value(name).toInt(&fits);
    if (!fits || value < lowest || value > highest) {
        refuse(QStringLiteral("--%1 takes a whole number from %2 to %3, not \"%4\"")
                   .arg(name)
                   .arg(lowest)
                   .arg(highest)
                   .arg(parser_.value(name)));
        return std::nullopt;
    }
    return value;
}

std::optional<QString> CommandLine::oneOf(const QString &name, const QStringList &words)
{
    const QString value = parser_.value(name);
    if (!words.contains(value)) {
        refuse(QStringLiteral("--%1 takes %2, not \"%3\"").arg(name, words.join(QStringLiteral(", ")), value));
        return std::nullopt;
    }
    return value;
}

std::optional<QDate> CommandLine::date(const QString &name)
{
    if (!parser_.isSet(name))
        return QDate();
    const QDate day = QDate::fromString(parser_.value(name), QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid()) {
        refuse(QStringLiteral("--%1 takes a day as yyyy-mm-dd, not \"%2\"").arg(name, parser_.value(name)));
        return std::nullopt;
    }
    return day;
}

void CommandLine::lockWaitOption()
{
    option(QStringLiteral("lock-wait"),
           QStringLiteral("How long one console that holds a schedule group is waited for."), QStringLiteral("SECONDS"),
           QStringLiteral("180"));
}

std::optional<base::Milliseconds> CommandLine::lockWait()
{
    const auto seconds = number(QStringLiteral("lock-wait"), 0, 86'400);
    return seconds ? std::optional(base::Milliseconds{*seconds * 1000}) : std::nullopt;
}

std::optional<genesys::Connection> CommandLine::connection(const QString &account)
{
    const auto cut = account.lastIndexOf(u'@');
    const auto choose = [&](const char16_t *name, const QString &otherwise) {
        const QString option = QString::fromUtf16(name);
        return !isSet(option) && !otherwise.isEmpty() ? std::optional(otherwise) : required(option);
    };
    const auto api = choose(u"api-url", cut > 0 ? account.mid(cut + 1) : QString());
    if (!api)
        return std::nullopt;
    const auto id = choose(u"client-id", cut > 0 ? account.left(cut) : QString());
    if (!id)
        return std::nullopt;
    const QString secret = QProcessEnvironment::systemEnvironment().value(QStringLiteral("SHIFTLANE_CLIENT_SECRET"));
    if (secret.isEmpty()) {
        refuse(QStringLiteral("the environment variable SHIFTLANE_CLIENT_SECRET is not set"));
        return std::nullopt;
    }
    const QUrl apiUrl(*api, QUrl::StrictMode);
    const QUrl loginUrl =
        isSet(QStringLiteral("login-url")) ? QUrl(value(QStringLiteral("login-url")), QUrl::StrictMode) : apiUrl;
    auto checked = genesys::checked({apiUrl, loginUrl, *id, secret});
    if (!checked) {
        refuse(checked.failure().sentence());
        return std::nullopt;
    }
    return checked.value();
}

std::optional<sandbox::SandboxOptions> CommandLine::sandbox()
{
    sandbox::SandboxOptions options;
    const auto take = [this](int &into, const char16_t *name, int lowest, int highest) {
        const auto read = number(QString::fromUtf16(name), lowest, highest);
        if (read)
            into = *read;
        return read.has_value();
    };
    int seed = 1;
    if (!take(seed, u"seed", 0, 2'000'000'000) || !take(options.agents, u"agents", 1, 200'000) ||
        !take(options.groups, u"groups", 1, 600) || !take(options.openTrades, u"open-trades", 0, 100'000) ||
        !take(options.latencyMs, u"latency", 0, 600'000) || !take(options.rateLimit, u"rate-limit", 0, 1'000'000) ||
        !take(options.tradeJobLimit, u"trade-job-limit", 0, 1'000'000) ||
        !take(options.colleagueEdits, u"colleague-edits", 0, 1'000'000) ||
        !take(options.tradeActivity, u"trade-activity", 0, 1'000'000))
        return std::nullopt;
    options.seed = static_cast<quint32>(seed);
    const auto lock = oneOf(QStringLiteral("lock-open-trades"), {QStringLiteral("on"), QStringLiteral("off")});
    if (!lock)
        return std::nullopt;
    options.lockOpenTrades = *lock == QStringLiteral("on");
    const auto stale = oneOf(QStringLiteral("stale-version"), {QStringLiteral("conflict"), QStringLiteral("event")});
    if (!stale)
        return std::nullopt;
    options.staleVersion = *stale == QStringLiteral("event") ? sandbox::SandboxOptions::StaleVersion::Event
                                                             : sandbox::SandboxOptions::StaleVersion::Conflict;
    const auto editUnits = oneOf(QStringLiteral("edit-units"), {QStringLiteral("on"), QStringLiteral("off")});
    if (!editUnits)
        return std::nullopt;
    options.mayEditUnits = *editUnits == QStringLiteral("on");
    const auto viewAdherence = oneOf(QStringLiteral("view-adherence"), {QStringLiteral("on"), QStringLiteral("off")});
    if (!viewAdherence)
        return std::nullopt;
    options.mayViewAdherence = *viewAdherence == QStringLiteral("on");
    options.logPath = value(QStringLiteral("log"));
    options.arrivalsPath = value(QStringLiteral("arrivals"));
    options.clientId = value(QStringLiteral("client-id"));
    options.clientSecret = value(QStringLiteral("client-secret"));
    return options;
}

} // namespace shiftlane::commands
