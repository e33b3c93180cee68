#pragma once
#include <QHash>
#include <QMetaType>
#include <QString>
#include <compare>

namespace shiftlane::base {

/// An identifier of the service: opaque text, compared exactly (never
/// normalised, trimmed or turned into a number). The tag keeps kinds apart.
template <class Tag>
struct Id {
    QString value;

    Id() = default;
    explicit Id(QString text) : value(std::move(text)) {}

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &a, const Id &b) { return a.value == b.value; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        const int order = a.value.compare(b.value);
        return order <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using BusinessUnitId = Id<struct BusinessUnitTag>;
using ManagementUnitId = Id<struct ManagementUnitTag>;
using ScheduleId = Id<struct ScheduleTag>; ///< of a schedule group
using AgentId = Id<struct AgentTag>;       ///< the service's user id
using ShiftId = Id<struct ShiftTag>;
using TradeId = Id<struct TradeTag>;
using ActivityCodeId = Id<struct ActivityCodeTag>;
using QueueId = Id<struct QueueTag>;
using OperationId = Id<struct OperationTag>;

} // namespace shiftlane::base

template <class Tag>
struct std::hash<shiftlane::base::Id<Tag>> {
    size_t operator()(const shiftlane::base::Id<Tag> &id) const noexcept { return qHash(id); }
};
