// A contact centre of 240 agents in five groups, from the first reading to the
// end of the push: no turn of the event loop that a planner would notice.
#include "scenario/bench/planner.h"
#include "scenario/bench/turns.h"
#include "ui/shell/main_window.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

using namespace shiftlane;
using push::Outcome;
using session::Stage;
using test::key;
using test::Planner;
using test::table;
using test::Turns;
using test::until;

namespace {

constexpr int agentsOnTheFloor = 240;
constexpr int groupsOfTheFloor = 5;

QHeaderView *headerOf(const QString &name)
{
    auto *tree = qobject_cast<QTreeView *>(table(name));
    auto *rows = qobject_cast<QTableView *>(table(name));
    return tree ? tree->header() : rows ? rows->horizontalHeader() : nullptr;
}

/// A click on every header that is shown.
void sortByAll(const QString &name)
{
    QHeaderView *header = headerOf(name);
    for (int column = 0; header && column < header->count(); ++column) {
        const QPoint at(header->sectionViewportPosition(column) + 12, header->height() / 2);
        if (!header->isSectionHidden(column) && header->viewport()->rect().contains(at))
            test::click(header->viewport(), at);
    }
}

void scrollThrough(const QString &name)
{
    QAbstractItemView *view = table(name);
    const QPointF at = view->viewport()->rect().center();
    for (const int step : {-120, -120, -120, -120, 120, 120}) {
        QWheelEvent turn(at, view->viewport()->mapToGlobal(at), {}, {0, step}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &turn);
        test::settle();
    }
    test::click(view->viewport(), {view->viewport()->width() / 2, 14});
    for (const auto keys : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home})
        key(keys);
}

} // namespace

class WindowFloor : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;
    double worst_ = 0;
    QString worstStep_;
    [[nodiscard]] Planner &planner() { return *planner_; }

    /// The longest turn since the last step, told and judged.
    void within(const char *what)
    {
        Turns &turns = Turns::instance();
        const double ms = turns.worstMs();
        qInfo("%s: longest turn %.0f ms of %d", what, ms, turns.turns());
        if (ms > worst_) {
            worst_ = ms;
            worstStep_ = QString::fromLatin1(what);
        }
        turns.forget();
        QVERIFY2(ms <= Turns::mostMs, qPrintable(QStringLiteral("%1: %2 ms").arg(QLatin1String(what)).arg(ms)));
    }

    [[nodiscard]] int planned(bool ended) const
    {
        int count = 0;
        for (const auto &[group, detail] : *planner_->now().details)
            for (const session::AgentRow &agent : detail.agents)
                count += agent.planned && (!ended || agent.outcome != Outcome::Pending) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void cleanupTestCase() { planner_.reset(); }

    void itIsRead()
    {
        planner_ = std::make_unique<Planner>([](test::World &world) {
            world.sandbox.agents = agentsOnTheFloor;
            world.sandbox.groups = groupsOfTheFloor;
            world.sandbox.openTrades = 18;
            world.sandbox.rateLimit = 0; // nobody waits for a budget: all comes at once
            world.sandbox.tradeJobLimit = 0;
        });
        STEP(planner().connect());
        QVERIFY(planner().now().groups->size() >= size_t(groupsOfTheFloor));
        size_t agents = 0;
        for (const auto &[group, detail] : *planner().now().details)
            agents += detail.agents.size();
        QVERIFY2(agents >= size_t(agentsOnTheFloor), qPrintable(QString::number(agents)));
        within("reading");
    }

    void aPlanIsChecked()
    {
        STEP(planner().checkedSample());
        QVERIFY(planned(false) > 50);
        within("exporting, loading and checking a plan");
    }

    void groupsAreLookedAt()
    {
        QStringList ids;
        for (const session::GroupRow &row : *planner().now().groups)
            ids << row.key.schedule.value;
        for (const QString &id : ids)
            STEP(planner().chooseGroup(base::ScheduleId(id)));
        for (const auto *tab : {"Shift trades", "Conflicts", "Parked", "History", "Agents"})
            STEP(planner().openTab(QString::fromLatin1(tab)));
        within("choosing every group and every page");
    }

    void itIsSearched()
    {
        STEP(key(QKeySequence::Find));
        STEP(test::type(QStringLiteral("anna")));
        STEP(key(Qt::Key_Escape));
        STEP(test::type(QStringLiteral("swap")));
        STEP(key(Qt::Key_Escape));
        within("filtering");
    }

    void itIsSorted()
    {
        STEP(sortByAll(test::groupsTable));
        STEP(sortByAll(test::agentsTable));
        within("sorting");
    }

    void itIsScrolled()
    {
        STEP(scrollThrough(test::groupsTable));
        STEP(scrollThrough(test::agentsTable));
        within("scrolling");
    }

    void itIsPushedToTheEnd()
    {
        const int all = planned(false);
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Return)));
        STEP(key(Qt::Key_Return));                            // reviewed
        STEP(planner().untilStage(Stage::Finished, 200'000)); // the console keeps to the budgets by itself
        QCOMPARE(planned(true), all);                         // nobody is left without an outcome
        size_t written = 0;
        for (const QJsonObject &effect : planner().serviceLog(QStringLiteral("effect")))
            written += effect.value(QLatin1String("agents")).toArray().size();
        QVERIFY(written > 0 && written <= size_t(all));
        within("pushing to the end");
        qInfo("240 agents, the longest turn of all: %.0f ms, %s", worst_, qPrintable(worstStep_));
    }
};

SCENARIOS(WindowFloor)
#include "tst_window_floor.moc"
