// Whom the window connects to: chosen, remembered without the secret, forgotten.
#include "ui/dialogs/connect_dialog.h"
#include "ui/dialogs/regions.h"
#include "ui/shell/saved_connections.h"
#include "window_bench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

using namespace shiftlane;
using session::ConnectionSettings;
using test::DemoMoment;
using ui::SessionLink;

namespace {

/// A window that remembers, in a folder of its own.
struct Remembering {
    explicit Remembering(const QString &path) : settings(path, QSettings::IniFormat), window(link, &settings)
    {
        window.present(test::demoSnapshot(DemoMoment::Disconnected));
        window.show();
    }
    [[nodiscard]] ui::ConnectDialog *sheet()
    {
        for (auto *dialog : window.findChildren<ui::ConnectDialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    SessionLink link;
    QSettings settings;
    ui::MainWindow window;
};

QLineEdit *passwordField(const QWidget *sheet)
{
    for (auto *field : sheet->findChildren<QLineEdit *>())
        if (field->echoMode() == QLineEdit::Password)
            return field;
    return nullptr;
}

QLineEdit *clientField(const QWidget *sheet)
{
    // The first field by keyboard after the region.
    for (auto *field : sheet->findChildren<QLineEdit *>())
        if (field->isVisible() && field->echoMode() == QLineEdit::Normal && field->placeholderText().isEmpty())
            return field;
    return nullptr;
}

ConnectionSettings gateway()
{
    ConnectionSettings settings;
    settings.apiUrl = QUrl(QStringLiteral("https://gateway.example.com"));
    settings.clientId = QStringLiteral("client-1");
    settings.name = QStringLiteral("Gateway");
    return settings;
}

} // namespace

class TestConnections : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const char *name) { return folder_.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase() { ui::applyAppearance(*qApp, ui::Appearance::Light); }

    void aRegionIsEnough()
    {
        Remembering bench(path("region.ini"));
        QSignalSpy connected(&bench.link, &SessionLink::connectTo);
        bench.window.actions().connection->trigger();
        ui::ConnectDialog *sheet = bench.sheet();
        QVERIFY(sheet);
        auto *region = sheet->findChild<QComboBox *>();
        region->setCurrentIndex(region->findText(QStringLiteral("EMEA (Dublin)")));
        QTest::keyClicks(clientField(sheet), QStringLiteral("client-1"));
        QTest::keyClicks(passwordField(sheet), QStringLiteral("s3cret-word"));
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(connected.size(), 1);
        const auto chosen = connected[0][0].value<ConnectionSettings>();
        QCOMPARE(chosen.apiUrl, QUrl(QStringLiteral("https://api.mypurecloud.ie")));
        QCOMPARE(chosen.loginUrl, QUrl(QStringLiteral("https://login.mypurecloud.ie")));
        QCOMPARE(chosen.clientSecret, QStringLiteral("s3cret-word"));
        bench.settings.sync();
        QFile file(path("region.ini"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stored = file.readAll();
        QVERIFY(stored.contains("client-1"));
        QVERIFY2(!stored.contains("s3cret"), "the secret is on disk");
    }

    void theLastOneIsOfferedAtStart()
    {
        {
            QSettings settings(path("last.ini"), QSettings::IniFormat);
            ui::SavedConnections saved(&settings);
            ConnectionSettings kept = gateway();
            kept.remember = true;
            saved.put(kept);
        }
        Remembering bench(path("last.ini"));
        QSignalSpy connected(&bench.link, &SessionLink::connectTo);
        QAction *last = bench.window.actions().lastConnection;
        QVERIFY(last->isVisible());
        QCOMPARE(last->text(), QStringLiteral("Connect to Gateway"));
        last->trigger(); // the keychain has its secret
        QCOMPARE(connected.size(), 1);
        QVERIFY(connected[0][0].value<ConnectionSettings>().remember);
        QVERIFY(!bench.sheet());
    }

    void withoutTheKeychainTheSecretIsAskedFor()
    {
        {
            QSettings settings(path("ask.ini"), QSettings::IniFormat);
            ui::SavedConnections(&settings).put(gateway());
        }
        Remembering bench(path("ask.ini"));
        QSignalSpy connected(&bench.link, &SessionLink::connectTo);
        bench.window.actions().lastConnection->trigger();
        ui::ConnectDialog *sheet = bench.sheet();
        QVERIFY(sheet);
        QCOMPARE(connected.size(), 0);
        QVERIFY(sheet->problem().contains(QStringLiteral("secret")));
        sheet->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(sheet->problem().isEmpty()); // then the keychain is asked
        QTest::keyClicks(passwordField(sheet), QStringLiteral("x"));
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(connected[0][0].value<ConnectionSettings>().apiUrl, gateway().apiUrl);
    }

    void aForgottenConnectionIsGone()
    {
        {
            QSettings settings(path("forget.ini"), QSettings::IniFormat);
            ui::SavedConnections(&settings).put(gateway());
        }
        Remembering bench(path("forget.ini"));
        QSignalSpy forgotten(&bench.link, &SessionLink::forgetSecret);
        bench.window.openConnect();
        ui::ConnectDialog *sheet = bench.sheet();
        QCOMPARE(sheet->findChild<QListWidget *>()->count(), 1);
        for (auto *button : sheet->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("&Forget"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(sheet->findChild<QListWidget *>()->count(), 0);
        QVERIFY(!bench.window.actions().lastConnection->isVisible());
        QVERIFY(ui::SavedConnections(&bench.settings).all().empty());
    }

    void theToolbarSwitchesConnections()
    {
        test::WindowBench bench(DemoMoment::Loaded);
        QAbstractButton *button = bench.button(QStringLiteral("Sandbox"));
        QVERIFY(button);
        auto *menu = qobject_cast<QPushButton *>(button)->menu();
        Q_EMIT menu->aboutToShow();
        QStringList words;
        for (const QAction *action : menu->actions())
            words << action->text();
        QVERIFY(words.join(QLatin1Char('|')).contains(QStringLiteral("Sample Data")));
        bench.window->present(test::demoSnapshot(DemoMoment::MidPush));
        QVERIFY(!bench.window->actions().connection->isEnabled()); // not away from a push
    }

    void hostsOfTheRegions()
    {
        QVERIFY(ui::regions().size() >= 15);
        for (const ui::Region &region : ui::regions())
            QCOMPARE(ui::regionOf(region.apiUrl()), &region);
        QVERIFY(!ui::regionOf(QUrl(QStringLiteral("https://api.mypurecloud.ie:8443"))));
        QVERIFY(!ui::regionOf(QUrl(QStringLiteral("http://api.mypurecloud.ie"))));
    }
};

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
