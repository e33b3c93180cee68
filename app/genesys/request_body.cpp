#include "genesys/request_body.h"

#include <algorithm>
#include <cstring>

namespace shiftlane::genesys {

RequestBody::RequestBody(QByteArray bytes, QObject *parent) : QIODevice(parent), bytes_(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RequestBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, bytes_.size() - taken_);
    if (count <= 0)
        return taken_ == bytes_.size() ? -1 : 0;
    std::memcpy(data, bytes_.constData() + taken_, static_cast<size_t>(count));
    taken_ += count;
    return count;
}

} // namespace shiftlane::genesys
