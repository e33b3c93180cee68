#include "push/content_text.h"
#include "push/journal_text.h"
#include "push/recovery.h"
#include "support/generators.h"

#include <QJsonDocument>
#include <QTest>

/// What a journal says of pushes that were cut short.
using namespace shiftlane;
using namespace shiftlane::push;

namespace {

const base::AgentId one(QStringLiteral("one"));
const base::AgentId two(QStringLiteral("two"));
const base::ScheduleId group(QStringLiteral("g"));
const QString run = QStringLiteral("r");

schedule::AgentSchedule week(const base::AgentId &agent, int startHour)
{
    schedule::AgentSchedule it;
    it.agent = agent;
    it.version = 4;
    schedule::Shift shift;
    shift.id = base::ShiftId(agent.value + QStringLiteral("-shift"));
    shift.activities = {
        testing::activity(base::Instant{1'764'000'000'000}.plusMinutes(startHour * 60), 480, testing::onQueue)};
    it.shifts = {shift};
    return it;
}

plan::PushPlan planOfTwo()
{
    plan::PushPlan plan;
    plan.sourceName = QStringLiteral("friday.csv");
    plan.sourceHash = QByteArrayLiteral("ab");
    plan.baseKnown = true;
    plan::GroupPlan it;
    it.key = {base::BusinessUnitId(QStringLiteral("u")), QDate(2026, 11, 23), group};
    it.baseVersion = 9;
    for (const base::AgentId &id : {one, two}) {
        plan::AgentPlan agent;
        agent.agent = id;
        agent.base = week(id, 8);
        agent.shifts = {{plan::ShiftEdit::Kind::Put, week(id, 9).shifts.front(), 3}};
        it.agents.push_back(agent);
    }
    plan.groups = {it};
    return plan;
}

class Book {
public:
    Book()
    {
        const plan::PushPlan plan = planOfTwo();
        add(u"plan", text::groupPlan(plan.groups.front()));
        RunOptions options;
        options.account = QStringLiteral("c@http://h");
        options.conflicts = plan::ConflictPolicy::Service;
        options.chosen[group][two] = plan::Disposition::Push;
        add(u"run", text::run(plan, options, {}), {}, false);
        approval_ = text::approval(plan, options, {});
    }
    Book &approved()
    {
        add(u"approval", approval_, {}, false);
        return *this;
    }
    Book &intent(const QString &id, const std::vector<base::AgentId> &agents)
    {
        command::PrepareAttempt attempt;
        attempt.scheduleVersion = 9;
        for (const base::AgentId &each : agents)
            attempt.agents.push_back({each, 4, {}, {}, week(each, 8), week(each, 9)});
        add(u"intent", text::intent(attempt, "sha", 3, {}), id);
        return *this;
    }
    Book &over(const QString &id, const std::vector<base::AgentId> &doubts)
    {
        add(u"step", text::over(QStringLiteral("…"), false, doubts), id);
        return *this;
    }
    Book &outcome(const QString &id, const base::AgentId &agent, Outcome outcome)
    {
        add(u"outcome", text::outcome(10, {{agent, outcome, QStringLiteral("why")}}), id);
        return *this;
    }
    Book &end(LaneState state, Outcome first, Outcome second)
    {
        GroupProgress progress;
        progress.state = state;
        progress.agents.resize(2);
        progress.agents[0].agent = one;
        progress.agents[0].outcome = first;
        progress.agents[1].agent = two;
        progress.agents[1].outcome = second;
        add(u"end", text::end(progress, nullptr));
        return *this;
    }
    void add(const char16_t *kind, const QByteArray &body, const QString &attempt = {}, bool ofGroup = true)
    {
        records.push_back(
            {QString::fromUtf16(kind), run, ofGroup ? group : base::ScheduleId(), attempt, body, std::nullopt});
    }
    [[nodiscard]] std::vector<RecoveredRun> open(Reopen reopen = Reopen::Unfinished) const
    {
        auto found = openRuns(records, reopen);
        return found ? std::move(found).value() : std::vector<RecoveredRun>{};
    }
    std::vector<JournalRecord> records;

private:
    QByteArray approval_;
};

const QString a1 = QStringLiteral("a1");
const QString a2 = QStringLiteral("a2");

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contentComesBackWhole()
    {
        QVERIFY(rc::check("a schedule survives the journal", [] {
            const testing::MergeCase about = testing::arbitraryMerge();
            schedule::AgentSchedule it = about.service;
            it.extra["workPlan"] = "{\"id\":12345678901234567890}";
            const auto back = text::agentScheduleFrom(
                text::objectFrom(QJsonDocument(text::toJson(it)).toJson(QJsonDocument::Compact)).value());
            RC_ASSERT(bool(back));
            RC_ASSERT(back->shifts == it.shifts);
            RC_ASSERT(back->markers == it.markers);
            RC_ASSERT(back->version == it.version);
            RC_ASSERT(back->extra == it.extra);
            RC_ASSERT(schedule::fingerprint(*back) == schedule::fingerprint(it));
        }));
    }

    void withoutApprovalNothingIsOpen() { QVERIFY(Book().open().empty()); }

    void thePlanComesBack()
    {
        Book book;
        const auto open = book.approved().open();
        QCOMPARE(open.size(), size_t(1));
        const RecoveredRun &it = open.front();
        QCOMPARE(it.account, QStringLiteral("c@http://h"));
        QCOMPARE(it.plan->sourceName, QStringLiteral("friday.csv"));
        QCOMPARE(it.options.conflicts, plan::ConflictPolicy::Service);
        QCOMPARE(it.options.chosen.at(group).at(two), plan::Disposition::Push);
        QCOMPARE(it.openAgents(), 2);
        const plan::PushPlan before = planOfTwo();
        for (size_t i = 0; i < 2; ++i) {
            const plan::AgentPlan &back = it.plan->groups.front().agents[i];
            QCOMPARE(schedule::fingerprint(plan::planned(*back.base, back)),
                     schedule::fingerprint(
                         plan::planned(*before.groups.front().agents[i].base, before.groups.front().agents[i])));
            QCOMPARE(back.shifts.front().sourceLine, 3);
        }
    }

    void anAttemptWithoutEndIsLookedUp()
    {
        const auto open = Book().approved().intent(a1, {one}).open();
        const RecoveredGroup &left = open.front().groups.at(group);
        QVERIFY(left.attempt.has_value());
        QCOMPARE(left.attempt->version, 9);
        QCOMPARE(schedule::fingerprint(left.attempt->agents.at(one).wanted), schedule::fingerprint(week(one, 9)));
        QCOMPARE(schedule::fingerprint(left.attempt->agents.at(one).before), schedule::fingerprint(week(one, 8)));
    }

    void aSettledAttemptIsNot()
    {
        const auto open = Book().approved().intent(a1, {one}).outcome(a1, one, Outcome::Applied).over(a1, {}).open();
        const RecoveredGroup &left = open.front().groups.at(group);
        QVERIFY(!left.attempt);
        QCOMPARE(left.settled.at(one).first, Outcome::Applied);
        QCOMPARE(open.front().openAgents(), 1);
        QCOMPARE(left.versions, std::vector<qint64>{10});
    }

    void doubtsStay()
    {
        const auto open =
            Book().approved().intent(a1, {one, two}).over(a1, {two}).intent(a2, {one}).over(a2, {}).open();
        const RecoveredGroup &left = open.front().groups.at(group);
        QVERIFY(left.doubts.count(one) == 0);
        QCOMPARE(left.doubts.at(two).version, 9);
    }

    void whatEndedIsClosed()
    {
        Book book;
        book.approved().intent(a1, {one}).outcome(a1, one, Outcome::Applied).over(a1, {});
        QVERIFY(book.end(LaneState::Done, Outcome::Applied, Outcome::Parked).open().empty());
        const auto parked = book.open(Reopen::ParkedToo);
        QCOMPARE(parked.size(), size_t(1));
        QCOMPARE(parked.front().openAgents(), 1);
        QVERIFY(lastRun(book.records)->groups.at(group).settled.count(two) == 1);
    }

    void unknownAndPostponedAreTakenUp()
    {
        Book book;
        book.approved().intent(a1, {one}).end(LaneState::Postponed, Outcome::Unknown, Outcome::Postponed);
        const auto open = book.open();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().openAgents(), 2);
        QVERIFY(!open.front().groups.at(group).ended);
        QVERIFY(open.front().groups.at(group).doubts.count(one) == 1);
        QVERIFY(open.front().groups.at(group).doubts.count(two) == 0);
    }

    void tradesAreNeverAskedTwice()
    {
        Book book;
        schedule::ShiftTrade trade;
        trade.id = base::TradeId(QStringLiteral("t"));
        book.approved().add(u"trade", text::tradesAsked(true, {trade}), {}, false);
        QVERIFY(!book.open().front().tradesAsked.at(trade.id).isEmpty());
        book.add(u"trade", text::tradesDone({{trade.id, {}}}), {}, false);
        QVERIFY(book.open().front().tradesAsked.at(trade.id).isEmpty());
    }

    void aRecordThatCannotBeReadIsSaid()
    {
        Book book;
        book.approved().add(u"intent", "{\"version\":1,\"agents\":[{}]}", a1);
        const auto open = openRuns(book.records);
        QVERIFY(!open);
        QVERIFY2(open.failure().reason.contains(u"intent"), qPrintable(open.failure().sentence()));
        book.records.back().body = "{";
        QVERIFY(!openRuns(book.records));
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
