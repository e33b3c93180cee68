#include "plan/merge.h"
#include "timeline_sample.h"
#include "ui/timeline/week_rows.h"

#include <QTest>

using namespace shiftlane;
using namespace shiftlane::ui;
using plan::Choice;

namespace {

const QTimeZone newYork("America/New_York");
const QDate saturday(2026, 12, 5);

base::Instant clockAt(int hour, int minute = 0) { return sample::at(saturday, hour, minute, newYork); }

/// The three sides of one agent and what the merge makes of them.
struct Sides {
    schedule::AgentSchedule base;
    schedule::AgentSchedule service;
    schedule::AgentSchedule planned;

    [[nodiscard]] session::AgentWeek week() const
    {
        session::AgentWeek made = sample::week();
        const plan::MergeResult merged = plan::merge(base, service, planned);
        made.base = base;
        made.service = service;
        made.after = merged.merged;
        made.conflicts = merged.conflicts;
        return made;
    }
};

Sides equalSides()
{
    Sides sides;
    sides.base.agent = base::AgentId(QStringLiteral("a7"));
    sides.base.shifts = {sample::shift("fri", saturday.addDays(-1), 8, newYork),
                         sample::shift("sat", saturday, 8, newYork)};
    sides.service = sides.planned = sides.base;
    return sides;
}

void coach(schedule::AgentSchedule &side, const char *code)
{
    std::vector<schedule::Activity> &activities = side.shifts.back().activities;
    activities.back() = sample::activity(clockAt(13, 30), 30, "queue");
    activities.push_back(sample::activity(clockAt(14), 120, code));
}

Sides bothChanged()
{
    Sides sides = equalSides();
    coach(sides.service, "meeting");
    coach(sides.planned, "coach");
    return sides;
}

Sides planDeletes()
{
    Sides sides = equalSides();
    coach(sides.service, "meeting");
    sides.planned.shifts.pop_back();
    return sides;
}

Sides serviceDeletes()
{
    Sides sides = equalSides();
    coach(sides.planned, "coach");
    sides.service.shifts.pop_back();
    return sides;
}

Sides bothAdd()
{
    Sides sides = equalSides();
    sides.service.shifts.push_back(sample::shift("new", saturday.addDays(1), 8, newYork));
    sides.planned.shifts.push_back(sample::shift("", saturday.addDays(1), 12, newYork));
    return sides;
}

Sides markers()
{
    Sides sides = equalSides();
    schedule::TimeOffMarker marker;
    marker.date = saturday.addDays(1);
    marker.lengthMinutes = 480;
    marker.code = schedule::ActivityCodeId(QStringLiteral("off"));
    sides.service.markers.push_back(marker);
    marker.lengthMinutes = 240;
    sides.planned.markers.push_back(marker);
    return sides;
}

} // namespace

/// What the timeline previews is what the merge will do.
class TimelinePreviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameAsTheMerge_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("kind");
        using plan::ConflictKind;
        QTest::newRow("both changed") << 0 << static_cast<int>(ConflictKind::BothChanged);
        QTest::newRow("plan deletes") << 1 << static_cast<int>(ConflictKind::DeletedModified);
        QTest::newRow("service deletes") << 2 << static_cast<int>(ConflictKind::ModifiedDeleted);
        QTest::newRow("both add") << 3 << static_cast<int>(ConflictKind::AddedOverlap);
        QTest::newRow("markers") << 4 << static_cast<int>(ConflictKind::BothChanged);
    }

    void sameAsTheMerge()
    {
        QFETCH(int, which);
        QFETCH(int, kind);
        const Sides all[] = {bothChanged(), planDeletes(), serviceDeletes(), bothAdd(), markers()};
        const Sides &sides = all[which];
        const session::AgentWeek week = sides.week();
        QCOMPARE(week.conflicts.size(), size_t(1));
        const plan::Conflict &conflict = week.conflicts.front();
        QCOMPARE(static_cast<int>(conflict.kind), kind);
        for (const Choice choice : {Choice::KeepService, Choice::KeepPlanned}) {
            const auto decided =
                plan::merge(sides.base, sides.service, sides.planned, plan::Decisions{{conflict.id, choice}});
            QVERIFY(decided.conflicts.empty());
            QVERIFY2(schedule::sameContent(afterWith(week, {conflict.id, choice}), decided.merged),
                     choice == Choice::KeepService ? "keep service" : "keep planned");
        }
        // Undecided, the row says so where the two sides differ.
        const auto rows = timelineRows(week);
        bool undecided = false;
        for (const TimelineBar &bar : rows.back().bars)
            undecided = undecided || bar.kind == TimelineBar::Kind::Undecided;
        QVERIFY(undecided);
    }
};

QTEST_GUILESS_MAIN(TimelinePreviewTest)
#include "tst_timeline_preview.moc"
