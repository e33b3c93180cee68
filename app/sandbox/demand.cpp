#include "sandbox/demand.h"

#include <array>

namespace shiftlane::sandbox {

namespace {

/// Share of the peak by hour of the local day; two humps and a quiet night.
constexpr std::array<double, 25> curve = {0.05, 0.04, 0.03, 0.03, 0.04, 0.06, 0.16, 0.34, 0.62, 0.88, 1.00, 0.97, 0.84,
                                          0.80, 0.83, 0.85, 0.78, 0.66, 0.52, 0.42, 0.33, 0.24, 0.15, 0.09, 0.05};

} // namespace

double demandShare(const schedule::LocalTime &local)
{
    const int minute = local.time.hour() * 60 + local.time.minute();
    const auto hour = static_cast<size_t>(minute / 60);
    const double within = (minute % 60) / 60.0;
    const double level = curve[hour] * (1 - within) + curve[hour + 1] * within;
    const int day = local.date.dayOfWeek();
    return level * (day == Qt::Sunday ? 0.55 : day == Qt::Saturday ? 0.7 : day == Qt::Monday ? 1.12 : 1.0);
}

} // namespace shiftlane::sandbox
