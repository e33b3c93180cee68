// The help: F1 opens the topic of the page, every topic is there with its text, the
// search finds and says when it does not, and the verdict's figures are those measured.
#include "insight/verdict_figures.h"
#include "ui/charts/queue_performance_panel.h"
#include "ui/help/help_window.h"
#include "ui/pages/freeze_bar.h"
#include "window_bench.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace shiftlane;
using test::DemoMoment;
using test::WindowBench;
using ui::HelpTopic;
using ui::HelpWindow;

namespace {

int shownTopics(const HelpWindow &help)
{
    const auto *list = help.findChild<QListWidget *>();
    int shown = 0;
    for (int row = 0; row < list->count(); ++row)
        shown += list->item(row)->isHidden() ? 0 : 1;
    return shown;
}

QString textOf(HelpWindow &help) { return help.findChild<QTextBrowser *>()->toPlainText(); }

} // namespace

class TestHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void f1OpensTheTopicOfThePage()
    {
        WindowBench bench(DemoMoment::Checked);
        const std::pair<int, HelpTopic> pages[] = {{0, HelpTopic::Push},         {1, HelpTopic::Trades},
                                                   {2, HelpTopic::Conflicts},    {3, HelpTopic::Trades},
                                                   {5, HelpTopic::Interruption}, {6, HelpTopic::Unrouted}};
        for (const auto &[tab, topic] : pages) {
            bench.window->showTab(tab);
            QTest::keyClick(bench.window.get(), Qt::Key_F1);
            auto *help = bench.window->findChild<HelpWindow *>();
            QVERIFY(help && help->isVisible());
            QVERIFY2(help->topic() == topic, qPrintable(help->findChild<QListWidget *>()->currentItem()->text()));
        }
        QCOMPARE(bench.window->findChildren<HelpWindow *>().size(), 1);
        auto *panel = bench.window->findChild<ui::QueuePerformancePanel *>();
        for (auto *button : panel->findChildren<QToolButton *>())
            if (button->text() == QStringLiteral("How is this computed?"))
                button->click();
        QVERIFY(bench.window->findChild<HelpWindow *>()->topic() == HelpTopic::Verdict);
        QTest::keyClick(bench.window->findChild<HelpWindow *>(), Qt::Key_Escape);
        QVERIFY(!bench.window->findChild<HelpWindow *>() || !bench.window->findChild<HelpWindow *>()->isVisible());
    }

    void everyTopicHasItsText()
    {
        HelpWindow help;
        auto *list = help.findChild<QListWidget *>();
        QStringList seen;
        for (const ui::HelpPage &page : ui::helpPages()) {
            help.showTopic(page.topic);
            QCOMPARE(list->currentItem()->text(), page.title);
            for (const ui::HelpParagraph &each : page.paragraphs)
                QVERIFY2(textOf(help).contains(each.text), qPrintable(each.text));
            QVERIFY(!seen.contains(page.title));
            seen << page.title;
        }
        QCOMPARE(seen.size(), list->count());
    }

    // Text of a translation is text, not mark-up.
    void nothingIsMarkUp()
    {
        const ui::HelpPage page{
            HelpTopic::Push, QStringLiteral("<b>a</b>"), {{{}, QStringLiteral("1 < 2 & <img src=x>")}}};
        QVERIFY(!ui::helpHtml(page).contains(QStringLiteral("<b>")));
        QVERIFY(!ui::helpHtml(page).contains(QStringLiteral("<img")));
    }

    void searchFindsMarksAndSaysNothing()
    {
        HelpWindow help;
        help.show();
        auto *field = help.findChild<QLineEdit *>();
        auto *text = help.findChild<QTextBrowser *>();
        QTest::keyClicks(field, QStringLiteral("wallboard"));
        QCOMPARE(shownTopics(help), 1);
        QVERIFY(help.topic() == HelpTopic::Unrouted);
        QVERIFY(!text->extraSelections().isEmpty());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText().toLower(), QStringLiteral("wallboard"));
        help.showTopic(HelpTopic::Trades); // hidden by the search: the search goes
        QVERIFY(help.topic() == HelpTopic::Trades);
        QVERIFY(field->text().isEmpty());
        QTest::keyClicks(field, QStringLiteral("zzqx"));
        QCOMPARE(shownTopics(help), 0);
        const auto labels = help.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *each) {
            return each->isVisible() && each->text() == QStringLiteral("No topic has these words.");
        }));
    }

    void theKeyboardIsEnough()
    {
        WindowBench bench(DemoMoment::Loaded);
        bench.window->actions().help->trigger();
        auto *help = bench.window->findChild<HelpWindow *>();
        QVERIFY(QTest::qWaitForWindowActive(help));
        QTest::keyClick(help->focusWidget(), Qt::Key_Down);
        QVERIFY(help->topic() == HelpTopic::Trades);
        QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(help->focusWidget(), help->findChild<QLineEdit *>());
    }

    void theFiguresAreThoseMeasured()
    {
        HelpWindow help;
        help.showTopic(HelpTopic::Verdict);
        for (const double each : {insight::verdictFigures.falseAlarms, insight::verdictFigures.foundInTwo,
                                  insight::verdictFigures.foundInFour, insight::verdictFigures.foundOfEight,
                                  insight::verdictFigures.foundSmall, insight::verdictFigures.busyAlarms})
            QVERIFY(textOf(help).contains(QLocale().toString(each, 'f', 1) + QStringLiteral(" %")));
        QVERIFY(!textOf(help).contains(QStringLiteral("%1")));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
