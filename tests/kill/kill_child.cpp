// A push (or the taking up of one) over the real client and the real journal,
// killed at the n-th moment:
//   kill_child push|resume API_URL CLIENT_ID JOURNAL PLAN|- KILL_AT [KILL_AT_WRITE]
// KILL_AT counts records, requests and leases; KILL_AT_WRITE what the disk is
// asked for the journal's file. Ends like the push and prints "moments N M"
// where nothing killed it.
#include "commands/headless.h"
#include "commands/plan_opening.h"
#include "journal/journal.h"
#include "kill/kill_ports.h"
#include "push/recovery.h"
#include "session/push_job.h"
#ifdef SHIFTLANE_KILL_VFS
#include "support/kill_vfs.h"
#endif

#include <QCoreApplication>
#include <cstdio>

using namespace shiftlane;

namespace {

struct World {
    World(commands::Headless &headless, journal::Journal &journal, int killAt)
        : plug(killAt), store(journal, plug), remote(headless.client, plug), lock(journal.lock(), plug)
    {
        ports = {&headless.clock, &headless.random, &remote, &store, &lock, &writer};
    }
    test::Plug plug;
    test::KillingStore store;
    test::KillingRemote remote;
    test::KillingLock lock;
    session::UpdateWriter writer;
    push::Ports ports;
    std::unique_ptr<push::PushRun> run;
};

std::function<int()> writes = [] { return 0; };

void carryOut(commands::Headless &headless, World &world, const commands::PlanPtr &plan, push::RunOptions options)
{
    options.planner = headless.account();
    options.account = headless.binding();
    options.budget = headless.client.budget();
    auto units = std::make_shared<push::BusinessUnits>(headless.weeks.units);
    world.run = std::make_unique<push::PushRun>(world.ports, plan, units, options);
    world.run->onFinished([&] {
        std::printf("moments %d %d\n", world.plug.moments(), writes());
        headless.finish(session::exitCodeOf(*world.run));
    });
    world.run->start();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 7)
        return 2;
    const auto connection =
        genesys::checked({QUrl(words[2]), QUrl(words[2]), words[3], qEnvironmentVariable("SHIFTLANE_CLIENT_SECRET")});
#ifdef SHIFTLANE_KILL_VFS
    std::unique_ptr<test::KillVfs> disk;
    if (!words[4].contains(QLatin1String("://"))) {
        disk = std::make_unique<test::KillVfs>(words[4], words.value(7).toInt(), test::KillVfs::Before);
        writes = [&disk] { return disk->count(); };
    }
#endif
    auto journal = journal::Journal::open(words[4]);
    if (!connection || !journal)
        return 2;
    commands::Headless headless(*connection);
    World world(headless, *journal.value(), words[6].toInt());
    if (words[1] == u"push") {
        commands::openPlan(headless, words[5],
                           [&](const commands::PlanPtr &plan) { carryOut(headless, world, plan, {}); });
        return headless.exec();
    }
    const auto records = journal.value()->read();
    const auto open = records ? push::openRuns(*records) : records.failure();
    if (!open)
        return 2;
    if (open->empty())
        return 0;
    const auto left = std::make_shared<const push::RecoveredRun>(open->back());
    headless.signIn([&] {
        headless.loader.listRecent(headless.weeks, headless.clock.now(), headless.then([&] {
            push::RunOptions options = left->options;
            options.recovered = left;
            carryOut(headless, world, left->plan, options);
        }));
    });
    return headless.exec();
}
