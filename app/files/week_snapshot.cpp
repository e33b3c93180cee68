// The snapshot beside an exported week: gzip of JSON lines, the head first,
// then one line a schedule group in the service's own read forms.
#include "files/plan_csv.h"

#include "wire/agent_schedules.h"
#include "wire/gzip.h"
#include "wire/json_reader.h"
#include "wire/json_writer.h"
#include "wire/schedules.h"

#include <algorithm>

namespace shiftlane::files {

namespace {

constexpr int format = 1;

QByteArray headLine(const WeekSnapshot &snapshot)
{
    wire::JsonWriter out;
    out.beginObject()
        .field("format", format)
        .field("snapshot", snapshot.id)
        .field("takenAt", snapshot.takenAt)
        .field("groups", static_cast<int>(snapshot.groups.size()))
        .endObject();
    return out.take();
}

QByteArray groupLine(const SnapshotGroup &group)
{
    wire::JsonWriter out;
    out.beginObject()
        .field("businessUnitId", group.group.key.businessUnit.value)
        .field("businessUnit", group.businessUnitName);
    out.key("schedule");
    wire::write(out, group.group, true);
    out.key("agents").beginArray();
    for (const schedule::AgentSchedule &agent : group.agents)
        wire::write(out, agent);
    out.endArray().endObject();
    return out.take();
}

base::Result<SnapshotGroup> readGroupLine(QByteArrayView line, int number)
{
    wire::Reading reading(line, QStringLiteral("snapshot, line %1").arg(number));
    const wire::Node root = reading.root();
    SnapshotGroup group;
    const base::BusinessUnitId unit(root.requiredText("businessUnitId"));
    group.businessUnitName = root.text("businessUnit");
    group.group = wire::readSchedule(root.required("schedule"), unit);
    root.required("agents").forEach(
        [&](const wire::Node &agent) { group.agents.push_back(wire::readAgentSchedule(agent)); });
    std::sort(group.agents.begin(), group.agents.end(), [](const auto &a, const auto &b) { return a.agent < b.agent; });
    return reading.finish(std::move(group));
}

base::Failure broken(const QString &reason)
{
    return {base::FailureKind::InvalidInput, QStringLiteral("snapshot"), reason};
}

} // namespace

QByteArray writeSnapshot(const WeekSnapshot &snapshot)
{
    QByteArray text = headLine(snapshot);
    for (const SnapshotGroup &group : snapshot.groups)
        text += '\n' + groupLine(group);
    return wire::gzip(text);
}

base::Result<WeekSnapshot> readSnapshot(const QByteArray &gzip)
{
    const auto text = wire::gunzip(gzip, QStringLiteral("snapshot"));
    if (!text)
        return text.failure();
    const QList<QByteArray> lines = text->split('\n');
    wire::Reading reading(lines.front(), QStringLiteral("snapshot, line 1"));
    const wire::Node head = reading.root();
    WeekSnapshot snapshot;
    const int version = head.required("format").number();
    snapshot.id = head.requiredText("snapshot");
    snapshot.takenAt = head.required("takenAt").instant();
    const int groups = head.required("groups").number();
    const auto checked = reading.finish(version);
    if (!checked)
        return checked.failure();
    if (version != format)
        return broken(QStringLiteral("its format %1 is not the one this program reads (%2)").arg(version).arg(format));
    if (groups != lines.size() - 1)
        return broken(QStringLiteral("it names %1 schedule groups and holds %2").arg(groups).arg(lines.size() - 1));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        auto group = readGroupLine(lines[i], static_cast<int>(i) + 1);
        if (!group)
            return group.failure();
        snapshot.groups.push_back(std::move(group).value());
    }
    return snapshot;
}

QString snapshotPathFor(const QString &planPath)
{
    QString stem = planPath;
    for (const QString &ending : {QStringLiteral(".csv"), QStringLiteral(".json")}) {
        if (planPath.endsWith(ending, Qt::CaseInsensitive))
            stem.chop(ending.size());
    }
    return stem + QStringLiteral(".base.json.gz");
}

} // namespace shiftlane::files
