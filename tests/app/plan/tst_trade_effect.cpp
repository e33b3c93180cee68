#include "plan/edits.h"
#include "plan/trade_effect.h"
#include "support/generators.h"

#include <QTest>
#include <set>

/// What an approved trade does to two agents and to what is planned for them.
using namespace shiftlane;
using namespace shiftlane::testing;
using plan::AgentPlan;
using plan::Follows;
using plan::GroupPlan;
using plan::ShiftEdit;
using schedule::ShiftTrade;

namespace {

base::AgentId agentId(const char *id) { return base::AgentId(QString::fromLatin1(id)); }

/// Two agents, a trade between them, and a plan for either or both.
struct TradeCase {
    QTimeZone zone;
    QDate weekDate;
    AgentSchedule initiating;
    AgentSchedule receiving;
    AgentSchedule plannedInitiating;
    AgentSchedule plannedReceiving;
    ShiftTrade trade;
    GroupPlan plan;
};

schedule::TradeShift named(const Shift &shift) { return {shift.id, shift.start(), shift.end(), {}}; }

ShiftTrade tradeOf(const AgentSchedule &a, const Shift &give, const AgentSchedule &b, const Shift *take)
{
    ShiftTrade trade;
    trade.id = base::TradeId(QStringLiteral("t"));
    trade.state = schedule::TradeState::Approved;
    trade.initiatingAgent = a.agent;
    trade.initiatingShift = named(give);
    trade.receivingAgent = b.agent;
    if (take)
        trade.receivingShift = named(*take);
    trade.oneSided = take == nullptr;
    return trade;
}

AgentPlan editsOf(const AgentSchedule &base, const AgentSchedule &wish)
{
    AgentPlan about;
    about.agent = base.agent;
    return plan::editsBetween(base, wish, about);
}

void addPlan(GroupPlan &group, const AgentPlan &edits)
{
    if (!edits.isEmpty())
        group.agents.push_back(edits);
}

/// Changes of shifts that keep their ids, so that it is plain what each edit means.
void perturbKept(AgentSchedule &schedule, const MergeCase &about)
{
    const AgentSchedule before = schedule;
    perturb(schedule, about, QStringLiteral("new-"));
    for (const Shift &shift : schedule.shifts) {
        if (!before.shift(shift.id) && shift.id.value.startsWith(QStringLiteral("new-s"))) {
            schedule = before; // re-typed: a table test has it
            return;
        }
    }
}

std::optional<TradeCase> tryTrade()
{
    MergeCase about = arbitraryWeek();
    TradeCase c;
    c.zone = about.zone;
    c.weekDate = about.weekDate;
    c.initiating = about.base;
    c.receiving = arbitraryBase(about);
    while (!sound(c.receiving))
        c.receiving.shifts.pop_back();
    c.receiving.agent = agentId("agent-2");
    for (Shift &shift : c.receiving.shifts)
        shift.id = base::ShiftId(QStringLiteral("r-") + shift.id.value);
    if (c.initiating.shifts.empty() || c.receiving.shifts.empty())
        return std::nullopt;
    const Shift give = *rc::gen::elementOf(c.initiating.shifts);
    const Shift take = *rc::gen::elementOf(c.receiving.shifts);
    c.trade = tradeOf(c.initiating, give, c.receiving, any(0, 5) ? &take : nullptr);
    const auto after = plan::afterTrade(c.trade, c.initiating, c.receiving);
    if (!sound(after.initiating) || !sound(after.receiving))
        return std::nullopt; // the service refuses it
    c.plannedInitiating = c.initiating;
    c.plannedReceiving = c.receiving;
    for (int i = any(0, 4); i > 0; --i)
        perturbKept(c.plannedInitiating, about);
    for (int i = any(0, 4); i > 0; --i)
        perturbKept(c.plannedReceiving, about);
    addPlan(c.plan, editsOf(c.initiating, c.plannedInitiating));
    addPlan(c.plan, editsOf(c.receiving, c.plannedReceiving));
    return c;
}

std::optional<TradeCase> arbitraryTrade()
{
    for (int i = 0; i < 4; ++i) {
        if (auto found = tryTrade())
            return found;
    }
    return std::nullopt;
}

/// The plan takes the shift away and puts a new one into its room: one shift, typed anew.
bool retypes(const AgentSchedule &base, const AgentSchedule &planned, const base::ShiftId &id)
{
    const Shift *gone = planned.shift(id) ? nullptr : base.shift(id);
    return gone && std::any_of(planned.shifts.begin(), planned.shifts.end(),
                               [&](const Shift &each) { return !base.shift(each.id) && each.overlaps(*gone); });
}

bool retypes(const TradeCase &c)
{
    return retypes(c.initiating, c.plannedInitiating, c.trade.initiatingShift.id) ||
           (c.trade.receivingShift && retypes(c.receiving, c.plannedReceiving, c.trade.receivingShift->id));
}

ShiftTrade back(const ShiftTrade &trade)
{
    ShiftTrade other = trade;
    std::swap(other.initiatingAgent, *other.receivingAgent);
    return other;
}

AgentPlan planFor(const GroupPlan &group, const base::AgentId &agent)
{
    for (const AgentPlan &each : group.agents) {
        if (each.agent == agent)
            return each;
    }
    return {};
}

AgentSchedule wishOf(const GroupPlan &group, const AgentSchedule &service)
{
    const AgentPlan edits = planFor(group, service.agent);
    return plan::planned(edits.base.value_or(service), edits);
}

std::multiset<QByteArray> contentsOf(const GroupPlan &group)
{
    std::multiset<QByteArray> out;
    for (const AgentPlan &agent : group.agents) {
        for (const ShiftEdit &edit : agent.shifts)
            out.insert(edit.shift.id.value.toUtf8() + (edit.kind == ShiftEdit::Kind::Put ? "+" : "-") +
                       (edit.kind == ShiftEdit::Kind::Put ? schedule::fingerprint(edit.shift) : QByteArray()));
        for (const plan::MarkerEdit &edit : agent.markers)
            out.insert(agent.agent.value.toUtf8() + edit.marker.date.toString(Qt::ISODate).toUtf8());
    }
    return out;
}

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
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=2000 seed=20261122");
    }

    void swappedTwice();
    void nothingToGive();
    void shiftKeepsTheUnionOfEdits();
    void shiftIsPlannedWithTheOtherAgent();
    void noConflictFromTheTrade();
    void foreignChangesStayWhatTheyWere();
    void personKeepsTimesAndOthers();
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
    void oneSidedChangesAndConflicts();
};

void TradeEffect::swappedTwice()
{
    QVERIFY(rc::check("swapped and swapped back is as before; nothing comes or goes", [] {
        const auto c = arbitraryTrade();
        if (!c)
            return;
        const auto once = plan::afterTrade(c->trade, c->initiating, c->receiving);
        RC_ASSERT(once.initiating.shifts.size() + once.receiving.shifts.size() ==
                  c->initiating.shifts.size() + c->receiving.shifts.size());
        RC_ASSERT(once.receiving.shift(c->trade.initiatingShift.id));
        RC_ASSERT(!once.initiating.shift(c->trade.initiatingShift.id));
        const auto twice = plan::afterTrade(back(c->trade), once.receiving, once.initiating);
        RC_ASSERT(schedule::sameContent(twice.receiving, c->initiating));
        RC_ASSERT(schedule::sameContent(twice.initiating, c->receiving));
        RC_ASSERT(once.initiating.version == c->initiating.version);
    }));
}

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

void TradeEffect::shiftKeepsTheUnionOfEdits()
{
    int moved = 0;
    QVERIFY(rc::check("following the shift: the same edits, some with the other agent", [&] {
        const auto c = arbitraryTrade();
        if (!c)
            return;
        const auto after = plan::afterTrade(c->trade, c->initiating, c->receiving);
        const auto over =
            plan::overTrade(c->plan, c->trade, after.initiating, after.receiving, Follows::Shift, c->zone);
        if (!over)
            return;
        RC_ASSERT(contentsOf(*over) == contentsOf(c->plan));
        RC_ASSERT(std::is_sorted(over->agents.begin(), over->agents.end(),
                                 [](const AgentPlan &a, const AgentPlan &b) { return a.agent < b.agent; }));
        moved += plan::asksWhomToFollow(c->plan, c->trade);
    }));
    QVERIFY(moved > 100);
}

void TradeEffect::shiftIsPlannedWithTheOtherAgent()
{
    QVERIFY(rc::check("following the shift: what is planned is what was planned, traded", [] {
        const auto c = arbitraryTrade();
        if (!c || retypes(*c))
            return;
        const auto after = plan::afterTrade(c->trade, c->initiating, c->receiving);
        const auto over =
            plan::overTrade(c->plan, c->trade, after.initiating, after.receiving, Follows::Shift, c->zone);
        if (!over)
            return;
        const auto wish = plan::afterTrade(c->trade, c->plannedInitiating, c->plannedReceiving);
        RC_ASSERT(schedule::sameContent(wishOf(*over, after.initiating), wish.initiating));
        RC_ASSERT(schedule::sameContent(wishOf(*over, after.receiving), wish.receiving));
        if (retypes(after.receiving, wish.receiving, c->trade.initiatingShift.id) ||
            (c->trade.receivingShift && retypes(after.initiating, wish.initiating, c->trade.receivingShift->id)))
            return;
        // Back again it is the old plan.
        const auto home = plan::overTrade(*over, back(c->trade), c->receiving, c->initiating, Follows::Shift, c->zone);
        if (!home)
            return;
        RC_ASSERT(contentsOf(*home) == contentsOf(c->plan));
        RC_ASSERT(schedule::sameContent(wishOf(*home, c->initiating), c->plannedInitiating));
        RC_ASSERT(schedule::sameContent(wishOf(*home, c->receiving), c->plannedReceiving));
    }));
}

void TradeEffect::noConflictFromTheTrade()
{
    int asked = 0;
    QVERIFY(rc::check("after it the check of both agents has no conflict", [&] {
        const auto c = arbitraryTrade();
        if (!c)
            return;
        const auto after = plan::afterTrade(c->trade, c->initiating, c->receiving);
        const Follows follows = any(0, 2) ? Follows::Shift : Follows::Person;
        const auto over = plan::overTrade(c->plan, c->trade, after.initiating, after.receiving, follows, c->zone);
        if (!over)
            return;
        schedule::BusinessUnit unit;
        unit.zone = c->zone;
        plan::CheckInput input;
        input.unit = &unit;
        input.group.key.weekDate = c->weekDate;
        input.service = {after.initiating, after.receiving};
        for (const plan::AgentCheck &check : plan::check(*over, input))
            RC_ASSERT(check.conflicts.empty());
        for (const plan::AgentCheck &check : plan::check(c->plan, input))
            asked += !check.conflicts.empty(); // without it there would be some
    }));
    QVERIFY(asked > 100);
}

void TradeEffect::foreignChangesStayWhatTheyWere()
{
    QVERIFY(rc::check("what others changed meanwhile is merged or asked as without the trade", [] {
        const auto c = arbitraryTrade();
        if (!c)
            return;
        MergeCase about;
        about.zone = c->zone;
        about.weekDate = c->weekDate;
        AgentSchedule service = c->initiating;
        perturbKept(service, about);
        if (!service.shift(c->trade.initiatingShift.id))
            return;
        const auto after = plan::afterTrade(c->trade, service, c->receiving);
        const auto over =
            plan::overTrade(c->plan, c->trade, after.initiating, after.receiving, Follows::Shift, c->zone);
        if (!over || !planFor(*over, c->initiating.agent).base || !planFor(*over, c->receiving.agent).base)
            return;
        const auto conflicts = [&](const GroupPlan &group, const AgentSchedule &holds) {
            const AgentPlan edits = planFor(group, holds.agent);
            int own = 0;
            for (const auto &each : plan::merge(*edits.base, holds, plan::planned(*edits.base, edits)).conflicts)
                own += each.kind <= plan::ConflictKind::DeletedModified; // overlaps hang on whose day it is
            return own;
        };
        if (planFor(c->plan, c->initiating.agent).base && planFor(c->plan, c->receiving.agent).base)
            RC_ASSERT(conflicts(*over, after.initiating) + conflicts(*over, after.receiving) ==
                      conflicts(c->plan, service) + conflicts(c->plan, c->receiving));
    }));
}

void TradeEffect::personKeepsTimesAndOthers()
{
    int followed = 0;
    QVERIFY(rc::check("following the person: other edits stay, the given shift is planned as it was", [&] {
        const auto c = arbitraryTrade();
        if (!c || !c->trade.receivingShift)
            return;
        const auto after = plan::afterTrade(c->trade, c->initiating, c->receiving);
        const auto over =
            plan::overTrade(c->plan, c->trade, after.initiating, after.receiving, Follows::Person, c->zone);
        if (!over)
            return;
        const auto &given = c->trade.initiatingShift.id;
        const auto &taken = c->trade.receivingShift->id;
        const AgentSchedule wish = wishOf(*over, after.initiating);
        for (const Shift &shift : c->plannedInitiating.shifts) {
            const Shift *there = wish.shift(shift.id);
            const bool isNew = !c->initiating.shift(shift.id); // planned() keeps no id of its own for one
            if (shift.id != given && !isNew)
                RC_ASSERT(there && there->sameContent(shift));
        }
        const Shift *planned = c->plannedInitiating.shift(given);
        const bool edited = !planned || !planned->sameContent(*c->initiating.shift(given));
        const Shift *now = wish.shift(taken);
        if (!edited)
            RC_ASSERT(now && now->sameContent(*c->receiving.shift(taken)));
        else if (!planned)
            RC_ASSERT(!now);
        else
            RC_ASSERT(now && now->lengthMinutes() == planned->lengthMinutes());
        followed += edited;
    }));
    QVERIFY(followed > 50);
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

void TradeEffect::oneSidedChangesAndConflicts()
{
    QVERIFY(rc::check("what is taken without asking is in the merge, and nothing disputed is listed", [] {
        const MergeCase c = arbitraryMerge();
        const auto changes = plan::oneSidedChanges(c.base, c.service, c.planned);
        const auto merged = plan::merge(c.base, c.service, c.planned);
        for (const auto &each : changes) {
            const bool there =
                std::any_of(merged.merged.shifts.begin(), merged.merged.shifts.end(),
                            [&](const Shift &shift) { return shift.start() == each.from && shift.end() == each.to; });
            RC_ASSERT(each.kind == plan::OneSidedChange::Kind::Removed || there);
        }
        if (schedule::sameContent(c.base, c.service) && schedule::sameContent(c.base, c.planned))
            RC_ASSERT(changes.empty());
        AgentSchedule noMarkers = c.base;
        AgentSchedule theirs = c.service;
        noMarkers.markers.clear();
        theirs.markers.clear();
        if (!schedule::sameContent(noMarkers, theirs)) {
            AgentSchedule same = c.base;
            const auto alone = plan::oneSidedChanges(c.base, c.service, same);
            RC_ASSERT(!alone.empty());
            RC_ASSERT(std::all_of(alone.begin(), alone.end(), [](const auto &each) { return each.byService; }));
        }
    }));
}

QTEST_GUILESS_MAIN(TradeEffect)
#include "tst_trade_effect.moc"
