// Who should be taking conversations and is not, in the real window: the service's
// forgetful agents are named, and each is one step away.
#include "scenario/bench/planner.h"
#include "session/unrouted.h"
#include "ui/models/cell.h"
#include "ui/models/unrouted_model.h"
#include "ui/shell/main_window.h"

#include <QTest>

using namespace shiftlane;
using test::key;
using test::Planner;
using test::table;
using test::until;

namespace {

const auto unrouted = QStringLiteral("Unrouted agents");
const auto agents = QStringLiteral("Agents");

QString currentName(const QString &name)
{
    const QAbstractItemView *view = table(name);
    return view && view->currentIndex().isValid() ? test::cell(view, view->currentIndex().row(), 0) : QString();
}

} // namespace

class WindowUnrouted : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;

    /// Nobody presses On Queue when a stretch begins.
    void meetForgetful()
    {
        planner_ = std::make_unique<Planner>([](test::World &world) {
            world.connected = true;
            world.sandbox.agents = 240;
            world.sandbox.groups = 6;
            world.sandbox.forgetsOneIn = 1;
        });
        planner_->untilLoaded();
        until(QStringLiteral("somebody is missing"), [this] {
            const auto view = planner_->now().unrouted;
            return view && view->state == session::UnroutedView::State::Known && view->rows.size() > 2;
        });
    }

private Q_SLOTS:
    void cleanup() { planner_.reset(); }

    void namedByMouse()
    {
        STEP(meetForgetful());
        STEP(planner_->openTab(QStringLiteral("Unrouted")));
        QAbstractItemView *view = table(unrouted);
        QVERIFY(view);
        until(QStringLiteral("as many rows as are missing"),
              [&] { return view->model()->rowCount() == static_cast<int>(planner_->now().unrouted->rows.size()); });
        const QString sentence = ui::unroutedSentence(*planner_->now().unrouted);
        QVERIFY2(sentence.contains(QLatin1String("not taking conversations")), qPrintable(sentence));
        until(QStringLiteral("the sentence is read above the table"), [&] {
            return test::readable(&planner_->window()).contains(ui::unroutedSentence(*planner_->now().unrouted));
        });
        QVERIFY(view->model()->rowCount() > 0);
        const QString who = test::cell(view, 0, 0);
        STEP(test::doubleClick(view->viewport(), view->visualRect(view->model()->index(0, 0)).center()));
        until(QStringLiteral("the agent is current among the agents"), [&] { return currentName(agents) == who; });
    }

    void ledToByKey()
    {
        STEP(meetForgetful());
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_8)));
        QAbstractItemView *view = table(unrouted);
        QVERIFY(view);
        until(QStringLiteral("a row is current"), [&] { return !currentName(unrouted).isEmpty(); });
        const QString who = currentName(unrouted);
        STEP(key(QKeySequence(Qt::Key_Return)));
        until(QStringLiteral("the agent is current among the agents"), [&] { return currentName(agents) == who; });
    }
};

SCENARIOS(WindowUnrouted)
#include "tst_window_unrouted.moc"
