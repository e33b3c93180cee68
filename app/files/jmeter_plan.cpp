#include "files/jmeter_plan.h"

#include "files/jmeter_scripts.h"
#include "files/jmeter_xml.h"
#include "plan/merge.h"
#include "wire/schedule_update.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shiftlane::files {

namespace {

using Units = std::map<base::BusinessUnitId, schedule::BusinessUnit>;

base::Failure without(const plan::PushPlan &plan, const QString &what)
{
    return {base::FailureKind::Usage, plan.sourceName, what};
}

/// Agents of a group by management unit: one reading asks for one unit.
std::map<base::ManagementUnitId, QJsonArray> byUnit(const plan::GroupPlan &group, const Units &units)
{
    std::map<base::ManagementUnitId, QJsonArray> found;
    const auto unit = units.find(group.key.businessUnit);
    for (const plan::AgentPlan &agent : group.agents) {
        base::ManagementUnitId place = agent.managementUnit;
        if (unit != units.end()) {
            const auto &agents = unit->second.agents;
            const auto known =
                std::find_if(agents.begin(), agents.end(), [&](const auto &each) { return each.id == agent.agent; });
            if (known != agents.end())
                place = known->managementUnit;
        }
        found[place].append(agent.agent.value);
    }
    return found;
}

/// The upload body with a mark in the place of each version. The text is kept as
/// it is written: what Shiftlane does not interpret keeps every digit.
QByteArray bodyOf(const plan::GroupPlan &group)
{
    constexpr qint64 stand = 9'007'199'254'000'000; // no version is as large
    wire::ScheduleUpdate update;
    update.version = stand;
    std::map<qint64, QString> marks{{stand, QStringLiteral("\"@schedule@\"")}};
    for (const plan::AgentPlan &agent : group.agents) {
        schedule::AgentSchedule before;
        before.agent = agent.agent;
        if (agent.base)
            before = *agent.base;
        schedule::AgentDelta delta = plan::delta(before, plan::planned(before, agent));
        if (delta.isEmpty())
            continue;
        delta.agent = agent.agent;
        if (delta.version) {
            delta.version = stand + static_cast<qint64>(marks.size());
            marks[*delta.version] = QStringLiteral("\"@agent:%1@\"").arg(agent.agent.value);
        }
        update.agents.push_back(std::move(delta));
    }
    QByteArray body = wire::printScheduleUpdate(update);
    for (const auto &[number, mark] : marks)
        body.replace(QByteArray::number(number), mark.toUtf8());
    return body;
}

class PlanWriter {
public:
    PlanWriter(QByteArray &out, const Units &units, const JmeterTarget &target)
        : xml_(out), units_(units), target_(target)
    {
    }

    void write(const plan::PushPlan &plan)
    {
        const QString comment = QStringLiteral("Pushes %1. One thread per schedule group; the first conflict stops it. "
                                               "Start with -Jclient_secret=...")
                                    .arg(plan.sourceName);
        xml_.testPlan(QStringLiteral("Shiftlane push of ") + plan.sourceName, comment, [&] {
            xml_.threadGroup(QStringLiteral("sign in"), true, [this] { signIn(); });
            for (const plan::GroupPlan &group : plan.groups)
                xml_.threadGroup(nameOf(group), false, [&] { push(group); });
        });
        xml_.finish();
    }

private:
    static QString nameOf(const plan::GroupPlan &group)
    {
        return QStringLiteral("%1 %2").arg(group.businessUnitName, group.key.weekDate.toString(Qt::ISODate));
    }

    void signIn()
    {
        xml_.request(QStringLiteral("token"), "POST", target_.loginUrl, QStringLiteral("/oauth/token"),
                     QStringLiteral("grant_type=client_credentials"), [this] {
                         xml_.headers(
                             QStringLiteral("who signs in"),
                             {{QStringLiteral("Authorization"), QStringLiteral("Basic ${basic}")},
                              {QStringLiteral("Content-Type"), QStringLiteral("application/x-www-form-urlencoded")}});
                         const QByteArray id = target_.clientId.toUtf8().toBase64();
                         xml_.before(QStringLiteral("client id and secret"),
                                     QStringLiteral("vars.put(\"client_id\", new String(java.util.Base64.getDecoder()"
                                                    ".decode(\"%1\"), \"UTF-8\"));")
                                             .arg(QString::fromLatin1(id)) +
                                         jmeter::basic);
                         xml_.assertion(QStringLiteral("token"), jmeter::json + jmeter::takeToken);
                     });
    }

    void push(const plan::GroupPlan &group)
    {
        const QString path =
            QStringLiteral("/api/v2/workforcemanagement/businessunits/%1/weeks/%2/schedules/%3")
                .arg(group.key.businessUnit.value, group.key.weekDate.toString(Qt::ISODate), group.key.schedule.value);
        const QUrl &api = target_.apiUrl;
        xml_.headers(QStringLiteral("token"),
                     {{QStringLiteral("Authorization"), QStringLiteral("Bearer ${__P(shiftlane_token)}")},
                      {QStringLiteral("Content-Type"), QStringLiteral("application/json")}});
        xml_.request(QStringLiteral("read again"), "GET", api, path, {}, [&] {
            xml_.assertion(QStringLiteral("version of the base"),
                           jmeter::json + jmeter::checkVersion.arg(QString::number(*group.baseVersion)));
        });
        readAgents(group, path, QStringLiteral("read agents"), QStringLiteral("v"));
        xml_.sampler(QStringLiteral("pack"), jmeter::pack.arg(QString::fromLatin1(bodyOf(group).toBase64())));
        xml_.request(QStringLiteral("upload URL"), "POST", api, path + QStringLiteral("/update/uploadurl"),
                     QStringLiteral("{\"contentLengthBytes\":${length}}"),
                     [&] { xml_.assertion(QStringLiteral("where to"), jmeter::json + jmeter::takeUpload); });
        xml_.sampler(QStringLiteral("upload"), jmeter::upload.arg(api.toString(QUrl::FullyEncoded)));
        xml_.request(QStringLiteral("write"), "POST", api, path + QStringLiteral("/update"),
                     QStringLiteral("{\"uploadKey\":\"${uploadKey}\"}"), {});
        xml_.whileLoop(QStringLiteral("until it is done"), QStringLiteral("${waiting}"), [&] {
            xml_.request(QStringLiteral("look"), "GET", api, path, {}, [&] {
                xml_.pause(1'000);
                xml_.assertion(QStringLiteral("done"), jmeter::json + jmeter::look);
            });
        });
        readAgents(group, path, QStringLiteral("read back"), QStringLiteral("proof"));
    }

    void readAgents(const plan::GroupPlan &group, const QString &path, const QString &name, const QString &what)
    {
        for (const auto &[unit, agents] : byUnit(group, units_)) {
            const QJsonObject body{{QStringLiteral("managementUnitId"), unit.value},
                                   {QStringLiteral("userIds"), agents}};
            xml_.request(name, "POST", target_.apiUrl, path + QStringLiteral("/agentschedules/query"),
                         QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), [&] {
                             xml_.assertion(QStringLiteral("versions"), jmeter::json + jmeter::takeAgents.arg(what));
                         });
        }
    }

    JmeterXml xml_;
    const Units &units_;
    const JmeterTarget &target_;
};

} // namespace

base::Result<QByteArray> writeJmeterPlan(const plan::PushPlan &plan, const Units &units, const JmeterTarget &target)
{
    if (!plan.baseKnown)
        return without(plan,
                       QStringLiteral("the plan has no base: a JMeter plan needs the versions it was made against"));
    for (const plan::GroupPlan &group : plan.groups)
        if (!group.baseVersion)
            return without(
                plan,
                QStringLiteral("the base does not name the version of the schedule of %1").arg(group.businessUnitName));
    QByteArray out;
    PlanWriter(out, units, target).write(plan);
    return out;
}

} // namespace shiftlane::files
