#include "journal/journal.h"

#include "journal/database_thread.h"
#include "journal/postgres_backend.h"
#include "journal/sqlite_backend.h"

namespace shiftlane::journal {

class Journal::Impl : public push::Lock {
public:
    Impl(std::unique_ptr<Backend> backend, int tickEvery)
        : name(backend->name()), shared(backend->isShared()), thread(std::move(backend), tickEvery)
    {
    }

    [[nodiscard]] base::Status open()
    {
        base::Status opened = base::Done{};
        thread.wait([this, &opened](Backend &backend) {
            backend.onNews([this] {
                answer([this] {
                    if (news)
                        news();
                });
            });
            opened = backend.open();
            return true;
        });
        return opened;
    }

    void acquire(const base::ScheduleId &id, std::function<void(base::Result<Lease>)> done) override
    {
        thread.first([this, id = id.value, done = std::move(done)](Backend &backend) {
            answer([lease = backend.acquire(id), done] { done(lease); });
        });
    }
    void release(const base::ScheduleId &id, qint64 token) override
    {
        thread.first([id = id.value, token](Backend &backend) { backend.release(id, token); });
    }

    /// On the thread that opened the journal.
    void answer(std::function<void()> call) { context.post(std::move(call)); }

    Mailbox context; ///< answers end with it; outlives the thread
    std::function<void()> news;
    QString name;
    bool shared;
    DatabaseThread thread;
};

Journal::Journal(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Journal::~Journal() = default;

base::Result<std::unique_ptr<Journal>> Journal::open(const QString &where, JournalOptions options)
{
    // Its rest may hold a password: it is not repeated.
    if (const auto scheme = where.indexOf(u"://"); scheme >= 0 && !PostgresUrl::looksLikeOne(where))
        return base::Failure{base::FailureKind::Usage, where.left(scheme) + QStringLiteral("://…"),
                             QStringLiteral("a journal is a file or postgresql://…")};
    std::unique_ptr<Backend> backend;
    int tickEvery = 0;
    if (options.watch && !PostgresUrl::looksLikeOne(where))
        return base::Failure{
            base::FailureKind::Usage, nameOf(where),
            QStringLiteral("a file is one console's own; what can be watched is a shared journal, postgresql://…")};
    if (PostgresUrl::looksLikeOne(where)) {
        auto url = PostgresUrl::parse(where);
        if (!url)
            return url.failure();
        tickEvery = static_cast<int>(std::min<qint64>(1'000, options.renewEvery.count()));
        backend = std::make_unique<PostgresBackend>(*url, std::move(options));
    } else {
        backend = std::make_unique<SqliteBackend>(where);
    }
    auto impl = std::make_unique<Impl>(std::move(backend), tickEvery);
    if (const base::Status opened = impl->open(); !opened)
        return opened.failure();
    return std::unique_ptr<Journal>(new Journal(std::move(impl)));
}

QString Journal::nameOf(const QString &where)
{
    if (!PostgresUrl::looksLikeOne(where))
        return where.left(where.indexOf(u"://")); // whole without one
    const auto url = PostgresUrl::parse(where);
    return url ? url->name() : QStringLiteral("postgresql://");
}

void Journal::append(push::JournalRecord record, std::function<void(base::Status)> done)
{
    impl_->thread.first([impl = impl_.get(), record = asStored(std::move(record)), done = std::move(done)](
                            Backend &backend) { impl->answer([kept = backend.append(record), done] { done(kept); }); });
}

namespace {

/// What a read collects between its slices.
struct Reading {
    explicit Reading(ChainHead from = {})
        : walk([this](push::JournalRecord record) { records.push_back(std::move(record)); }, std::move(from))
    {
    }
    Journal::Records records;
    ChainWalk walk;

    [[nodiscard]] base::Result<Journal::Records> result()
    {
        if (!walk.status())
            return walk.status().failure();
        return std::move(records);
    }
};

} // namespace

base::Result<Journal::Records> Journal::read() const
{
    Reading reading;
    impl_->thread.wait([&reading](Backend &backend) { return reading.walk.step(backend); });
    return reading.result();
}

void Journal::read(std::function<void(base::Result<Records>)> done) const
{
    impl_->thread.later(
        [impl = impl_.get(), reading = std::make_shared<Reading>(), done = std::move(done)](Backend &backend) {
            if (!reading->walk.step(backend))
                return false;
            impl->answer([reading, done] { done(reading->result()); });
            return true;
        });
}

void Journal::readSince(ChainHead from, std::function<void(base::Result<Tail>)> done) const
{
    impl_->thread.later([impl = impl_.get(), reading = std::make_shared<Reading>(std::move(from)),
                         done = std::move(done)](Backend &backend) {
        if (!reading->walk.step(backend))
            return false;
        impl->answer([reading, done] {
            auto records = reading->result();
            if (!records)
                return done(records.failure());
            done(Tail{std::move(records).value(), reading->walk.last()});
        });
        return true;
    });
}

base::Status Journal::verify() const
{
    base::Status status = base::Done{};
    impl_->thread.wait([&status](Backend &backend) {
        ChainHead last;
        status = verifyChain(backend, last);
        return true;
    });
    return status;
}

push::Lock &Journal::lock() { return *impl_; }

void Journal::holders(std::function<void(base::Result<Holders>)> done) const
{
    impl_->thread.later([impl = impl_.get(), done = std::move(done)](Backend &backend) {
        impl->answer([holders = backend.holders(), done] { done(holders); });
        return true;
    });
}

void Journal::onNews(std::function<void()> handler) { impl_->news = std::move(handler); }

bool Journal::isShared() const { return impl_->shared; }

QString Journal::name() const { return impl_->name; }

QString Journal::path() const { return impl_->shared ? QString() : impl_->name; }

} // namespace shiftlane::journal
