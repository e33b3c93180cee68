#include "session/flight_recorder.h"

#include "push/content_text.h"
#include "session/flight_conflicts.h"
#include "session/flight_tape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace shiftlane::session {

namespace {

using push::text::key;

constexpr base::Milliseconds growEvery{250};

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes); }

QString word(push::LaneMark::Kind kind)
{
    using Kind = push::LaneMark::Kind;
    switch (kind) {
    case Kind::WriteBegan:
        return QStringLiteral("writeBegan");
    case Kind::WriteEnded:
        return QStringLiteral("writeEnded");
    case Kind::Conflict:
        return QStringLiteral("conflict");
    case Kind::Locked:
        return QStringLiteral("locked");
    case Kind::Retry:
        return QStringLiteral("retry");
    case Kind::Throttled:
        return QStringLiteral("throttled");
    case Kind::Ambiguous:
        return QStringLiteral("ambiguous");
    case Kind::Applied:
        return QStringLiteral("applied");
    }
    return {};
}

QJsonObject headOf(const push::PushRun &run, const plan::PushPlan &plan, const push::RunOptions &options)
{
    const qsizetype cut = options.account.lastIndexOf(u'@');
    return {{key(u"program"), QStringLiteral("Shiftlane ") + QCoreApplication::applicationVersion()},
            {key(u"runId"), run.id()},
            {key(u"plan"), plan.sourceName},
            {key(u"planHash"), hex(plan.sourceHash)},
            {key(u"planner"), options.planner},
            {key(u"account"), options.account},
            {key(u"service"), QUrl(options.account.mid(cut + 1)).host()},
            {key(u"agents"), plan.agentCount()},
            {key(u"resumed"), options.recovered != nullptr},
            {key(u"masked"), false}};
}

QJsonObject groupOf(const plan::GroupPlan &group, const push::BusinessUnits &units)
{
    const auto unit = units.find(group.key.businessUnit);
    QJsonObject object{{key(u"businessUnit"), group.key.businessUnit.value},
                       {key(u"name"), group.businessUnitName},
                       {key(u"weekDate"), group.key.weekDate.toString(Qt::ISODate)},
                       {key(u"weekCount"), group.weekCount},
                       {key(u"description"), group.description},
                       {key(u"published"), group.published},
                       {key(u"agents"), static_cast<qint64>(group.agents.size())}};
    if (group.baseVersion)
        object.insert(key(u"baseVersion"), *group.baseVersion);
    const QJsonObject known = unit == units.end() ? QJsonObject() : unitJson(unit->second);
    for (auto it = known.begin(); it != known.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject laneOf(const push::GroupProgress &group)
{
    QJsonArray versions;
    for (const qint64 each : group.versions)
        versions.append(each);
    QJsonObject lane{{key(u"state"), push::word(group.state)},
                     {key(u"reason"), group.reason},
                     {key(u"round"), group.round},
                     {key(u"paused"), group.pausedByPlanner},
                     {key(u"versions"), versions}};
    if (group.waitsUntil)
        lane.insert(key(u"waitsUntil"), group.waitsUntil->toIso());
    if (!group.heldBy.isEmpty())
        lane.insert(key(u"heldBy"), group.heldBy);
    return lane;
}

QJsonArray conflictsOf(const push::GroupProgress &group)
{
    QJsonArray open;
    for (const push::AgentProgress &agent : group.agents)
        for (const plan::Conflict &conflict : agent.conflicts)
            open.append(toJson(conflict));
    return open;
}

} // namespace

void FlightRecorder::begin(const push::PushRun &run, const plan::PushPlan &plan, const push::BusinessUnits &units,
                           const push::RunOptions &options)
{
    files::FlightLine head;
    head.at = clock_.now();
    head.kind = QStringLiteral("record");
    head.body = files::flightHead(headOf(run, plan, options));
    writer_.add(head);
    for (const plan::GroupPlan &group : plan.groups) {
        files::FlightLine line;
        line.at = head.at;
        line.kind = QStringLiteral("group");
        line.group = group.key.schedule;
        line.body = compact(groupOf(group, units));
        writer_.add(line);
    }
}

void FlightRecorder::takeEarlier(const base::Result<journal::Journal::Records> &records, const QString &run)
{
    base::Instant at = clock_.now();
    std::vector<files::FlightLine> live = std::exchange(pending_, {});
    waits_ = false;
    if (!records)
        add(QStringLiteral("notRead"), compact({{key(u"reason"), records.failure().sentence()}}));
    // Those of this session are on their way to the journal too: each once.
    const auto isLive = [&](const push::JournalRecord &record) {
        return std::any_of(live.begin(), live.end(), [&](const files::FlightLine &line) {
            return line.kind == record.kind && line.group == record.schedule && line.attempt == record.attemptId &&
                   line.body == record.body;
        });
    };
    for (const push::JournalRecord &record : records ? *records : journal::Journal::Records{}) {
        if (record.runId != run || isLive(record))
            continue;
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        at = base::Instant::fromIso(body.value(key(u"at")).toString()).value_or(at);
        put({0, at, record.kind, record.schedule, record.attemptId, record.body});
    }
    for (files::FlightLine &each : live)
        put(std::move(each));
}

void FlightRecorder::append(push::JournalRecord record, std::function<void(base::Status)> done)
{
    files::FlightLine line{0, {}, record.kind, record.schedule, record.attemptId, record.body};
    journal_.append(std::move(record), [this, alive = std::weak_ptr(alive_), line = std::move(line),
                                        done = std::move(done)](const base::Status &kept) mutable {
        if (!alive.expired()) {
            line.at = clock_.now();
            began_ = began_ || (kept && (line.kind == u"approval" || line.kind == u"resume"));
            if (!kept)
                add(QStringLiteral("notKept"),
                    compact({{key(u"record"), line.kind}, {key(u"reason"), kept.failure().sentence()}}), line.group);
            else
                putNow(std::move(line));
        }
        done(kept);
    });
}

void FlightRecorder::take(const genesys::ExchangeFacts &facts)
{
    QJsonObject body{{key(u"verb"), facts.verb},
                     {key(u"path"), facts.path},
                     {key(u"transport"), genesys::word(facts.transport)},
                     {key(u"status"), facts.status},
                     {key(u"began"), facts.at.toIso()},
                     {key(u"ms"), facts.ms},
                     {key(u"sentBytes"), facts.sentBytes},
                     {key(u"gotBytes"), facts.gotBytes}};
    const auto put = [&](const char16_t *name, const QString &value) {
        if (!value.isEmpty())
            body.insert(key(name), value);
    };
    put(u"requestId", facts.requestId);
    put(u"sentSha256", hex(facts.sentSha256));
    put(u"gotSha256", hex(facts.gotSha256));
    put(u"code", facts.code);
    put(u"message", facts.message);
    base::ScheduleId group;
    for (const auto &[id, seen] : seen_)
        if (facts.path.contains(id.value))
            group = id;
    add(QStringLiteral("exchange"), compact(body), group);
}

void FlightRecorder::look(const push::PushRun &run)
{
    for (const push::GroupProgress &group : run.groups())
        lookAt(group, seen_[group.key.schedule]);
}

void FlightRecorder::lookAt(const push::GroupProgress &group, Seen &seen)
{
    const base::ScheduleId &id = group.key.schedule;
    for (; seen.marks < group.marks.size(); ++seen.marks) {
        const push::LaneMark &mark = group.marks[seen.marks];
        put({0,
             mark.at,
             QStringLiteral("mark"),
             id,
             {},
             compact({{key(u"mark"), word(mark.kind)}, {key(u"text"), mark.text}})});
    }
    const Seen now{group.state, group.reason, group.round, group.pausedByPlanner, seen.marks};
    if (now == seen)
        return;
    const bool moved = now.state != seen.state;
    seen = now;
    add(QStringLiteral("lane"), compact(laneOf(group)), id);
    if (!moved || (group.state != push::LaneState::NeedsDecision && !push::isFinal(group.state)))
        return;
    if (const QJsonArray open = conflictsOf(group); !open.isEmpty())
        add(QStringLiteral("conflicts"), compact({{key(u"conflicts"), open}}), id);
}

void FlightRecorder::add(const QString &kind, const QByteArray &body, const base::ScheduleId &group)
{
    put({0, clock_.now(), kind, group, {}, body});
}

void FlightRecorder::put(files::FlightLine line)
{
    if (finished_)
        return;
    if (waits_)
        pending_.push_back(std::move(line));
    else
        writer_.add(line);
    if (file_)
        grow();
}

/// What was noted before a write is on its way to the disk before the write goes.
void FlightRecorder::putNow(files::FlightLine line)
{
    const bool before = line.kind == u"approval" || line.kind == u"resume" || line.kind == u"intent";
    put(std::move(line));
    if (file_ && before && !finished_)
        file_->grow(writer_.soFar());
}

/// Soon, and many lines at once. Nothing waits for it.
void FlightRecorder::grow()
{
    if (std::exchange(growsSoon_, true))
        return;
    clock_.after(growEvery, [this, alive = std::weak_ptr(alive_)] {
        if (alive.expired() || finished_)
            return;
        growsSoon_ = false;
        file_->grow(writer_.soFar());
    });
}

QByteArray FlightRecorder::finish()
{
    if (finished_)
        return {};
    waits_ = false;
    for (files::FlightLine &each : std::exchange(pending_, {}))
        put(std::move(each));
    finished_ = true;
    QByteArray whole = writer_.finish(clock_.now());
    if (file_) {
        file_->grow(whole);
        kept_ = file_->close();
    }
    return whole;
}

} // namespace shiftlane::session
