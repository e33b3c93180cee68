#include "session/queue_scopes.h"

#include <algorithm>
#include <array>

namespace shiftlane::session {

namespace {

using Queues = std::vector<base::QueueId>;

void add(Queues &queues, const insight::PlanningGroup &group, const std::vector<schedule::Queue> &known)
{
    for (const insight::RoutePath &path : group.paths) {
        const bool exists = std::any_of(known.begin(), known.end(), [&](const auto &q) { return q.id == path.queue; });
        if (exists && std::find(queues.begin(), queues.end(), path.queue) == queues.end())
            queues.push_back(path.queue);
    }
}

} // namespace

std::vector<QueueScope> queueScopes(const std::vector<schedule::Queue> &queues, const std::vector<UnitName> &names,
                                    const std::vector<insight::UnitStaff> &units)
{
    std::vector<QueueScope> scopes;
    std::vector<QueueScope> groups;
    for (const insight::UnitStaff &unit : units) {
        const auto name = std::find_if(names.begin(), names.end(), [&](const auto &n) { return n.unit == unit.unit; });
        QueueScope whole{
            unit.unit.value, QueueScope::Kind::BusinessUnit, name == names.end() ? unit.unit.value : name->name, {}};
        for (const insight::PlanningGroup &each : unit.groups) {
            QueueScope group{each.id, QueueScope::Kind::PlanningGroup, each.name.isEmpty() ? each.id : each.name, {}};
            add(group.queues, each, queues);
            add(whole.queues, each, queues);
            if (!group.queues.empty())
                groups.push_back(std::move(group));
        }
        if (!whole.queues.empty())
            scopes.push_back(std::move(whole));
    }
    scopes.insert(scopes.end(), groups.begin(), groups.end());
    for (const schedule::Queue &queue : queues)
        scopes.push_back({queue.id.value, QueueScope::Kind::Queue, queue.name, {queue.id}});
    return scopes;
}

const QueueScope *findScope(const std::vector<QueueScope> &scopes, const QString &id)
{
    const auto found = std::find_if(scopes.begin(), scopes.end(), [&](const QueueScope &s) { return s.id == id; });
    return id.isEmpty() || found == scopes.end() ? nullptr : &*found;
}

QStringList mediaTypesOf(const QStringList &came, const std::vector<insight::UnitStaff> &units, const QString &shown)
{
    QStringList types;
    const auto take = [&](const QString &type) {
        if (!type.isEmpty() && !types.contains(type))
            types << type;
    };
    take(shown);
    for (const QString &type : came)
        take(type);
    for (const insight::UnitStaff &unit : units)
        for (const insight::PlanningGroup &group : unit.groups)
            for (const insight::RoutePath &path : group.paths)
                take(path.mediaType);
    constexpr std::array<QLatin1String, 5> usual = {QLatin1String("voice"), QLatin1String("chat"),
                                                    QLatin1String("email"), QLatin1String("callback"),
                                                    QLatin1String("message")};
    std::sort(types.begin(), types.end(), [&](const QString &a, const QString &b) {
        const auto rank = [&](const QString &type) {
            return std::find(usual.begin(), usual.end(), type) - usual.begin();
        };
        return std::pair(rank(a), a) < std::pair(rank(b), b);
    });
    return types;
}

} // namespace shiftlane::session
