#pragma once
#include "journal/backend.h"
#include "journal/journal.h"
#include "journal/postgres_connection.h"

#include <QElapsedTimer>
#include <QUuid>

namespace shiftlane::journal {

/// The journal that a team shares (PostgreSQL). All consoles append to one
/// chain; the database orders, stamps and links. Leases by the database's clock,
/// renewed from tick(); one that was lost is not taken back. A lost connection
/// is taken up again with a growing pause; appends fail meanwhile.
class PostgresBackend : public Backend {
public:
    PostgresBackend(PostgresUrl url, JournalOptions options);
    ~PostgresBackend() override;

    base::Status open() override;
    base::Status append(const push::JournalRecord &record) override;
    base::Result<std::vector<StoredRecord>> page(qint64 seq, int limit) override;
    base::Result<ChainHead> head() override;
    base::Result<push::Lock::Lease> acquire(const QString &id) override;
    void release(const QString &id, qint64 token) override;
    base::Result<std::map<base::ScheduleId, QString>> holders() override;
    void tick() override;
    void onNews(std::function<void()> handler) override { news_ = std::move(handler); }
    bool isShared() const override { return true; }
    QString name() const override { return url_.name(); }

private:
    using Work = std::function<base::Status(const QSqlDatabase &)>;
    /// Runs `work` on an open connection, up to three times where the database
    /// asks for it (M07).
    [[nodiscard]] base::Status run(const Work &work);
    [[nodiscard]] base::Status connected();
    [[nodiscard]] base::Status connectAgain();
    [[nodiscard]] base::Status sameJournal();
    [[nodiscard]] base::Status appendOnce(const QSqlDatabase &database, const push::JournalRecord &record,
                                          const QUuid &entry);
    void heard(const QString &channel, bool fromUs);
    [[nodiscard]] base::Failure looksOn() const;
    void renew();

    PostgresUrl url_;
    JournalOptions options_;
    QUuid session_ = QUuid::createUuid();
    std::unique_ptr<PostgresConnection> connection_; ///< made on the database thread
    std::function<void()> news_;
    std::map<QString, qint64> held_; ///< leases of this console and their tokens
    QElapsedTimer sinceRenewal_;
    QElapsedTimer sinceTry_;
    int pauseMs_ = 0; ///< between two tries to connect
    ChainHead seen_;  ///< the farthest that was known to be there
    std::optional<base::Failure> unusable_;
    struct Doubt {
        push::JournalRecord record;
        QUuid entry;
    };
    std::optional<Doubt> doubt_; ///< its answer was lost; asked again with the same entry it is not doubled
};

} // namespace shiftlane::journal
