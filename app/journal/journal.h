#pragma once
#include "base/result.h"
#include "push/ports.h"

#include <QString>
#include <memory>

namespace shiftlane::journal {

/// The write-ahead journal in an SQLite file (WAL, synchronous=FULL, set and
/// read back; 0600; hash-chained, append-only, numbered migrations). Use from
/// one thread. A second console on the same file is refused.
class Journal : public push::Store {
public:
    ~Journal() override;
    /// Opens or creates; refuses a broken chain, a newer schema, a second
    /// writer, and anything that is not a regular local file.
    static base::Result<std::unique_ptr<Journal>> open(const QString &path);

    void append(push::JournalRecord record, std::function<void(base::Status)> done) override;

    /// Every record in order, for reports and tests.
    [[nodiscard]] base::Result<std::vector<push::JournalRecord>> read() const;
    /// Walks the chain; a failure names the first record that does not fit.
    [[nodiscard]] base::Status verify() const;
    [[nodiscard]] QString path() const;

private:
    class Impl;
    explicit Journal(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace shiftlane::journal
