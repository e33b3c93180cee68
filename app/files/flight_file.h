#pragma once
#include "base/result.h"

#include <QFile>
#include <QThreadPool>

namespace shiftlane::files {

/// A flight record on its way to the disk while the push runs: what is there
/// when the program is ended can be opened. Never holds anybody up: a thread of
/// its own writes, and what does not fit stays in memory for the next attempt.
/// One thread calls it.
class FlightFile {
public:
    /// Replaces what is there.
    explicit FlightFile(const QString &path);
    ~FlightFile();
    FlightFile(const FlightFile &) = delete;
    FlightFile &operator=(const FlightFile &) = delete;

    /// `record`: all of it so far, or whole; what came since the last call is written.
    void grow(const QByteArray &record);
    /// Waits for the disk. A failure (Storage): how much of the record is missing, and why.
    [[nodiscard]] base::Status close();

private:
    void write(const QByteArray &bytes);
    QFile file_; ///< these three: the pool's thread until it is done
    QByteArray left_;
    QString problem_;
    qsizetype given_ = 0;
    QThreadPool pool_;
};

} // namespace shiftlane::files
