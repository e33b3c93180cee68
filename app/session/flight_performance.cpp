#include "session/flight_performance.h"

#include "push/content_text.h"

#include <array>

namespace shiftlane::session {

namespace {

using push::text::key;

constexpr std::array<QLatin1String, 6> verdicts = {QLatin1String("noPush"),   QLatin1String("changesNothingBefore"),
                                                   QLatin1String("tooEarly"), QLatin1String("noBaseline"),
                                                   QLatin1String("noSign"),   QLatin1String("fell")};

Instant timeIn(const QJsonObject &from, const char16_t *name)
{
    return Instant::fromIso(from.value(key(name)).toString()).value_or(Instant{});
}

std::optional<Instant> maybeTime(const QJsonObject &from, const char16_t *name)
{
    return Instant::fromIso(from.value(key(name)).toString());
}

void put(QJsonObject &into, const char16_t *name, const std::optional<Instant> &time)
{
    if (time)
        into.insert(key(name), time->toIso());
}

void put(QJsonObject &into, const char16_t *name, const std::optional<double> &number)
{
    if (number)
        into.insert(key(name), *number);
}

std::optional<double> number(const QJsonObject &from, const char16_t *name)
{
    const QJsonValue value = from.value(key(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

template <class Item, class Make>
QJsonArray listOf(const std::vector<Item> &items, Make make)
{
    QJsonArray list;
    for (const Item &each : items)
        list.append(make(each));
    return list;
}

template <class Item, class Make>
std::vector<Item> itemsOf(const QJsonObject &from, const char16_t *name, Make make)
{
    std::vector<Item> items;
    for (const QJsonValue &each : from.value(key(name)).toArray())
        items.push_back(make(each.toObject()));
    return items;
}

QJsonObject intervalJson(const insight::QueueInterval &each)
{
    QJsonObject object{{key(u"start"), each.start.toIso()},
                       {key(u"minutes"), each.lengthMinutes},
                       {key(u"offered"), each.offered},
                       {key(u"answered"), each.answered},
                       {key(u"abandoned"), each.abandoned},
                       {key(u"flowOut"), each.flowOut},
                       {key(u"slOver"), each.serviceLevelNumerator},
                       {key(u"slUnder"), each.serviceLevelDenominator},
                       {key(u"open"), each.open}};
    put(object, u"slTarget", each.serviceLevelTarget);
    return object;
}

insight::QueueInterval intervalFrom(const QJsonObject &from)
{
    insight::QueueInterval each;
    each.start = timeIn(from, u"start");
    each.lengthMinutes = from.value(key(u"minutes")).toInt(15);
    each.offered = from.value(key(u"offered")).toInt();
    each.answered = from.value(key(u"answered")).toInt();
    each.abandoned = from.value(key(u"abandoned")).toInt();
    each.flowOut = from.value(key(u"flowOut")).toInt();
    each.serviceLevelNumerator = from.value(key(u"slOver")).toDouble();
    each.serviceLevelDenominator = from.value(key(u"slUnder")).toDouble();
    each.serviceLevelTarget = number(from, u"slTarget");
    each.open = from.value(key(u"open")).toBool();
    return each;
}

QJsonObject markJson(const PerformanceMark &each)
{
    return {{key(u"at"), each.at.toIso()},
            {key(u"text"), each.text},
            {key(u"conflict"), each.conflict},
            {key(u"group"), each.group.value}};
}

PerformanceMark markFrom(const QJsonObject &from)
{
    return {timeIn(from, u"at"), from.value(key(u"text")).toString(), from.value(key(u"conflict")).toBool(),
            base::ScheduleId(from.value(key(u"group")).toString())};
}

QJsonObject writeJson(const LaneStrip::Write &write)
{
    QJsonObject object{{key(u"from"), write.from.toIso()}};
    put(object, u"to", write.to);
    return object;
}

QJsonObject laneJson(const LaneStrip &lane)
{
    return {{key(u"group"), lane.group.value},
            {key(u"text"), lane.groupText},
            {key(u"writes"), listOf(lane.writes, writeJson)}};
}

LaneStrip laneFrom(const QJsonObject &from)
{
    return {base::ScheduleId(from.value(key(u"group")).toString()), from.value(key(u"text")).toString(),
            itemsOf<LaneStrip::Write>(from, u"writes", [](const QJsonObject &write) {
                return LaneStrip::Write{timeIn(write, u"from"), maybeTime(write, u"to")};
            })};
}

QJsonObject usualJson(const insight::UsualInterval &each)
{
    return {{key(u"start"), each.start.toIso()}, {key(u"offered"), each.offered},   {key(u"answered"), each.answered},
            {key(u"low"), each.answeredLow},     {key(u"high"), each.answeredHigh}, {key(u"days"), each.days}};
}

insight::UsualInterval usualFrom(const QJsonObject &from)
{
    insight::UsualInterval each;
    each.start = timeIn(from, u"start");
    each.offered = from.value(key(u"offered")).toDouble();
    each.answered = from.value(key(u"answered")).toDouble();
    each.answeredLow = from.value(key(u"low")).toDouble();
    each.answeredHigh = from.value(key(u"high")).toDouble();
    each.days = from.value(key(u"days")).toInt();
    return each;
}

QJsonObject staffJson(const StaffInterval &each)
{
    QJsonObject object{{key(u"start"), each.start.toIso()}};
    put(object, u"forecast", each.forecastOffered);
    put(object, u"required", each.required);
    put(object, u"scheduled", each.scheduled);
    put(object, u"actual", each.actual);
    return object;
}

StaffInterval staffFrom(const QJsonObject &from)
{
    StaffInterval each;
    each.start = timeIn(from, u"start");
    each.forecastOffered = number(from, u"forecast");
    each.required = number(from, u"required");
    each.scheduled = number(from, u"scheduled");
    each.actual = number(from, u"actual");
    return each;
}

QJsonObject effectJson(const insight::QueueEffect &each)
{
    QJsonObject object{{key(u"queue"), each.queue.value},
                       {key(u"name"), each.name},
                       {key(u"fell"), each.fell},
                       {key(u"points"), each.size.points},
                       {key(u"low"), each.size.low},
                       {key(u"high"), each.size.high},
                       {key(u"p"), each.pValue},
                       {key(u"offered"), each.offered},
                       {key(u"answered"), each.answered},
                       {key(u"usualRatio"), each.usualRatio},
                       {key(u"intervals"), each.intervals},
                       {key(u"pastDays"), each.pastDays}};
    put(object, u"since", each.since);
    return object;
}

insight::QueueEffect effectFrom(const QJsonObject &from)
{
    insight::QueueEffect each;
    each.queue = base::QueueId(from.value(key(u"queue")).toString());
    each.name = from.value(key(u"name")).toString();
    each.fell = from.value(key(u"fell")).toBool();
    each.size = {from.value(key(u"points")).toDouble(), from.value(key(u"low")).toDouble(),
                 from.value(key(u"high")).toDouble()};
    each.pValue = from.value(key(u"p")).toDouble(1);
    each.offered = from.value(key(u"offered")).toInt();
    each.answered = from.value(key(u"answered")).toInt();
    each.usualRatio = from.value(key(u"usualRatio")).toDouble();
    each.intervals = from.value(key(u"intervals")).toInt();
    each.pastDays = from.value(key(u"pastDays")).toInt();
    each.since = maybeTime(from, u"since");
    return each;
}

template <class Kind, size_t n>
Kind kindFrom(const std::array<QLatin1String, n> &words, const QJsonObject &from)
{
    const auto it = std::find(words.begin(), words.end(), from.value(key(u"kind")).toString());
    return it == words.end() ? Kind{} : static_cast<Kind>(it - words.begin());
}

QTimeZone zoneIn(const QJsonObject &from)
{
    const QTimeZone zone(from.value(key(u"zone")).toString().toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

QJsonObject toJson(const Performance &performance)
{
    QJsonObject object{{key(u"queue"), performance.shown},
                       {key(u"name"), performance.series.name},
                       {key(u"mediaType"), performance.mediaType},
                       {key(u"now"), performance.now.toIso()},
                       {key(u"zone"), QString::fromLatin1(performance.zone.id())},
                       {key(u"failure"), performance.failure},
                       {key(u"intervals"), listOf(performance.series.intervals, intervalJson)},
                       {key(u"marks"), listOf(performance.marks, markJson)},
                       {key(u"lanes"), listOf(performance.lanes, laneJson)},
                       {key(u"usual"), listOf(performance.usual, usualJson)},
                       {key(u"staff"), listOf(performance.staff, staffJson)}};
    object.insert(key(u"queues"), listOf(performance.queues, [](const schedule::Queue &queue) {
                      return QJsonObject{{key(u"id"), queue.id.value}, {key(u"name"), queue.name}};
                  }));
    if (performance.window)
        object.insert(key(u"window"), writeJson({performance.window->from, performance.window->to}));
    return object;
}

QJsonObject verdictJson(const Performance &performance)
{
    QJsonObject object{{key(u"kind"), verdicts[static_cast<size_t>(performance.verdict.kind)]},
                       {key(u"now"), performance.now.toIso()},
                       {key(u"pastIsRead"), performance.pastIsRead},
                       {key(u"zone"), QString::fromLatin1(performance.verdictZone.id())},
                       {key(u"queues"), listOf(performance.verdict.queues, effectJson)}};
    put(object, u"at", performance.verdict.at);
    return object;
}

Performance performanceFrom(const QJsonObject &from, const QJsonObject &verdict)
{
    Performance made;
    made.shown = from.value(key(u"queue")).toString();
    made.mediaType = from.value(key(u"mediaType")).toString(made.mediaType);
    made.mediaTypes = {made.mediaType};
    made.series.queue = base::QueueId(made.shown);
    made.series.name = from.value(key(u"name")).toString();
    made.series.mediaType = made.mediaType;
    made.series.intervals = itemsOf<insight::QueueInterval>(from, u"intervals", intervalFrom);
    made.marks = itemsOf<PerformanceMark>(from, u"marks", markFrom);
    made.lanes = itemsOf<LaneStrip>(from, u"lanes", laneFrom);
    made.usual = itemsOf<insight::UsualInterval>(from, u"usual", usualFrom);
    made.staff = itemsOf<StaffInterval>(from, u"staff", staffFrom);
    made.queues = itemsOf<schedule::Queue>(from, u"queues", [](const QJsonObject &each) {
        schedule::Queue queue;
        queue.id = base::QueueId(each.value(key(u"id")).toString());
        queue.name = each.value(key(u"name")).toString();
        return queue;
    });
    if (const QJsonObject window = from.value(key(u"window")).toObject(); !window.isEmpty())
        made.window = insight::SyncWindow{timeIn(window, u"from"), maybeTime(window, u"to")};
    made.now = timeIn(from, u"now");
    made.zone = zoneIn(from);
    made.failure = from.value(key(u"failure")).toString();
    made.verdict.kind = kindFrom<insight::PushEffect::Kind>(verdicts, verdict);
    made.verdict.at = maybeTime(verdict, u"at");
    made.verdict.queues = itemsOf<insight::QueueEffect>(verdict, u"queues", effectFrom);
    made.pastIsRead = verdict.value(key(u"pastIsRead")).toBool();
    made.verdictZone = zoneIn(verdict);
    return made;
}

} // namespace shiftlane::session
