// A planner's first minutes: what the window offers, connecting, weeks, finding.
#include "scenario/bench/planner.h"
#include "ui/shell/main_window.h"

#include <QTest>

using namespace shiftlane;
using test::click;
using test::key;
using test::Planner;
using test::press;
using test::type;
using test::until;

class WindowConnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartOffersTheSandbox()
    {
        Planner planner;
        STEP(planner.connect());
        QVERIFY(planner.now().groups->size() >= 2);
        QVERIFY(planner.now().status.sandbox && planner.now().status.connected);
    }

    void theSandboxByKeyboard()
    {
        Planner planner;
        STEP(planner.connectByKey());
        QVERIFY(planner.now().status.connected);
    }
};

SCENARIOS(WindowConnect)
#include "tst_window_connect.moc"
