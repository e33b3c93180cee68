// openPlan: the file of a plan and the snapshot that belongs to it.
#include "files/csv_reader.h"
#include "files/plan_columns.h"
#include "files/plan_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace shiftlane::files {

namespace {

constexpr qint64 maxSnapshotBytes = 64LL * 1024 * 1024;
constexpr int maxNeighbours = 50;
constexpr int rowsToLookAt = 20;
constexpr qint64 bytesToLookAt = 4096;

base::Failure failure(base::FailureKind kind, const QString &path, const QString &reason)
{
    return {kind, path, reason};
}

/// Opens a regular file for reading; size from the open handle.
std::optional<base::Failure> openFile(QFile &file, qint64 maxBytes)
{
    using base::FailureKind;
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure(FailureKind::InvalidInput, file.fileName(), QStringLiteral("there is no such file"));
    if (!info.isFile()) // a pipe or device could keep the reader for ever
        return failure(FailureKind::InvalidInput, file.fileName(), QStringLiteral("not a regular file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(FailureKind::Storage, file.fileName(), file.errorString());
    if (file.size() > maxBytes)
        return failure(FailureKind::InvalidInput, file.fileName(),
                       QStringLiteral("%1 bytes; at most %2 are read").arg(file.size()).arg(maxBytes));
    return std::nullopt;
}

base::Result<WeekSnapshot> snapshotAt(const QString &path)
{
    QFile file(path);
    if (const auto problem = openFile(file, maxSnapshotBytes))
        return *problem;
    auto snapshot = readSnapshot(file.read(maxSnapshotBytes + 1));
    if (!snapshot)
        return failure(base::FailureKind::InvalidInput, path, snapshot.failure().sentence());
    return snapshot;
}

bool isJson(QFile &file) { return looksLikeJson(file.peek(bytesToLookAt)); }

/// The snapshot id that the first rows name; empty where none does.
QString snapshotIdOf(QIODevice &device, const PlanLimits &limits)
{
    CsvReader reader(device, {limits.maxBytes, limits.maxCellBytes, limits.maxColumns});
    CsvRow row;
    ColumnMap columns;
    if (!reader.next(row) || !columns.read(row.cells, row.line).empty())
        return {};
    for (int i = 0; i < rowsToLookAt && reader.next(row); ++i) {
        const QString id = columns.cell(row.cells, Column::Snapshot);
        if (!id.isEmpty())
            return id;
    }
    return {};
}

/// A plan saved under another name still has its snapshot beside it.
std::optional<WeekSnapshot> neighbourWith(const QString &csvPath, const QString &id)
{
    const QDir folder = QFileInfo(csvPath).dir();
    const QStringList names = folder.entryList({QStringLiteral("*.base.json.gz")}, QDir::Files, QDir::Time);
    for (qsizetype i = 0; i < names.size() && i < maxNeighbours; ++i) {
        auto snapshot = snapshotAt(folder.filePath(names[i]));
        if (snapshot && snapshot->id == id)
            return std::move(snapshot).value();
    }
    return std::nullopt;
}

/// The base of the plan: the snapshot of its name, else one beside it with its
/// id, else none. One of its name that does not fit is told, never passed over.
base::Result<std::optional<WeekSnapshot>> baseOf(const QString &path, const QString &id)
{
    using Found = std::optional<WeekSnapshot>;
    const QString own = snapshotPathFor(path);
    if (!QFileInfo::exists(own))
        return id.isEmpty() ? Found() : neighbourWith(path, id);
    auto snapshot = snapshotAt(own);
    if (!snapshot)
        return snapshot.failure();
    if (id.isEmpty() || snapshot->id == id)
        return Found(std::move(snapshot).value());
    if (auto other = neighbourWith(path, id))
        return Found(std::move(other));
    return failure(base::FailureKind::InvalidInput, own,
                   QStringLiteral("it is snapshot %1, the plan was made from %2").arg(snapshot->id, id.left(60)));
}

} // namespace

base::Result<std::vector<RowProblem>> checkPlanText(const QString &path, const PlanLimits &limits)
{
    QFile file(path);
    if (const auto problem = openFile(file, limits.maxBytes))
        return *problem;
    if (isJson(file))
        return checkPlanJson(file.readAll());
    return checkPlanText(file, limits);
}

base::Result<PlanReading> openPlan(const QString &path, const UnitsById &units,
                                   const std::vector<schedule::ScheduleGroup> &known, const PlanLimits &limits)
{
    QFile file(path);
    if (const auto problem = openFile(file, limits.maxBytes))
        return *problem;
    const QByteArray json = isJson(file) ? file.read(limits.maxBytes) : QByteArray();
    const QString id = json.isEmpty() ? snapshotIdOf(file, limits) : snapshotIdOfJson(json);
    if (!file.seek(0))
        return failure(base::FailureKind::Storage, path, file.errorString());
    const auto base = baseOf(path, id);
    if (!base)
        return base.failure();
    const WeekSnapshot *snapshot = *base ? &**base : nullptr;
    PlanReading reading = json.isEmpty() ? readPlanCsv(file, units, known, snapshot, limits)
                                         : readPlanJson(json, units, known, snapshot, limits);
    reading.plan.sourceName = QFileInfo(path).fileName();
    return reading;
}

} // namespace shiftlane::files
