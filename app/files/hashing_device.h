#pragma once
#include <QCryptographicHash>
#include <QIODevice>

namespace shiftlane::files {

/// Passes another device's bytes on and hashes them, so that what was read is
/// what is approved, without holding it in memory. Reads only, in one go.
class HashingDevice : public QIODevice {
public:
    explicit HashingDevice(QIODevice &source) : source_(source), hash_(QCryptographicHash::Sha256)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return source_.atEnd(); }
    /// SHA-256 of what was read, hex.
    [[nodiscard]] QByteArray hash() const { return hash_.result().toHex(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = source_.read(data, size);
        if (count > 0)
            hash_.addData(QByteArrayView(data, count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &source_;
    QCryptographicHash hash_;
};

} // namespace shiftlane::files
