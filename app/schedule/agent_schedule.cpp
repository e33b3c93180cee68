#include "schedule/agent_schedule.h"

#include <QCryptographicHash>
#include <algorithm>

namespace shiftlane::schedule {

namespace {

void feed(QByteArray &out, const QByteArray &text)
{
    out += QByteArray::number(text.size());
    out += ':';
    out += text;
}

void feed(QByteArray &out, const UnknownFields &fields)
{
    for (const auto &[key, raw] : fields) {
        feed(out, key);
        feed(out, raw);
    }
    out += ';';
}

template <class T>
void feed(QByteArray &out, const std::optional<T> &value)
{
    out += value ? QByteArray::number(static_cast<qint64>(*value)) : QByteArrayLiteral("-");
    out += ';';
}

QByteArray canonical(const Shift &shift)
{
    Shift sorted = shift;
    sorted.sortActivities();
    QByteArray out;
    for (const Activity &activity : sorted.activities) {
        out += QByteArray::number(activity.start.ms) + '+' + QByteArray::number(activity.lengthMinutes) + ';';
        feed(out, activity.code.value.toUtf8());
        feed(out, activity.description.toUtf8());
        feed(out, activity.paid);
        feed(out, activity.payableMinutes);
        feed(out, activity.extra);
    }
    return out;
}

QByteArray canonical(const TimeOffMarker &marker)
{
    QByteArray out = marker.date.toString(Qt::ISODate).toUtf8() + '+' + QByteArray::number(marker.lengthMinutes) + ';';
    feed(out, marker.code.value.toUtf8());
    feed(out, marker.description.toUtf8());
    feed(out, marker.paid);
    feed(out, marker.payableMinutes);
    feed(out, marker.extra);
    return out;
}

QByteArray hashed(const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); }

template <class T>
QByteArray canonicalList(const std::vector<T> &items)
{
    std::vector<QByteArray> parts;
    parts.reserve(items.size());
    for (const T &item : items)
        parts.push_back(canonical(item));
    std::sort(parts.begin(), parts.end());
    QByteArray out;
    for (const QByteArray &part : parts)
        feed(out, part);
    return out;
}

QByteArray canonical(const AgentSchedule &schedule)
{
    QByteArray out;
    feed(out, canonicalList(schedule.shifts));
    feed(out, canonicalList(schedule.markers));
    return out;
}

} // namespace

Instant Shift::end() const
{
    Instant last = start();
    for (const Activity &activity : activities)
        last = std::max(last, activity.end());
    return last;
}

void Shift::sortActivities()
{
    std::stable_sort(activities.begin(), activities.end(),
                     [](const Activity &a, const Activity &b) { return a.start < b.start; });
}

void AgentSchedule::sort()
{
    for (Shift &each : shifts)
        each.sortActivities();
    std::sort(shifts.begin(), shifts.end(), [](const Shift &a, const Shift &b) {
        return a.start() != b.start() ? a.start() < b.start() : a.id < b.id;
    });
    std::sort(markers.begin(), markers.end(),
              [](const TimeOffMarker &a, const TimeOffMarker &b) { return a.date < b.date; });
}

const Shift *AgentSchedule::shift(const ShiftId &id) const
{
    const auto it = std::find_if(shifts.begin(), shifts.end(), [&](const Shift &each) { return each.id == id; });
    return it == shifts.end() ? nullptr : &*it;
}

const TimeOffMarker *AgentSchedule::marker(QDate date) const
{
    const auto it =
        std::find_if(markers.begin(), markers.end(), [&](const TimeOffMarker &each) { return each.date == date; });
    return it == markers.end() ? nullptr : &*it;
}

bool sameContent(const AgentSchedule &a, const AgentSchedule &b) { return canonical(a) == canonical(b); }

QByteArray fingerprint(const AgentSchedule &schedule) { return hashed(canonical(schedule)); }

QByteArray fingerprint(const Shift &shift) { return hashed(canonical(shift)); }

} // namespace shiftlane::schedule
