#include "trade_values.h"

#include <QTest>
#include <set>

/// Laws of trades and plans, over two agents with any week, any trade and any plan.
using namespace shiftlane;
using namespace shiftlane::testing;

namespace {

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

} // namespace

class TradeLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=2000 seed=20261122");
    }

    void swappedTwice();
    void shiftKeepsTheUnionOfEdits();
    void shiftIsPlannedWithTheOtherAgent();
    void noConflictFromTheTrade();
    void foreignChangesStayWhatTheyWere();
    void personKeepsTimesAndOthers();
    void oneSidedChangesAndConflicts();
};

void TradeLaws::swappedTwice()
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

void TradeLaws::shiftKeepsTheUnionOfEdits()
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
    QVERIFY(moved > 10); // also in the few cases of the sanitizers
}

void TradeLaws::shiftIsPlannedWithTheOtherAgent()
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

void TradeLaws::noConflictFromTheTrade()
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
    QVERIFY(asked > 10); // also in the few cases of the sanitizers
}

void TradeLaws::foreignChangesStayWhatTheyWere()
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

void TradeLaws::personKeepsTimesAndOthers()
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
    QVERIFY(followed > 5);
}

void TradeLaws::oneSidedChangesAndConflicts()
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

QTEST_GUILESS_MAIN(TradeLaws)
#include "tst_trade_laws.moc"
