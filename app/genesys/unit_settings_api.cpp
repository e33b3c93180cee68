#include "genesys/unit_settings_api.h"

namespace shiftlane::genesys {

namespace {

ApiCall callOf(const base::ManagementUnitId &unit)
{
    ApiCall call;
    call.path = apiPath({QStringLiteral("workforcemanagement"), QStringLiteral("managementunits"), unit.value});
    return call;
}

} // namespace

void readTradeSettings(Gateway &gateway, const base::ManagementUnitId &unit, ResultOf<wire::TradeSettings> done)
{
    ApiCall call = callOf(unit);
    call.query = "expand=settings.shiftTrading";
    call.paced = true;
    const QString route = call.route();
    gateway.call(std::move(call), [unit, route, done = std::move(done)](const HttpReply &reply) {
        auto read = decode(reply, route, wire::parseTradeSettings);
        if (read && read->unit != unit)
            return done(foreign(route, QStringLiteral("management unit")));
        done(std::move(read));
    });
}

void writeTrading(Gateway &gateway, const wire::TradeSettings &read, bool enabled, ResultOf<wire::TradeSettings> done)
{
    ApiCall call = callOf(read.unit);
    call.verb = "PATCH";
    call.body = wire::printTradeSettingsUpdate(read, enabled);
    call.priority = push::Priority::Write;
    call.paced = true; // after a 429 nothing was done: the same version may be sent again
    const QString route = call.route();
    gateway.call(
        std::move(call), [&gateway, unit = read.unit, route, done = std::move(done)](const HttpReply &reply) mutable {
            if (!reply.isSuccess())
                return done(toFailure(reply, route));
            // A refusal of the reading must not look like one of the write, which was taken.
            readTradeSettings(gateway, unit, [done = std::move(done)](base::Result<wire::TradeSettings> again) {
                if (again)
                    return done(std::move(again));
                done(base::Failure{base::FailureKind::Unreachable, again.failure().where,
                                   QStringLiteral("written, but not read again: ") + again.failure().reason});
            });
        });
}

} // namespace shiftlane::genesys
