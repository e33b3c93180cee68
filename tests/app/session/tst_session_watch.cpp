// A supervisor's console: sees what others write and push, and sends nothing.
#include "journal/migrate.h"
#include "session/performance.h"
#include "session/watch.h"
#include "session_bench.h"
#include "support/postgres_cluster.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>

using namespace shiftlane;
using namespace shiftlane::test;
using session::Stage;

namespace {

/// A second console on a bench's service.
class Console {
public:
    explicit Console(const QString &journal = {})
    {
        if (!journal.isEmpty())
            session_.setJournalPath(journal);
        QObject::connect(&session_, &session::Session::snapshotChanged, &session_,
                         [this](const session::SnapshotPtr &snapshot) {
                             last_ = snapshot;
                             if (onSnapshot)
                                 onSnapshot(*snapshot);
                         });
    }
    [[nodiscard]] bool waitFor(const std::function<bool(const session::Snapshot &)> &condition, int ms = 60'000)
    {
        return QTest::qWaitFor([&] { return last_ && condition(*last_); }, ms);
    }
    [[nodiscard]] bool watch(const SessionBench &bench)
    {
        session_.watchOnly(bench.settings());
        return waitFor([](const auto &s) { return s.stage == Stage::Loaded && s.watch && s.status.live; });
    }
    [[nodiscard]] session::Session &session() { return session_; }
    [[nodiscard]] const session::Snapshot &now() const { return *last_; }
    std::function<void(const session::Snapshot &)> onSnapshot;

private:
    session::SnapshotPtr last_;
    session::Session session_;
};

QString describe(const std::vector<session::SeenWrite> &writes)
{
    QStringList lines;
    for (const auto &each : writes)
        lines << QStringList{each.operation.value, each.by, each.kind, each.groupText,
                             each.group.weekDate.toString(Qt::ISODate)}
                     .join(QLatin1Char(' '));
    return lines.join(QLatin1Char('\n'));
}

/// Requests of the sandbox's log that could change something there.
QStringList writingRequests(const QString &log)
{
    QStringList found;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("no log")};
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QString method = line.value(QStringLiteral("method")).toString();
        const QString path = line.value(QStringLiteral("path")).toString();
        const bool asks = method == QStringLiteral("GET") || path.contains(QStringLiteral("/oauth/")) ||
                          path.contains(QStringLiteral("/notifications/")) || path.endsWith(QStringLiteral("/query")) ||
                          path.endsWith(QStringLiteral("/evaluate/jobs")) || path.endsWith(QStringLiteral("/intraday"));
        if (!method.isEmpty() && !asks)
            found << method + QLatin1Char(' ') + path;
    }
    return found;
}

const session::WatchedPush *runningOf(const session::Snapshot &snapshot)
{
    return snapshot.watch && !snapshot.watch->pushes.empty() ? &snapshot.watch->pushes.front() : nullptr;
}

} // namespace

class TestSessionWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOfOthersAreSeenByName()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(12));
        Console supervisor;
        QVERIFY(supervisor.watch(bench));
        QVERIFY(supervisor.now().readOnly);
        QVERIFY(supervisor.now().watch->writes.empty());
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(supervisor.waitFor([](const auto &s) {
            return !s.watch->writes.empty() && std::all_of(s.watch->writes.begin(), s.watch->writes.end(),
                                                           [](const auto &w) { return w.complete || w.failed; });
        }));
        const auto &writes = supervisor.now().watch->writes;
        std::set<base::OperationId> operations;
        std::set<base::ScheduleId> written;
        for (const session::SeenWrite &each : writes) {
            QVERIFY2(operations.insert(each.operation).second, qPrintable(describe(writes)));
            QCOMPARE(each.kind, QStringLiteral("Update"));
            QVERIFY(!each.by.isEmpty());
            QVERIFY(!each.groupText.isEmpty());
            QVERIFY(each.group.weekDate.isValid());
            QVERIFY(each.version.has_value());
            QVERIFY(!each.ours);
            written.insert(each.group.schedule);
        }
        std::set<base::ScheduleId> pushed;
        for (const auto &[group, agent] :
             bench.agents([](const auto &row) { return row.outcome == push::Outcome::Applied; }))
            pushed.insert(group);
        QCOMPARE(written, pushed);
        qInfo("%s", qPrintable(describe(writes)));
        // The planner's own console knows them as its own.
        QVERIFY(bench.waitFor([](const auto &s) { return !s.watch->writes.empty() && s.watch->writes.front().ours; }));
        // And what it shows of the group is what stands there now.
        QVERIFY(supervisor.waitFor([&](const auto &s) {
            return std::all_of(s.groups->begin(), s.groups->end(), [&](const auto &row) {
                return !written.contains(row.key.schedule) || row.version == bench.group(row.key.schedule).version;
            });
        }));
    }

    // The week is not among those shown: the service's event tells it.
    void theWeekOfAWriteIsTold()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(12));
        Console supervisor;
        QVERIFY(supervisor.watch(bench));
        supervisor.session().showWeeks(bench.now().weeks.front().addDays(-42));
        QVERIFY(supervisor.waitFor(
            [](const auto &s) { return s.stage == Stage::Loaded && s.groups->empty() && s.status.live; }));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(supervisor.waitFor(
            [](const auto &s) { return !s.watch->writes.empty() && s.watch->writes.front().complete; }));
        for (const session::SeenWrite &each : supervisor.now().watch->writes) {
            QVERIFY(std::none_of(supervisor.now().groups->begin(), supervisor.now().groups->end(),
                                 [&](const auto &row) { return row.key.schedule == each.group.schedule; }));
            QCOMPARE(each.group.weekDate, bench.group(each.group.schedule).key.weekDate);
        }
    }

    void nothingIsSentFromAConsoleThatLooksOn()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("sandbox.jsonl"));
        SessionBench bench([&log](auto &options) { options.logPath = log; });
        Console supervisor;
        QVERIFY(supervisor.watch(bench));
        QVERIFY(supervisor.waitFor([](const auto &s) { return s.groups->front().openTrades > 0; }));
        session::Session &session = supervisor.session();
        const session::GroupRow row = supervisor.now().groups->front();
        const base::ScheduleId group = row.key.schedule;
        const auto &detail = supervisor.now().details->at(group);
        const QString agent = detail.agents.front().agent.value;
        const QString trade = detail.trades.front().trade.id.value;
        const QString path = folder.filePath(QStringLiteral("plan.csv"));
        plan::AgentPlan edits;
        edits.agent = base::AgentId(agent);
        const std::vector<std::pair<const char *, std::function<void()>>> slotsThatAct{
            {"push", [&] { session.push(true, true, true); }},
            {"decideTrades", [&] { session.decideTrades(group, {trade}, true); }},
            {"resumeRun", [&] { session.resumeRun(QStringLiteral("run")); }},
            {"pushParked",
             [&] {
                 session.pushParked({{group.value, {agent}}});
             }},
            {"closeWeek", [&] { session.closeWeek(group); }},
            {"editAgent", [&] { session.editAgent(group, edits); }},
            {"setDisposition", [&] { session.setDisposition(group, {agent}, 1); }},
            {"decideConflict", [&] { session.decideConflict(group, "id", 0); }},
            {"decideConflicts", [&] { session.decideConflicts(group, {"id"}, 0); }},
            {"undoDecisions", [&] { session.undoDecisions(group, {"id"}); }},
            {"followTrade", [&] { session.followTrade(group, trade, 0); }},
            {"retryFailed", [&] { session.retryFailed(); }},
            {"rollBack", [&] { session.rollBack(QStringLiteral("run")); }},
            {"loadPlan", [&] { session.loadPlan(path); }},
            {"clearPlan", [&] { session.clearPlan(); }},
            {"copyPlan", [&] { session.copyPlan(group, group); }},
            {"savePlan", [&] { session.savePlan(path); }},
            {"makeSamplePlan", [&] { session.makeSamplePlan(5, path); }},
            {"acceptUnknownBase", [&] { session.acceptUnknownBase(); }},
            {"check", [&] { session.check(); }},
            {"pauseAll", [&] { session.pauseAll(); }},
            {"resumeAll", [&] { session.resumeAll(); }},
            {"stopAll", [&] { session.stopAll(); }},
            {"pauseGroup", [&] { session.pauseGroup(group); }},
            {"resumeGroup", [&] { session.resumeGroup(group); }},
            {"stopGroup", [&] { session.stopGroup(group); }},
            {"freezeTrading", [&] { session.freezeTrading(group); }},
            {"restoreTrading", [&] { session.restoreTrading(); }},
        };
        for (const auto &[name, act] : slotsThatAct) {
            const size_t before = supervisor.now().log->size();
            act();
            QVERIFY2(supervisor.waitFor([before](const auto &s) {
                return s.log->size() > before && s.log->back().text.contains(u"looks on");
            }),
                     name);
            QVERIFY2(supervisor.now().failure.has_value(), name);
        }
        QVERIFY(supervisor.now().planName.isEmpty());
        QVERIFY(!QFile::exists(path));
        session.connectTo(bench.settings()); // another way in is no way round
        QVERIFY(supervisor.waitFor([](const auto &s) { return s.stage == Stage::Loaded && s.readOnly; }));
        session.push(false);
        QTest::qWait(300);
        QCOMPARE(writingRequests(log), QStringList());
    }

    void aFileIsNoJournalToWatch()
    {
        SessionBench bench;
        const QString path = bench.file("watched.sqlite");
        Console supervisor(path);
        QVERIFY(supervisor.watch(bench));
        QVERIFY(supervisor.now().journal->failure.has_value());
        QVERIFY2(supervisor.now().journal->failure->reason.contains(u"postgresql://"),
                 qPrintable(supervisor.now().journal->failure->sentence()));
        QVERIFY(!QFile::exists(path));
    }

    void pushesOfAllPlannersAreSeenWithinASecond()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's PostgreSQL driver is not installed (Debian package libqt6sql6-psql)");
        PostgresCluster cluster;
        if (!cluster.isReady())
            QSKIP(qPrintable(cluster.why()));
        QVERIFY(cluster.freshWatchedJournal());
        SessionBench bench([](auto &options) {
            options.groups = 2;
            options.tradeJobLimit = 0; // three consoles of one client
        });
        Console planner(cluster.consoleUrl(QStringLiteral("anna")));
        Console colleague(cluster.consoleUrl(QStringLiteral("ben")));
        Console supervisor(cluster.consoleUrl(QStringLiteral("shiftlane_supervisor")));
        planner.session().connectTo(bench.settings());
        const auto loaded = [](const auto &s) {
            return s.stage == Stage::Loaded && s.journal->ready && s.loadedGroups == s.groupsToLoad;
        };
        QVERIFY(planner.waitFor(loaded));
        planner.session().makeSamplePlan(20, bench.file("plan.csv"));
        planner.session().loadPlan(bench.file("plan.csv"));
        QVERIFY(planner.waitFor([](const auto &s) { return s.stage == Stage::Checked; }));
        colleague.session().connectTo(bench.settings());
        QVERIFY(colleague.waitFor(loaded));
        QVERIFY(supervisor.watch(bench));
        QVERIFY2(supervisor.waitFor([](const auto &s) { return s.journal->ready; }),
                 supervisor.now().journal->failure ? qPrintable(supervisor.now().journal->failure->sentence()) : "");
        QVERIFY(supervisor.now().watch->sharedJournal);

        // What each window shows first, and when: the push, and that it ended.
        QElapsedTimer clock;
        std::map<QString, qint64> shown;
        const auto note = [&](const QString &what) { shown.try_emplace(what, clock.elapsed()); };
        const auto see = [&](const QString &who, const session::Snapshot &s) {
            const session::WatchedPush *push = runningOf(s);
            if (!push)
                return;
            note(who + QStringLiteral(" begin"));
            if (std::all_of(s.watch->pushes.begin(), s.watch->pushes.end(), [](const auto &p) { return p.ended(); }))
                note(who + QStringLiteral(" end"));
        };
        planner.onSnapshot = [&](const session::Snapshot &s) {
            if (s.stage == Stage::Pushing)
                note(QStringLiteral("planner begin"));
            if (s.stage == Stage::Finished)
                note(QStringLiteral("planner end"));
        };
        colleague.onSnapshot = [&](const session::Snapshot &s) { see(QStringLiteral("colleague"), s); };
        supervisor.onSnapshot = [&](const session::Snapshot &s) { see(QStringLiteral("supervisor"), s); };
        clock.start();
        planner.session().push(false);
        QVERIFY(planner.waitFor([](const auto &s) { return s.stage == Stage::Finished; }, 180'000));
        QVERIFY(supervisor.waitFor([&](const auto &) { return shown.size() == 6; }));
        for (const char *what : {"begin", "end"}) {
            const QString word = QLatin1String(what);
            const qint64 at = shown[QStringLiteral("planner ") + word];
            for (const char *who : {"colleague", "supervisor"}) {
                const qint64 behind = shown[QLatin1String(who) + QLatin1Char(' ') + word] - at;
                qInfo("%s of the push: the %s's window shows it %lld ms after the planner's", what, who, behind);
                QVERIFY2(behind < 5'000, "far from live"); // usually within one second; see the line above
            }
        }
        const session::WatchedPush push = *runningOf(supervisor.now());
        QVERIFY(push.firstWrite && push.lastEnd);
        QCOMPARE(push.row.settled, push.row.planned);
        QVERIFY(supervisor.now().performance && supervisor.now().performance->window);
        QVERIFY(!supervisor.now().watch->writes.empty());
        QCOMPARE(supervisor.now().journal->openRuns.size(), size_t(0));
        // Its database role wrote nothing: no record, no lease.
        QCOMPARE(
            cluster.sql(QStringLiteral("SELECT count(*) FROM (SELECT writer FROM shiftlane.record UNION ALL SELECT "
                                       "role FROM shiftlane.lease) AS x WHERE writer = 'shiftlane_supervisor'")),
            QStringLiteral("0"));
        // What a supervisor is told, once each.
        std::map<session::WatchNotice::Kind, int> told;
        for (const auto &notice : supervisor.now().watch->notices)
            ++told[notice.kind];
        QCOMPARE(told[session::WatchNotice::Kind::Started], 1);
        QCOMPARE(told[session::WatchNotice::Kind::Finished], 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionWatch)
#include "tst_session_watch.moc"
