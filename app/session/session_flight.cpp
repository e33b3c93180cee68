// Session: the record of a push, written and shown again.
#include "session/session_impl.h"

namespace shiftlane::session {

void Session::Impl::saveFlightRecord(const QString &path, bool /*maskNames*/)
{
    refuse({base::FailureKind::Usage, path, QStringLiteral("no push ended in this session")});
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
