#pragma once
#include "base/result.h"
#include "schedule/business_unit.h"

#include <QByteArray>
#include <QByteArrayView>
#include <map>
#include <optional>
#include <vector>

/// Business units, their settings, units, agents, names, activity codes and
/// queues (contract D.1, E.4). `where` names the route in a failure.
namespace shiftlane::wire {

using base::Result;

struct BusinessUnitItem {
    base::BusinessUnitId id;
    QString name;
    bool authorized = true;
    bool operator==(const BusinessUnitItem &) const = default;
};
[[nodiscard]] QByteArray printBusinessUnits(const std::vector<BusinessUnitItem> &units);
[[nodiscard]] Result<std::vector<BusinessUnitItem>> parseBusinessUnits(QByteArrayView body, const QString &where);

/// `?expand=settings`: id, name, zone and first day of the week; without
/// settings (the sandbox without expand) print leaves them out. An unknown zone
/// or day is a failure: days cannot be told without them.
[[nodiscard]] QByteArray printBusinessUnit(const schedule::BusinessUnit &unit, qint64 version,
                                           bool withSettings = true);
[[nodiscard]] Result<schedule::BusinessUnit> parseBusinessUnit(QByteArrayView body, const QString &where);

[[nodiscard]] QByteArray printManagementUnits(const schedule::BusinessUnit &unit);
[[nodiscard]] Result<std::vector<schedule::ManagementUnit>> parseManagementUnits(QByteArrayView body,
                                                                                 const QString &where);

/// BuUserListing: ids by management unit, no names.
[[nodiscard]] QByteArray printUnitUsers(const schedule::BusinessUnit &unit);
[[nodiscard]] Result<std::vector<schedule::Agent>> parseUnitUsers(QByteArrayView body, const QString &where);

[[nodiscard]] QByteArray printActivityCodes(const std::vector<schedule::ActivityCode> &codes);
/// A `downloadUrl` instead of entities is told apart by the caller.
struct ActivityCodes {
    std::vector<schedule::ActivityCode> codes;
    QString downloadUrl;
};
[[nodiscard]] Result<ActivityCodes> parseActivityCodes(QByteArrayView body, const QString &where);

/// Paging of generic listings (contract B.5).
struct Page {
    int size = 25;
    int number = 1;
    qint64 total = 0;
    [[nodiscard]] int count() const { return size <= 0 ? 0 : static_cast<int>((total + size - 1) / size); }
};
/// `GET /api/v2/users?id=…`
struct UserPage {
    std::map<base::AgentId, QString> names;
    Page page;
};
[[nodiscard]] QByteArray printUsers(const std::vector<schedule::Agent> &users, const Page &page);
[[nodiscard]] Result<UserPage> parseUsers(QByteArrayView body, const QString &where);

/// `GET /api/v2/routing/queues`
struct QueuePage {
    std::vector<schedule::Queue> queues;
    Page page;
};
[[nodiscard]] QByteArray printQueues(const std::vector<schedule::Queue> &queues, const Page &page);
[[nodiscard]] Result<QueuePage> parseQueues(QByteArrayView body, const QString &where);

[[nodiscard]] QString word(schedule::ActivityCategory category);
[[nodiscard]] schedule::ActivityCategory activityCategory(QStringView word);
[[nodiscard]] QString word(Qt::DayOfWeek day); ///< Sunday … Saturday
[[nodiscard]] std::optional<Qt::DayOfWeek> dayOfWeek(QStringView word);

} // namespace shiftlane::wire
