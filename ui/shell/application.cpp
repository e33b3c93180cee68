#include "ui/shell/application.h"

#include "ui/shell/main_window.h"
#include "ui/shell/monitor_console.h"
#include "ui/shell/monitor_window.h"
#include "ui/shell/session_link.h"
#include "ui/style/appearance.h"
#include "ui/style/plurals.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QIcon>
#include <QSettings>
#include <QThread>

/// A static library's resources are not there by themselves; the macro must stand
/// outside of any namespace.
static void initResources() { Q_INIT_RESOURCE(shiftlane); }

namespace shiftlane::ui {
namespace {

using session::Session;
using session::Stage;

/// Every request of the window, queued to the engine's thread.
void wire(SessionLink &link, Session &session)
{
    const auto queued = Qt::QueuedConnection;
    QObject::connect(&link, &SessionLink::connectTo, &session, &Session::connectTo, queued);
    QObject::connect(&link, &SessionLink::showWeeks, &session, &Session::showWeeks, queued);
    QObject::connect(&link, &SessionLink::reload, &session, &Session::reload, queued);
    QObject::connect(&link, &SessionLink::exportWeek, &session, &Session::exportWeek, queued);
    QObject::connect(&link, &SessionLink::makeSamplePlan, &session, &Session::makeSamplePlan, queued);
    QObject::connect(&link, &SessionLink::loadPlan, &session, &Session::loadPlan, queued);
    QObject::connect(&link, &SessionLink::clearPlan, &session, &Session::clearPlan, queued);
    QObject::connect(&link, &SessionLink::acceptUnknownBase, &session, &Session::acceptUnknownBase, queued);
    QObject::connect(&link, &SessionLink::check, &session, &Session::check, queued);
    QObject::connect(&link, &SessionLink::setDisposition, &session, &Session::setDisposition, queued);
    QObject::connect(&link, &SessionLink::decideTrades, &session, &Session::decideTrades, queued);
    QObject::connect(&link, &SessionLink::decideConflict, &session, &Session::decideConflict, queued);
    QObject::connect(&link, &SessionLink::push, &session, &Session::push, queued);
    QObject::connect(&link, &SessionLink::resumeRun, &session, &Session::resumeRun, queued);
    QObject::connect(&link, &SessionLink::pushParked, &session, &Session::pushParked, queued);
    QObject::connect(&link, &SessionLink::closeWeek, &session, &Session::closeWeek, queued);
    QObject::connect(&link, &SessionLink::setJournalPath, &session, &Session::setJournalPath, queued);
    QObject::connect(&link, &SessionLink::pauseAll, &session, &Session::pauseAll, queued);
    QObject::connect(&link, &SessionLink::resumeAll, &session, &Session::resumeAll, queued);
    QObject::connect(&link, &SessionLink::stopAll, &session, &Session::stopAll, queued);
    QObject::connect(&link, &SessionLink::pauseGroup, &session, &Session::pauseGroup, queued);
    QObject::connect(&link, &SessionLink::resumeGroup, &session, &Session::resumeGroup, queued);
    QObject::connect(&link, &SessionLink::stopGroup, &session, &Session::stopGroup, queued);
    QObject::connect(&link, &SessionLink::showAgent, &session, &Session::showAgent, queued);
    QObject::connect(&link, &SessionLink::showQueues, &session, &Session::showQueues, queued);
    QObject::connect(&link, &SessionLink::showMedia, &session, &Session::showMedia, queued);
}

/// The same for what corrects a plan, asks what something leads to, or looks back.
void wireAnswers(SessionLink &link, Session &session)
{
    const auto queued = Qt::QueuedConnection;
    QObject::connect(&link, &SessionLink::forgetSecret, &session, &Session::forgetSecret, queued);
    QObject::connect(&link, &SessionLink::previewPlan, &session, &Session::previewPlan, queued);
    QObject::connect(&link, &SessionLink::writeTemplate, &session, &Session::writeTemplate, queued);
    QObject::connect(&link, &SessionLink::copyPlan, &session, &Session::copyPlan, queued);
    QObject::connect(&link, &SessionLink::savePlan, &session, &Session::savePlan, queued);
    QObject::connect(&link, &SessionLink::editAgent, &session, &Session::editAgent, queued);
    QObject::connect(&link, &SessionLink::decideConflicts, &session, &Session::decideConflicts, queued);
    QObject::connect(&link, &SessionLink::undoDecisions, &session, &Session::undoDecisions, queued);
    QObject::connect(&link, &SessionLink::followTrade, &session, &Session::followTrade, queued);
    QObject::connect(&link, &SessionLink::previewTrade, &session, &Session::previewTrade, queued);
    QObject::connect(&link, &SessionLink::priceExclusion, &session, &Session::priceExclusion, queued);
    QObject::connect(&link, &SessionLink::freezeTrading, &session, &Session::freezeTrading, queued);
    QObject::connect(&link, &SessionLink::restoreTrading, &session, &Session::restoreTrading, queued);
    QObject::connect(&link, &SessionLink::retryFailed, &session, &Session::retryFailed, queued);
    QObject::connect(&link, &SessionLink::showPastPush, &session, &Session::showPastPush, queued);
    QObject::connect(&link, &SessionLink::rollBack, &session, &Session::rollBack, queued);
    QObject::connect(&link, &SessionLink::watchOnly, &session, &Session::watchOnly, queued);
    QObject::connect(&link, &SessionLink::saveFlightRecord, &session, &Session::saveFlightRecord, queued);
    QObject::connect(&link, &SessionLink::openFlightRecord, &session, &Session::openFlightRecord, queued);
    QObject::connect(&link, &SessionLink::showReplayStep, &session, &Session::showReplayStep, queued);
    QObject::connect(&link, &SessionLink::closeFlightRecord, &session, &Session::closeFlightRecord, queued);
    QObject::connect(&link, &SessionLink::writeDeltas, &session, &Session::writeDeltas, queued);
}

/// What crosses the threads by value.
void registerTypes()
{
    qRegisterMetaType<session::ConnectionSettings>();
    qRegisterMetaType<session::SnapshotPtr>();
    qRegisterMetaType<session::AgentWeekPtr>();
    qRegisterMetaType<base::ScheduleId>();
    qRegisterMetaType<base::AgentId>();
    qRegisterMetaType<base::QueueId>();
}

} // namespace

class Console::Impl {
public:
    explicit Impl(WindowOptions options) : options_(std::move(options))
    {
        registerTypes();
        if (options_.remember)
            settings_ = std::make_unique<QSettings>();
        session_ = new Session;
        session_->moveToThread(&thread_);
        QObject::connect(&thread_, &QThread::finished, session_, &QObject::deleteLater);
        QObject::connect(&link_, &SessionLink::connectTo, &link_,
                         [this](const session::ConnectionSettings &to) { connection_ = to; });
        QObject::connect(&link_, &SessionLink::setJournalPath, &link_,
                         [this](const QString &path) { options_.journalPath = path; });
        window_ = std::make_unique<MainWindow>(link_, settings_.get());
        wire(link_, *session_);
        wireAnswers(link_, *session_);
        wireBack();
        thread_.setObjectName(QStringLiteral("engine"));
        thread_.start();
        begin();
    }

    ~Impl()
    {
        thread_.quit();
        thread_.wait();
    }

    [[nodiscard]] MainWindow &window() { return *window_; }
    [[nodiscard]] Session &session() { return *session_; }

private:
    void wireBack()
    {
        MainWindow *window = window_.get();
        QObject::connect(session_, &Session::snapshotChanged, window, [this](const session::SnapshotPtr &snapshot) {
            window_->present(snapshot);
            window_->actions().monitor->setEnabled(snapshot->status.connected);
            loadFirstPlan(*snapshot);
        });
        QObject::connect(session_, &Session::agentWeekReady, window, &MainWindow::presentAgentWeek);
        QObject::connect(session_, &Session::planPreviewed, window, &MainWindow::presentPlanPreview);
        QObject::connect(session_, &Session::tradePreviewReady, window, &MainWindow::presentTradePreview);
        QObject::connect(session_, &Session::priceReady, window, &MainWindow::presentPrice);
        QObject::connect(session_, &Session::pastPushReady, window, &MainWindow::presentPastPush);
        QObject::connect(session_, &Session::notice, window, &MainWindow::presentNotice);
        QObject::connect(window, &MainWindow::sandboxWanted, window, [this] { startSandbox(); });
        QObject::connect(window->actions().monitor, &QAction::triggered, window, [this] { openMonitor(); });
        window->actions().sandbox->setVisible(static_cast<bool>(options_.startSandbox));
        window->present(std::make_shared<const session::Snapshot>()); // so that what is empty offers what there is
    }

    void begin()
    {
        if (!options_.journalPath.isEmpty())
            QMetaObject::invokeMethod(
                session_, [session = session_, path = options_.journalPath] { session->setJournalPath(path); },
                Qt::QueuedConnection);
        if (options_.connection && options_.connection->sandbox)
            sandbox_ = options_.connection;
        if (options_.connection)
            Q_EMIT link_.connectTo(*options_.connection);
    }

    /// On the same service, with a session of its own; the team's journal where there is one.
    void openMonitor()
    {
        const bool shared = options_.journalPath.contains(QStringLiteral("://"));
        monitor_ = std::make_unique<MonitorConsole>(
            MonitorOptions{connection_, shared ? options_.journalPath : QString(), false, options_.remember});
        monitor_->show();
    }

    void startSandbox()
    {
        if (sandbox_) // one is enough: it runs as long as the window
            return Q_EMIT link_.connectTo(*sandbox_);
        if (!options_.startSandbox)
            return;
        const auto started = options_.startSandbox();
        if (started)
            Q_EMIT link_.connectTo(*(sandbox_ = *started));
        else
            window_->presentFailure(QCoreApplication::translate("Console", "The sandbox did not start: %1")
                                        .arg(started.failure().sentence()));
    }

    void loadFirstPlan(const session::Snapshot &snapshot)
    {
        if (options_.planPath.isEmpty() || snapshot.stage != Stage::Loaded)
            return;
        Q_EMIT link_.loadPlan(std::exchange(options_.planPath, QString()));
    }

    WindowOptions options_;
    std::optional<session::ConnectionSettings> sandbox_; ///< that runs
    std::unique_ptr<QSettings> settings_;
    SessionLink link_;
    QThread thread_;
    Session *session_ = nullptr; ///< deleted on its own thread
    std::unique_ptr<MainWindow> window_;
    session::ConnectionSettings connection_; ///< asked for last
    std::unique_ptr<MonitorConsole> monitor_;
};

Console::Console(WindowOptions options) : impl_(std::make_unique<Impl>(std::move(options))) {}
Console::~Console() = default;
void Console::show() { impl_->window().show(); }
MainWindow &Console::window() { return impl_->window(); }
session::Session &Console::session() { return impl_->session(); }

void prepareApplication(QApplication &app, bool remember)
{
    initResources();
    installEnglishPlurals(app);
    app.setApplicationDisplayName(QStringLiteral("Shiftlane"));
    app.setWindowIcon(QIcon(QStringLiteral(":/icons/shiftlane.svg")));
    const QSettings settings;
    applyAppearance(app, rememberedAppearance(remember ? &settings : nullptr));
}

int runWindow(QApplication &app, WindowOptions options)
{
    prepareApplication(app, options.remember);
    Console console(std::move(options));
    console.show();
    return app.exec();
}

} // namespace shiftlane::ui
