#include "commands/command_line.h"
#include "commands/commands.h"
#include "commands/push_console.h"
#include "session/plan_files.h"

namespace shiftlane::commands {

namespace {

struct PushOptions {
    QString plan;
    QString report;
    QString record; ///< empty = none
    QString journal;
    bool acceptUnknownBase = false;
    push::RunOptions run;
};

void addOptions(CommandLine &line)
{
    line.connectionOptions();
    line.option(QStringLiteral("plan"), QStringLiteral("The plan (CSV or JSON, its base beside it)."),
                QStringLiteral("FILE"));
    line.option(QStringLiteral("open-trades"), QStringLiteral("Agents whose change meets an open shift trade."),
                QStringLiteral("park|exclude|approve|deny|stop"), QStringLiteral("park"));
    line.option(QStringLiteral("conflicts"), QStringLiteral("Changes that the service changed differently."),
                QStringLiteral("stop|server|planned"), QStringLiteral("stop"));
    line.option(QStringLiteral("base-unknown"),
                QStringLiteral("Take every difference of a plan without base as meant."), QStringLiteral("accept"));
    line.option(QStringLiteral("publish"),
                QStringLiteral("Publish the schedules; otherwise draft stays draft, published stays published."));
    line.option(QStringLiteral("report"), QStringLiteral("Where the report goes."), QStringLiteral("OUT.json"));
    line.option(QStringLiteral("record"),
                QStringLiteral("Where the flight record goes, while the push runs; never replaces a file."),
                QStringLiteral("OUT.shiftlane"));
    line.option(QStringLiteral("journal"), QStringLiteral("Write-ahead journal: a file, or the team's database."),
                QStringLiteral("FILE|postgresql://…"));
    line.lockWaitOption();
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
    const auto patience = line.lockWait();
    if (!patience)
        return std::nullopt;
    options.run.lockPatience = *patience;
    if (line.isSet(QStringLiteral("base-unknown")) &&
        !line.oneOf(QStringLiteral("base-unknown"), {QStringLiteral("accept")}))
        return std::nullopt;
    options.plan = *plan;
    options.report = *report;
    options.record = line.value(QStringLiteral("record"));
    options.journal = *journal;
    options.acceptUnknownBase = line.isSet(QStringLiteral("base-unknown"));
    options.run.openTrades = tradePolicy(*trades);
    options.run.conflicts = conflictPolicy(*conflicts);
    options.run.publish = line.isSet(QStringLiteral("publish"));
    return options;
}

void begin(Headless &headless, PushConsole &console, const PushOptions &options, const PlanPtr &plan)
{
    if (!plan->baseKnown && !options.acceptUnknownBase)
        return headless.fail({base::FailureKind::Usage, plan->sourceName,
                              QStringLiteral("the plan has no base beside it; `check` lists every difference, "
                                             "`push --base-unknown accept` takes them all")});
    console.start(plan, options.run, options.record, [&headless, report = options.report](const session::PushJob &job) {
        const base::Status written = session::writeFile(report, job.report());
        endRecord(job);
        printLine(job.table());
        if (!written) // 2 would say that nothing was done
            printError(QStringLiteral("shiftlane: ") + written.failure().sentence());
        headless.finish(job.neverBegan() ? exitUsage : session::exitCodeOf(job.run()));
    });
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
    if (!looksReadable(options->plan) ||
        !reportCanBeWritten(QStringLiteral("push"), options->report, {options->plan, options->journal}) ||
        !recordCanBeWritten(QStringLiteral("push"), options->record,
                            {options->plan, options->journal, options->report}))
        return exitUsage;
    auto journal = journal::Journal::open(options->journal);
    if (!journal) {
        printError(QStringLiteral("shiftlane push: ") + journal.failure().sentence());
        return exitCodeFor(journal.failure().kind);
    }
    Headless headless(*connection);
    PushConsole console(headless, *journal.value());
    openPlan(headless, options->plan, [&](const PlanPtr &plan) { begin(headless, console, *options, plan); });
    return headless.exec();
}

} // namespace shiftlane::commands
