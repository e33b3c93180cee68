#include "files/plan_json.h"

#include "files/json_edits.h"
#include "files/json_places.h"

#include <QCryptographicHash>
#include <algorithm>
#include <set>

namespace shiftlane::files {

namespace {

using wire::Misfit;
using wire::Node;
using wire::Reading;

QByteArrayView withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes);
}

/// Each schedule of the document.
void forEachSchedule(const Node &root, const std::function<void(const Node &)> &visit)
{
    if (root.isArray())
        root.forEach(visit);
    else if (root.has("schedules"))
        root.child("schedules").forEach(visit);
    else if (root.isPresent())
        visit(root);
}

/// Reads all that is wrong, one misfit a schedule, agent, shift or marker.
class JsonPlan {
public:
    JsonPlan(const UnitsById &units, const std::vector<schedule::ScheduleGroup> &known, const WeekSnapshot *snapshot,
             const PlanLimits &limits)
        : units_(units), known_(known), snapshot_(snapshot), limits_(limits), builder_(units, known, snapshot)
    {
    }

    PlanReading read(const QByteArray &bytes);

private:
    void readSchedule(const Node &node);
    bool findGroup(const Node &node, PlanPlace &place);
    void checkTop(const Node &node, const PlanPlace &place);
    void readAgent(const Node &node, PlanPlace place, std::set<base::AgentId> &seen);
    bool checkAgent(const Node &node, const PlanPlace &place);
    template <class Read>
    void readEdits(const Node &list, const PlanPlace &place, const Read &read);
    /// True where something did not fit; it becomes a problem.
    bool settle();
    [[nodiscard]] QString candidates(const Node &node) const;
    [[nodiscard]] PlanReading finish(const QByteArray &bytes);

    const UnitsById &units_;
    const std::vector<schedule::ScheduleGroup> &known_;
    const WeekSnapshot *snapshot_;
    PlanLimits limits_;
    PlanBuilder builder_;
    Reading *reading_ = nullptr;
    std::vector<Misfit> misfits_;
    QStringList pointers_; ///< of the edits; an edit's line is its number here until the end
    std::map<base::ScheduleId, qint64> versions_;
};

bool JsonPlan::settle()
{
    auto misfit = reading_->takeMisfit();
    if (misfit && static_cast<int>(misfits_.size()) < limits_.maxProblems)
        misfits_.push_back(std::move(*misfit));
    return misfit.has_value();
}

/// The schedule groups that the object could mean, for the one who left it out.
QString JsonPlan::candidates(const Node &node) const
{
    const QDate week = node.child("weekDate").date();
    const QString unit = node.text("businessUnitId");
    std::vector<const schedule::ScheduleGroup *> fitting;
    for (const schedule::ScheduleGroup &each : known_) {
        if ((!week.isValid() || each.key.weekDate == week) && (unit.isEmpty() || each.key.businessUnit.value == unit))
            fitting.push_back(&each);
    }
    if (fitting.size() != 1)
        return QStringLiteral("%1 schedule groups fit").arg(fitting.size());
    const auto &key = fitting.front()->key;
    const auto home = units_.find(key.businessUnit);
    return QStringLiteral("the only schedule group that fits is %1 (%2, week of %3)")
        .arg(key.schedule.value, home == units_.end() ? key.businessUnit.value : home->second.name,
             key.weekDate.toString(Qt::ISODate));
}

bool JsonPlan::findGroup(const Node &node, PlanPlace &place)
{
    const QString id = node.text("scheduleId");
    if (id.isEmpty()) {
        node.complain(QStringLiteral("has no “scheduleId”; ") + candidates(node));
        return !settle();
    }
    if (const auto reason = builder_.findGroup(id, place))
        node.child("scheduleId").complain(QStringLiteral("does not fit: ") + *reason);
    else if (const Node unit = node.child("businessUnitId");
             unit.isPresent() && unit.text() != place.group->key.businessUnit.value)
        unit.complain(QStringLiteral("is not that of the schedule group, %1").arg(place.group->key.businessUnit.value));
    else if (const Node week = node.child("weekDate"); week.isPresent() && week.date() != place.group->key.weekDate)
        week.complain(QStringLiteral("is not that of the schedule group, %1")
                          .arg(place.group->key.weekDate.toString(Qt::ISODate)));
    else if (versions_.contains(place.group->key.schedule))
        node.child("scheduleId").complain(QStringLiteral("stands in the file already"));
    return !settle();
}

/// What a push does not carry, and what the plan was made against.
void JsonPlan::checkTop(const Node &node, const PlanPlace &place)
{
    const qint64 version = node.required("metadata").required("version").integer();
    if (reading_->isGood() && place.exported && version != place.exported->group.version)
        node.child("metadata")
            .child("version")
            .complain(QStringLiteral("is %1; the base beside the file is version %2")
                          .arg(version)
                          .arg(place.exported->group.version));
    settle();
    versions_[place.group->key.schedule] = version;
    if (const Node id = node.child("snapshotId"); snapshot_ && id.isPresent() && id.text() != snapshot_->id)
        id.complain(QStringLiteral("is not that of the base beside the file, %1").arg(snapshot_->id));
    settle();
    if (const Node text = node.child("description"); text.isPresent() && text.text() != place.group->description)
        text.complain(QStringLiteral("is another one; a push does not rename a schedule"));
    settle();
    if (const Node published = node.child("published"); published.truth() && !place.group->published)
        published.complain(QStringLiteral("is true; whether a push publishes is chosen when it starts"));
    settle();
    for (const char *forecast : {"shortTermForecast", "headcountForecast"}) {
        if (const Node given = node.child(forecast); given.isPresent())
            given.complain(QStringLiteral("is given; a push does not replace forecasts"));
        settle();
    }
}

bool JsonPlan::checkAgent(const Node &node, const PlanPlace &place)
{
    const Node version = node.child("metadata").child("version");
    if (version.isPresent() && place.exported && version.integer() != (place.base ? place.base->version : std::nullopt))
        version.complain(QStringLiteral("is not that of the base beside the file"));
    settle();
    for (const char *workPlan : {"workPlanId", "workPlanIdsPerWeek"}) {
        if (const Node given = node.child(workPlan); given.isPresent())
            given.complain(QStringLiteral("is given; a push does not change work plans"));
        settle();
    }
    const Node gone = node.child("delete");
    if (gone.truth())
        gone.complain(QStringLiteral("takes the agent out of the schedule, which a push does not; delete the shifts"));
    return !settle();
}

template <class Read>
void JsonPlan::readEdits(const Node &list, const PlanPlace &place, const Read &read)
{
    list.forEach([&](const Node &node) {
        bool rowsOnly = false;
        RowEdits edits = read(node, rowsOnly);
        if (settle())
            return;
        pointers_ << node.pointer();
        builder_.keep(std::move(edits), place, static_cast<int>(pointers_.size()), rowsOnly);
    });
    settle();
}

void JsonPlan::readAgent(const Node &node, PlanPlace place, std::set<base::AgentId> &seen)
{
    const QString id = node.requiredText("userId");
    if (settle())
        return;
    if (const auto reason = builder_.findAgent(id, place))
        node.child("userId").complain(QStringLiteral("does not fit: ") + *reason);
    else if (!seen.insert(place.agentId).second)
        node.child("userId").complain(QStringLiteral("names the agent for the second time"));
    if (settle() || !checkAgent(node, place))
        return;
    std::set<base::ShiftId> shifts;
    readEdits(node.child("shifts"), place, [&](const Node &each, bool &rowsOnly) {
        const base::ShiftId shift(each.text("id"));
        if (!shift.isEmpty() && !shifts.insert(shift).second)
            each.child("id").complain(QStringLiteral("names the shift for the second time"));
        return shiftEdits(each, place, builder_, rowsOnly);
    });
    readEdits(node.child("fullDayTimeOffMarkers"), place,
              [&](const Node &each, bool &rowsOnly) { return markerEdits(each, place, rowsOnly); });
}

void JsonPlan::readSchedule(const Node &node)
{
    const Node agents = node.required("agentSchedules");
    PlanPlace place;
    if (settle() || !findGroup(node, place))
        return;
    checkTop(node, place);
    std::set<base::AgentId> seen;
    agents.forEach([&](const Node &each) { readAgent(each, place, seen); });
    settle();
}

PlanReading JsonPlan::finish(const QByteArray &bytes)
{
    const std::vector<PlanBuilder::Clash> clashes = builder_.clashes();
    for (const PlanBuilder::Clash &clash : clashes)
        misfits_.push_back({pointers_[clash.line - 1], clash.reason});
    QStringList wanted = pointers_;
    for (const Misfit &misfit : misfits_)
        wanted << misfit.pointer;
    const JsonPlaces places(bytes, wanted);
    PlanReading reading;
    reading.plan = builder_.take(snapshot_ ? snapshot_->id : QString());
    reading.plan.sourceHash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const auto toLine = [&](int &number) { number = places.lineOf(pointers_[number - 1]); };
    for (plan::GroupPlan &group : reading.plan.groups) {
        group.baseVersion = versions_[group.key.schedule];
        for (plan::AgentPlan &agent : group.agents) {
            std::for_each(agent.shifts.begin(), agent.shifts.end(), [&](auto &edit) { toLine(edit.sourceLine); });
            std::for_each(agent.markers.begin(), agent.markers.end(), [&](auto &edit) { toLine(edit.sourceLine); });
        }
    }
    for (const Misfit &misfit : misfits_)
        reading.problems.push_back({places.lineOf(misfit.pointer), misfit.pointer, misfit.reason});
    if (!reading.problems.empty())
        reading.plan.groups.clear(); // nothing is half loaded
    std::stable_sort(reading.problems.begin(), reading.problems.end(),
                     [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
    if (static_cast<int>(reading.problems.size()) > limits_.maxProblems)
        reading.problems.resize(static_cast<size_t>(limits_.maxProblems));
    return reading;
}

PlanReading JsonPlan::read(const QByteArray &bytes)
{
    Reading reading(withoutMark(bytes), QString());
    reading_ = &reading;
    if (!reading.isGood()) {
        PlanReading broken;
        broken.problems = checkPlanJson(bytes);
        return broken;
    }
    forEachSchedule(reading.root(), [this](const Node &each) { readSchedule(each); });
    settle();
    return finish(bytes);
}

} // namespace

bool looksLikeJson(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    const auto at = std::find_if(start.begin(), start.end(),
                                 [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    return at != start.end() && (*at == '{' || *at == '[');
}

PlanReading readPlanJson(const QByteArray &bytes, const UnitsById &units,
                         const std::vector<schedule::ScheduleGroup> &known, const WeekSnapshot *snapshot,
                         const PlanLimits &limits)
{
    return JsonPlan(units, known, snapshot, limits).read(bytes);
}

std::vector<RowProblem> checkPlanJson(const QByteArray &bytes)
{
    Reading reading(withoutMark(bytes), QString());
    if (reading.isGood())
        forEachSchedule(reading.root(), [](const Node &each) { (void)each.required("agentSchedules"); });
    const auto misfit = reading.takeMisfit();
    if (!misfit)
        return {};
    const JsonPlaces places(bytes, {misfit->pointer});
    const bool noJson = misfit->reason.startsWith(QStringLiteral("not valid JSON"));
    return {{noJson ? places.lastLine() : places.lineOf(misfit->pointer), misfit->pointer, misfit->reason}};
}

QString snapshotIdOfJson(const QByteArray &bytes)
{
    Reading reading(withoutMark(bytes), QString());
    QString found;
    forEachSchedule(reading.root(), [&](const Node &each) {
        if (found.isEmpty() && each.has("snapshotId") && each.child("snapshotId").isText())
            found = each.text("snapshotId");
    });
    return found;
}

} // namespace shiftlane::files
