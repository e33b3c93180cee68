#include "plan/check.h"
#include "plan/disposition.h"

#include <QTest>

/// One verdict per agent, and what follows from it.
using namespace shiftlane;
using plan::AgentCheck;
using plan::Disposition;
using plan::LeftOutReason;
using plan::OpenTradePolicy;
using plan::PreflightProblem;
using plan::Severity;
using plan::ShiftEdit;
using plan::Verdict;
using schedule::Shift;

namespace {

QString text(const char *latin) { return QString::fromLatin1(latin); }

schedule::Activity piece(const char *from, int minutes, const char *code)
{
    schedule::Activity a;
    a.start = *base::Instant::fromIso(QStringLiteral("2026-11-%1Z").arg(text(from)));
    a.lengthMinutes = minutes;
    a.code = base::ActivityCodeId(text(code));
    return a;
}

Shift shift(const char *id, std::vector<schedule::Activity> activities)
{
    Shift out;
    out.id = base::ShiftId(text(id));
    out.activities = std::move(activities);
    return out;
}

schedule::ActivityCode code(const char *id, bool active, bool paid)
{
    schedule::ActivityCode out;
    out.id = base::ActivityCodeId(text(id));
    out.name = text(id);
    out.active = active;
    out.paid = paid;
    return out;
}

/// Berlin, week of Monday 23 November: Monday and Tuesday 09:00–17:00, Friday off.
struct World {
    schedule::BusinessUnit unit;
    plan::GroupPlan group;
    plan::CheckInput input;
    schedule::AgentSchedule base;

    World()
    {
        unit.id = base::BusinessUnitId(text("bu"));
        unit.zone = QTimeZone("Europe/Berlin");
        unit.managementUnits = {{base::ManagementUnitId(text("mu")), text("MU")}};
        unit.agents = {{base::AgentId(text("ann")), text("Ann"), base::ManagementUnitId(text("mu"))}};
        unit.codes = {code("0", true, true), code("1", true, false), code("old", false, false), code("5", true, false)};
        base.agent = base::AgentId(text("ann"));
        base.version = 1;
        base.shifts = {shift("mon", {piece("23T08:00", 480, "0")}), shift("tue", {piece("24T08:00", 480, "0")})};
        schedule::TimeOffMarker off;
        off.date = QDate(2026, 11, 27);
        off.lengthMinutes = 480;
        off.code = base::ActivityCodeId(text("5"));
        base.markers = {off};
        input.group.key = {unit.id, QDate(2026, 11, 23), base::ScheduleId(text("g"))};
        input.service = {base};
        plan::AgentPlan agent;
        agent.agent = base.agent;
        agent.managementUnit = base::ManagementUnitId(text("mu"));
        agent.base = base;
        group.agents = {agent};
    }
    plan::AgentPlan &agent() { return group.agents[0]; }
    void put(const Shift &wished, int line = 7) { agent().shifts.push_back({ShiftEdit::Kind::Put, wished, line}); }
    AgentCheck check()
    {
        input.unit = &unit;
        return plan::check(group, input).at(0);
    }
    void trade(const char *id, schedule::TradeState state, const char *initiating, const char *shiftId)
    {
        schedule::ShiftTrade out;
        out.id = base::TradeId(text(id));
        out.state = state;
        out.initiatingAgent = base::AgentId(text(initiating));
        out.initiatingShift.id = base::ShiftId(text(shiftId));
        input.trades.push_back(out);
    }
};

const Shift longer = shift("mon", {piece("23T08:00", 540, "0")});

plan::Decision decided(World &w, OpenTradePolicy policy, std::optional<Disposition> chosen = std::nullopt)
{
    return plan::decide(w.check(), w.input.trades, policy, plan::ConflictPolicy::Stop, chosen);
}

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A row has no column for a description or pay: without the snapshot it says nothing about them.
    void rowsWithoutSnapshotKeepWhatTheyDoNotSay()
    {
        World w;
        plan::AgentPlan rows;
        rows.agent = w.base.agent;
        rows.rowsOnly = true;
        rows.shifts = {{ShiftEdit::Kind::Put, w.base.shifts[0], 2}};
        rows.markers = {{plan::MarkerEdit::Kind::Put, w.base.markers[0], 3}};
        w.base.shifts[0].activities[0].description = text("huddle");
        w.base.shifts[0].activities[0].paid = false;
        w.base.markers[0].description = text("leave");
        QCOMPARE(plan::countChanges(w.base, plan::planned(w.base, rows)).total(), 0);
        rows.shifts[0].shift.activities[0].lengthMinutes = 240;
        const auto shorter = plan::planned(w.base, rows);
        QCOMPARE(plan::countChanges(w.base, shorter).total(), 1);
        QCOMPARE(shorter.shifts[0].activities[0].description, text("huddle"));
        rows.rowsOnly = false;
        rows.shifts[0].shift = Shift(shift("mon", {piece("23T08:00", 480, "0")}));
        QCOMPARE(plan::countChanges(w.base, plan::planned(w.base, rows)).changed, 2);
    }

    void verdicts()
    {
        World w;
        QCOMPARE(w.check().verdict, Verdict::NothingToDo);
        w.put(longer);
        QCOMPARE(w.check().verdict, Verdict::Clear);
        QCOMPARE(w.check().changes.changed, 1);
        QCOMPARE(w.check().days, std::vector<QDate>{QDate(2026, 11, 23)});
        w.input.service[0].shifts[1] = shift("tue", {piece("24T09:00", 480, "0")});
        QCOMPARE(w.check().verdict, Verdict::Merges);
        QCOMPARE(w.check().merge.foreignKept, 1);
        w.trade("t1", schedule::TradeState::Unmatched, "ann", "mon");
        QCOMPARE(w.check().verdict, Verdict::WouldVoidTrade);
        w.trade("t2", schedule::TradeState::Matched, "ann", "other-week");
        QCOMPARE(w.check().verdict, Verdict::TradeNeedsReview);
        QCOMPARE(w.check().trades.size(), size_t{2});
        w.input.service[0].shifts[0] = shift("mon", {piece("23T08:00", 600, "0")});
        QCOMPARE(w.check().verdict, Verdict::Conflict);
        w.put(shift("", {piece("24T09:00", 60, "0")}));
        QCOMPARE(w.check().verdict, Verdict::Rejected);
    }

    void alreadyThere()
    {
        World w;
        w.put(longer);
        w.input.service[0].shifts[0] = longer;
        w.trade("t", schedule::TradeState::Matched, "ann", "mon");
        QCOMPARE(w.check().verdict, Verdict::NothingToDo); // nothing to write, so no lock is met
        QCOMPARE(decided(w, OpenTradePolicy::Park).disposition, Disposition::Push);
    }

    void tradesThatAreNotMet()
    {
        World w;
        w.put(longer);
        w.trade("other shift", schedule::TradeState::Unmatched, "ann", "tue");
        w.trade("closed", schedule::TradeState::Denied, "ann", "mon");
        w.trade("other agent", schedule::TradeState::Matched, "bob", "b");
        QCOMPARE(w.check().verdict, Verdict::Clear);
        w.trade("newer than we are", schedule::TradeState::Unknown, "ann", "tue");
        QCOMPARE(w.check().verdict, Verdict::TradeNeedsReview);
    }

    void unknownBase()
    {
        World w;
        w.agent().base.reset();
        w.put(longer);
        w.input.service[0].shifts[1] = shift("tue", {piece("24T09:00", 480, "0")});
        const AgentCheck check = w.check();
        QCOMPARE(check.verdict, Verdict::Clear); // the service stands in for the base
        QCOMPARE(check.changes.total(), 1);
    }

    void agentNewInTheSchedule()
    {
        World w;
        w.input.service.clear();
        w.agent().base.reset();
        w.put(shift("", {piece("25T08:00", 240, "0")}));
        QCOMPARE(w.check().verdict, Verdict::Clear);
        QVERIFY(!plan::delta({}, w.check().merge.merged).version);
    }

    void serviceTookTheDayOff()
    {
        World w;
        w.put(shift("", {piece("26T08:00", 240, "0")}));
        auto off = w.base.markers[0];
        off.date = QDate(2026, 11, 26);
        w.input.service[0].markers = {off, w.base.markers[0]};
        QCOMPARE(w.check().verdict, Verdict::Conflict);
        QCOMPARE(w.check().conflicts[0].kind, plan::ConflictKind::BreaksCheck);
        w.input.allConflicts = plan::Choice::KeepService;
        QCOMPARE(w.check().verdict, Verdict::NothingToDo);
    }

    void preflight_data()
    {
        using Kind = PreflightProblem::Kind;
        QTest::addColumn<Shift>("wished");
        QTest::addColumn<int>("kind"); ///< -1 = sound
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *name, const Shift &wished, int kind, bool refused) {
            QTest::newRow(name) << wished << kind << refused;
        };
        row("sound", shift("", {piece("25T08:00", 480, "0")}), -1, false);
        row("overlap", shift("", {piece("24T15:00", 480, "0")}), int(Kind::OverlappingShifts), true);
        row("short rest", shift("", {piece("24T20:00", 240, "0")}), int(Kind::ShortRest), false);
        row("day off", shift("", {piece("27T08:00", 240, "0")}), int(Kind::OverlapsTimeOff), true);
        row("night before the day off", shift("", {piece("26T20:00", 480, "0")}), -1, false);
        row("unknown code", shift("", {piece("25T08:00", 240, "77")}), int(Kind::UnknownActivityCode), true);
        row("retired code", shift("", {piece("25T08:00", 240, "old")}), int(Kind::InactiveActivityCode), true);
        row("activities overlap", shift("", {piece("25T08:00", 240, "0"), piece("25T09:00", 15, "1")}),
            int(Kind::ActivityOverlap), true);
        row("empty", shift("mon", {}), int(Kind::EmptyShift), true);
        row("no such shift", shift("xyz", {piece("25T08:00", 240, "0")}), int(Kind::UnknownShift), true);
        row("Sunday before, local", shift("", {piece("22T22:59", 240, "0")}), int(Kind::OutsideWeek), true);
        row("Monday, local", shift("mon", {piece("22T23:00", 240, "0")}), -1, false);
        row("week after, local", shift("", {piece("29T23:00", 240, "0")}), int(Kind::OutsideWeek), true);
        row("three past", shift("", {piece("25T08:03", 240, "0")}), int(Kind::NotOnInterval), false);
        row("long week", shift("", {piece("25T08:00", 2700, "0")}), int(Kind::LongWeek), false);
    }
    void preflight()
    {
        QFETCH(Shift, wished);
        QFETCH(int, kind);
        QFETCH(bool, refused);
        World w;
        w.put(wished);
        const AgentCheck check = w.check();
        const auto it = std::find_if(check.problems.begin(), check.problems.end(),
                                     [&](const PreflightProblem &p) { return int(p.kind) == kind; });
        QCOMPARE(it != check.problems.end(), kind >= 0);
        QCOMPARE(check.verdict == Verdict::Rejected, refused);
        if (kind >= 0 && kind != int(PreflightProblem::Kind::LongWeek))
            QCOMPARE(it->sourceLine, 7);
        if (kind < 0)
            QVERIFY(check.problems.empty());
    }

    void strangers()
    {
        World w;
        w.put(longer);
        w.agent().managementUnit = base::ManagementUnitId(text("elsewhere"));
        QCOMPARE(w.check().problems[0].kind, PreflightProblem::Kind::WrongBusinessUnit);
        w.agent().managementUnit = {};
        w.agent().agent = base::AgentId(text("nobody"));
        QCOMPARE(w.check().problems[0].kind, PreflightProblem::Kind::UnknownAgent);
    }

    void oldSinsAreNotThePlanners()
    {
        World w;
        w.base.shifts[1].activities[0].code = base::ActivityCodeId(text("old"));
        w.base.shifts.push_back(shift("tue2", {piece("24T15:00", 240, "0")})); // overlaps since before
        w.input.service = {w.base};
        w.agent().base = w.base;
        w.put(longer);
        QCOMPARE(w.check().verdict, Verdict::Clear);
    }

    void dispositions()
    {
        World w;
        w.put(longer);
        QCOMPARE(decided(w, OpenTradePolicy::Park).disposition, Disposition::Push);
        QCOMPARE(decided(w, OpenTradePolicy::Park, Disposition::Exclude).reason, LeftOutReason::ByPlanner);

        w.trade("offer", schedule::TradeState::Unmatched, "ann", "mon");
        QCOMPARE(decided(w, OpenTradePolicy::Park).disposition, Disposition::Park);
        QCOMPARE(decided(w, OpenTradePolicy::Park).reason, LeftOutReason::WouldVoidTrade);
        QCOMPARE(decided(w, OpenTradePolicy::Exclude).disposition, Disposition::Exclude);
        QCOMPARE(decided(w, OpenTradePolicy::Stop).disposition, Disposition::Decide);
        QCOMPARE(decided(w, OpenTradePolicy::Park, Disposition::Push).disposition, Disposition::Push); // knowingly

        w.trade("matched", schedule::TradeState::Matched, "ann", "mon");
        for (const auto policy : {OpenTradePolicy::Park, OpenTradePolicy::Exclude, OpenTradePolicy::Approve,
                                  OpenTradePolicy::Deny, OpenTradePolicy::Stop}) {
            for (const auto chosen :
                 {std::optional<Disposition>(), std::optional(Disposition::Push), std::optional(Disposition::Park),
                  std::optional(Disposition::Exclude), std::optional(Disposition::Decide)}) {
                const plan::Decision decision = decided(w, policy, chosen);
                QVERIFY(decision.disposition != Disposition::Push); // never into the lock
                QCOMPARE(decision.reason, LeftOutReason::MatchedTrade);
            }
        }
        QCOMPARE(decided(w, OpenTradePolicy::Exclude, Disposition::Push).disposition, Disposition::Park);

        World broken;
        broken.put(shift("", {piece("24T09:00", 60, "0")}));
        QCOMPARE(decided(broken, OpenTradePolicy::Park, Disposition::Push).reason, LeftOutReason::Preflight);
        World disputed;
        disputed.put(longer);
        disputed.input.service[0].shifts[0] = shift("mon", {piece("23T08:00", 600, "0")});
        QCOMPARE(decided(disputed, OpenTradePolicy::Park).disposition, Disposition::Decide);
        QCOMPARE(decided(disputed, OpenTradePolicy::Park).reason, LeftOutReason::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
