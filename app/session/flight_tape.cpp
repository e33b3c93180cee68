#include "session/flight_tape.h"

#include "push/content_text.h"
#include "session/flight_performance.h"

#include <algorithm>
#include <array>

namespace shiftlane::session {

namespace {

using push::text::key;

constexpr qint64 openedBytes = qint64{512} << 20; ///< all of it stands in memory

constexpr std::array<QLatin1String, 9> categories = {
    QLatin1String("onQueueWork"), QLatin1String("break"),        QLatin1String("meal"),
    QLatin1String("meeting"),     QLatin1String("offQueueWork"), QLatin1String("timeOff"),
    QLatin1String("training"),    QLatin1String("unavailable"),  QLatin1String("other")};

QString text(const QJsonObject &body, const char16_t *name) { return body.value(key(name)).toString(); }

schedule::BusinessUnit unitFrom(const QJsonObject &from)
{
    schedule::BusinessUnit unit;
    unit.id = base::BusinessUnitId(text(from, u"businessUnit"));
    unit.name = text(from, u"name");
    unit.zone = QTimeZone(text(from, u"zone").toLatin1());
    if (!unit.zone.isValid())
        unit.zone = QTimeZone::utc();
    for (const QJsonValue &each : from.value(key(u"codes")).toArray()) {
        const QJsonObject object = each.toObject();
        schedule::ActivityCode code;
        code.id = base::ActivityCodeId(text(object, u"id"));
        code.name = text(object, u"name");
        const auto it = std::find(categories.begin(), categories.end(), text(object, u"category"));
        if (it != categories.end())
            code.category = static_cast<schedule::ActivityCategory>(it - categories.begin());
        unit.codes.push_back(std::move(code));
    }
    return unit;
}

QString exchangeText(const QJsonObject &body)
{
    QString told = text(body, u"verb") + u' ' + text(body, u"path") + QStringLiteral(": ");
    const int status = body.value(key(u"status")).toInt();
    told += status > 0 ? QString::number(status) : text(body, u"transport");
    told += QStringLiteral(", %1 ms").arg(body.value(key(u"ms")).toInteger());
    for (const char16_t *more : {u"code", u"message"})
        if (const QString each = text(body, more); !each.isEmpty())
            told += QStringLiteral(", ") + each;
    return told;
}

/// "12 applied, 1 rejected"
QString outcomesText(const QJsonObject &body)
{
    std::map<QString, int> counted;
    for (const QJsonValue &each : body.value(key(u"agents")).toArray())
        ++counted[text(each.toObject(), u"outcome")];
    QStringList parts;
    for (const auto &[outcome, count] : counted)
        parts << QStringLiteral("%1 %2").arg(count).arg(outcome);
    return parts.join(QStringLiteral(", "));
}

QString stepText(const QJsonObject &body)
{
    if (text(body, u"step") == u"over")
        return QStringLiteral("attempt over: ") + text(body, u"how");
    QString told = text(body, u"step") + QStringLiteral(": ") + text(body, u"meaning");
    if (const int status = body.value(key(u"status")).toInt(); status > 0)
        told += QStringLiteral(", status %1").arg(status);
    const QString message = text(body, u"message");
    return message.isEmpty() ? told : told + QStringLiteral(", ") + message;
}

QString withReason(const QString &word, const QString &reason)
{
    return reason.isEmpty() ? word : word + QStringLiteral(": ") + reason;
}

QString toldOf(const QString &kind, const QJsonObject &body, const std::function<QString(QString)> &nameOf)
{
    const qsizetype agents = body.value(key(u"agents")).toArray().size();
    if (kind == u"run")
        return QStringLiteral("push of %1 by %2").arg(text(body, u"plan"), text(body, u"planner"));
    if (kind == u"approval")
        return QStringLiteral("approved: open trades %1, conflicts %2%3")
            .arg(text(body, u"openTrades"), text(body, u"conflicts"),
                 body.value(key(u"publish")).toBool() ? QStringLiteral(", publish") : QString());
    if (kind == u"exchange")
        return exchangeText(body);
    if (kind == u"lane")
        return withReason(text(body, u"state"), text(body, u"reason"));
    if (kind == u"mark")
        return text(body, u"text");
    if (kind == u"intent")
        return QStringLiteral("writes %1 agents against version %2, %3 bytes")
            .arg(agents)
            .arg(body.value(key(u"version")).toInteger())
            .arg(body.value(key(u"bytes")).toInteger());
    if (kind == u"step")
        return stepText(body);
    if (kind == u"outcome")
        return outcomesText(body);
    if (kind == u"end")
        return withReason(text(body, u"state"), text(body, u"reason")) + QStringLiteral("; ") + outcomesText(body);
    if (kind == u"decision" || kind == u"disposition")
        return nameOf(text(body, u"agent")) + QStringLiteral(": ") +
               (kind == u"decision" ? text(body, u"choice") : text(body, u"disposition"));
    if (kind == u"conflicts")
        return QStringLiteral("%1 open conflicts").arg(body.value(key(u"conflicts")).toArray().size());
    if (kind == u"verdict")
        return text(body, u"kind");
    if (kind == u"notKept" || kind == u"notRead")
        return text(body, u"reason");
    return kind;
}

/// Lines into a tape.
class TapeMaker {
public:
    explicit TapeMaker(FlightTape &tape) : tape_(tape) {}

    void take(const files::FlightLine &line)
    {
        const QJsonObject body = line.object();
        if (line.kind == u"record")
            tape_.head = body;
        else if (line.kind == u"group")
            takeUnit(body);
        else if (line.kind == u"plan")
            (void)push::text::addGroupPlan(tape_.groups, body);
        else if (line.kind == u"performance")
            performance_ = body;
        else if (line.kind != u"recordEnd")
            addStep(line, body);
    }

    void finish()
    {
        if (!performance_.isEmpty())
            tape_.performance = performanceFrom(performance_, verdict_);
    }

private:
    void takeUnit(const QJsonObject &body)
    {
        schedule::BusinessUnit unit = unitFrom(body);
        tape_.units.insert_or_assign(unit.id, std::move(unit));
    }

    void addStep(const files::FlightLine &line, const QJsonObject &body)
    {
        if (line.kind == u"verdict")
            verdict_ = body;
        if (line.kind == u"report")
            tape_.report = body;
        TapeStep step;
        step.group = line.group;
        step.body = body;
        step.told.at = line.at;
        step.told.kind = line.kind;
        if (const plan::GroupPlan *group = tape_.group(line.group))
            step.told.groupText = group->businessUnitName + u' ' + group->key.weekDate.toString(Qt::ISODate);
        step.told.text = toldOf(line.kind, body,
                                [&](const QString &agent) { return tape_.nameOf(line.group, base::AgentId(agent)); });
        tape_.steps.push_back(std::move(step));
    }

    FlightTape &tape_;
    QJsonObject performance_;
    QJsonObject verdict_;
};

} // namespace

QJsonObject unitJson(const schedule::BusinessUnit &unit)
{
    QJsonArray codes;
    for (const schedule::ActivityCode &each : unit.codes)
        codes.append(QJsonObject{{key(u"id"), each.id.value},
                                 {key(u"name"), each.name},
                                 {key(u"category"), categories[static_cast<size_t>(each.category)]}});
    return {{key(u"zone"), QString::fromLatin1(unit.zone.id())}, {key(u"codes"), codes}};
}

const plan::GroupPlan *FlightTape::group(const base::ScheduleId &id) const
{
    const auto it =
        std::find_if(groups.begin(), groups.end(), [&](const auto &each) { return each.key.schedule == id; });
    return it == groups.end() ? nullptr : &*it;
}

const schedule::BusinessUnit *FlightTape::unitOf(const plan::GroupPlan &group) const
{
    const auto it = units.find(group.key.businessUnit);
    return it == units.end() ? nullptr : &it->second;
}

QString FlightTape::nameOf(const base::ScheduleId &id, const base::AgentId &agent) const
{
    if (const plan::GroupPlan *planned = group(id)) {
        const auto it = std::find_if(planned->agents.begin(), planned->agents.end(),
                                     [&](const auto &each) { return each.agent == agent; });
        if (it != planned->agents.end() && !it->name.isEmpty())
            return it->name;
    }
    return agent.value;
}

base::Result<FlightTape> readTape(QIODevice &file, const QString &path)
{
    FlightTape tape;
    tape.path = path;
    TapeMaker maker(tape);
    files::FlightLimits limits;
    limits.contentBytes = openedBytes;
    limits.mayEndEarly = true;
    const auto read = files::readFlight(
        file, path, [&](const files::FlightLine &line) { maker.take(line); }, limits);
    if (!read)
        return read.failure();
    maker.finish();
    tape.fingerprint = QString::fromLatin1(read->fingerprint);
    tape.incomplete = !read->whole;
    if (tape.steps.empty() || tape.groups.empty())
        return base::Failure{base::FailureKind::InvalidInput, path, QStringLiteral("the record holds no push")};
    return tape;
}

} // namespace shiftlane::session
