#include "session/plan_files.h"

#include <QSaveFile>

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

} // namespace shiftlane::session
