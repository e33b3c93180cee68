// Composition root: the window, the demonstration, or a headless command. The
// only file that sees both app and ui.
#include "commands/command_line.h"
#include "commands/commands.h"
#include "sandbox/server.h"
#include "ui/shell/application.h"
#include "ui/shell/demonstration.h"
#include "ui/shell/main_window.h"
#include "ui/shell/monitor_console.h"
#include "ui/style/translate.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <memory>

namespace {

using namespace shiftlane;

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Shiftlane"));
    QCoreApplication::setOrganizationName(QStringLiteral("Shiftlane"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHIFTLANE_VERSION));
}

/// A sandbox on a thread of its own, for the window and the demonstration.
class SandboxThread {
public:
    ~SandboxThread()
    {
        if (server_)
            QMetaObject::invokeMethod(
                server_, [this] { delete server_; }, Qt::BlockingQueuedConnection);
        thread_.quit();
        thread_.wait();
    }
    base::Result<session::ConnectionSettings> start(sandbox::SandboxOptions options)
    {
        if (options.clientId.isEmpty())
            options.clientId = QStringLiteral("shiftlane-sandbox");
        if (options.clientSecret.isEmpty())
            options.clientSecret = QStringLiteral("sandbox");
        thread_.setObjectName(QStringLiteral("sandbox"));
        thread_.start();
        server_ = new sandbox::Server(options);
        server_->moveToThread(&thread_);
        base::Status started = base::Done{};
        QString url;
        QMetaObject::invokeMethod(
            server_,
            [&] {
                started = server_->start();
                url = server_->url();
            },
            Qt::BlockingQueuedConnection);
        if (!started)
            return started.failure();
        session::ConnectionSettings settings;
        settings.apiUrl = QUrl(url);
        settings.clientId = options.clientId;
        settings.clientSecret = options.clientSecret;
        settings.name = QStringLiteral("Sandbox");
        settings.sandbox = true;
        return settings;
    }

private:
    QThread thread_;
    sandbox::Server *server_ = nullptr;
};

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// One word of the window's screenshots: sizes that planners have.
constexpr QSize screenshotSize(1440, 900);

int endDemonstration(ui::Console &console, const session::Snapshot &snapshot, const QString &directory, bool well)
{
    const ui::OutcomeTable table = ui::outcomeTable(snapshot);
    commands::printLine(table.text);
    const QString report = QDir(directory).filePath(QStringLiteral("report.json"));
    QFile::remove(report);
    const bool kept = !snapshot.reportPath.isEmpty() && QFile::copy(snapshot.reportPath, report);
    const QString picture = QDir(directory).filePath(QStringLiteral("window.png"));
    const bool drawn = ui::saveScreenshot(console.window(), picture, screenshotSize);
    if (kept)
        commands::printLine(QStringLiteral("report      ") + report);
    if (drawn)
        commands::printLine(QStringLiteral("screenshot  ") + picture);
    if (!well || !table.addsUp || !kept || !drawn)
        return 1;
    return table.applied + table.parked < table.planned ? 1 : table.parked > 0 ? 3 : 0;
}

/// The whole way on the sandbox, in the real window, without a person: plan,
/// check, push, report, picture. 3 = as it should end (some agents parked).
int runDemonstration(const QStringList &arguments)
{
    commands::CommandLine line(QStringLiteral("demo"),
                               QStringLiteral("Pushes a sample plan on the built-in sandbox and shows how it ended."));
    line.option(QStringLiteral("out"), QStringLiteral("Folder for plan, journal, report and screenshot."),
                QStringLiteral("DIR"));
    line.sandboxOptions();
    if (!line.parse(arguments))
        return line.exitCode();
    const auto directory = line.required(QStringLiteral("out"));
    const auto options = directory ? line.sandbox() : std::nullopt;
    if (!options)
        return line.exitCode();
    if (!QDir().mkpath(*directory)) {
        commands::printError(QStringLiteral("shiftlane demo: cannot make the folder ") + *directory);
        return commands::exitUsage;
    }
    SandboxThread sandbox;
    const auto connection = sandbox.start(*options);
    if (!connection) {
        commands::printError(QStringLiteral("shiftlane demo: ") + connection.failure().sentence());
        return commands::exitUnreachable;
    }
    ui::WindowOptions window;
    window.connection = connection.value();
    window.journalPath = QDir(*directory).absoluteFilePath(QStringLiteral("journal.sqlite"));
    window.remember = false;
    ui::Console console(window);
    session::SnapshotPtr last;
    QObject context;
    QObject::connect(&console.session(), &session::Session::snapshotChanged, &context,
                     [&last](const session::SnapshotPtr &snapshot) { last = snapshot; });
    ui::Demonstration demonstration(console.session(), ui::Demonstration::Goal::Push, QDir(*directory).absolutePath());
    QObject::connect(&demonstration, &ui::Demonstration::progressed, &context,
                     [](const QString &sentence) { commands::printError(sentence); });
    int exitCode = 1;
    QObject::connect(&demonstration, &ui::Demonstration::ended, &context, [&](bool well) {
        exitCode = last ? endDemonstration(console, *last, *directory, well) : 1;
        QCoreApplication::quit();
    });
    console.window().resize(screenshotSize);
    console.show();
    QCoreApplication::exec();
    return exitCode;
}

/// A supervisor's window: looks on, sends nothing.
int showMonitor(QApplication &app, const QStringList &arguments)
{
    commands::CommandLine line(QStringLiteral("monitor"),
                               QStringLiteral("A supervisor's window: schedule writes by anybody, trades, queues and a "
                                              "wallboard; with the team's journal the pushes of all planners. Sends "
                                              "nothing."));
    line.sandboxOptions();
    line.option(QStringLiteral("sandbox"), QStringLiteral("On a built-in sandbox of its own."));
    line.option(QStringLiteral("api-url"),
                QStringLiteral("Base URL of the API; plain http only to loopback. --client-id "
                               "goes with it, the secret comes from SHIFTLANE_CLIENT_SECRET."),
                QStringLiteral("URL"));
    line.option(QStringLiteral("login-url"), QStringLiteral("Base URL of the login host; the API's where absent."),
                QStringLiteral("URL"));
    line.option(QStringLiteral("journal"),
                QStringLiteral("The team's journal, postgresql://…; a role that may only read it is enough "
                               "(`shiftlane migrate --watch-to ROLE`)."),
                QStringLiteral("URL"));
    line.option(QStringLiteral("wallboard"), QStringLiteral("Begins with the wallboard on the whole screen."));
    if (!line.parse(arguments))
        return line.exitCode();
    ui::MonitorOptions options;
    SandboxThread sandbox;
    if (line.isSet(QStringLiteral("sandbox"))) {
        const auto world = line.sandbox();
        if (!world)
            return line.exitCode();
        const auto started = sandbox.start(*world);
        if (!started) {
            commands::printError(QStringLiteral("shiftlane monitor: ") + started.failure().sentence());
            return commands::exitUnreachable;
        }
        options.connection = started.value();
    } else {
        const auto connection = line.connection();
        if (!connection)
            return line.exitCode();
        options.connection.apiUrl = connection->apiUrl;
        options.connection.loginUrl = connection->loginUrl;
        options.connection.clientId = connection->clientId;
        options.connection.clientSecret = connection->clientSecret;
    }
    options.journalPath = line.value(QStringLiteral("journal"));
    options.wall = line.isSet(QStringLiteral("wallboard"));
    ui::MonitorConsole console(options);
    console.show();
    return app.exec();
}

int showWindow(QApplication &app, const QStringList &arguments)
{
    commands::CommandLine line(QString(),
                               QStringLiteral("The console for pushing contact-centre schedules. Commands: ") +
                                   commands::commandWords().join(QStringLiteral(", ")) +
                                   QStringLiteral(", demo, monitor (--help on each)."));
    line.option(QStringLiteral("sandbox"),
                QStringLiteral("On a built-in sandbox with its sample week and a sample plan."));
    line.sandboxOptions();
    line.option(QStringLiteral("plan"), QStringLiteral("A plan to load."), QStringLiteral("FILE"));
    line.option(QStringLiteral("journal"), QStringLiteral("Write-ahead journal; a default place where absent."),
                QStringLiteral("FILE"));
    if (!line.parse(arguments))
        return line.exitCode();
    const auto options = line.sandbox();
    if (!options)
        return line.exitCode();
    SandboxThread sandbox;
    QTemporaryDir samples;
    ui::WindowOptions window;
    window.planPath = line.value(QStringLiteral("plan"));
    window.journalPath = line.value(QStringLiteral("journal"));
    bool started = false;
    window.startSandbox = [&]() -> base::Result<session::ConnectionSettings> {
        if (started)
            return base::Failure{base::FailureKind::Usage, QStringLiteral("sandbox"), QStringLiteral("runs already")};
        auto connection = sandbox.start(*options);
        started = static_cast<bool>(connection);
        return connection;
    };
    if (line.isSet(QStringLiteral("sandbox"))) {
        const auto connection = window.startSandbox();
        if (!connection) {
            commands::printError(QStringLiteral("shiftlane: ") + connection.failure().sentence());
            return commands::exitUnreachable;
        }
        window.connection = connection.value();
    }
    const bool withSample = window.connection && window.planPath.isEmpty();
    ui::Console console(window);
    std::unique_ptr<ui::Demonstration> sample;
    if (withSample)
        sample =
            std::make_unique<ui::Demonstration>(console.session(), ui::Demonstration::Goal::LoadPlan, samples.path());
    console.show();
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == QStringLiteral("--version")) {
        commands::printLine(QStringLiteral("Shiftlane " SHIFTLANE_VERSION));
        return 0;
    }
    if (commands::isCommand(first)) {
        QCoreApplication app(argc, argv);
        return commands::run(QCoreApplication::arguments());
    }
    const bool demonstration = first == QStringLiteral("demo");
    const bool monitor = first == QStringLiteral("monitor");
    if (!first.isEmpty() && !first.startsWith(u'-') && !demonstration && !monitor) {
        commands::printError(QStringLiteral("shiftlane: no command \"%1\"; there are %2 (--help shows more)")
                                 .arg(first, commands::commandWords().join(QStringLiteral(", "))));
        return commands::exitUsage;
    }
    const QString asked = monitor && argc > 2 ? QString::fromLocal8Bit(argv[2]) : first;
    const bool wantsHelp = asked == QStringLiteral("--help") || asked == QStringLiteral("-h");
    if (!hasDisplay()) {
        if (!demonstration && !wantsHelp) {
            commands::printError(
                QStringLiteral("shiftlane: there is no display; use a command (%1) or `shiftlane demo --out DIR`")
                    .arg(commands::commandWords().join(QStringLiteral(", "))));
            return commands::exitUsage;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    ui::prepareApplication(app, !demonstration);
    ui::installTranslations(app, {});
    if (monitor)
        return showMonitor(app, QCoreApplication::arguments());
    return demonstration ? runDemonstration(QCoreApplication::arguments())
                         : showWindow(app, QCoreApplication::arguments());
}
