// The parked ledger out of records: who waits, who is released, what keeps a
// week open, and plans cut down to some agents.
#include "push/journal_text.h"
#include "push/parked_ledger.h"
#include "push/trade_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace shiftlane;
using namespace shiftlane::push;

namespace {

const base::ScheduleId group(QStringLiteral("schedule"));
const Instant began = *Instant::fromIso(u"2026-11-27T12:04:00Z");
const Instant shiftStart = *Instant::fromIso(u"2026-12-02T08:00:00Z");

plan::PushPlan planOf(const QStringList &agents)
{
    plan::PushPlan plan;
    plan.sourceName = QStringLiteral("friday.csv");
    plan.sourceHash = QByteArrayLiteral("cafe");
    plan.baseKnown = true;
    plan::GroupPlan one;
    one.key = {base::BusinessUnitId(QStringLiteral("unit")), QDate(2026, 11, 30), group};
    one.businessUnitName = QStringLiteral("Retail");
    for (const QString &id : agents) {
        plan::AgentPlan agent;
        agent.agent = base::AgentId(id);
        agent.name = id.toUpper();
        schedule::Shift shift;
        schedule::Activity work;
        work.start = shiftStart;
        work.lengthMinutes = 60;
        shift.activities.push_back(work);
        agent.shifts.push_back({plan::ShiftEdit::Kind::Put, shift, 0});
        one.agents.push_back(agent);
    }
    plan.groups.push_back(one);
    return plan;
}

std::vector<JournalRecord> runOf(const QString &id, const plan::PushPlan &plan)
{
    RunOptions options;
    options.planner = QStringLiteral("ada@host");
    options.account = QStringLiteral("ada@https://host");
    return {{QStringLiteral("plan"), id, group, {}, text::groupPlan(plan.groups.front())},
            {QStringLiteral("run"), id, {}, {}, text::run(plan, options, began)},
            {QStringLiteral("approval"), id, {}, {}, text::approval(plan, options, began)}};
}

schedule::ShiftTrade tradeOf(const QString &id, const QString &agent, schedule::TradeState state)
{
    schedule::ShiftTrade trade;
    trade.id = base::TradeId(id);
    trade.initiatingAgent = base::AgentId(agent);
    trade.state = state;
    trade.expires = *Instant::fromIso(u"2026-11-29T18:00:00Z");
    return trade;
}

JournalRecord endOf(const QString &run, const std::map<QString, Outcome> &outcomes,
                    const std::vector<schedule::ShiftTrade> &trades = {})
{
    GroupProgress progress;
    progress.state = LaneState::Done;
    for (const auto &[id, outcome] : outcomes) {
        AgentProgress agent;
        agent.agent = base::AgentId(id);
        agent.name = id.toUpper();
        agent.outcome = outcome;
        for (const schedule::ShiftTrade &trade : trades)
            if (trade.involves(agent.agent))
                agent.trades.push_back(trade.id);
        progress.agents.push_back(agent);
    }
    return {QStringLiteral("end"), run, group, {}, text::end(progress, &trades)};
}

ParkedLedger ledgerOf(const std::vector<JournalRecord> &records)
{
    auto ledger = ParkedLedger::of(records);
    return ledger ? *ledger : ParkedLedger();
}

const ParkedAgent *find(const std::vector<ParkedAgent> &agents, const QString &id)
{
    const auto it =
        std::find_if(agents.begin(), agents.end(), [&](const ParkedAgent &each) { return each.agent.value == id; });
    return it == agents.end() ? nullptr : &*it;
}

} // namespace

class TestParkedLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        records_ =
            runOf(QStringLiteral("run-1"), planOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        trade_ = tradeOf(QStringLiteral("t"), QStringLiteral("a"), schedule::TradeState::Matched);
    }

    void aRunThatDidNotEndKeepsTheWeekOpen()
    {
        QCOMPARE(ledgerOf(records_).openWork(group).running, 1);
        QVERIFY(ledgerOf(records_).agents().empty());
    }

    void whoIsParkedWhyByWhomAndUntilWhen()
    {
        records_.push_back(endOf(QStringLiteral("run-1"),
                                 {{QStringLiteral("a"), Outcome::Parked},
                                  {QStringLiteral("b"), Outcome::Parked},
                                  {QStringLiteral("c"), Outcome::Applied}},
                                 {trade_}));
        const ParkedLedger ledger = ledgerOf(records_);
        const auto agents = ledger.agents();
        QCOMPARE(agents.size(), size_t(2));
        QCOMPARE(agents[0].agent.value, QStringLiteral("a")); // the trade expires before the shift starts
        QCOMPARE(agents[0].owner, QStringLiteral("ada@host"));
        QCOMPARE(agents[0].account, QStringLiteral("ada@https://host"));
        QCOMPARE(agents[0].since, began);
        QVERIFY(agents[0].deadline == trade_.expires);
        QCOMPARE(agents[0].state, ParkedAgent::State::Waiting);
        QVERIFY(agents[1].deadline == shiftStart);
        QCOMPARE(agents[1].state, ParkedAgent::State::ByHand);
        const OpenWork open = ledger.openWork(group);
        QCOMPARE(open.parked, 2);
        QCOMPARE(open.running, 0);
        QVERIFY(open.any());
    }

    void anEndedTradeReleasesANewOneHoldsAgain()
    {
        records_.push_back(endOf(QStringLiteral("run-1"),
                                 {{QStringLiteral("a"), Outcome::Parked}, {QStringLiteral("b"), Outcome::Parked}},
                                 {trade_}));
        ParkedLedger ledger = ledgerOf(records_);
        const auto state = [&] { return find(ledger.agents(), QStringLiteral("a"))->state; };
        ledger.tradesRead({base::ScheduleId(QStringLiteral("other"))}, {});
        QCOMPARE(state(), ParkedAgent::State::Waiting); // those weeks were not read
        ledger.tradesRead({group}, {trade_});
        QCOMPARE(state(), ParkedAgent::State::Waiting);
        trade_.state = schedule::TradeState::Denied;
        ledger.tradesRead({group}, {trade_});
        QCOMPARE(state(), ParkedAgent::State::Released);
        QCOMPARE(find(ledger.agents(), QStringLiteral("b"))->state, ParkedAgent::State::ByHand);

        ParkedLedger again = ledgerOf(records_); // the journal is read once more
        again.carryOver(ledger);
        QCOMPARE(find(again.agents(), QStringLiteral("a"))->state, ParkedAgent::State::Released);

        ledger.tradesRead({group}, {tradeOf(QStringLiteral("u"), QStringLiteral("a"), schedule::TradeState::Matched)});
        QCOMPARE(state(), ParkedAgent::State::Waiting);
        ledger.tradesRead({group}, {});
        QCOMPARE(state(), ParkedAgent::State::Released);
    }

    void anotherOutcomeLeavesTheLedger()
    {
        records_.push_back(endOf(QStringLiteral("run-1"), {{QStringLiteral("a"), Outcome::Parked}}, {trade_}));
        for (const JournalRecord &each : runOf(QStringLiteral("run-2"), planOf({QStringLiteral("a")})))
            records_.push_back(each);
        QCOMPARE(ledgerOf(records_).agents().size(), size_t(1)); // under way, still parked
        records_.push_back(endOf(QStringLiteral("run-2"), {{QStringLiteral("a"), Outcome::Applied}}));
        QVERIFY(ledgerOf(records_).agents().empty());
        QVERIFY(!ledgerOf(records_).openWork(group).any());
    }

    void parkedAgainIsTheLaterPushs()
    {
        records_.push_back(endOf(QStringLiteral("run-1"), {{QStringLiteral("a"), Outcome::Parked}}, {trade_}));
        for (const JournalRecord &each : runOf(QStringLiteral("run-2"), planOf({QStringLiteral("a")})))
            records_.push_back(each);
        records_.push_back(endOf(QStringLiteral("run-2"), {{QStringLiteral("a"), Outcome::Parked}}, {trade_}));
        records_.push_back(ParkedLedger::returnsByItself(QStringLiteral("run-2")));
        const auto agents = ledgerOf(records_).agents();
        QCOMPARE(agents.size(), size_t(1));
        QCOMPARE(agents[0].runId, QStringLiteral("run-2"));
        QVERIFY(agents[0].byItself);
    }

    void unknownAndPostponedKeepTheWeekOpen()
    {
        records_.push_back(endOf(QStringLiteral("run-1"), {{QStringLiteral("a"), Outcome::Unknown},
                                                           {QStringLiteral("b"), Outcome::Postponed},
                                                           {QStringLiteral("c"), Outcome::Excluded}}));
        const OpenWork open = ledgerOf(records_).openWork(group);
        QCOMPARE(open.unknown, 1);
        QCOMPARE(open.postponed, 1);
        QCOMPARE(open.parked, 0);
    }

    void aPushIntoAClosedWeekOpensIt()
    {
        records_.push_back(ParkedLedger::closing(QStringLiteral("x"), planOf({}).groups.front().key,
                                                 QStringLiteral("ada@host"), began));
        const auto closed = ledgerOf(records_).closed(group);
        QVERIFY(closed);
        QCOMPARE(closed->by, QStringLiteral("ada@host"));
        QCOMPARE(closed->at, began);
        for (const JournalRecord &each : runOf(QStringLiteral("run-2"), planOf({QStringLiteral("a")})))
            records_.push_back(each);
        QVERIFY(!ledgerOf(records_).closed(group));
    }

    void plansAreCutDownToTheAgents()
    {
        records_.push_back(endOf(QStringLiteral("run-1"),
                                 {{QStringLiteral("a"), Outcome::Parked}, {QStringLiteral("b"), Outcome::Parked}}));
        const auto plans = ledgerOf(records_).plansOf(
            {{group, {base::AgentId(QStringLiteral("b")), base::AgentId(QStringLiteral("c"))}}});
        QCOMPARE(plans.size(), size_t(1));
        QCOMPARE(plans[0].sourceHash, QByteArrayLiteral("cafe"));
        QVERIFY(plans[0].baseKnown);
        QCOMPARE(plans[0].groups.size(), size_t(1));
        QCOMPARE(plans[0].groups[0].agents.size(), size_t(1)); // c was not parked
        QCOMPARE(plans[0].groups[0].agents[0].agent.value, QStringLiteral("b"));
        QCOMPARE(plans[0].groups[0].agents[0].shifts.size(), size_t(1));
    }

    void whatWasAskedIsKnown()
    {
        records_.push_back({QStringLiteral("trade"), QStringLiteral("x"), {}, {}, text::tradesAsked(true, {trade_})});
        auto asked = askedTrades(records_);
        QVERIFY(asked && asked->at(trade_.id) == answerNotSeen());
        records_.push_back({QStringLiteral("trade"),
                            QStringLiteral("x"),
                            {},
                            {},
                            text::tradesDone({{trade_.id, QStringLiteral("locked")}})});
        asked = askedTrades(records_);
        QVERIFY(asked && asked->at(trade_.id) == QStringLiteral("locked"));
    }

    void aBrokenRecordIsAFailure()
    {
        records_.push_back({QStringLiteral("end"), QStringLiteral("run-1"), group, {}, QByteArrayLiteral("{")});
        QVERIFY(!ParkedLedger::of(records_));
    }

private:
    std::vector<JournalRecord> records_;
    schedule::ShiftTrade trade_;
};

QTEST_GUILESS_MAIN(TestParkedLedger)
#include "tst_parked_ledger.moc"
