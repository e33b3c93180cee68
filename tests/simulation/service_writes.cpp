#include "simulation/console.h"
#include "simulation/history.h"
#include "simulation/service.h"
#include "simulation/watch.h"

#include <QCryptographicHash>
#include <algorithm>

namespace shiftlane::simulation {

using push::Answer;
using push::Operation;
using push::OperationStatus;

namespace {

void spell(QByteArray &out, const schedule::AgentDelta &delta)
{
    out += ' ' + delta.agent.value.toLatin1() + '@' + QByteArray::number(delta.version.value_or(-1));
    for (const schedule::Shift &shift : delta.putShifts) {
        out += " +" + shift.id.value.toLatin1();
        for (const auto &each : shift.activities)
            out += ',' + QByteArray::number(each.start.ms / 60'000) + '/' + QByteArray::number(each.lengthMinutes) +
                   '/' + each.code.value.toLatin1() + '/' + each.description.toLatin1();
    }
    for (const base::ShiftId &id : delta.removedShifts)
        out += " -" + id.value.toLatin1();
    for (const auto &marker : delta.putMarkers)
        out += " *" + marker.date.toString(Qt::ISODate).toLatin1() + '/' + marker.code.value.toLatin1();
    for (const QDate date : delta.removedMarkers)
        out += " /" + date.toString(Qt::ISODate).toLatin1();
}

} // namespace

/// The bytes spell the content: the same content and version, the same bytes.
class Service::Writer : public push::UploadWriter {
public:
    explicit Writer(Service &service) : service_(service) {}
    QByteArray gzipUpdate(qint64 version, const std::vector<schedule::AgentDelta> &agents, bool publish) const override
    {
        QByteArray bytes = "v" + QByteArray::number(version) + (publish ? " published" : "");
        for (const schedule::AgentDelta &each : agents)
            spell(bytes, each);
        service_.payloads_.try_emplace(bytes, Payload{version, agents, publish});
        return bytes;
    }

private:
    Service &service_;
};

std::unique_ptr<push::UploadWriter> Service::writer() { return std::make_unique<Writer>(*this); }

const Payload *Service::payloadOf(const QString &uploadKey) const
{
    const auto upload = uploads_.find(uploadKey);
    return upload == uploads_.end() ? nullptr : &payloads_.at(upload->second);
}

QByteArray Service::bytesOf(const QString &uploadKey) const
{
    const auto upload = uploads_.find(uploadKey);
    return upload == uploads_.end() ? QByteArray() : upload->second;
}

void Service::remember(Group &group)
{
    group.older = group.agents;
    group.olderVersion = group.info.version;
    group.changedAt = world_.timeline().now();
}

QByteArray Service::digest() const
{
    QByteArray all;
    for (const auto &[id, group] : groups) {
        all += id.value.toLatin1() + QByteArray::number(group.info.version) + (group.deleted ? "d" : "");
        for (const auto &[agent, schedule] : group.agents)
            all += agent.value.toLatin1() + schedule::fingerprint(schedule);
    }
    return all;
}

/// A service that tidies up what it is given.
void Service::trim(schedule::AgentSchedule &agent)
{
    for (auto &shift : agent.shifts) {
        for (auto &each : shift.activities) {
            if (each.description.endsWith(u' ')) {
                world_.showed(Fault::Trims);
                each.description = each.description.trimmed();
            }
        }
    }
}

void applyDelta(schedule::AgentSchedule &agent, const schedule::AgentDelta &delta, int &serial)
{
    for (const base::ShiftId &id : delta.removedShifts)
        std::erase_if(agent.shifts, [&](const auto &s) { return s.id == id; });
    for (schedule::Shift shift : delta.putShifts) {
        const auto it = std::find_if(agent.shifts.begin(), agent.shifts.end(),
                                     [&](const auto &s) { return !shift.id.isEmpty() && s.id == shift.id; });
        if (it != agent.shifts.end()) {
            it->activities = shift.activities;
        } else {
            shift.id = base::ShiftId(QStringLiteral("n%1").arg(++serial));
            agent.shifts.push_back(shift);
        }
    }
    for (const QDate date : delta.removedMarkers)
        std::erase_if(agent.markers, [&](const auto &m) { return m.date == date; });
    for (const auto &marker : delta.putMarkers) {
        std::erase_if(agent.markers, [&](const auto &m) { return m.date == marker.date; });
        agent.markers.push_back(marker);
    }
    agent.sort();
}

/// Why this write is not taken now; empty = it is.
QString Service::refusal(const Group &group, const Payload &payload, QString *agent) const
{
    if (group.deleted)
        return QStringLiteral("gone");
    if (payload.version != group.info.version)
        return QStringLiteral("stale");
    for (const auto &delta : payload.deltas) {
        const auto it = group.agents.find(delta.agent);
        const std::optional<qint64> version = it == group.agents.end() ? std::nullopt : it->second.version;
        if (version != delta.version)
            return QStringLiteral("stale");
        if (delta.agent == group.invalid && !group.invalid.isEmpty())
            return QStringLiteral("invalid");
    }
    for (const auto &delta : payload.deltas) {
        for (const auto &trade : trades) {
            if (trade.isMatched() && trade.involves(delta.agent)) {
                *agent = delta.agent.value;
                return QStringLiteral("locked");
            }
        }
    }
    return {};
}

/// The service's word for it; nothing where it says so later, by an event.
std::optional<Answer> Service::refuse(const QString &why, const QString &agent)
{
    if (why == u"gone")
        return failed(404, QStringLiteral("not.found"), QStringLiteral("no such schedule"));
    if (why == u"invalid") {
        world_.showed(Fault::InvalidAgent);
        return failed(world_.dice().chance(0.5) ? 400 : 422, QStringLiteral("wfm.invalid"), QStringLiteral("no"));
    }
    const Fault asEvent = why == u"locked" ? Fault::LockAsEvent : Fault::StaleAsEvent;
    if (world_.draws(asEvent)) {
        world_.showed(asEvent);
        return std::nullopt;
    }
    const QString text = QStringLiteral("version 1 does not match the current version");
    if (why == u"stale" && world_.draws(Fault::StaleAs400)) {
        world_.showed(Fault::StaleAs400);
        return failed(400, QStringLiteral("bad.request"), text);
    }
    if (why == u"stale" && world_.draws(Fault::StaleAs412)) {
        world_.showed(Fault::StaleAs412);
        return failed(412, QStringLiteral("precondition.failed"), {});
    }
    Answer answer = failed(409, QStringLiteral("request.conflict"), QStringLiteral("conflicts with the current state"));
    if (why == u"locked" && world_.draws(Fault::LockAs423)) {
        world_.showed(Fault::LockAs423);
        answer = failed(423, QStringLiteral("shift.trade.pending"), QStringLiteral("locked by a shift trade"));
    }
    if (why == u"locked" && world_.draws(Fault::LockNamesAgent)) {
        world_.showed(Fault::LockNamesAgent);
        answer.entityId = agent;
    }
    return answer;
}

Answer Service::submit(const push::SubmitUpdate &request, const Sent &sent)
{
    Group &group = groups.at(request.key.schedule);
    const Payload *const payload = payloadOf(request.uploadKey);
    if (!payload)
        return failed(404, QStringLiteral("not.found"), QStringLiteral("no such upload"));
    QString agent;
    const QString why = refusal(group, *payload, &agent);
    if (!why.isEmpty()) {
        if (auto answer = refuse(why, agent))
            return *answer;
    }
    Operation operation{base::OperationId(QStringLiteral("op%1").arg(++serial_)), OperationStatus::Processing, {}};
    Answer answer;
    answer.status = 202;
    if (why.isEmpty() && payload->deltas.size() > 1 && world_.strikes(Fault::PartlyApplied, 0.3)) {
        apply(group, *payload, sent.id, true);
        return failed(500, QStringLiteral("internal.server.error"), QStringLiteral("half done"));
    }
    if (why.isEmpty() && world_.strikes(Fault::DoneAtOnce, 0.3)) {
        apply(group, *payload, sent.id, false);
        operation.status = OperationStatus::Complete;
        operation.version = group.info.version;
        answer.status = 200;
        answer.payload = operation;
        return answer;
    }
    finishLater(request, sent.id, operation);
    answer.payload = operation;
    if (world_.strikes(Fault::AcceptedWithoutId, 0.3))
        answer.payload = Operation{{}, OperationStatus::Processing, {}};
    else if (world_.strikes(Fault::AcceptedStrangeId, 0.2))
        answer.payload = Operation{base::OperationId(QStringLiteral("op1")), OperationStatus::Processing, {}};
    return answer;
}

void Service::finishLater(const push::SubmitUpdate &request, const QString &id, const Operation &operation)
{
    const bool early = world_.strikes(Fault::EventEarly, 0.4);
    const bool slow = !early && world_.strikes(Fault::Slow, 0.3);
    const Milliseconds takes{early ? 0 : slow ? 1'000 * world_.dice().below(90) : 50 + world_.dice().below(3'000)};
    if (world_.strikes(Fault::OperationVanishes, 0.1)) {
        world_.watch().operationRuns(request.key.schedule, id, Milliseconds{0});
        return;
    }
    world_.watch().operationRuns(request.key.schedule, id, takes);
    const base::ScheduleId schedule = request.key.schedule;
    auto finish = [this, schedule, key = request.uploadKey, id, ended = operation]() mutable {
        Group &it = groups.at(schedule);
        const Payload &payload = *payloadOf(key);
        QString who;
        const bool applied = refusal(it, payload, &who).isEmpty();
        if (applied)
            apply(it, payload, id, false);
        ended.status = applied                     ? OperationStatus::Complete
                       : world_.dice().chance(0.8) ? OperationStatus::Error
                                                   : OperationStatus::Canceled;
        if (applied)
            ended.version = it.info.version;
        tell(it, ended);
    };
    if (world_.strikes(Fault::EventForged, 0.3)) {
        Operation forged = operation;
        forged.status = OperationStatus::Complete;
        world_.timeline().after(takes / 2, [this, schedule, forged] {
            tellAll({groups.at(schedule).info.key.businessUnit, schedule, forged, QStringLiteral("Update"), {}});
        });
    }
    if (early)
        finish();
    else
        world_.timeline().after(takes, finish);
}

void Service::apply(Group &group, const Payload &payload, const QString &id, bool partly)
{
    remember(group);
    ++group.info.version;
    group.info.published = group.info.published || payload.publish;
    size_t left = partly ? payload.deltas.size() / 2 : payload.deltas.size();
    for (const auto &delta : payload.deltas) {
        if (left-- == 0)
            break;
        const auto [it, isNew] = group.agents.try_emplace(delta.agent);
        auto &agent = it->second;
        if (isNew)
            group.info.members.front().agents.push_back(delta.agent);
        agent.agent = delta.agent;
        agent.version = agent.version.value_or(0) + 1;
        agent.modifiedBy = QStringLiteral("us");
        applyDelta(agent, delta, serial_);
        if (world_.draws(Fault::Trims))
            trim(agent);
    }
    world_.watch().applied(group, group.older, payload, id, partly);
    world_.happened(QStringLiteral("applied"));
}

void Service::tell(const Group &group, const Operation &operation)
{
    if (world_.strikes(Fault::EventLost, 0.5))
        return;
    const push::Remote::ScheduleEvent event{group.info.key.businessUnit,
                                            operation.status == OperationStatus::Error ? base::ScheduleId{}
                                                                                       : group.info.key.schedule,
                                            operation,
                                            QStringLiteral("Update"),
                                            {}};
    tellAll(event);
    if (world_.strikes(Fault::EventTwice, 0.5))
        world_.timeline().after(world_.dice().between(1, 5'000), [this, event] { tellAll(event); });
    if (world_.strikes(Fault::EventForeign, 0.5)) {
        push::Remote::ScheduleEvent foreign = event;
        foreign.operation.id = base::OperationId(QStringLiteral("foreign%1").arg(++serial_));
        tellAll(foreign);
    }
}

void Service::tellAll(const push::Remote::ScheduleEvent &event)
{
    for (const auto &console : world_.consoles()) {
        if (Session *const session = console->session(); session && !session->isDead())
            session->tell(event);
    }
}

} // namespace shiftlane::simulation
