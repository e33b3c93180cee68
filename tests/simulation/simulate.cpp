#include "simulation/simulate.h"

#include "simulation/history.h"

#include <QTextStream>

namespace shiftlane::simulation {

using push::LaneState;

namespace {

QString list(const std::set<Fault> &faults)
{
    QStringList words;
    for (const Fault each : faults)
        words.append(word(each));
    return words.join(u',');
}

std::optional<std::set<Fault>> faultsFrom(const QString &text, QString *error)
{
    std::set<Fault> faults;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        const int found = faultFrom(each);
        if (found < 0) {
            *error = QStringLiteral("no such fault: ") + each;
            return std::nullopt;
        }
        faults.insert(static_cast<Fault>(found));
    }
    return faults;
}

/// "W7" of "1200 ms: W7: …": smaller, but still the same complaint.
QString codeOf(const QStringList &violations)
{
    return violations.isEmpty() ? QString() : violations.front().section(u' ', 2, 2);
}

} // namespace

QString lineOf(const Settings &settings)
{
    QString line = QStringLiteral("--seeds %1").arg(settings.seed);
    const Settings usual;
    const auto add = [&line](const char *name, const QString &value) {
        line += QStringLiteral(" --%1 %2").arg(QLatin1String(name), value);
    };
    if (settings.consoles != usual.consoles)
        add("consoles", QString::number(settings.consoles));
    if (settings.maxGroups != usual.maxGroups)
        add("groups", QString::number(settings.maxGroups));
    if (settings.maxAgents != usual.maxAgents)
        add("agents", QString::number(settings.maxAgents));
    if (settings.chaos.count() > 0)
        add("chaos", QString::number(settings.chaos.count()));
    if (!settings.only.empty())
        add("only", list(settings.only));
    if (!settings.without.empty())
        add("without", list(settings.without));
    if (settings.noLocks)
        line += QStringLiteral(" --no-locks");
    if (!settings.anyFaults)
        line += QStringLiteral(" --no-faults");
    if (!settings.trades)
        line += QStringLiteral(" --no-trades");
    if (!settings.colleagues)
        line += QStringLiteral(" --no-colleagues");
    if (!settings.planners)
        line += QStringLiteral(" --no-planners");
    return line;
}

std::optional<Settings> settingsFrom(const QStringList &words, QString *error)
{
    Settings settings;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &name = words[i];
        const QString value = i + 1 < words.size() ? words[i + 1] : QString();
        bool ok = true;
        if (name == u"--no-locks")
            settings.noLocks = true;
        else if (name == u"--no-faults")
            settings.anyFaults = false;
        else if (name == u"--no-trades")
            settings.trades = false;
        else if (name == u"--no-colleagues")
            settings.colleagues = false;
        else if (name == u"--no-planners")
            settings.planners = false;
        else {
            ++i;
            if (name == u"--seeds")
                settings.seed = value.section(QStringLiteral(".."), 0, 0).toULongLong(&ok);
            else if (name == u"--consoles")
                settings.consoles = value.toInt(&ok);
            else if (name == u"--groups")
                settings.maxGroups = value.toInt(&ok);
            else if (name == u"--agents")
                settings.maxAgents = value.toInt(&ok);
            else if (name == u"--chaos")
                settings.chaos = Milliseconds{value.toInt(&ok)};
            else if (name == u"--only" || name == u"--without") {
                const auto faults = faultsFrom(value, error);
                if (!faults)
                    return std::nullopt;
                (name == u"--only" ? settings.only : settings.without) = *faults;
            } else {
                *error = QStringLiteral("no such option: ") + name;
                return std::nullopt;
            }
        }
        if (!ok) {
            *error = QStringLiteral("%1 wants a number, not '%2'").arg(name, value);
            return std::nullopt;
        }
    }
    return settings;
}

Outcome simulate(const Settings &settings, History *history)
{
    World world(settings, history);
    world.run();
    return {world.violations(), world.tally(), world.trace()};
}

Settings shrunk(const Settings &settings, int *tries, const std::function<QString(const Outcome &)> &complaint)
{
    Settings best = settings;
    const auto code = [&complaint](const Outcome &outcome) {
        return complaint ? complaint(outcome) : codeOf(outcome.violations);
    };
    const QString wanted = code(simulate(settings));
    const auto attempt = [&](auto change) {
        Settings next = best;
        change(next);
        if (++*tries < 400 && code(simulate(next)) == wanted)
            best = next;
    };
    attempt([](Settings &s) { s.planners = false; });
    attempt([](Settings &s) { s.trades = false; });
    attempt([](Settings &s) { s.colleagues = false; });
    for (const int most : {1, 2, 3}) {
        if (best.consoles == 0 || best.consoles > most)
            attempt([most](Settings &s) { s.consoles = most; });
        if (best.maxGroups > most)
            attempt([most](Settings &s) { s.maxGroups = most; });
        if (best.maxAgents > most)
            attempt([most](Settings &s) { s.maxAgents = most; });
    }
    for (const Fault each : World(best).drawn())
        attempt([each](Settings &s) { s.without.insert(each); });
    for (const int chaos : {5'000, 10'000, 20'000, 40'000}) {
        if (best.chaos.count() == 0)
            attempt([chaos](Settings &s) { s.chaos = Milliseconds{chaos}; });
    }
    // The same as `only`, which reads better and outlives new kinds of faults.
    const std::set<Fault> left = World(best).drawn();
    attempt([&left](Settings &s) {
        s.only = left;
        s.anyFaults = !left.empty();
        s.without.clear();
    });
    return best;
}

const std::vector<Unreachable> &unreachableEdges()
{
    static const std::vector<Unreachable> edges = {};
    return edges;
}

QStringList missing(const Tally &tally)
{
    QStringList never;
    for (int i = 0; i < faultCount; ++i) {
        if (tally.fired[static_cast<size_t>(i)] == 0)
            never.append(QStringLiteral("fault ") + word(static_cast<Fault>(i)));
    }
    for (int i = 1; i < push::outcomeCount; ++i) { // Pending is none
        if (tally.outcomes[static_cast<size_t>(i)] == 0)
            never.append(QStringLiteral("outcome ") + push::word(static_cast<push::Outcome>(i)));
    }
    for (int i = 0; i < push::meaningCount; ++i) {
        if (tally.meanings[static_cast<size_t>(i)] == 0)
            never.append(QStringLiteral("meaning ") + push::word(static_cast<push::Meaning>(i)));
    }
    for (int from = 0; from < push::laneStateCount; ++from) {
        for (int to = 0; to < push::laneStateCount; ++to) {
            const auto a = static_cast<LaneState>(from);
            const auto b = static_cast<LaneState>(to);
            const bool taken = (tally.edges[static_cast<size_t>(from)] & (1u << to)) != 0;
            if (!push::isLegalEdge(a, b) || taken)
                continue;
            bool argued = false;
            for (const Unreachable &each : unreachableEdges())
                argued = argued || (each.from == a && each.to == b);
            if (!argued)
                never.append(QStringLiteral("edge %1 -> %2").arg(push::word(a), push::word(b)));
        }
    }
    if (tally.writesUnderFault * 10 < tally.worlds * 6)
        never.append(QStringLiteral("a write under fault in six of ten worlds (%1 of %2)")
                         .arg(tally.writesUnderFault)
                         .arg(tally.worlds));
    return never;
}

QString report(const Tally &tally)
{
    QString text;
    QTextStream out(&text);
    out << tally.worlds << " worlds, " << tally.failed << " with violations; " << tally.writes << " agents written, "
        << tally.writesUnderFault << " worlds with a write under fault, " << tally.crashes << " crashes, "
        << tally.resumes << " taken up, " << tally.requests << " requests, " << tally.events << " events\n";
    for (int i = 0; i < faultCount; ++i)
        out << "fault " << word(static_cast<Fault>(i)) << ' ' << tally.fired[static_cast<size_t>(i)] << "  ("
            << rowsOf(static_cast<Fault>(i)) << ")\n";
    for (int i = 1; i < push::outcomeCount; ++i)
        out << "outcome " << push::word(static_cast<push::Outcome>(i)) << ' ' << tally.outcomes[static_cast<size_t>(i)]
            << '\n';
    for (int i = 0; i < push::meaningCount; ++i)
        out << "meaning " << push::word(static_cast<push::Meaning>(i)) << ' ' << tally.meanings[static_cast<size_t>(i)]
            << '\n';
    return text;
}

} // namespace shiftlane::simulation
