#include "sandbox/sample_names.h"
#include "sandbox/sample_org.h"

#include <algorithm>

namespace shiftlane::sandbox {

using schedule::ActivityCategory;
using schedule::ActivityCode;
using schedule::BusinessUnit;

namespace {

struct UnitPlan {
    QString name;
    QByteArray zone;
    Qt::DayOfWeek firstDay;
    QStringList managementUnits;
    std::vector<Script> scripts;
    QString queue;
    double target;
    int seconds;
};

std::vector<UnitPlan> plans()
{
    using enum Script;
    return {
        {QStringLiteral("Retail Banking"),
         "America/New_York",
         Qt::Sunday,
         {QStringLiteral("Everyday Accounts"), QStringLiteral("Loans & Mortgages")},
         {English, English, English, Spanish, Hebrew, Cyrillic},
         QStringLiteral("Banking Service"),
         0.8,
         20},
        {QStringLiteral("Cards & Fraud"),
         "Europe/London",
         Qt::Monday,
         {QStringLiteral("Card Service"), QStringLiteral("Fraud Desk"), QStringLiteral("Disputes")},
         {English, English, Polish, Polish, Greek, Arabic},
         QStringLiteral("Cards & Fraud Line"),
         0.9,
         15},
        {QStringLiteral("Insurance"),
         "America/Chicago",
         Qt::Sunday,
         {QStringLiteral("Claims"), QStringLiteral("Policies")},
         {English, English, Spanish, Vietnamese, Arabic},
         QStringLiteral("Insurance Claims"),
         0.8,
         30},
        {QStringLiteral("Travel"),
         "Australia/Sydney",
         Qt::Monday,
         {QStringLiteral("Bookings"), QStringLiteral("Disruption Desk")},
         {English, English, Japanese, Chinese, Vietnamese, Greek},
         QStringLiteral("Travel Bookings"),
         0.75,
         30},
        {QStringLiteral("Utilities"),
         "Asia/Kolkata",
         Qt::Monday,
         {QStringLiteral("Billing"), QStringLiteral("Outages"), QStringLiteral("Moves")},
         {Devanagari, Devanagari, English, Arabic},
         QStringLiteral("Utilities Billing"),
         0.8,
         20},
        {QStringLiteral("Telecom Iberia"),
         "Europe/Madrid",
         Qt::Monday,
         {QStringLiteral("Mobile"), QStringLiteral("Fibre")},
         {Spanish, Spanish, Spanish, Polish, Cyrillic, Hebrew},
         QStringLiteral("Telecom Care"),
         0.8,
         20},
    };
}

ActivityCode builtIn(const char *id, const QString &name, ActivityCategory category, int minutes, bool paid, bool work)
{
    return {ActivityCodeId(QString::fromLatin1(id)), name, category, minutes, true, true, paid, work};
}

std::vector<ActivityCode> activityCodes(const IdMaker &ids, const QString &unit)
{
    using enum ActivityCategory;
    std::vector<ActivityCode> codes = {
        builtIn("0", QStringLiteral("On Queue"), OnQueueWork, 120, true, true),
        builtIn("1", QStringLiteral("Break"), Break, 15, true, false),
        builtIn("2", QStringLiteral("Meal"), Meal, 30, false, false),
        builtIn("3", QStringLiteral("Meeting"), Meeting, 30, true, true),
        builtIn("4", QStringLiteral("Off Queue"), OffQueueWork, 60, true, true),
        builtIn("5", QStringLiteral("Time Off"), TimeOff, 120, false, false),
        builtIn("6", QStringLiteral("Training"), Training, 30, true, true),
        builtIn("7", QStringLiteral("Unavailable"), Unavailable, 60, false, false),
    };
    const auto own = [&](const QString &name, ActivityCategory category, int minutes, bool work) {
        codes.push_back({ActivityCodeId(ids.named(QStringLiteral("code/%1/%2").arg(unit, name))), name, category,
                         minutes, true, false, true, work});
    };
    own(QStringLiteral("Coaching"), Meeting, 30, true);
    own(QStringLiteral("Back office"), OffQueueWork, 60, true);
    own(QStringLiteral("Annual leave"), TimeOff, 480, false);
    return codes;
}

void addPeople(BusinessUnit &unit, const IdMaker &ids, const UnitPlan &plan, NameBook &names, int count, int offset)
{
    for (int i = 0; i < count; ++i) {
        const auto mu = static_cast<size_t>(i) % unit.managementUnits.size();
        unit.agents.push_back({AgentId(ids.named(QStringLiteral("agent/%1").arg(offset + i))), names.next(plan.scripts),
                               unit.managementUnits[mu].id});
    }
    // As a management unit lists them: one unit after the other.
    std::stable_sort(unit.agents.begin(), unit.agents.end(), [&](const auto &a, const auto &b) {
        const auto rank = [&](const ManagementUnitId &id) {
            return std::find_if(unit.managementUnits.begin(), unit.managementUnits.end(),
                                [&](const auto &m) { return m.id == id; }) -
                   unit.managementUnits.begin();
        };
        return rank(a.managementUnit) < rank(b.managementUnit);
    });
}

} // namespace

std::vector<BusinessUnit> sampleUnits(quint32 seed, const IdMaker &ids, int count, int agents)
{
    const std::vector<UnitPlan> templates = plans();
    NameBook names(derivedSeed(seed, u"names"));
    std::vector<BusinessUnit> units;
    int offset = 0;
    for (int u = 0; u < count; ++u) {
        const UnitPlan &plan = templates.at(static_cast<size_t>(u) % templates.size());
        const int round = u / static_cast<int>(templates.size());
        BusinessUnit unit;
        unit.name = round == 0 ? plan.name : QStringLiteral("%1 %2").arg(plan.name).arg(round + 1);
        unit.id = BusinessUnitId(ids.named(QStringLiteral("unit/%1").arg(u)));
        unit.zone = QTimeZone(plan.zone);
        unit.startDayOfWeek = plan.firstDay;
        for (const QString &mu : plan.managementUnits)
            unit.managementUnits.push_back(
                {ManagementUnitId(ids.named(QStringLiteral("mu/%1/%2").arg(u).arg(mu))), mu});
        unit.codes = activityCodes(ids, unit.name);
        const int share = agents / count + (u < agents % count ? 1 : 0);
        addPeople(unit, ids, plan, names, share, offset);
        offset += share;
        units.push_back(std::move(unit));
    }
    return units;
}

std::vector<HeldQueue> sampleQueues(quint32 seed, const IdMaker &ids, const std::vector<BusinessUnit> &units)
{
    const std::vector<UnitPlan> templates = plans();
    std::vector<HeldQueue> queues;
    for (size_t u = 0; u < units.size(); ++u) {
        const UnitPlan &plan = templates.at(u % templates.size());
        HeldQueue held;
        held.unit = u;
        held.seed = derivedSeed(seed, units[u].id.value);
        held.queue.id = QueueId(ids.named(QStringLiteral("queue/%1").arg(u)));
        held.planningGroup = ids.named(QStringLiteral("planning/") + held.queue.id.value);
        held.queue.name = u < templates.size() ? plan.queue : QStringLiteral("%1 %2").arg(plan.queue).arg(u + 1);
        held.queue.serviceLevelTarget = plan.target;
        held.queue.serviceLevelSeconds = plan.seconds;
        // One in twenty is in no queue yet: new people, and a mistake to find.
        Chance chance(held.seed);
        for (const schedule::Agent &agent : units[u].agents) {
            if (!chance.oneIn(20))
                held.members.push_back(agent.id);
        }
        held.peakOffered = static_cast<double>(held.members.size()) * (0.95 + 0.2 * chance.unit());
        queues.push_back(std::move(held));
    }
    return queues;
}

} // namespace shiftlane::sandbox
