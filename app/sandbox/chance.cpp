#include "sandbox/chance.h"

namespace shiftlane::sandbox {

namespace {

quint64 scrambled(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

constexpr quint64 step = 0x9E3779B97F4A7C15ULL;

} // namespace

quint64 Chance::next()
{
    state_ += step;
    return scrambled(state_);
}

int Chance::below(int bound) { return bound <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(bound)); }

double Chance::unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }

quint64 derivedSeed(quint64 seed, QStringView purpose)
{
    quint64 value = scrambled(seed + step);
    for (const QChar c : purpose)
        value = scrambled(value ^ (c.unicode() + step));
    return value;
}

quint64 hashed(quint64 seed, quint64 index) { return scrambled(seed ^ scrambled(index + step)); }

IdMaker::IdMaker(quint32 seed)
    : space_(QUuid::createUuidV5(QUuid(), QByteArrayLiteral("sandbox/") + QByteArray::number(seed)))
{
}

QString IdMaker::named(const QString &name) const
{
    return QUuid::createUuidV5(space_, name.toUtf8()).toString(QUuid::WithoutBraces);
}

QString IdMaker::fresh(QStringView kind)
{
    ++count_;
    return named(QStringLiteral("%1/%2/%3").arg(kind).arg(epoch_).arg(count_));
}

} // namespace shiftlane::sandbox
