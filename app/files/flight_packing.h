#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QIODevice>
#include <memory>

namespace shiftlane::files {

/// Packs a flight record: one gzip member, and a second one that seals it. gzip
/// alone lets bytes of its header and padding be changed unseen.
class FlightPacker {
public:
    FlightPacker();
    ~FlightPacker();
    FlightPacker(FlightPacker &&) noexcept;
    FlightPacker &operator=(FlightPacker &&) noexcept;

    void add(QByteArrayView bytes);
    /// What is packed so far; all that was added can be read from it.
    [[nodiscard]] const QByteArray &soFar();
    [[nodiscard]] QByteArray finish();

private:
    void pack(QByteArrayView bytes, int flush);
    class Stream;
    std::unique_ptr<Stream> stream_;
    QByteArray out_;
};

/// Unpacks one, a piece at a time. Low memory whatever is in it.
class FlightUnpacker {
public:
    enum class State {
        More,    ///< `piece` holds the next bytes, perhaps none
        End,     ///< all is there and the seal fits
        NotGzip, ///< no packed file at all
        Damaged, ///< no gzip from here on, or a sum does not fit
        Short,   ///< the file ends early
        Unsealed ///< the content is whole, but its packed bytes are not those that were written
    };
    explicit FlightUnpacker(QIODevice &file);
    ~FlightUnpacker();
    FlightUnpacker(const FlightUnpacker &) = delete;
    FlightUnpacker &operator=(const FlightUnpacker &) = delete;

    [[nodiscard]] State next(QByteArray &piece);

private:
    [[nodiscard]] State checkSeal();
    QIODevice &file_;
    class Stream;
    std::unique_ptr<Stream> stream_;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
    QByteArray packed_;
    qsizetype used_ = 0;
    bool begun_ = false;
};

} // namespace shiftlane::files
