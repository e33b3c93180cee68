#include "scenario/bench/planner.h"

#include "scenario/bench/turns.h"
#include "session/engine_ports.h"
#include "ui/models/cell.h"
#include "ui/pages/notice_bar.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStyleHints>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTreeView>

namespace shiftlane::test {
namespace {

constexpr QSize laptop(1280, 800);

int openTrades(const session::Snapshot &snapshot)
{
    int count = 0;
    for (const session::GroupRow &row : *snapshot.groups)
        count += row.openTrades;
    return count;
}

} // namespace

/// The sandbox on a thread of its own, as the program has it.
class Planner::Service {
public:
    explicit Service(const sandbox::SandboxOptions &options) : server_(new sandbox::Server(options))
    {
        settings.clientId = options.clientId;
        settings.clientSecret = options.clientSecret;
        settings.name = QStringLiteral("Sandbox");
        settings.sandbox = true;
        thread_.start();
        server_->moveToThread(&thread_);
        QMetaObject::invokeMethod(
            server_,
            [this] {
                if (server_->start())
                    settings.apiUrl = QUrl(server_->url());
            },
            Qt::BlockingQueuedConnection);
    }
    ~Service()
    {
        QMetaObject::invokeMethod(
            server_, [this] { delete server_; }, Qt::BlockingQueuedConnection);
        thread_.quit();
        thread_.wait();
    }
    void letPass(int minutes)
    {
        QMetaObject::invokeMethod(
            server_, [this, minutes] { server_->letPass(minutes); }, Qt::BlockingQueuedConnection);
    }
    session::ConnectionSettings settings;

private:
    QThread thread_;
    sandbox::Server *server_;
};

Planner::Planner(const std::function<void(World &)> &change)
{
    static int worlds = 0;
    number_ = ++worlds;
    world_.sandbox.agents = 40;
    world_.sandbox.groups = 2;
    world_.sandbox.openTrades = 6;
    world_.sandbox.logPath = path(QStringLiteral("service-%1.jsonl").arg(number_));
    if (change)
        change(world_);
    service_ = std::make_unique<Service>(world_.sandbox);
    if (world_.sandbox.startAt)
        ahead_ = base::Milliseconds(world_.sandbox.startAt->ms - QDateTime::currentMSecsSinceEpoch());
    session::SystemClock::setAhead(ahead_);
    start(world_.connected);
}

Planner::~Planner()
{
    end();
    setBehind(nullptr);
    service_.reset();
    session::SystemClock::setAhead(base::Milliseconds(0));
}

void Planner::start(bool connected)
{
    ui::WindowOptions options;
    options.journalPath = journalPath();
    options.remember = world_.remember;
    options.startSandbox = [this]() -> base::Result<session::ConnectionSettings> { return service_->settings; };
    if (connected)
        options.connection = service_->settings;
    last_ = std::make_shared<const session::Snapshot>();
    Turns::instance().pause();
    console_ = std::make_unique<ui::Console>(options);
    QObject::connect(&console_->session(), &session::Session::snapshotChanged, &context_,
                     [this](const session::SnapshotPtr &snapshot) { last_ = snapshot; });
    if (!world_.remember)
        console_->window().resize(laptop);
    setBehind(&console_->window());
    console_->show();
    if (!QTest::qWaitForWindowActive(&console_->window()))
        fail(QStringLiteral("the window does not become active"));
    settle();
    Turns::instance().start(); // it was painted
}

void Planner::end()
{
    Turns::instance().pause(); // what ends needs no turns
    console_.reset();
}

void Planner::letPass(int minutes)
{
    if (!world_.sandbox.startAt)
        fail(QStringLiteral("this world goes by the computer's clock"));
    Turns::instance().pause(); // the service works through the time, on the same machine
    service_->letPass(minutes);
    ahead_ += std::chrono::minutes(minutes);
    session::SystemClock::setAhead(ahead_);
    Turns::instance().start();
}

void Planner::startAgain()
{
    end();
    start(true);
    untilLoaded();
}

void Planner::startDisconnected()
{
    end();
    start(false);
}

ui::MainWindow &Planner::window() { return console_->window(); }

session::Session &Planner::session() { return console_->session(); }

QStringList Planner::notices() { return window().findChild<ui::NoticeBar *>()->texts(); }

QString Planner::noticeText() { return readable(window().findChild<ui::NoticeBar *>()); }

QString Planner::path(const QString &name) { return QDir::current().absoluteFilePath(name); }

QString Planner::journalPath() const { return path(QStringLiteral("journal-%1.sqlite").arg(number_)); }

session::ConnectionSettings Planner::connection() const { return service_->settings; }

void Planner::connect()
{
    press(QStringLiteral("Try it with sample data"));
    untilLoaded();
}

void Planner::connectByKey()
{
    tabTo(QStringLiteral("Try it with sample data"));
    key(Qt::Key_Space);
    untilLoaded();
}

void Planner::untilLoaded()
{
    until(QStringLiteral("weeks and trades are read"), [this] {
        return now().stage >= session::Stage::Loaded && now().groups && !now().groups->empty() && now().journal &&
               now().journal->ready && now().loadedGroups == now().groupsToLoad &&
               (world_.sandbox.openTrades == 0 || openTrades(now()) > 0);
    });
}

void Planner::untilStage(session::Stage stage, int ms)
{
    until(
        QStringLiteral("stage %1 (it is %2)").arg(static_cast<int>(stage)).arg(static_cast<int>(now().stage)),
        [&] { return now().stage == stage; }, ms);
}

void Planner::chooseGroup(base::ScheduleId group)
{
    auto *groups = table(groupsTable);
    const auto *model = groups->model();
    for (int section = 0; section < model->rowCount(); ++section) {
        const QModelIndex unit = model->index(section, 0);
        for (int row = 0; row < model->rowCount(unit); ++row) {
            const QModelIndex index = model->index(row, 0, unit);
            if (index.data(ui::KeyRole).toString() != group.value)
                continue;
            clickCell(groups, index);
            until(QStringLiteral("the group is chosen"), [&] { return window().currentGroup() == group; });
            return;
        }
    }
    fail(QStringLiteral("the group is not listed"));
}

const session::GroupDetail &Planner::detail()
{
    static const session::GroupDetail none;
    const auto found = now().details->find(window().currentGroup());
    return found == now().details->end() ? none : found->second;
}

void Planner::openTab(const QString &name)
{
    auto *tabs = window().findChild<QTabBar *>();
    for (int tab = 0; tabs && tab < tabs->count(); ++tab)
        if (tabs->tabText(tab) == name)
            return click(tabs, tabs->tabRect(tab).center());
    fail(QStringLiteral("there is no tab ") + name);
}

void Planner::exportWeek(const QString &name)
{
    QFile::remove(path(name)); // an earlier scenario's: nobody is asked whether to replace it
    key(QKeySequence(Qt::CTRL | Qt::Key_E));
    chooseFileByKey(path(name));
    until(QStringLiteral("the week is exported"),
          [&] { return notices().join(u'\n').contains(QStringLiteral("The week was exported")); });
}

void Planner::lookAt(const QString &name)
{
    key(QKeySequence::Open);
    chooseFileByKey(path(name));
    until(QStringLiteral("the plan's preview opens"), [this] { return front() != &window(); });
}

void Planner::loadPlan(const QString &name)
{
    lookAt(name);
    key(Qt::Key_Return); // "Load" is what Enter does where the plan is good
    until(QStringLiteral("the preview closes"), [this] { return front() == &window(); });
}

void Planner::samplePlan(const QString &name)
{
    menu(QStringLiteral("File"), QStringLiteral("Make a Sample Plan…"));
    chooseFileByKey(path(name));
    until(QStringLiteral("the sample plan is written"),
          [&] { return notices().join(u'\n').contains(QStringLiteral("A sample plan was written")); });
}

void Planner::checkedSample()
{
    const QString name = QStringLiteral("sample-%1.csv").arg(number_);
    samplePlan(name);
    loadPlan(name);
    untilStage(session::Stage::Checked);
}

void Planner::pushAndWait()
{
    key(QKeySequence(Qt::CTRL | Qt::Key_Return));
    until(QStringLiteral("the review sheet opens"), [this] { return front() != &window(); });
    key(Qt::Key_Return);
    untilStage(session::Stage::Finished);
}

std::vector<QJsonObject> Planner::serviceLog(const QString &kind) const
{
    std::vector<QJsonObject> entries;
    QFile file(world_.sandbox.logPath);
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("the service keeps no log"));
    while (!file.atEnd()) {
        const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
        if (entry.value(QLatin1String("kind")).toString() == kind)
            entries.push_back(entry);
    }
    return entries;
}

void beginStep(const char *words)
{
    Turns::instance().setPlace(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(": ") +
                               QString::fromLatin1(words));
}

namespace {

/// Nothing of this machine's and nothing left behind.
void moveInto(const QTemporaryDir &home)
{
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keychain of a person's
    QDir::setCurrent(home.path());
}

int worstTurn()
{
    const Turns &turns = Turns::instance();
    if (!threadCpuTime()) {
        qInfo("longest turn of the event loop: not measured, the system has no clock of a thread");
        return 0;
    }
    qInfo("longest turn of the event loop: %.0f ms of %d turns, in %s", turns.worstMs(), turns.turns(),
          qPrintable(turns.worstPlace()));
    return turns.worstMs() > Turns::mostMs ? 1 : 0;
}

} // namespace

int scenarioMain(int argc, char **argv, const std::function<int(int, char **)> &run)
{
    QTemporaryDir home;
    moveInto(home);
    QCoreApplication::setApplicationName(QStringLiteral("Shiftlane"));
    QCoreApplication::setOrganizationName(QStringLiteral("Shiftlane"));
    QApplication app(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    ui::prepareApplication(app, false);
    ui::applyAppearance(app, ui::Appearance::Light);
    QGuiApplication::styleHints()->setCursorFlashTime(0); // nothing blinks into the turns
    const int failed = run(argc, argv);
    const int late = worstTurn();
    QDir::setCurrent(QDir::rootPath()); // the folder goes
    return failed != 0 ? failed : late;
}

} // namespace shiftlane::test
