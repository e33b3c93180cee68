#include "fuzz/fuzz_target.h"
#include "wire/agent_schedules.h"
#include "wire/aggregates.h"
#include "wire/errors.h"
#include "wire/forecasts.h"
#include "wire/schedules.h"
#include "wire/shift_trades.h"
#include "wire/units.h"

#include <array>

using namespace shiftlane;

namespace {

const QString where = QStringLiteral("fuzz");
const base::BusinessUnitId unit(QStringLiteral("bu"));

/// A value or a reason; never both, never none.
template <class T>
void told(const base::Result<T> &result)
{
    fuzz::expect(bool(result) || !result.failure().sentence().isEmpty());
}

/// What was read, printed and read again prints the same.
template <class T, class Parse, class Print>
void there(const base::Result<T> &value, const Parse &parse, const Print &print)
{
    told(value);
    if (!value)
        return;
    const QByteArray text = print(*value);
    const auto again = parse(text);
    fuzz::expect(bool(again) && print(*again) == text);
}

void schedules(const QByteArray &input)
{
    const auto parse = [](const QByteArray &body) { return wire::parseSchedule(body, where, unit); };
    there(parse(input), parse, [](const schedule::ScheduleGroup &group) { return wire::printSchedule(group, true); });
    told(wire::parseScheduleListing(input, where, unit));
    const auto async = [](const QByteArray &body) { return wire::parseAsyncSchedule(body, where, unit); };
    there(async(input), async, wire::printAsyncSchedule);
}

void agents(const QByteArray &input)
{
    told(wire::parseAgentSchedulesQuery(input, where));
    told(wire::parseAgentSchedules(input, where));
    told(wire::parseAgentSchedulesAnswer(input, where));
}

void trades(const QByteArray &input)
{
    for (const auto type : {wire::TradeJobType::EvaluateTrades, wire::TradeJobType::QueryTrades,
                            wire::TradeJobType::BulkUpdateTradeStates}) {
        told(wire::parseTradeJobRequest(type, input, where));
        const auto parse = [type](const QByteArray &body) { return wire::parseTradeJob(type, body, where); };
        there(parse(input), parse, wire::printTradeJob);
        told(wire::parseTradeJobDownload(type, input, where));
    }
}

void units(const QByteArray &input)
{
    told(wire::parseBusinessUnits(input, where));
    told(wire::parseBusinessUnit(input, where));
    told(wire::parseManagementUnits(input, where));
    told(wire::parseUnitUsers(input, where));
    told(wire::parseActivityCodes(input, where));
    told(wire::parseUsers(input, where));
    told(wire::parseQueues(input, where));
}

void forecasts(const QByteArray &input)
{
    const auto heads = [](const QByteArray &body) { return wire::parseHeadcount(body, where); };
    there(heads(input), heads, wire::printHeadcount);
    const auto data = [](const QByteArray &body) { return wire::parseForecastData(body, where); };
    there(data(input), data, wire::printForecastData);
    told(wire::parseHeadcountAnswer(input, where));
    told(wire::parseForecastDataAnswer(input, where));
    told(wire::parseForecastReference(input, where));
}

void rest(const QByteArray &input)
{
    told(wire::parseAggregateQuery(input, where));
    told(wire::parseAggregates(input, where));
    const auto error = [](const QByteArray &body) { return wire::parseErrorBody(body, where); };
    there(error(input), error, wire::printErrorBody);
    told(wire::parseToken(input, where));
    told(wire::parseLoginError(input, where));
}

} // namespace

// Every document is offered to every codec: they share the reader.
FUZZ_TARGET(codecs)
{
    for (const auto each : {schedules, agents, trades, units, forecasts, rest})
        each(input);
}
