// What is there on every page: the command palette, tables on paper and in
// files, high contrast.
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/models/palette_model.h"
#include "ui/models/table_text.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/table_pane.h"
#include "ui/reports/table_report.h"
#include "ui/shell/table_desk.h"
#include "window_bench.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPdfWriter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

using namespace shiftlane;
using test::DemoMoment;
using test::WindowBench;
using ui::SessionLink;

namespace {

void press(WindowBench &bench, const QKeySequence &keys)
{
    QTest::keyClick(bench.window.get(), keys[0].key(), keys[0].keyboardModifiers());
}

ui::CommandPalette *openPalette(WindowBench &bench)
{
    press(bench, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    return bench.window->findChild<ui::CommandPalette *>();
}

/// Types into the palette and takes the first.
void run(WindowBench &bench, const QString &words)
{
    auto *palette = openPalette(bench);
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Chooses `path` in the file dialog that is open.
void chooseFile(WindowBench &bench, const QString &path)
{
    auto *dialog = bench.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

} // namespace

class TestPaletteTables : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

private Q_SLOTS:
    void initTestCase() { ui::applyAppearance(*qApp, ui::Appearance::Light); }
    void cleanup() { ui::applyAppearance(*qApp, ui::Appearance::Light); }

    void aCommandRunsByItsName()
    {
        WindowBench bench(DemoMoment::PlanLoaded);
        QSignalSpy check(&bench.link, &SessionLink::check);
        run(bench, QStringLiteral("chec"));
        QCOMPARE(check.size(), 1);
    }

    void aPersonIsFoundByName()
    {
        WindowBench bench(DemoMoment::Checked);
        QSignalSpy shown(&bench.link, &SessionLink::showAgent);
        run(bench, QStringLiteral("nadia rahman travel"));
        QVERIFY(!shown.isEmpty());
        const auto *agents = bench.table(QStringLiteral("Agents"));
        QCOMPARE(agents->currentIndex().siblingAtColumn(0).data().toString().left(12), QStringLiteral("Nadia Rahman"));
        QVERIFY(bench.window->currentGroup().value.startsWith(QStringLiteral("travel")));
        QVERIFY2(bench.window->focusWidget() == agents, bench.window->focusWidget()->metaObject()->className());
    }

    void swapFindsTrades()
    {
        WindowBench bench(DemoMoment::Checked);
        auto *palette = openPalette(bench);
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("swap matched"));
        auto *table = palette->findChild<QTableView *>();
        QVERIFY(table->model()->rowCount() >= 2);
        QVERIFY(table->model()->index(0, 1).data().toString().contains(QStringLiteral("Shift trade")));
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(1);
        QVERIFY(bench.table(QStringLiteral("Shift trades"))->isVisible());
        QCOMPARE(bench.window->currentGroup(), test::demoGroup());
    }

    void whatIsNotThereIsSaid()
    {
        WindowBench bench(DemoMoment::Loaded);
        auto *palette = openPalette(bench);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("zzqx"));
        QVERIFY(!palette->findChild<QTableView *>()->isVisible());
        QTest::keyClick(palette, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void betterFitsComeFirst()
    {
        ui::PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<ui::PaletteEntry> entries{{QStringLiteral("Park both"), QStringLiteral("Plan"), {}, {}, {}},
                                              {QStringLiteral("Review and Push…"), {}, {}, {}, {}},
                                              {QStringLiteral("Push parked"), {}, {}, {}, {}}};
        std::for_each(entries.begin(), entries.end(), ui::fold);
        const auto fits = ui::bestFits(entries, QStringLiteral("push"), 5);
        QCOMPARE(fits.size(), size_t(2));
        QCOMPARE(fits[0].title, QStringLiteral("Push parked"));
        QCOMPARE(ui::bestFits(entries, QStringLiteral("pa"), 1).size(), size_t(1));
        model.resetRows(fits);
        QCOMPARE(model.rowCount(), 2);
    }

    void theTableWithTheFocusIsExported()
    {
        WindowBench bench(DemoMoment::MidPush);
        const QString path = folder_.filePath(QStringLiteral("groups.csv"));
        bench.table(QStringLiteral("Schedule groups"))->setFocus();
        press(bench, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E));
        chooseFile(bench, path);
        const QByteArray csv = contentOf(path);
        QVERIFY(csv.startsWith("Group,Agents,Changes,Trades,State\r\n"));
        QVERIFY2(csv.contains("\"Retail Banking"), csv.constData());
        QVERIFY2(csv.contains(",'+12 ~31"), csv.constData()); // not a formula
        QCOMPARE(csv.count("\r\n"), 14);                      // 13 groups; headings stand in their rows
    }

    void aFolderThatIsNotThereIsSaid()
    {
        WindowBench bench(DemoMoment::MidPush);
        bench.window->actions().exportTable->trigger();
        chooseFile(bench, folder_.filePath(QStringLiteral("none/x.csv")));
        QTest::qWait(1);
        bool said = false;
        for (const QLabel *label : bench.window->findChildren<QLabel *>())
            said = said || label->text().contains(QStringLiteral("could not be written"));
        QVERIFY(said);
    }

    void anyTableBecomesAPdf()
    {
        WindowBench bench(DemoMoment::MidPush);
        const QString path = folder_.filePath(QStringLiteral("agents.pdf"));
        bench.table(QStringLiteral("Agents"))->setFocus();
        bench.window->actions().savePdf->trigger();
        chooseFile(bench, path);
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 5'000);
    }

    /// A thousand agents take many pages, and headings stand on each.
    void longTablesTakePages()
    {
        WindowBench bench(DemoMoment::Checked);
        auto *groups = bench.table(QStringLiteral("Schedule groups"));
        groups->setCurrentIndex(groups->model()->index(1, 0, groups->model()->index(0, 0)));
        bench.window->present(test::crowdedSnapshot(1000));
        const auto *agents = bench.table(QStringLiteral("Agents"));
        ui::TableReport report{QStringLiteral("Agents"),
                               QStringLiteral("Sandbox"),
                               agents->model(),
                               ui::shownRows(*agents, true),
                               {0, 1, 2},
                               {100, 100, 100}};
        QCOMPARE(report.rows.size(), 1000);
        QPdfWriter writer(folder_.filePath(QStringLiteral("long.pdf")));
        const int pages = ui::paintReport(writer, report);
        QVERIFY2(pages > 10 && pages < 60, qPrintable(QString::number(pages)));
    }

    void highContrastIsSevenToOne()
    {
        const ui::Theme &theme = ui::contrastTheme();
        for (const QColor &text : {theme.text, theme.secondary, theme.disabled, theme.chart.axisText})
            for (const QColor &ground : {theme.window, theme.surface, theme.header, theme.selection, theme.hover})
                QVERIFY2(ui::contrast(text, ground) >= (text == theme.disabled ? 4.5 : 7), qPrintable(text.name()));
        for (const ui::RoleColors &role : theme.roles) {
            QVERIFY2(ui::contrast(role.text, role.tint) >= 7, qPrintable(role.text.name()));
            QVERIFY2(ui::contrast(role.text, theme.surface) >= 7, qPrintable(role.text.name()));
        }
        QVERIFY(ui::contrast(theme.accentText, theme.accent) >= 7);
        QVERIFY(ui::contrast(theme.controlLine, theme.surface) >= 3);
        QCOMPARE(&ui::themeFor(theme.palette()), &theme);
        QCOMPARE(&ui::themeFor(ui::darkTheme().palette()), &ui::darkTheme());
    }

    void highContrastIsChosenOrFollowsTheSystem()
    {
        WindowBench bench(DemoMoment::MidPush);
        bench.window->actions().appearContrast->trigger();
        QVERIFY(ui::themeOf(nullptr).highContrast);
        QTRY_VERIFY(ui::themeOf(bench.window.get()).highContrast);
        QVERIFY(bench.window->actions().appearContrast->isChecked());
        QPalette system;
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(ui::asksForContrast(system));
        QVERIFY(!ui::asksForContrast(ui::lightTheme().palette()));
        QVERIFY(!ui::asksForContrast(ui::darkTheme().palette()));
    }

    /// Whatever has keys stands in the sheet of shortcuts.
    void theSheetOfShortcutsIsComplete()
    {
        WindowBench bench(DemoMoment::MidPush);
        press(bench, QKeySequence(Qt::CTRL | Qt::Key_F1));
        auto *sheet = bench.window->findChild<ui::ShortcutsDialog *>();
        QVERIFY(sheet);
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            words << label->text();
        int keys = 0;
        for (const QMenu *menu : bench.window->menuBar()->findChildren<QMenu *>())
            for (const QAction *action : menu->actions())
                if (!action->shortcut().isEmpty() && action->isVisible()) {
                    ++keys;
                    QVERIFY2(words.contains(action->shortcut().toString(QKeySequence::NativeText)),
                             qPrintable(action->text()));
                }
        QVERIFY(keys >= 40);
    }
};

QTEST_MAIN(TestPaletteTables)
#include "tst_palette_tables.moc"
