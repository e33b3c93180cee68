#include "plan/check.h"
#include "plan/merge.h"
#include "support/generators.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>
#include <set>

/// The laws P1–P14 of the merge (reliability 3.3), 10,000 correlated cases each.
/// RC_PARAMS overrides the number and gives the seed of a failure.
using namespace shiftlane;
using namespace shiftlane::testing;
using plan::Choice;
using plan::Conflict;
using plan::ConflictKind;
using plan::MergeResult;

namespace {

constexpr qint64 slotMinutes = 15;
constexpr size_t slotCount = 12 * 24 * 4; // the week and two days on either side

/// What an agent does in each quarter of an hour, independent of the product's
/// own parts; and in which shift.
struct Cell {
    const Activity *activity = nullptr;
    const Shift *owner = nullptr;
};
using Cells = std::vector<Cell>;

Instant origin(const MergeCase &c) { return schedule::startOfDay(c.weekDate.addDays(-2), c.zone); }

void lay(Cells &cells, const Shift &shift, Instant from)
{
    for (const Activity &a : shift.activities) {
        for (Instant at = a.start; at < a.end(); at = at.plusMinutes(slotMinutes)) {
            const auto slot = static_cast<size_t>(at.minutesSince(from) / slotMinutes);
            if (at >= from && slot < cells.size())
                cells[slot] = {&a, &shift};
        }
    }
}

Cells cellsOf(const AgentSchedule &schedule, const MergeCase &c)
{
    Cells cells(slotCount);
    for (const Shift &shift : schedule.shifts)
        lay(cells, shift, origin(c));
    return cells;
}

Cells cellsOf(const Shift &shift, const MergeCase &c)
{
    Cells cells(slotCount);
    lay(cells, shift, origin(c));
    return cells;
}

bool same(const Cell &x, const Cell &y)
{
    const Activity *a = x.activity, *b = y.activity;
    if (!a || !b)
        return a == b;
    return a->code == b->code && a->description == b->description && a->extra == b->extra && a->paid == b->paid;
}

/// A shift that grows into the room of a removed one has changed that room.
bool untouched(const Cell &before, const Cell &after)
{
    return same(before, after) && (!before.owner || before.owner->id == after.owner->id);
}

std::string describe(const MergeCase &c, const MergeResult &r)
{
    return shiftlane::testing::describe(c.base, "base") + shiftlane::testing::describe(c.service, "service") +
           shiftlane::testing::describe(c.planned, "planned") + shiftlane::testing::describe(r.merged, "merged");
}

template <class T>
void shuffle(std::vector<T> &items)
{
    std::mt19937 chance(static_cast<unsigned>(any(0, 1 << 20)));
    std::shuffle(items.begin(), items.end(), chance);
}

std::set<QByteArray> ids(const MergeResult &result)
{
    std::set<QByteArray> out;
    for (const Conflict &conflict : result.conflicts)
        out.insert(conflict.id);
    return out;
}

/// The service after a write: it gives ids to shifts that had none.
AgentSchedule written(AgentSchedule service, const plan::AgentDelta &delta)
{
    for (const Shift &put : delta.putShifts) {
        std::erase_if(service.shifts, [&](const Shift &each) { return !put.id.isEmpty() && each.id == put.id; });
        service.shifts.push_back(put);
        if (put.id.isEmpty())
            service.shifts.back().id = base::ShiftId(QStringLiteral("given-%1").arg(put.start().ms));
    }
    for (const base::ShiftId &id : delta.removedShifts)
        std::erase_if(service.shifts, [&](const Shift &each) { return each.id == id; });
    for (const TimeOffMarker &put : delta.putMarkers) {
        std::erase_if(service.markers, [&](const TimeOffMarker &each) { return each.date == put.date; });
        service.markers.push_back(put);
    }
    for (const QDate date : delta.removedMarkers)
        std::erase_if(service.markers, [&](const TimeOffMarker &each) { return each.date == date; });
    service.sort();
    return service;
}

bool sameSchedule(const AgentSchedule &a, const AgentSchedule &b) { return schedule::sameContent(a, b); }

/// The edits that make `wish` of `base`, as a reader of a file would list them.
plan::AgentPlan editsFor(const AgentSchedule &base, const AgentSchedule &wish)
{
    plan::AgentPlan edits;
    edits.agent = base.agent;
    edits.base = base;
    for (const Shift &shift : wish.shifts) {
        const Shift *before = base.shift(shift.id);
        if (!before || !before->sameContent(shift))
            edits.shifts.push_back({plan::ShiftEdit::Kind::Put, shift, 0});
    }
    for (const Shift &shift : base.shifts) {
        if (!wish.shift(shift.id))
            edits.shifts.push_back({plan::ShiftEdit::Kind::Remove, shift, 0});
    }
    for (const TimeOffMarker &marker : wish.markers) {
        const TimeOffMarker *before = base.marker(marker.date);
        if (!before || !(*before == marker))
            edits.markers.push_back({plan::MarkerEdit::Kind::Put, marker, 0});
    }
    for (const TimeOffMarker &marker : base.markers) {
        if (!wish.marker(marker.date))
            edits.markers.push_back({plan::MarkerEdit::Kind::Remove, marker, 0});
    }
    return edits;
}

} // namespace

class MergeLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=10000 seed=20261122");
    }

    void generatorsAreWorthIt();
    void p1_untouchedService();
    void p2_untouchedPlan();
    void p3_sameOnBoth();
    void p4_selfMerge();
    void p5_frame();
    void p6_nothingInvented();
    void p7_disputeIsReported();
    void p7_noFalseConflict();
    void p7_twoHalvesMerge();
    void p8_modifyAgainstDelete();
    void p9_orderAndIds();
    void p10_p11_p14_agents();
    void p12_sound();
    void p13_deterministic();
    void p14_partsOfOneAgent();
    void deltaReachesWhatIsWanted();
    void editsMakeThePlan();
    void decisionsSettle();
};

/// Laws that only ever see easy cases prove nothing: the mix is measured.
void MergeLaws::generatorsAreWorthIt()
{
    std::map<ConflictKind, int> kinds;
    int merged = 0;
    int folded = 0;
    int cases = 0;
    QVERIFY(rc::check([&] {
        const MergeCase c = arbitraryMerge();
        const MergeResult r = plan::merge(c.base, c.service, c.planned, {}, std::nullopt, &c.zone);
        ++cases;
        for (const Conflict &conflict : r.conflicts)
            ++kinds[conflict.kind];
        merged += r.conflicts.empty() && r.foreignKept > 0 && !sameSchedule(r.merged, c.service);
        folded += sameSchedule(c.service, c.planned) && !sameSchedule(c.base, c.planned);
    }));
    qInfo("of %d cases: %d merged both sides, %d agree; conflicts: %d both, %d mod/del, %d del/mod, %d overlap, %d "
          "checks",
          cases, merged, folded, kinds[ConflictKind::BothChanged], kinds[ConflictKind::ModifiedDeleted],
          kinds[ConflictKind::DeletedModified], kinds[ConflictKind::AddedOverlap], kinds[ConflictKind::BreaksCheck]);
    QVERIFY(merged > cases / 20);
    QVERIFY(folded > cases / 100);
    for (const auto kind : {ConflictKind::BothChanged, ConflictKind::ModifiedDeleted, ConflictKind::DeletedModified,
                            ConflictKind::AddedOverlap, ConflictKind::BreaksCheck})
        QVERIFY(kinds[kind] > cases / 1000);
}

void MergeLaws::p1_untouchedService()
{
    QVERIFY(rc::check("M(b,b,m) = m", [] {
        const MergeCase c = arbitraryMerge();
        const MergeResult r = plan::merge(c.base, c.base, c.planned);
        RC_ASSERT(r.conflicts.empty());
        RC_ASSERT(sameSchedule(r.merged, c.planned));
        RC_ASSERT(r.foreignKept == 0);
    }));
}

void MergeLaws::p2_untouchedPlan()
{
    QVERIFY(rc::check("M(b,t,b) = t", [] {
        const MergeCase c = arbitraryMerge();
        const MergeResult r = plan::merge(c.base, c.service, c.base);
        RC_ASSERT(r.conflicts.empty());
        RC_ASSERT(sameSchedule(r.merged, c.service));
        RC_ASSERT(plan::delta(c.service, r.merged).isEmpty());
    }));
}

void MergeLaws::p3_sameOnBoth()
{
    QVERIFY(rc::check("M(b,x,x) = x", [] {
        const MergeCase c = arbitraryMerge();
        const MergeResult r = plan::merge(c.base, c.service, c.service);
        RC_ASSERT(r.conflicts.empty());
        RC_ASSERT(sameSchedule(r.merged, c.service));
        RC_ASSERT(r.foreignKept == 0);
    }));
}

void MergeLaws::p4_selfMerge()
{
    QVERIFY(rc::check("M(b,M(b,t,m),m) = M(b,t,m), with ids that the service gave", [] {
        const MergeCase c = arbitraryMerge();
        const MergeResult once = plan::merge(c.base, c.service, c.planned);
        RC_PRE(once.conflicts.empty());
        const AgentSchedule after = written(c.service, plan::delta(c.service, once.merged));
        RC_LOG() << describe(c, once);
        RC_ASSERT(sameSchedule(after, once.merged));
        const MergeResult again = plan::merge(c.base, after, c.planned);
        RC_ASSERT(again.conflicts.empty());
        RC_ASSERT(sameSchedule(again.merged, once.merged));
        RC_ASSERT(plan::delta(after, again.merged).isEmpty());
    }));
}

void MergeLaws::p5_frame()
{
    QVERIFY(rc::check("what the plan does not change is as the service has it", [] {
        const MergeCase c = arbitraryMerge();
        const MergeResult r = plan::merge(c.base, c.service, c.planned);
        const Cells b = cellsOf(c.base, c), t = cellsOf(c.service, c), m = cellsOf(c.planned, c),
                    o = cellsOf(r.merged, c);
        RC_PRE(r.conflicts.empty());
        RC_LOG() << describe(c, r);
        for (size_t i = 0; i < slotCount; ++i) {
            if (untouched(b[i], m[i]))
                RC_ASSERT(same(o[i], t[i]));
        }
        for (int day = 0; day < 7; ++day) {
            const QDate date = c.weekDate.addDays(day);
            const auto *before = c.base.marker(date), *ours = c.planned.marker(date);
            const auto *theirs = c.service.marker(date), *out = r.merged.marker(date);
            if (!before == !ours && (!before || *before == *ours))
                RC_ASSERT(!theirs == !out && (!theirs || *theirs == *out));
        }
    }));
}

void MergeLaws::p6_nothingInvented()
{
    QVERIFY(rc::check("every cell of the result stands in base, service or plan", [] {
        const MergeCase c = arbitraryMerge();
        const std::optional<Choice> all =
            any(0, 3) ? std::nullopt : std::optional(any(0, 2) ? Choice::KeepPlanned : Choice::KeepService);
        const MergeResult r = plan::merge(c.base, c.service, c.planned, {}, all);
        const Cells b = cellsOf(c.base, c), t = cellsOf(c.service, c), m = cellsOf(c.planned, c),
                    o = cellsOf(r.merged, c);
        RC_LOG() << describe(c, r);
        for (size_t i = 0; i < slotCount; ++i)
            RC_ASSERT(same(o[i], b[i]) || same(o[i], t[i]) || same(o[i], m[i]));
    }));
}

void MergeLaws::p7_disputeIsReported()
{
    QVERIFY(rc::check("the same quarter changed differently is a conflict", [] {
        const MergeCase c = arbitraryMerge(2);
        const MergeResult r = plan::merge(c.base, c.service, c.planned);
        for (const Shift &before : c.base.shifts) {
            const Shift *theirs = c.service.shift(before.id), *ours = c.planned.shift(before.id);
            if (!theirs || !ours)
                continue;
            const Cells b = cellsOf(before, c), t = cellsOf(*theirs, c), m = cellsOf(*ours, c);
            bool disputed = false;
            for (size_t i = 0; i < slotCount; ++i)
                disputed = disputed || (!same(b[i], t[i]) && !same(b[i], m[i]) && !same(t[i], m[i]));
            if (disputed)
                RC_ASSERT(!r.conflicts.empty());
        }
    }));
}

void MergeLaws::p7_noFalseConflict()
{
    QVERIFY(rc::check("a conflict within a shift has overlapping or touching changes", [] {
        const MergeCase c = arbitraryMerge(2);
        const MergeResult r = plan::merge(c.base, c.service, c.planned);
        RC_LOG() << describe(c, r);
        for (const Conflict &conflict : r.conflicts) {
            if (conflict.kind != ConflictKind::BothChanged || !conflict.baseShift)
                continue;
            if (conflict.serviceShift->id != conflict.baseShift->id)
                continue; // another shift in its place: all of it is disputed
            const Cells b = cellsOf(*conflict.baseShift, c);
            const auto touched = [&](const Shift &side) {
                const Cells cells = cellsOf(side, c);
                size_t first = slotCount, last = 0;
                for (size_t i = 0; i < slotCount; ++i) {
                    if (same(b[i], cells[i]))
                        continue;
                    first = std::min(first, i);
                    last = i + 1;
                }
                return std::pair(first, last);
            };
            const auto theirs = touched(*conflict.serviceShift), ours = touched(*conflict.plannedShift);
            RC_ASSERT(theirs.first <= ours.second && ours.first <= theirs.second);
        }
    }));
}

void MergeLaws::p7_twoHalvesMerge()
{
    QVERIFY(rc::check("changes in different halves of a shift always merge", [] {
        MergeCase c = arbitraryWeek();
        const Instant start = schedule::startOfDay(c.weekDate.addDays(any(0, 7)), c.zone).plusMinutes(600);
        c.base.shifts = {workShift(QStringLiteral("s"), start, 480)};
        c.base.markers.clear();
        c.service = c.planned = c.base;
        const auto moveIn = [&](Shift &shift, int from, int to) {
            std::vector<Activity> inside;
            for (const Activity &a : shift.activities) {
                if (a.code.value != onQueue && a.start >= start.plusMinutes(from) && a.end() <= start.plusMinutes(to))
                    inside.push_back(a);
            }
            if (inside.empty() || any(0, 3) == 0) {
                paint(shift, activity(start.plusMinutes(from + 15 * any(0, (to - from) / 15)), 15, featureCodes[3]));
                return;
            }
            Activity moved = inside.front();
            paint(shift, activity(moved.start, moved.lengthMinutes, onQueue));
            moved.start = start.plusMinutes(from + 15 * any(0, (to - from - moved.lengthMinutes) / 15 + 1));
            paint(shift, moved);
        };
        moveIn(c.service.shifts[0], 0, 225);
        moveIn(c.planned.shifts[0], 240, 480);
        const MergeResult r = plan::merge(c.base, c.service, c.planned);
        RC_ASSERT(r.conflicts.empty());
        const Cells t = cellsOf(c.service, c), m = cellsOf(c.planned, c), o = cellsOf(r.merged, c);
        const auto half = static_cast<size_t>(start.plusMinutes(225).minutesSince(origin(c)) / slotMinutes);
        for (size_t i = 0; i < slotCount; ++i)
            RC_ASSERT(same(o[i], i < half ? t[i] : m[i]));
    }));
}

void MergeLaws::p8_modifyAgainstDelete()
{
    QVERIFY(rc::check("modify against delete is always a conflict", [] {
        MergeCase c = arbitraryWeek();
        if (c.base.shifts.empty())
            c.base.shifts = {
                workShift(QStringLiteral("s"), schedule::startOfDay(c.weekDate, c.zone).plusMinutes(480), 480)};
        const auto at = static_cast<size_t>(any(0, static_cast<int>(c.base.shifts.size())));
        AgentSchedule deleted = c.base, modified = c.base;
        deleted.shifts.erase(deleted.shifts.begin() + static_cast<std::ptrdiff_t>(at));
        perturbShift(modified.shifts[at]);
        modified.sort();
        RC_PRE(sound(modified) && !sameSchedule(modified, c.base));
        const MergeResult ours = plan::merge(c.base, deleted, modified);
        RC_ASSERT(ours.conflicts.size() == 1U && ours.conflicts[0].kind == ConflictKind::ModifiedDeleted);
        RC_ASSERT(sameSchedule(ours.merged, deleted));
        RC_ASSERT(sameSchedule(plan::merge(c.base, deleted, modified, {}, Choice::KeepPlanned).merged, modified));
        const MergeResult theirs = plan::merge(c.base, modified, deleted);
        RC_ASSERT(theirs.conflicts.size() == 1U && theirs.conflicts[0].kind == ConflictKind::DeletedModified);
        RC_ASSERT(sameSchedule(theirs.merged, modified));
        RC_ASSERT(sameSchedule(plan::merge(c.base, modified, deleted, {}, Choice::KeepPlanned).merged, deleted));
    }));
}

void MergeLaws::p9_orderAndIds()
{
    QVERIFY(rc::check("neither order nor the service's own ids matter", [] {
        const MergeCase c = arbitraryMerge();
        MergeCase other = c;
        for (AgentSchedule *side : {&other.base, &other.service, &other.planned}) {
            shuffle(side->shifts);
            shuffle(side->markers);
            for (Shift &shift : side->shifts) {
                shuffle(shift.activities);
                const bool added = shift.id.value.startsWith(QStringLiteral("srv-")) && side == &other.service;
                if (!shift.id.isEmpty())
                    shift.id = base::ShiftId((added ? QStringLiteral("q") : QStringLiteral("z")) + shift.id.value);
            }
        }
        const MergeResult one = plan::merge(c.base, c.service, c.planned);
        const MergeResult two = plan::merge(other.base, other.service, other.planned);
        RC_ASSERT(sameSchedule(one.merged, two.merged));
        RC_ASSERT(ids(one) == ids(two));
    }));
}

void MergeLaws::p10_p11_p14_agents()
{
    QVERIFY(rc::check("agents do not meet: any order, any split, the excluded untouched", [] {
        std::vector<MergeCase> agents;
        for (int i = 0; i < 3; ++i) {
            agents.push_back(arbitraryMerge(2));
            for (AgentSchedule *side : {&agents.back().base, &agents.back().service, &agents.back().planned})
                side->agent = base::AgentId(QStringLiteral("agent-%1").arg(i));
        }
        schedule::BusinessUnit unit;
        unit.zone = agents[0].zone;
        const auto push = [&](std::vector<size_t> order, size_t parts) {
            std::map<base::AgentId, AgentSchedule> state;
            for (const MergeCase &c : agents)
                state[c.base.agent] = c.service;
            for (size_t from = 0; from < order.size(); from += parts) {
                plan::CheckInput input;
                input.unit = &unit;
                plan::GroupPlan group;
                for (size_t i = from; i < std::min(from + parts, order.size()); ++i)
                    group.agents.push_back(editsFor(agents[order[i]].base, agents[order[i]].planned));
                for (const auto &[id, each] : state)
                    input.service.push_back(each);
                for (const plan::AgentCheck &check : plan::check(group, input))
                    state[check.agent] =
                        written(state[check.agent], plan::delta(state[check.agent], check.merge.merged));
            }
            std::vector<QByteArray> prints;
            for (const auto &[id, each] : state)
                prints.push_back(schedule::fingerprint(each));
            return prints;
        };
        const auto whole = push({0, 1, 2}, 3);
        RC_ASSERT(push({2, 0, 1}, 1) == whole);
        RC_ASSERT(push({1, 2, 0}, 2) == whole);
        const auto without = push({0, 2}, 2); // agent 1 is excluded
        RC_ASSERT(without[1] == schedule::fingerprint(agents[1].service));
        RC_ASSERT(without[0] == whole[0] && without[2] == whole[2]);
    }));
}

void MergeLaws::p12_sound()
{
    QVERIFY(rc::check("what comes out passes the roster checks, whatever was decided", [] {
        const MergeCase c = arbitraryMerge();
        RC_ASSERT(plan::rosterProblems(c.service).empty() && plan::rosterProblems(c.planned).empty());
        const QTimeZone *zone =
            plan::rosterProblems(c.service, 0, &c.zone).empty() && plan::rosterProblems(c.planned, 0, &c.zone).empty()
                ? &c.zone
                : nullptr;
        for (const auto all :
             {std::optional<Choice>(), std::optional(Choice::KeepService), std::optional(Choice::KeepPlanned)}) {
            const MergeResult r = plan::merge(c.base, c.service, c.planned, {}, all, zone);
            RC_ASSERT(plan::rosterProblems(r.merged, 0, zone).empty());
            RC_ASSERT(!all || r.conflicts.empty());
        }
    }));
}

void MergeLaws::p13_deterministic()
{
    QVERIFY(rc::check("the same input gives the same output", [] {
        const MergeCase c = arbitraryMerge();
        const MergeResult one = plan::merge(c.base, c.service, c.planned),
                          two = plan::merge(c.base, c.service, c.planned);
        RC_ASSERT(one.merged.shifts == two.merged.shifts && one.merged.markers == two.merged.markers);
        RC_ASSERT(ids(one) == ids(two));
    }));
}

void MergeLaws::p14_partsOfOneAgent()
{
    QVERIFY(rc::check("a plan sent shift by shift ends where the whole plan ends", [] {
        const MergeCase c = arbitraryMerge();
        const MergeResult whole = plan::merge(c.base, c.service, c.planned);
        RC_PRE(whole.conflicts.empty());
        plan::AgentPlan edits = editsFor(c.base, c.planned);
        // An edit may need the room that another one makes (a shift moved to
        // where one was removed); only parts that are sound alone are plans.
        AgentSchedule state = c.service;
        shuffle(edits.shifts);
        bool plans = true;
        for (const plan::ShiftEdit &edit : edits.shifts) {
            plan::AgentPlan part;
            part.shifts = {edit};
            const AgentSchedule wish = plan::planned(c.base, part);
            const MergeResult r = plan::merge(c.base, state, wish);
            plans = plans && sound(wish) && r.conflicts.empty();
            state = written(state, plan::delta(state, r.merged));
        }
        plan::AgentPlan rest;
        rest.markers = edits.markers;
        const MergeResult r = plan::merge(c.base, state, plan::planned(c.base, rest));
        RC_PRE(plans && r.conflicts.empty());
        // Re-typed rows (removed and added anew) are one edit in two rows; apart
        // they are different plans.
        const bool retyped = std::any_of(c.planned.shifts.begin(), c.planned.shifts.end(),
                                         [&](const Shift &s) { return !c.base.shift(s.id); });
        RC_PRE(!retyped);
        RC_ASSERT(sameSchedule(r.merged, whole.merged));
    }));
}

void MergeLaws::deltaReachesWhatIsWanted()
{
    QVERIFY(rc::check("service + delta(service, wanted) = wanted, and says no more than needed", [] {
        const MergeCase c = arbitraryMerge();
        const plan::AgentDelta delta = plan::delta(c.service, c.planned);
        RC_ASSERT(delta.version == c.service.version);
        RC_ASSERT(sameSchedule(written(c.service, delta), c.planned));
        RC_ASSERT(delta.isEmpty() == sameSchedule(c.service, c.planned));
        for (const Shift &put : delta.putShifts)
            RC_ASSERT(put.id.isEmpty() || c.service.shift(put.id));
    }));
}

void MergeLaws::editsMakeThePlan()
{
    QVERIFY(rc::check("planned(base, edits) is the plan; no edits, no change", [] {
        const MergeCase c = arbitraryMerge();
        const plan::AgentPlan edits = editsFor(c.base, c.planned);
        const AgentSchedule wish = plan::planned(c.base, edits);
        RC_ASSERT(sameSchedule(wish, c.planned));
        RC_ASSERT(wish.version == c.base.version);
        RC_ASSERT((plan::countChanges(c.base, wish).total() == 0) == sameSchedule(c.base, c.planned));
        RC_ASSERT(plan::changedDays(c.base, wish, c.zone).empty() == sameSchedule(c.base, c.planned));
    }));
}

void MergeLaws::decisionsSettle()
{
    QVERIFY(rc::check("deciding what is asked ends; a decision on another view does not count", [] {
        const MergeCase c = arbitraryMerge();
        plan::Decisions decisions;
        MergeResult r = plan::merge(c.base, c.service, c.planned);
        const size_t asked = r.conflicts.size();
        for (int round = 0; round < 20 && !r.conflicts.empty(); ++round) {
            for (const Conflict &conflict : r.conflicts)
                decisions[conflict.id] = any(0, 2) ? Choice::KeepPlanned : Choice::KeepService;
            r = plan::merge(c.base, c.service, c.planned, decisions);
        }
        RC_ASSERT(r.conflicts.empty());
        RC_ASSERT((r.decided > 0) == (asked > 0));
        RC_ASSERT(plan::rosterProblems(r.merged).empty());
        MergeCase moved = c;
        perturb(moved.service, moved, QStringLiteral("srv-"));
        const MergeResult stale = plan::merge(moved.base, moved.service, moved.planned);
        for (const Conflict &conflict : stale.conflicts) {
            const bool known = decisions.contains(conflict.id);
            const auto before = ids(plan::merge(c.base, c.service, c.planned));
            if (!sameSchedule(moved.service, c.service) && conflict.serviceShift && !known)
                RC_ASSERT(!before.contains(conflict.id));
        }
    }));
}

QTEST_GUILESS_MAIN(MergeLaws)
#include "tst_merge_laws.moc"
