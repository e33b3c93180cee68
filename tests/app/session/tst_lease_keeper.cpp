#include "session/lease_keeper.h"

#include <QtTest>

using namespace shiftlane;

namespace {

/// Grants everything, when it is told to answer.
class PatientLock : public push::Lock {
public:
    void acquire(const base::ScheduleId &schedule, std::function<void(base::Result<Lease>)> done) override
    {
        Lease lease;
        lease.token = ++token_;
        lease.granted = !refusing;
        waiting_.push_back([lease, done = std::move(done)] { done(lease); });
        if (lease.granted)
            held[schedule] = lease.token;
    }
    void release(const base::ScheduleId &schedule, qint64 token) override
    {
        if (held.contains(schedule) && held[schedule] == token)
            held.erase(schedule);
    }
    void answer()
    {
        for (const auto &each : std::exchange(waiting_, {}))
            each();
    }
    std::map<base::ScheduleId, qint64> held;
    bool refusing = false;

private:
    std::vector<std::function<void()>> waiting_;
    qint64 token_ = 0;
};

const base::ScheduleId one(QStringLiteral("one"));
const base::ScheduleId two(QStringLiteral("two"));

} // namespace

class LeaseKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatIsHeldAtTheEnd()
    {
        PatientLock lock;
        qint64 token = 0;
        {
            session::LeaseKeeper keeper(lock);
            keeper.acquire(one, [&token](const auto &lease) { token = lease->token; });
            keeper.acquire(two, [](const auto &) {});
            lock.answer();
            keeper.release(one, token);
            QCOMPARE(lock.held.size(), size_t(1)); // given back at once, no sooner than asked
            QVERIFY(lock.held.contains(two));
        }
        QVERIFY(lock.held.empty());
    }

    void givesBackWhatComesTooLate()
    {
        PatientLock lock;
        {
            session::LeaseKeeper keeper(lock);
            keeper.acquire(one, [](const auto &) { QFAIL("nobody waits any more"); });
        }
        QVERIFY(lock.held.contains(one));
        lock.answer();
        QVERIFY(lock.held.empty());
    }

    void releasesNothingThatWasRefused()
    {
        PatientLock lock;
        lock.held[one] = 2; // another console's, with the token that the refusal names
        lock.refusing = true;
        {
            session::LeaseKeeper keeper(lock);
            keeper.acquire(one, [](const auto &lease) { QVERIFY(!lease->granted); });
            keeper.acquire(one, [](const auto &lease) { QCOMPARE(lease->token, 2); });
            lock.answer();
        }
        QVERIFY(lock.held.contains(one));
    }
};

QTEST_GUILESS_MAIN(LeaseKeeperTest)
#include "tst_lease_keeper.moc"
