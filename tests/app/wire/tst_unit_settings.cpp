// Shift-trading settings of a management unit: nothing of them may be lost.
#include "wire/unit_settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace shiftlane;

namespace {

const QString where = QStringLiteral("GET /unit");

QByteArray unitWith(const QByteArray &shiftTrading)
{
    return "{\"id\":\"mu-1\",\"name\":\"North\",\"settings\":{\"adherence\":{},\"shiftTrading\":" + shiftTrading +
           ",\"metadata\":{\"version\":7,\"modifiedBy\":{\"id\":\"ana\"}}},\"metadata\":{\"version\":3}}";
}

QJsonObject tradingOf(const QByteArray &update)
{
    return QJsonDocument::fromJson(update)[QLatin1String("settings")][QLatin1String("shiftTrading")].toObject();
}

} // namespace

class TestUnitSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldGoesBackAsItCame()
    {
        const QByteArray object =
            "{\"autoReview\":false,\"enabled\":true,\"newer\":{\"enabled\":[true,\"}\"],\"n\":null},\"text\":"
            "\"\\\"enabled\\\":1,\","
            "\"unequalPaid\":\"AdminReview\",\"activityCategoryRules\":[{\"enabled\":true}],\"gone\":null}";
        const auto read = wire::parseTradeSettings(unitWith(object), where);
        QVERIFY2(read, read ? "" : qPrintable(read.failure().sentence()));
        QCOMPARE(read->unit, base::ManagementUnitId(QStringLiteral("mu-1")));
        QCOMPARE(read->version, 7); // of the settings, not of the unit
        QCOMPARE(read->modifiedBy, QStringLiteral("ana"));
        QVERIFY(read->enabled);
        const QByteArray off = wire::printTradeSettingsUpdate(*read, false);
        QJsonObject wanted = QJsonDocument::fromJson(object).object();
        wanted[QLatin1String("enabled")] = false;
        QCOMPARE(tradingOf(off), wanted); // null members, and `enabled` of others, too
        const QJsonObject settings = QJsonDocument::fromJson(off)[QLatin1String("settings")].toObject();
        QCOMPARE(settings.keys(), QStringList({QStringLiteral("metadata"), QStringLiteral("shiftTrading")}));
        QCOMPARE(settings[QLatin1String("metadata")][QLatin1String("version")].toInt(), 7);
        QCOMPARE(wire::withTrading(wire::withTrading(read->shiftTrading, false), true), read->shiftTrading);
    }

    void theSwitchIsSetWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("off");
        QTest::newRow("empty") << QByteArray("{}") << QByteArray("{\"enabled\":false}");
        QTest::newRow("absent") << QByteArray("{\"a\":[1,{\"enabled\":true}]}")
                                << QByteArray("{\"a\":[1,{\"enabled\":true}],\"enabled\":false}");
        QTest::newRow("alone") << QByteArray("{\"enabled\":true}") << QByteArray("{\"enabled\":false}");
        QTest::newRow("null") << QByteArray("{\"enabled\":null,\"b\":2}") << QByteArray("{\"enabled\":false,\"b\":2}");
        QTest::newRow("last") << QByteArray("{\"s\":\"a\\\\\\\"\",\"enabled\":true}")
                              << QByteArray("{\"s\":\"a\\\\\\\"\",\"enabled\":false}");
    }
    void theSwitchIsSetWhereverItStands()
    {
        QFETCH(QByteArray, object);
        QTEST(wire::withTrading(object, false), "off");
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no settings") << QByteArray("{\"id\":\"mu-1\"}");
        QTest::newRow("no version") << QByteArray(
            "{\"id\":\"mu-1\",\"settings\":{\"shiftTrading\":{\"enabled\":true},\"metadata\":{}}}");
        QTest::newRow("no trading") << QByteArray("{\"id\":\"mu-1\",\"settings\":{\"metadata\":{\"version\":1}}}");
        QTest::newRow("a list") << unitWith("[]");
        QTest::newRow("a word") << unitWith("{\"enabled\":\"yes\"}");
        QTest::newRow("twice") << unitWith("{\"enabled\":true,\"enabled\":false}");
        QTest::newRow("cut") << unitWith("{}").chopped(3);
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, body);
        const auto read = wire::parseTradeSettings(body, where);
        QVERIFY(!read && read.failure().where.contains(where));
    }

    void theSandboxReadsWhatWeWrite()
    {
        wire::TradeSettings read;
        read.version = 12;
        read.shiftTrading = "{\"enabled\":true,\"x\":1}";
        const auto update = wire::parseUnitUpdate(wire::printTradeSettingsUpdate(read, false), where);
        QVERIFY(update && update->version == 12 && update->shiftTrading && !update->enabled && update->name.isEmpty());
        QCOMPARE(*update->shiftTrading, QByteArray("{\"enabled\":false,\"x\":1}"));
        const auto name = wire::parseUnitUpdate("{\"name\":\"South\"}", where);
        QVERIFY(name && !name->version && !name->shiftTrading && name->name == u"South");
        QVERIFY(!wire::parseUnitUpdate("{\"settings\":{\"shiftTrading\":{}}}", where));
    }
};

QTEST_GUILESS_MAIN(TestUnitSettings)
#include "tst_unit_settings.moc"
