// Shift trading of a unit switched off and on in the sandbox, and what its agents then do.
#include "sandbox/actors.h"
#include "sandbox/server.h"
#include "tests/app/sandbox/http_client.h"
#include "tests/app/sandbox/small_world.h"

#include <QJsonArray>
#include <QtTest>

using namespace shiftlane;
using namespace shiftlane::sandbox;

namespace {

const QString wfm = QStringLiteral("/api/v2/workforcemanagement");

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

struct Bench {
    std::unique_ptr<Server> server;
    HttpClient client;
    QString unit; ///< path

    explicit Bench(bool mayEdit = true)
    {
        SandboxOptions options;
        options.startAt = wednesday();
        options.agents = 24;
        options.groups = 1;
        options.openTrades = 0;
        options.mayEditUnits = mayEdit;
        server = startedServer(options);
        client.base = server->url();
        client.signIn();
        const auto first = [this](const QString &path) {
            return client.get(path).json()[QLatin1String("entities")].toArray().first()[QLatin1String("id")].toString();
        };
        const QString business = first(wfm + QStringLiteral("/businessunits"));
        unit = wfm + QStringLiteral("/managementunits/") +
               first(wfm + QStringLiteral("/businessunits/%1/managementunits").arg(business));
    }
    QJsonObject settings()
    {
        return client.get(unit + QStringLiteral("?expand=settings.shiftTrading"))
            .json()[QLatin1String("settings")]
            .toObject();
    }
    HttpClient::Reply write(const QJsonObject &trading, int version)
    {
        return client.send(
            "PATCH", unit,
            compact({{QStringLiteral("settings"),
                      QJsonObject{{QStringLiteral("shiftTrading"), trading},
                                  {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("version"), version}}}}}}));
    }
};

bool switchTrading(Org &org, const ManagementUnitId &unit, bool on)
{
    wire::UnitUpdate update;
    const HeldUnitSettings held = settingsOf(org.world(), unit);
    update.version = held.version;
    update.enabled = on;
    update.shiftTrading = wire::withTrading(held.shiftTrading, on);
    return !org.changeUnit(unit, update, QStringLiteral("ana"), wednesday());
}

} // namespace

class TestSandboxTrading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSettingIsChangedAndTheRestStays()
    {
        Bench bench;
        const QJsonObject before = bench.settings();
        QJsonObject trading = before[QLatin1String("shiftTrading")].toObject();
        QCOMPARE(trading.size(), 21); // ShiftTradeSettings has so many fields
        QVERIFY(trading[QLatin1String("enabled")].toBool());
        trading[QLatin1String("enabled")] = false;
        QCOMPARE(bench.write(trading, 1).status, 200);
        const QJsonObject after = bench.settings();
        QCOMPARE(after[QLatin1String("shiftTrading")].toObject(), trading);
        QCOMPARE(after[QLatin1String("metadata")][QLatin1String("version")].toInt(), 2);
        QCOMPARE(after[QLatin1String("metadata")][QLatin1String("modifiedBy")][QLatin1String("id")].toString(),
                 QStringLiteral("shiftlane-sandbox"));
        QVERIFY(!bench.client.get(bench.unit).json().contains(QLatin1String("settings")));
        // A name alone touches no setting.
        QCOMPARE(bench.client.send("PATCH", bench.unit, R"({"name":"Harbour"})").status, 200);
        QCOMPARE(bench.settings(), after);
        QCOMPARE(bench.client.get(bench.unit).json()[QLatin1String("name")].toString(), QStringLiteral("Harbour"));
    }

    void refusals()
    {
        Bench bench;
        const QJsonObject off{{QStringLiteral("enabled"), false}};
        QCOMPARE(bench.write(off, 9).code(), QStringLiteral("wfm.transaction.conflict"));
        QCOMPARE(bench.write(off, 9).status, 409);
        QCOMPARE(bench.client.send("PATCH", bench.unit, R"({"settings":{"shiftTrading":{}}})").status, 400);
        QCOMPARE(bench.client.send("PATCH", wfm + QStringLiteral("/managementunits/none"), "{}").status, 404);
        QCOMPARE(bench.settings()[QLatin1String("metadata")][QLatin1String("version")].toInt(), 1);
        Bench bare(false);
        const auto refused = bare.write(off, 1);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), QStringLiteral("missing.any.permissions"));
        QVERIFY(bare.settings()[QLatin1String("shiftTrading")][QLatin1String("enabled")].toBool());
    }

    void agentsOfAFrozenUnitMakeNoTrade()
    {
        Org org = smallOrg();
        std::vector<ManagementUnitId> units;
        for (const auto &unit : org.world().units)
            for (const auto &mu : unit.managementUnits)
                units.push_back(mu.id);
        const auto openTrades = [&] {
            std::map<TradeId, schedule::TradeState> open;
            for (const auto &[id, held] : org.world().trades)
                open[id] = held.trade.state;
            return open;
        };
        const auto before = openTrades();
        QVERIFY(before.size() >= 6);
        for (const ManagementUnitId &unit : units)
            QVERIFY(switchTrading(org, unit, false));
        QCOMPARE(openTrades(), before); // what was open stays
        Actors actors(3);
        for (int i = 0; i < 200; ++i)
            (void)actors.tradeActivity(org, wednesday());
        for (const auto &[id, held] : org.world().trades) {
            QVERIFY2(before.contains(id), "offered in a frozen unit");
            if (before.at(id) == schedule::TradeState::Unmatched)
                QVERIFY2(!held.trade.isMatched() && held.trade.state != schedule::TradeState::Approved,
                         "taken in a frozen unit");
        }
        // The same actors do trade again once it is on.
        for (const ManagementUnitId &unit : units)
            QVERIFY(switchTrading(org, unit, true));
        for (int i = 0; i < 200; ++i)
            (void)actors.tradeActivity(org, wednesday());
        QVERIFY(org.world().trades.size() > before.size());
    }
};

QTEST_GUILESS_MAIN(TestSandboxTrading)
#include "tst_sandbox_trading.moc"
