#include "wire/units.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"

#include <algorithm>
#include <array>

namespace shiftlane::wire {

namespace {

using schedule::ActivityCategory;

constexpr std::array<std::pair<ActivityCategory, const char16_t *>, 8> categories{{
    {ActivityCategory::OnQueueWork, u"OnQueueWork"},
    {ActivityCategory::Break, u"Break"},
    {ActivityCategory::Meal, u"Meal"},
    {ActivityCategory::Meeting, u"Meeting"},
    {ActivityCategory::OffQueueWork, u"OffQueueWork"},
    {ActivityCategory::TimeOff, u"TimeOff"},
    {ActivityCategory::Training, u"Training"},
    {ActivityCategory::Unavailable, u"Unavailable"},
}};
constexpr std::array<const char16_t *, 7> days{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                               u"Friday", u"Saturday", u"Sunday"};

template <class Item, class Write>
QByteArray printEntities(const std::vector<Item> &items, const Write &writeOne)
{
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const Item &item : items)
        writeOne(out, item);
    out.endArray().endObject();
    return out.take();
}

void writeReference(JsonWriter &out, std::string_view key, const QString &id)
{
    out.key(key).beginObject().field("id", id).endObject();
}

} // namespace

QString word(ActivityCategory category)
{
    for (const auto &[value, text] : categories) {
        if (value == category)
            return QString::fromUtf16(text);
    }
    return QStringLiteral("Other");
}

ActivityCategory activityCategory(QStringView word)
{
    for (const auto &[value, text] : categories) {
        if (word == QStringView(text))
            return value;
    }
    return ActivityCategory::Other;
}

QString word(Qt::DayOfWeek day) { return QString::fromUtf16(days[static_cast<size_t>(day) - 1]); }

std::optional<Qt::DayOfWeek> dayOfWeek(QStringView word)
{
    for (size_t i = 0; i < days.size(); ++i) {
        if (word == QStringView(days[i]))
            return static_cast<Qt::DayOfWeek>(i + 1);
    }
    return std::nullopt;
}

QByteArray printBusinessUnits(const std::vector<BusinessUnitItem> &units)
{
    return printEntities(units, [](JsonWriter &out, const BusinessUnitItem &unit) {
        out.beginObject().field("id", unit.id.value).field("name", unit.name);
        out.field("authorized", unit.authorized).endObject();
    });
}

Result<std::vector<BusinessUnitItem>> parseBusinessUnits(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    std::vector<BusinessUnitItem> units;
    reading.root().required("entities").forEach([&](const Node &node) {
        units.push_back({base::BusinessUnitId(node.requiredText("id")), node.text("name"),
                         node.optionalTruth("authorized").value_or(true)});
    });
    return reading.finish(units);
}

QByteArray printBusinessUnit(const schedule::BusinessUnit &unit, qint64 version, bool withSettings)
{
    JsonWriter out;
    out.beginObject().field("id", unit.id.value).field("name", unit.name);
    if (withSettings) {
        out.key("settings").beginObject().field("startDayOfWeek", word(unit.startDayOfWeek));
        out.field("timeZone", QString::fromUtf8(unit.zone.id()));
        out.key("metadata").beginObject().field("version", version).endObject().endObject();
    }
    out.endObject();
    return out.take();
}

Result<schedule::BusinessUnit> parseBusinessUnit(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    schedule::BusinessUnit unit;
    unit.id = base::BusinessUnitId(root.requiredText("id"));
    unit.name = root.text("name");
    const Node settings = root.required("settings");
    const QString zone = settings.requiredText("timeZone");
    unit.zone = QTimeZone(zone.toUtf8());
    if (!unit.zone.isValid())
        settings.child("timeZone")
            .complain(QStringLiteral("is not a time zone this machine knows: “%1”").arg(zone.left(80)));
    const auto day = dayOfWeek(settings.requiredText("startDayOfWeek"));
    if (!day)
        settings.child("startDayOfWeek").complain(QStringLiteral("is not a day of the week"));
    unit.startDayOfWeek = day.value_or(Qt::Monday);
    return reading.finish(unit);
}

QByteArray printManagementUnits(const schedule::BusinessUnit &unit)
{
    return printEntities(unit.managementUnits, [&](JsonWriter &out, const schedule::ManagementUnit &each) {
        out.beginObject().field("id", each.id.value).field("name", each.name);
        writeReference(out, "businessUnit", unit.id.value);
        out.field("startDayOfWeek", word(unit.startDayOfWeek));
        out.field("timeZone", QString::fromUtf8(unit.zone.id())).endObject();
    });
}

Result<std::vector<schedule::ManagementUnit>> parseManagementUnits(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    std::vector<schedule::ManagementUnit> units;
    reading.root().required("entities").forEach([&](const Node &node) {
        units.push_back({base::ManagementUnitId(node.requiredText("id")), node.text("name")});
    });
    return reading.finish(units);
}

QByteArray printUnitUsers(const schedule::BusinessUnit &unit)
{
    JsonWriter out;
    out.beginObject().key("managementUnits").beginArray();
    for (const schedule::ManagementUnit &each : unit.managementUnits) {
        out.beginObject();
        writeReference(out, "managementUnit", each.id.value);
        out.key("users").beginArray();
        for (const schedule::Agent &agent : unit.agents) {
            if (agent.managementUnit == each.id)
                out.beginObject().field("id", agent.id.value).endObject();
        }
        out.endArray().endObject();
    }
    out.endArray().endObject();
    return out.take();
}

Result<std::vector<schedule::Agent>> parseUnitUsers(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    std::vector<schedule::Agent> agents;
    reading.root().required("managementUnits").forEach([&](const Node &unit) {
        const base::ManagementUnitId id(unit.required("managementUnit").requiredText("id"));
        unit.child("users").forEach([&](const Node &user) {
            agents.push_back({base::AgentId(user.requiredText("id")), {}, id});
        });
    });
    return reading.finish(agents);
}

QByteArray printActivityCodes(const std::vector<schedule::ActivityCode> &codes)
{
    return printEntities(codes, [](JsonWriter &out, const schedule::ActivityCode &code) {
        out.beginObject().field("id", code.id.value).field("name", code.name);
        out.field("active", code.active).field("defaultCode", code.defaultCode);
        if (code.category != ActivityCategory::Other)
            out.field("category", word(code.category));
        out.field("lengthInMinutes", code.defaultLengthMinutes);
        out.field("countsAsPaidTime", code.paid).field("countsAsWorkTime", code.work).endObject();
    });
}

Result<ActivityCodes> parseActivityCodes(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    ActivityCodes answer;
    answer.downloadUrl = root.text("downloadUrl");
    const Node entities = answer.downloadUrl.isEmpty() ? root.required("entities") : root.child("entities");
    entities.forEach([&](const Node &node) {
        schedule::ActivityCode code;
        code.id = base::ActivityCodeId(node.requiredText("id"));
        code.name = node.text("name");
        code.category = activityCategory(node.text("category"));
        code.defaultLengthMinutes = node.child("lengthInMinutes").number();
        code.active = node.optionalTruth("active").value_or(true);
        code.defaultCode = node.child("defaultCode").truth();
        code.paid = node.child("countsAsPaidTime").truth();
        code.work = node.child("countsAsWorkTime").truth();
        answer.codes.push_back(std::move(code));
    });
    return reading.finish(answer);
}

} // namespace shiftlane::wire
