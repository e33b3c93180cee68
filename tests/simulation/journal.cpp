#include "simulation/journal.h"

#include "simulation/console.h"
#include "simulation/history.h"
#include "simulation/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shiftlane::simulation {

namespace {

constexpr Milliseconds leaseLength{20'000};

QByteArray textAfter(const QByteArray &body, const QByteArray &key, int length)
{
    const auto at = body.indexOf(key);
    return at < 0 ? QByteArray() : body.mid(at + key.size(), length);
}

} // namespace

push::Status SharedStore::commit(const push::JournalRecord &record, const Session &by)
{
    if (record.fence && !world_.locksRemoved() && !world_.leases().holds(record.schedule.value, *record.fence)) {
        base::Failure failure;
        failure.kind = base::FailureKind::Conflict;
        failure.where = QStringLiteral("journal");
        failure.reason = QStringLiteral("the lease is another console's");
        return failure;
    }
    records_.push_back(record);
    records_.back().fence.reset();
    world_.happened(record.kind);
    if (!record.fence && record.kind == u"intent")
        world_.violate(QStringLiteral("W11: an intent without the token of its lease"));
    if (record.fence && !world_.locksRemoved()) { // W11
        qint64 &highest = highestToken_[record.schedule];
        if (*record.fence < highest)
            world_.violate(
                QStringLiteral("W11: an intent with token %1 after one with %2").arg(*record.fence).arg(highest));
        highest = std::max(highest, *record.fence);
    }
    take(record);
    if (world_.history())
        world_.history()->record(record, records_.size(), by);
    return base::Done{};
}

void SharedStore::take(const push::JournalRecord &record)
{
    if (record.kind == u"intent") {
        const QByteArray sha = textAfter(record.body, QByteArrayLiteral("\"sha256\":\""), 64);
        intents_[{record.runId + u'/' + record.schedule.value, sha}] = {record.attemptId, sha,
                                                                        record.fence.value_or(0)};
        return;
    }
    const bool ends = record.kind == u"end" && !record.schedule.isEmpty();
    if (record.kind != u"outcome" && record.kind != u"decision" && !ends)
        return;
    const QJsonObject body = QJsonDocument::fromJson(record.body).object();
    if (record.kind == u"decision") {
        decided_.insert({record.runId, base::AgentId(body.value(QStringLiteral("agent")).toString())});
        return;
    }
    for (const QJsonValue &each : body.value(QStringLiteral("agents")).toArray()) {
        const QJsonObject line = each.toObject();
        outcomes_[{record.runId, base::AgentId(line.value(QStringLiteral("id")).toString())}].insert(
            line.value(QStringLiteral("outcome")).toString());
    }
}

const SharedStore::Intent *SharedStore::intent(const QString &run, const base::ScheduleId &schedule,
                                               const QByteArray &sha256) const
{
    const auto it = intents_.find({run + u'/' + schedule.value, sha256});
    return it == intents_.end() ? nullptr : &it->second;
}

bool SharedStore::hasOutcome(const QString &run, const base::AgentId &agent, push::Outcome outcome) const
{
    const auto it = outcomes_.find({run, agent});
    return it != outcomes_.end() && it->second.count(push::word(outcome)) != 0;
}

bool SharedStore::wasDecided(const QString &run, const base::AgentId &agent) const
{
    return decided_.count({run, agent}) != 0;
}

bool Leases::isLive(const Entry &entry) const
{
    const Milliseconds now = world_.timeline().now();
    if (!entry.holder)
        return now < entry.until;
    const auto silent = entry.holder->silentSince();
    return !silent || now < *silent + leaseLength;
}

push::Lock::Lease Leases::acquire(const QString &key, Session &by)
{
    if (world_.locksRemoved()) {
        world_.showed(Fault::LocksRemoved);
        return {++tokens_, {}, true};
    }
    Entry &entry = entries_[key];
    if (isLive(entry))
        return {entry.token, entry.holder ? entry.holder->name() : QStringLiteral("somebody"), false};
    entry = {++tokens_, &by, Milliseconds{-1}};
    if (world_.history())
        world_.history()->lease("grant", key, entry.token, by.name());
    return {entry.token, {}, true};
}

void Leases::release(const QString &key, qint64 token, const Session &by)
{
    const auto it = entries_.find(key);
    if (it == entries_.end() || it->second.token != token)
        return;
    it->second.holder = nullptr;
    it->second.until = Milliseconds{-1};
    if (world_.history())
        world_.history()->lease("release", key, token, by.name());
}

void Leases::takeAway(const QString &key)
{
    Entry &entry = entries_[key];
    entry = {++tokens_, nullptr, world_.timeline().now() + Milliseconds{3'000}};
    if (world_.history())
        world_.history()->lease("grant", key, entry.token, QStringLiteral("outsider"));
}

bool Leases::holds(const QString &key, qint64 token) const
{
    const auto it = entries_.find(key);
    return it != entries_.end() && it->second.token == token;
}

const Session *Leases::holder(const QString &key) const
{
    const auto it = entries_.find(key);
    return it == entries_.end() || !isLive(it->second) ? nullptr : it->second.holder;
}

std::vector<QString> Leases::heldBy(const Session &session) const
{
    std::vector<QString> keys;
    for (const auto &[key, entry] : entries_) {
        if (entry.holder == &session)
            keys.push_back(key);
    }
    return keys;
}

} // namespace shiftlane::simulation
