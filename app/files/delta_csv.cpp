#include "files/delta_csv.h"

#include "files/activity_text.h"
#include "files/csv_reader.h"

#include <algorithm>

namespace shiftlane::files {

namespace {

/// One thing before and after; a null side is not there.
template <class Item>
struct Pair {
    const Item *before = nullptr;
    const Item *after = nullptr;
};

class DeltaRows {
public:
    DeltaRows(const plan::GroupPlan &group, const schedule::BusinessUnit &unit)
        : group_(group), unit_(unit), names_(unit)
    {
    }

    void add(const plan::AgentPlan &agent, push::Outcome outcome, QByteArray &into) const
    {
        schedule::AgentSchedule before = agent.base.value_or(schedule::AgentSchedule{});
        before.agent = agent.agent;
        const schedule::AgentSchedule after = plan::planned(before, agent);
        for (const auto &pair : shiftsOf(before, after))
            put(agent, outcome, dayOf(pair), shiftText(pair.before), shiftText(pair.after), into);
        for (const auto &pair : markersOf(before, after)) {
            const QDate day = pair.after ? pair.after->date : pair.before->date;
            put(agent, outcome, day, markerCell(pair.before), markerCell(pair.after), into);
        }
    }

private:
    void put(const plan::AgentPlan &agent, push::Outcome outcome, QDate day, const QString &before,
             const QString &after, QByteArray &into) const
    {
        const QString change = before.isEmpty()  ? QStringLiteral("added")
                               : after.isEmpty() ? QStringLiteral("removed")
                                                 : QStringLiteral("changed");
        QStringList cells{agent.name,
                          agent.agent.value,
                          group_.businessUnitName,
                          group_.key.weekDate.toString(Qt::ISODate),
                          day.toString(Qt::ISODate),
                          change,
                          before,
                          after,
                          push::word(outcome)};
        for (QString &each : cells)
            each = neutralised(each);
        into += csvRow(cells) + "\r\n";
    }

    /// By id; an added shift has none that the other side knows.
    static std::vector<Pair<schedule::Shift>> shiftsOf(const schedule::AgentSchedule &before,
                                                       const schedule::AgentSchedule &after)
    {
        std::vector<Pair<schedule::Shift>> pairs;
        for (const schedule::Shift &each : before.shifts) {
            const schedule::Shift *now = each.id.isEmpty() ? nullptr : after.shift(each.id);
            if (!now || !now->sameContent(each))
                pairs.push_back({&each, now});
        }
        for (const schedule::Shift &each : after.shifts)
            if (each.id.isEmpty() || !before.shift(each.id))
                pairs.push_back({nullptr, &each});
        std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) {
            return (a.after ? a.after : a.before)->start() < (b.after ? b.after : b.before)->start();
        });
        return pairs;
    }

    static std::vector<Pair<schedule::TimeOffMarker>> markersOf(const schedule::AgentSchedule &before,
                                                                const schedule::AgentSchedule &after)
    {
        std::vector<Pair<schedule::TimeOffMarker>> pairs;
        for (const schedule::TimeOffMarker &each : before.markers)
            if (const auto *now = after.marker(each.date); !now || *now != each)
                pairs.push_back({&each, now});
        for (const schedule::TimeOffMarker &each : after.markers)
            if (!before.marker(each.date))
                pairs.push_back({nullptr, &each});
        return pairs;
    }

    [[nodiscard]] QDate localDay(base::Instant at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at.ms, unit_.zone).date();
    }
    [[nodiscard]] QDate dayOf(const Pair<schedule::Shift> &pair) const
    {
        return localDay((pair.after ? pair.after : pair.before)->start());
    }
    /// A shift that moved to another day names it.
    [[nodiscard]] QString shiftText(const schedule::Shift *shift) const
    {
        if (!shift)
            return {};
        return localDay(shift->start()).toString(Qt::ISODate) + u' ' + activitiesText(*shift, names_, unit_.zone);
    }
    [[nodiscard]] QString markerCell(const schedule::TimeOffMarker *marker) const
    {
        return marker ? markerText(*marker, names_) : QString();
    }

    const plan::GroupPlan &group_;
    const schedule::BusinessUnit &unit_;
    CodeNames names_;
};

} // namespace

QByteArray writeDeltaCsv(const std::vector<plan::GroupPlan> &groups, const AgentOutcomes &outcomes,
                         const UnitsById &units)
{
    QByteArray csv = csvRow({QStringLiteral("agent"), QStringLiteral("agent_id"), QStringLiteral("business_unit"),
                             QStringLiteral("week"), QStringLiteral("shift"), QStringLiteral("change"),
                             QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("outcome")}) +
                     "\r\n";
    schedule::BusinessUnit unknown;
    unknown.zone = QTimeZone::utc();
    for (const plan::GroupPlan &group : groups) {
        const auto unit = units.find(group.key.businessUnit);
        const DeltaRows rows(group, unit == units.end() ? unknown : unit->second);
        const auto of = outcomes.find(group.key.schedule);
        for (const plan::AgentPlan &agent : group.agents) {
            push::Outcome outcome = push::Outcome::Pending;
            if (of != outcomes.end())
                if (const auto it = of->second.find(agent.agent); it != of->second.end())
                    outcome = it->second;
            rows.add(agent, outcome, csv);
        }
    }
    return csv;
}

} // namespace shiftlane::files
