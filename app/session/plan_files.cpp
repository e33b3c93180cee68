#include "session/plan_files.h"

#include <QCryptographicHash>
#include <QSaveFile>
#include <algorithm>

namespace shiftlane::session {

files::WeekSnapshot snapshotOf(const LoadedWeeks &weeks, const QString &id, base::Instant takenAt)
{
    files::WeekSnapshot snapshot;
    snapshot.id = id;
    snapshot.takenAt = takenAt;
    for (const LoadedGroup &loaded : weeks.groups) {
        if (!loaded.read)
            continue;
        const schedule::BusinessUnit *unit = weeks.unitOf(loaded);
        snapshot.groups.push_back({loaded.group, unit ? unit->name : QString(), loaded.agents});
    }
    return snapshot;
}

base::Status writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return base::Failure{base::FailureKind::Storage, path, file.errorString()};
    return base::Done{};
}

// The base goes first: a CSV beside which no base stands would look like one
// whose base is unknown.
base::Status writeExport(const QString &csvPath, const files::WeekSnapshot &snapshot, const files::UnitsById &units)
{
    const base::Status base = writeFile(files::snapshotPathFor(csvPath), files::writeSnapshot(snapshot));
    if (!base)
        return base;
    return writeFile(csvPath, files::writeWeekCsv(snapshot, units));
}

base::Status writeSamplePlan(const QString &csvPath, const files::WeekSnapshot &snapshot, const LoadedWeeks &weeks,
                             int changes, quint32 seed)
{
    std::vector<schedule::ShiftTrade> trades;
    for (const auto &[unit, some] : weeks.trades)
        trades.insert(trades.end(), some.begin(), some.end());
    const plan::PushPlan plan = files::makeSamplePlan(snapshot, weeks.units, trades, changes, seed);
    const base::Status base = writeFile(files::snapshotPathFor(csvPath), files::writeSnapshot(snapshot));
    if (!base)
        return base;
    return writeFile(csvPath, files::writePlanCsv(snapshot, weeks.units, plan));
}

namespace {

/// The snapshot that the plan's edits start from.
files::WeekSnapshot basesOf(const plan::PushPlan &plan, const LoadedWeeks &weeks)
{
    files::WeekSnapshot snapshot;
    for (const plan::GroupPlan &group : plan.groups) {
        const LoadedGroup *loaded = weeks.find(group.key.schedule);
        if (!loaded)
            continue;
        files::SnapshotGroup base{loaded->group, group.businessUnitName, loaded->agents};
        base.group.version = group.baseVersion.value_or(loaded->group.version);
        for (const plan::AgentPlan &agent : group.agents) {
            if (!agent.base)
                continue;
            const auto at =
                std::lower_bound(base.agents.begin(), base.agents.end(), agent.agent,
                                 [](const auto &each, const base::AgentId &key) { return each.agent < key; });
            if (at != base.agents.end() && at->agent == agent.agent)
                *at = *agent.base;
            else
                base.agents.insert(at, *agent.base);
        }
        snapshot.groups.push_back(std::move(base));
    }
    return snapshot;
}

} // namespace

base::Result<QByteArray> writePlan(const QString &csvPath, const plan::PushPlan &plan, const LoadedWeeks &weeks,
                                   const QString &snapshotId, base::Instant takenAt)
{
    files::WeekSnapshot snapshot = basesOf(plan, weeks);
    if (snapshot.groups.size() != plan.groups.size())
        return base::Failure{base::FailureKind::Usage, plan.sourceName,
                             QStringLiteral("not all weeks of the plan are shown")};
    snapshot.id = snapshotId;
    snapshot.takenAt = takenAt;
    const base::Status base = writeFile(files::snapshotPathFor(csvPath), files::writeSnapshot(snapshot));
    if (!base)
        return base.failure();
    const QByteArray csv = files::writePlanCsv(snapshot, weeks.units, plan);
    if (const base::Status written = writeFile(csvPath, csv); !written)
        return written.failure();
    return QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex();
}

} // namespace shiftlane::session
