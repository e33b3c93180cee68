#pragma once
#include "insight/coverage.h"
#include "insight/push_effect.h"
#include "insight/usual_days.h"
#include "sandbox/queue_floor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>

/// Contact centres that a verdict is measured on. Each is drawn by its seed: its
/// queues, the curves of its days and weeks, staff, absence, patience, how much a
/// day strays from its forecast, its zone, the time of the push. Conversations are
/// routed one by one; a figure that is not settled yet when the verdict looks is not
/// in what the verdict sees.
namespace shiftlane::test {

using Intervals = std::vector<insight::QueueInterval>;
using base::Instant;

struct Kind {
    const char *name;
    int queues = 1;
    double offeredLow = 200; ///< in a quarter of an hour when the push comes
    double offeredHigh = 200;
    double stray = 0.06; ///< of a day's arrivals from its forecast, standard deviation
    double holidays = 0.02;
    bool oddTimes = false;
    double patience = 0; ///< mean seconds; 0: drawn, 60 to 420
};

/// A row of chance that is the same everywhere.
class Draw {
public:
    explicit Draw(quint64 seed) : chance_(seed) {}
    double between(double low, double high) { return low + (high - low) * chance_.unit(); }
    int whole(int low, int high) { return low + chance_.below(high - low + 1); }
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += chance_.unit();
        return sum;
    }

private:
    sandbox::Chance chance_;
};

/// One queue of a centre with its staff.
class SimQueue {
public:
    struct Shape {
        QTimeZone zone;
        QTime push; ///< first changed shift
        int looks = 8;
        double offered = 200;
        double stray = 0.06;
        double patience = 0;
    };
    static constexpr int quartersBefore = 8;

    SimQueue(const Shape &shape, quint64 seed, int number) : shape_(shape)
    {
        Draw draw(sandbox::hashed(seed, static_cast<quint64>(number)));
        held_.queue.id = base::QueueId(QString::number(number));
        held_.queue.serviceLevelTarget = 0.8;
        held_.queue.serviceLevelSeconds = 20;
        held_.seed = sandbox::hashed(seed, static_cast<quint64>(number) + 1'000);
        rules_.handleSeconds = draw.between(150, 480);
        rules_.patienceSeconds = shape.patience > 0 ? shape.patience : draw.between(60, 420);
        rules_.forgetsOneIn = draw.whole(40, 120);
        staffing_ = draw.between(0.95, 1.08);
        absence_ = draw.between(0.02, 0.08);
        quarterStray_ = draw.between(0.02, 0.08);
        slope_ = draw.between(-0.25, 0.25);
        bend_ = draw.between(-0.08, 0.02);
        for (double &each : weekdays_)
            each = draw.between(0.88, 1.12);
    }

    struct Day {
        std::vector<Intervals> known; ///< at the end of each look
        Intervals settled;
        double ratio = 0; ///< settled, of the first two intervals that the push changes
    };

    /// The day as it is, or with a different number of conversations.
    [[nodiscard]] Day clean(QDate date, bool holiday, double busier = 1) const
    {
        const auto arrivals = arrivalsOf(date, holiday, busier);
        sandbox::QueueFloor floor(held_, shape_.zone, &arrivals, rules_, at(date, -quartersBefore - 2));
        floor.advance(roster(date, holiday, 0), at(date, 0));
        return run(floor, roster(date, holiday, 0), date);
    }

    /// The same day, the same conversations: agents are missing from the push on, as
    /// many as bring the answer ratio of the next two intervals nearest to ten points
    /// under what it was without.
    [[nodiscard]] Day tenPointsLess(QDate date, bool holiday, double usual) const
    {
        const auto arrivals = arrivalsOf(date, holiday, 1);
        sandbox::QueueFloor floor(held_, shape_.zone, &arrivals, rules_, at(date, -quartersBefore - 2));
        floor.advance(roster(date, holiday, 0), at(date, 0));
        int few = 0;
        int many = std::max(2, staffAt(date, 0));
        Day less;
        Day more;
        less.ratio = usual;
        more.ratio = 0;
        while (many - few > 1) {
            const int missing = (few + many) / 2;
            Day day = run(floor, roster(date, holiday, missing), date);
            const bool enough = usual - day.ratio >= 0.1;
            (enough ? many : few) = missing;
            (enough ? more : less) = std::move(day);
        }
        const bool nearer = !less.known.empty() && 0.1 - (usual - less.ratio) < (usual - more.ratio) - 0.1;
        return nearer ? less : more;
    }

    [[nodiscard]] const base::QueueId &id() const { return held_.queue.id; }
    [[nodiscard]] Instant at(QDate date, int quarter) const
    {
        return schedule::toInstant(date, shape_.push, shape_.zone).instant->plusMinutes(15LL * quarter);
    }

private:
    [[nodiscard]] double expected(QDate date, double quarter) const
    {
        const double hours = quarter / 4;
        const double weekday = weekdays_[static_cast<size_t>(date.dayOfWeek() - 1)];
        return shape_.offered * weekday * std::max(0.3, 1 + slope_ * hours / 2 + bend_ * hours * hours / 2);
    }

    [[nodiscard]] sandbox::Arrivals arrivalsOf(QDate date, bool holiday, double busier) const
    {
        Draw draw(sandbox::hashed(held_.seed, static_cast<quint64>(date.toJulianDay())));
        const double mood = std::exp(shape_.stray * draw.normal()) * (holiday ? 0.3 : 1) * busier;
        QByteArray csv;
        for (int quarter = -quartersBefore - 2; quarter <= shape_.looks + 2; ++quarter) {
            const double mean = expected(date, quarter + 0.5) * mood * std::exp(quarterStray_ * draw.normal()) / 3;
            for (int part = 0; part < 3; ++part) {
                const auto local = schedule::toLocal(at(date, quarter).plusMinutes(5LL * part), shape_.zone);
                const auto count = std::max(0L, std::lround(mean + draw.normal() * std::sqrt(mean)));
                csv += QDateTime(local.date, local.time).toString(Qt::ISODate).toLatin1() + ',' +
                       QByteArray::number(static_cast<qlonglong>(count)) + '\n';
            }
        }
        return sandbox::Arrivals::read(csv).value();
    }

    [[nodiscard]] int staffAt(QDate date, int quarter) const
    {
        const double perQuarter = expected(date, quarter + 1);
        int agents = static_cast<int>(std::ceil(perQuarter * rules_.handleSeconds / 900));
        while (insight::erlangServiceLevel(agents, perQuarter, rules_.handleSeconds, 20) < 0.8)
            ++agents;
        return agents;
    }

    [[nodiscard]] sandbox::Roster roster(QDate date, bool holiday, int missing) const
    {
        Draw draw(sandbox::hashed(held_.seed + 7, static_cast<quint64>(date.toJulianDay())));
        const double present = staffing_ * (1 - draw.between(0, 2 * absence_)) * (holiday ? 0.35 : 1);
        sandbox::Roster roster;
        for (int quarter = -quartersBefore - 2; quarter < shape_.looks + 6; quarter += 2) {
            const int wanted = static_cast<int>(std::lround(staffAt(date, std::min(quarter, shape_.looks)) * present));
            for (int agent = 0; agent < wanted - (quarter >= 0 ? missing : 0); ++agent) {
                auto &spans = roster[base::AgentId(QStringLiteral("%1").arg(agent, 4, 10, QLatin1Char('0')))];
                if (!spans.empty() && spans.back().to == at(date, quarter))
                    spans.back().to = at(date, quarter + 2);
                else
                    spans.push_back({at(date, quarter), at(date, quarter + 2)});
            }
        }
        return roster;
    }

    [[nodiscard]] Intervals figures(const sandbox::QueueFloor &floor, QDate date, int until) const
    {
        Intervals intervals;
        for (int quarter = -quartersBefore; quarter < until; ++quarter) {
            insight::QueueInterval each;
            each.start = at(date, quarter);
            for (int part = 0; part < 3; ++part) {
                const auto found = floor.figures().find(each.start.plusMinutes(5LL * part));
                if (found == floor.figures().end())
                    continue;
                each.offered += found->second.offered;
                each.answered += found->second.answered;
            }
            intervals.push_back(each);
        }
        return intervals;
    }

    [[nodiscard]] Day run(sandbox::QueueFloor floor, const sandbox::Roster &roster, QDate date) const
    {
        Day day;
        for (int look = 1; look <= shape_.looks; ++look) {
            floor.advance(roster, at(date, look));
            day.known.push_back(figures(floor, date, look));
        }
        floor.advance(roster, at(date, shape_.looks + 2));
        day.settled = figures(floor, date, shape_.looks);
        double offered = 0;
        double answered = 0;
        for (size_t i = quartersBefore; i < quartersBefore + 2; ++i) {
            offered += day.settled[i].offered;
            answered += day.settled[i].answered;
        }
        day.ratio = offered > 0 ? answered / offered : 0;
        return day;
    }

    Shape shape_;
    sandbox::HeldQueue held_;
    sandbox::FloorRules rules_;
    double staffing_ = 1;
    double absence_ = 0.05;
    double quarterStray_ = 0.05;
    double slope_ = 0;
    double bend_ = 0;
    std::array<double, 7> weekdays_{};
};

/// What came of the days of a kind.
struct Tally {
    int days = 0;
    int alarms = 0;
    int found = 0;     ///< of `days` drops, within two intervals
    int foundLate = 0; ///< within four
    int busyDays = 0;
    int busyAlarms = 0;
    double offered = 0;
    double ratio = 0;
    double drop = 0;
    Tally &operator+=(const Tally &o)
    {
        days += o.days, alarms += o.alarms, found += o.found, foundLate += o.foundLate;
        busyDays += o.busyDays, busyAlarms += o.busyAlarms;
        offered += o.offered, ratio += o.ratio, drop += o.drop;
        return *this;
    }
};

class Centre {
public:
    Centre(const Kind &kind, quint64 seed) : kind_(kind), draw_(seed)
    {
        static const std::array zones{"Europe/Lisbon", "America/Chicago", "Australia/Sydney", "Europe/Helsinki",
                                      "America/Sao_Paulo"};
        shape_.zone = QTimeZone(zones[static_cast<size_t>(draw_.whole(0, 4))]);
        shape_.push = QTime(kind.oddTimes ? draw_.whole(0, 1) * 11 + draw_.whole(5, 8) : draw_.whole(9, 15),
                            15 * draw_.whole(0, 3));
        shape_.looks = 4 * draw_.whole(1, 3);
        shape_.stray = kind.stray;
        shape_.patience = kind.patience;
        date_ = QDate(2027 + draw_.whole(0, 3), draw_.whole(1, 12), 1);
        for (int i = 0; i < kind.queues; ++i) {
            shape_.offered = i == 0 ? draw_.between(kind.offeredLow, kind.offeredHigh) : draw_.between(50, 400);
            queues_.emplace_back(shape_, seed, i);
        }
        past_.resize(queues_.size());
        while (past_.front().size() < pastDays)
            nextDay(nullptr);
    }

    [[nodiscard]] Tally measure(int days)
    {
        Tally tally;
        while (tally.days < days)
            nextDay(&tally);
        return tally;
    }

private:
    static constexpr size_t pastDays = 40; ///< eight weeks of five
    using Days = std::vector<SimQueue::Day>;

    void nextDay(Tally *tally)
    {
        do
            date_ = date_.addDays(1);
        while (date_.dayOfWeek() >= Qt::Saturday);
        const bool holiday = draw_.between(0, 1) < kind_.holidays;
        Days days;
        for (const SimQueue &queue : queues_)
            days.push_back(queue.clean(date_, holiday));
        if (tally && !holiday)
            judge(days, *tally);
        for (size_t i = 0; i < queues_.size(); ++i) {
            if (past_[i].size() == pastDays)
                past_[i].pop_front();
            past_[i].push_back(std::move(days[i].settled));
        }
    }

    void judge(Days &days, Tally &tally) const
    {
        ++tally.days;
        tally.alarms += firstFell(days, shape_.looks) > 0 ? 1 : 0;
        for (int i = 0; i < 4; ++i)
            tally.offered += days.front().settled[static_cast<size_t>(SimQueue::quartersBefore + i)].offered / 4.0;
        const double usual = days.front().ratio;
        tally.ratio += usual;
        SimQueue::Day less = queues_.front().tenPointsLess(date_, false, usual);
        tally.drop += usual - less.ratio;
        std::swap(less, days.front());
        const int fell = firstFell(days, 4, true);
        tally.found += fell > 0 && fell <= 2 ? 1 : 0;
        tally.foundLate += fell > 0 ? 1 : 0;
        std::swap(less, days.front());
        if (tally.days % 2 == 0 || kind_.queues > 1)
            return;
        ++tally.busyDays;
        tally.busyAlarms += firstFell({queues_.front().clean(date_, false, 1.2)}, shape_.looks) > 0 ? 1 : 0;
    }

    /// The look at which a queue was said to have fallen, counted from one; 0 = none.
    [[nodiscard]] int firstFell(const Days &days, int looks, bool theFirstQueue = false) const
    {
        insight::EffectInput input;
        for (size_t i = 0; i < queues_.size(); ++i) {
            insight::EffectSeries series{queues_[i].id(), {}, {}};
            for (const Intervals &each : past_[i])
                series.intervals.insert(series.intervals.end(), each.begin(), each.end());
            input.queues.push_back(std::move(series));
        }
        const Instant push = queues_.front().at(date_, 0);
        input.changed = {{push, queues_.front().at(date_, shape_.looks)}};
        input.window = insight::SyncWindow{push.plusMinutes(-10), push.plusMinutes(5)};
        input.zone = shape_.zone;
        std::vector<const insight::Past *> all;
        for (const auto &each : input.queues)
            all.push_back(&each.intervals);
        input.holidays = insight::unusualDays(all, input.zone, date_);
        std::vector<size_t> length;
        for (const auto &each : input.queues)
            length.push_back(each.intervals.size());
        for (int look = 1; look <= looks; ++look) {
            input.now = queues_.front().at(date_, look);
            for (size_t i = 0; i < queues_.size(); ++i) {
                auto &into = input.queues[i].intervals;
                const Intervals &today = days[i].known[static_cast<size_t>(look - 1)];
                into.resize(length[i]);
                into.insert(into.end(), today.begin(), today.end());
            }
            const auto effect = insight::pushEffect(input);
            for (const auto &each : effect.queues)
                if (each.fell && (!theFirstQueue || each.queue == queues_.front().id()))
                    return look;
        }
        return 0;
    }

    Kind kind_;
    Draw draw_;
    SimQueue::Shape shape_;
    std::vector<SimQueue> queues_;
    std::vector<std::deque<Intervals>> past_;
    QDate date_;
};

} // namespace shiftlane::test
