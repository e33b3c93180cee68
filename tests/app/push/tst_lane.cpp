#include "lane_stage.h"

using namespace shiftlane;
using namespace shiftlane::push;
using namespace shiftlane::test;

class LaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStraightWay()
    {
        Stage s;
        s.toReading();
        QCOMPARE(s.progress.state, LaneState::Reading);
        s.trades();
        s.readAll();
        QCOMPARE(s.progress.state, LaneState::Ready);
        const auto &intent = s.get<command::PrepareAttempt>();
        QCOMPARE(intent.scheduleVersion, 7);
        QCOMPARE(intent.lockToken, 5);
        QCOMPARE(intent.deltas.size(), size_t(2));
        QCOMPARE(*intent.deltas[0].version, 3);
        QVERIFY(!s.has<command::Send>()); // nothing leaves before the intent is durable
        s.toSubmit();
        QCOMPARE(s.progress.state, LaneState::Submitted);
        QVERIFY(s.progress.submittedAt.has_value());
        s.applyAtService();
        s.ok(Operation{base::OperationId(QStringLiteral("op")), OperationStatus::Complete, 8});
        QCOMPARE(s.progress.state, LaneState::Settling);
        QCOMPARE(s.outcome(0), Outcome::Pending); // the read decides
        s.ok(push::AgentSchedules(s.agents));
        QCOMPARE(s.outcome(0), Outcome::Pending); // the journal comes first
        s.recordDone();
        QCOMPARE(s.progress.state, LaneState::Done);
        QCOMPARE(s.outcome(0), Outcome::Applied);
        QCOMPARE(s.progress.versions, (std::vector<qint64>{7, 8}));
        QVERIFY(!s.lane->isFinished());
        for (const LaneCommand &each : std::vector<LaneCommand>(s.out)) {
            if (const auto *const record = std::get_if<command::Record>(&each); record && record->ticket != 0)
                s.feed(event::Recorded{record->ticket, {}});
        }
        QVERIFY(s.lane->isFinished());
        QCOMPARE(s.get<command::ReleaseLock>().token, 5);
    }

    // Who publishes tells 1,000 agents at once: the others are written in the next wave.
    void aPublishedGroupIsWrittenInWaves_data()
    {
        QTest::addColumn<bool>("published");
        QTest::addColumn<bool>("publish");
        QTest::addColumn<int>("first");
        QTest::newRow("draft stays draft") << false << false << 1'202;
        QTest::newRow("published") << true << false << 1'000;
        QTest::newRow("to be published") << false << true << 1'000;
    }
    void aPublishedGroupIsWrittenInWaves()
    {
        QFETCH(bool, published);
        QFETCH(bool, publish);
        QFETCH(int, first);
        Stage s;
        for (int i = 0; i < 1'200; ++i) {
            const base::AgentId id(QStringLiteral("b%1").arg(i, 4, 10, QLatin1Char('0')));
            plan::AgentPlan edits = s.plan.agents.front();
            edits.agent = id;
            edits.base = held(id);
            edits.shifts[0].shift = edits.base->shifts[0];
            edits.shifts[0].shift.activities[0].code = base::ActivityCodeId(QStringLiteral("2"));
            s.plan.agents.push_back(edits);
            s.agents.push_back(held(id));
            s.service.members.front().agents.push_back(id);
        }
        s.service.published = published;
        LaneContext context;
        context.plan = &s.plan;
        context.unit = &s.unit;
        context.publish = publish;
        s.progress = {};
        s.lane = std::make_unique<Lane>(context, s.progress);
        s.toReading();
        s.trades();
        s.readAll();
        QCOMPARE(static_cast<int>(s.get<command::PrepareAttempt>().deltas.size()), first);
        if (first == 1'202)
            return;
        QCOMPARE(s.get<command::PrepareAttempt>().publish, publish);
        s.toSubmit();
        s.applyAtService();
        s.service.published = true;
        s.ok(Operation{base::OperationId(QStringLiteral("op")), OperationStatus::Complete, 8});
        if (publish) { // the schedule shows it
            s.ok(s.service);
        }
        push::AgentSchedules read(s.agents.begin(), s.agents.begin() + 1'000);
        s.ok(read);
        s.recordDone();
        QCOMPARE(s.outcome(0), Outcome::Applied);
        QCOMPARE(s.outcome(1'201), Outcome::Pending);
        for (size_t i = 1'000; i < s.agents.size(); ++i) { // not written yet
            s.agents[i].shifts[0].activities[0].code = base::ActivityCodeId(QStringLiteral("0"));
            s.agents[i].version = 3;
        }
        s.readAll();
        QCOMPARE(s.get<command::PrepareAttempt>().deltas.size(), size_t(202));
        QVERIFY(!s.get<command::PrepareAttempt>().publish);
    }

    void aHeldGroupIsWaitedFor()
    {
        Stage s;
        s.feed(event::Started{});
        const Lock::Lease held{7, QStringLiteral("Ada"), false};
        for (int look = 0; look < 90; ++look) { // 180 s of the same holder, 2 s a look
            s.feed(event::LockAnswered{1, held, {}});
            QCOMPARE(s.progress.state, LaneState::BackingOff);
            QCOMPARE(s.progress.heldBy, QStringLiteral("Ada"));
            s.feed(event::WaitOver{s.get<command::Wait>().ticket});
            QVERIFY(s.get<command::AcquireLock>().ticket != 0);
        }
        s.feed(event::LockAnswered{1, held, {}});
        QCOMPARE(s.progress.state, LaneState::Postponed);
        QCOMPARE(s.progress.reason, QStringLiteral("held by Ada"));
        QVERIFY(s.progress.heldElsewhere);
        QCOMPARE(s.outcome(0), Outcome::Postponed);
    }

    void aHolderWhoGetsOnIsWaitedForAnew()
    {
        Stage s;
        s.feed(event::Started{});
        for (int look = 0; look < 170; ++look) {
            s.feed(event::LockAnswered{1, {look < 85 ? 7 : 8, QStringLiteral("Ada"), false}, {}});
            s.feed(event::WaitOver{s.get<command::Wait>().ticket});
        }
        QVERIFY(!isFinal(s.progress.state));
        s.feed(event::LockAnswered{1, {9, {}, true}, {}});
        QCOMPARE(s.progress.state, LaneState::Reading);
        QVERIFY(s.progress.heldBy.isEmpty());
    }

    /// What an earlier session sent may still be under way: it is looked up, and
    /// only then is anything else done.
    void whatWasOutIsLookedUpFirst()
    {
        RecoveredGroup left;
        left.attempt = RecoveredAttempt{QStringLiteral("old"), 7, false, {}, {}};
        left.attempt->agents[one] = {7, {}, {}};
        left.attempt->agents[one].before.agent = left.attempt->agents[one].wanted.agent = one;
        Stage s([&](LaneContext &c) { c.recovered = &left; });
        s.toReading();
        QCOMPARE(s.progress.state, LaneState::Settling);
        QVERIFY(s.get<command::Wait>().delay >= Milliseconds{2'000});
        s.feed(event::WaitOver{s.get<command::Wait>().ticket});
        QCOMPARE(s.progress.state, LaneState::Settling);
        s.request<ReadSchedule>();
    }

    void aLostLeaseIsAskedForAgain()
    {
        Stage s;
        s.toReading();
        s.trades();
        s.readAll();
        s.feed(event::AttemptPrepared{
            s.get<command::PrepareAttempt>().ticket, QStringLiteral("lease lost"), {}, {}, true});
        QCOMPARE(s.progress.state, LaneState::BackingOff);
        s.feed(event::WaitOver{s.get<command::BackOff>().ticket});
        QCOMPARE(s.progress.state, LaneState::Planned);
        QVERIFY(s.get<command::AcquireLock>().ticket != 0);
    }

    void nothingIsWrittenWhereItIsThere()
    {
        Stage s;
        s.applyAtService();
        s.toReading();
        s.trades();
        s.readAll();
        QCOMPARE(s.progress.state, LaneState::Done);
        QCOMPARE(s.outcome(1), Outcome::AlreadyPresent);
    }

    void matchedAgentsAreParkedWhoeverAsks()
    {
        Stage s([](LaneContext &c) { c.chosen[one] = plan::Disposition::Push; });
        s.toReading();
        s.trades({matched(one)});
        s.readAll();
        QCOMPARE(s.outcome(0), Outcome::Parked);
        QCOMPARE(s.get<command::PrepareAttempt>().deltas.size(), size_t(1));
        QCOMPARE(s.get<command::PrepareAttempt>().deltas[0].agent, two);
    }

    void stopPolicyWritesNothing()
    {
        Stage s([](LaneContext &c) { c.openTrades = plan::OpenTradePolicy::Stop; });
        s.toReading();
        s.trades({matched(one)});
        s.readAll();
        QCOMPARE(s.progress.state, LaneState::Stopped);
        QCOMPARE(s.outcome(1), Outcome::Postponed);
    }

    void approvedFirstThenReadAgain()
    {
        Stage s([](LaneContext &c) { c.openTrades = plan::OpenTradePolicy::Approve; });
        s.toReading();
        s.trades({matched(one)});
        s.readAll();
        const auto &ask = s.get<command::DecideTrades>();
        QVERIFY(ask.approve);
        QCOMPARE(ask.trades.size(), size_t(1));
        s.feed(event::TradesDecided{ask.ticket,
                                    {{base::TradeId(QStringLiteral("t")), QStringLiteral("TransitionNotAllowed")}}});
        QVERIFY(s.get<command::LoadTrades>().fresh);
        s.trades({matched(one)}); // it did not work: the agent stays out, and nobody asks twice
        s.readAll();
        QVERIFY(!s.has<command::DecideTrades>());
        QCOMPARE(s.outcome(0), Outcome::Parked);
        QVERIFY(s.progress.agents[0].reason.contains(u"TransitionNotAllowed"));
    }

    void aConflictRoundReadsAndMergesAgain()
    {
        Stage s;
        s.whole();
        s.fails(409);
        QCOMPARE(s.progress.state, LaneState::BackingOff);
        QVERIFY(s.get<command::BackOff>().conflict);
        s.service.version = 9;
        s.feed(event::WaitOver{s.get<command::BackOff>().ticket});
        s.readAll();
        QCOMPARE(s.get<command::PrepareAttempt>().scheduleVersion, 9);
        QCOMPARE(s.progress.round, 1);
    }

    void fiveRoundsAndNoMore()
    {
        Stage s;
        s.whole();
        for (int round = 1; round <= 6; ++round) {
            s.fails(409);
            ++s.service.version;
            s.feed(event::WaitOver{s.get<command::BackOff>().ticket});
            s.readAll();
            if (s.has<command::LoadTrades>()) { // a lock may hide behind the edits
                s.trades();
                s.readAll();
            }
            if (round < 6)
                s.toSubmit();
        }
        QCOMPARE(s.progress.state, LaneState::Postponed);
        QVERIFY(s.progress.reason.contains(u"busy"));
        QCOMPARE(s.outcome(0), Outcome::Postponed);
    }

    void aRefusalWithoutAMoveIsBisected()
    {
        Stage s;
        s.whole();
        s.fails(409);
        s.feed(event::WaitOver{s.get<command::BackOff>().ticket});
        s.readAll();
        QVERIFY(s.get<command::LoadTrades>().fresh); // a lock? the trades are asked first
        s.trades();
        s.readAll();
        QCOMPARE(s.get<command::PrepareAttempt>().deltas.size(), size_t(1)); // then half of them
        s.toSubmit();
        s.fails(409);
        s.feed(event::WaitOver{s.get<command::BackOff>().ticket});
        s.readAll();
        s.trades();
        s.readAll();
        QCOMPARE(s.outcome(0), Outcome::Parked);
        QCOMPARE(s.get<command::PrepareAttempt>().deltas[0].agent, two);
        QCOMPARE(s.progress.round, 0);
    }

    void aNamedAgentIsParkedAtOnce()
    {
        Stage s;
        s.whole();
        s.fails(409, "pending trade of agent a2");
        s.feed(event::WaitOver{s.get<command::BackOff>().ticket});
        s.readAll();
        s.trades();
        s.readAll();
        QCOMPARE(s.outcome(1), Outcome::Parked);
        QCOMPARE(s.get<command::PrepareAttempt>().deltas[0].agent, one);
    }

    void anEarlyEventIsKept()
    {
        Stage s;
        s.whole();
        const auto out = s.out;
        Operation end = processing();
        end.status = OperationStatus::Complete;
        end.version = 8;
        s.feed(event::OperationTold{end});
        s.out = out;
        s.applyAtService();
        s.ok(processing(), 202);
        QCOMPARE(s.progress.state, LaneState::Settling);
        QCOMPARE(s.request<QueryAgents>().agents.size(), size_t(2)); // read back at once
    }

    void aForeignEventMeansNothing()
    {
        Stage s;
        s.whole();
        s.ok(processing(), 202);
        Operation foreign = processing();
        foreign.id = base::OperationId(QStringLiteral("theirs"));
        foreign.status = OperationStatus::Error;
        s.feed(event::OperationTold{foreign});
        QVERIFY(s.out.empty());
        QCOMPARE(s.progress.state, LaneState::Submitted);
    }

    void anAmbiguousWriteIsLookedAtBeforeTheNext()
    {
        Stage s;
        s.whole();
        Answer cut;
        cut.transport = Transport::Broken;
        s.answer(cut);
        for (int read = 0; read < 3; ++read) {
            QCOMPARE(s.progress.state, LaneState::Settling);
            s.feed(event::WaitOver{s.get<command::Wait>().ticket});
            s.ok(s.service); // unchanged
        }
        QCOMPARE(s.progress.state, LaneState::BackingOff);
        s.applyAtService(); // it had arrived after all
        s.feed(event::WaitOver{s.get<command::BackOff>().ticket});
        s.readAll();
        QCOMPARE(s.outcome(0), Outcome::AlreadyPresent);
        QCOMPARE(s.progress.state, LaneState::Done);
    }

    /// Cut, applied, and undone by a colleague before the first read: to write it
    /// again would do the change twice.
    void aWriteThatSomebodyUndidIsNotRepeated()
    {
        Stage s;
        s.whole();
        Answer cut;
        cut.transport = Transport::Broken;
        s.answer(cut);
        s.service.version += 2;
        s.agents[0].version = *s.agents[0].version + 2; // the old content, twice written
        for (int read = 0; read < 3; ++read) {
            s.feed(event::WaitOver{s.get<command::Wait>().ticket});
            s.readAll();
        }
        QCOMPARE(s.progress.state, LaneState::BackingOff);
        s.feed(event::WaitOver{s.get<command::BackOff>().ticket});
        s.readAll();
        QCOMPARE(s.outcome(0), Outcome::Unknown);
        QCOMPARE(s.get<command::PrepareAttempt>().deltas.size(), size_t(1)); // nobody touched the other agent
        QCOMPARE(s.get<command::PrepareAttempt>().deltas.front().agent, two);
    }

    void eventsAloneProveNothing()
    {
        Stage s;
        s.whole();
        s.ok(processing(), 202);
        Operation end = processing();
        end.status = OperationStatus::Complete;
        s.feed(event::OperationTold{end});
        s.ok(s.service); // the version did not move
        QCOMPARE(s.progress.state, LaneState::Settling);
        QCOMPARE(s.outcome(0), Outcome::Pending);
    }

    void stopFollowsTheWriteThatIsOut()
    {
        Stage s;
        s.whole();
        const auto out = s.out;
        s.feed(event::StopAsked{});
        QCOMPARE(s.progress.state, LaneState::Submitted);
        s.out = out;
        s.applyAtService();
        s.ok(Operation{base::OperationId(QStringLiteral("op")), OperationStatus::Complete, 8});
        s.ok(push::AgentSchedules(s.agents));
        s.recordDone();
        QCOMPARE(s.outcome(0), Outcome::Applied);
        QCOMPARE(s.progress.state, LaneState::Done);
    }

    void stopBeforeTheWriteCancels()
    {
        Stage s;
        s.toReading();
        s.trades();
        s.readAll();
        const Ticket intent = s.get<command::PrepareAttempt>().ticket;
        s.feed(event::StopAsked{});
        QCOMPARE(s.progress.state, LaneState::Stopped);
        QCOMPARE(s.outcome(0), Outcome::Cancelled);
        s.feed(event::AttemptPrepared{intent, {}, QStringLiteral("x"), QByteArrayLiteral("y"), false});
        QVERIFY(s.out.empty()); // a late answer starts nothing
    }

    void pauseReadsAgainBeforeWriting()
    {
        Stage s;
        s.toReading();
        s.trades();
        s.readAll();
        s.feed(event::PauseAsked{});
        QCOMPARE(s.progress.state, LaneState::Paused);
        s.feed(event::ResumeAsked{});
        QCOMPARE(s.progress.state, LaneState::Reading);
        s.request<ReadSchedule>();
    }

    void excludedWhileUploadingIsTakenOut()
    {
        Stage s;
        s.toReading();
        s.trades();
        s.readAll();
        s.feed(event::AttemptPrepared{
            s.get<command::PrepareAttempt>().ticket, {}, QStringLiteral("x"), QByteArrayLiteral("y"), false});
        s.feed(event::DispositionSet{one, plan::Disposition::Exclude});
        QCOMPARE(s.progress.state, LaneState::Reading);
        s.readAll();
        QCOMPARE(s.get<command::PrepareAttempt>().deltas.size(), size_t(1));
    }

    void withoutAJournalNothingLeaves()
    {
        Stage s;
        s.toReading();
        s.trades();
        for (int tries = 1; tries < 8; ++tries) {
            s.readAll();
            s.feed(event::AttemptPrepared{
                s.get<command::PrepareAttempt>().ticket, QStringLiteral("disk full"), {}, {}, false});
            QCOMPARE(s.progress.state, LaneState::BackingOff);
            s.feed(event::WaitOver{s.get<command::BackOff>().ticket});
        }
        s.readAll();
        s.feed(event::AttemptPrepared{
            s.get<command::PrepareAttempt>().ticket, QStringLiteral("disk full"), {}, {}, false});
        QCOMPARE(s.progress.state, LaneState::Postponed);
        QVERIFY(s.progress.reason.contains(u"disk full"));
    }

    void aLongRetryAfterIsThePlannersChoice()
    {
        Stage s;
        s.toReading();
        s.trades();
        Answer answer;
        answer.status = 429;
        s.feed(event::Answered{s.get<command::Send>().ticket, answer, Meaning::Throttled, Milliseconds{86'400'000}});
        QCOMPARE(s.progress.state, LaneState::Postponed);
    }

    void aConflictRestsUntilItIsDecided()
    {
        Stage s([](LaneContext &c) { c.waitForDecisions = true; });
        s.agents[0].shifts[0].activities[0].lengthMinutes = 300; // a colleague, the same hours
        s.agents[0].shifts[0].activities[0].code = base::ActivityCodeId(QStringLiteral("7"));
        s.toReading();
        s.trades();
        s.readAll();
        QCOMPARE(s.progress.state, LaneState::NeedsDecision);
        QVERIFY(!s.progress.agents[0].conflicts.empty());
        s.feed(event::ConflictDecided{QByteArrayLiteral("stale"), plan::Choice::KeepPlanned});
        QCOMPARE(s.progress.state, LaneState::NeedsDecision);
        while (!s.progress.agents[0].conflicts.empty())
            s.feed(event::ConflictDecided{s.progress.agents[0].conflicts[0].id, plan::Choice::KeepService});
        QCOMPARE(s.progress.state, LaneState::Reading);
        s.readAll();
        QCOMPARE(s.outcome(0), Outcome::AlreadyPresent);
        QCOMPARE(s.get<command::PrepareAttempt>().deltas[0].agent, two);
    }

    void aConflictDoesNotHoldUpTheOthers()
    {
        Stage s;
        s.agents[0].shifts[0].activities[0].code = base::ActivityCodeId(QStringLiteral("7"));
        s.toReading();
        s.trades();
        s.readAll();
        QCOMPARE(s.outcome(0), Outcome::Conflict);
        QCOMPARE(s.get<command::PrepareAttempt>().deltas[0].agent, two);
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "tst_lane.moc"
