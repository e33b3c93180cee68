#include "ui/shell/monitor_console.h"

#include "ui/shell/monitor_window.h"
#include "ui/shell/session_link.h"

#include <QSettings>
#include <QThread>

namespace shiftlane::ui {

using session::Session;

class MonitorConsole::Impl {
public:
    explicit Impl(const MonitorOptions &options) : wall_(options.wall)
    {
        qRegisterMetaType<session::ConnectionSettings>();
        qRegisterMetaType<session::SnapshotPtr>();
        if (options.remember)
            settings_ = std::make_unique<QSettings>();
        session_ = new Session;
        session_->moveToThread(&thread_);
        QObject::connect(&thread_, &QThread::finished, session_, &QObject::deleteLater);
        window_ = std::make_unique<MonitorWindow>(link_, settings_.get());
        // What a window that looks on may ask for, and nothing else.
        const auto queued = Qt::QueuedConnection;
        QObject::connect(&link_, &SessionLink::watchOnly, session_, &Session::watchOnly, queued);
        QObject::connect(&link_, &SessionLink::setJournalPath, session_, &Session::setJournalPath, queued);
        QObject::connect(&link_, &SessionLink::reload, session_, &Session::reload, queued);
        QObject::connect(&link_, &SessionLink::showQueues, session_, &Session::showQueues, queued);
        QObject::connect(&link_, &SessionLink::showMedia, session_, &Session::showMedia, queued);
        QObject::connect(session_, &Session::snapshotChanged, window_.get(), &MonitorWindow::present);
        thread_.setObjectName(QStringLiteral("monitor"));
        thread_.start();
        if (!options.journalPath.isEmpty())
            Q_EMIT link_.setJournalPath(options.journalPath);
        Q_EMIT link_.watchOnly(options.connection);
    }

    ~Impl()
    {
        thread_.quit();
        thread_.wait();
    }

    void show()
    {
        window_->show();
        if (std::exchange(wall_, false))
            window_->setWall(true);
    }
    [[nodiscard]] MonitorWindow &window() { return *window_; }
    [[nodiscard]] Session &session() { return *session_; }

private:
    bool wall_;
    std::unique_ptr<QSettings> settings_;
    SessionLink link_;
    QThread thread_;
    Session *session_ = nullptr; ///< deleted on its own thread
    std::unique_ptr<MonitorWindow> window_;
};

MonitorConsole::MonitorConsole(MonitorOptions options) : impl_(std::make_unique<Impl>(options)) {}
MonitorConsole::~MonitorConsole() = default;
void MonitorConsole::show() { impl_->show(); }
MonitorWindow &MonitorConsole::window() { return impl_->window(); }
session::Session &MonitorConsole::session() { return impl_->session(); }

} // namespace shiftlane::ui
