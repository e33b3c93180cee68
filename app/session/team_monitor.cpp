#include "session/team_monitor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shiftlane::session {

namespace {

using push::LaneState;
using push::Outcome;

struct Group {
    TeamRow row;
    std::map<QString, Outcome> outcomes;
};

struct Run {
    std::map<base::ScheduleId, Group> groups;
    std::map<base::ScheduleId, QString> names; ///< of business units, as the plan has them
    std::vector<base::ScheduleId> order;
};

void takeRun(Run &run, const QString &id, const QJsonObject &body)
{
    for (const QJsonValue &value : body.value(QStringLiteral("groups")).toArray()) {
        const QJsonObject each = value.toObject();
        const base::ScheduleId schedule(each.value(QStringLiteral("schedule")).toString());
        TeamRow row;
        row.runId = id;
        row.planner = body.value(QStringLiteral("planner")).toString();
        row.planName = body.value(QStringLiteral("plan")).toString();
        row.at = base::Instant::fromIso(body.value(QStringLiteral("at")).toString()).value_or(base::Instant{});
        row.group.schedule = schedule;
        row.group.businessUnit = base::BusinessUnitId(each.value(QStringLiteral("businessUnit")).toString());
        row.group.weekDate = QDate::fromString(each.value(QStringLiteral("weekDate")).toString(), Qt::ISODate);
        row.groupText = run.names[schedule];
        row.planned = each.value(QStringLiteral("agents")).toInt();
        run.groups[schedule].row = std::move(row);
        run.order.push_back(schedule);
    }
}

void takeProgress(Group &group, const QString &kind, const QJsonObject &body)
{
    LaneState &state = group.row.state;
    if (kind == QStringLiteral("intent"))
        state = LaneState::Uploading;
    else if (kind == QStringLiteral("observation"))
        state = LaneState::Merging;
    else if (kind == QStringLiteral("step"))
        state = body.value(QStringLiteral("step")).toString() == QStringLiteral("submitted") ? LaneState::Submitted
                                                                                             : LaneState::Reading;
    else if (kind == QStringLiteral("end"))
        state = push::laneStateFrom(body.value(QStringLiteral("state")).toString()).value_or(LaneState::Stopped);
    if (kind != QStringLiteral("outcome") && kind != QStringLiteral("end"))
        return;
    for (const QJsonValue &value : body.value(QStringLiteral("agents")).toArray()) {
        const QJsonObject each = value.toObject();
        group.outcomes[each.value(QStringLiteral("id")).toString()] =
            push::outcomeFrom(each.value(QStringLiteral("outcome")).toString()).value_or(Outcome::Pending);
    }
    if (kind == QStringLiteral("end"))
        group.row.reason = body.value(QStringLiteral("reason")).toString();
}

void count(Group &group)
{
    for (const auto &[agent, outcome] : group.outcomes) {
        group.row.applied += outcome == Outcome::Applied || outcome == Outcome::AlreadyPresent ? 1 : 0;
        group.row.parked += outcome == Outcome::Parked ? 1 : 0;
        group.row.settled += outcome != Outcome::Pending ? 1 : 0;
    }
}

} // namespace

std::vector<TeamRow> teamRows(const std::vector<push::JournalRecord> &records)
{
    std::map<QString, Run> runs;
    std::vector<QString> order;
    for (const push::JournalRecord &record : records) {
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        Run &run = runs[record.runId];
        if (record.kind == QStringLiteral("plan")) {
            run.names[record.schedule] = body.value(QStringLiteral("name")).toString();
        } else if (record.kind == QStringLiteral("run")) {
            takeRun(run, record.runId, body);
            order.push_back(record.runId);
        } else if (const auto group = run.groups.find(record.schedule); group != run.groups.end()) {
            takeProgress(group->second, record.kind, body);
        }
    }
    std::vector<TeamRow> rows;
    for (auto id = order.rbegin(); id != order.rend(); ++id) {
        Run &run = runs[*id];
        for (const base::ScheduleId &schedule : run.order) {
            count(run.groups[schedule]);
            rows.push_back(run.groups[schedule].row);
        }
    }
    return rows;
}

} // namespace shiftlane::session
