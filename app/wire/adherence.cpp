#include "wire/adherence.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"
#include "wire/units.h"

#include <array>
#include <utility>

namespace shiftlane::wire {

namespace {

using schedule::ActivityCategory;

template <class Enum, size_t count>
using Words = std::array<std::pair<Enum, const char16_t *>, count>;

constexpr Words<SystemPresence, 10> presences{{
    {SystemPresence::Available, u"Available"},
    {SystemPresence::Away, u"Away"},
    {SystemPresence::Busy, u"Busy"},
    {SystemPresence::Offline, u"Offline"},
    {SystemPresence::Idle, u"Idle"},
    {SystemPresence::OnQueue, u"OnQueue"},
    {SystemPresence::Meal, u"Meal"},
    {SystemPresence::Training, u"Training"},
    {SystemPresence::Meeting, u"Meeting"},
    {SystemPresence::Break, u"Break"},
}};
constexpr Words<RoutingState, 6> routingStates{{
    {RoutingState::OffQueue, u"OFF_QUEUE"},
    {RoutingState::Idle, u"IDLE"},
    {RoutingState::Interacting, u"INTERACTING"},
    {RoutingState::NotResponding, u"NOT_RESPONDING"},
    {RoutingState::Communicating, u"COMMUNICATING"},
    {RoutingState::Offline, u"OFFLINE"}, // events only
}};
constexpr Words<AdherenceState, 5> states{{
    {AdherenceState::InAdherence, u"InAdherence"},
    {AdherenceState::OutOfAdherence, u"OutOfAdherence"},
    {AdherenceState::Unscheduled, u"Unscheduled"},
    {AdherenceState::Ignored, u"Ignored"},
    {AdherenceState::Explained, u"Explained"},
}};

/// Empty for what has no word.
template <class Enum, size_t count>
QString wordOf(const Words<Enum, count> &words, Enum value)
{
    for (const auto &[each, text] : words)
        if (each == value)
            return QString::fromUtf16(text);
    return {};
}

template <class Enum, size_t count>
Enum valueOf(const Words<Enum, count> &words, QStringView word)
{
    for (const auto &[each, text] : words)
        if (word == QStringView(text))
            return each;
    return Enum::Unknown;
}

QString categoryWord(const std::optional<ActivityCategory> &category)
{
    if (!category)
        return QStringLiteral("Unscheduled");
    return *category == ActivityCategory::Other ? QString() : word(*category);
}

std::optional<ActivityCategory> category(const QString &word)
{
    if (word.isEmpty() || word == QLatin1String("Unscheduled"))
        return std::nullopt;
    return activityCategory(word);
}

/// What the listing and the event have under the same names.
void writeShared(JsonWriter &out, const Adherence &agent)
{
    out.fieldIfAny("scheduledActivityCategory", categoryWord(agent.scheduled));
    if (!agent.scheduledCode.isEmpty())
        out.key("scheduledActivityCode").beginObject().field("id", agent.scheduledCode.value).endObject();
    out.fieldIfAny("systemPresence", wordOf(presences, agent.presence));
    out.fieldIfAny("routingStatus", wordOf(routingStates, agent.routing));
    out.fieldIfAny("actualActivityCategory", categoryWord(agent.actual));
    out.field("isOutOfOffice", false);
    out.field("adherenceState",
              agent.state == AdherenceState::Unknown ? QStringLiteral("Unknown") : wordOf(states, agent.state));
    out.field("presenceUpdateTime", agent.presenceUpdated);
    if (agent.activeQueues) {
        out.key("activeQueues").beginArray();
        for (const base::QueueId &queue : *agent.activeQueues)
            out.beginObject().field("id", queue.value).endObject();
        out.endArray();
    }
    out.field("removedFromManagementUnit", false);
}

void readShared(const Node &node, Adherence &agent)
{
    agent.agent = base::AgentId(node.required("user").requiredText("id"));
    agent.scheduled = category(node.text("scheduledActivityCategory"));
    agent.scheduledCode = base::ActivityCodeId(node.child("scheduledActivityCode").text("id"));
    agent.presence = valueOf(presences, node.text("systemPresence"));
    agent.routing = valueOf(routingStates, node.text("routingStatus"));
    agent.actual = category(node.text("actualActivityCategory"));
    agent.state = valueOf(states, node.text("adherenceState"));
    agent.presenceUpdated = node.optionalInstant("presenceUpdateTime");
    if (!node.has("activeQueues"))
        return;
    agent.activeQueues.emplace();
    node.child("activeQueues").forEach([&](const Node &queue) {
        agent.activeQueues->push_back(base::QueueId(queue.text("id")));
    });
}

void write(JsonWriter &out, const Adherence &agent)
{
    out.beginObject().field("id", agent.agent.value).fieldIfAny("name", agent.name);
    out.key("user").beginObject().field("id", agent.agent.value).endObject();
    out.key("businessUnit").beginObject().field("id", agent.businessUnit.value).endObject();
    out.key("managementUnit").beginObject().field("id", agent.managementUnit.value).endObject();
    writeShared(out, agent);
    out.field("timeOfAdherenceChange", agent.adherenceChanged).endObject();
}

Adherence read(const Node &node)
{
    Adherence agent;
    agent.name = node.text("name");
    agent.businessUnit = base::BusinessUnitId(node.child("businessUnit").text("id"));
    agent.managementUnit = base::ManagementUnitId(node.child("managementUnit").text("id"));
    agent.adherenceChanged = node.optionalInstant("timeOfAdherenceChange");
    readShared(node, agent);
    return agent;
}

void writeAll(JsonWriter &out, const std::vector<Adherence> &agents)
{
    out.beginArray();
    for (const Adherence &agent : agents)
        write(out, agent);
    out.endArray();
}

constexpr auto topicHead = u"v2.workforcemanagement.managementunits.";
constexpr auto topicTail = u".adherence";

} // namespace

QByteArray printAdherenceListing(const AdherenceListing &listing)
{
    JsonWriter out;
    out.beginObject();
    if (listing.downloadUrl.isEmpty())
        writeAll(out.key("entities"), listing.agents);
    return out.fieldIfAny("downloadUrl", listing.downloadUrl).endObject().take();
}

Result<AdherenceListing> parseAdherenceListing(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    AdherenceListing listing;
    const bool bare = root.isArray();
    if (!bare)
        listing.downloadUrl = root.text("downloadUrl");
    if (!bare && listing.downloadUrl.isEmpty() && !root.has("entities"))
        (void)root.required("entities");
    (bare ? root : root.child("entities")).forEach([&](const Node &each) { listing.agents.push_back(read(each)); });
    return reading.finish(std::move(listing));
}

QByteArray printAdherences(const std::vector<Adherence> &agents)
{
    JsonWriter out;
    writeAll(out, agents);
    return out.take();
}

QString adherenceTopic(const base::ManagementUnitId &unit)
{
    return QString::fromUtf16(topicHead) + unit.value + QString::fromUtf16(topicTail);
}

std::optional<base::ManagementUnitId> unitOfAdherenceTopic(QStringView topic)
{
    const QStringView head(topicHead);
    const QStringView tail(topicTail);
    if (!topic.startsWith(head) || !topic.endsWith(tail) || topic.size() <= head.size() + tail.size())
        return std::nullopt;
    return base::ManagementUnitId(topic.mid(head.size(), topic.size() - head.size() - tail.size()).toString());
}

QByteArray printAdherenceUpdate(const Adherence &agent)
{
    JsonWriter out;
    out.beginObject().key("user").beginObject().field("id", agent.agent.value).endObject();
    out.field("managementUnitId", agent.managementUnit.value).field("businessUnitId", agent.businessUnit.value);
    writeShared(out, agent);
    return out.field("adherenceChangeTime", agent.adherenceChanged).endObject().take();
}

Result<Adherence> parseAdherenceUpdate(const Envelope &envelope, const QString &where)
{
    Reading reading(envelope.body, where);
    const Node root = reading.root();
    Adherence agent;
    agent.businessUnit = base::BusinessUnitId(root.text("businessUnitId"));
    agent.managementUnit = base::ManagementUnitId(root.text("managementUnitId"));
    agent.adherenceChanged = root.optionalInstant("adherenceChangeTime");
    readShared(root, agent);
    if (const auto told = unitOfAdherenceTopic(envelope.topic); told && agent.managementUnit.isEmpty())
        agent.managementUnit = *told;
    return reading.finish(std::move(agent));
}

} // namespace shiftlane::wire
