#include "trade_values.h"

#include <QTest>

/// What an approved trade does to two agents and to what is planned for them.
using namespace shiftlane;
using namespace shiftlane::testing;

namespace {

Instant at(const char *iso) { return *Instant::fromIso(QString::fromLatin1(iso)); }

AgentSchedule holding(const char *agent, std::vector<Shift> shifts)
{
    AgentSchedule out;
    out.agent = agentId(agent);
    out.version = 3;
    out.shifts = std::move(shifts);
    out.sort();
    return out;
}

/// Early on Monday against late on Monday, both with a Wednesday.
struct Monday {
    Shift early = workShift(QStringLiteral("early"), at("2026-11-23T06:00:00Z"), 480);
    Shift late = workShift(QStringLiteral("late"), at("2026-11-23T14:00:00Z"), 480);
    Shift anna3 = workShift(QStringLiteral("anna3"), at("2026-11-25T06:00:00Z"), 480);
    Shift bert3 = workShift(QStringLiteral("bert3"), at("2026-11-25T06:00:00Z"), 480);
    AgentSchedule anna = holding("anna", {early, anna3});
    AgentSchedule bert = holding("bert", {late, bert3});
    ShiftTrade trade = tradeOf(anna, early, bert, &late);
    QTimeZone zone = QTimeZone("Europe/Berlin");

    [[nodiscard]] plan::TradedPair after() const { return plan::afterTrade(trade, anna, bert); }
    /// Anna's early shift half an hour later.
    [[nodiscard]] GroupPlan annaLater() const
    {
        AgentSchedule wish = anna;
        for (Activity &a : wish.shifts.front().activities)
            a.start = a.start.plusMinutes(30);
        GroupPlan group;
        addPlan(group, editsOf(anna, wish));
        return group;
    }
    [[nodiscard]] std::optional<GroupPlan> over(const GroupPlan &plan, Follows follows) const
    {
        return plan::overTrade(plan, trade, after().initiating, after().receiving, follows, zone);
    }
};

} // namespace

class TradeEffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToGive();
    void followsTheShift();
    void followsThePerson();
    void personOnAnotherDay();
    void newIds();
    void serviceBeforeTheApproval();
    void acrossWeeks();
    void oneSided();
    void removedShift();
    void retypedShift();
    void meetsAnEditThatIsThere();
    void baseMadeAfterTheTrade();
    void baseUnknown();
    void asks();
    void proposals_data();
    void proposals();
    void proposalsSayWhy();
    void oneSidedChanges();
};

void TradeEffect::nothingToGive()
{
    Monday m;
    m.anna.shifts.erase(m.anna.shifts.begin()); // somebody took it away meanwhile
    const auto after = m.after();
    QCOMPARE(after.initiating.shifts.size(), size_t(2)); // Wednesday and the late shift
    QCOMPARE(after.receiving.shifts.size(), size_t(1));
    m.trade.receivingAgent.reset();
    QVERIFY(m.over(m.annaLater(), Follows::Shift));
}

void TradeEffect::followsTheShift()
{
    const Monday m;
    const auto over = m.over(m.annaLater(), Follows::Shift);
    QVERIFY(over);
    QCOMPARE(over->agents.size(), size_t(1)); // Anna falls away, Bert gets his first edit
    const AgentPlan &bert = over->agents.front();
    QCOMPARE(bert.agent, m.bert.agent);
    QVERIFY(schedule::sameContent(*bert.base, m.after().receiving));
    QCOMPARE(bert.shifts.front().shift.id.value, QStringLiteral("early"));
    QCOMPARE(bert.shifts.front().shift.start(), at("2026-11-23T06:30:00Z"));
}

void TradeEffect::followsThePerson()
{
    const Monday m;
    const auto over = m.over(m.annaLater(), Follows::Person);
    QVERIFY(over);
    QCOMPARE(over->agents.size(), size_t(1));
    const AgentPlan &anna = over->agents.front();
    QCOMPARE(anna.agent, m.anna.agent);
    QVERIFY(schedule::sameContent(*anna.base, m.after().initiating));
    QCOMPARE(anna.shifts.front().shift.id.value, QStringLiteral("late"));
    QCOMPARE(anna.shifts.front().shift.start(), at("2026-11-23T06:30:00Z"));
}

/// The wall clock is kept where the other day is on the other side of a clock change.
void TradeEffect::personOnAnotherDay()
{
    const Shift saturday = workShift(QStringLiteral("sat"), at("2026-10-24T06:00:00Z"), 480); // 08:00 in Berlin
    const Shift sunday = workShift(QStringLiteral("sun"), at("2026-10-25T13:00:00Z"), 480);   // 14:00
    const AgentSchedule anna = holding("anna", {saturday});
    const AgentSchedule bert = holding("bert", {sunday});
    const ShiftTrade trade = tradeOf(anna, saturday, bert, &sunday);
    AgentSchedule wish = anna;
    for (Activity &a : wish.shifts.front().activities)
        a.start = a.start.plusMinutes(60);
    GroupPlan group;
    addPlan(group, editsOf(anna, wish));
    const auto after = plan::afterTrade(trade, anna, bert);
    const auto over =
        plan::overTrade(group, trade, after.initiating, after.receiving, Follows::Person, QTimeZone("Europe/Berlin"));
    QVERIFY(over);
    QCOMPARE(over->agents.front().shifts.front().shift.start(), at("2026-10-25T08:00:00Z")); // 09:00 there too
}

void TradeEffect::newIds()
{
    const Monday m;
    auto after = m.after();
    for (AgentSchedule *each : {&after.initiating, &after.receiving}) {
        for (Shift &shift : each->shifts) {
            if (shift.id.value == QStringLiteral("early") || shift.id.value == QStringLiteral("late"))
                shift.id = base::ShiftId(QStringLiteral("fresh-") + shift.id.value);
        }
    }
    const GroupPlan plan = m.annaLater();
    const auto shift = plan::overTrade(plan, m.trade, after.initiating, after.receiving, Follows::Shift, m.zone);
    QVERIFY(shift);
    QCOMPARE(shift->agents.front().agent, m.bert.agent);
    QCOMPARE(shift->agents.front().shifts.front().shift.id.value, QStringLiteral("fresh-early"));
    const auto person = plan::overTrade(plan, m.trade, after.initiating, after.receiving, Follows::Person, m.zone);
    QVERIFY(person);
    QCOMPARE(person->agents.front().shifts.front().shift.id.value, QStringLiteral("fresh-late"));
}

void TradeEffect::serviceBeforeTheApproval()
{
    const Monday m;
    const auto over = plan::overTrade(m.annaLater(), m.trade, m.anna, m.bert, Follows::Shift, m.zone);
    QVERIFY(over);
    QCOMPARE(over->agents.front().agent, m.bert.agent);
    QVERIFY(schedule::sameContent(*over->agents.front().base, m.after().receiving));
}

/// Each week is a schedule group of its own and sees one of the two shifts.
void TradeEffect::acrossWeeks()
{
    const Monday m;
    const Shift next = workShift(QStringLiteral("next"), at("2026-11-30T14:00:00Z"), 480);
    const AgentSchedule bertNext = holding("bert", {next});
    const AgentSchedule bertNow = holding("bert", {m.bert3});
    const ShiftTrade trade = tradeOf(m.anna, m.early, bertNext, &next);
    const auto now = plan::afterTrade(trade, m.anna, bertNow);
    QCOMPARE(now.initiating.shifts.size(), size_t(1));
    QCOMPARE(now.receiving.shifts.size(), size_t(2));
    const auto later = plan::afterTrade(trade, holding("anna", {}), bertNext);
    QCOMPARE(later.initiating.shifts.size(), size_t(1));
    QVERIFY(later.receiving.shifts.empty());

    const GroupPlan plan = m.annaLater();
    const auto over = plan::overTrade(plan, trade, now.initiating, now.receiving, Follows::Shift, m.zone);
    QVERIFY(over);
    QCOMPARE(over->agents.front().agent, m.bert.agent);
    // Anna took her shift in another group: here is nothing her change could follow her to.
    QVERIFY(!plan::overTrade(plan, trade, now.initiating, now.receiving, Follows::Person, m.zone));
    QVERIFY(plan::asksWhomToFollow(plan, trade));
}

void TradeEffect::oneSided()
{
    Monday m;
    m.trade.receivingShift.reset();
    const auto after = plan::afterTrade(m.trade, m.anna, m.bert);
    QCOMPARE(after.initiating.shifts.size(), size_t(1));
    QCOMPARE(after.receiving.shifts.size(), size_t(3));
    GroupPlan plan = m.annaLater();
    const auto over = plan::overTrade(plan, m.trade, after.initiating, after.receiving, Follows::Shift, m.zone);
    QVERIFY(over);
    QCOMPARE(over->agents.front().agent, m.bert.agent);
    QVERIFY(!plan::overTrade(plan, m.trade, after.initiating, after.receiving, Follows::Person, m.zone));
    plan.agents.front().shifts.front().shift.id = m.anna3.id; // another shift of hers: nothing to ask
    QVERIFY(!plan::asksWhomToFollow(plan, m.trade));
    const auto other = plan::overTrade(plan, m.trade, after.initiating, after.receiving, Follows::Person, m.zone);
    QVERIFY(other);
    QCOMPARE(other->agents.front().agent, m.anna.agent);
    QVERIFY(schedule::sameContent(*other->agents.front().base, after.initiating));
}

void TradeEffect::removedShift()
{
    const Monday m;
    AgentSchedule wish = m.anna;
    wish.shifts.erase(wish.shifts.begin());
    GroupPlan plan;
    addPlan(plan, editsOf(m.anna, wish));
    const auto shift = m.over(plan, Follows::Shift);
    QVERIFY(shift);
    QCOMPARE(wishOf(*shift, m.after().receiving).shifts.size(), size_t(1)); // Bert's Wednesday
    const auto person = m.over(plan, Follows::Person);
    QVERIFY(person);
    QCOMPARE(person->agents.front().shifts.front().shift.id.value, QStringLiteral("late"));
    QCOMPARE(wishOf(*person, m.after().initiating).shifts.size(), size_t(1));
}

/// A row typed anew without its id stands for the shift whose place it takes.
void TradeEffect::retypedShift()
{
    const Monday m;
    AgentSchedule wish = m.anna;
    wish.shifts.front().id = {};
    for (Activity &a : wish.shifts.front().activities)
        a.start = a.start.plusMinutes(30);
    GroupPlan plan;
    addPlan(plan, editsOf(m.anna, wish));
    QCOMPARE(plan.agents.front().shifts.size(), size_t(2));
    QVERIFY(plan::asksWhomToFollow(plan, m.trade));
    const auto over = m.over(plan, Follows::Shift);
    QVERIFY(over);
    QCOMPARE(over->agents.size(), size_t(1));
    const AgentSchedule bert = wishOf(*over, m.after().receiving);
    QCOMPARE(bert.shifts.size(), size_t(2));
    QCOMPARE(bert.shifts.front().start(), at("2026-11-23T06:30:00Z"));
}

void TradeEffect::meetsAnEditThatIsThere()
{
    const Monday m;
    GroupPlan plan = m.annaLater();
    AgentSchedule bert = m.bert;
    bert.shifts.push_back(workShift({}, at("2026-11-23T08:00:00Z"), 120)); // in the room of the early shift
    bert.sort();
    addPlan(plan, editsOf(m.bert, bert));
    QVERIFY(!m.over(plan, Follows::Shift));
    QVERIFY(m.over(plan, Follows::Person));

    GroupPlan off = m.annaLater();
    AgentPlan away;
    away.agent = m.bert.agent;
    away.base = m.bert;
    away.markers.push_back({plan::MarkerEdit::Kind::Put, {QDate(2026, 11, 23), 480, {}, {}, {}, {}, {}}, 0});
    off.agents.push_back(away);
    QVERIFY(!m.over(off, Follows::Shift));
}

void TradeEffect::baseMadeAfterTheTrade()
{
    const Monday m;
    const auto after = m.after();
    AgentSchedule wish = after.initiating;
    for (Activity &a : wish.shifts.front().activities) // the late shift that she took
        a.start = a.start.plusMinutes(30);
    GroupPlan plan;
    addPlan(plan, editsOf(after.initiating, wish));
    QVERIFY(!plan::asksWhomToFollow(plan, m.trade));
    const auto over = m.over(plan, Follows::Shift);
    QVERIFY(over);
    QCOMPARE(over->agents.size(), size_t(1));
    QCOMPARE(over->agents.front().agent, m.anna.agent);
    QVERIFY(schedule::sameContent(wishOf(*over, after.initiating), wish));
}

void TradeEffect::baseUnknown()
{
    const Monday m;
    GroupPlan plan = m.annaLater();
    AgentPlan &anna = plan.agents.front();
    anna.base.reset();
    anna.rowsOnly = true;
    for (Activity &a : anna.shifts.front().shift.activities)
        a.payableMinutes.reset(); // rows say nothing about pay
    QVERIFY(plan::asksWhomToFollow(plan, m.trade));
    const auto over = m.over(plan, Follows::Shift);
    QVERIFY(over);
    const AgentPlan &bert = over->agents.front();
    QCOMPARE(bert.agent, m.bert.agent);
    QVERIFY(!bert.rowsOnly);
    QVERIFY(schedule::sameContent(*bert.base, m.after().receiving));
    QCOMPARE(bert.shifts.front().shift.activities.front().payableMinutes, m.early.activities.front().payableMinutes);
}

void TradeEffect::asks()
{
    Monday m;
    const GroupPlan plan = m.annaLater();
    QVERIFY(plan::asksWhomToFollow(plan, m.trade));
    QVERIFY(!plan::asksWhomToFollow({}, m.trade));
    m.trade.state = schedule::TradeState::Matched;
    QVERIFY(plan::asksWhomToFollow(plan, m.trade)); // what approving would ask
    m.trade.state = schedule::TradeState::Denied;
    QVERIFY(!plan::asksWhomToFollow(plan, m.trade));
    m.trade.state = schedule::TradeState::Unmatched;
    m.trade.receivingAgent.reset();
    QVERIFY(!plan::asksWhomToFollow(plan, m.trade));
}

void TradeEffect::proposals_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("forbidden");
    QTest::addColumn<bool>("review");
    QTest::addColumn<bool>("planned");
    QTest::addColumn<QString>("rules"); // a: approve, p: approve without plan, d: deny
    const auto row = [](const char *name, schedule::TradeState state, bool forbidden, bool review, bool planned,
                        const char *rules) {
        QTest::newRow(name) << int(state) << forbidden << review << planned << QString::fromLatin1(rules);
    };
    using S = schedule::TradeState;
    row("clean", S::Matched, false, false, false, "ap");
    row("clean, planned", S::Matched, false, false, true, "a");
    row("to review", S::Matched, false, true, false, "");
    row("forbidden", S::Matched, true, false, false, "d");
    row("forbidden, planned", S::Matched, true, true, true, "d");
    row("an offer", S::Unmatched, false, false, false, "");
    row("decided", S::Approved, true, false, false, "");
    row("a newer word", S::Unknown, false, false, false, "");
}

void TradeEffect::proposals()
{
    QFETCH(int, state);
    QFETCH(bool, forbidden);
    QFETCH(bool, review);
    QFETCH(bool, planned);
    QFETCH(QString, rules);
    Monday m;
    m.trade.state = static_cast<schedule::TradeState>(state);
    if (forbidden)
        m.trade.violations << QStringLiteral("ReceivingWeeklyMaxPaidTime");
    if (review)
        m.trade.adminReviewViolations << QStringLiteral("UnequalPaidTime");
    const std::vector<base::AgentId> agents = planned ? std::vector{m.bert.agent} : std::vector<base::AgentId>{};
    const auto asked = [&](plan::TradeRule rule) { return plan::propose(rule, {m.trade}, agents); };
    QCOMPARE(asked(plan::TradeRule::ApproveWithoutViolations).size(), size_t(rules.contains(QLatin1Char('a'))));
    QCOMPARE(asked(plan::TradeRule::ApproveWithoutViolationsOrPlan).size(), size_t(rules.contains(QLatin1Char('p'))));
    QCOMPARE(asked(plan::TradeRule::DenyWithViolations).size(), size_t(rules.contains(QLatin1Char('d'))));
}

void TradeEffect::proposalsSayWhy()
{
    Monday m;
    m.trade.state = schedule::TradeState::Matched;
    const auto approve = plan::propose(plan::TradeRule::ApproveWithoutViolations, {m.trade}, {m.anna.agent});
    QVERIFY(approve.front().approve);
    QCOMPARE(approve.front().because.join(QLatin1Char(' ')), QStringLiteral("matched noViolations noReviewViolations"));
    m.trade.violations << QStringLiteral("InitiatingShiftDoesNotExist");
    const auto deny = plan::propose(plan::TradeRule::DenyWithViolations, {m.trade}, {});
    QVERIFY(!deny.front().approve);
    QCOMPARE(deny.front().because.join(QLatin1Char(' ')),
             QStringLiteral("matched noReviewViolations notPlanned InitiatingShiftDoesNotExist"));
}

void TradeEffect::oneSidedChanges()
{
    using Kind = plan::OneSidedChange::Kind;
    const Monday m;
    AgentSchedule service = m.anna;
    service.shifts.erase(service.shifts.begin() + 1);
    service.shifts.push_back(workShift(QStringLiteral("added"), at("2026-11-27T06:00:00Z"), 240));
    AgentSchedule planned = m.anna;
    for (Activity &a : planned.shifts.front().activities)
        a.start = a.start.plusMinutes(30);
    const auto changes = plan::oneSidedChanges(m.anna, service, planned);
    QCOMPARE(changes.size(), size_t(3));
    QVERIFY(!changes[0].byService && changes[0].kind == Kind::Changed);
    QCOMPARE(changes[0].from, at("2026-11-23T06:30:00Z"));
    QVERIFY(changes[1].byService && changes[1].kind == Kind::Removed);
    QCOMPARE(changes[1].to, m.anna3.end());
    QVERIFY(changes[2].byService && changes[2].kind == Kind::Added);
    QCOMPARE(changes[2].shift.value, QStringLiteral("added"));
    QVERIFY(plan::oneSidedChanges(m.anna, planned, planned).empty()); // agreed
}

QTEST_GUILESS_MAIN(TradeEffect)
#include "tst_trade_effect.moc"
