#pragma once
#include "session/trade_freeze.h"
#include "session_bench.h"
#include "tests/app/sandbox/http_client.h"

/// Tests that switch shift trading off: another client that looks at the settings.
namespace shiftlane::test {

using session::FrozenUnitRow;

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

inline base::ScheduleId plannedGroup(const SessionBench &bench)
{
    for (const auto &row : *bench.now().groups)
        if (row.inPlan)
            return row.key.schedule;
    return {};
}

inline std::vector<base::ManagementUnitId> unitsOf(const SessionBench &bench, const base::ScheduleId &group)
{
    std::vector<base::ManagementUnitId> units;
    for (const auto &unit : bench.group(group).managementUnits)
        units.push_back(unit.id);
    return units;
}

inline bool allFrozen(const session::Snapshot &s, size_t count)
{
    return s.freeze && !s.freeze->busy && s.freeze->units.size() == count &&
           std::all_of(s.freeze->units.begin(), s.freeze->units.end(),
                       [](const auto &row) { return row.state == FrozenUnitRow::State::Frozen; });
}

inline bool noneFrozen(const session::Snapshot &s) { return s.freeze && !s.freeze->busy && s.freeze->units.empty(); }

} // namespace shiftlane::test
