#pragma once
#include <QObject>
#include <deque>
#include <functional>
#include <mutex>

namespace shiftlane::journal {

/// Calls that another thread wants carried out on this object's thread, in
/// order, each from the event loop. What was not carried out ends with it. Only
/// a signal goes through Qt and the calls through a mutex of ours, so that
/// ThreadSanitizer can follow them (it cannot see into Qt's own locks).
class Mailbox : public QObject {
    Q_OBJECT
public:
    Mailbox();
    /// From any thread.
    void post(std::function<void()> call);

Q_SIGNALS:
    void arrived();

private:
    void deliver();

    std::mutex mutex_;
    std::deque<std::function<void()>> calls_;
};

} // namespace shiftlane::journal
