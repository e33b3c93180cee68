#include "commands/push_console.h"

#include "commands/command_line.h"

#include <QFileInfo>
#include <QSaveFile>

namespace shiftlane::commands {

void PushConsole::start(const PlanPtr &plan, push::RunOptions options, const QString &record,
                        std::function<void(const session::PushJob &)> done)
{
    auto units = std::make_shared<push::BusinessUnits>(headless_.weeks.units);
    const session::PushJob::World world{&headless_.client, &headless_.clock, &headless_.random, &journal_};
    options.planner = headless_.account();
    options.account = headless_.binding();
    told_.clear();
    job_ = std::make_unique<session::PushJob>(world, plan, units, std::move(options));
    if (!record.isEmpty())
        job_->recordTo(record);
    QObject::connect(job_.get(), &session::PushJob::changed, this, [this] { tell(); });
    QObject::connect(job_.get(), &session::PushJob::finished, this, [this, done = std::move(done)] {
        tell();
        done(*job_);
    });
    headless_.onStop([this] { return interrupt(); });
    job_->start();
    if (interrupted_)
        job_->run().stopAll();
}

// Once: no new attempts, what is out is followed to its end. Twice: now.
bool PushConsole::interrupt()
{
    if (job_->run().isFinished() || interrupted_)
        return false;
    interrupted_ = true;
    printError(QStringLiteral("stopping: no new writes; waiting for what is out (again to leave at once)"));
    job_->run().stopAll();
    return true;
}

void PushConsole::tell()
{
    for (const push::GroupProgress &group : job_->run().groups()) {
        auto &told = told_[group.key.schedule];
        if (told == std::pair(group.state, group.heldBy))
            continue;
        told = {group.state, group.heldBy};
        const QString name = group.plan ? group.plan->businessUnitName : group.key.schedule.value;
        const QString why = !group.reason.isEmpty()   ? group.reason
                            : !group.heldBy.isEmpty() ? QStringLiteral("waits for ") + group.heldBy
                                                      : QString();
        printError(QStringLiteral("%1 %2: %3%4")
                       .arg(name, group.key.weekDate.toString(Qt::ISODate), push::word(group.state),
                            why.isEmpty() ? QString() : QStringLiteral(" (") + why + QStringLiteral(")")));
    }
}

bool reportCanBeWritten(const QString &command, const QString &report, const QStringList &others)
{
    const auto same = [&](const QString &other) { // of two that do not exist yet only the names can be compared
        const QFileInfo a(report), b(other);
        return a.absoluteFilePath() == b.absoluteFilePath() || (a.exists() && b.exists() && a == b);
    };
    QSaveFile probe(report);
    QString reason;
    if (std::any_of(others.begin(), others.end(), same))
        reason = QStringLiteral("it would replace the plan, the journal or another result");
    else if (!probe.open(QIODevice::WriteOnly))
        reason = probe.errorString();
    else
        probe.cancelWriting();
    if (!reason.isEmpty())
        printError(QStringLiteral("shiftlane ") + command + QStringLiteral(": ") + report + QStringLiteral(": ") +
                   reason);
    return reason.isEmpty();
}

bool recordCanBeWritten(const QString &command, const QString &record, const QStringList &others)
{
    if (record.isEmpty())
        return true;
    if (!reportCanBeWritten(command, record, others))
        return false;
    if (!QFileInfo::exists(record))
        return true;
    printError(QStringLiteral("shiftlane ") + command + QStringLiteral(": ") + record +
               QStringLiteral(": it is there already, and what was recorded is not replaced"));
    return false;
}

void endRecord(const session::PushJob &job)
{
    (void)job.takeRecord();
    if (const base::Status kept = job.recordKept(); !kept)
        printError(QStringLiteral("shiftlane: ") + kept.failure().sentence());
}

} // namespace shiftlane::commands
