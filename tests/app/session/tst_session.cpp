// The session against a real sandbox over real sockets: what the window will
// show at each step of a planner's Friday.
#include "sandbox/server.h"
#include "session/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace shiftlane;
using session::Stage;

class TestSession : public QObject {
    Q_OBJECT

private:
    // Two groups a week in two units: the trade budget of 5 jobs a minute must not
    // make the test wait.
    void startWorld(const std::function<void(sandbox::SandboxOptions &)> &change = {})
    {
        sandbox::SandboxOptions options;
        options.agents = 40;
        options.groups = 2;
        options.openTrades = 6;
        options.clientId = QStringLiteral("planner");
        options.clientSecret = QStringLiteral("secret");
        if (change)
            change(options);
        server_ = std::make_unique<sandbox::Server>(options);
        QVERIFY(server_->start());
        session_ = std::make_unique<session::Session>();
        session_->setJournalPath(directory_.filePath(QStringLiteral("journal-%1.sqlite").arg(++journals_)));
        connect(session_.get(), &session::Session::snapshotChanged, this,
                [this](const session::SnapshotPtr &snapshot) { last_ = snapshot; });
    }
    void connectNow(const QString &secret = QStringLiteral("secret"))
    {
        session::ConnectionSettings settings;
        settings.apiUrl = QUrl(server_->url());
        settings.clientId = QStringLiteral("planner");
        settings.clientSecret = secret;
        session_->connectTo(settings);
    }
    bool waitFor(const std::function<bool(const session::Snapshot &)> &condition, int ms = 20'000)
    {
        return QTest::qWaitFor([&] { return last_ && condition(*last_); }, ms);
    }
    [[nodiscard]] QString planPath() const { return directory_.filePath(QStringLiteral("plan.csv")); }
    void loadSamplePlan(int changes)
    {
        connectNow();
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Loaded && s.loadedGroups == s.groupsToLoad; }));
        QVERIFY(waitFor([](const auto &s) {
            int trades = 0;
            for (const auto &row : *s.groups)
                trades += row.openTrades;
            return trades > 0;
        }));
        session_->makeSamplePlan(changes, planPath());
        session_->loadPlan(planPath());
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Checked; }));
    }

private Q_SLOTS:
    void cleanup()
    {
        session_.reset();
        server_.reset();
        last_.reset();
    }

    void wrongSecretIsSaid()
    {
        startWorld();
        connectNow(QStringLiteral("wrong"));
        QVERIFY(waitFor([](const auto &s) { return s.failure.has_value(); }));
        QCOMPARE(last_->failure->kind, base::FailureKind::Unauthorised);
        QCOMPARE(last_->stage, Stage::Disconnected);
    }

    void weeksAppearWithTheirTrades()
    {
        startWorld();
        connectNow();
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Loaded; }));
        QVERIFY(last_->groups->size() >= 2);
        int agents = 0;
        for (const session::GroupRow &row : *last_->groups) {
            QVERIFY2(row.loadFailure.isEmpty(), qPrintable(row.loadFailure));
            QVERIFY(row.zone.isValid());
            agents = std::max(agents, row.agents);
            QCOMPARE(static_cast<int>(last_->details->at(row.key.schedule).agents.size()), row.agents);
        }
        QVERIFY(agents > 0);
        QVERIFY(waitFor([](const auto &s) { return s.performance && !s.performance->series.intervals.empty(); }));
    }

    // Twelve groups in six units: the sixth trade job waits a minute for the
    // budget, the reads behind it must not.
    void aWaitingTradeJobHoldsUpNoRead()
    {
        startWorld([](sandbox::SandboxOptions &options) { options.groups = 12; });
        connectNow();
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Loaded; }));
        QVERIFY(last_->status.tradeJobsUsed <= last_->status.tradeJobsLimit);
        for (const session::GroupRow &row : *last_->groups)
            QVERIFY(!last_->details->at(row.key.schedule).agents.empty());
    }

    void aPushEndsWithOneOutcomeForEachAgent()
    {
        startWorld();
        loadSamplePlan(20);
        int planned = 0;
        for (const auto &[id, detail] : *last_->details)
            planned += static_cast<int>(
                std::count_if(detail.agents.begin(), detail.agents.end(), [](const auto &a) { return a.planned; }));
        QVERIFY(planned > 0);
        session_->push(false);
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Finished; }, 90'000));
        int ended = 0;
        int applied = 0;
        for (const auto &[id, detail] : *last_->details)
            for (const session::AgentRow &agent : detail.agents) {
                if (!agent.planned)
                    continue;
                QVERIFY2(agent.outcome != push::Outcome::Pending, qPrintable(agent.name));
                ++ended;
                applied += agent.outcome == push::Outcome::Applied ? 1 : 0;
            }
        QCOMPARE(ended, planned);
        QVERIFY(applied > 0);
        QVERIFY(!last_->reportPath.isEmpty());
        QFile report(last_->reportPath);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const auto totals = QJsonDocument::fromJson(report.readAll()).object()[QStringLiteral("totals")].toObject();
        QCOMPARE(totals[QStringLiteral("planned")].toInt(), planned);
        QCOMPARE(totals[QStringLiteral("applied")].toInt(), applied);
    }

    void aTradeIsDecidedWhenPressed()
    {
        startWorld();
        loadSamplePlan(20);
        const session::TradeRow *found = nullptr;
        for (const auto &[id, detail] : *last_->details)
            for (const session::TradeRow &trade : detail.trades)
                if (trade.trade.state == schedule::TradeState::Matched && !found)
                    found = &trade;
        QVERIFY(found);
        const auto id = found->trade.id;
        const auto group = found->group;
        session_->decideTrades(group, {id.value}, false);
        QVERIFY(waitFor(
            [&](const auto &s) {
                for (const session::TradeRow &trade : s.details->at(group).trades)
                    if (trade.trade.id == id)
                        return trade.trade.state == schedule::TradeState::Denied;
                return true; // decided trades may leave the list
            },
            90'000));
    }

    void anUnknownAgentIsAProblemWithItsLine()
    {
        startWorld();
        loadSamplePlan(10);
        QFile plan(planPath());
        QVERIFY(plan.open(QIODevice::ReadOnly));
        QByteArray text = plan.readAll();
        plan.close();
        const QByteArray agent = last_->details->begin()->second.agents.front().agent.value.toUtf8();
        QVERIFY(text.contains(agent));
        text.replace(agent, QByteArray(agent).replace(0, 4, "zzzz"));
        QVERIFY(plan.open(QIODevice::WriteOnly));
        plan.write(text);
        plan.close();
        session_->loadPlan(planPath());
        QVERIFY(waitFor([](const auto &s) { return !s.planProblems.empty(); }));
        QVERIFY(last_->planProblems.front().line > 1);
        QVERIFY(!last_->planProblems.front().column.isEmpty());
    }

private:
    QTemporaryDir directory_;
    std::unique_ptr<sandbox::Server> server_;
    std::unique_ptr<session::Session> session_;
    session::SnapshotPtr last_;
    int journals_ = 0;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
