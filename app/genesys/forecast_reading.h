#pragma once
#include "genesys/wfm_api.h"
#include "insight/coverage.h"
#include "wire/forecasts.h"

namespace shiftlane::genesys {

/// What the weeks of a schedule group need: the head counts that the service keeps
/// with the schedule, and the forecast behind them where there is one (without it no
/// service level can be estimated). Two to four readings (one more a further week),
/// paced. A schedule without head counts is a failure that says so.
void readRequirement(Gateway &gateway, const schedule::ScheduleGroupKey &key, int weekCount,
                     ResultOf<insight::Requirement> done);

/// All planning groups added up; handle times weighted by what is offered. Pure.
[[nodiscard]] insight::Requirement requirementOf(const wire::HeadcountForecast &headcount,
                                                 const std::vector<wire::ForecastData> &forecast);

} // namespace shiftlane::genesys
