#include "session/engine_ports.h"

#include "wire/schedule_update.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>
#include <atomic>

namespace shiftlane::session {

namespace {

std::atomic<qint64> aheadMs{0};

} // namespace

SystemClock::SystemClock(QObject *parent) : QObject(parent) { elapsed_.start(); }

void SystemClock::setAhead(base::Milliseconds ahead) { aheadMs = ahead.count(); }

base::Instant SystemClock::now() const { return base::Instant::fromMs(QDateTime::currentMSecsSinceEpoch() + aheadMs); }

base::Milliseconds SystemClock::monotonic() const
{
    // From the system's own reference, as the client counts: both measure one shared budget.
    return base::Milliseconds(elapsed_.msecsSinceReference() + elapsed_.elapsed());
}

void SystemClock::after(base::Milliseconds delay, std::function<void()> run)
{
    QTimer::singleShot(std::max<qint64>(0, delay.count()), Qt::PreciseTimer, this, std::move(run));
}

double SystemRandom::unit() { return QRandomGenerator::system()->generateDouble(); }

QString SystemRandom::uniqueId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QByteArray UpdateWriter::gzipUpdate(qint64 scheduleVersion, const std::vector<schedule::AgentDelta> &agents,
                                    bool publish) const
{
    return wire::gzipScheduleUpdate(scheduleVersion, agents, publish);
}

} // namespace shiftlane::session
