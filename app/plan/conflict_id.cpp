#include "plan/conflict_id.h"

#include <QCryptographicHash>
#include <algorithm>

namespace shiftlane::plan {

namespace {

QByteArray part(const schedule::Shift *shift) { return shift ? schedule::fingerprint(*shift) : QByteArrayLiteral("-"); }

QByteArray part(const schedule::TimeOffMarker *marker)
{
    if (!marker)
        return QByteArrayLiteral("-");
    schedule::AgentSchedule alone;
    alone.markers = {*marker};
    return schedule::fingerprint(alone);
}

} // namespace

QByteArray conflictId(const base::AgentId &agent, const std::vector<DisputedItem> &items)
{
    std::vector<QByteArray> parts;
    for (const DisputedItem &item : items) {
        parts.push_back(part(item.base) + ' ' + part(item.service) + ' ' + part(item.planned) + ' ' +
                        part(item.baseMarker) + ' ' + part(item.serviceMarker) + ' ' + part(item.plannedMarker));
    }
    std::sort(parts.begin(), parts.end());
    QByteArray text = agent.value.toUtf8();
    for (const QByteArray &each : parts)
        text += '\n' + each;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32);
}

} // namespace shiftlane::plan
