#pragma once
#include "push/ports.h"

#include <QElapsedTimer>
#include <QObject>

/// The real clock, chance and upload writer behind the engine's ports. One
/// thread each: the engine's.
namespace shiftlane::session {

/// Wall and monotonic time of this computer; `after` comes from the event loop
/// of the thread that made the clock and is dropped when it is destroyed.
class SystemClock : public QObject, public push::Clock {
    Q_OBJECT
public:
    explicit SystemClock(QObject *parent = nullptr);
    /// Wall time of all clocks of this program goes on so much ahead of the
    /// computer's from now on: another day, rehearsed. Any thread.
    static void setAhead(base::Milliseconds ahead);
    [[nodiscard]] base::Instant now() const override;
    [[nodiscard]] base::Milliseconds monotonic() const override;
    void after(base::Milliseconds delay, std::function<void()> run) override;

private:
    QElapsedTimer elapsed_;
};

/// Ids from the operating system's generator: they must be unique over
/// consoles; jitter from the same.
class SystemRandom : public push::Random {
public:
    [[nodiscard]] double unit() override;
    [[nodiscard]] QString uniqueId() override;
};

/// wire's update body behind the engine's port.
class UpdateWriter : public push::UploadWriter {
public:
    [[nodiscard]] QByteArray gzipUpdate(qint64 scheduleVersion, const std::vector<schedule::AgentDelta> &agents,
                                        bool publish) const override;
};

} // namespace shiftlane::session
