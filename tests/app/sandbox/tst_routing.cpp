// Conversations are routed one by one: figures are consequences.
#include "sandbox/routing.h"
#include "sandbox/sample_org.h"
#include "schedule/week.h"

#include <QTest>
#include <cmath>

using namespace shiftlane;
using namespace shiftlane::sandbox;

namespace {

const Instant noon = *Instant::fromIso(QStringLiteral("2026-11-24T12:00:00Z")); // a Tuesday

QueueFigures sum(const std::vector<QueueFigures> &figures)
{
    QueueFigures all;
    for (const QueueFigures &each : figures)
        all += each;
    return all;
}

/// Ten conversations every five minutes, in each of them.
Arrivals steady(int each = 10)
{
    QByteArray csv = "interval_start_local,offered\n";
    for (int day = 3; day < 10; ++day)
        for (int minute = 0; minute < 24 * 60; minute += 5)
            csv += QStringLiteral("2003-03-%1T%2:%3:00,%4\n")
                       .arg(day, 2, 10, QLatin1Char('0'))
                       .arg(minute / 60, 2, 10, QLatin1Char('0'))
                       .arg(minute % 60, 2, 10, QLatin1Char('0'))
                       .arg(each)
                       .toLatin1();
    return *Arrivals::read(csv);
}

FloorRules obedient()
{
    FloorRules rules;
    rules.forgetsOneIn = 0;
    rules.missesOneIn = 0;
    rules.handleSeconds = 120;
    return rules;
}

HeldQueue queueOf(int members)
{
    HeldQueue queue;
    queue.seed = 7;
    for (int i = 0; i < members; ++i)
        queue.members.emplace_back(QStringLiteral("agent-%1").arg(i, 3, 10, QLatin1Char('0')));
    return queue;
}

Roster allOn(const HeldQueue &queue, Instant from, Instant to)
{
    Roster roster;
    for (const AgentId &id : queue.members)
        roster[id] = {{from, to}};
    return roster;
}

} // namespace

class TestRouting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enoughPeopleAnswerNearlyEverything()
    {
        const Arrivals arrivals = steady();
        const HeldQueue queue = queueOf(12); // ten in five minutes of two minutes each: four busy
        QueueFloor floor(queue, QTimeZone::utc(), &arrivals, obedient(), noon);
        const Instant end = noon.plusMinutes(240);
        floor.advance(allOn(queue, noon, end.plusMinutes(600)), end);
        QueueFigures all;
        for (const auto &[start, figures] : floor.figures()) {
            QCOMPARE(figures.offered, figures.answered + figures.abandoned + figures.flowOut);
            QVERIFY(figures.offered <= 10);
            all += figures;
        }
        QVERIFY(all.offered >= 470 && all.offered <= 480); // the last ones may be under way
        QVERIFY(all.answered > all.offered * 0.98);
        const double mean = static_cast<double>(all.talkMs + all.afterCallMs) / all.answered / 1'000;
        QVERIFY2(std::fabs(mean - 120) < 10, qPrintable(QString::number(mean)));
    }

    // Half of the load can be carried: about half is answered, the rest leaves.
    void tooFewPeopleLoseTheRest()
    {
        const Arrivals arrivals = steady();
        const HeldQueue queue = queueOf(2);
        FloorRules rules = obedient();
        rules.patienceSeconds = 1'500;
        QueueFloor floor(queue, QTimeZone::utc(), &arrivals, rules, noon);
        floor.advance(allOn(queue, noon, noon.plusMinutes(600)), noon.plusMinutes(480));
        QueueFigures all;
        for (const auto &[start, figures] : floor.figures())
            all += figures;
        const double answered = static_cast<double>(all.answered) / all.offered;
        QVERIFY2(answered > 0.42 && answered < 0.58, qPrintable(QString::number(answered)));
        QVERIFY(all.abandoned > all.flowOut && all.flowOut > 0);
        QVERIFY(all.overSla > all.answered * 0.9);
    }

    void nobodyAnswersNothing()
    {
        const Arrivals arrivals = steady();
        const HeldQueue queue = queueOf(0);
        QueueFloor floor(queue, QTimeZone::utc(), &arrivals, obedient(), noon);
        floor.advance({}, noon.plusMinutes(120));
        QueueFigures all;
        for (const auto &[start, figures] : floor.figures())
            all += figures;
        QCOMPARE(all.answered, 0);
        QVERIFY(all.abandoned > 100);
    }

    // However the time is cut, the same happens.
    void stepsDoNotMatter()
    {
        const Arrivals arrivals = steady();
        const HeldQueue queue = queueOf(4);
        const Roster roster = allOn(queue, noon.plusMinutes(7), noon.plusMinutes(100));
        QueueFloor whole(queue, QTimeZone::utc(), &arrivals, FloorRules{}, noon);
        whole.advance(roster, noon.plusMinutes(200));
        QueueFloor cut(queue, QTimeZone::utc(), &arrivals, FloorRules{}, noon);
        for (int minute = 3; minute <= 198; minute += 5)
            cut.advance(roster, noon.plusMinutes(minute));
        cut.advance(roster, noon.plusMinutes(200));
        QCOMPARE(cut.figures().size(), whole.figures().size());
        for (const auto &[start, figures] : whole.figures()) {
            QCOMPARE(cut.figures().at(start).answered, figures.answered);
            QCOMPARE(cut.figures().at(start).answeredWaitMs, figures.answeredWaitMs);
        }
    }

    // A schedule that changes takes effect from then on, never before.
    void aChangedRosterCountsFromNowOn()
    {
        const Arrivals arrivals = steady();
        const HeldQueue queue = queueOf(8);
        QueueFloor floor(queue, QTimeZone::utc(), &arrivals, obedient(), noon);
        floor.advance(allOn(queue, noon, noon.plusMinutes(600)), noon.plusMinutes(60));
        QCOMPARE(floor.agent(queue.members[0]).state != AgentAtWork::State::Off, true);
        floor.advance({}, noon.plusMinutes(120));
        for (const AgentId &id : queue.members)
            QCOMPARE(floor.agent(id).state, AgentAtWork::State::Off);
        QueueFigures before, after;
        for (const auto &[start, figures] : floor.figures())
            (start < noon.plusMinutes(60) ? before : after) += figures;
        QVERIFY(before.answered > before.offered * 0.95);
        QVERIFY(after.answered < 10);
    }

    void someForgetAndSomeDoNotRespond()
    {
        const Arrivals arrivals = steady();
        const HeldQueue queue = queueOf(40);
        FloorRules rules = obedient();
        rules.forgetsOneIn = 4;
        rules.missesOneIn = 10;
        QueueFloor floor(queue, QTimeZone::utc(), &arrivals, rules, noon);
        floor.advance(allOn(queue, noon.plusMinutes(5), noon.plusMinutes(600)), noon.plusMinutes(9));
        std::map<AgentAtWork::State, int> states;
        for (const AgentId &id : queue.members)
            ++states[floor.agent(id).state];
        QVERIFY(states[AgentAtWork::State::Forgot] > 3);
        floor.advance(allOn(queue, noon.plusMinutes(5), noon.plusMinutes(600)), noon.plusMinutes(100));
        states.clear();
        for (const AgentId &id : queue.members)
            ++states[floor.agent(id).state];
        QCOMPARE(states[AgentAtWork::State::Forgot], 0); // at most forty minutes late
        QVERIFY(states[AgentAtWork::State::NotResponding] > 0);
    }

    void aFileIsReadOrItsLineNamed()
    {
        const auto wrong = [](const QByteArray &csv) {
            const auto read = Arrivals::read(csv);
            return read ? QString() : read.failure().where + QLatin1Char(' ') + read.failure().reason;
        };
        QVERIFY(wrong("interval_start_local,offered\n2003-03-03T07:00:00,12\n2003-03-03T07:03:00,1\n")
                    .contains(QStringLiteral("line 3")));
        QVERIFY(wrong("2003-03-03T07:00:00,-1\n").contains(QStringLiteral("line 1")));
        QVERIFY(wrong("2003-03-03T07:00:00\n").contains(QStringLiteral("needs")));
        QVERIFY(wrong("interval_start_local,offered\r\n").contains(QStringLiteral("no interval")));
        const auto right = Arrivals::read("interval_start_local,offered\r\n2003-03-04T12:00:00,111\r\n");
        QVERIFY(bool(right));
        QCOMPARE(right->count({}, QTimeZone::utc(), noon), 111); // a Tuesday as well
        QCOMPARE(right->count({}, QTimeZone::utc(), noon.plusMinutes(24 * 60)), 0);
        QCOMPARE(right->peak(), 111);
    }

    // The sample's weeks before today: alike but not the same, most are answered,
    // and the same for whoever asks twice.
    void weeksOfHistoryExist()
    {
        const World world = sampleOrg(1, {}, noon);
        Routing routing(world, {}, {}, noon);
        std::vector<int> offered;
        for (int week = 1; week <= 8; ++week) {
            const Instant from = schedule::startOfDay(QDate(2026, 11, 24).addDays(-7 * week), world.units[0].zone);
            const auto day = routing.figures(0, from, 288);
            const QueueFigures all = sum(day);
            QVERIFY(all.offered > 200);
            QCOMPARE(all.offered, all.answered + all.abandoned + all.flowOut);
            const double ratio = static_cast<double>(all.answered) / all.offered;
            QVERIFY2(ratio > 0.7 && ratio < 1, qPrintable(QString::number(ratio)));
            offered.push_back(all.offered);
            QCOMPARE(sum(routing.figures(0, from, 288)).answered, all.answered);
        }
        std::sort(offered.begin(), offered.end());
        QVERIFY(offered.front() < offered.back());
        QVERIFY(offered.front() > offered.back() / 2);
        const Instant christmas = *Instant::fromIso(QStringLiteral("2025-12-25T00:00:00Z"));
        QVERIFY(sum(routing.figures(0, christmas, 288)).offered < offered.front() / 2);
    }

    // A file's counts arrive exactly, and its peak can be carried.
    void aFilesDayIsReal()
    {
        const World world = sampleOrg(1, {}, noon);
        Arrivals counts = steady(90);
        counts.giveToOneQueue(world);
        Routing routing(world, counts, {}, noon);
        const Instant ten = *schedule::toInstant(QDate(2026, 11, 17), QTime(10, 0), world.units[0].zone).instant;
        const auto figures = routing.figures(0, ten, 12);
        for (const QueueFigures &each : figures)
            QCOMPARE(each.offered, 90);
        QVERIFY2(sum(figures).answered > 90 * 12 / 2, qPrintable(QString::number(sum(figures).answered)));
        QVERIFY(routing.rules(0).handleSeconds < FloorRules{}.handleSeconds);
        QCOMPARE(routing.rules(1).handleSeconds, FloorRules{}.handleSeconds); // the others keep their own curve
        const Instant nine = *schedule::toInstant(QDate(2026, 11, 17), QTime(9, 0), world.units[1].zone).instant;
        QVERIFY(routing.figures(1, nine, 1).front().offered < 90);
    }
};

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
