#include "sandbox/unit_settings.h"

#include "sandbox/schedule_rules.h"
#include "wire/json_writer.h"

namespace shiftlane::sandbox {

namespace {

void writeRules(wire::JsonWriter &out)
{
    out.key("activityCategoryRules").beginArray().beginObject();
    out.field("activityCategory", QStringLiteral("Training")).field("action", QStringLiteral("KeepWithSchedule"));
    out.endObject().endArray();
    out.key("externalActivityRules").beginArray().beginObject();
    out.field("externalActivityType", QStringLiteral("Coaching")).field("action", QStringLiteral("KeepWithAgent"));
    out.endObject().endArray();
    out.field("externalActivityRuleIgnoresActivityCategoryRule", false);
}

QByteArray sampleTrading()
{
    const QString review = QStringLiteral("AdminReview");
    wire::JsonWriter out;
    out.beginObject().field("enabled", true).field("autoReview", false).field("allowDirectTrades", true);
    out.field("minHoursInFuture", 0).field("unequalPaid", review).field("oneSided", review);
    out.field("weeklyMinPaidViolations", QStringLiteral("Allow"));
    out.field("weeklyMaxPaidViolations", QStringLiteral("Disallow"));
    out.field("requiresMatchingQueues", false).field("requiresMatchingLanguages", false);
    out.field("requiresMatchingSkills", false).field("requiresMatchingPlanningGroups", false);
    writeRules(out);
    out.field("maxTradeSpanWeeks", 2).field("maxTradesPerAgentPerWeek", 5).field("minMinutesBetweenShifts", 480);
    out.field("planningPeriodMinPaidViolations", QStringLiteral("Allow"));
    out.field("planningPeriodMaxPaidViolations", QStringLiteral("Allow"));
    return out.field("minMinutesBetweenShiftsViolations", review).endObject().take();
}

void rename(World &world, const ManagementUnitId &id, const QString &name)
{
    for (schedule::BusinessUnit &unit : world.units)
        for (schedule::ManagementUnit &mu : unit.managementUnits)
            if (mu.id == id)
                mu.name = name;
}

} // namespace

HeldUnitSettings settingsOf(const World &world, const ManagementUnitId &unit)
{
    const auto held = world.settings.find(unit);
    if (held != world.settings.end())
        return held->second;
    HeldUnitSettings settings;
    settings.shiftTrading = sampleTrading();
    return settings;
}

bool isTradingOn(const World &world, const ManagementUnitId &unit)
{
    const auto held = world.settings.find(unit);
    return held == world.settings.end() || held->second.trading;
}

std::optional<wire::ErrorBody> changeUnit(World &world, const ManagementUnitId &unit, const wire::UnitUpdate &update,
                                          const QString &by, Instant now)
{
    HeldUnitSettings settings = settingsOf(world, unit);
    if (update.version && *update.version != settings.version)
        return errorBody(409, QStringLiteral("wfm.transaction.conflict"),
                         QStringLiteral("The entity was modified by another request"));
    if (!update.name.isEmpty())
        rename(world, unit, update.name);
    if (!update.version)
        return std::nullopt;
    if (update.shiftTrading) {
        settings.shiftTrading = *update.shiftTrading;
        settings.trading = update.enabled;
    }
    ++settings.version;
    settings.modifiedBy = by;
    settings.modifiedAt = now;
    world.settings.insert_or_assign(unit, std::move(settings));
    return std::nullopt;
}

} // namespace shiftlane::sandbox
