#include "wire/gzip.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <zlib.h>

namespace shiftlane::wire {

namespace {

constexpr int gzipWindow = 15 + 16;
constexpr qint64 ratioFree = 1 << 20;

base::Failure refuse(const QString &where, const QString &reason)
{
    return {base::FailureKind::Nonsense, where, QStringLiteral("gzip: ") + reason, 0, {}, 0};
}

Bytef *bytesOf(QByteArrayView view)
{
    // zlib's z_const is off by default; it does not write through next_in.
    return reinterpret_cast<Bytef *>(const_cast<char *>(view.data()));
}

/// One member: takes input from `rest`, appends to `out`.
class Member {
public:
    Member(const GzipLimits &limits) : limits_(limits) {}
    ~Member() { inflateEnd(&stream_); }
    Member(const Member &) = delete;
    Member &operator=(const Member &) = delete;

    /// What is wrong, or nothing. `consumed` counts this member's bytes.
    std::optional<QString> inflateInto(QByteArray &out, QByteArrayView rest, qint64 packedTotal)
    {
        if (inflateInit2(&stream_, gzipWindow) != Z_OK || inflateGetHeader(&stream_, &header_) != Z_OK)
            return QStringLiteral("the decompressor did not start");
        stream_.next_in = bytesOf(rest);
        qint64 given = 0;
        for (;;) {
            if (stream_.avail_in == 0) {
                // Until the header is over, no byte beyond its cap is handed in.
                const qint64 end = header_.done == 0 ? std::min<qint64>(rest.size(), limits_.headerBytes) : rest.size();
                stream_.avail_in = static_cast<uInt>(std::min<qint64>(end - given, chunk_.size()));
                given += stream_.avail_in;
            }
            stream_.next_out = reinterpret_cast<Bytef *>(chunk_.data());
            stream_.avail_out = static_cast<uInt>(chunk_.size());
            const int state = inflate(&stream_, Z_NO_FLUSH);
            out.append(chunk_.data(), static_cast<qsizetype>(chunk_.size() - stream_.avail_out));
            consumed = given - stream_.avail_in;
            if (out.size() > limits_.outputBytes)
                return QStringLiteral("more than %1 bytes of content").arg(limits_.outputBytes);
            if (out.size() > ratioFree && out.size() / limits_.ratio > packedTotal + consumed)
                return QStringLiteral("packed more than %1 to 1").arg(limits_.ratio);
            if (state == Z_STREAM_END)
                return std::nullopt;
            if (state == Z_BUF_ERROR && header_.done == 0 && given >= limits_.headerBytes)
                return QStringLiteral("header longer than %1 bytes").arg(limits_.headerBytes);
            if (state == Z_BUF_ERROR && stream_.avail_in == 0 && given == rest.size())
                return QStringLiteral("cut short");
            if (state != Z_OK && state != Z_BUF_ERROR)
                return QStringLiteral("damaged");
        }
    }

    qint64 consumed = 0;

private:
    const GzipLimits &limits_;
    z_stream stream_{};
    gz_header header_{};
    std::array<char, 64 << 10> chunk_{};
};

} // namespace

QByteArray gzip(QByteArrayView plain)
{
    z_stream stream{};
    gz_header header{};
    header.os = 255; // unknown: the bytes are the same on every platform
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    deflateSetHeader(&stream, &header);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 64,
                   Qt::Uninitialized);
    stream.next_in = bytesOf(plain);
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int state = deflate(&stream, Z_FINISH);
    out.resize(state == Z_STREAM_END ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

base::Result<QByteArray> gunzip(QByteArrayView packed, const QString &where, const GzipLimits &limits)
{
    if (!looksGzip(packed))
        return refuse(where, QStringLiteral("not gzip data"));
    QByteArray out;
    qint64 done = 0;
    for (int members = 0; done < packed.size(); ++members) {
        if (!looksGzip(packed.sliced(done)))
            return refuse(where, QStringLiteral("bytes behind the end"));
        if (members == limits.members)
            return refuse(where, QStringLiteral("more than %1 members").arg(limits.members));
        const auto member = std::make_unique<Member>(limits);
        if (const auto wrong = member->inflateInto(out, packed.sliced(done), done))
            return refuse(where, *wrong);
        done += member->consumed;
    }
    if (looksGzip(out))
        return refuse(where, QStringLiteral("gzip inside gzip"));
    return out;
}

bool looksGzip(QByteArrayView bytes)
{
    return bytes.size() >= 2 && static_cast<uchar>(bytes[0]) == 0x1f && static_cast<uchar>(bytes[1]) == 0x8b;
}

} // namespace shiftlane::wire
