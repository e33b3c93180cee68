// The verdict over sandbox days: conversations routed one by one to agents who
// are on queue, at 200 offered in a quarter of an hour. How often it blames a push
// that did nothing, and how often it finds one that cost ten points of the answer
// ratio. SHIFTLANE_DAYS=2000 measures in full; the suite looks at fewer days.
#include "insight/push_effect.h"
#include "sandbox/forecasts.h"
#include "sandbox/queue_floor.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <deque>

using namespace shiftlane;
using namespace shiftlane::sandbox;
using insight::PushEffect;

namespace {

const QTimeZone zone("Europe/Berlin");
constexpr int quarters = 20;     ///< 07:30 to 12:30
constexpr int dropQuarter = 10;  ///< 10:00
constexpr int baselineDays = 40; ///< eight weeks of five

int daysOf(int usual)
{
    const int wished = qEnvironmentVariableIntValue("SHIFTLANE_DAYS");
    return wished > 0 ? wished : usual;
}

Instant at(QDate date, int hour, int minute = 0)
{
    return *schedule::toInstant(date, QTime(hour, minute), zone).instant;
}

QDate nextWorkingDay(QDate date)
{
    do
        date = date.addDays(1);
    while (date.dayOfWeek() >= Qt::Saturday || isHoliday(date));
    return date;
}

HeldQueue busyQueue()
{
    HeldQueue queue;
    queue.queue.id = QueueId(QStringLiteral("calls"));
    queue.queue.serviceLevelTarget = 0.8;
    queue.queue.serviceLevelSeconds = 20;
    queue.seed = 20'261'122;
    queue.peakOffered = 200;
    return queue;
}

/// A contact centre of one queue; a day follows from its date and the agents whose
/// shifts were not applied.
class Centre {
public:
    [[nodiscard]] std::vector<insight::QueueInterval> day(QDate date, int missing) const
    {
        QueueFloor floor(queue_, zone_, &arrivals_, {}, at(date, 7));
        floor.advance(roster(date, missing), at(date, 12, 45));
        std::vector<insight::QueueInterval> intervals(quarters);
        for (int i = 0; i < quarters; ++i) {
            insight::QueueInterval &each = intervals[static_cast<size_t>(i)];
            each.start = at(date, 7, 30).plusMinutes(15LL * i);
            for (int part = 0; part < 3; ++part) {
                const auto found = floor.figures().find(each.start.plusMinutes(5LL * part));
                if (found == floor.figures().end())
                    continue;
                each.offered += found->second.offered;
                each.answered += found->second.answered;
            }
        }
        return intervals;
    }

private:
    /// Staff by the forecast of each half hour, up to 3 % absent; `missing` of
    /// them from ten on.
    [[nodiscard]] Roster roster(QDate date, int missing) const
    {
        Chance chance(hashed(77, static_cast<quint64>(date.toJulianDay())));
        const double present = 1 - 0.03 * chance.unit();
        Roster roster;
        for (Instant from = at(date, 7); from < at(date, 13); from = from.plusMinutes(30)) {
            const double expected = 3 * arrivals_.expected(queue_, zone_, from.plusMinutes(15));
            const int wanted = static_cast<int>(std::lround(staffFor(expected, queue_.queue) * present));
            const int there = wanted - (from >= at(date, 10) ? missing : 0);
            for (int agent = 0; agent < there; ++agent) {
                auto &spans = roster[AgentId(QStringLiteral("%1").arg(agent, 3, 10, QLatin1Char('0')))];
                if (!spans.empty() && spans.back().to == from)
                    spans.back().to = from.plusMinutes(30);
                else
                    spans.push_back({from, from.plusMinutes(30)});
            }
        }
        return roster;
    }

    HeldQueue queue_ = busyQueue();
    QTimeZone zone_ = zone;
    Arrivals arrivals_;
};

double ratioOf(const std::vector<insight::QueueInterval> &day, int first, int count)
{
    double offered = 0;
    double answered = 0;
    for (int i = first; i < first + count; ++i) {
        offered += day[static_cast<size_t>(i)].offered;
        answered += day[static_cast<size_t>(i)].answered;
    }
    return answered / offered;
}

/// The same day with the fewest missing agents that cost ten points over two intervals.
std::vector<insight::QueueInterval> tenPointsLess(const Centre &centre, QDate date, double usual)
{
    int missing = 5;
    auto day = centre.day(date, missing);
    while (usual - ratioOf(day, dropQuarter, 2) < 0.1)
        day = centre.day(date, ++missing);
    return day;
}

/// A push at 09:50 of shifts from 10:00 to 12:00.
PushEffect judged(const std::deque<std::vector<insight::QueueInterval>> &past,
                  const std::vector<insight::QueueInterval> &today, QDate date, int intervals)
{
    insight::EffectInput input;
    insight::EffectSeries series;
    for (const auto &day : past)
        series.intervals.insert(series.intervals.end(), day.begin(), day.end());
    series.intervals.insert(series.intervals.end(), today.begin(), today.end());
    input.queues = {std::move(series)};
    input.changed = {{at(date, 10), at(date, 12)}};
    input.window = insight::SyncWindow{at(date, 9, 50), at(date, 10, 5)};
    input.now = at(date, 10).plusMinutes(15LL * intervals);
    input.zone = zone;
    return insight::pushEffect(input);
}

} // namespace

class TestVerdictDays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void falseAlarmsAndPower()
    {
        const Centre centre;
        const int days = daysOf(60);
        std::deque<std::vector<insight::QueueInterval>> past;
        QDate date(2020, 1, 6);
        for (; past.size() < baselineDays; date = nextWorkingDay(date))
            past.push_back(centre.day(date, 0));
        int alarms = 0;
        int found = 0;
        double offered = 0;
        double usual = 0;
        double drop = 0;
        for (int i = 0; i < days; ++i, date = nextWorkingDay(date)) {
            const auto clean = centre.day(date, 0);
            const auto stopped = tenPointsLess(centre, date, ratioOf(clean, dropQuarter, 2));
            alarms += judged(past, clean, date, 8).kind == PushEffect::Kind::Fell ? 1 : 0; // all eight looks
            found += judged(past, stopped, date, 2).kind == PushEffect::Kind::Fell ? 1 : 0;
            for (int n = dropQuarter; n < dropQuarter + 8; ++n)
                offered += clean[static_cast<size_t>(n)].offered / 8.0;
            usual += ratioOf(clean, dropQuarter, 2);
            drop += ratioOf(clean, dropQuarter, 2) - ratioOf(stopped, dropQuarter, 2);
            past.pop_front();
            past.push_back(clean);
        }
        qInfo("%d sandbox days, %.0f offered an interval, %.1f %% answered", days, offered / days, 100 * usual / days);
        qInfo("without an effect: %d false alarms (%.1f %%)", alarms, 100.0 * alarms / days);
        qInfo("agents missing, a drop of %.1f points: found within two intervals on %d days (%.1f %%)",
              100 * drop / days, found, 100.0 * found / days);
        QVERIFY(drop / days >= 0.1 && drop / days < 0.125);
        QVERIFY(offered / days > 180 && offered / days < 220);
        // Few days stray around the rates: three standard deviations are let through.
        const double stray = days >= 2'000 ? 0 : 3 / std::sqrt(static_cast<double>(days));
        QVERIFY(alarms <= days * (0.05 + stray * 0.22));
        QVERIFY(found >= days * (0.9 - stray * 0.3));
    }
};

QTEST_GUILESS_MAIN(TestVerdictDays)
#include "tst_verdict_days.moc"
