// Buttons go on in the next line; words for plans that came from no file.
#include "ui/pages/flow_layout.h"
#include "ui/style/plan_title.h"

#include <QPushButton>
#include <QTest>

using namespace shiftlane;

class TestFlowLayout : public QObject {
    Q_OBJECT

    static QWidget *box(QWidget &parent, QSize size)
    {
        auto *made = new QWidget(&parent);
        made->setFixedSize(size);
        return made;
    }

private Q_SLOTS:
    void goesOnInTheNextLine()
    {
        QWidget window;
        auto *flow = new ui::FlowLayout;
        flow->setContentsMargins(10, 6, 10, 6);
        flow->setSpacing(8);
        window.setLayout(flow);
        QList<QWidget *> boxes;
        for (int i = 0; i < 4; ++i)
            flow->addWidget(boxes.emplaceBack(box(window, {100, 28})));
        QCOMPARE(flow->sizeHint(), QSize(4 * 100 + 3 * 8 + 20, 28 + 12));
        QCOMPARE(flow->minimumSize(), QSize(120, 40));
        QCOMPARE(flow->heightForWidth(444), 40);
        QCOMPARE(flow->heightForWidth(443), 40 + 36);
        window.resize(236, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(boxes[0]->pos(), QPoint(10, 6));
        QCOMPARE(boxes[1]->pos(), QPoint(118, 6));
        QCOMPARE(boxes[2]->pos(), QPoint(10, 42));
        // What is hidden takes no room.
        boxes[1]->hide();
        QTRY_COMPARE(boxes[2]->pos(), QPoint(118, 6));
        QCOMPARE(boxes[3]->pos(), QPoint(10, 42));
    }

    void beginsOnTheRightWhereTheLanguageDoes()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        auto *flow = new ui::FlowLayout;
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(8);
        window.setLayout(flow);
        QWidget *first = box(window, {100, 28});
        flow->addWidget(first);
        window.resize(300, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(first->x(), 200);
    }

    void plansMadeHereHaveWords()
    {
        QCOMPARE(ui::planTitle(QStringLiteral("Friday.csv")), QStringLiteral("Friday.csv"));
        QCOMPARE(ui::planTitle(QStringLiteral("edited here")), QStringLiteral("Corrections made here"));
        QCOMPARE(ui::planTitle(QStringLiteral("back: Friday.csv")), QStringLiteral("Roll back of Friday.csv"));
        QCOMPARE(ui::planTitle(QStringLiteral("back: back: edited here")),
                 QStringLiteral("Roll back of Roll back of Corrections made here"));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flow_layout.moc"
