#include "session/push_picture.h"

#include "plan/changed_stretches.h"

namespace shiftlane::session {

namespace {

using Kind = push::LaneMark::Kind;

} // namespace

std::vector<PerformanceMark> marksOf(const push::GroupProgress &group)
{
    std::vector<PerformanceMark> marks;
    for (const push::LaneMark &mark : group.marks) {
        const bool conflict = mark.kind == Kind::Conflict || mark.kind == Kind::Locked;
        if (conflict || mark.kind == Kind::Retry || mark.kind == Kind::Ambiguous)
            marks.push_back({mark.at, mark.text, conflict, group.key.schedule});
    }
    return marks;
}

std::vector<insight::ChangedSpan> routedSpans(const plan::PushPlan &plan, bool publishes)
{
    plan::PushPlan routed = plan;
    std::erase_if(routed.groups, [&](const plan::GroupPlan &group) { return !group.published && !publishes; });
    std::vector<insight::ChangedSpan> spans;
    for (const plan::ChangedStretch &each : plan::changedStretches(routed))
        spans.push_back({each.from, each.to});
    return spans;
}

LaneStrip stripOf(const push::GroupProgress &group)
{
    LaneStrip strip;
    strip.group = group.key.schedule;
    if (group.plan)
        strip.groupText =
            QStringLiteral("%1, %2").arg(group.plan->businessUnitName, group.key.weekDate.toString(Qt::ISODate));
    for (const push::LaneMark &mark : group.marks) {
        if (mark.kind == Kind::WriteBegan)
            strip.writes.push_back({mark.at, std::nullopt});
        else if (mark.kind == Kind::WriteEnded && !strip.writes.empty() && !strip.writes.back().to)
            strip.writes.back().to = mark.at;
    }
    return strip;
}

PushPicture pictureOf(const push::PushRun &run)
{
    PushPicture picture;
    if (const auto from = run.syncWindowStart())
        picture.window = insight::SyncWindow{*from, run.syncWindowEnd()};
    for (const push::GroupProgress &group : run.groups()) {
        for (PerformanceMark &mark : marksOf(group))
            picture.marks.push_back(std::move(mark));
        LaneStrip strip = stripOf(group);
        if (!strip.writes.empty())
            picture.lanes.push_back(std::move(strip));
    }
    return picture;
}

} // namespace shiftlane::session
