// Was it the push? The whole chain against a sandbox: weeks of history are read, a
// push takes agents off the queues, or does not, and the clock of the service and
// of the console goes on together until the queues can tell.
#include "sandbox/server.h"
#include "schedule/week.h"
#include "session/performance_feed.h"
#include "session/push_job.h"
#include "session/week_loader.h"
#include "tests/app/session/service_clock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shiftlane;
using base::Instant;
using test::ServiceClock;
using Kind = insight::PushEffect::Kind;

namespace {

const QTimeZone newYork("America/New_York");
const QDate wednesday(2026, 11, 18);

Instant at(int hour, int minute) { return *schedule::toInstant(wednesday, QTime(hour, minute), newYork).instant; }

sandbox::SandboxOptions options()
{
    sandbox::SandboxOptions made;
    made.agents = 320;
    made.groups = 2; // New York and London, this week
    made.openTrades = 0;
    made.rateLimit = 0;
    made.startAt = at(10, 2);
    return made;
}

base::ActivityCodeId code(const char *id) { return base::ActivityCodeId(QString::fromLatin1(id)); }

} // namespace

class VerdictPushTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> directory_;
    std::unique_ptr<sandbox::Server> server_;
    std::unique_ptr<ServiceClock> clock_;
    session::SystemRandom random_;
    std::unique_ptr<genesys::Client> client_;
    std::unique_ptr<session::PacedRemote> remote_;
    std::unique_ptr<session::WeekLoader> loader_;
    std::unique_ptr<journal::Journal> journal_;
    std::unique_ptr<session::PerformanceFeed> feed_;
    std::unique_ptr<session::PushJob> job_;
    session::LoadedWeeks weeks_;

    [[nodiscard]] const insight::PushEffect &verdict() const { return feed_->current()->verdict; }

    void openWorld()
    {
        directory_ = std::make_unique<QTemporaryDir>();
        server_ = sandbox::startedServer(options());
        QVERIFY(server_);
        clock_ = std::make_unique<ServiceClock>(*server_);
        client_ = std::make_unique<genesys::Client>(genesys::Connection{QUrl(server_->url()), QUrl(server_->url()),
                                                                        options().clientId, options().clientSecret});
        bool done = false;
        client_->signIn([&](const base::Status &signedIn) { done = static_cast<bool>(signedIn); });
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
        auto opened = journal::Journal::open(directory_->filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(opened);
        journal_ = std::move(opened).value();
        remote_ = std::make_unique<session::PacedRemote>(*client_, *clock_, random_);
        loader_ = std::make_unique<session::WeekLoader>(*client_, *remote_);
    }

    void readWeeks()
    {
        bool listed = false;
        loader_->listWeeks(weeks_, {wednesday, 1, at(0, 0)}, [&](const base::Status &) { listed = true; });
        QTRY_VERIFY_WITH_TIMEOUT(listed, 60'000);
        bool read = false;
        loader_->readGroups(weeks_, {}, {}, [&](const base::Status &) { read = true; });
        QTRY_VERIFY_WITH_TIMEOUT(read, 60'000);
    }

    void readQueues()
    {
        feed_ = std::make_unique<session::PerformanceFeed>(*client_, *clock_);
        feed_->setZone(newYork);
        feed_->start();
        QTRY_VERIFY_WITH_TIMEOUT(feed_->current()->pastIsRead, 120'000);
        QVERIFY2(feed_->current()->failure.isEmpty(), qPrintable(feed_->current()->failure));
        QVERIFY(!feed_->current()->usual.empty());
        QCOMPARE(verdict().kind, Kind::NoPush);
    }

    /// The published groups' agents, one in `oneIn`: their activities of `from` that
    /// begin in the next three hours become `to`.
    std::shared_ptr<const plan::PushPlan> planOf(const char *from, const char *to, size_t oneIn)
    {
        auto made = std::make_shared<plan::PushPlan>();
        made->sourceName = QStringLiteral("today");
        made->baseKnown = true;
        for (const session::LoadedGroup &group : weeks_.groups) {
            if (!group.group.published)
                continue;
            plan::GroupPlan part;
            part.key = group.group.key;
            part.businessUnitName = weeks_.unitOf(group)->name;
            part.published = true;
            part.baseVersion = group.group.version;
            for (size_t i = 0; i < group.agents.size(); i += oneIn)
                addEdit(part, group.agents[i], code(from), code(to));
            made->groups.push_back(std::move(part));
        }
        return made;
    }

    static void addEdit(plan::GroupPlan &into, const schedule::AgentSchedule &agent, const base::ActivityCodeId &from,
                        const base::ActivityCodeId &to)
    {
        plan::AgentPlan edits;
        edits.agent = agent.agent;
        edits.base = agent;
        for (const schedule::Shift &shift : agent.shifts) {
            plan::ShiftEdit edit{plan::ShiftEdit::Kind::Put, shift, 0};
            for (schedule::Activity &each : edit.shift.activities)
                if (each.code == from && at(10, 0) < each.end() && each.start < at(13, 0))
                    each.code = to;
            if (!(edit.shift == shift))
                edits.shifts.push_back(std::move(edit));
        }
        if (!edits.isEmpty())
            into.agents.push_back(std::move(edits));
    }

    /// Pushes to the end; groups of `stopped` are stopped before they write.
    void push(const std::shared_ptr<const plan::PushPlan> &plan, const QString &stopped = {})
    {
        push::RunOptions run;
        run.planner = QStringLiteral("planner");
        run.account = QStringLiteral("planner@sandbox");
        job_ = std::make_unique<session::PushJob>(
            session::PushJob::World{client_.get(), clock_.get(), &random_, journal_.get()}, plan,
            std::make_shared<push::BusinessUnits>(weeks_.units), run);
        connect(job_.get(), &session::PushJob::changed, this,
                [this] { feed_->setPush(session::pictureOf(job_->run())); });
        QSignalSpy finished(job_.get(), &session::PushJob::finished);
        feed_->beginPush(session::routedSpans(*plan, false), newYork);
        job_->start();
        for (const plan::GroupPlan &group : plan->groups)
            if (group.businessUnitName == stopped)
                job_->run().stop(group.key.schedule);
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 120'000);
        feed_->setPush(session::pictureOf(job_->run()));
        QVERIFY(feed_->current()->window);
        QVERIFY(!feed_->current()->lanes.empty());
    }

    void letPass(int minutes)
    {
        server_->letPass(minutes);
        QSignalSpy read(feed_.get(), &session::PerformanceFeed::changed);
        feed_->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 30'000);
    }

private Q_SLOTS:
    void init()
    {
        openWorld();
        readWeeks();
        readQueues();
    }
    void cleanup()
    {
        job_.reset();
        feed_.reset();
        loader_.reset();
        remote_.reset();
        journal_.reset();
        client_.reset();
        clock_.reset();
        server_.reset();
        weeks_ = {};
    }

    // Half of New York leaves its queue; London's lane is stopped and nothing changes there.
    void aPushThatEmptiesAQueueIsBlamedThereAlone()
    {
        push(planOf("0", "6", 2), QStringLiteral("Cards & Fraud"));
        QCOMPARE(verdict().kind, Kind::TooEarly);
        letPass(60);
        QCOMPARE(verdict().kind, Kind::Fell);
        const insight::QueueEffect &first = verdict().queues.front();
        QCOMPARE(first.name, QStringLiteral("Banking Service"));
        QVERIFY(first.fell);
        QVERIFY(first.size.high < 0);
        QVERIFY(*first.since >= at(10, 15) && *first.since <= at(10, 30));
        QCOMPARE(
            std::count_if(verdict().queues.begin(), verdict().queues.end(), [](const auto &each) { return each.fell; }),
            1);
    }

    // Breaks become meals: shifts of now change, the queues do not feel it.
    void aCleanPushShowsNoSign()
    {
        push(planOf("1", "2", 4));
        letPass(60);
        QCOMPARE(verdict().kind, Kind::NoSign);
        QCOMPARE(verdict().queues.size(), size_t(2));
        QVERIFY(verdict().queues.front().pastDays >= 5);
    }
};

QTEST_GUILESS_MAIN(VerdictPushTest)
#include "tst_verdict_push.moc"
