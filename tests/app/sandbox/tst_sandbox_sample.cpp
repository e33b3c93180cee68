#include "sandbox/actors.h"
#include "schedule/week.h"
#include "tests/app/sandbox/small_world.h"

#include <QtTest>
#include <set>

using namespace shiftlane;
using namespace shiftlane::sandbox;

namespace {

/// Everything that matters of a world, as one number.
size_t digest(const World &world)
{
    QByteArray all;
    for (const auto &[id, held] : world.schedules) {
        all += id.value.toUtf8() + QByteArray::number(held.group.version);
        for (const auto &[agent, row] : held.agents)
            all += agent.value.toUtf8() + QByteArray::number(*row.version) + schedule::fingerprint(row);
    }
    for (const auto &[id, held] : world.trades)
        all +=
            id.value.toUtf8() + held.trade.initiatingShift.id.value.toUtf8() + QByteArray::number(held.trade.version);
    for (const schedule::BusinessUnit &unit : world.units) {
        for (const schedule::Agent &agent : unit.agents)
            all += agent.id.value.toUtf8() + agent.name.toUtf8();
    }
    return qHash(all);
}

World full(quint32 seed, Instant now) { return sampleOrg(seed, SampleSize{}, now); }

} // namespace

class TestSandboxSample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seedAndWeekDecide();
    void sizes();
    void everyScheduleIsSound();
    void tradesAsPromised();
    void scales();
    void actorsKeepTheRules();
    void clockChange();
};

void TestSandboxSample::seedAndWeekDecide()
{
    const size_t one = digest(full(1, wednesday()));
    QCOMPARE(digest(full(1, wednesday().plusMinutes(20 * 60))), one); // the same week in every zone
    QVERIFY(digest(full(2, wednesday())) != one);
    QVERIFY(digest(full(1, wednesday().plusMinutes(7 * 24 * 60))) != one);
}

void TestSandboxSample::sizes()
{
    const World world = full(1, wednesday());
    QCOMPARE(world.units.size(), size_t{6});
    QCOMPARE(world.queues.size(), size_t{6});
    QCOMPARE(world.places.size(), size_t{240});
    std::set<QByteArray> zones;
    std::set<QString> names;
    std::set<int> scripts;
    for (const schedule::BusinessUnit &unit : world.units) {
        QVERIFY(unit.zone.isValid());
        QVERIFY(unit.managementUnits.size() >= 2);
        zones.insert(unit.zone.id());
        for (const schedule::Agent &agent : unit.agents) {
            names.insert(agent.name);
            scripts.insert(agent.name.front().script());
        }
        const QDate week = schedule::startOfWeek(schedule::toLocal(wednesday(), unit.zone).date, unit.startDayOfWeek);
        QVERIFY(world.published(unit.id, week));
        QVERIFY(world.published(unit.id, week.addDays(7)));
    }
    QCOMPARE(zones.size(), size_t{6});
    QCOMPARE(names.size(), size_t{240});
    QVERIFY(scripts.size() >= 6);
    const auto published = std::count_if(world.schedules.begin(), world.schedules.end(),
                                         [](const auto &entry) { return entry.second.group.published; });
    QCOMPARE(published, 12);
    QVERIFY(world.schedules.size() > 12);
}

void TestSandboxSample::everyScheduleIsSound()
{
    const World world = full(3, wednesday());
    int nights = 0;
    int markers = 0;
    for (const auto &[id, held] : world.schedules) {
        const schedule::BusinessUnit *unit = world.unit(held.group.key.businessUnit);
        for (const auto &[agent, row] : held.agents) {
            markers += static_cast<int>(row.markers.size());
            // What the service itself would accept: the whole row as new shifts.
            HeldSchedule empty = held;
            empty.agents.clear();
            wire::ScheduleUpdate update;
            update.version = held.group.version;
            schedule::AgentDelta delta;
            delta.agent = agent;
            for (schedule::Shift shift : row.shifts) {
                const auto from = schedule::toLocal(shift.start(), unit->zone);
                nights += from.date != schedule::toLocal(shift.end(), unit->zone).date ? 1 : 0;
                shift.id = ShiftId();
                delta.putShifts.push_back(shift);
            }
            delta.putMarkers = row.markers;
            update.agents.push_back(delta);
            const auto error = refusal(world, empty, update);
            QVERIFY2(!error, error ? qPrintable(error->message) : "");
        }
    }
    QVERIFY(nights > 50);
    QVERIFY(markers > 20);
}

void TestSandboxSample::tradesAsPromised()
{
    const Instant now = wednesday();
    const World world = full(1, now);
    QCOMPARE(world.trades.size(), size_t{18});
    int matched = 0, troubled = 0, cross = 0;
    for (const auto &[id, held] : world.trades) {
        QVERIFY(held.trade.isOpen());
        QVERIFY(*held.trade.expires > now);
        const HeldSchedule *schedule = world.held(held.trade.schedule);
        QVERIFY(schedule->agents.at(held.trade.initiatingAgent).shift(held.trade.initiatingShift.id));
        if (!held.trade.isMatched())
            continue;
        ++matched;
        troubled += review(world, held).violations.isEmpty() ? 0 : 1;
        cross += held.trade.receivingShift->weekDate != held.trade.weekDate ? 1 : 0;
    }
    QVERIFY(matched >= 8 && matched <= 12);
    QVERIFY(troubled >= 2 && troubled < matched);
    QVERIFY(cross >= 1);
}

void TestSandboxSample::scales()
{
    const World big = sampleOrg(1, {60, 30, 40}, wednesday());
    const auto published = std::count_if(big.schedules.begin(), big.schedules.end(),
                                         [](const auto &entry) { return entry.second.group.published; });
    QCOMPARE(published, 30);
    QCOMPARE(big.places.size(), size_t{60});
    const World small = sampleOrg(1, {5, 2, 1}, wednesday());
    QCOMPARE(small.units.size(), size_t{2});
    QCOMPARE(small.trades.size(), size_t{1});
}

void TestSandboxSample::actorsKeepTheRules()
{
    Org org = smallOrg({}, {60, 12, 18});
    Actors actors(7);
    std::map<ScheduleId, qint64> versions;
    for (const auto &[id, held] : org.world().schedules)
        versions[id] = held.group.version;
    int edits = 0, trades = 0;
    for (int i = 0; i < 400; ++i) {
        edits += actors.colleagueEdits(org, later(i * 100)) ? 1 : 0;
        trades += actors.tradeActivity(org, later(i * 100 + 50)) ? 1 : 0;
        for (const Occurrence &occurrence : org.takeOccurrences()) {
            const auto *effect = std::get_if<Effect>(&occurrence);
            if (!effect)
                continue;
            QCOMPARE(effect->from, versions[effect->schedule]);
            QCOMPARE(effect->to, effect->from + 1);
            versions[effect->schedule] = effect->to;
        }
    }
    QVERIFY(edits > 350);
    QVERIFY(trades > 200);
    for (const auto &[id, held] : org.world().schedules) {
        for (const auto &[agent, row] : held.agents) {
            for (size_t i = 1; i < row.shifts.size(); ++i)
                QVERIFY(row.shifts[i - 1].end() <= row.shifts[i].start());
        }
    }
}

void TestSandboxSample::clockChange()
{
    // London leaves summer time on 25 October 2026, New York on 1 November.
    for (const QStringView text : {u"2026-10-24T10:00:00Z", u"2026-03-28T10:00:00Z", u"2026-11-01T10:00:00Z"}) {
        const World world = full(1, *Instant::fromIso(text));
        for (const auto &[id, held] : world.schedules) {
            const schedule::BusinessUnit *unit = world.unit(held.group.key.businessUnit);
            const auto week = schedule::weekBounds(held.group.key.weekDate, 1, unit->zone);
            for (const auto &[agent, row] : held.agents) {
                for (const schedule::Shift &shift : row.shifts)
                    QVERIFY(week.contains(shift.start()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSandboxSample)
#include "tst_sandbox_sample.moc"
