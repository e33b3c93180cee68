// Every fault of the wire at each of the four writes, on a fresh and on a kept
// connection, in plain and over TLS: one copy goes out, nothing is claimed that
// was not answered in full, deadlines and caps hold (reliability 2.1, W2).
#include "support/wire_cases.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace shiftlane;
using push::Transport;
using support::Claim;
using support::Fault;
using support::RawFront;
using support::TestCertificates;
using support::Write;

namespace {

constexpr base::Milliseconds shortDeadline{500};
constexpr base::Milliseconds longDeadline{8'000};
constexpr auto token = R"({"access_token":"t1","token_type":"bearer","expires_in":86400})";
constexpr auto warmPath = "/api/v2/warm";
constexpr auto afterPath = "/api/v2/after";

/// Peak of the process, in MiB; 0 where it cannot be told.
qint64 peakMiB()
{
#ifdef Q_OS_LINUX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss >> 10;
#else
    return 0;
#endif
}

genesys::Timing timingOf(const Fault &fault)
{
    genesys::Timing timing;
    timing.readDeadline = timing.writeDeadline = fault.slow ? shortDeadline : longDeadline;
    if (fault.heavy) // unpacking takes its time
        timing.readDeadline = timing.writeDeadline = base::Milliseconds(2'000);
    return timing;
}

std::unique_ptr<RawFront> frontFor(const TestCertificates *certificates)
{
    return certificates ? std::make_unique<RawFront>(certificates->good) : std::make_unique<RawFront>();
}

/// One cell of the table, from the first connection to the verdict.
class Case : public QObject {
    Q_OBJECT
public:
    Case(const Fault &fault, Write write, bool kept, const TestCertificates *certificates, const QUrl &elsewhere)
        : fault_(fault), write_(write), kept_(kept), tls_(certificates), front_(frontFor(certificates))
    {
        front_->scriptFor("/oauth/token", {RawFront::answer(200, token)});
        const support::RawFront::Step step = fault.step(write, elsewhere);
        front_->scriptFor(warmPath, {fault.unasked ? step : RawFront::answer(200, "{}")});
        front_->scriptFor(support::pathOf(write),
                          {fault.unasked ? RawFront::Step{{}, RawFront::Then::Close, false} : step});
        front_->scriptFor(afterPath, {RawFront::answer(200, R"({"mine":true})")});
        genesys::Connection connection{front_->url(), front_->url(), QStringLiteral("id"), QStringLiteral("s3cret")};
        gateway_ = std::make_unique<genesys::Gateway>(connection, nullptr, timingOf(fault));
    }

    void start()
    {
        if (!kept_ && !fault_.unasked)
            return begin();
        call(warmPath, [this](const genesys::HttpReply &) {
            // The unasked answer arrives, before the connection is used again.
            QTimer::singleShot(fault_.unasked ? 50 : 0, this, &Case::begin);
        });
    }

    [[nodiscard]] QString complaint() const
    {
        QStringList wrong;
        const int copies = front_->copies(support::pathOf(write_));
        if (copies != 1 && !(fault_.unasked && copies == 0))
            wrong << QStringLiteral("%1 copies").arg(copies);
        if (!std::count(fault_.allowed.begin(), fault_.allowed.end(), answer_.transport))
            wrong << QStringLiteral("it does not fit");
        const bool claims = support::claims(write_, answer_);
        const bool may = fault_.claim != Claim::Never || (write_ == Write::Upload && fault_.storageMay);
        if (claims ? !may : fault_.claim == Claim::Must)
            wrong << (claims ? QStringLiteral("success is claimed") : QStringLiteral("success is not seen"));
        if (fault_.also)
            wrong << fault_.also(write_, answer_);
        const base::Milliseconds deadline = timingOf(fault_).writeDeadline;
        if (took_ > deadline.count() + 3'000)
            wrong << QStringLiteral("it took %1 ms").arg(took_);
        if (!after_.isSuccess() || !after_.body.contains("mine"))
            wrong
                << QStringLiteral("the request after it got “%1”").arg(QString::fromUtf8(after_.body) + after_.reason);
        wrong.removeAll(QString());
        if (wrong.isEmpty())
            return {};
        return QStringLiteral("%1, %2, %3, %4: %5 [transport %6, status %7: %8]")
            .arg(QString::fromUtf8(fault_.name), QString::fromUtf8(support::nameOf(write_)),
                 kept_ ? QStringLiteral("kept") : QStringLiteral("fresh"),
                 tls_ ? QStringLiteral("TLS") : QStringLiteral("plain"), wrong.join(QStringLiteral("; ")))
            .arg(static_cast<int>(answer_.transport))
            .arg(answer_.status)
            .arg(answer_.message);
    }
    [[nodiscard]] int copies() const { return front_->copies(support::pathOf(write_)); }
    [[nodiscard]] Transport transport() const { return answer_.transport; }

Q_SIGNALS:
    void finished();

private:
    void call(const char *path, std::function<void(genesys::HttpReply)> done)
    {
        genesys::ApiCall each;
        each.path = path;
        each.priority = push::Priority::Write; // the line and the connections of the writes
        gateway_->call(each, std::move(done));
    }

    void begin()
    {
        clock_.start();
        support::send(write_, *gateway_, front_->url(), [this](push::Answer answer) {
            took_ = clock_.elapsed();
            answer_ = std::move(answer);
            // A second copy would come at once; then the next request must get its own answer.
            QTimer::singleShot(20, this, [this] { askAfter(5); });
        });
    }

    /// A busy computer may not answer within the short deadline at once.
    void askAfter(int tries)
    {
        call(afterPath, [this, tries](genesys::HttpReply reply) {
            if (reply.transport == Transport::TimedOut && tries > 1)
                return askAfter(tries - 1);
            after_ = std::move(reply);
            Q_EMIT finished();
        });
    }

    const Fault &fault_;
    const Write write_;
    const bool kept_;
    const bool tls_;
    std::unique_ptr<RawFront> front_;
    std::unique_ptr<genesys::Gateway> gateway_;
    QElapsedTimer clock_;
    qint64 took_ = 0;
    push::Answer answer_;
    genesys::HttpReply after_;
};

} // namespace

class TestWireFaults : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    TestCertificates certificates_;
    int cases_ = 0;
    int copies_ = 0;
    std::map<Transport, int> ends_;

    /// All cells of the table that are (not) heavy, `atOnce` of them side by side.
    QStringList runAll(const std::vector<Fault> &faults, bool tls, bool heavy, size_t atOnce)
    {
        const TestCertificates *certificates = tls ? &certificates_ : nullptr;
        const auto elsewhere = frontFor(certificates);
        std::deque<std::unique_ptr<Case>> waiting;
        for (const Fault &fault : faults) {
            for (const Write write : support::allWrites) {
                for (const bool kept : {false, true}) {
                    if (fault.heavy == heavy && (kept || !fault.unasked))
                        waiting.push_back(std::make_unique<Case>(fault, write, kept, certificates, elsewhere->url()));
                }
            }
        }
        QStringList complaints;
        std::vector<std::unique_ptr<Case>> running;
        const auto fill = [&] {
            while (running.size() < atOnce && !waiting.empty()) {
                running.push_back(std::move(waiting.front()));
                waiting.pop_front();
                Case *each = running.back().get();
                connect(
                    each, &Case::finished, this,
                    [&, each] {
                        ++cases_;
                        copies_ += each->copies();
                        ++ends_[each->transport()];
                        complaints << each->complaint();
                        const auto it = std::find_if(running.begin(), running.end(),
                                                     [&](const auto &one) { return one.get() == each; });
                        it->release()->deleteLater();
                        running.erase(it);
                    },
                    Qt::QueuedConnection);
                each->start();
            }
        };
        while (!running.empty() || !waiting.empty()) {
            fill();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        if (elsewhere->connections() > 0 || !elsewhere->requests().isEmpty())
            complaints << QStringLiteral("a redirect was followed");
        complaints.removeAll(QString());
        return complaints;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        certificates_ = TestCertificates::make(folder_.path());
        if (!certificates_.complaint.isEmpty())
            QSKIP(qPrintable(certificates_.complaint));
        certificates_.trust();
    }

    void everyFaultAtEveryWrite_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void everyFaultAtEveryWrite()
    {
        QFETCH(bool, tls);
        const auto faults = support::allFaults();
        const int before = cases_;
        QElapsedTimer clock;
        clock.start();
        QStringList complaints = runAll(faults, tls, false, 24);
        const qint64 light = peakMiB();
        complaints += runAll(faults, tls, true, 2);
        qInfo().noquote() << QStringLiteral("%1 faults, %2 cases in %3 s, peak %4 MiB, %5 with megabytes in the answer")
                                 .arg(faults.size())
                                 .arg(cases_ - before)
                                 .arg(static_cast<double>(clock.elapsed()) / 1000.0, 0, 'f', 1)
                                 .arg(light)
                                 .arg(peakMiB());
        QVERIFY2(complaints.isEmpty(), qPrintable(QString::number(complaints.size()) + u'\n' + complaints.join(u'\n')));
    }

    void cleanupTestCase()
    {
        qInfo().noquote() << QStringLiteral("wire faults: %1 cases, %2 copies of their writes; answered %3, broken %4, "
                                            "timed out %5, nonsense %6")
                                 .arg(cases_)
                                 .arg(copies_)
                                 .arg(ends_[Transport::Answered])
                                 .arg(ends_[Transport::Broken])
                                 .arg(ends_[Transport::TimedOut])
                                 .arg(ends_[Transport::Nonsense]);
    }
};

QTEST_GUILESS_MAIN(TestWireFaults)
#include "tst_wire_faults.moc"
