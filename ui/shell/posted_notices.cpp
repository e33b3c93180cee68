// Lines that are posted once, after something the planner did.
#include "ui/shell/notices.h"

#include "ui/style/formats.h"
#include "ui/style/plan_title.h"

#include <QCoreApplication>

namespace shiftlane::ui {
namespace {

using session::Stage;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

const QString report = QStringLiteral("report");
const QString rollBack = QStringLiteral("rollBack");
const QStringList written{QStringLiteral("exported"), QStringLiteral("samplePlan"), QStringLiteral("template")};

} // namespace

Notice noticeOf(const QString &kind, const QString &detail)
{
    Notice notice{kind, Role::Ok, Shape::Check, detail, {}, {}, true};
    if (kind == QLatin1String("exported"))
        notice.text = Words::tr("The week was exported: %1. Edit it, then load it as the plan.").arg(detail);
    else if (kind == QLatin1String("samplePlan"))
        notice.text = Words::tr("A sample plan was written: %1.").arg(detail);
    else if (kind == QLatin1String("report"))
        notice.text = Words::tr("The report of the push is here: %1").arg(detail);
    else if (kind == QLatin1String("planSaved"))
        notice.text = Words::tr("The plan was saved: %1").arg(detail);
    else if (kind == QLatin1String("template"))
        notice.text = Words::tr("A template was written: %1. Fill it in, then load it as the plan.").arg(detail);
    else if (kind == QLatin1String("flightRecord"))
        notice.text = Words::tr("The flight record is here: %1").arg(detail);
    else if (kind == QLatin1String("deltas"))
        notice.text = Words::tr("The deltas were written: %1").arg(detail);
    else if (kind == QLatin1String("flightRefused"))
        notice = {kind, Role::Bad, Shape::Cross, Words::tr("Flight record: %1").arg(detail), {}, {}, true};
    else if (kind == QLatin1String("secretForgotten"))
        notice.text = Words::tr("The secret was taken out of the system's keychain.");
    else if (kind == QLatin1String("secretNotKept"))
        notice = {kind,
                  Role::Warn,
                  Shape::Warning,
                  Words::tr("The system's keychain did not keep the secret; you will "
                            "be asked for it again."),
                  {detail},
                  {},
                  true};
    else
        notice.role = Role::Info, notice.shape = Shape::Dot;
    return notice;
}

QStringList outdatedNotices(const session::Snapshot &before, const session::Snapshot &now)
{
    QStringList kinds;
    const bool loaded = !now.planName.isEmpty() && now.planProblems.empty();
    if (loaded && (before.planName != now.planName || before.stage < Stage::PlanLoaded))
        kinds << written << rollBack;
    if (now.stage == Stage::Finished && !now.reportPath.isEmpty())
        kinds << report;
    // What made closing ask is over.
    if ((before.stage == Stage::Pushing && now.stage != Stage::Pushing) ||
        (before.planEditedHere && !now.planEditedHere))
        kinds << QStringLiteral("closing");
    return kinds;
}

bool saysTheSame(const session::Snapshot &snapshot, const QString &kind, const QString &detail)
{
    return kind == report && snapshot.reportPath == detail && snapshot.stage == Stage::Finished;
}

Notice tableNotice(const QString &path, const QString &problem)
{
    const QString id = QStringLiteral("table");
    if (!problem.isEmpty())
        return {id, Role::Bad, Shape::Cross, problem, {}, {}, true};
    return {id, Role::Ok, Shape::Check, Words::tr("The table was written: %1").arg(path), {}, {}, true};
}

Notice incidentNotice(const QString &path, const QString &problem)
{
    const QString id = QStringLiteral("incident");
    if (!problem.isEmpty())
        return {id, Role::Bad, Shape::Cross, problem, {}, {}, true};
    return {id, Role::Ok, Shape::Check, Words::tr("The incident report was written: %1").arg(path), {}, {}, true};
}

QString paperLine(const session::Snapshot &snapshot)
{
    QStringList parts;
    if (!snapshot.status.connection.isEmpty())
        parts << snapshot.status.connection;
    if (!snapshot.weeks.empty())
        parts << weeksTitle(snapshot.weeks);
    if (!snapshot.planName.isEmpty())
        parts << planTitle(snapshot.planName);
    parts << dayClock(wallNow(), QTimeZone::systemTimeZone());
    return parts.join(QStringLiteral(" · "));
}

Notice rollBackNotice()
{
    return {rollBack,
            Role::Info,
            Shape::Turning,
            Words::tr("Reading what was there before the push. It becomes a plan to check like any other; nothing is "
                      "written until you push it."),
            {},
            {},
            true};
}

Notice aboutNotice()
{
    return {QStringLiteral("about"),
            Role::Info,
            Shape::Dot,
            Words::tr("Shiftlane %1. Pushes weekly agent schedules to Genesys Cloud without losing anyone's change. "
                      "Free software under the GPL, version 3 or later.")
                .arg(QStringLiteral(SHIFTLANE_VERSION)),
            {},
            {},
            true};
}

Notice closingInMidPush(const QList<QAction *> &actions)
{
    return {QStringLiteral("closing"),
            Role::Warn,
            Shape::Warning,
            Words::tr("A push is running. If you close now, writes that are out are not followed; the journal keeps "
                      "what is unknown."),
            {},
            actions,
            true};
}

Notice closingUnsaved(const QList<QAction *> &actions)
{
    return {QStringLiteral("closing"),
            Role::Warn,
            Shape::Warning,
            Words::tr("The plan was corrected here and is not saved. If you close now, the corrections are lost."),
            {},
            actions,
            true};
}

Notice closingFrozen(const QList<QAction *> &actions)
{
    return {QStringLiteral("closing"),
            Role::Warn,
            Shape::Warning,
            Words::tr("Shift trading is still off. If you close now, it stays off until somebody restores it."),
            {},
            actions,
            true};
}

} // namespace shiftlane::ui
