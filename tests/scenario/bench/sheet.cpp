#include "scenario/bench/sheet.h"

#include "scenario/bench/planner.h"

#include <QDate>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QTime>
#include <set>

namespace shiftlane::test {
namespace {

constexpr int minutesOfDay = 24 * 60;

/// Cells of one line; quotes are doubled inside quotes. No cell holds a line break.
QStringList split(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"')
            cells.back() += line[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.back() += c;
    }
    return cells;
}

QString joined(const QStringList &cells)
{
    QStringList safe;
    for (QString cell : cells)
        safe << u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
    return safe.join(u',');
}

QString clock(const QString &text, int minutes, int *days)
{
    const QTime time = QTime::fromString(text.left(5), QStringLiteral("HH:mm"));
    const int at = time.hour() * 60 + time.minute() + minutes;
    *days = at < 0 ? -1 : at / minutesOfDay;
    return QTime(0, 0).addSecs((at - *days * minutesOfDay) * 60).toString(QStringLiteral("HH:mm"));
}

} // namespace

Sheet Sheet::read(const QString &path)
{
    Sheet sheet;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("cannot read ") + path);
    const QStringList lines = QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).remove(u'\r').split(u'\n');
    sheet.titles_ = split(lines.front());
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (!lines[i].isEmpty())
            sheet.cells_ << split(lines[i]);
    return sheet;
}

void Sheet::write(const QString &path) const
{
    QStringList lines{joined(titles_)};
    for (const QStringList &row : cells_)
        lines << joined(row);
    QFile file(path);
    const QByteArray bytes = (lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n")).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        fail(QStringLiteral("cannot write ") + path);
}

void Sheet::writeWithBase(const QString &path, const QString &exported) const
{
    write(path);
    const QString base = QStringLiteral(".base.json.gz");
    for (const QString &from : {exported + base, QString(exported).replace(QLatin1String(".csv"), base)})
        if (QFile::exists(from))
            QFile::copy(from, QString(from).replace(exported.left(exported.size() - 4), path.left(path.size() - 4)));
}

qsizetype Sheet::column(const QString &name) const
{
    const qsizetype found = titles_.indexOf(name);
    if (found < 0)
        fail(QStringLiteral("the sheet has no column ") + name);
    return std::max<qsizetype>(0, found);
}

QString Sheet::at(int row, const QString &name) const { return cells_[row][column(name)]; }

void Sheet::set(int row, const QString &name, const QString &value) { cells_[row][column(name)] = value; }

int Sheet::copyRow(int row)
{
    cells_ << QStringList(cells_[row]);
    return rows() - 1;
}

void Sheet::removeColumn(const QString &name)
{
    const qsizetype gone = column(name);
    titles_.removeAt(gone);
    for (QStringList &row : cells_)
        row.removeAt(gone);
}

QList<int> Sheet::shifts(const QString &group) const
{
    QList<int> found;
    for (int row = 0; row < rows(); ++row)
        if (at(row, QStringLiteral("schedule_group")) == group &&
            at(row, QStringLiteral("kind")) == QLatin1String("shift"))
            found << row;
    return found;
}

QList<int> Sheet::firstShifts(const QString &group, int agents) const
{
    QList<int> found;
    std::set<QString> seen;
    for (const int row : shifts(group))
        if (found.size() < agents && seen.insert(at(row, QStringLiteral("agent_id"))).second)
            found << row;
    if (found.size() < agents)
        fail(QStringLiteral("the group has fewer than %1 agents with shifts").arg(agents));
    return found;
}

void Sheet::move(int row, int minutes)
{
    int days = 0;
    int unused = 0;
    set(row, QStringLiteral("start"), clock(at(row, QStringLiteral("start")), minutes, &days));
    set(row, QStringLiteral("end"), clock(at(row, QStringLiteral("end")), minutes, &unused));
    const QDate date = QDate::fromString(at(row, QStringLiteral("date")), Qt::ISODate);
    set(row, QStringLiteral("date"), date.addDays(days).toString(Qt::ISODate));
}

void Sheet::moveWithActivities(int row, int minutes)
{
    static const QRegularExpression time(QStringLiteral("\\d\\d:\\d\\d"));
    move(row, minutes);
    QString text = at(row, QStringLiteral("activities"));
    for (auto match = time.match(text); match.hasMatch(); match = time.match(text, match.capturedEnd())) {
        int days = 0;
        text.replace(match.capturedStart(), match.capturedLength(), clock(match.captured(), minutes, &days));
    }
    set(row, QStringLiteral("activities"), text);
}

namespace {

void runConsole(Planner &planner, const QStringList &arguments, const QList<int> &allowed)
{
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SHIFTLANE_CLIENT_SECRET"), planner.connection().clientSecret);
    console.setProcessEnvironment(environment);
    console.start(QStringLiteral(SHIFTLANE_BINARY),
                  arguments + QStringList{QStringLiteral("--api-url"), planner.connection().apiUrl.toString(),
                                          QStringLiteral("--client-id"), planner.connection().clientId});
    until(
        QStringLiteral("the colleague's console ends"), [&] { return console.state() == QProcess::NotRunning; },
        60'000);
    if (!allowed.contains(console.exitCode()))
        fail(QStringLiteral("the colleague's console ended with %1: %2")
                 .arg(console.exitCode())
                 .arg(QString::fromUtf8(console.readAllStandardError())));
}

} // namespace

void colleaguePushes(Planner &planner, const std::function<void(Sheet &)> &edit)
{
    static int number = 0;
    const QString name = Planner::path(QStringLiteral("colleague-%1").arg(++number));
    const QString plan = name + QStringLiteral(".csv");
    runConsole(planner, {QStringLiteral("export-week"), QStringLiteral("--out"), plan}, {0});
    if (QTest::currentTestFailed())
        return;
    Sheet sheet = Sheet::read(plan);
    edit(sheet);
    sheet.write(plan);
    runConsole(planner,
               {QStringLiteral("push"), QStringLiteral("--plan"), plan, QStringLiteral("--journal"),
                name + QStringLiteral(".sqlite"), QStringLiteral("--report"), name + QStringLiteral(".json"),
                QStringLiteral("--open-trades"), QStringLiteral("exclude"), QStringLiteral("--conflicts"),
                QStringLiteral("stop")},
               {0});
}

} // namespace shiftlane::test
