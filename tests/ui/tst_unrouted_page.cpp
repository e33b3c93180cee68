#include "session/unrouted.h"
#include "support/demo_snapshot.h"
#include "ui/pages/unrouted_page.h"
#include "ui/style/plurals.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

/// The page of those who are missing: the sentence, the rows, the way to the
/// agent, and what stands there when there is nobody.
using namespace shiftlane;
using insight::UnroutedCause;
using session::UnroutedView;
using test::DemoMoment;
using ui::UnroutedModel;
using ui::UnroutedPage;

namespace {

QString cellOf(const UnroutedPage &page, int row, int column)
{
    return page.pane()->table()->model()->index(row, column).data().toString();
}

session::Snapshot with(const UnroutedView &view)
{
    session::Snapshot snapshot = *test::demoSnapshot(DemoMoment::MidPush);
    snapshot.unrouted = std::make_shared<const UnroutedView>(view);
    return snapshot;
}

/// What is read where there are no rows.
QString emptyWords(const UnroutedPage &page)
{
    QStringList words;
    for (const QLabel *label : page.pane()->empty()->findChildren<QLabel *>())
        words << label->text();
    return words.join(QLatin1Char('\n'));
}

} // namespace

class TestUnroutedPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installEnglishPlurals(*qApp); }
    void theSentence();
    void theSentenceOfThisPush();
    void everyCauseHasAWordAndAShape();
    void rowsAndTheWayToTheAgent();
    void emptyStates_data();
    void emptyStates();
    void whatCouldNotBeReadIsSaid();
};

void TestUnroutedPage::theSentence()
{
    const auto snapshot = test::demoSnapshot(DemoMoment::MidPush);
    QCOMPARE(ui::unroutedSentence(*snapshot->unrouted),
             QStringLiteral("8 planned agents not taking conversations: 3 not applied yet, 1 Available instead of On "
                            "Queue, 1 not responding, 1 off queue, 1 without an active queue, 1 the service says "
                            "nothing about"));
    UnroutedView one = *snapshot->unrouted;
    one.rows.resize(1);
    QCOMPARE(ui::unroutedSentence(one), QStringLiteral("1 planned agent not taking conversations: 1 not applied yet"));
    one.rows.clear();
    one.taking = 96;
    QVERIFY(ui::unroutedSentence(one).startsWith(QLatin1String("96 of 96 agents")));
    QCOMPARE(ui::unroutedOfPush(one), QStringLiteral("No agent of this push is missing"));
    one.taking = 0;
    one.unseen = 96;
    for (const QString &said : {ui::unroutedSentence(one), ui::unroutedOfPush(one)})
        QVERIFY2(said.endsWith(QLatin1String("do, 96 the service says nothing about")), qPrintable(said));
    one.state = UnroutedView::State::Asking;
    QVERIFY(ui::unroutedSentence(one).isEmpty());
    QVERIFY(ui::unroutedOfPush(one).isEmpty());
}

void TestUnroutedPage::theSentenceOfThisPush()
{
    const UnroutedView view = *test::demoSnapshot(DemoMoment::MidPush)->unrouted;
    QCOMPARE(ui::unroutedOfPush(view),
             QStringLiteral("6 agents of this push not taking conversations: 3 not applied yet, 1 Available instead "
                            "of On Queue, 1 not responding, 1 without an active queue"));
}

void TestUnroutedPage::everyCauseHasAWordAndAShape()
{
    QSet<QString> words;
    QSet<int> shapes;
    for (int cause = 0; cause <= static_cast<int>(UnroutedCause::AdherenceUnknown); ++cause) {
        const ui::Badge badge = ui::causeBadge(static_cast<UnroutedCause>(cause));
        words << badge.word;
        shapes << static_cast<int>(badge.shape);
    }
    QCOMPARE(words.size(), 6);
    QCOMPARE(shapes.size(), 6);
}

void TestUnroutedPage::rowsAndTheWayToTheAgent()
{
    UnroutedPage page;
    page.resize(1000, 400);
    page.show();
    const auto snapshot = test::demoSnapshot(DemoMoment::MidPush);
    QSignalSpy chosen(&page, &UnroutedPage::agentChosen);
    QSignalSpy wanted(&page, &UnroutedPage::agentWanted);
    page.present(*snapshot, test::demoNow());
    QCOMPARE(page.missing(), 8);
    QVERIFY(!page.actions().first()->isEnabled());
    QCOMPARE(cellOf(page, 0, UnroutedModel::Cause), QStringLiteral("not applied yet"));
    QVERIFY2(cellOf(page, 0, UnroutedModel::Since).contains(QStringLiteral("1 h 4 min")),
             qPrintable(cellOf(page, 0, UnroutedModel::Since)));
    page.pane()->chooseFirst();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(page.actions().first()->isEnabled());
    page.present(*snapshot, test::demoNow().plusMinutes(1)); // time goes on, the row stays
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(page.pane()->table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(1).value<base::AgentId>(), snapshot->unrouted->rows.front().fact.agent);
    page.setFilterText(QStringLiteral("responding"));
    QTRY_COMPARE(page.pane()->table()->model()->rowCount(), 1);
}

void TestUnroutedPage::emptyStates_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<QString>("words");
    QTest::newRow("other weeks") << static_cast<int>(UnroutedView::State::NoWeekNow) << QString()
                                 << QStringLiteral("Go to this week");
    QTest::newRow("asking") << static_cast<int>(UnroutedView::State::Asking) << QString()
                            << QStringLiteral("Asking the service");
    QTest::newRow("nobody") << static_cast<int>(UnroutedView::State::Known) << QString()
                            << QStringLiteral("Nobody is missing");
    QTest::newRow("refused") << static_cast<int>(UnroutedView::State::Known) << QStringLiteral("<b>403</b>")
                             << QStringLiteral("could not be read");
}

void TestUnroutedPage::emptyStates()
{
    QFETCH(int, state);
    QFETCH(QString, failure);
    QFETCH(QString, words);
    UnroutedPage page;
    UnroutedView view;
    view.state = static_cast<UnroutedView::State>(state);
    view.failure = failure;
    page.present(with(view), test::demoNow());
    QCOMPARE(page.missing(), 0);
    QVERIFY2(emptyWords(page).contains(words), qPrintable(emptyWords(page)));
}

/// Words from outside are plain text, whatever they look like.
void TestUnroutedPage::whatCouldNotBeReadIsSaid()
{
    UnroutedPage page;
    UnroutedView view = *test::demoSnapshot(DemoMoment::MidPush)->unrouted;
    view.failure = QStringLiteral("<b>GET x</b>: not yours");
    page.present(with(view), test::demoNow());
    bool said = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->text().contains(view.failure)) {
            said = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    QVERIFY(said);
}

QTEST_MAIN(TestUnroutedPage)
#include "tst_unrouted_page.moc"
