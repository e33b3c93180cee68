#include "files/flight_file.h"

namespace shiftlane::files {

FlightFile::FlightFile(const QString &path) : file_(path)
{
    pool_.setMaxThreadCount(1); // in order
}

FlightFile::~FlightFile() { pool_.waitForDone(); }

void FlightFile::grow(const QByteArray &record)
{
    if (record.size() <= given_)
        return;
    pool_.start([this, bytes = record.sliced(given_)] { write(bytes); });
    given_ = record.size();
}

void FlightFile::write(const QByteArray &bytes)
{
    left_ += bytes;
    if (!file_.isOpen() && !file_.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        problem_ = file_.errorString();
        return;
    }
    const qint64 written = file_.write(left_);
    if (written < left_.size())
        problem_ = file_.errorString();
    left_.remove(0, std::max<qint64>(written, 0));
}

base::Status FlightFile::close()
{
    pool_.start([this] {
        if (!left_.isEmpty())
            write({});
    });
    pool_.waitForDone();
    file_.close();
    if (left_.isEmpty())
        return base::Done{};
    return base::Failure{
        base::FailureKind::Storage,
        file_.fileName(),
        QStringLiteral("the flight record is incomplete, %1 bytes are missing: %2").arg(left_.size()).arg(problem_),
        0,
        {},
        0};
}

} // namespace shiftlane::files
