// Session: the record of a push, written and shown again.
#include "session/session_impl.h"

#include "files/flight_masking.h"
#include "session/flight_performance.h"
#include "session/plan_files.h"

#include <QJsonDocument>

namespace shiftlane::session {

namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// What the queues did, as far as it is known now.
std::vector<files::FlightLine> queueLines(const std::shared_ptr<const Performance> &performance, base::Instant now)
{
    if (!performance)
        return {};
    files::FlightLine series;
    series.at = now;
    series.kind = QStringLiteral("performance");
    series.body = compact(toJson(*performance));
    files::FlightLine verdict = series;
    verdict.kind = QStringLiteral("verdict");
    verdict.body = compact(verdictJson(*performance));
    return {series, verdict};
}

} // namespace

QString Session::Impl::writeFlightRecord(const QString &reportPath)
{
    PushJob::RecordLines queues;
    for (const files::FlightLine &each : queueLines(state.performance, clock.now()))
        queues.emplace_back(each.kind, each.body);
    flightRecord_ = job->takeRecord(queues);
    QString path = reportPath;
    path.replace(path.lastIndexOf(u'.'), path.size(), QStringLiteral(".shiftlane"));
    const base::Status written = writeFile(path, flightRecord_);
    if (!written)
        refuse(written.failure());
    return written ? path : QString();
}

// The queues go on after a push: a record that is saved later knows more of them.
void Session::Impl::saveFlightRecord(const QString &path, bool maskNames)
{
    if (flightRecord_.isEmpty())
        return refuse({base::FailureKind::Usage, path, QStringLiteral("no push ended in this session")});
    const auto record =
        files::rewriteFlight(flightRecord_, path, maskNames, queueLines(state.performance, clock.now()));
    const base::Status written = record ? writeFile(path, *record) : base::Status(record.failure());
    if (!written)
        return refuse(written.failure());
    Q_EMIT session->notice(QStringLiteral("flightRecord"), path);
}

void Session::Impl::openFlightRecord(const QString &path)
{
    refuse({base::FailureKind::Usage, path, QStringLiteral("not a flight record")});
}

void Session::Impl::showReplayStep(int /*step*/) {}

void Session::Impl::closeFlightRecord() {}

void Session::Impl::writeDeltas(const QString &path)
{
    refuse({base::FailureKind::Usage, path, QStringLiteral("no push ended in this session")});
}

} // namespace shiftlane::session
