#include "scenario/bench/service_view.h"

#include "scenario/bench/planner.h"

#include <QJsonArray>

namespace shiftlane::test {
namespace {

constexpr qint64 minuteMs = 60'000;

struct Look {
    QString wanted;
    std::optional<ServiceShift> found;

    void at(const QJsonObject &agent, QLatin1String shifts)
    {
        const QString id = agent.value(QLatin1String("id")).toString();
        if (found && found->agent == id)
            found.reset(); // a write says all that the agent has
        for (const QJsonValue each : agent.value(shifts).toArray()) {
            const QJsonObject shift = each.toObject();
            if (shift.value(QLatin1String("id")).toString() != wanted)
                continue;
            const QString text = shift.value(QLatin1String("startDate")).toString();
            const base::Instant start{QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch()};
            found =
                ServiceShift{id, start, {start.ms + shift.value(QLatin1String("lengthMinutes")).toInt() * minuteMs}};
        }
    }
};

} // namespace

std::optional<ServiceShift> shiftAtService(const Planner &planner, const QString &shift)
{
    Look look{shift, {}};
    for (const QJsonObject &state : planner.serviceLog(QStringLiteral("state")))
        for (const QJsonValue schedule : state.value(QLatin1String("schedules")).toArray())
            for (const QJsonValue agent : schedule.toObject().value(QLatin1String("agents")).toArray())
                look.at(agent.toObject(), QLatin1String("shifts"));
    for (const QJsonObject &effect : planner.serviceLog(QStringLiteral("effect")))
        for (const QJsonValue agent : effect.value(QLatin1String("agents")).toArray())
            look.at(agent.toObject(), QLatin1String("after"));
    return look.found;
}

int agentsWritten(const Planner &planner)
{
    int count = 0;
    for (const QJsonObject &effect : planner.serviceLog(QStringLiteral("effect")))
        count += static_cast<int>(effect.value(QLatin1String("agents")).toArray().size());
    return count;
}

} // namespace shiftlane::test
