// Was it the push? The whole chain in the real window: today's shifts are pushed, one
// group is stopped or none, and an hour later the window says what came of it. Half
// of New York stands in a training until the plan takes it out again; where the
// group is stopped the training happens, and its queue goes unanswered.
#include "scenario/bench/planner.h"
#include "scenario/bench/sheet.h"
#include "schedule/week.h"
#include "session/performance.h"
#include "session/unrouted.h"
#include "tests/app/sandbox/http_client.h"
#include "ui/charts/link_button.h"
#include "ui/charts/queue_performance_panel.h"
#include "ui/models/unrouted_model.h"
#include "ui/pages/unrouted_page.h"
#include "ui/shell/main_window.h"
#include "wire/adherence.h"

#include <QTest>
#include <map>
#include <set>

using namespace shiftlane;
using insight::UnroutedCause;
using session::Stage;
using session::UnroutedView;
using test::Planner;
using test::Sheet;
using test::until;
using Kind = insight::PushEffect::Kind;

namespace {

const QTimeZone newYork("America/New_York");
const QDate wednesday(2026, 11, 18);
constexpr int trainingFrom = 10 * 60 + 15; ///< minutes of the day in New York
constexpr int trainingTo = 12 * 60 + 15;

base::Instant at(int minute)
{
    return *schedule::toInstant(wednesday, QTime(minute / 60, minute % 60), newYork).instant;
}

/// `08:00-10:00 On Queue` in minutes of the shift's first day.
struct Stretch {
    int from = 0;
    int to = 0;
    QString what;
};

int minuteOf(QStringView clock, int notBefore)
{
    const int minute = clock.left(2).toInt() * 60 + clock.mid(3, 2).toInt();
    return minute < notBefore ? minute + 24 * 60 : minute;
}

std::vector<Stretch> stretches(const QString &cell)
{
    std::vector<Stretch> found;
    int last = 0;
    for (const QString &part : cell.split(QStringLiteral("; "))) {
        Stretch each;
        each.from = minuteOf(QStringView(part).left(5), last);
        each.to = minuteOf(QStringView(part).mid(6, 5), each.from);
        each.what = part.mid(12);
        last = each.to;
        found.push_back(each);
    }
    return found;
}

QString cellOf(const std::vector<Stretch> &all)
{
    const auto clock = [](int minute) {
        return QTime(minute / 60 % 24, minute % 60).toString(QStringLiteral("HH:mm"));
    };
    QStringList parts;
    for (const Stretch &each : all)
        parts << QStringLiteral("%1-%2 %3").arg(clock(each.from), clock(each.to), each.what);
    return parts.join(QStringLiteral("; "));
}

const auto onQueue = QStringLiteral("On Queue");

/// What is on queue in that time becomes something else.
QString taken(const QString &cell, int from, int to, const QString &what)
{
    std::vector<Stretch> made;
    for (const Stretch &each : stretches(cell)) {
        const int begin = std::max(each.from, from);
        const int end = std::min(each.to, to);
        if (each.what != onQueue || begin >= end) {
            made.push_back(each);
            continue;
        }
        if (each.from < begin)
            made.push_back({each.from, begin, onQueue});
        made.push_back({begin, end, what});
        if (end < each.to)
            made.push_back({end, each.to, onQueue});
    }
    return cellOf(made);
}

/// The stretch on queue that holds the minute: when it began.
std::optional<int> onQueueSince(const QString &cell, int minute)
{
    std::optional<int> since;
    int last = -1;
    for (const Stretch &each : stretches(cell)) {
        if (each.what != onQueue || each.from != last)
            since.reset();
        if (each.what == onQueue && !since)
            since = each.from;
        last = each.to;
        if (each.what == onQueue && each.from <= minute && minute < each.to)
            return since;
    }
    return std::nullopt;
}

const auto activities = QStringLiteral("activities");
const auto agentId = QStringLiteral("agent_id");

} // namespace

class WindowVerdict : public QObject {
    Q_OBJECT

    std::unique_ptr<Planner> planner_;
    base::ScheduleId newYorkGroup_;
    base::ScheduleId londonGroup_;
    std::set<QString> trained_;          ///< agents whom the push takes out of the training
    std::map<QString, QString> planned_; ///< what the plan says of today, by agent
    std::map<QString, base::ScheduleId> groupOf_;

    void meet()
    {
        trained_.clear();
        planned_.clear();
        groupOf_.clear();
        planner_ = std::make_unique<Planner>([](test::World &world) {
            world.connected = true;
            world.sandbox.agents = 320;
            world.sandbox.groups = 2; // New York and London, this week
            world.sandbox.openTrades = 0;
            world.sandbox.rateLimit = 0;
            world.sandbox.startAt = at(9 * 60 + 32);
        });
        planner_->untilLoaded();
        for (const session::GroupRow &row : *planner_->now().groups)
            if (row.published)
                (row.zone == newYork ? newYorkGroup_ : londonGroup_) = row.key.schedule;
    }

    /// Today's rows of a group.
    [[nodiscard]] QList<int> today(const Sheet &sheet, const base::ScheduleId &group) const
    {
        QList<int> rows;
        for (const int row : sheet.shifts(group.value))
            if (sheet.at(row, QStringLiteral("date")) == wednesday.toString(Qt::ISODate))
                rows << row;
        return rows;
    }

    /// The training of half of New York is planned and published, as on any day before.
    void planTheTraining()
    {
        planner_->exportWeek(QStringLiteral("week.csv"));
        Sheet sheet = Sheet::read(Planner::path(QStringLiteral("week.csv")));
        bool other = false;
        for (const int row : today(sheet, newYorkGroup_)) {
            const QString before = sheet.at(row, activities);
            const QString after = taken(before, trainingFrom, trainingTo, QStringLiteral("Training"));
            if (after == before || std::exchange(other, !other))
                continue;
            sheet.set(row, activities, after);
            trained_.insert(sheet.at(row, agentId));
        }
        QVERIFY(trained_.size() > 20);
        sheet.write(Planner::path(QStringLiteral("week.csv")));
        load(QStringLiteral("week.csv"));
        planner_->pushAndWait();
        QCOMPARE(row(newYorkGroup_).state, push::LaneState::Done);
    }

    void load(const QString &name)
    {
        planner_->loadPlan(name);
        planner_->untilStage(Stage::Checked);
    }

    /// The plan of the push that is judged: no training, and in London meals for breaks.
    void planTheDay()
    {
        planner_->startAgain();
        planner_->exportWeek(QStringLiteral("day.csv"));
        Sheet sheet = Sheet::read(Planner::path(QStringLiteral("day.csv")));
        for (const int row : today(sheet, newYorkGroup_)) {
            QString cell = sheet.at(row, activities);
            if (trained_.contains(sheet.at(row, agentId))) {
                std::vector<Stretch> all = stretches(cell);
                for (Stretch &each : all)
                    if (each.what == QLatin1String("Training") && each.from >= trainingFrom && each.to <= trainingTo)
                        each.what = onQueue;
                sheet.set(row, activities, cellOf(all));
            }
            planned_[sheet.at(row, agentId)] = sheet.at(row, activities);
            groupOf_[sheet.at(row, agentId)] = newYorkGroup_;
        }
        int changed = 0;
        for (const int row : today(sheet, londonGroup_)) {
            std::vector<Stretch> all = stretches(sheet.at(row, activities));
            for (Stretch &each : all) // from 16:15 in London on: 11:15 in New York
                if (each.what == QLatin1String("Break") && each.from > 16 * 60 + 15 && changed < 30 && ++changed)
                    each.what = QStringLiteral("Meal");
            sheet.set(row, activities, cellOf(all));
            planned_[sheet.at(row, agentId)] = cellOf(all);
            groupOf_[sheet.at(row, agentId)] = londonGroup_;
        }
        QVERIFY(changed > 3);
        sheet.write(Planner::path(QStringLiteral("day.csv")));
        load(QStringLiteral("day.csv"));
    }

    /// `stopped` is stopped in the moment in which the push begins, before a lane wrote.
    void push(const base::ScheduleId &stopped)
    {
        session::Session &session = planner_->session();
        if (!stopped.isEmpty())
            connect(&session, &session::Session::snapshotChanged, &session,
                    [&session, stopped, told = std::make_shared<bool>(false)](const session::SnapshotPtr &now) {
                        if (now->stage == Stage::Pushing && !std::exchange(*told, true))
                            session.stopGroup(stopped);
                    });
        planner_->pushAndWait();
    }

    [[nodiscard]] session::GroupRow row(const base::ScheduleId &group) const
    {
        for (const session::GroupRow &each : *planner_->now().groups)
            if (each.key.schedule == group)
                return each;
        return {};
    }

    [[nodiscard]] Kind verdict() const { return planner_->now().performance->verdict.kind; }
    [[nodiscard]] QString panelWords() const
    {
        return test::readable(planner_->window().findChild<ui::QueuePerformancePanel *>());
    }

    /// Who is planned on queue now and takes no conversations, by the service itself.
    [[nodiscard]] std::map<QString, wire::Adherence> missing() const
    {
        HttpClient client;
        client.base = planner_->connection().apiUrl.toString();
        client.signIn();
        QStringList ids;
        for (const auto &[agent, cell] : planned_)
            if (onQueueSince(cell, groupOf_.at(agent) == newYorkGroup_ ? minuteNow() : minuteNow() + 5 * 60))
                ids << agent;
        std::map<QString, wire::Adherence> found;
        for (; !ids.isEmpty(); ids = ids.mid(100)) {
            const auto reply = client.get(QStringLiteral("/api/v2/workforcemanagement/adherence?userId=") +
                                          ids.mid(0, 100).join(QLatin1Char(',')));
            const auto read = wire::parseAdherenceListing(reply.body, QStringLiteral("test"));
            for (const wire::Adherence &agent : read ? read->agents : std::vector<wire::Adherence>{}) {
                const bool takes = agent.presence == wire::SystemPresence::OnQueue &&
                                   agent.routing != wire::RoutingState::NotResponding && agent.activeQueues &&
                                   !agent.activeQueues->empty();
                if (!takes)
                    found[agent.agent.value] = agent;
            }
        }
        return found;
    }

    /// Of New York, by the console's clock.
    [[nodiscard]] int minuteNow() const
    {
        return schedule::toLocal(planner_->now().performance->now, newYork).time.msecsSinceStartOfDay() / 60'000;
    }

    [[nodiscard]] std::map<QString, session::UnroutedRow> rows() const
    {
        std::map<QString, session::UnroutedRow> found;
        if (const auto view = planner_->now().unrouted; view && view->state == UnroutedView::State::Known)
            for (const session::UnroutedRow &each : view->rows)
                found[each.fact.agent.value] = each;
        return found;
    }

    /// The page and the service agree on who is missing; what was asked is as old as the last round.
    void untilSame()
    {
        QString difference;
        for (int second = 0; second < 120; ++second) {
            const auto truth = missing();
            const auto said = rows();
            difference.clear();
            for (const auto &[agent, told] : truth)
                if (!said.contains(agent))
                    difference += agent + QStringLiteral(" is not named; ");
            for (const auto &[agent, told] : said)
                if (!truth.contains(agent))
                    difference += agent + QStringLiteral(" is named; ");
            if (difference.isEmpty() && !said.empty() == !truth.empty())
                return;
            test::reached([] { return false; }, 1'000);
        }
        test::fail(difference);
    }

    void untilJudged(int minutes, Kind kind)
    {
        planner_->letPass(minutes);
        until(
            QStringLiteral("the verdict"), [&] { return verdict() == kind; }, 90'000);
    }

    void untilRead(const QString &words)
    {
        until(words, [&] { return panelWords().contains(words); });
    }

private Q_SLOTS:
    void cleanup() { planner_.reset(); }

    void aStoppedGroupIsBlamedAndItsAgentsNamed()
    {
        STEP(meet());
        STEP(planTheTraining());
        STEP(planTheDay());
        planner_->letPass(20);
        STEP(push(newYorkGroup_));
        QCOMPARE(row(newYorkGroup_).state, push::LaneState::Stopped);
        QCOMPARE(row(londonGroup_).state, push::LaneState::Done);
        STEP(untilRead(QStringLiteral("This push changes nothing before ")));
        QCOMPARE(planner_->now().performance->verdict.at, std::optional(at(trainingFrom)));
        STEP(untilJudged(25, Kind::TooEarly));
        STEP(untilRead(QStringLiteral("Too early to say")));
        STEP(untilJudged(45, Kind::Fell));
        const auto &effect = planner_->now().performance->verdict;
        QCOMPARE(effect.queues.front().name, QStringLiteral("Banking Service"));
        for (const insight::QueueEffect &each : effect.queues)
            QCOMPARE(each.fell, each.name == QStringLiteral("Banking Service"));
        STEP(untilRead(QStringLiteral("Banking Service: answered fell to")));
        STEP(untilSame());
        const auto named = rows();
        int notApplied = 0;
        for (const auto &[agent, each] : named) {
            QCOMPARE(each.fact.cause == UnroutedCause::NotAppliedYet, trained_.contains(agent));
            QCOMPARE(each.fact.group, groupOf_.at(agent));
            QVERIFY(!each.name.isEmpty() && each.name != agent);
            QVERIFY(each.groupInPush);
            if (!trained_.contains(agent))
                continue;
            ++notApplied;
            QVERIFY(each.fact.inPush);
            QCOMPARE(each.lane, push::LaneState::Stopped);
            QVERIFY(each.outcome != push::Outcome::Applied && each.outcome != push::Outcome::Pending);
            QCOMPARE(each.plannedNow, onQueue);
            QCOMPARE(each.scheduledNow, QStringLiteral("Training"));
            const int from = std::max(trainingFrom, *onQueueSince(planned_.at(agent), minuteNow()));
            QCOMPARE(each.fact.since, at(from));
        }
        QVERIFY(notApplied > 10);
        // The sentence under the verdict has the number, and leads to the page.
        auto *sentence = planner_->window().findChild<ui::LinkButton *>();
        const QString words = QStringLiteral("%1 not applied yet").arg(notApplied);
        QVERIFY2(sentence->accessibleName().contains(words), qPrintable(sentence->accessibleName()));
        STEP(test::click(sentence, {6, 6}));
        auto *page = planner_->window().findChild<ui::UnroutedPage *>();
        STEP(until(QStringLiteral("the page is shown"), [&] { return page->isVisible(); }));
        QCOMPARE(page->pane()->table()->model()->rowCount(), static_cast<int>(rows().size()));
        QVERIFY2(page->sentence().contains(words), qPrintable(page->sentence()));
    }

    void aCleanPushIsNotBlamed()
    {
        STEP(meet());
        STEP(planTheTraining());
        STEP(planTheDay());
        planner_->letPass(20);
        STEP(push({}));
        QCOMPARE(row(newYorkGroup_).state, push::LaneState::Done);
        QCOMPARE(row(londonGroup_).state, push::LaneState::Done);
        STEP(untilJudged(70, Kind::NoSign));
        STEP(untilRead(QStringLiteral("No sign of an effect")));
        STEP(untilSame());
        for (const auto &[agent, each] : rows()) { // who forgot, or does not answer: people, not the push
            QVERIFY(each.fact.cause != UnroutedCause::NotAppliedYet);
            QVERIFY(!each.fact.inPush || each.outcome == push::Outcome::Applied);
        }
        auto *sentence = planner_->window().findChild<ui::LinkButton *>();
        QVERIFY2(!sentence->accessibleName().contains(QStringLiteral("not applied")),
                 qPrintable(sentence->accessibleName()));
    }
};

SCENARIOS(WindowVerdict)
#include "tst_window_verdict.moc"
