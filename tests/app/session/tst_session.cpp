// The session against a real sandbox over real sockets: what the window will
// show at each step of a planner's Friday.
#include "journal/journal.h"
#include "sandbox/server.h"
#include "session/performance.h"
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
    /// Another console, or the same one started again, on the same journal.
    void startAgain()
    {
        last_.reset();
        session_.reset(); // the journal's file is free now
        session_ = std::make_unique<session::Session>();
        session_->setJournalPath(directory_.filePath(QStringLiteral("journal-%1.sqlite").arg(journals_)));
        connect(session_.get(), &session::Session::snapshotChanged, this,
                [this](const session::SnapshotPtr &snapshot) { last_ = snapshot; });
        connectNow();
    }
    [[nodiscard]] std::vector<push::JournalRecord> records()
    {
        auto journal = journal::Journal::open(directory_.filePath(QStringLiteral("journal-%1.sqlite").arg(journals_)));
        if (!journal)
            return {};
        auto read = journal.value()->read();
        return read ? *read : std::vector<push::JournalRecord>();
    }
    [[nodiscard]] int outcomes(push::Outcome outcome) const
    {
        int found = 0;
        for (const auto &[id, detail] : *last_->details)
            found += static_cast<int>(std::count_if(detail.agents.begin(), detail.agents.end(), [&](const auto &agent) {
                return agent.planned && agent.outcome == outcome;
            }));
        return found;
    }
    [[nodiscard]] const session::ParkedRow *parkedInTrade() const
    {
        for (const session::ParkedRow &row : *last_->parked)
            if (row.trade && row.state == session::ParkedRow::State::Waiting)
                return &row;
        return nullptr;
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

    // The plug is pulled in mid-push: what the new console offers is exactly what
    // is open, and taking it up settles everything, each change once.
    void aPushThatWasCutIsOfferedAndTakenUp()
    {
        startWorld([](sandbox::SandboxOptions &options) {
            options.groups = 1;
            options.latencyMs = 250; // snapshots come ten times a second
        });
        loadSamplePlan(20);
        session_->push(false);
        QVERIFY(waitFor([](const auto &s) {
            return std::any_of(s.groups->begin(), s.groups->end(), [](const auto &row) {
                return row.state == push::LaneState::Uploading || row.state == push::LaneState::Submitted ||
                       row.state == push::LaneState::Settling;
            });
        }));
        startAgain();
        QVERIFY(waitFor([](const auto &s) { return s.journal->ready && !s.journal->openRuns.empty(); }));
        const session::OpenRunRow open = last_->journal->openRuns.front();
        QCOMPARE(open.planName, QStringLiteral("plan.csv"));
        QVERIFY(open.at && open.groups > 0 && open.agents > 0);
        QCOMPARE(last_->journal->foreignRuns, 0);
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Loaded; }));
        session_->resumeRun(open.runId);
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Finished; }, 90'000));
        QCOMPARE(outcomes(push::Outcome::Pending) + outcomes(push::Outcome::Unknown) +
                     outcomes(push::Outcome::Postponed) + outcomes(push::Outcome::Conflict),
                 0);
        QVERIFY(outcomes(push::Outcome::Applied) + outcomes(push::Outcome::AlreadyPresent) > 0);
        QVERIFY(waitFor([](const auto &s) { return s.journal->openRuns.empty(); }));
    }

    void aRunOfAnotherAccountIsNotOffered()
    {
        startWorld([](sandbox::SandboxOptions &options) { options.groups = 1; });
        loadSamplePlan(20);
        session_->push(false);
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Pushing && s.groups->front().inPush; }));
        QVERIFY(waitFor([](const auto &s) { return s.groups->front().state != push::LaneState::Planned; }));
        session_.reset();
        const QString before = server_->url();
        const auto old = std::move(server_); // keeps its port: the next one is another service
        sandbox::SandboxOptions options;
        options.agents = 20;
        options.groups = 1;
        options.clientId = QStringLiteral("planner");
        options.clientSecret = QStringLiteral("secret");
        server_ = std::make_unique<sandbox::Server>(options);
        QVERIFY(server_->start());
        QVERIFY(server_->url() != before);
        startAgain();
        QVERIFY(waitFor([](const auto &s) { return s.journal->ready; }));
        QCOMPARE(last_->journal->openRuns.size(), size_t(0));
        QCOMPARE(last_->journal->foreignRuns, 1);
    }

    // Parked for its trade; the trade is denied, the agent is offered and pushed.
    void aParkedAgentComesBackWhenItsTradeEnds()
    {
        startWorld([](sandbox::SandboxOptions &options) { options.groups = 1; });
        loadSamplePlan(20);
        session_->push(false);
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Finished; }, 90'000));
        QVERIFY(waitFor([this](const auto &) { return parkedInTrade() != nullptr; }));
        const session::ParkedRow parked = *parkedInTrade();
        QCOMPARE(parked.owner, QStringLiteral("planner@127.0.0.1"));
        QVERIFY(parked.until && parked.ours);
        const auto rowOf = [this, &parked] {
            return *std::find_if(last_->groups->begin(), last_->groups->end(),
                                 [&](const auto &row) { return row.key.schedule == parked.group; });
        };
        QVERIFY(rowOf().open.parked > 0);
        session_->closeWeek(parked.group); // not while somebody is parked
        QVERIFY(waitFor([](const auto &s) { return s.failure.has_value(); }));
        QVERIFY(last_->failure->reason.contains(QStringLiteral("parked")));

        QStringList trades;
        for (const session::TradeRow &trade : last_->details->at(parked.group).trades)
            if (trade.trade.isMatched())
                trades << trade.trade.id.value;
        session_->decideTrades(parked.group, trades, false);
        const auto released = [&](const session::Snapshot &s) {
            return std::any_of(s.parked->begin(), s.parked->end(), [&](const auto &row) {
                return row.agent == parked.agent && row.state == session::ParkedRow::State::Released;
            });
        };
        QVERIFY(waitFor(released, 90'000));
        session_->pushParked({{parked.group.value, {parked.agent.value}}});
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Pushing; }));
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Finished; }, 90'000));
        QCOMPARE(outcomes(push::Outcome::Applied), 1);
        QVERIFY(waitFor([&](const auto &s) {
            return std::none_of(s.parked->begin(), s.parked->end(),
                                [&](const auto &row) { return row.agent == parked.agent; });
        }));
    }

    // The planner asked for it: nobody presses anything, also after a restart.
    void aParkedAgentReturnsByItself()
    {
        startWorld([](sandbox::SandboxOptions &options) {
            options.groups = 1;
            options.tradeJobLimit = 0; // each console keeps its own five a minute
        });
        loadSamplePlan(20);
        session_->push(false, true);
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Finished; }, 90'000));
        QVERIFY(waitFor([this](const auto &) { return parkedInTrade() != nullptr; }));
        startAgain();
        QVERIFY(waitFor([this](const auto &s) {
            return s.stage == Stage::Loaded && s.journal->ready && parkedInTrade() && !s.details->empty();
        }));
        const session::ParkedRow parked = *parkedInTrade();
        QVERIFY(parked.byItself);
        QStringList trades;
        const auto matched = [&](const session::Snapshot &s) {
            trades.clear();
            for (const session::TradeRow &trade : s.details->at(parked.group).trades)
                if (trade.trade.isMatched())
                    trades << trade.trade.id.value;
            return !trades.isEmpty();
        };
        QVERIFY(waitFor(matched, 90'000));
        session_->decideTrades(parked.group, trades, false);
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Pushing; }, 90'000));
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Finished; }, 90'000));
        QVERIFY(waitFor([&](const auto &s) {
            return std::none_of(s.parked->begin(), s.parked->end(),
                                [&](const auto &row) { return row.agent == parked.agent; });
        }));
    }

    // Journalled before it is sent, never sent twice, also by the next console.
    void aDecisionIsKeptAndNeverRepeated()
    {
        startWorld([](sandbox::SandboxOptions &options) { options.groups = 1; });
        connectNow();
        const session::TradeRow *found = nullptr;
        QVERIFY(waitFor([&](const auto &s) {
            for (const auto &[id, detail] : *s.details)
                for (const session::TradeRow &trade : detail.trades)
                    if (trade.trade.state == schedule::TradeState::Matched)
                        found = &trade;
            return found != nullptr && s.journal->ready;
        }));
        const auto id = found->trade.id;
        const auto group = found->group;
        session_->decideTrades(group, {id.value}, true);
        session_->decideTrades(group, {id.value}, true); // a second press
        QVERIFY(waitFor([&](const auto &s) {
            for (const session::TradeRow &trade : s.details->at(group).trades)
                if (trade.trade.id == id)
                    return trade.asked;
            return true;
        }));
        startAgain();
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Loaded && s.journal->ready; }));
        session_->decideTrades(group, {id.value}, false);
        QTest::qWait(300);
        session_.reset();
        int asked = 0;
        int answered = 0;
        for (const push::JournalRecord &record : records()) {
            if (record.kind != QStringLiteral("trade"))
                continue;
            const QJsonObject body = QJsonDocument::fromJson(record.body).object();
            QVERIFY(record.body.contains(id.value.toUtf8()));
            (body.value(QStringLiteral("done")).toBool() ? answered : asked) += 1;
        }
        QCOMPARE(asked, 1);
        QCOMPARE(answered, 1);
    }

    void aWeekIsClosedOnceNothingIsOpen()
    {
        startWorld([](sandbox::SandboxOptions &options) {
            options.groups = 1;
            options.openTrades = 0;
        });
        connectNow();
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Loaded && s.journal->ready; }));
        const auto group = last_->groups->front().key.schedule;
        session_->closeWeek(group);
        QVERIFY(waitFor([](const auto &s) { return s.groups->front().closed.has_value(); }));
        QCOMPARE(last_->groups->front().closed->by, QStringLiteral("planner@127.0.0.1"));
        session_->makeSamplePlan(5, planPath());
        session_->loadPlan(planPath());
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Checked; }));
        session_->push(false); // asks first
        QVERIFY(waitFor([](const auto &s) { return s.failure.has_value(); }));
        QCOMPARE(last_->stage, Stage::Checked);
    }

    void aDamagedJournalKeepsPushesAway()
    {
        startWorld([](sandbox::SandboxOptions &options) { options.groups = 1; });
        const QString broken = directory_.filePath(QStringLiteral("broken.sqlite"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        session_->setJournalPath(broken);
        connectNow();
        QVERIFY(waitFor([](const auto &s) { return s.journal && s.journal->failure.has_value(); }));
        QVERIFY(!last_->journal->ready);
        QVERIFY(waitFor([](const auto &s) { return s.stage == Stage::Loaded; }));
        session_->setJournalPath(directory_.filePath(QStringLiteral("whole.sqlite")));
        QVERIFY(waitFor([](const auto &s) { return s.journal->ready && !s.journal->failure; }));
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
