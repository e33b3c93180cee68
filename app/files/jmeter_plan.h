#pragma once
#include "base/result.h"
#include "plan/push_plan.h"
#include "schedule/business_unit.h"

#include <QByteArray>
#include <QUrl>
#include <map>

namespace shiftlane::files {

/// Where and as whom JMeter signs in; the secret comes from `-Jclient_secret`.
struct JmeterTarget {
    QUrl apiUrl;
    QUrl loginUrl;
    QString clientId;
};

/// A JMeter test plan (.jmx) that pushes the same changes as a team with a JMeter
/// practice does: one thread group per schedule group, one thread each; the
/// schedule and its agents are read again before the write, their versions must be
/// those of the base, the first conflict stops the thread. Elements that JMeter
/// 2.13 and 5.x both have; BeanShell for the gzip upload and the version check.
/// The plan's base must be known (usage failure otherwise). UTF-8.
[[nodiscard]] base::Result<QByteArray>
writeJmeterPlan(const plan::PushPlan &plan, const std::map<base::BusinessUnitId, schedule::BusinessUnit> &units,
                const JmeterTarget &target);

} // namespace shiftlane::files
