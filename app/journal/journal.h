#pragma once
#include "base/result.h"
#include "journal/chain.h"
#include "push/ports.h"

#include <QString>
#include <chrono>
#include <map>
#include <memory>

namespace shiftlane::journal {

struct JournalOptions {
    QString console{}; ///< how colleagues know this console; host and process where empty
    base::Milliseconds lease = std::chrono::seconds(20);     ///< by the database's clock (shared only)
    base::Milliseconds renewEvery = std::chrono::seconds(6); ///< while a lease is held (shared only)
    base::Milliseconds selfTestPatience =
        std::chrono::seconds(3); ///< for the notification of the start-up test (shared only)
    /// Only looks on: reads, listens and writes nothing, not even a lease (a
    /// role that may only SELECT is enough). Shared only: a file has one owner.
    bool watch = false;
};

/// The write-ahead journal: append-only and hash-chained, in an SQLite file of
/// one console or a PostgreSQL database that a team shares. All work is done on
/// one database thread that the journal owns. Call from the thread that opened
/// it; answers come there, later, in order, and end with the journal. Destroying
/// it waits until what was appended is kept or refused.
class Journal : public push::Store {
public:
    ~Journal() override;

    /// `where`: a file (WAL, synchronous=FULL, 0600; opened or created) or
    /// `postgresql://…` (migrated by its owner before). Blocks. Refuses a broken
    /// chain, a newer schema, a second writer of a file, a database that is not
    /// safe to use. Unreachable = no connection; Usage = a faulty URL; else Storage.
    static base::Result<std::unique_ptr<Journal>> open(const QString &where, JournalOptions options = {});
    /// What may be shown of `where`: the path, or the URL without its secrets.
    static QString nameOf(const QString &where);

    /// Done when the record is durable. Conflict: `fence` no longer holds.
    /// Storage: not kept as far as is known; the same record again is not doubled.
    void append(push::JournalRecord record, std::function<void(base::Status)> done) override;

    using Records = std::vector<push::JournalRecord>;
    /// Every record in order, checked against the chain. Blocks.
    [[nodiscard]] base::Result<Records> read() const;
    /// The same without blocking; appends go first.
    void read(std::function<void(base::Result<Records>)> done) const;
    /// What was appended behind an earlier end, and the end now.
    struct Tail {
        Records records;
        ChainHead end;
    };
    /// Records behind `from` ({} = all), checked against the chain from there on,
    /// without blocking; a failure where the journal does not go on from `from`.
    void readSince(ChainHead from, std::function<void(base::Result<Tail>)> done) const;
    /// Walks the chain; a failure names the first record that does not fit. Blocks.
    [[nodiscard]] base::Status verify() const;

    /// Leases per schedule, or any other id (`run:…`). Lives as long as the journal.
    [[nodiscard]] push::Lock &lock();
    using Holders = std::map<base::ScheduleId, QString>;
    /// Who holds which lease now.
    void holders(std::function<void(base::Result<Holders>)> done) const;
    /// Another console wrote, or a lease changed; never with a file.
    void onNews(std::function<void()> handler);

    [[nodiscard]] bool isShared() const;
    [[nodiscard]] QString name() const; ///< to show and report; no secret
    [[nodiscard]] QString path() const; ///< of the file; empty when shared

private:
    class Impl;
    explicit Journal(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace shiftlane::journal
