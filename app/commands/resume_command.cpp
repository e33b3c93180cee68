#include "commands/command_line.h"
#include "commands/commands.h"
#include "commands/push_console.h"
#include "push/recovery.h"
#include "session/plan_files.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shiftlane::commands {

namespace {

using Runs = std::vector<std::shared_ptr<const push::RecoveredRun>>;

struct ResumeOptions {
    QString journal;
    QString report; ///< empty = none
    QString record; ///< empty = none
    base::Milliseconds lockPatience{0};
};

void addOptions(CommandLine &line)
{
    line.connectionOptions();
    line.option(QStringLiteral("journal"), QStringLiteral("The journal whose open work is taken up."),
                QStringLiteral("FILE|postgresql://…"));
    line.option(QStringLiteral("report"), QStringLiteral("Where the report goes."), QStringLiteral("OUT.json"));
    line.option(QStringLiteral("record"),
                QStringLiteral("Where the flight record of the newest run goes, with what the journal knows of its "
                               "beginning; never replaces a file."),
                QStringLiteral("OUT.shiftlane"));
    line.option(QStringLiteral("parked"), QStringLiteral("Also agents that were parked: their trades may have ended."));
    line.lockWaitOption();
}

bool isDatabase(const QString &journal) { return journal.contains(QLatin1String("://")); }

std::optional<ResumeOptions> readOptions(CommandLine &line)
{
    const auto journal = line.required(QStringLiteral("journal"));
    const auto patience = journal ? line.lockWait() : std::nullopt;
    if (!patience)
        return std::nullopt;
    if (!isDatabase(*journal) && !QFileInfo::exists(*journal)) {
        printError(QStringLiteral("shiftlane resume: %1: no such file").arg(*journal));
        return std::nullopt;
    }
    const QString report = line.value(QStringLiteral("report"));
    if (!report.isEmpty() && !reportCanBeWritten(QStringLiteral("resume"), report, {*journal}))
        return std::nullopt;
    const QString record = line.value(QStringLiteral("record"));
    if (!recordCanBeWritten(QStringLiteral("resume"), record, {*journal, report}))
        return std::nullopt;
    return ResumeOptions{*journal, report, record, *patience};
}

/// Takes the runs up one after the other: their schedule groups may be the same.
class Resume : public QObject {
public:
    Resume(Headless &headless, journal::Journal &journal, ResumeOptions options, Runs runs)
        : headless_(headless), console_(headless, journal), options_(std::move(options)), runs_(std::move(runs))
    {
    }

    void start()
    {
        headless_.signIn([this] {
            headless_.loader.listRecent(headless_.weeks, headless_.clock.now(), headless_.then([this] { next(); }));
        });
    }

private:
    void next()
    {
        const std::shared_ptr<const push::RecoveredRun> run = runs_[at_];
        printError(QStringLiteral("resuming run %1 (%2): %3 of %4 agents open")
                       .arg(run->runId, run->plan->sourceName)
                       .arg(run->openAgents())
                       .arg(run->plan->agentCount()));
        push::RunOptions options = run->options;
        options.recovered = run;
        options.lockPatience = options_.lockPatience;
        console_.start(run->plan, options, options_.record, [this](const session::PushJob &job) { ended(job); });
    }

    void ended(const session::PushJob &job)
    {
        printLine(job.table());
        endRecord(job); // the last one stays
        reports_.push_back(QJsonDocument::fromJson(job.report()).object());
        code_ = session::worseExitCode(code_, session::exitCodeOf(job.run()));
        if (++at_ < runs_.size() && !job.run().wasInterrupted()) {
            next();
            return;
        }
        writeReport();
        headless_.finish(code_);
    }

    // The newest run's report; what older ones came to stands inside it.
    void writeReport()
    {
        if (options_.report.isEmpty())
            return;
        QJsonObject report = reports_.back();
        if (reports_.size() > 1) {
            QJsonArray earlier;
            for (size_t i = 0; i + 1 < reports_.size(); ++i)
                earlier.append(reports_[i]);
            report.insert(QStringLiteral("earlierRuns"), earlier);
        }
        const base::Status written = session::writeFile(options_.report, QJsonDocument(report).toJson());
        if (!written)
            printError(QStringLiteral("shiftlane: ") + written.failure().sentence());
    }

    Headless &headless_;
    PushConsole console_;
    ResumeOptions options_;
    Runs runs_;
    size_t at_ = 0;
    std::vector<QJsonObject> reports_;
    int code_ = 0;
};

/// Open work of the account and service that were named; the rest is said and left.
Runs ofAccount(const std::vector<push::RecoveredRun> &open, const QString &account)
{
    Runs mine;
    for (const push::RecoveredRun &run : open) {
        if (run.account == account)
            mine.push_back(std::make_shared<const push::RecoveredRun>(run));
        else
            printError(QStringLiteral("run %1 (%2) belongs to %3, not to %4: left alone")
                           .arg(run.runId, run.plan->sourceName, run.account, account));
    }
    return mine;
}

int nothingOpen(const std::vector<push::JournalRecord> &records, const ResumeOptions &options, const QString &journal)
{
    printLine(QStringLiteral("nothing to resume"));
    const auto last = push::lastRun(records);
    if (options.report.isEmpty() || !last)
        return 0;
    // Cut short between the last record and the report: the journal still says how it went.
    const base::Status written = session::writeFile(options.report, session::reportOf(*last, journal));
    if (!written)
        printError(QStringLiteral("shiftlane: ") + written.failure().sentence());
    return 0;
}

} // namespace

int runResume(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("resume"),
                     QStringLiteral("Takes up pushes that were cut short: sends what was not sent, looks up what is "
                                    "unknown. URL and client are those of the push unless given."));
    addOptions(line);
    if (!line.parse(arguments))
        return line.exitCode();
    const auto options = readOptions(line);
    if (!options)
        return line.exitCode() != 0 ? line.exitCode() : exitUsage;
    auto journal = journal::Journal::open(options->journal);
    if (!journal) {
        printError(QStringLiteral("shiftlane resume: ") + journal.failure().sentence());
        return exitCodeFor(journal.failure().kind);
    }
    const auto records = journal.value()->read();
    const auto open = records
                          ? push::openRuns(*records, line.isSet(QStringLiteral("parked")) ? push::Reopen::ParkedToo
                                                                                          : push::Reopen::Unfinished)
                          : records.failure();
    if (!open) {
        printError(QStringLiteral("shiftlane resume: ") + open.failure().sentence());
        return exitUsage;
    }
    if (open->empty())
        return nothingOpen(*records, *options, journal.value()->name());
    const auto connection = line.connection(open->back().account);
    if (!connection)
        return line.exitCode();
    const Runs runs = ofAccount(*open, genesys::accountOf(connection->clientId, connection->apiUrl));
    if (runs.empty()) {
        printError(QStringLiteral("shiftlane resume: the open work belongs to another account or service"));
        return exitUsage;
    }
    Headless headless(*connection);
    Resume resume(headless, *journal.value(), *options, runs);
    resume.start();
    return headless.exec();
}

} // namespace shiftlane::commands
