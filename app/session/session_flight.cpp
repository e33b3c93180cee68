// Session: the record of a push, written and shown again.
#include "session/session_impl.h"

#include "files/delta_csv.h"
#include "files/flight_masking.h"
#include "session/flight_performance.h"
#include "session/plan_files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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

QString Session::Impl::reportsFolder() const
{
    QString folder = journal->isShared() ? privateFolder() : QFileInfo(journal->path()).absolutePath();
    folder += QStringLiteral("/reports");
    QDir().mkpath(folder);
    return folder;
}

/// Where the window is ended before its push, this one stays and can be opened.
void Session::Impl::beginFlightRecord()
{
    growingRecord_ = reportsFolder() + QStringLiteral("/running-") +
                     QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-")) +
                     random.uniqueId().left(8) + QStringLiteral(".shiftlane");
    job->recordTo(growingRecord_);
}

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
    else
        QFile::remove(growingRecord_);
    return written ? path : QString();
}

/// What the session says of itself is not seen while a record is shown.
void Session::Impl::refuseRecord(const base::Failure &failure)
{
    if (replay_)
        Q_EMIT session->notice(QStringLiteral("flightRefused"), failure.sentence());
    else
        refuse(failure);
}

// The queues go on after a push: a record that is saved later knows more of them.
// One that is open is copied as it is, but for the names.
void Session::Impl::saveFlightRecord(const QString &path, bool maskNames)
{
    QByteArray whole = flightRecord_;
    if (replay_) {
        QFile file(replay_->tape().path);
        whole = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    if (whole.isEmpty())
        return refuse({base::FailureKind::Usage, path, QStringLiteral("no push ended in this session")});
    const auto queues = replay_ ? std::vector<files::FlightLine>{} : queueLines(state.performance, clock.now());
    const auto record = files::rewriteFlight(whole, path, maskNames, queues);
    const base::Status written = record ? writeFile(path, *record) : base::Status(record.failure());
    if (!written)
        return refuseRecord(written.failure());
    Q_EMIT session->notice(QStringLiteral("flightRecord"), path);
}

// Beneath it the session goes on; it is not shown and takes nothing until the record is closed.
void Session::Impl::openFlightRecord(const QString &path)
{
    if (isPushing())
        return refuse({base::FailureKind::Usage, path, QStringLiteral("a push is running")});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuseRecord({base::FailureKind::InvalidInput, path, file.errorString()});
    auto tape = readTape(file, path);
    if (!tape)
        return refuseRecord(tape.failure());
    replay_ = std::make_unique<FlightReplay>(std::move(tape).value());
    shownAgent_ = {};
    Q_EMIT session->agentWeekReady(nullptr);
    changed();
}

void Session::Impl::showReplayStep(int step)
{
    if (!replay_)
        return;
    replay_->seek(step);
    changed();
}

void Session::Impl::closeFlightRecord()
{
    if (!std::exchange(replay_, nullptr))
        return;
    shownAgent_ = {};
    Q_EMIT session->agentWeekReady(nullptr);
    changed();
}

void Session::Impl::writeDeltas(const QString &path)
{
    if (!replay_ && (!job || !job->run().isFinished() || !state.plan.plan))
        return refuse({base::FailureKind::Usage, path, QStringLiteral("no push ended in this session")});
    QByteArray csv;
    if (replay_) {
        csv = files::writeDeltaCsv(replay_->tape().groups, replay_->outcomes(), replay_->tape().units);
    } else {
        files::AgentOutcomes outcomes;
        for (const push::GroupProgress &group : job->run().groups())
            for (const push::AgentProgress &agent : group.agents)
                outcomes[group.key.schedule][agent.agent] = agent.outcome;
        csv = files::writeDeltaCsv(state.plan.plan->groups, outcomes, state.weeks.units);
    }
    const base::Status written = writeFile(path, csv);
    if (!written)
        return refuseRecord(written.failure());
    Q_EMIT session->notice(QStringLiteral("deltas"), path);
}

} // namespace shiftlane::session
