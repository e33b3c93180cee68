#include "simulation/history.h"
#include "simulation/simulate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <thread>

using namespace shiftlane::simulation;

namespace {

constexpr const char *usage = R"(shiftlane-simulate --seeds A..B [OPTIONS]
  Runs one simulated world per seed and checks what must never happen.
  --worlds N        seeds 1..N; the environment's SHIFTLANE_WORLDS counts instead of N
  --consoles N      1 to 4; otherwise drawn
  --groups N, --agents N, --chaos MS    the most of each, and how long the chaos lasts
  --only F,F        exactly these faults       --without F,F   never these
  --no-locks --no-faults --no-trades --no-colleagues --no-planners
  --export DIR      each world's history as JSON lines, for check_history.py
  --shrink          reduce failing seeds to a line that reproduces them
  --jobs N          worlds side by side
  --twice           each world twice: the same seed must give the same trace
  --complete        from 1000 worlds on: fail where a fault, an edge, an outcome or a
                    meaning never came up
  --quiet           only the sums
Ends with 0, with 1 on any violation, with 2 on a wrong option.
)";

struct Options {
    Settings settings;
    quint64 first = 1;
    quint64 last = 1;
    QString folder;
    bool shrink = false;
    bool twice = false;
    bool complete = false;
    bool quiet = false;
    int jobs = 1;
};

std::optional<Options> parse(QStringList words, QString *error)
{
    Options options;
    const auto flag = [&words](const char *name) { return words.removeAll(QLatin1String(name)) > 0; };
    const auto value = [&words](const char *name) {
        const auto at = words.indexOf(QLatin1String(name));
        if (at < 0 || at + 1 >= words.size())
            return QString();
        const QString found = words[at + 1];
        words.remove(at, 2);
        return found;
    };
    options.shrink = flag("--shrink");
    options.twice = flag("--twice");
    options.complete = flag("--complete");
    options.quiet = flag("--quiet");
    options.folder = value("--export");
    options.jobs = std::max(1, value("--jobs").toInt());
    if (const QString worlds = value("--worlds"); !worlds.isEmpty())
        words << QStringLiteral("--seeds") << QStringLiteral("1..") + qEnvironmentVariable("SHIFTLANE_WORLDS", worlds);
    const auto settings = settingsFrom(words, error);
    const auto at = words.indexOf(QStringLiteral("--seeds"));
    if (settings && (at < 0 || at + 1 >= words.size()))
        *error = QStringLiteral("--seeds A..B is missing");
    if (!settings || !error->isEmpty())
        return std::nullopt;
    options.settings = *settings;
    options.first = settings->seed;
    const QString range = words[at + 1];
    options.last = range.contains(u"..") ? range.section(QStringLiteral(".."), 1, 1).toULongLong() : options.first;
    return options;
}

struct Sum {
    Tally tally;
    double processorSeconds = 0;
    quint64 traces = 0;
    std::mutex guard;
};

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

void runSeed(const Options &options, quint64 seed, Tally &tally, quint64 &traces, std::mutex &guard)
{
    Settings settings = options.settings;
    settings.seed = seed;
    History history;
    Outcome outcome = simulate(settings, options.folder.isEmpty() ? nullptr : &history);
    if (options.twice && simulate(settings).trace != outcome.trace) {
        outcome.violations.append(QStringLiteral("Z1: another trace the second time"));
        outcome.tally.failed = 1;
    }
    tally += outcome.tally;
    traces ^= outcome.trace * (2 * seed + 1);
    if (!options.folder.isEmpty()) {
        QFile file(QDir(options.folder).filePath(QStringLiteral("seed%1.jsonl").arg(seed)));
        if (!file.open(QIODevice::WriteOnly) || file.write(history.lines()) != history.lines().size())
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file.fileName()));
    }
    if (outcome.violations.isEmpty())
        return;
    const std::lock_guard lock(guard);
    QTextStream out(stdout);
    out << "seed " << seed << '\n';
    for (const QString &each : outcome.violations)
        out << "  " << each << '\n';
    if (options.shrink) {
        int tries = 0;
        const Settings small = shrunk(settings, &tries);
        out << "  shrunk in " << tries << " tries: " << lineOf(small) << '\n';
        for (const QString &each : simulate(small).violations)
            out << "    " << each << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QString error;
    const auto options = parse(app.arguments().mid(1), &error);
    if (!options) {
        std::fprintf(stderr, "%s\n%s", qPrintable(error), usage);
        return 2;
    }
    if (!options->folder.isEmpty())
        QDir().mkpath(options->folder);
    Sum sum;
    std::atomic<quint64> next{options->first};
    const auto work = [&] {
        Tally mine;
        quint64 traces = 0;
        const double began = processorSeconds();
        for (quint64 seed = next++; seed <= options->last; seed = next++)
            runSeed(*options, seed, mine, traces, sum.guard);
        const std::lock_guard lock(sum.guard);
        sum.tally += mine;
        sum.traces ^= traces;
        sum.processorSeconds += processorSeconds() - began;
    };
    const auto began = std::chrono::steady_clock::now();
    std::vector<std::thread> threads;
    for (int i = 1; i < options->jobs; ++i)
        threads.emplace_back(work);
    work();
    for (std::thread &each : threads)
        each.join();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    QTextStream out(stdout);
    if (!options->quiet)
        out << report(sum.tally);
    out << "seeds " << options->first << ".." << options->last << ": " << sum.tally.worlds << " worlds, "
        << sum.tally.failed << " with violations, "
        << QString::number(sum.tally.worlds / std::max(sum.processorSeconds, 1e-9), 'f', 0) << " a second of one core, "
        << QString::number(took.count(), 'f', 1) << " s in all, trace " << QString::number(sum.traces, 16) << '\n';
    const bool enough = sum.tally.worlds >= 1000;
    const QStringList never = enough || !options->complete ? missing(sum.tally) : QStringList();
    if (!options->quiet || options->complete) {
        for (const QString &each : never)
            out << "never: " << each << '\n';
    }
    return sum.tally.failed > 0 || (options->complete && !never.isEmpty()) ? 1 : 0;
}
