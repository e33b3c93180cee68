#include "commands/command_line.h"
#include "commands/commands.h"
#include "commands/plan_opening.h"
#include "session/plan_files.h"
#include "session/push_job.h"

#include <QFileInfo>
#include <QSaveFile>

namespace shiftlane::commands {

namespace {

struct PushOptions {
    QString plan;
    QString report;
    QString journal;
    bool acceptUnknownBase = false;
    push::RunOptions run;
};

void addOptions(CommandLine &line)
{
    line.connectionOptions();
    line.option(QStringLiteral("plan"), QStringLiteral("The plan (CSV, its base beside it)."), QStringLiteral("FILE"));
    line.option(QStringLiteral("open-trades"), QStringLiteral("Agents whose change meets an open shift trade."),
                QStringLiteral("park|exclude|approve|deny|stop"), QStringLiteral("park"));
    line.option(QStringLiteral("conflicts"), QStringLiteral("Changes that the service changed differently."),
                QStringLiteral("stop|server|planned"), QStringLiteral("stop"));
    line.option(QStringLiteral("base-unknown"),
                QStringLiteral("Take every difference of a plan without base as meant."), QStringLiteral("accept"));
    line.option(QStringLiteral("publish"),
                QStringLiteral("Publish the schedules; otherwise draft stays draft, published stays published."));
    line.option(QStringLiteral("report"), QStringLiteral("Where the report goes."), QStringLiteral("OUT.json"));
    line.option(QStringLiteral("journal"), QStringLiteral("Write-ahead journal."), QStringLiteral("FILE"));
}

plan::OpenTradePolicy tradePolicy(const QString &word)
{
    if (word == QStringLiteral("exclude"))
        return plan::OpenTradePolicy::Exclude;
    if (word == QStringLiteral("approve"))
        return plan::OpenTradePolicy::Approve;
    if (word == QStringLiteral("deny"))
        return plan::OpenTradePolicy::Deny;
    if (word == QStringLiteral("stop"))
        return plan::OpenTradePolicy::Stop;
    return plan::OpenTradePolicy::Park;
}

plan::ConflictPolicy conflictPolicy(const QString &word)
{
    if (word == QStringLiteral("server"))
        return plan::ConflictPolicy::Service;
    if (word == QStringLiteral("planned"))
        return plan::ConflictPolicy::Planned;
    return plan::ConflictPolicy::Stop;
}

std::optional<PushOptions> readOptions(CommandLine &line)
{
    PushOptions options;
    const auto plan = line.required(QStringLiteral("plan"));
    const auto report = plan ? line.required(QStringLiteral("report")) : std::nullopt;
    const auto journal = report ? line.required(QStringLiteral("journal")) : std::nullopt;
    if (!journal)
        return std::nullopt;
    const auto trades = line.oneOf(QStringLiteral("open-trades"),
                                   {QStringLiteral("park"), QStringLiteral("exclude"), QStringLiteral("approve"),
                                    QStringLiteral("deny"), QStringLiteral("stop")});
    const auto conflicts =
        trades ? line.oneOf(QStringLiteral("conflicts"),
                            {QStringLiteral("stop"), QStringLiteral("server"), QStringLiteral("planned")})
               : std::nullopt;
    if (!conflicts)
        return std::nullopt;
    if (line.isSet(QStringLiteral("base-unknown")) &&
        !line.oneOf(QStringLiteral("base-unknown"), {QStringLiteral("accept")}))
        return std::nullopt;
    options.plan = *plan;
    options.report = *report;
    options.journal = *journal;
    options.acceptUnknownBase = line.isSet(QStringLiteral("base-unknown"));
    options.run.openTrades = tradePolicy(*trades);
    options.run.conflicts = conflictPolicy(*conflicts);
    options.run.publish = line.isSet(QStringLiteral("publish"));
    return options;
}

class Push : public QObject {
public:
    Push(Headless &headless, journal::Journal &journal, PushOptions options)
        : headless_(headless), journal_(journal), options_(std::move(options))
    {
    }

    void start(const PlanPtr &plan)
    {
        if (!plan->baseKnown && !options_.acceptUnknownBase)
            return headless_.fail({base::FailureKind::Usage, plan->sourceName,
                                   QStringLiteral("the plan has no base beside it; `check` lists every difference, "
                                                  "`push --base-unknown accept` takes them all")});
        auto units = std::make_shared<push::BusinessUnits>(headless_.weeks.units);
        const session::PushJob::World world{&headless_.client, &headless_.clock, &headless_.random, &journal_};
        options_.run.planner = headless_.account();
        job_ = std::make_unique<session::PushJob>(world, plan, units, options_.run);
        QObject::connect(job_.get(), &session::PushJob::changed, this, [this] { tell(); });
        QObject::connect(job_.get(), &session::PushJob::finished, this, [this] { end(); });
        headless_.onStop([this] { return interrupt(); });
        job_->start();
    }

private:
    // Once: no new attempts, what is out is followed to its end. Twice: now.
    bool interrupt()
    {
        if (job_->run().isFinished() || interrupted_)
            return false;
        interrupted_ = true;
        printError(QStringLiteral("stopping: no new writes; waiting for what is out (again to leave at once)"));
        job_->run().stopAll();
        return true;
    }

    void tell()
    {
        for (const push::GroupProgress &group : job_->run().groups()) {
            push::LaneState &told = told_[group.key.schedule];
            if (told == group.state)
                continue;
            told = group.state;
            const QString name = group.plan ? group.plan->businessUnitName : group.key.schedule.value;
            printError(QStringLiteral("%1 %2: %3%4")
                           .arg(name, group.key.weekDate.toString(Qt::ISODate), push::word(group.state),
                                group.reason.isEmpty() ? QString()
                                                       : QStringLiteral(" (") + group.reason + QStringLiteral(")")));
        }
    }

    void end()
    {
        tell();
        const base::Status written = session::writeFile(options_.report, job_->report());
        printLine(job_->table());
        if (!written) // 2 would say that nothing was done
            printError(QStringLiteral("shiftlane: ") + written.failure().sentence());
        headless_.finish(session::exitCodeOf(job_->run()));
    }

    Headless &headless_;
    journal::Journal &journal_;
    PushOptions options_;
    std::unique_ptr<session::PushJob> job_;
    std::map<base::ScheduleId, push::LaneState> told_;
    bool interrupted_ = false;
};

// Known before anything is written to the service, not when it is too late.
bool reportCanBeWritten(const PushOptions &options)
{
    const auto same = [&](const QString &other) { // of two that do not exist yet only the names can be compared
        const QFileInfo a(options.report), b(other);
        return a.absoluteFilePath() == b.absoluteFilePath() || (a.exists() && b.exists() && a == b);
    };
    QSaveFile probe(options.report);
    QString reason;
    if (same(options.plan) || same(options.journal))
        reason = QStringLiteral("the report would replace the plan or the journal");
    else if (!probe.open(QIODevice::WriteOnly))
        reason = probe.errorString();
    else
        probe.cancelWriting();
    if (!reason.isEmpty())
        printError(QStringLiteral("shiftlane push: ") + options.report + QStringLiteral(": ") + reason);
    return reason.isEmpty();
}

} // namespace

int runPush(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("push"),
                     QStringLiteral("Pushes a plan, one write at a time per schedule group, and proves what landed."));
    addOptions(line);
    if (!line.parse(arguments))
        return line.exitCode();
    const auto connection = line.connection();
    if (!connection)
        return line.exitCode();
    const auto options = readOptions(line);
    if (!options)
        return line.exitCode();
    if (!looksReadable(options->plan) || !reportCanBeWritten(*options))
        return exitUsage;
    auto journal = journal::Journal::open(options->journal);
    if (!journal) {
        printError(QStringLiteral("shiftlane push: ") + journal.failure().sentence());
        return exitUsage;
    }
    Headless headless(*connection);
    Push push(headless, *journal.value(), *options);
    openPlan(headless, options->plan, [&push](const PlanPtr &plan) { push.start(plan); });
    return headless.exec();
}

} // namespace shiftlane::commands
