// Secrets that are remembered: when they are kept, looked up and forgotten, with
// a store of the test's in the place of the system's keychain.
#include "genesys/secret_store.h"
#include "session_bench.h"

#include <QTimer>

using namespace shiftlane;
using session::Stage;
using test::SessionBench;

namespace {

class FakeStore : public genesys::SecretStore {
public:
    void read(const QString &name, std::function<void(Found)> done) override
    {
        ++reads;
        later([=, this] {
            if (failure)
                done(*failure);
            else
                done(kept.contains(name) ? std::optional(kept.value(name)) : std::nullopt);
        });
    }
    void keep(const QString &name, const QString &secret, std::function<void(base::Status)> done) override
    {
        later([=, this] {
            if (failure)
                return done(*failure);
            kept[name] = secret;
            done(base::Done{});
        });
    }
    void forget(const QString &name, std::function<void(base::Status)> done) override
    {
        later([=, this] {
            if (failure)
                return done(*failure);
            kept.remove(name);
            done(base::Done{});
        });
    }

    QMap<QString, QString> kept;
    std::optional<base::Failure> failure;
    int reads = 0;

private:
    void later(std::function<void()> run) { QTimer::singleShot(0, &here_, std::move(run)); }
    QObject here_;
};

const QString name = QStringLiteral("planner@127.0.0.1");

} // namespace

class TestSessionSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecretThatSignedInIsKeptAndFound()
    {
        SessionBench bench;
        const auto store = std::make_shared<FakeStore>();
        bench.session().useSecrets(store);
        session::ConnectionSettings settings = bench.settings();
        settings.remember = true;
        bench.session().connectTo(settings);
        QVERIFY(bench.waitForStage(Stage::Loaded));
        QCOMPARE(store->kept.value(name), settings.clientSecret);
        QCOMPARE(store->reads, 0);

        bench.open();
        bench.session().useSecrets(store);
        settings.clientSecret.clear();
        bench.session().connectTo(settings);
        QVERIFY(bench.waitForStage(Stage::Loaded));
        QCOMPARE(store->reads, 1);

        QSignalSpy notices(&bench.session(), &session::Session::notice);
        bench.session().forgetSecret(settings);
        QTRY_COMPARE(notices.size(), 1);
        QCOMPARE(notices.front().front().toString(), QStringLiteral("secretForgotten"));
        QVERIFY(store->kept.isEmpty());
        bench.session().connectTo(settings);
        QVERIFY(bench.waitFor([](const auto &s) { return s.failure.has_value(); }));
        QCOMPARE(bench.now().failure->kind, base::FailureKind::Unauthorised);
        QCOMPARE(bench.now().failure->where, name);
    }

    void aWrongOneIsNotKept()
    {
        SessionBench bench;
        const auto store = std::make_shared<FakeStore>();
        bench.session().useSecrets(store);
        session::ConnectionSettings settings = bench.settings();
        settings.remember = true;
        settings.clientSecret = QStringLiteral("wrong");
        bench.session().connectTo(settings);
        QVERIFY(bench.waitFor([](const auto &s) { return s.failure.has_value(); }));
        QTest::qWait(50);
        QVERIFY(store->kept.isEmpty());
    }

    // Nobody asked for it, or it is the sandbox's: not kept.
    void whatIsNotAskedForIsNotKept()
    {
        SessionBench bench;
        const auto store = std::make_shared<FakeStore>();
        bench.session().useSecrets(store);
        session::ConnectionSettings settings = bench.settings();
        bench.session().connectTo(settings);
        QVERIFY(bench.waitForStage(Stage::Loaded));
        settings.sandbox = settings.remember = true;
        bench.session().connectTo(settings);
        QVERIFY(bench.waitFor([](const auto &s) { return s.status.sandbox && s.stage == Stage::Loaded; }));
        QTest::qWait(50);
        QVERIFY(store->kept.isEmpty());
        QCOMPARE(store->reads, 0);
    }

    // A keychain that cannot be used is said; the connection stands all the same.
    void aKeychainThatFailsIsSaid()
    {
        SessionBench bench;
        const auto store = std::make_shared<FakeStore>();
        store->failure =
            base::Failure{base::FailureKind::Storage, QStringLiteral("system keychain"), QStringLiteral("locked")};
        bench.session().useSecrets(store);
        QSignalSpy notices(&bench.session(), &session::Session::notice);
        session::ConnectionSettings settings = bench.settings();
        settings.remember = true;
        bench.session().connectTo(settings);
        QVERIFY(bench.waitForStage(Stage::Loaded));
        QTRY_VERIFY(!notices.isEmpty());
        QCOMPARE(notices.front().front().toString(), QStringLiteral("secretNotKept"));
        QVERIFY(!notices.front().back().toString().contains(settings.clientSecret));
        settings.clientSecret.clear();
        bench.session().connectTo(settings);
        QVERIFY(bench.waitFor([](const auto &s) { return s.failure.has_value(); }));
        QCOMPARE(bench.now().failure->kind, base::FailureKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestSessionSecrets)
#include "tst_session_secrets.moc"
