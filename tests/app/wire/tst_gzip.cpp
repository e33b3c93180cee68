#include "wire/gzip.h"

#include <QElapsedTimer>
#include <QTest>
#include <rapidcheck.h>
#include <zlib.h>

using namespace shiftlane;

namespace {

// Instrumented code takes its time.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 patienceMs = 20'000;
#else
constexpr qint64 patienceMs = 2'000;
#endif

const QString where = QStringLiteral("GET download");

QString reasonOf(const QByteArray &packed, const wire::GzipLimits &limits = {})
{
    const auto result = wire::gunzip(packed, where, limits);
    return result ? QString() : result.failure().sentence();
}

/// A member whose header carries a file name of `length` bytes.
QByteArray withLongName(int length)
{
    const QByteArray plain = wire::gzip("hello");
    QByteArray out = plain.left(10);
    out[3] = 8; // FNAME
    return out + QByteArray(length, 'n') + '\0' + plain.mid(10);
}

} // namespace

class TestGzip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        QVERIFY(rc::check("gunzip(gzip(x)) = x", [](const std::string &some) {
            const QByteArray plain = "x" + QByteArray::fromStdString(some); // not by chance gzip itself
            const auto back = wire::gunzip(wire::gzip(plain), where);
            RC_ASSERT(bool(back));
            RC_ASSERT(*back == plain);
        }));
    }

    void isDeterministic()
    {
        const QByteArray packed = wire::gzip("{\"a\":1}");
        QCOMPARE(wire::gzip("{\"a\":1}"), packed);
        QCOMPARE(packed.mid(4, 4), QByteArray(4, '\0')); // no time in it
        QCOMPARE(static_cast<uchar>(packed[9]), uchar{255});
    }

    void severalMembers()
    {
        const auto both = wire::gunzip(wire::gzip("ab") + wire::gzip("cd"), where);
        QVERIFY(both);
        QCOMPARE(*both, QByteArray("abcd"));
        QByteArray many;
        for (int i = 0; i < 64; ++i)
            many += wire::gzip("x");
        QCOMPARE(reasonOf(many), QString());
        QVERIFY(reasonOf(many + wire::gzip("x")).contains(QStringLiteral("more than 64 members")));
    }

    void refusesDamage()
    {
        const QByteArray good = wire::gzip(QByteArray(1000, 'a') + "b");
        for (qsizetype cut = 2; cut < good.size(); ++cut)
            QVERIFY2(!reasonOf(good.left(cut)).isEmpty(), qPrintable(QString::number(cut)));
        QVERIFY(reasonOf(good + "tail").contains(QStringLiteral("bytes behind the end")));
        QByteArray flipped = good;
        flipped[flipped.size() - 6] = static_cast<char>(flipped[flipped.size() - 6] ^ 1); // checksum
        QVERIFY(reasonOf(flipped).contains(QStringLiteral("damaged")));
        QVERIFY(reasonOf("{}").contains(QStringLiteral("not gzip")));
        QVERIFY(reasonOf(QByteArray()).contains(QStringLiteral("not gzip")));
        QVERIFY(reasonOf(wire::gzip(good)).contains(QStringLiteral("gzip inside gzip")));
    }

    void capsTheHeader()
    {
        QCOMPARE(reasonOf(withLongName(60'000)), QString());
        QVERIFY(reasonOf(withLongName(70'000)).contains(QStringLiteral("header longer")));
    }

    void capsTheOutput()
    {
        QByteArray noise(3 << 20, Qt::Uninitialized);
        quint32 state = 1;
        for (char &c : noise)
            c = static_cast<char>((state = state * 1664525u + 1013904223u) >> 24);
        wire::GzipLimits limits;
        limits.outputBytes = noise.size();
        QCOMPARE(reasonOf(wire::gzip(noise), limits), QString());
        limits.outputBytes = noise.size() - 1;
        QVERIFY(reasonOf(wire::gzip(noise), limits).contains(QStringLiteral("bytes of content")));
    }

    void stopsBombsQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray bomb = wire::gzip(QByteArray(200 << 20, '\0'));
        QByteArray mild; // 33 to 1, beyond the output cap
        for (int i = 0; mild.size() < (80 << 20); ++i)
            mild += QByteArray::number(i) + QByteArray(300, ' ');
        const QByteArray packedMild = wire::gzip(mild);
        timer.restart();
        QVERIFY(reasonOf(bomb).contains(QStringLiteral("packed more than 100 to 1")));
        QVERIFY(!reasonOf(packedMild).isEmpty());
        QVERIFY2(timer.elapsed() < patienceMs, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_gzip.moc"
