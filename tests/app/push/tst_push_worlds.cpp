#include "support/fake_world.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace shiftlane;
using test::FakeWorld;
using test::WorldOptions;

namespace {

struct Sum {
    std::map<QString, int> fired;
    std::map<QString, int> outcomes;
    std::array<unsigned, push::laneStateCount> edges{};
    int bad = 0;
    int writes = 0;
};

push::RunOptions optionsFor(quint64 seed)
{
    push::RunOptions options;
    constexpr std::array policies = {plan::OpenTradePolicy::Park, plan::OpenTradePolicy::Exclude,
                                     plan::OpenTradePolicy::Approve, plan::OpenTradePolicy::Deny,
                                     plan::OpenTradePolicy::Stop};
    options.openTrades = policies[seed % 11 < 5 ? seed % 11 : 0];
    options.conflicts = seed % 7 == 3 ? plan::ConflictPolicy::Service : plan::ConflictPolicy::Stop;
    options.publish = seed % 5 == 1;
    return options;
}

void add(Sum &sum, FakeWorld &world, quint64 seed)
{
    for (const auto &[name, count] : world.totals().fired)
        sum.fired[name] += count;
    for (const auto &[name, count] : world.totals().outcomes)
        sum.outcomes[name] += count;
    for (size_t i = 0; i < sum.edges.size(); ++i)
        sum.edges[i] |= world.totals().edges[i];
    sum.writes += world.totals().writesApplied;
    if (!world.violations().isEmpty()) {
        ++sum.bad;
        if (sum.bad <= 5)
            qWarning().noquote() << "seed" << seed << world.violations().join(u'\n');
    }
}

/// A planner with a nervous hand during the chaos; at its end everything goes on.
void keepMeddling(FakeWorld &world, push::PushRun &run)
{
    world.clock().after(base::Milliseconds{world.random().below(6'000)}, [&world, &run] {
        if (!world.chaotic()) {
            for (const auto &group : run.groups()) { // what waits for a person is left out
                for (const auto &agent : group.agents) {
                    if (!agent.conflicts.empty() && agent.outcome == push::Outcome::Pending)
                        run.setDisposition(group.key.schedule, agent.agent, plan::Disposition::Exclude);
                }
            }
            run.resumeAll();
        } else {
            world.meddle(run);
        }
        if (!run.isFinished())
            keepMeddling(world, run);
    });
}

int count(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

} // namespace

class PushWorlds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void friendlyServiceAppliesEverything();
    void faultsNeverBreakAnInvariant();
    void aNervousPlanner();
    void sameSeedSameHistory();
};

void PushWorlds::friendlyServiceAppliesEverything()
{
    for (quint64 seed = 1; seed <= 50; ++seed) {
        WorldOptions options;
        options.seed = seed;
        options.faults = options.trades = options.colleagues = false;
        FakeWorld world(options);
        world.push({});
        QCOMPARE(world.violations(), QStringList{});
        QCOMPARE(world.totals().outcomes.at(QStringLiteral("applied")), world.plan()->agentCount());
    }
}

void PushWorlds::faultsNeverBreakAnInvariant()
{
    Sum sum;
    const int runs = count("SHIFTLANE_WORLDS", 1500);
    const int first = count("SHIFTLANE_FIRST_WORLD", 1);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < runs; ++i) {
        WorldOptions options;
        options.seed = static_cast<quint64>(first + i);
        options.lockTrades = options.seed % 3 != 0;
        FakeWorld world(options);
        world.push(optionsFor(options.seed));
        add(sum, world, options.seed);
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    qInfo().noquote() << runs << "worlds," << QString::number(runs / seconds, 'f', 0) << "a second," << sum.writes
                      << "agents written";
    for (const auto &[name, n] : sum.outcomes)
        qInfo().noquote() << "outcome" << name << n;
    for (int i = 0; i < test::faultCount; ++i) {
        const QString name = test::word(static_cast<test::Fault>(i));
        qInfo().noquote() << "fault" << name << sum.fired[name];
        if (runs >= 1000)
            QVERIFY2(sum.fired[name] > 0, qPrintable(name));
    }
    QCOMPARE(sum.bad, 0);
}

void PushWorlds::aNervousPlanner()
{
    Sum sum;
    const int runs = count("SHIFTLANE_WORLDS", 1000) / 2;
    for (int i = 0; i < runs; ++i) {
        WorldOptions options;
        options.seed = 1'000'000ULL + static_cast<quint64>(i);
        options.chaos = base::Milliseconds{40'000};
        FakeWorld world(options);
        push::RunOptions run = optionsFor(options.seed);
        run.waitForDecisions = i % 2 == 0;
        push::PushRun push(world.ports(), world.plan(), world.units(), run);
        keepMeddling(world, push);
        world.drive(push, options.chaos + base::Milliseconds{15 * 60'000});
        add(sum, world, options.seed);
    }
    for (int from = 0; from < push::laneStateCount; ++from) {
        for (int to = 0; to < push::laneStateCount; ++to) {
            const auto a = static_cast<push::LaneState>(from);
            const auto b = static_cast<push::LaneState>(to);
            if (push::isLegalEdge(a, b) && (sum.edges[static_cast<size_t>(from)] & (1u << to)) == 0)
                qInfo().noquote() << "edge not taken:" << push::word(a) << "->" << push::word(b);
        }
    }
    QCOMPARE(sum.bad, 0);
}

void PushWorlds::sameSeedSameHistory()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        WorldOptions options;
        options.seed = seed;
        FakeWorld one(options);
        one.push(optionsFor(seed));
        FakeWorld two(options);
        two.push(optionsFor(seed));
        QCOMPARE(one.trace(), two.trace());
    }
}

QTEST_GUILESS_MAIN(PushWorlds)
#include "tst_push_worlds.moc"
