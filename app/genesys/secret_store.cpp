#include "genesys/secret_store.h"

#ifdef SHIFTLANE_KEYCHAIN
#include <QObject>
#include <qt6keychain/keychain.h>
#else
#include <QTimer>
#endif

namespace shiftlane::genesys {

namespace {

base::Failure notKept(const QString &reason)
{
    return {base::FailureKind::Storage, QStringLiteral("system keychain"), reason};
}

#ifdef SHIFTLANE_KEYCHAIN

QString serviceName() { return QStringLiteral("Shiftlane"); }

/// Jobs delete themselves when they have ended; one that outlives the store
/// answers nobody. The insecure fallback stays off: that is the default.
class Keychain final : public SecretStore {
public:
    void read(const QString &name, std::function<void(Found)> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(serviceName());
        run(job, name, [job, done = std::move(done)](const base::Status &ended) {
            if (job->error() == QKeychain::EntryNotFound)
                done(std::optional<QString>());
            else if (!ended)
                done(ended.failure());
            else
                done(std::optional<QString>(job->textData()));
        });
    }

    void keep(const QString &name, const QString &secret, std::function<void(base::Status)> done) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName());
        job->setTextData(secret);
        run(job, name, std::move(done));
    }

    void forget(const QString &name, std::function<void(base::Status)> done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(serviceName());
        run(job, name, [job, done = std::move(done)](const base::Status &ended) {
            done(job->error() == QKeychain::EntryNotFound ? base::Status(base::Done{}) : ended);
        });
    }

private:
    void run(QKeychain::Job *job, const QString &name, std::function<void(base::Status)> done)
    {
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, &here_, [done = std::move(done)](QKeychain::Job *ended) {
            if (ended->error() == QKeychain::NoError)
                return done(base::Done{});
            done(notKept(QStringLiteral("%1 (%2)").arg(ended->errorString()).arg(static_cast<int>(ended->error()))));
        });
        job->start();
    }

    QObject here_;
};

#else

class Keychain final : public SecretStore {
public:
    void read(const QString &, std::function<void(Found)> done) override
    {
        later([done = std::move(done)] { done(none()); });
    }
    void keep(const QString &, const QString &, std::function<void(base::Status)> done) override
    {
        later([done = std::move(done)] { done(none()); });
    }
    void forget(const QString &, std::function<void(base::Status)> done) override
    {
        later([done = std::move(done)] { done(none()); });
    }

private:
    static base::Failure none() { return notKept(QStringLiteral("this build has no QtKeychain")); }
    void later(std::function<void()> run) { QTimer::singleShot(0, &here_, std::move(run)); }

    QObject here_;
};

#endif

} // namespace

std::shared_ptr<SecretStore> systemSecrets() { return std::make_shared<Keychain>(); }

} // namespace shiftlane::genesys
