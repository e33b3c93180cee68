#pragma once
#include <QByteArray>
#include <QIODevice>

namespace shiftlane::genesys {

/// A body that can be read once, and tells whether it was. Sequential, so that
/// QNetworkAccessManager cannot rewind it: together with
/// DoNotBufferUploadDataAttribute and a Content-Length this is what keeps Qt
/// from sending a write a second time by itself (reliability Q1).
class RequestBody : public QIODevice {
    Q_OBJECT
public:
    explicit RequestBody(QByteArray bytes, QObject *parent = nullptr);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return bytes_.size() - taken_ + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return taken_ == bytes_.size() && QIODevice::bytesAvailable() == 0; }
    /// Qt asks for this when it wants to send again. Never; and no warning about it.
    bool seek(qint64) override { return false; }
    /// Some of it left our hands.
    [[nodiscard]] bool wasTaken() const { return taken_ > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray bytes_;
    qint64 taken_ = 0;
};

} // namespace shiftlane::genesys
