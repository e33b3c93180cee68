#pragma once
#include "genesys/wfm_api.h"
#include "insight/staff_plan.h"
#include "wire/forecasts.h"
#include "wire/planning.h"

namespace shiftlane::genesys {

/// What a business unit's planning groups expect, need and have scheduled around
/// `now` (contract D.7, D.8): its groups, the published schedule that holds `now`
/// with head counts and forecast, intraday of that local day (and of the day before
/// until noon). One request after the other, paced, last in priority. What is
/// refused is missing and named in the answer.
void readUnitStaff(Gateway &gateway, const schedule::BusinessUnit &unit, base::Instant now,
                   base::Callback<insight::UnitStaff> done);

/// As the service names them: Voice; as the aggregates do: voice.
[[nodiscard]] std::vector<insight::PlanningGroup> toPlanningGroups(const std::vector<wire::PlanningGroup> &groups);

/// Forecast and head counts of the groups of a forecast. Pure.
[[nodiscard]] std::vector<insight::GroupStaff> toGroupStaff(const std::vector<insight::PlanningGroup> &groups,
                                                            const wire::HeadcountForecast &headcount,
                                                            const wire::ForecastData &forecast);

/// Mean agents on queue in each quarter of a day; empty where the service has none. Pure.
[[nodiscard]] insight::QuarterFigures toScheduled(const wire::IntradayDay &day);

} // namespace shiftlane::genesys
