#include "files/flight_packing.h"

#include "wire/gzip.h"

#include <QtEndian>
#include <array>
#include <zlib.h>

namespace shiftlane::files {

namespace {

constexpr int gzipWindow = 15 + 16;
constexpr qsizetype chunk = 64 << 10;
constexpr uInt mostAtOnce = 1U << 30;

Bytef *bytesOf(const char *data)
{
    // zlib's z_const is off by default; it does not write through next_in.
    return reinterpret_cast<Bytef *>(const_cast<char *>(data));
}

template <class Number>
void putLittle(QByteArray &into, Number value)
{
    const Number little = qToLittleEndian(value);
    into.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// A member made by hand, stored and not packed, so that every byte of it is known.
QByteArray sealOver(const QByteArray &sha256)
{
    const QByteArray line = R"({"kind":"seal","sha256":")" + sha256.toHex() + "\"}\n";
    const auto size = static_cast<quint16>(line.size());
    QByteArray seal = QByteArray::fromHex("1f8b08000000000000ff01");
    putLittle(seal, size);
    putLittle(seal, static_cast<quint16>(~size));
    seal += line;
    putLittle(seal, static_cast<quint32>(crc32(0, bytesOf(line.constData()), static_cast<uInt>(line.size()))));
    putLittle(seal, static_cast<quint32>(line.size()));
    return seal;
}

} // namespace

class FlightPacker::Stream {
public:
    Stream()
    {
        header.os = 255; // unknown: no machine is told
        deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
        deflateSetHeader(&z, &header);
    }
    ~Stream() { deflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    z_stream z{};
    gz_header header{};
    QCryptographicHash hash{QCryptographicHash::Sha256};
};

FlightPacker::FlightPacker() : stream_(std::make_unique<Stream>()) {}
FlightPacker::~FlightPacker() = default;
FlightPacker::FlightPacker(FlightPacker &&) noexcept = default;
FlightPacker &FlightPacker::operator=(FlightPacker &&) noexcept = default;

void FlightPacker::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const QByteArrayView part = bytes.first(std::min<qsizetype>(bytes.size(), mostAtOnce));
        pack(part, Z_NO_FLUSH);
        bytes = bytes.sliced(part.size());
    }
}

void FlightPacker::pack(QByteArrayView bytes, int flush)
{
    z_stream &z = stream_->z;
    z.next_in = bytesOf(bytes.data());
    z.avail_in = static_cast<uInt>(bytes.size());
    std::array<char, chunk> buffer;
    do {
        z.next_out = reinterpret_cast<Bytef *>(buffer.data());
        z.avail_out = static_cast<uInt>(buffer.size());
        deflate(&z, flush);
        const auto made = static_cast<qsizetype>(buffer.size() - z.avail_out);
        stream_->hash.addData(QByteArrayView(buffer.data(), made));
        out_.append(buffer.data(), made);
    } while (z.avail_out == 0);
}

const QByteArray &FlightPacker::soFar()
{
    pack({}, Z_SYNC_FLUSH);
    return out_;
}

QByteArray FlightPacker::finish()
{
    pack({}, Z_FINISH);
    out_ += sealOver(stream_->hash.result());
    return std::move(out_);
}

class FlightUnpacker::Stream {
public:
    Stream() { inflateInit2(&z, gzipWindow); }
    ~Stream() { inflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    z_stream z{};
    std::array<char, chunk> buffer{};
};

FlightUnpacker::FlightUnpacker(QIODevice &file) : file_(file), stream_(std::make_unique<Stream>()) {}
FlightUnpacker::~FlightUnpacker() = default;

FlightUnpacker::State FlightUnpacker::next(QByteArray &piece)
{
    piece.clear();
    if (used_ == packed_.size()) {
        packed_ = file_.read(chunk);
        used_ = 0;
        if (!begun_ && !wire::looksGzip(packed_))
            return State::NotGzip;
        begun_ = true;
        if (packed_.isEmpty())
            return State::Short;
    }
    z_stream &z = stream_->z;
    z.next_in = bytesOf(packed_.constData() + used_);
    z.avail_in = static_cast<uInt>(packed_.size() - used_);
    z.next_out = reinterpret_cast<Bytef *>(stream_->buffer.data());
    z.avail_out = static_cast<uInt>(stream_->buffer.size());
    const int state = inflate(&z, Z_NO_FLUSH);
    const qsizetype now = packed_.size() - static_cast<qsizetype>(z.avail_in);
    hash_.addData(QByteArrayView(packed_).sliced(used_, now - used_));
    used_ = now;
    piece.append(stream_->buffer.data(), static_cast<qsizetype>(stream_->buffer.size() - z.avail_out));
    if (state == Z_STREAM_END)
        return checkSeal();
    return state == Z_OK || state == Z_BUF_ERROR ? State::More : State::Damaged;
}

/// What stands behind the content must be the seal to the byte.
FlightUnpacker::State FlightUnpacker::checkSeal()
{
    const QByteArray expected = sealOver(hash_.result());
    const QByteArray found = packed_.sliced(used_) + file_.read(expected.size() + 1);
    if (found == expected)
        return State::End;
    return found.size() < expected.size() && expected.startsWith(found) ? State::Short : State::Unsealed;
}

} // namespace shiftlane::files
