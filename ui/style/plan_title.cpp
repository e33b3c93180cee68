#include "ui/style/plan_title.h"

#include "session/plan_names.h"

#include <QCoreApplication>

namespace shiftlane::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanTitle)
};

} // namespace

QString planTitle(const QString &name)
{
    if (name == session::planMadeHere)
        return Words::tr("Corrections made here", "name of a plan");
    if (name.startsWith(session::planBackOf))
        return Words::tr("Roll back of %1", "name of a plan").arg(planTitle(name.mid(session::planBackOf.size())));
    return name;
}

} // namespace shiftlane::ui
