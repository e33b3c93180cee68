// Shift trading frozen until pushed, by keyboard, in the real window.
#include "scenario/bench/planner.h"
#include "session/trade_freeze.h"
#include "ui/pages/freeze_bar.h"
#include "ui/shell/main_window.h"

#include <QTest>

using namespace shiftlane;
using session::Stage;
using test::key;
using test::Planner;
using test::until;

namespace {

/// What the service was told about a unit's trading, in order.
QList<QJsonObject> switched(const Planner &planner)
{
    QList<QJsonObject> sent;
    for (const QJsonObject &request : planner.serviceLog(QStringLiteral("request")))
        if (request.value(QLatin1String("method")) == QLatin1String("PATCH"))
            sent << request.value(QLatin1String("request"))[QLatin1String("settings")][QLatin1String("shiftTrading")]
                        .toObject();
    return sent;
}

} // namespace

class WindowFreeze : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;
    [[nodiscard]] Planner &planner() { return *planner_; }
    [[nodiscard]] size_t frozen() { return planner().now().freeze ? planner().now().freeze->units.size() : 0; }

    /// A checked plan of one group, its trades shown; asked to freeze and confirmed.
    void freeze(bool mayEdit = true)
    {
        planner_ = std::make_unique<Planner>([mayEdit](test::World &world) {
            world.connected = true;
            world.sandbox.groups = 1;
            world.sandbox.openTrades = 2;
            world.sandbox.mayEditUnits = mayEdit;
        });
        planner_->untilLoaded();
        planner_->checkedSample();
        for (const session::GroupRow &row : *planner_->now().groups)
            if (row.inPlan && !QTest::currentTestFailed()) {
                planner_->chooseGroup(row.key.schedule);
                break;
            }
        planner_->openTab(QStringLiteral("Shift trades"));
        test::shortcut(QStringLiteral("Freeze Trading until Pushed…"));
        until(QStringLiteral("it says what it will do"),
              [this] { return test::readable(bar()).contains(QLatin1String("can neither offer nor take shifts")); });
        QCOMPARE(switched(planner()).size(), 0); // nothing before it is confirmed
        key(Qt::Key_Space);
    }
    [[nodiscard]] QWidget *bar() { return planner().window().findChild<ui::FreezeBar *>(); }

private Q_SLOTS:
    void cleanup() { planner_.reset(); }

    void frozenUntilPushed()
    {
        STEP(freeze());
        STEP(until(QStringLiteral("trading is off"),
                   [this] { return frozen() > 0 && test::readable(bar()).contains(QLatin1String("is frozen in")); }));
        const auto off = switched(planner());
        QCOMPARE(off.size(), static_cast<qsizetype>(frozen()));
        QVERIFY(!off.front().value(QLatin1String("enabled")).toBool());
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Return)));
        STEP(until(QStringLiteral("the review sheet says so"), [] {
            return test::readable(test::front()).contains(QLatin1String("restored when the push ends"));
        }));
        STEP(key(Qt::Key_Escape));
        STEP(planner().pushAndWait());
        STEP(until(QStringLiteral("trading is on again"), [this] { return frozen() == 0; }));
        const auto all = switched(planner());
        QCOMPARE(all.size(), 2 * off.size());
        QJsonObject restored = off.front();
        restored[QLatin1String("enabled")] = true;
        QVERIFY(all.mid(off.size()).contains(restored)); // every other field as it was
    }

    void aQuestionTakenBackChangesNothing()
    {
        STEP(freeze());
        STEP(until(QStringLiteral("trading is off"), [this] { return frozen() > 0; }));
        STEP(test::shortcut(QStringLiteral("Restore Shift Trading")));
        STEP(until(QStringLiteral("trading is on again"), [this] { return frozen() == 0; }));
        const auto sent = switched(planner()).size();
        STEP(test::shortcut(QStringLiteral("Freeze Trading until Pushed…")));
        STEP(key(Qt::Key_Escape));
        STEP(until(QStringLiteral("the question is gone"), [this] {
            return !test::readable(bar()).contains(QLatin1String("can neither offer nor take shifts"));
        }));
        QCOMPARE(switched(planner()).size(), sent);
    }

    void closingWhileItIsOffAsks()
    {
        STEP(freeze());
        STEP(until(QStringLiteral("trading is off"), [this] { return frozen() > 0; }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Q)));
        QVERIFY(planner().window().isVisible());
        QVERIFY(planner().noticeText().contains(QStringLiteral("it stays off until somebody restores it")));
        STEP(test::press(QStringLiteral("Restore trading")));
        STEP(until(QStringLiteral("trading is on again"), [this] { return frozen() == 0; }));
        STEP(key(QKeySequence(Qt::CTRL | Qt::Key_Q)));
        QVERIFY(!planner().window().isVisible());
    }

    void aProgramThatWasKilledIsFollowedByANotice()
    {
        STEP(freeze());
        STEP(until(QStringLiteral("trading is off"), [this] { return frozen() > 0; }));
        STEP(planner().startAgain());
        STEP(planner().untilLoaded());
        STEP(until(QStringLiteral("the window says what is left"),
                   [this] { return planner().noticeText().contains(QLatin1String("Shift trading is still off")); }));
        STEP(test::press(QStringLiteral("Restore trading")));
        STEP(until(QStringLiteral("trading is on again"),
                   [this] { return frozen() == 0 && !planner().noticeText().contains(QLatin1String("still off")); }));
    }

    void withoutThePermissionItSaysWhy()
    {
        STEP(freeze(false));
        STEP(until(QStringLiteral("the reason is there"),
                   [this] { return test::readable(bar()).contains(QLatin1String("wfm:managementUnit:edit")); }));
        QCOMPARE(frozen(), size_t(0));
    }
};

SCENARIOS(WindowFreeze)
#include "tst_window_freeze.moc"
