// A planner's first minutes: what the window offers, signing in, weeks, journal.
#include "scenario/bench/planner.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>

using namespace shiftlane;
using session::Stage;
using test::key;
using test::Planner;
using test::press;
using test::tabTo;
using test::until;

namespace {

/// The connect sheet, by keyboard alone.
void signIn(const session::ConnectionSettings &to, const QString &secret)
{
    tabTo(QStringLiteral("Region"));
    test::key(Qt::Key_End); // another address than a region's
    tabTo(QStringLiteral("API URL"));
    test::key(QKeySequence(Qt::CTRL | Qt::Key_A));
    test::type(to.apiUrl.toString());
    tabTo(QStringLiteral("Client ID"));
    test::key(QKeySequence(Qt::CTRL | Qt::Key_A));
    test::type(to.clientId);
    tabTo(QStringLiteral("Client secret"));
    test::type(secret);
    test::key(Qt::Key_Return);
}

QString weeksShown(Planner &planner)
{
    QStringList dates;
    for (const QDate &week : planner.now().weeks)
        dates << week.toString(Qt::ISODate);
    return dates.join(u' ');
}

} // namespace

class WindowConnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartOffersTheSandbox()
    {
        Planner planner;
        STEP(planner.connect());
        QVERIFY(planner.now().groups->size() >= 2);
        QVERIFY(planner.now().status.sandbox && planner.now().status.connected);
        QCOMPARE(test::table(test::groupsTable)->isVisible(), true);
    }

    void theSandboxByKeyboard()
    {
        Planner planner;
        STEP(planner.connectByKey());
        QVERIFY(planner.now().status.connected);
        // The focus is where the work goes on, not lost with the button.
        QCOMPARE(QApplication::focusWidget(), test::table(test::groupsTable));
    }

    /// Before there is a week, nothing can be pressed that would do nothing.
    void withoutAConnectionOnlyConnectingIsOffered()
    {
        Planner planner;
        const ui::Actions &actions = planner.window().actions();
        for (const QAction *action :
             {actions.exportWeek, actions.loadPlan, actions.samplePlan, actions.check, actions.push, actions.pause,
              actions.stop, actions.reload, actions.weekBack, actions.weekForward, actions.closeWeek})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_E)));
        QCOMPARE(test::front(), &planner.window());
    }

    void aServiceIsSignedInToByKeyboard()
    {
        Planner planner;
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)));
        QVERIFY(test::front() != &planner.window());
        STEP(signIn(planner.connection(), planner.connection().clientSecret));
        STEP(planner.untilLoaded());
        QVERIFY(planner.now().status.connected && !planner.now().status.sandbox);
        QVERIFY(planner.now().status.connection.contains(QStringLiteral("127.0.0.1")));
    }

    void aWrongSecretIsSaidAndCorrected()
    {
        Planner planner;
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)));
        STEP(signIn(planner.connection(), QStringLiteral("mistyped")));
        STEP(until(QStringLiteral("the failure is said"),
                   [&] { return planner.noticeText().contains(QStringLiteral("Signing in failed")); }));
        QVERIFY2(!planner.noticeText().contains(QStringLiteral("mistyped")), "a secret stands in a message");
        STEP(press(QStringLiteral("Connect…")));
        STEP(signIn(planner.connection(), planner.connection().clientSecret));
        STEP(planner.untilLoaded());
        QVERIFY2(!planner.noticeText().contains(QStringLiteral("Signing in failed")), "the old failure still stands");
    }

    void aServiceThatIsNotThereIsSaid()
    {
        Planner planner;
        session::ConnectionSettings nobody = planner.connection();
        nobody.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)));
        STEP(signIn(nobody, nobody.clientSecret));
        STEP(until(
            QStringLiteral("the failure is said"),
            [&] { return planner.noticeText().contains(QStringLiteral("cannot be reached")); }, 60'000));
        STEP(press(QStringLiteral("Connect…"))); // the way on stands in the same line
        QVERIFY(test::front() != &planner.window());
    }

    void anAddressWithoutTlsIsRefusedInTheSheet()
    {
        Planner planner;
        STEP(key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)));
        session::ConnectionSettings plain = planner.connection();
        plain.apiUrl = QUrl(QStringLiteral("http://api.example.com"));
        STEP(signIn(plain, plain.clientSecret));
        QVERIFY(test::front() != &planner.window()); // Enter does not send it
        QVERIFY(test::readable(test::front()).contains(QStringLiteral("https")));
        STEP(key(Qt::Key_Escape));
        QCOMPARE(planner.now().stage, Stage::Disconnected);
    }

    void weeksByKeyAndByMouse()
    {
        Planner planner;
        STEP(planner.connect());
        const QString now = weeksShown(planner);
        STEP(key(QKeySequence(Qt::ALT | Qt::Key_Right)));
        STEP(until(QStringLiteral("later weeks"), [&] { return weeksShown(planner) > now; }));
        STEP(until(QStringLiteral("they are read"), [&] { return planner.now().stage == Stage::Loaded; }));
        STEP(test::click(test::seen(QStringLiteral("Earlier Week"))));
        STEP(until(QStringLiteral("the same weeks"), [&] { return weeksShown(planner) == now; }));
        STEP(planner.untilLoaded());
        QVERIFY(!planner.now().groups->empty());
    }

    void readAgainShowsWhatAColleagueChanged()
    {
        Planner planner([](test::World &world) { world.sandbox.colleagueEdits = 600; });
        STEP(planner.connect());
        const auto versions = [&] {
            qint64 sum = 0;
            for (const session::GroupRow &row : *planner.now().groups)
                sum += row.version;
            return sum;
        };
        const qint64 before = versions();
        STEP(until(QStringLiteral("the service has something new"),
                   [&] { return !planner.serviceLog(QStringLiteral("effect")).empty(); }));
        STEP(key(QKeySequence::Refresh));
        STEP(until(QStringLiteral("newer versions are shown"), [&] { return versions() > before; }));
    }

    void anotherJournalIsChosen()
    {
        Planner planner;
        STEP(planner.connect());
        STEP(test::menu(QStringLiteral("Push"), QStringLiteral("Choose the Journal…")));
        STEP(test::chooseFileByKey(Planner::path(QStringLiteral("another.sqlite"))));
        STEP(until(QStringLiteral("it is open"), [&] {
            return planner.now().journal->ready && planner.now().journal->name.contains(QStringLiteral("another"));
        }));
        QVERIFY(QFile::exists(Planner::path(QStringLiteral("another.sqlite"))));
    }

    void aDamagedJournalIsSaidAndLeft()
    {
        QFile broken(Planner::path(QStringLiteral("broken.sqlite")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(8192, 'x')) > 0);
        broken.close();
        Planner planner;
        STEP(planner.connect());
        STEP(test::menu(QStringLiteral("Push"), QStringLiteral("Choose the Journal…")));
        STEP(test::chooseFileByKey(broken.fileName()));
        STEP(until(QStringLiteral("it is said"),
                   [&] { return planner.noticeText().contains(QStringLiteral("broken.sqlite")); }));
        STEP(press(QStringLiteral("Choose a journal…")));
        STEP(test::chooseFileByKey(Planner::path(QStringLiteral("whole.sqlite"))));
        STEP(until(QStringLiteral("the whole one is used"), [&] {
            return planner.now().journal->ready && !planner.noticeText().contains(QStringLiteral("broken"));
        }));
    }
};

SCENARIOS(WindowConnect)
#include "tst_window_connect.moc"
