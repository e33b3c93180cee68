#include "wire/json_reader.h"
#include "wire/json_writer.h"

#include <QTest>
#include <rapidcheck.h>

using namespace shiftlane;
using wire::JsonWriter;
using wire::Reading;

namespace {

const QString route = QStringLiteral("GET /api/v2/x");

QString reasonOf(const QByteArray &json)
{
    Reading reading(json, route);
    const auto result = reading.finish(base::Done{});
    return result ? QString() : result.failure().sentence();
}

QString randomText(const std::string &latin)
{
    QString text;
    for (const char c : latin)
        text += QChar(static_cast<uchar>(c) == 0 ? 0x4e00 : static_cast<uchar>(c) * 7 + 1);
    return text;
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotStrict_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const QString &says) {
            QTest::newRow(name) << json << says;
        };
        row("empty", "", QStringLiteral("not valid JSON"));
        row("html", "<html>Bad gateway</html>", QStringLiteral("not valid JSON"));
        row("cut", R"({"a":[1,2)", QStringLiteral("not valid JSON"));
        row("two documents", R"({} {})", QStringLiteral("not valid JSON"));
        row("not UTF-8", "{\"a\":\"\xff\xfe\"}", QStringLiteral("not valid JSON"));
        row("byte order mark", "\xef\xbb\xbf{}", QStringLiteral("not valid JSON"));
        row("lone surrogate", R"({"a":"\ud800"})", QStringLiteral("not valid JSON"));
        row("NUL", R"({"a":["x\u0000"]})", QStringLiteral("/a/0 contains NUL"));
        row("duplicate key", R"({"a":{"v":1,"w":2,"v":3}})", QStringLiteral("/a key “v” occurs twice"));
        row("2^53+1", R"({"a":{"version":9007199254740993}})", QStringLiteral("/a/version is an integer beyond 2^53"));
        row("-2^53-1", R"([-9007199254740993])", QStringLiteral("/0 is an integer beyond 2^53"));
        row("2^63", R"([9223372036854775808])", QStringLiteral("/0 is an integer beyond 2^53"));
        row("depth 65", QByteArray(65, '[') + QByteArray(65, ']'), QStringLiteral("nested deeper than 64"));
        row("depth 500", QByteArray(500, '[') + QByteArray(500, ']'), QStringLiteral("not valid JSON"));
    }
    void refusesWhatIsNotStrict()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const QString reason = reasonOf(json);
        QVERIFY2(reason.startsWith(route), qPrintable(reason));
        QVERIFY2(reason.contains(says), qPrintable(reason));
    }

    void takesWhatIsAtTheCap()
    {
        QCOMPARE(reasonOf(QByteArray(64, '[') + QByteArray(64, ']')), QString());
        QCOMPARE(reasonOf("[9007199254740992,-9007199254740992]"), QString());
        QByteArray big(wire::maxJsonBytes, ' ');
        big[0] = '[';
        big[big.size() - 1] = ']';
        QCOMPARE(reasonOf(big), QString());
        QVERIFY(reasonOf(big + ' ').contains(QStringLiteral("more than")));
    }

    void namesThePlace()
    {
        Reading reading(R"({"agentSchedules":[{},{"shifts":[{"id":7}]}]})", route);
        reading.root().child("agentSchedules").forEach([](const wire::Node &agent) {
            agent.child("shifts").forEach([](const wire::Node &shift) { QCOMPARE(shift.text("id"), QString()); });
        });
        const auto result = reading.finish(1);
        QVERIFY(!result);
        QCOMPARE(result.failure().kind, base::FailureKind::Nonsense);
        QCOMPARE(result.failure().reason, QStringLiteral("/agentSchedules/1/shifts/0/id is not a text"));
    }

    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("good");
        QTest::newRow("date") << QByteArray(R"("2026-11-23")") << true;
        QTest::newRow("date with time") << QByteArray(R"("2026-11-23T00:00:00Z")") << true;
        QTest::newRow("no such day") << QByteArray(R"("2026-02-29")") << false;
        QTest::newRow("tail") << QByteArray(R"("2026-11-233")") << false;
        QTest::newRow("number") << QByteArray("20261123") << false;
    }
    void readsValues()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, good);
        Reading reading(json, route);
        (void)reading.root().date();
        QCOMPARE(reading.isGood(), good);
    }

    void wholeNumbers()
    {
        Reading reading(R"({"a":5.0,"b":5.5})", route);
        QCOMPARE(reading.root().child("a").integer(), qint64{5});
        QVERIFY(reading.isGood());
        (void)reading.root().child("b").integer();
        QVERIFY(!reading.isGood());
    }

    void textSurvives()
    {
        QVERIFY(rc::check("any text survives writing and reading", [](const std::string &some) {
            const QString text = randomText(some);
            JsonWriter out;
            out.beginObject().field("t", text).rawKey("k\"\n" + text.toUtf8()).value(1).endObject();
            Reading reading(out.bytes(), route);
            RC_ASSERT(reading.isGood());
            RC_ASSERT(reading.root().text("t") == text);
        }));
    }

    void numbersSurvive()
    {
        QVERIFY(rc::check("numbers survive", [](double real, int whole) {
            JsonWriter out;
            out.beginArray().value(real).value(whole).value(true).null().endArray();
            Reading reading(out.bytes(), route);
            std::vector<wire::Node> nodes;
            reading.root().forEach([&](const wire::Node &each) { nodes.push_back(each); });
            RC_ASSERT(nodes.size() == 4u);
            RC_ASSERT(nodes[1].integer() == whole);
            RC_ASSERT(nodes[2].truth());
            RC_ASSERT(!nodes[3].isPresent());
            if (std::abs(real) < 9e15)
                RC_ASSERT(nodes[0].real() == real);
        }));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
