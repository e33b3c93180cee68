#include "commands/command_line.h"
#include "commands/commands.h"
#include "files/flight_record.h"

#include <QFile>

namespace shiftlane::commands {

namespace {

constexpr auto linesPrinted = qsizetype{160};

/// A line of the record for people: when, what, of whom, and the facts that fit.
QString told(const files::FlightLine &line)
{
    QString text = QStringLiteral("%1 %2 %3").arg(line.number).arg(line.at.toIso(), line.kind);
    if (!line.group.isEmpty())
        text += u' ' + line.group.value;
    QString body = QString::fromUtf8(line.body.left(linesPrinted * 4)).simplified();
    for (QChar &each : body)
        each = each.isPrint() ? each : u' ';
    return text + u' ' + (body.size() > linesPrinted ? body.left(linesPrinted) + u'…' : body);
}

QString summary(const files::FlightSummary &record)
{
    const auto of = [&](const char16_t *name) {
        return record.head.value(QString::fromUtf16(name)).toVariant().toString().simplified();
    };
    QStringList kinds;
    for (const auto &[kind, count] : record.kinds)
        kinds << QStringLiteral("%1 %2").arg(count).arg(kind);
    return QStringLiteral("unchanged: %1 lines, %2 to %3\nplan %4, by %5, %6 agents, run %7%8\n%9\nfingerprint %10")
        .arg(record.lines)
        .arg(record.from.toIso(), record.to.toIso(), of(u"plan"), of(u"planner"), of(u"agents"), of(u"runId"),
             record.head.value(QStringLiteral("masked")).toBool() ? QStringLiteral(", names masked") : QString())
        .arg(kinds.join(QStringLiteral(", ")), QString::fromLatin1(record.fingerprint));
}

} // namespace

int runVerify(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("verify"),
                     QStringLiteral("Checks a flight record (.shiftlane) against its chain and prints what it holds. "
                                    "A changed byte ends with 2 and names the line. The fingerprint of an unchanged "
                                    "record tells it from one that was made anew."));
    line.file(QStringLiteral("FILE"), QStringLiteral("The flight record."));
    line.option(QStringLiteral("quiet"), QStringLiteral("Print the summary only."));
    if (!line.parse(arguments))
        return line.exitCode();
    const QString path = line.fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(QStringLiteral("shiftlane verify: %1: %2").arg(path, file.errorString()));
        return exitUsage;
    }
    const bool quiet = line.isSet(QStringLiteral("quiet"));
    const auto record = files::readFlight(file, path, [quiet](const files::FlightLine &each) {
        if (!quiet)
            printLine(told(each));
    });
    if (!record) {
        printError(QStringLiteral("shiftlane verify: ") + record.failure().sentence());
        return exitUsage;
    }
    printLine(summary(*record));
    return 0;
}

} // namespace shiftlane::commands
