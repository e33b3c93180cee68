// The client against the embedded sandbox: real sockets, the real routes.
#include "genesys/client.h"
#include "sandbox/server.h"
#include "wire/schedule_update.h"

#include <QSignalSpy>
#include <QTest>

using namespace shiftlane;
using push::Answer;
using push::Transport;

namespace {

template <class T>
std::optional<T> waitFor(const std::function<void(std::function<void(T)>)> &ask)
{
    auto answer = std::make_shared<std::optional<T>>();
    ask([answer](T value) { answer->emplace(std::move(value)); });
    (void)QTest::qWaitFor([&] { return answer->has_value(); }, 30'000);
    return *answer;
}

} // namespace

class TestClient : public QObject {
    Q_OBJECT

    std::unique_ptr<sandbox::Server> server_;
    std::unique_ptr<genesys::Client> client_;
    std::vector<schedule::BusinessUnit> units_;
    schedule::ScheduleGroup group_;
    std::vector<schedule::AgentSchedule> agents_;
    int requests_ = 0;

    Answer send(const push::Request &request)
    {
        const auto answer = waitFor<Answer>(
            [&](auto done) { client_->send(request, QStringLiteral("test-%1").arg(++requests_), std::move(done)); });
        return answer.value_or(Answer{});
    }

    Answer update(const std::vector<schedule::AgentDelta> &deltas)
    {
        const QByteArray body = wire::gzipScheduleUpdate(group_.version, deltas, false);
        const Answer target = send(push::RequestUploadUrl{group_.key, body.size()});
        const auto *upload = std::get_if<push::UploadTarget>(&target.payload);
        if (!upload)
            return target;
        const Answer put = send(push::PutUpload{group_.key, upload->url, upload->headers, body});
        if (put.status < 200 || put.status > 204)
            return put;
        return send(push::SubmitUpdate{group_.key, upload->uploadKey});
    }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::SandboxOptions options;
        options.agents = 40;
        options.groups = 4;
        options.openTrades = 4;
        server_ = std::make_unique<sandbox::Server>(options);
        const base::Status started = server_->start();
        QVERIFY2(started, started ? "" : qPrintable(started.failure().sentence()));
        const QUrl url(server_->url());
        const auto connection = genesys::checked({url, url, options.clientId, options.clientSecret});
        QVERIFY(connection);
        client_ = std::make_unique<genesys::Client>(*connection);
    }

    void signsIn()
    {
        const auto status = waitFor<base::Status>([&](auto done) { client_->signIn(std::move(done)); });
        QVERIFY(status && *status);
    }

    void readsUnits()
    {
        const auto units = waitFor<base::Result<std::vector<schedule::BusinessUnit>>>(
            [&](auto done) { client_->businessUnits(std::move(done)); });
        QVERIFY(units);
        QVERIFY2(*units, *units ? "" : qPrintable(units->failure().sentence()));
        units_ = **units;
        QVERIFY(!units_.empty());
        size_t agents = 0;
        for (const schedule::BusinessUnit &unit : units_) {
            QVERIFY(unit.zone.isValid());
            QVERIFY(!unit.managementUnits.empty());
            QVERIFY(!unit.codes.empty());
            agents += unit.agents.size();
            for (const schedule::Agent &agent : unit.agents)
                QVERIFY(agent.name != agent.id.value && !agent.name.isEmpty());
        }
        QCOMPARE(agents, size_t{40});
    }

    void readsSchedules()
    {
        for (const schedule::BusinessUnit &unit : units_) {
            const QDate today = QDate::currentDate();
            const auto groups = waitFor<base::Result<std::vector<schedule::ScheduleGroup>>>([&](auto done) {
                client_->recentSchedules(unit.id, today.addDays(-28), today.addDays(28), std::move(done));
            });
            QVERIFY(groups);
            QVERIFY2(*groups, *groups ? "" : qPrintable(groups->failure().sentence()));
            for (const schedule::ScheduleGroup &group : **groups) {
                if (group.published)
                    group_ = group;
            }
        }
        QVERIFY(!group_.key.schedule.isEmpty());
        const Answer answer = send(push::ReadSchedule{group_.key});
        QVERIFY2(std::holds_alternative<schedule::ScheduleGroup>(answer.payload), qPrintable(answer.message));
        group_ = std::get<schedule::ScheduleGroup>(answer.payload);
        QVERIFY(!group_.members.empty());
        QVERIFY(!group_.members.front().agents.empty());
    }

    void readsAgents()
    {
        const schedule::ManagementUnitMembers &members = group_.members.front();
        const Answer answer = send(push::QueryAgents{group_.key, members.managementUnit, members.agents});
        QVERIFY2(std::holds_alternative<push::AgentSchedules>(answer.payload), qPrintable(answer.message));
        agents_ = std::get<push::AgentSchedules>(answer.payload);
        QCOMPARE(agents_.size(), members.agents.size());
        QVERIFY(agents_.front().version.has_value());
    }

    void readsTrades()
    {
        std::vector<base::ManagementUnitId> units;
        for (const schedule::ManagementUnitMembers &members : group_.members)
            units.push_back(members.managementUnit);
        const Answer answer = send(push::EvaluateTrades{group_.key.businessUnit, units, group_.key.weekDate, {}});
        QVERIFY2(std::holds_alternative<push::Trades>(answer.payload), qPrintable(answer.message));
    }

    void pushesAndHearsTheEnd()
    {
        std::vector<push::Remote::ScheduleEvent> events;
        client_->onScheduleEvent([&](const push::Remote::ScheduleEvent &event) { events.push_back(event); });
        QSignalSpy live(client_.get(), &genesys::Client::liveChanged);
        const auto watching =
            waitFor<base::Status>([&](auto done) { client_->watch({group_.key.businessUnit}, std::move(done)); });
        QVERIFY(watching);
        QVERIFY2(*watching, *watching ? "" : qPrintable(watching->failure().sentence()));
        QVERIFY(client_->isLive());
        QCOMPARE(live.count(), 1);

        // Take one agent nobody trades with; the sandbox locks those.
        Answer answer;
        base::AgentId changed;
        for (const schedule::AgentSchedule &agent : agents_) {
            if (agent.shifts.empty())
                continue;
            schedule::AgentDelta delta;
            delta.agent = changed = agent.agent;
            delta.version = agent.version;
            delta.putShifts = {agent.shifts.front()};
            delta.putShifts.front().activities.front().description = QStringLiteral("seen by a test “ü”");
            answer = update({delta});
            if (answer.status != 409)
                break;
        }
        QVERIFY2(std::holds_alternative<push::Operation>(answer.payload), qPrintable(answer.message));
        const auto operation = std::get<push::Operation>(answer.payload);
        const auto ended = [&] {
            return std::any_of(events.begin(), events.end(), [&](const push::Remote::ScheduleEvent &event) {
                return event.operation.id == operation.id &&
                       event.operation.status == push::OperationStatus::Complete && event.operation.version &&
                       *event.operation.version != group_.version;
            });
        };
        QVERIFY(operation.status == push::OperationStatus::Complete || QTest::qWaitFor(ended, 20'000));

        const auto &members = group_.members.front();
        const Answer again = send(push::QueryAgents{group_.key, members.managementUnit, {changed}});
        QVERIFY(std::holds_alternative<push::AgentSchedules>(again.payload));
        const auto &read = std::get<push::AgentSchedules>(again.payload);
        QCOMPARE(read.size(), size_t{1});
        QCOMPARE(read.front().shifts.front().activities.front().description, QStringLiteral("seen by a test “ü”"));
    }

    void staleVersionIsRefused()
    {
        schedule::AgentDelta delta;
        delta.agent = agents_.front().agent;
        delta.version = agents_.front().version;
        delta.putShifts = {agents_.front().shifts.front()};
        const Answer answer = update({delta}); // group_.version is the old one
        QCOMPARE(answer.transport, Transport::Answered);
        QCOMPARE(answer.status, 409);
        QVERIFY(!answer.code.isEmpty());
    }

    void readsQueuesAndFigures()
    {
        const auto queues =
            waitFor<base::Result<std::vector<schedule::Queue>>>([&](auto done) { client_->queues(std::move(done)); });
        QVERIFY(queues && *queues);
        QVERIFY(!(*queues)->empty());
        const base::Instant from = group_.modifiedAt.value_or(base::Instant{}).plusMinutes(-24 * 60);
        const base::Instant start{from.ms - from.ms % 1'800'000};
        std::vector<base::QueueId> ids;
        for (const schedule::Queue &queue : **queues)
            ids.push_back(queue.id);
        const auto series = waitFor<base::Result<std::vector<insight::QueueSeries>>>([&](auto done) {
            client_->aggregates(ids, QStringLiteral("voice"), start, start.plusMinutes(24 * 60), 30, std::move(done));
        });
        QVERIFY(series);
        QVERIFY2(*series, *series ? "" : qPrintable(series->failure().sentence()));
        QCOMPARE((*series)->size(), ids.size());
        QCOMPARE((*series)->front().intervals.size(), size_t{48});
    }

    void tradingOfAUnitIsSwitchedByVersion()
    {
        using Read = base::Result<wire::TradeSettings>;
        const base::ManagementUnitId unit = units_.front().managementUnits.front().id;
        const auto read = [&] { return waitFor<Read>([&](auto done) { client_->tradeSettings(unit, done); }); };
        const auto write = [&](const wire::TradeSettings &from, bool on) {
            return waitFor<Read>([&](auto done) { client_->writeTrading(from, on, done); });
        };
        const auto before = read();
        QVERIFY(before && *before && before->value().enabled);
        const auto off = write(before->value(), false);
        QVERIFY(off && *off);
        QVERIFY(!off->value().enabled && off->value().version > before->value().version);
        const auto stale = write(before->value(), true);
        QVERIFY(stale && !*stale);
        QCOMPARE(stale->failure().kind, base::FailureKind::Conflict);
        const auto on = write(off->value(), true);
        QVERIFY(on && *on && on->value().enabled);
        QCOMPARE(on->value().shiftTrading, before->value().shiftTrading);
        const auto nobody = waitFor<Read>(
            [&](auto done) { client_->tradeSettings(base::ManagementUnitId(QStringLiteral("none")), done); });
        QVERIFY(nobody && !*nobody && nobody->failure().status == 404);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
