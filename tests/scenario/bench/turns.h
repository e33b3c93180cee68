#pragma once
#include <QObject>
#include <QString>
#include <optional>

/// The GUI thread watched: how long one turn of its event loop computes, as CPU
/// time of the thread, so that a busy machine and waiting do not count.
namespace shiftlane::test {

/// Nanoseconds this thread computed so far; nothing where the system cannot tell.
[[nodiscard]] std::optional<qint64> threadCpuTime();

/// One of it; made on the GUI thread. A turn is what lies between two moments at
/// which the loop blocks or wakes. What the test itself computes is left out by
/// `enter` and `leave` around the loop.
class Turns : public QObject {
    Q_OBJECT
public:
    static Turns &instance();

    void enter();
    void leave();
    /// Named with a long turn; the scenario's own words.
    void setPlace(const QString &place) { place_ = place; }
    /// From here on turns count: the window was painted.
    void start() { counting_ = true; }
    void pause() { counting_ = false; }

    [[nodiscard]] double worstMs() const { return static_cast<double>(worst_) / 1e6; }
    [[nodiscard]] QString worstPlace() const { return worstPlace_; }
    [[nodiscard]] int turns() const { return turns_; }
    /// Forgets the worst one, for a bound of its own.
    void forget();

    /// The longest turn that a planner may meet.
    static constexpr double mostMs = 100;

private:
    Turns();
    void mark();

    std::optional<qint64> since_;
    qint64 worst_ = 0;
    QString place_;
    QString worstPlace_;
    int turns_ = 0;
    bool counting_ = false;
};

} // namespace shiftlane::test
