#include "schedule/agent_schedule.h"

#include <QTest>
#include <functional>

using namespace shiftlane;
using schedule::Activity;
using schedule::AgentSchedule;
using schedule::Shift;

namespace {

Activity piece(int hour, int minutes, const char *code)
{
    Activity a;
    a.start = base::Instant{1'800'000'000'000}.plusMinutes(hour * 60);
    a.lengthMinutes = minutes;
    a.code = base::ActivityCodeId(QString::fromLatin1(code));
    return a;
}

AgentSchedule sample()
{
    AgentSchedule out;
    Shift one, two;
    one.id = base::ShiftId(QStringLiteral("1"));
    one.activities = {piece(8, 120, "0"), piece(10, 15, "1")};
    two.id = base::ShiftId(QStringLiteral("2"));
    two.activities = {piece(32, 240, "0")};
    out.shifts = {one, two};
    schedule::TimeOffMarker off;
    off.date = QDate(2027, 1, 15);
    off.lengthMinutes = 480;
    out.markers = {off};
    return out;
}

} // namespace

class TestAgentSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsContent_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("same");
        int i = 0;
        for (const auto &[name, same, change] : changes()) {
            Q_UNUSED(change);
            QTest::newRow(name) << i++ << same;
        }
    }
    void whatIsContent()
    {
        QFETCH(int, change);
        QFETCH(bool, same);
        AgentSchedule other = sample();
        std::get<2>(changes()[static_cast<size_t>(change)])(other);
        QCOMPARE(schedule::sameContent(sample(), other), same);
        QCOMPARE(schedule::fingerprint(sample()) == schedule::fingerprint(other), same);
    }
    void fingerprintIsStable()
    {
        // Stands in journals: it must not move with a release.
        QCOMPARE(schedule::fingerprint(AgentSchedule{}).size(), 64);
        QCOMPARE(schedule::fingerprint(sample()), schedule::fingerprint(sample()));
        Shift shift = sample().shifts[0];
        const QByteArray print = schedule::fingerprint(shift);
        shift.id = {};
        QCOMPARE(schedule::fingerprint(shift), print);
    }
    void spans()
    {
        const AgentSchedule s = sample();
        QCOMPARE(s.shifts[0].lengthMinutes(), 135);
        QVERIFY(!s.shifts[0].overlaps(s.shifts[1]));
        Shift touching;
        touching.activities = {piece(6, 120, "0")};
        QVERIFY(!s.shifts[0].overlaps(touching));
        touching.activities[0].lengthMinutes = 121;
        QVERIFY(s.shifts[0].overlaps(touching));
        QVERIFY(s.shift(base::ShiftId(QStringLiteral("2"))) && !s.shift(base::ShiftId(QStringLiteral("3"))));
        QVERIFY(s.marker(QDate(2027, 1, 15)) && !s.marker(QDate(2027, 1, 16)));
    }

private:
    using Change = std::tuple<const char *, bool, std::function<void(AgentSchedule &)>>;
    static std::vector<Change> changes()
    {
        return {
            {"order of shifts", true, [](AgentSchedule &s) { std::swap(s.shifts[0], s.shifts[1]); }},
            {"order of activities", true,
             [](AgentSchedule &s) { std::swap(s.shifts[0].activities[0], s.shifts[0].activities[1]); }},
            {"ids", true, [](AgentSchedule &s) { s.shifts[0].id = base::ShiftId(QStringLiteral("9")); }},
            {"version", true, [](AgentSchedule &s) { s.version = 5; }},
            {"edited mark", true, [](AgentSchedule &s) { s.shifts[0].manuallyEdited = true; }},
            {"start", false, [](AgentSchedule &s) { s.shifts[1].activities[0].start.ms += 60'000; }},
            {"length", false, [](AgentSchedule &s) { s.shifts[1].activities[0].lengthMinutes++; }},
            {"code", false, [](AgentSchedule &s) { s.shifts[1].activities[0].code.value = QStringLiteral("1"); }},
            {"description", false,
             [](AgentSchedule &s) { s.shifts[1].activities[0].description = QStringLiteral("x"); }},
            {"paid", false, [](AgentSchedule &s) { s.shifts[1].activities[0].paid = false; }},
            {"pay", false, [](AgentSchedule &s) { s.shifts[1].activities[0].payableMinutes = 0; }},
            {"unknown field", false, [](AgentSchedule &s) { s.shifts[1].activities[0].extra["k"] = "1"; }},
            {"activity to another shift", false,
             [](AgentSchedule &s) {
                 s.shifts[1].activities.insert(s.shifts[1].activities.begin(), s.shifts[0].activities[1]);
                 s.shifts[0].activities.pop_back();
             }},
            {"shift less", false, [](AgentSchedule &s) { s.shifts.pop_back(); }},
            {"shift twice", false, [](AgentSchedule &s) { s.shifts.push_back(s.shifts[0]); }},
            {"marker's day", false, [](AgentSchedule &s) { s.markers[0].date = QDate(2027, 1, 16); }},
            {"marker's length", false, [](AgentSchedule &s) { s.markers[0].lengthMinutes = 240; }},
            {"no marker", false, [](AgentSchedule &s) { s.markers.clear(); }},
        };
    }
};

QTEST_GUILESS_MAIN(TestAgentSchedule)
#include "tst_agent_schedule.moc"
