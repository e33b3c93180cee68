#include "journal/sqlite_wal.h"

#include <QFile>
#include <QtEndian>

namespace shiftlane::journal {

namespace {

// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
constexpr qint64 headerSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr quint32 magicLittle = 0x377f0682; ///< the lowest bit: checksums over big-endian words
constexpr quint32 smallestPage = 512;
constexpr quint32 largestPage = 65536;

quint32 word(const QByteArray &bytes, int at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

struct Checksum {
    quint32 first = 0;
    quint32 second = 0;

    void add(const char *bytes, qint64 size, bool bigEndian)
    {
        const auto next = [&](qint64 at) {
            return bigEndian ? qFromBigEndian<quint32>(bytes + at) : qFromLittleEndian<quint32>(bytes + at);
        };
        for (qint64 at = 0; at + 8 <= size; at += 8) {
            first += next(at) + second;
            second += next(at + 4) + first;
        }
    }
    [[nodiscard]] bool fits(const QByteArray &bytes, int at) const
    {
        return word(bytes, at) == first && word(bytes, at + 4) == second;
    }
};

/// Commits of this log from here to its end, told by its salts.
int commitsFrom(QFile &file, qint64 frameSize, const QByteArray &salts)
{
    int commits = 0;
    for (qint64 at = file.pos(); file.seek(at); at += frameSize) {
        const QByteArray header = file.read(frameHeaderSize);
        if (header.size() < frameHeaderSize)
            break;
        if (header.mid(8, 8) == salts && word(header, 4) != 0)
            ++commits;
    }
    return commits;
}

} // namespace

base::Status walIsWhole(const QString &path)
{
    QFile file(path + QStringLiteral("-wal"));
    if (!file.exists() || file.size() <= headerSize)
        return base::Done{};
    if (!file.open(QIODevice::ReadOnly))
        return base::Failure{base::FailureKind::Storage, file.fileName(), file.errorString()};
    const QByteArray header = file.read(headerSize);
    const quint32 page = word(header, 8);
    const base::Failure damaged{base::FailureKind::Storage, path,
                                QStringLiteral("its write-ahead log (-wal) is damaged; nothing in it is used")};
    if ((word(header, 0) & ~1U) != magicLittle || page < smallestPage || page > largestPage || (page & (page - 1)) != 0)
        return damaged;
    const bool bigEndian = (word(header, 0) & 1U) != 0;
    const qint64 frameSize = frameHeaderSize + page;
    const QByteArray salts = header.mid(16, 8);
    Checksum sum;
    sum.add(header.constData(), 24, bigEndian);
    bool fits = sum.fits(header, 24);
    while (fits) {
        const qint64 at = file.pos();
        const QByteArray frame = file.read(frameSize);
        if (frame.size() < frameSize)
            return base::Done{}; // the end
        sum.add(frame.constData(), 8, bigEndian);
        sum.add(frame.constData() + frameHeaderSize, page, bigEndian);
        fits = frame.mid(8, 8) == salts && sum.fits(frame, 16);
        if (!fits)
            file.seek(at);
    }
    // Frames of an older log may stand behind the end; their salts differ.
    return commitsFrom(file, frameSize, salts) > 1 ? base::Status(damaged) : base::Status(base::Done{});
}

} // namespace shiftlane::journal
