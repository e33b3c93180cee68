// A hundred thousand agents: no turn of the event loop takes longer than a
// planner notices, while filtering, sorting, scrolling and being told news.
#include "scenario/bench/hands.h"
#include "scenario/bench/planner.h"
#include "scenario/bench/turns.h"
#include "support/demo_snapshot.h"
#include "ui/models/cell.h"
#include "ui/models/row_filter.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_link.h"

#include <QCollator>
#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace shiftlane;
using test::Turns;

namespace {

constexpr int crowd = 100'000;

} // namespace

class WindowCrowd : public QObject {
    Q_OBJECT

    ui::SessionLink link_;
    std::unique_ptr<ui::MainWindow> window_;
    QTableView *agents_ = nullptr;

    /// Time of the longest turn since the last call; told as it is.
    void within(const char *what)
    {
        test::settle();
        Turns &turns = Turns::instance();
        const double worst = turns.worstMs();
        turns.forget();
        qInfo("%s: longest turn %.0f ms", what, worst);
        QVERIFY2(worst <= Turns::mostMs, qPrintable(QStringLiteral("%1: %2 ms").arg(QLatin1String(what)).arg(worst)));
    }

    [[nodiscard]] const ui::RowFilter *filter() const { return qobject_cast<ui::RowFilter *>(agents_->model()); }

    /// Every row stands at its place and none is there twice.
    [[nodiscard]] bool isSortedByName(bool descending) const
    {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        QSet<QString> keys;
        for (int row = 0; row < crowd; ++row) {
            const QModelIndex here = agents_->model()->index(row, 0);
            keys.insert(here.data(ui::KeyRole).toString());
            if (row == 0)
                continue;
            const int order = collator.compare(here.siblingAtRow(row - 1).data().toString(), here.data().toString());
            if (descending ? order < 0 : order > 0)
                return false;
        }
        return keys.size() == crowd;
    }

    void present(const session::SnapshotPtr &snapshot)
    {
        bool done = false;
        QMetaObject::invokeMethod(
            window_.get(),
            [&] {
                window_->present(snapshot);
                done = true;
            },
            Qt::QueuedConnection);
        test::reached([&] { return done; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        window_ = std::make_unique<ui::MainWindow>(link_);
        window_->resize(1280, 800);
        test::setBehind(window_.get());
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->present(test::demoSnapshot(test::DemoMoment::Checked));
        auto *groups = window_->findChild<QTreeView *>();
        groups->setCurrentIndex(groups->model()->index(1, 0, groups->model()->index(0, 0)));
        agents_ = qobject_cast<QTableView *>(test::table(test::agentsTable));
        test::settle();
        Turns::instance().start();
    }

    void cleanupTestCase() { test::setBehind(nullptr); }

    void theyArrive()
    {
        const auto snapshot = test::crowdedSnapshot(crowd);
        Turns::instance().forget();
        present(snapshot);
        QCOMPARE(agents_->model()->rowCount(), crowd);
        within("100,000 agents arrive");
    }

    void theyScroll()
    {
        test::click(agents_->viewport(), {20, 20});
        test::key(QKeySequence(Qt::CTRL | Qt::Key_End));
        for (int i = 0; i < 20; ++i)
            test::key(Qt::Key_PageUp);
        within("scrolling");
    }

    void newsArrive()
    {
        for (int generation = 2; generation < 5; ++generation) {
            const auto next = test::crowdedSnapshot(crowd, generation);
            Turns::instance().forget();
            present(next);
            within("a newer snapshot");
        }
    }

    void theyAreFiltered()
    {
        test::key(QKeySequence::Find);
        for (const auto *letters : {"a", "m", "a", "r"}) {
            Turns::instance().forget();
            test::type(QString::fromLatin1(letters));
            QVERIFY(test::reached([&] { return !filter()->isWorking(); }, 5000));
            within("a letter more in the search");
        }
        QVERIFY(agents_->model()->rowCount() > 0 && agents_->model()->rowCount() < crowd);
        Turns::instance().forget();
        test::key(Qt::Key_Escape);
        QVERIFY(test::reached([&] { return agents_->model()->rowCount() == crowd; }, 5000));
        within("the search put away");
    }

    void theyAreSorted()
    {
        QHeaderView *header = agents_->horizontalHeader();
        for (int column = 0; column < 4; ++column) {
            Turns::instance().forget();
            test::click(header->viewport(), {header->sectionViewportPosition(column) + 20, header->height() / 2});
            QVERIFY(test::reached([&] { return !filter()->isWorking(); }, 10'000));
            within("sorting by a column");
            if (column == 0)
                QVERIFY(isSortedByName(header->sortIndicatorOrder() == Qt::DescendingOrder));
        }
    }

    void newsArriveUnderASearch()
    {
        test::key(QKeySequence::Find);
        test::type(QStringLiteral("amar"));
        QVERIFY(test::reached([&] { return !filter()->isWorking(); }, 5000));
        const int found = filter()->rowCount();
        const auto next = test::crowdedSnapshot(crowd, 9);
        Turns::instance().forget();
        present(next);
        QVERIFY(test::reached([&] { return !filter()->isWorking(); }, 5000));
        within("a newer snapshot, sorted and searched");
        QCOMPARE(filter()->rowCount(), found);
    }
};

SCENARIOS(WindowCrowd)
#include "tst_window_crowd.moc"
