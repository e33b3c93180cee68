// What the console remembers from one day to the next: connections without their
// secrets, columns and places.
#include "scenario/bench/planner.h"
#include "ui/shell/main_window.h"

#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace shiftlane;
using session::Stage;
using test::key;
using test::Planner;
using test::press;
using test::tabTo;
using test::until;

namespace {

const auto openConnect = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
const auto mainName = QStringLiteral("Main office");
const auto otherName = QStringLiteral("Other office");

void fill(const QString &field, const QString &text)
{
    tabTo(field);
    key(QKeySequence(Qt::CTRL | Qt::Key_A));
    test::type(text);
}

/// The connect sheet, by keyboard, with a name to be remembered by.
void signIn(const session::ConnectionSettings &to, const QString &name)
{
    key(openConnect);
    tabTo(QStringLiteral("Region"));
    key(Qt::Key_End); // another address than a region's
    fill(QStringLiteral("API URL"), to.apiUrl.toString());
    fill(QStringLiteral("Login URL"), QString());
    key(Qt::Key_Backspace);
    fill(QStringLiteral("Client ID"), to.clientId);
    fill(QStringLiteral("Client secret"), to.clientSecret);
    fill(QStringLiteral("Name"), name);
    key(Qt::Key_Return);
}

QStringList connectionsOffered(Planner &planner)
{
    auto *button = qobject_cast<QPushButton *>(test::seen(QStringLiteral("Connection")));
    if (!button || !button->menu())
        return {};
    QMetaObject::invokeMethod(button->menu(), "aboutToShow");
    Q_UNUSED(planner)
    return test::entries(button->menu());
}

/// Times that somebody signed in there.
int signIns(const QString &log)
{
    QFile file(log);
    int count = 0;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            count += file.readLine().contains("/oauth/token") ? 1 : 0;
    return count;
}

QHeaderView *groupsHeader() { return qobject_cast<QTreeView *>(test::table(test::groupsTable))->header(); }

} // namespace

class WindowRemembered : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;
    [[nodiscard]] Planner &planner() { return *planner_; }

    void connected(const QString &name)
    {
        until(QStringLiteral("it is connected to ") + name,
              [&] { return planner().now().status.connected && planner().now().status.connection == name; });
        planner().untilLoaded();
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        planner_ = std::make_unique<Planner>([](test::World &world) { world.remember = true; });
        planner_->window().resize(1280, 800);
        test::settle();
    }
    void cleanup() { planner_.reset(); }

    void aConnectionIsRememberedWithoutItsSecret()
    {
        STEP(signIn(planner().connection(), mainName));
        STEP(connected(mainName));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Q)));
        QSettings().sync();
        QFile kept(QSettings().fileName());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray all = kept.readAll();
        QVERIFY(all.contains(mainName.toUtf8()));
        QVERIFY2(!all.contains(planner().connection().clientSecret.toUtf8()), "a secret stands in the settings");
        STEP(planner().startDisconnected());
        QVERIFY(connectionsOffered(planner()).contains(mainName));
        STEP(press(QStringLiteral("Connect to ") + mainName));
        auto *secret = qobject_cast<QLineEdit *>(test::seen(QStringLiteral("Client secret")));
        QVERIFY(secret && secret->text().isEmpty() && secret->hasFocus()); // all else is filled in
        STEP(test::type(planner().connection().clientSecret));
        STEP(key(Qt::Key_Return));
        STEP(connected(mainName));
    }

    void connectionsAreSwitchedFromTheToolbarAndForgotten()
    {
        sandbox::SandboxOptions options;
        options.agents = 20;
        options.groups = 1;
        options.openTrades = 4;
        options.logPath = Planner::path(QStringLiteral("other.jsonl"));
        const auto other = sandbox::startedServer(options);
        QVERIFY(other);
        session::ConnectionSettings there = planner().connection();
        there.apiUrl = QUrl(other->url());
        STEP(signIn(planner().connection(), mainName));
        STEP(connected(mainName));
        QCOMPARE(signIns(options.logPath), 0);
        STEP(signIn(there, otherName));
        STEP(connected(otherName));
        QVERIFY(signIns(options.logPath) > 0);
        STEP(test::chooseFrom(test::seen(QStringLiteral("Connection")), mainName));
        STEP(test::type(there.clientSecret)); // no keychain here: the sheet asks
        STEP(key(Qt::Key_Return));
        STEP(connected(mainName));
        STEP(key(openConnect));
        STEP(press(QStringLiteral("Forget"))); // the first one is the last used
        STEP(key(Qt::Key_Escape));
        QVERIFY(!connectionsOffered(planner()).contains(mainName));
        QVERIFY(connectionsOffered(planner()).contains(otherName));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Q)));
        STEP(planner().startDisconnected());
        QVERIFY(!connectionsOffered(planner()).contains(mainName));
        QVERIFY(test::button(QStringLiteral("Connect to ") + otherName));
    }

    void columnsAndPlacesStayOverARestart()
    {
        STEP(planner().connect());
        const int trades = test::columnOf(test::table(test::groupsTable), QStringLiteral("Trades"));
        const int parked = test::columnOf(test::table(test::groupsTable), QStringLiteral("Parked"));
        for (const auto *column : {"Trades", "Parked"}) {
            STEP(test::menu(QStringLiteral("View"), QStringLiteral("Columns of the Groups")));
            STEP(test::openedMenu(QString::fromLatin1(column)));
        }
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_L)));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_5))); // queue performance is put away
        STEP(planner().window().resize(1180, 720));
        STEP(test::settle());
        const auto looks = [&] {
            const auto *log = planner().window().findChild<QDockWidget *>(QStringLiteral("log"));
            return QStringList{QString::number(groupsHeader()->isSectionHidden(trades)),
                               QString::number(groupsHeader()->isSectionHidden(parked)),
                               QString::number(log && !log->isHidden()),
                               QString::number(planner().window().actions().showPerformance->isChecked()),
                               QString::number(planner().window().width()),
                               QString::number(planner().window().height())};
        };
        const QStringList before = looks();
        QCOMPARE(before, QStringList({QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("1"),
                                      QStringLiteral("0"), QStringLiteral("1180"), QStringLiteral("720")}));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Q)));
        STEP(planner().startAgain());
        QCOMPARE(looks(), before);
    }
};

SCENARIOS(WindowRemembered)
#include "tst_window_remembered.moc"
