#include "sandbox/service.h"
#include "sandbox/unit_settings.h"
#include "wire/json_writer.h"
#include "wire/units.h"

#include <algorithm>

/// One management unit with its settings, and their change (contract D.1).
namespace shiftlane::sandbox {

using wire::JsonWriter;

namespace {

void writeMetadata(JsonWriter &out, const HeldUnitSettings &settings)
{
    out.key("metadata").beginObject().field("version", settings.version);
    if (!settings.modifiedBy.isEmpty())
        out.key("modifiedBy").beginObject().field("id", settings.modifiedBy).endObject();
    out.field("dateModified", settings.modifiedAt).endObject();
}

Answer unknownUnit()
{
    return refused(404, QStringLiteral("wfm.management.unit.not.found"),
                   QStringLiteral("The management unit was not found"));
}

QByteArray unitBody(const World &world, const schedule::BusinessUnit &unit, const ManagementUnitId &id,
                    const QString &path, bool expand)
{
    const auto mu = std::find_if(unit.managementUnits.begin(), unit.managementUnits.end(),
                                 [&](const auto &each) { return each.id == id; });
    const HeldUnitSettings settings = settingsOf(world, id);
    JsonWriter out;
    out.beginObject().field("id", id.value).field("name", mu->name);
    out.key("businessUnit").beginObject().field("id", unit.id.value).endObject();
    out.field("startDayOfWeek", wire::word(unit.startDayOfWeek));
    out.field("timeZone", QString::fromLatin1(unit.zone.id()));
    if (expand) {
        out.key("settings").beginObject().key("shiftTrading").raw(settings.shiftTrading);
        writeMetadata(out, settings);
        out.endObject();
    }
    writeMetadata(out, settings);
    out.key("division").beginObject().field("id", world.divisionId).endObject();
    return out.field("selfUri", path).endObject().take();
}

Answer showManagementUnit(Service &service, const Call &call)
{
    const ManagementUnitId id(call.param(u"managementUnitId"));
    const World &world = service.org.world();
    const schedule::BusinessUnit *unit = world.unitOf(id);
    if (!unit)
        return unknownUnit();
    return ok(unitBody(world, *unit, id, call.path, !call.list(QStringLiteral("expand")).isEmpty()));
}

Answer changeManagementUnit(Service &service, const Call &call)
{
    const ManagementUnitId id(call.param(u"managementUnitId"));
    const World &world = service.org.world();
    const schedule::BusinessUnit *unit = world.unitOf(id);
    if (!unit)
        return unknownUnit();
    if (!service.mayEditUnits)
        return missingPermission(QStringLiteral("wfm:managementUnit:edit"));
    const auto update = wire::parseUnitUpdate(call.body, call.where());
    if (!update)
        return badRequest(update.failure());
    if (const auto error = service.org.changeUnit(id, *update, call.client, call.now))
        return refused(*error);
    return ok(unitBody(world, *unit, id, call.path, true));
}

} // namespace

std::vector<Route> unitSettingsRoutes()
{
    const QString unit = QStringLiteral("/api/v2/workforcemanagement/managementunits/{managementUnitId}");
    return {{"GET", unit, showManagementUnit}, {"PATCH", unit, changeManagementUnit}};
}

} // namespace shiftlane::sandbox
