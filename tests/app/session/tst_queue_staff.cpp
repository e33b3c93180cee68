// Scopes, forecast and staff of the chart, against a real sandbox.
#include "sandbox/server.h"
#include "schedule/week.h"
#include "session/performance_feed.h"
#include "tests/app/session/service_clock.h"

#include <QtTest>
#include <cmath>

using namespace shiftlane;
using base::Instant;
using session::QueueScope;
using test::ServiceClock;

namespace {

/// A feed against a service whose Wednesday is at two in the afternoon in New York.
struct Bench {
    std::unique_ptr<sandbox::Server> server;
    std::unique_ptr<ServiceClock> clock;
    std::unique_ptr<genesys::Client> client;
    std::unique_ptr<session::PerformanceFeed> feed;
    std::vector<schedule::BusinessUnit> units;

    Bench()
    {
        sandbox::SandboxOptions options;
        options.agents = 150;
        options.groups = 3;
        options.openTrades = 0;
        options.startAt =
            *schedule::toInstant(QDate(2026, 11, 18), QTime(14, 0), QTimeZone("America/New_York")).instant;
        server = sandbox::startedServer(options);
        if (!server)
            return;
        clock = std::make_unique<ServiceClock>(*server);
        client = std::make_unique<genesys::Client>(
            genesys::Connection{QUrl(server->url()), QUrl(server->url()), options.clientId, options.clientSecret});
        bool read = false;
        client->signIn([&](const base::Status &) {
            client->businessUnits([&](base::Result<std::vector<schedule::BusinessUnit>> all) {
                if (all)
                    units = std::move(all).value();
                read = true;
            });
        });
        (void)QTest::qWaitFor([&] { return read; }, 30'000);
        feed = std::make_unique<session::PerformanceFeed>(*client, *clock);
        feed->start();
        feed->followUnits(units);
    }
    [[nodiscard]] const session::Performance &now() const { return *feed->current(); }
    /// Figures, and the planning groups of every unit.
    [[nodiscard]] bool isRead() const
    {
        return QTest::qWaitFor(
            [&] {
                qsizetype wholes = 0;
                for (const QueueScope &scope : now().scopes)
                    wholes += scope.kind == QueueScope::Kind::BusinessUnit ? 1 : 0;
                return !now().series.intervals.empty() && wholes == static_cast<qsizetype>(units.size());
            },
            60'000);
    }
    [[nodiscard]] std::vector<QueueScope> of(QueueScope::Kind kind) const
    {
        std::vector<QueueScope> found;
        for (const QueueScope &scope : now().scopes)
            if (scope.kind == kind)
                found.push_back(scope);
        return found;
    }
};

schedule::Queue queue(const char *id)
{
    schedule::Queue made;
    made.id = base::QueueId(QString::fromLatin1(id));
    made.name = made.id.value;
    return made;
}

insight::PlanningGroup group(const char *id, std::initializer_list<const char *> queues, const char *media = "voice")
{
    insight::PlanningGroup made{QString::fromLatin1(id), QString::fromLatin1(id), {}};
    for (const char *each : queues)
        made.paths.push_back({base::QueueId(QString::fromLatin1(each)), QString::fromLatin1(media)});
    return made;
}

} // namespace

class QueueStaffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScopeAddsItsQueues()
    {
        Bench bench;
        QVERIFY(bench.server && !bench.units.empty());
        QVERIFY(bench.isRead());
        QCOMPARE(bench.of(QueueScope::Kind::BusinessUnit).size(), bench.units.size());
        QCOMPARE(bench.of(QueueScope::Kind::Queue).size(), bench.now().queues.size());
        QVERIFY(!bench.of(QueueScope::Kind::PlanningGroup).empty());
        std::map<Instant, int> offered;
        for (const QueueScope &scope : bench.of(QueueScope::Kind::PlanningGroup)) {
            bench.feed->showScope(scope.id);
            QCOMPARE(bench.now().shown, scope.id);
            QCOMPARE(bench.now().verdict.kind, insight::PushEffect::Kind::NoPush);
            for (const auto &each : bench.now().series.intervals)
                offered[each.start] += each.offered;
        }
        bench.feed->showScope(QString());
        int compared = 0;
        for (const auto &each : bench.now().series.intervals) {
            QCOMPARE(each.offered, offered[each.start]);
            compared += each.offered;
        }
        QVERIFY(compared > 100);
        bench.feed->showScope(QStringLiteral("no such scope"));
        QCOMPARE(bench.now().shown, QString());
        QCOMPARE(bench.now().mediaTypes, QStringList{QStringLiteral("voice")}); // nothing else comes
    }

    void theForecastIsTheCurveThatComes()
    {
        Bench bench;
        QVERIFY(bench.server && bench.isRead());
        const auto known = [&] {
            return std::any_of(bench.now().staff.begin(), bench.now().staff.end(), [](const auto &each) {
                return each.forecastOffered && each.required && each.scheduled;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(known(), 60'000);
        QCOMPARE(bench.now().staff.size(), bench.now().series.intervals.size());
        double forecast = 0;
        double offered = 0;
        for (size_t i = 0; i < bench.now().staff.size(); ++i) {
            const session::StaffInterval &staff = bench.now().staff[i];
            const insight::QueueInterval &came = bench.now().series.intervals[i];
            QCOMPARE(staff.start, came.start);
            QVERIFY(staff.forecastOffered && staff.required && staff.scheduled);
            QVERIFY(!staff.actual); // nobody watched
            if (came.open)
                continue;
            forecast += *staff.forecastOffered;
            offered += came.offered;
        }
        // The day has its own chance and mood, no more.
        QVERIFY2(std::abs(forecast - offered) < 0.1 * offered,
                 qPrintable(QStringLiteral("%1 forecast, %2 offered").arg(forecast).arg(offered)));
        // Every group's forecast against what it handled.
        const auto groups = bench.feed->planningGroups();
        QCOMPARE(groups.size(), bench.of(QueueScope::Kind::PlanningGroup).size());
        for (const session::PlanningGroupNow &each : groups) {
            QVERIFY(!each.name.isEmpty() && each.forecast > 0);
            QVERIFY(each.handled <= each.offered);
            QCOMPARE(each.from.ms % 900'000, 0);
        }
    }

    void aPartIsNoSum()
    {
        const Instant start{900'000};
        insight::UnitStaff unit;
        unit.staff.push_back({group("a", {"q1", "q2"}), {start, {10, 20}}, {start, {3, 4}}, {{start, {2, 5}}}});
        unit.staff.push_back({group("b", {"q3"}), {start, {1, 2}}, {}, {}});
        const auto ids = [](std::initializer_list<const char *> names) {
            std::vector<base::QueueId> made;
            for (const char *name : names)
                made.emplace_back(QString::fromLatin1(name));
            return made;
        };
        const QString voice = QStringLiteral("voice");
        const auto whole = insight::staffAt({unit}, ids({"q1", "q2"}), voice, start.plusMinutes(20));
        QCOMPARE(*whole.offered, 20.0);
        QCOMPARE(*whole.required, 4.0);
        QCOMPARE(*whole.scheduled, 5.0);
        QVERIFY(!insight::staffAt({unit}, ids({"q1"}), voice, start).offered); // the group leads to q2 as well
        const auto both = insight::staffAt({unit}, ids({"q1", "q2", "q3"}), voice, start);
        QCOMPARE(*both.offered, 11.0);
        QVERIFY(!both.required && !both.scheduled); // of b nobody knows
        QVERIFY(!insight::staffAt({unit}, ids({"q1", "q2"}), QStringLiteral("chat"), start).offered);
        QVERIFY(!insight::staffAt({unit}, ids({"q1", "q2"}), voice, start.plusMinutes(30)).offered); // after the end
        QVERIFY(!insight::staffAt({unit}, ids({"q1", "q2"}), voice, start.plusMinutes(-1)).offered);
    }

    void scopesAndMediaAreWhatThereIs()
    {
        insight::UnitStaff unit;
        unit.unit = base::BusinessUnitId(QStringLiteral("bu"));
        unit.groups = {group("pg", {"q1", "q2", "gone"}), group("chat", {"q2"}, "chat"), group("empty", {"gone"})};
        const auto scopes = session::queueScopes({queue("q1"), queue("q2"), queue("alone")},
                                                 {{unit.unit, QStringLiteral("Berlin")}}, {unit});
        QCOMPARE(scopes.size(), size_t{6});
        QCOMPARE(scopes[0].name, QStringLiteral("Berlin"));
        QCOMPARE(scopes[0].queues.size(), size_t{2}); // each once
        QCOMPARE(scopes[1].queues.size(), size_t{2});
        QCOMPARE(scopes[2].id, QStringLiteral("chat"));
        QCOMPARE(scopes[5].id, QStringLiteral("alone"));
        QVERIFY(!session::findScope(scopes, QString()) && !session::findScope(scopes, QStringLiteral("empty")));
        const QStringList media =
            session::mediaTypesOf({QStringLiteral("fax"), QStringLiteral("email")}, {unit}, QStringLiteral("voice"));
        QCOMPARE(media, (QStringList{QStringLiteral("voice"), QStringLiteral("chat"), QStringLiteral("email"),
                                     QStringLiteral("fax")}));
    }

    void agentsAreCountedWhileWatched()
    {
        const Instant now{1'000 * 900'000LL};
        const base::ManagementUnitId mu(QStringLiteral("mu"));
        const base::BusinessUnitId bu(QStringLiteral("bu"));
        session::KnownAdherence known;
        known.at = now;
        known.units[mu] = 1;
        const auto agent = [&](const char *id, insight::Presence presence, std::initializer_list<const char *> queues) {
            insight::AdherenceNow each;
            each.agent = base::AgentId(QString::fromLatin1(id));
            each.presence = presence;
            each.hasActiveQueue = queues.size() > 0;
            for (const char *name : queues)
                each.activeQueues.emplace_back(QString::fromLatin1(name));
            known.agents[each.agent] = each;
        };
        agent("a", insight::Presence::OnQueue, {"q1", "q2"});
        agent("b", insight::Presence::OnQueue, {"q1"});
        agent("c", insight::Presence::Available, {"q1"});
        agent("d", insight::Presence::OnQueue, {});
        insight::UnitStaff unit;
        unit.unit = bu;
        unit.groups = {group("pg", {"q1", "q2"})};
        const auto scopes = session::queueScopes({queue("q1"), queue("q2")}, {}, {unit});
        session::StaffCount count;
        count.look(known, {{bu, {mu}}}, scopes, now);
        known.agents.remove(base::AgentId(QStringLiteral("b")));
        known.at = now.plusMinutes(6);
        count.look(known, {{bu, {mu}}}, scopes, now.plusMinutes(6));
        known.at = now;
        QCOMPARE(*count.onQueue(QStringLiteral("pg"), now, 5), 2.0); // an agent of two queues is one agent
        QCOMPARE(*count.onQueue(QStringLiteral("q2"), now, 5), 1.0);
        QCOMPARE(*count.onQueue(QString(), now, 15), 1.5);
        QVERIFY(!count.onQueue(QStringLiteral("pg"), now.plusMinutes(-15), 15));
        // A unit that was not heard, or long ago, is no zero.
        session::StaffCount other;
        other.look(known, {{bu, {mu, base::ManagementUnitId(QStringLiteral("silent"))}}}, scopes, now);
        other.look(known, {{bu, {mu}}}, scopes, now.plusMinutes(30));
        QVERIFY(!other.onQueue(QStringLiteral("pg"), now, 60));
    }
};

QTEST_GUILESS_MAIN(QueueStaffTest)
#include "tst_queue_staff.moc"
