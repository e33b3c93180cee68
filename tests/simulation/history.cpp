#include "simulation/history.h"

#include "push/content_text.h"
#include "simulation/console.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace shiftlane::simulation {

namespace {

QString key(const char16_t *text) { return QString::fromUtf16(text); }

QJsonObject toJson(const schedule::AgentDelta &delta)
{
    schedule::AgentSchedule put; // the same spelling as everywhere
    put.agent = delta.agent;
    put.version = delta.version;
    put.shifts = delta.putShifts;
    put.markers = delta.putMarkers;
    QJsonArray removedShifts, removedMarkers;
    for (const base::ShiftId &id : delta.removedShifts)
        removedShifts.append(id.value);
    for (const QDate date : delta.removedMarkers)
        removedMarkers.append(date.toString(Qt::ISODate));
    return {{key(u"put"), push::text::toJson(put)},
            {key(u"removedShifts"), removedShifts},
            {key(u"removedMarkers"), removedMarkers}};
}

const char *kindOf(const push::Request &request)
{
    switch (push::stepOf(request)) {
    case push::Step::Read:
        return std::holds_alternative<push::ReadSchedule>(request) ? "schedule" : "agents";
    case push::Step::TradeJob:
        return "trades";
    case push::Step::DecideTrades:
        return "decide";
    case push::Step::UploadUrl:
        return "uploadUrl";
    case push::Step::Upload:
        return "upload";
    case push::Step::Submit:
        return "submit";
    }
    return "";
}

QString groupOf(const push::Request &request)
{
    struct Visit {
        QString operator()(const push::ReadSchedule &r) const { return r.key.schedule.value; }
        QString operator()(const push::QueryAgents &r) const { return r.key.schedule.value; }
        QString operator()(const push::EvaluateTrades &r) const { return r.businessUnit.value; }
        QString operator()(const push::DecideTrades &r) const { return r.businessUnit.value; }
        QString operator()(const push::RequestUploadUrl &r) const { return r.key.schedule.value; }
        QString operator()(const push::PutUpload &r) const { return r.key.schedule.value; }
        QString operator()(const push::SubmitUpdate &r) const { return r.key.schedule.value; }
    };
    return std::visit(Visit{}, request);
}

} // namespace

void History::line(const char *log, const char *type, QJsonObject object)
{
    object.insert(key(u"log"), QString::fromLatin1(log));
    object.insert(key(u"type"), QString::fromLatin1(type));
    object.insert(key(u"n"), ++number_);
    object.insert(key(u"t"), static_cast<qint64>(world_->timeline().now().count()));
    lines_ += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void History::world(const World &world)
{
    QJsonArray faults;
    for (const Fault each : world.drawn())
        faults.append(word(each));
    line("W", "world",
         {{key(u"seed"), QString::number(world.settings().seed)},
          {key(u"locks"), !world.locksRemoved()},
          {key(u"faults"), faults}});
}

void History::plan(const QString &run, const plan::PushPlan &plan, const push::RunOptions &options)
{
    if (!plans_.insert(run).second)
        return;
    QJsonArray groups;
    for (const plan::GroupPlan &each : plan.groups)
        groups.append(push::text::toJson(each));
    line("W", "plan",
         {{key(u"run"), run},
          {key(u"groups"), groups},
          {key(u"conflicts"), static_cast<int>(options.conflicts)},
          {key(u"publish"), options.publish}});
}

void History::state(const Service &service)
{
    for (const auto &[id, group] : service.groups) {
        QJsonArray agents;
        for (const auto &[agent, schedule] : group.agents)
            agents.append(push::text::toJson(schedule));
        line("S", "state",
             {{key(u"group"), id.value}, {key(u"version"), group.info.version}, {key(u"agents"), agents}});
    }
}

void History::sent(const Session &from, const push::Request &request, const QString &id)
{
    line("C", "sent",
         {{key(u"session"), from.name()},
          {key(u"id"), id},
          {key(u"run"), runOf(id)},
          {key(u"kind"), QString::fromLatin1(kindOf(request))},
          {key(u"group"), groupOf(request)}});
}

void History::answered(const Session &from, const push::Request &request, const QString &id, const push::Answer &answer,
                       push::Meaning meaning)
{
    QJsonObject object{{key(u"session"), from.name()},
                       {key(u"id"), id},
                       {key(u"run"), runOf(id)},
                       {key(u"kind"), QString::fromLatin1(kindOf(request))},
                       {key(u"group"), groupOf(request)},
                       {key(u"status"), answer.status},
                       {key(u"meaning"), push::word(meaning)}};
    if (answer.retryAfter)
        object.insert(key(u"retryAfter"), static_cast<qint64>(answer.retryAfter->count()));
    if (const auto *group = std::get_if<schedule::ScheduleGroup>(&answer.payload))
        object.insert(key(u"version"), group->version);
    if (const auto *trades = std::get_if<push::Trades>(&answer.payload)) {
        QJsonArray locked;
        for (const auto &trade : *trades) {
            if (!trade.isMatched())
                continue;
            locked.append(trade.initiatingAgent.value);
            if (trade.receivingAgent)
                locked.append(trade.receivingAgent->value);
        }
        const auto &asked = std::get<push::EvaluateTrades>(request);
        object.insert(key(u"locked"), locked);
        object.insert(key(u"oneWeek"), asked.moreWeeks.empty());
    }
    line("C", "answered", object);
}

void History::arrived(const push::SubmitUpdate &request, const QString &id, const QByteArray &bytes,
                      const Payload *payload, bool copy, bool zombie)
{
    QJsonObject object{
        {key(u"id"), id},
        {key(u"run"), runOf(id)},
        {key(u"group"), request.key.schedule.value},
        {key(u"copy"), copy},
        {key(u"zombie"), zombie},
        {key(u"bytes"), QString::fromLatin1(bytes)},
        {key(u"sha256"), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())}};
    if (payload) {
        QJsonArray agents;
        for (const auto &each : payload->deltas)
            agents.append(toJson(each));
        object.insert(key(u"version"), payload->version);
        object.insert(key(u"publish"), payload->publish);
        object.insert(key(u"agents"), agents);
    }
    line("S", "recv", object);
}

void History::effect(const char *by, const QString &id, const Service::Group &group, const Service::Agents &before,
                     bool partly)
{
    QJsonArray agents;
    const auto both = [&](const base::AgentId &agent) {
        const auto was = before.find(agent);
        const auto now = group.agents.find(agent);
        const bool wasThere = was != before.end();
        const bool isThere = now != group.agents.end();
        if (wasThere && isThere && was->second.version == now->second.version &&
            schedule::sameContent(was->second, now->second))
            return;
        QJsonObject line{{key(u"id"), agent.value}};
        if (wasThere)
            line.insert(key(u"before"), push::text::toJson(was->second));
        if (isThere)
            line.insert(key(u"after"), push::text::toJson(now->second));
        agents.append(line);
    };
    for (const auto &[agent, schedule] : group.agents)
        both(agent);
    for (const auto &[agent, schedule] : before) {
        if (group.agents.count(agent) == 0)
            both(agent);
    }
    line("S", "effect",
         {{key(u"by"), QString::fromLatin1(by)},
          {key(u"id"), id},
          {key(u"run"), runOf(id)},
          {key(u"group"), group.info.key.schedule.value},
          {key(u"version"), group.info.version},
          {key(u"deleted"), group.deleted},
          {key(u"partly"), partly},
          {key(u"agents"), agents}});
}

void History::record(const push::JournalRecord &record, size_t number, const Session &by)
{
    QJsonObject object{{key(u"session"), by.name()},
                       {key(u"jseq"), static_cast<qint64>(number)},
                       {key(u"kind"), record.kind},
                       {key(u"run"), record.runId},
                       {key(u"schedule"), record.schedule.value},
                       {key(u"attempt"), record.attemptId},
                       {key(u"body"), QJsonDocument::fromJson(record.body).object()}};
    if (record.fence)
        object.insert(key(u"fence"), *record.fence);
    line("J", "record", object);
}

void History::lease(const char *what, const QString &lease, qint64 token, const QString &who)
{
    line("L", what, {{key(u"key"), lease}, {key(u"token"), token}, {key(u"who"), who}});
}

void History::outcome(const QString &session, const QString &run, const base::ScheduleId &group,
                      const push::AgentProgress &agent)
{
    line("C", "outcome",
         {{key(u"session"), session},
          {key(u"run"), run},
          {key(u"group"), group.value},
          {key(u"agent"), agent.agent.value},
          {key(u"outcome"), push::word(agent.outcome)},
          {key(u"reason"), agent.reason}});
}

void History::note(const char *what, const QString &who) { line("C", what, {{key(u"session"), who}}); }

} // namespace shiftlane::simulation
