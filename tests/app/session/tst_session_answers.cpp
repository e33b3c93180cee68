// What a trade leads to is what the service then does; whom a change follows.
#include "plan/plan_edit.h"
#include "session_bench.h"

using namespace shiftlane;
using session::Stage;
using test::SessionBench;

class TestSessionAnswers : public QObject {
    Q_OBJECT

    static schedule::AgentSchedule held(SessionBench &bench, const base::ScheduleId &group, const base::AgentId &agent)
    {
        bench.session().showAgent(group, agent);
        return bench.week()->service;
    }

    /// A matched trade of one week that may be approved.
    static std::optional<session::TradeRow> tradeOf(SessionBench &bench)
    {
        for (const auto &[id, detail] : *bench.now().details)
            for (const session::TradeRow &row : detail.trades)
                if (row.trade.state == schedule::TradeState::Matched && row.trade.receivingShift && !row.crossesWeeks &&
                    row.trade.violations.isEmpty())
                    return row;
        return std::nullopt;
    }

    static bool approve(SessionBench &bench, const session::TradeRow &row)
    {
        const auto before = held(bench, row.group, row.trade.initiatingAgent);
        bench.session().decideTrades(row.group, {row.trade.id.value}, true);
        return bench.waitFor([&](const auto &s) {
            const bool shown = std::any_of(
                s.details->at(row.group).trades.begin(), s.details->at(row.group).trades.end(), [&](const auto &each) {
                    return each.trade.id == row.trade.id && each.trade.state == schedule::TradeState::Approved;
                });
            return shown && held(bench, row.group, row.trade.initiatingAgent).version != before.version;
        });
    }

private Q_SLOTS:
    void whatIsPreviewedIsWhatTheServiceDoes()
    {
        SessionBench bench([](sandbox::SandboxOptions &options) {
            options.openTrades = 12;
            options.tradeJobLimit = 0;
        });
        QVERIFY(bench.load());
        const auto row = tradeOf(bench);
        QVERIFY(row);
        QSignalSpy previews(&bench.session(), &session::Session::tradePreviewReady);
        bench.session().previewTrade(row->group, row->trade.id.value);
        QCOMPARE(previews.size(), 1);
        const auto preview = previews.front().front().value<session::TradePreviewPtr>();
        QCOMPARE(preview->sides.size(), size_t(2));
        const session::TradeSide &giver = preview->sides[0];
        const session::TradeSide &taker = preview->sides[1];
        QCOMPARE(giver.agent, row->trade.initiatingAgent);
        QCOMPARE(taker.agent, *row->trade.receivingAgent);
        QVERIFY(!giver.planned && giver.paidMinutesNow > 0);
        QVERIFY(schedule::sameContent(giver.ifDenied, giver.now));
        QVERIFY(!schedule::sameContent(giver.ifApproved, giver.now));
        QTRY_COMPARE_WITH_TIMEOUT(previews.size(), 2, 30'000); // once more with coverage
        const auto covered = previews.back().front().value<session::TradePreviewPtr>();
        QVERIFY(covered->coverage);
        QVERIFY(approve(bench, *row));
        for (const session::TradeSide &side : preview->sides)
            QVERIFY2(schedule::sameContent(held(bench, row->group, side.agent), side.ifApproved),
                     qPrintable(side.name));
    }

    // The plan made the traded shift longer; after the approval it asks whom that
    // follows. With the shift it becomes the other agent's change.
    void aChangeFollowsItsShift()
    {
        SessionBench bench([](sandbox::SandboxOptions &options) {
            options.openTrades = 12;
            options.tradeJobLimit = 0;
        });
        QVERIFY(bench.load());
        const auto row = tradeOf(bench);
        QVERIFY(row);
        const base::AgentId giver = row->trade.initiatingAgent;
        const base::AgentId taker = *row->trade.receivingAgent;
        bench.session().showAgent(row->group, giver);
        const session::AgentWeek week = *bench.week();
        const schedule::Shift *shift = week.service.shift(row->trade.initiatingShift.id);
        QVERIFY(shift);
        bench.session().editAgent(row->group, plan::withShift(week.edits, *week.edits.base, {shift->id, shift->start()},
                                                              plan::withEnd(*shift, shift->end().plusMinutes(30))));
        QVERIFY(bench.waitForStage(Stage::Checked));
        QVERIFY(approve(bench, *row));
        QVERIFY(bench.waitFor([&](const auto &s) { return !s.details->at(row->group).conflicts.empty(); }));
        const session::ConflictRow conflict = bench.now().details->at(row->group).conflicts.front();
        QCOMPARE(conflict.cause, session::ConflictRow::Cause::Trade);
        QCOMPARE(conflict.trade, std::optional(row->trade.id));
        QVERIFY(!conflict.tradeWith.isEmpty() && conflict.asksWhomToFollow);
        bench.session().followTrade(row->group, row->trade.id.value, int(plan::Follows::Shift));
        QVERIFY(bench.waitFor([&](const auto &s) { return s.details->at(row->group).conflicts.empty(); }));
        const auto planned = bench.agents([](const auto &a) { return a.planned; });
        QCOMPARE(planned.size(), size_t(1));
        QCOMPARE(planned.front().second.agent, taker);
        QVERIFY(planned.front().second.editedHere);
        QCOMPARE(planned.front().second.verdict, plan::Verdict::Clear);
    }

    // A shift taken away costs what stood there; leaving that change out costs nothing of it.
    void leavingOutHasItsPrice()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        const auto someone = bench.agents([](const auto &a) { return a.trades.empty(); });
        const auto [group, row] = someone.front();
        bench.session().showAgent(group, row.agent);
        const session::AgentWeek week = *bench.week();
        const schedule::Shift shift = week.service.shifts.back();
        bench.session().editAgent(group, plan::withShift(week.edits, *week.edits.base, {shift.id, shift.start()},
                                                         plan::withEnd(shift, shift.end().plusMinutes(60))));
        QVERIFY(bench.waitForStage(Stage::Checked));
        QSignalSpy prices(&bench.session(), &session::Session::priceReady);
        bench.session().priceExclusion(group, {row.agent.value});
        QTRY_COMPARE_WITH_TIMEOUT(prices.size(), 1, 30'000);
        const auto answer = prices.front().front().value<session::PriceAnswerPtr>();
        QVERIFY2(answer->price, qPrintable(answer->unavailable));
        QCOMPARE(answer->price->agents, 1);
        const auto &intervals = answer->price->change.intervals;
        QCOMPARE(intervals.size(), size_t(4)); // the hour more
        QCOMPARE(intervals.front().from, shift.end());
        for (const auto &each : intervals)
            QVERIFY(each.before - each.after > 0.99);
        bench.session().priceExclusion(group, {row.agent.value}); // known: at once
        QCOMPARE(prices.size(), 2);
    }

    void aTemplateAndACopyAreLoaded()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        bench.session().writeTemplate(bench.file("template.csv"));
        bench.session().loadPlan(bench.file("template.csv"));
        QVERIFY(
            bench.waitFor([](const auto &s) { return s.stage == Stage::Checked && s.planName == u"template.csv"; }));
        QVERIFY(bench.agents([](const auto &a) { return a.planned; }).empty());
        bench.session().clearPlan();
        QVERIFY(bench.waitForStage(Stage::Loaded));
        QVERIFY(bench.now().groups->size() >= 2);
        const base::ScheduleId from = bench.now().groups->at(0).key.schedule;
        const base::ScheduleId to = bench.now().groups->at(1).key.schedule;
        bench.session().copyPlan(from, to);
        QVERIFY(bench.waitForStage(Stage::Checked));
        QVERIFY(bench.group(to).plannedAgents > 0 && bench.now().planEditedHere);
        QCOMPARE(bench.group(from).plannedAgents, 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionAnswers)
#include "tst_session_answers.moc"
