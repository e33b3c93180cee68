// Who should be taking conversations and is not, cause by cause.
#include "insight/unrouted_agents.h"

#include <QTest>

using namespace shiftlane;
using namespace shiftlane::insight;
using base::Instant;
using Cause = UnroutedCause;

namespace {

const Instant now = *Instant::fromIso(QStringLiteral("2026-11-24T12:00:00Z"));
const std::vector<schedule::ActivityCode> codes = {
    {base::ActivityCodeId(QStringLiteral("0")), QStringLiteral("On Queue"), schedule::ActivityCategory::OnQueueWork},
    {base::ActivityCodeId(QStringLiteral("1")), QStringLiteral("Break"), schedule::ActivityCategory::Break}};

/// On queue from `from` for `minutes`, both counted from now; a break before it.
schedule::AgentSchedule onQueue(int from, int minutes)
{
    schedule::Shift shift;
    shift.activities.push_back(
        {now.plusMinutes(from - 15), 15, base::ActivityCodeId(QStringLiteral("1")), {}, {}, {}, {}});
    shift.activities.push_back(
        {now.plusMinutes(from), minutes, base::ActivityCodeId(QStringLiteral("0")), {}, {}, {}, {}});
    schedule::AgentSchedule agent;
    agent.shifts.push_back(shift);
    return agent;
}

AdherenceNow adherence(Presence presence, RoutingStatus routing, std::optional<bool> queue = true)
{
    return {base::AgentId(QStringLiteral("a")), presence, routing, queue, now.plusMinutes(-7), {}};
}

} // namespace

class TestUnroutedAgents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<int>("presence");
        QTest::addColumn<int>("routing");
        QTest::addColumn<int>("queue"); // 1 yes, 0 no, -1 not said
        QTest::addColumn<int>("cause"); // -1: is routed
        const auto row = [](const char *name, Presence presence, RoutingStatus routing, int queue, int cause) {
            QTest::newRow(name) << static_cast<int>(presence) << static_cast<int>(routing) << queue << cause;
        };
        using R = RoutingStatus;
        row("idle on queue", Presence::OnQueue, R::Idle, 1, -1);
        row("talks", Presence::OnQueue, R::Interacting, 1, -1);
        row("queues not said", Presence::OnQueue, R::Idle, -1, -1);
        row("available", Presence::Available, R::OffQueue, 1, static_cast<int>(Cause::PresenceAvailable));
        row("not responding", Presence::OnQueue, R::NotResponding, 1, static_cast<int>(Cause::NotResponding));
        row("in a meeting", Presence::Other, R::OffQueue, 1, static_cast<int>(Cause::OffQueue));
        row("signed out", Presence::Offline, R::OffQueue, 0, static_cast<int>(Cause::OffQueue));
        row("no active queue", Presence::OnQueue, R::Idle, 0, static_cast<int>(Cause::NoActiveQueue));
        row("nothing known", Presence::Unknown, R::Unknown, -1, static_cast<int>(Cause::AdherenceUnknown));
    }
    void causes()
    {
        QFETCH(int, presence);
        QFETCH(int, routing);
        QFETCH(int, queue);
        QFETCH(int, cause);
        const auto service = onQueue(-60, 240);
        const auto told = adherence(static_cast<Presence>(presence), static_cast<RoutingStatus>(routing),
                                    queue < 0 ? std::nullopt : std::optional(queue == 1));
        const auto found = unroutedAgents({{told.agent, {}, nullptr, &service, &codes, &told, false}}, now);
        QCOMPARE(found.empty(), cause < 0);
        if (cause >= 0) {
            QCOMPARE(static_cast<int>(found[0].cause), cause);
            QCOMPARE(found[0].since, now.plusMinutes(-7));
        }
    }

    void theServiceStillHoldsTheOldShift()
    {
        const auto planned = onQueue(-30, 240);
        const auto service = onQueue(120, 240);
        const auto told = adherence(Presence::Offline, RoutingStatus::OffQueue);
        const auto found = unroutedAgents({{told.agent, {}, &planned, &service, &codes, &told, true}}, now);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].cause, Cause::NotAppliedYet);
        QCOMPARE(found[0].since, now.plusMinutes(-30));
        QVERIFY(found[0].inPush);
        // Who takes conversations all the same is not missed.
        const auto works = adherence(Presence::OnQueue, RoutingStatus::Idle);
        QVERIFY(unroutedAgents({{works.agent, {}, &planned, &service, &codes, &works, true}}, now).empty());
    }

    // The service took the agent off in the middle of the stretch: missed from then on.
    void missedSinceTheServiceTookThemOff()
    {
        const auto planned = onQueue(-60, 240);
        const auto told = adherence(Presence::Other, RoutingStatus::OffQueue);
        const auto sinceWith = [&](const schedule::AgentSchedule &service) {
            const auto found = unroutedAgents({{told.agent, {}, &planned, &service, &codes, &told, true}}, now);
            return found.size() == 1 && found[0].cause == Cause::NotAppliedYet ? found[0].since : base::Instant{};
        };
        QCOMPARE(sinceWith(onQueue(-60, 40)), now.plusMinutes(-20));
        QCOMPARE(sinceWith(onQueue(-300, 60)), now.plusMinutes(-60)); // that was over before
    }

    void whomThePlanTakesOffIsNotMissed()
    {
        const auto planned = onQueue(120, 240);
        const auto service = onQueue(-30, 240);
        const auto told = adherence(Presence::Available, RoutingStatus::OffQueue);
        QVERIFY(unroutedAgents({{told.agent, {}, &planned, &service, &codes, &told, true}}, now).empty());
    }

    void noAdherenceIsSaid()
    {
        const auto service = onQueue(-60, 240);
        const auto found =
            unroutedAgents({{base::AgentId(QStringLiteral("a")), {}, nullptr, &service, &codes, nullptr, false}}, now);
        QCOMPARE(found[0].cause, Cause::AdherenceUnknown);
        QCOMPARE(found[0].since, now.plusMinutes(-60));
    }

    void aBreakIsNoStretchOnQueue()
    {
        const auto service = onQueue(10, 60); // in the break before it
        QVERIFY(!onQueueAt(service, codes, now));
        QVERIFY(onQueueAt(service, codes, now.plusMinutes(10)));
        QVERIFY(!onQueueAt(service, codes, now.plusMinutes(70)));
        QVERIFY(
            unroutedAgents({{base::AgentId(QStringLiteral("a")), {}, nullptr, &service, &codes, nullptr, false}}, now)
                .empty());
    }

    void whoShouldIsCountedWhetherTheyDoOrNot()
    {
        const auto on = onQueue(-60, 240);
        const auto off = onQueue(120, 240);
        const auto takes = adherence(Presence::OnQueue, RoutingStatus::Idle);
        int expected = 0;
        const auto found = unroutedAgents({{takes.agent, {}, nullptr, &on, &codes, &takes, false},
                                           {takes.agent, {}, nullptr, &on, &codes, nullptr, false},
                                           {takes.agent, {}, nullptr, &off, &codes, nullptr, false}},
                                          now, &expected);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(expected, 2);
    }

    // A shift that ends where the next one begins is one stretch.
    void shiftsThatTouchAreOneStretch()
    {
        schedule::AgentSchedule both = onQueue(-180, 60);
        for (const schedule::Shift &shift : onQueue(-120, 60).shifts)
            both.shifts.push_back(shift);
        for (const schedule::Shift &shift : onQueue(-60, 240).shifts)
            both.shifts.push_back(shift);
        for (schedule::Shift &shift : both.shifts) // without the break before it
            std::erase_if(shift.activities, [&](const auto &each) { return each.code != codes[0].id; });
        QCOMPARE(onQueueAt(both, codes, now)->from, now.plusMinutes(-180));
        QCOMPARE(onQueueAt(both, codes, now)->to, now.plusMinutes(180));
        both.shifts.erase(both.shifts.begin() + 1);
        QCOMPARE(onQueueAt(both, codes, now)->from, now.plusMinutes(-60));
        QVERIFY(!onQueueAt(both, codes, now.plusMinutes(-100)));
    }

    void theLongestComesFirst()
    {
        const auto early = onQueue(-60, 240);
        const auto late = onQueue(-5, 240);
        const base::AgentId a(QStringLiteral("a")), b(QStringLiteral("b"));
        const auto found = unroutedAgents(
            {{a, {}, nullptr, &late, &codes, nullptr, false}, {b, {}, nullptr, &early, &codes, nullptr, false}}, now);
        QCOMPARE(found[0].agent, b);
    }
};

QTEST_GUILESS_MAIN(TestUnroutedAgents)
#include "tst_unrouted_agents.moc"
