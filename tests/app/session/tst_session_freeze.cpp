// Shift trading switched off until a push ends, against a real sandbox whose
// settings another client looks at and changes.
#include "session/trade_freeze.h"
#include "session_bench.h"
#include "tests/app/sandbox/http_client.h"

#include <QJsonArray>

using namespace shiftlane;
using session::FreezeNote;
using session::FrozenUnitRow;
using session::Stage;
using test::SessionBench;

namespace {

/// Somebody else with an account of the same service.
struct Other {
    HttpClient client;

    explicit Other(SessionBench &bench)
    {
        client.base = bench.server().url();
        client.token = client
                           .post(QStringLiteral("/oauth/token"),
                                 "grant_type=client_credentials&client_id=planner&client_secret=secret")
                           .json()
                           .value(QLatin1String("access_token"))
                           .toString()
                           .toLatin1();
    }
    static QString path(const base::ManagementUnitId &unit)
    {
        return QStringLiteral("/api/v2/workforcemanagement/managementunits/") + unit.value;
    }
    QJsonObject settings(const base::ManagementUnitId &unit)
    {
        return client.get(path(unit) + QStringLiteral("?expand=settings.shiftTrading"))
            .json()[QLatin1String("settings")]
            .toObject();
    }
    QJsonObject trading(const base::ManagementUnitId &unit)
    {
        return settings(unit)[QLatin1String("shiftTrading")].toObject();
    }
    bool isOn(const base::ManagementUnitId &unit) { return trading(unit)[QLatin1String("enabled")].toBool(); }
    int version(const base::ManagementUnitId &unit)
    {
        return settings(unit)[QLatin1String("metadata")][QLatin1String("version")].toInt();
    }
    bool change(const base::ManagementUnitId &unit, const QString &field, const QJsonValue &value)
    {
        QJsonObject object = trading(unit);
        object[field] = value;
        const QJsonObject body{
            {QStringLiteral("settings"),
             QJsonObject{{QStringLiteral("shiftTrading"), object},
                         {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("version"), version(unit)}}}}}};
        return client.send("PATCH", path(unit), QJsonDocument(body).toJson()).status == 200;
    }
};

base::ScheduleId plannedGroup(const SessionBench &bench)
{
    for (const auto &row : *bench.now().groups)
        if (row.inPlan)
            return row.key.schedule;
    return {};
}

std::vector<base::ManagementUnitId> unitsOf(const SessionBench &bench, const base::ScheduleId &group)
{
    std::vector<base::ManagementUnitId> units;
    for (const auto &unit : bench.group(group).managementUnits)
        units.push_back(unit.id);
    return units;
}

bool allFrozen(const session::Snapshot &s, size_t count)
{
    return s.freeze && !s.freeze->busy && s.freeze->units.size() == count &&
           std::all_of(s.freeze->units.begin(), s.freeze->units.end(),
                       [](const auto &row) { return row.state == FrozenUnitRow::State::Frozen; });
}

bool noneFrozen(const session::Snapshot &s) { return s.freeze && !s.freeze->busy && s.freeze->units.empty(); }

} // namespace

class TestSessionFreeze : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tradingIsOffUntilThePushEndsAndThenAsItWas()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(12));
        Other other(bench);
        const base::ScheduleId group = plannedGroup(bench);
        const auto units = unitsOf(bench, group);
        QVERIFY(!units.empty());
        QVERIFY(other.change(units.front(), QStringLiteral("notInTheModel"), QJsonArray{1, QJsonValue::Null}));
        std::map<base::ManagementUnitId, QJsonObject> before;
        for (const auto &unit : units)
            before[unit] = other.trading(unit);
        bench.session().freezeTrading(group);
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        QCOMPARE(bench.now().freeze->units.front().by, QStringLiteral("planner@127.0.0.1"));
        QVERIFY(bench.now().freeze->units.front().since.ms > 0 && !bench.now().freeze->units.front().leftOver);
        for (const auto &unit : units)
            QVERIFY(!other.isOn(unit));
        bench.session().freezeTrading(group); // twice is once
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(bench.waitFor(noneFrozen));
        for (const auto &unit : units)
            QCOMPARE(other.trading(unit), before[unit]);
        QVERIFY(bench.now().freeze->notes.empty());
    }

    // Whoever was killed left a record; the next session restores, by hand or at the end of a push.
    void theNextSessionRestoresWhatAKilledOneLeft()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(8));
        Other other(bench);
        const base::ScheduleId group = plannedGroup(bench);
        const auto units = unitsOf(bench, group);
        bench.session().freezeTrading(group);
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        bench.open();
        QVERIFY(!other.isOn(units.front()));
        QVERIFY(bench.load());
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        QVERIFY(bench.now().freeze->units.front().leftOver);
        bench.session().restoreTrading();
        QVERIFY(bench.waitFor(noneFrozen));
        for (const auto &unit : units)
            QVERIFY(other.isOn(unit));

        bench.session().loadPlan(bench.file("plan.csv"));
        QVERIFY(bench.waitForStage(Stage::Checked));
        bench.session().freezeTrading(group);
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        bench.open();
        QVERIFY(bench.load());
        bench.session().loadPlan(bench.file("plan.csv"));
        QVERIFY(bench.waitForStage(Stage::Checked));
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(other.isOn(units.front()));
    }

    void aPlanThatIsClearedGivesTradingBack()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto units = unitsOf(bench, plannedGroup(bench));
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        bench.session().clearPlan();
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(other.isOn(units.front()));
    }

    void withoutThePermissionNothingIsChanged()
    {
        SessionBench bench([](sandbox::SandboxOptions &options) { options.mayEditUnits = false; });
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto unit = unitsOf(bench, plannedGroup(bench)).front();
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor([](const auto &s) { return s.freeze && !s.freeze->permitted && !s.freeze->busy; }));
        QVERIFY(bench.now().freeze->units.empty());
        QCOMPARE(bench.now().freeze->failure->status, 403);
        QVERIFY(other.isOn(unit));
        QCOMPARE(other.version(unit), 1);
        bench.open(); // nothing is left over in the journal either
        QVERIFY(bench.load());
        QVERIFY(bench.now().freeze && bench.now().freeze->units.empty());
    }

    void whatWasOffBeforeStaysOff()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto units = unitsOf(bench, plannedGroup(bench));
        QVERIFY(other.change(units.front(), QStringLiteral("enabled"), false));
        const int version = other.version(units.front());
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(
            bench.waitFor([&](const auto &s) { return allFrozen(s, units.size() - 1) && !s.freeze->notes.empty(); }));
        QCOMPARE(bench.now().freeze->notes.front().kind, FreezeNote::Kind::WasOff);
        bench.session().push(false);
        QVERIFY(bench.waitForStage(Stage::Finished));
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(!other.isOn(units.front()));
        QCOMPARE(other.version(units.front()), version);
    }

    void whatOthersChangedMeanwhileStays()
    {
        SessionBench bench;
        QVERIFY(bench.loadSample(4));
        Other other(bench);
        const auto units = unitsOf(bench, plannedGroup(bench));
        bench.session().freezeTrading(plannedGroup(bench));
        QVERIFY(bench.waitFor([&](const auto &s) { return allFrozen(s, units.size()); }));
        // Another setting: kept, and trading comes back beside it.
        QVERIFY(other.change(units.back(), QStringLiteral("minHoursInFuture"), 48));
        // The switch itself: left, and said.
        if (units.size() > 1)
            QVERIFY(other.change(units.front(), QStringLiteral("enabled"), true));
        const int version = other.version(units.front());
        bench.session().restoreTrading();
        QVERIFY(bench.waitFor(noneFrozen));
        QVERIFY(other.isOn(units.back()));
        QCOMPARE(other.trading(units.back())[QLatin1String("minHoursInFuture")].toInt(), 48);
        if (units.size() > 1) {
            QCOMPARE(other.version(units.front()), version);
            QCOMPARE(bench.now().freeze->notes.size(), size_t(1));
            QCOMPARE(bench.now().freeze->notes.front().kind, FreezeNote::Kind::OthersDid);
        }
    }

    void withoutAPlanNothingIsFrozen()
    {
        SessionBench bench;
        QVERIFY(bench.load());
        bench.session().freezeTrading(bench.now().groups->front().key.schedule);
        QVERIFY(bench.waitFor([](const auto &s) { return s.failure.has_value(); }));
        QVERIFY(noneFrozen(bench.now()));
    }
};

QTEST_GUILESS_MAIN(TestSessionFreeze)
#include "tst_session_freeze.moc"
