#pragma once
#include <QString>
#include <QUuid>
#include <vector>

namespace shiftlane::sandbox {

/// Repeatable chance (splitmix64): the same seed gives the same row of numbers
/// on every platform, which std's distributions do not promise.
class Chance {
public:
    explicit Chance(quint64 seed) : state_(seed) {}
    quint64 next();
    int below(int bound); ///< 0 … bound-1; 0 where bound is not positive
    double unit();        ///< 0 ≤ x < 1
    bool oneIn(int n) { return below(n) == 0; }
    template <class T>
    const T &of(const std::vector<T> &choices)
    {
        return choices.at(static_cast<size_t>(below(static_cast<int>(choices.size()))));
    }

private:
    quint64 state_;
};

/// A seed of its own for one named purpose.
[[nodiscard]] quint64 derivedSeed(quint64 seed, QStringView purpose);
/// A number that belongs to `seed` and `index`, without a row in between.
[[nodiscard]] quint64 hashed(quint64 seed, quint64 index);

/// Gives UUID-looking ids that follow from the seed and a name.
class IdMaker {
public:
    explicit IdMaker(quint32 seed);
    [[nodiscard]] QString named(const QString &name) const;
    /// The next of a kind, for what comes into being while the service runs;
    /// `epoch` keeps the ids of two runs apart.
    [[nodiscard]] QString fresh(QStringView kind);
    void setEpoch(qint64 epoch) { epoch_ = epoch; }

private:
    QUuid space_;
    qint64 epoch_ = 0;
    quint64 count_ = 0;
};

} // namespace shiftlane::sandbox
