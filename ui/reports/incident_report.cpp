#include "ui/reports/incident_report.h"

#include "session/flight.h"
#include "session/performance.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/performance_chart.h"
#include "ui/charts/verdict.h"
#include "ui/models/conflicts_model.h"
#include "ui/style/formats.h"
#include "ui/style/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>
#include <algorithm>

namespace shiftlane::ui {
namespace {

constexpr int rowsShown = 300; ///< the rest stands in the delta CSV
constexpr QSize chartSize{1000, 360};
const QString chartName = QStringLiteral("chart");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IncidentReport)
};

QString cell(const QString &text, bool head = false)
{
    const QString tag = head ? QStringLiteral("th") : QStringLiteral("td");
    return u'<' + tag + QStringLiteral(" align=\"left\" valign=\"top\">") + text.toHtmlEscaped() +
           QStringLiteral("</") + tag + u'>';
}

QString row(const QStringList &cells, bool head = false)
{
    QString text = QStringLiteral("<tr>");
    for (const QString &each : cells)
        text += cell(each, head);
    return text + QStringLiteral("</tr>\n");
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>") + text.toHtmlEscaped() + QStringLiteral("</h2>\n");
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>\n");
}

QString table(const QStringList &head, const QString &rows)
{
    return QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n") +
           row(head, true) + rows + QStringLiteral("</table>\n");
}

/// `2026-11-23 09:00:05 New York (14:00:05 UTC)`; the day in UTC where it is another.
QString bothTimes(base::Instant at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms, zone);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc());
    const QString clockOnly = QStringLiteral("HH:mm:ss");
    const QString whole = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    return Words::tr("%1 %2 (%3 UTC)", "local time, city, universal time")
        .arg(local.toString(whole), zoneCity(zone), utc.toString(utc.date() == local.date() ? clockOnly : whole));
}

/// Collects what the report says of a push.
class Writer {
public:
    Writer(const session::Snapshot &shown, bool forPrint) : shown_(shown), forPrint_(forPrint)
    {
        if (shown.groups && !shown.groups->empty())
            zone_ = shown.groups->front().zone;
    }

    [[nodiscard]] IncidentReport write()
    {
        IncidentReport report;
        report.title = Words::tr("Push of %1").arg(shown_.planName);
        if (shown_.performance && !shown_.performance->series.intervals.empty())
            report.chart = chartOf(shown_.performance);
        report.html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                                     "<style>body{font-family:sans-serif;color:#111;background:#fff%2}"
                                     "table{border-collapse:collapse;font-size:90%}th{background:#eee}img{width:100%}"
                                     "</style></head>\n<body>\n<h1>%1</h1>\n")
                          .arg(report.title.toHtmlEscaped(),
                               forPrint_ ? QString() : QStringLiteral(";max-width:60em;margin:1em auto")) +
                      facts() + outcomes() + lanes() + trouble() + conflicts() + queues(report.chart) + course() +
                      QStringLiteral("</body></html>\n");
        return report;
    }

private:
    [[nodiscard]] QString facts() const
    {
        QString rows;
        const auto add = [&rows](const QString &what, const QString &value) {
            if (!value.isEmpty())
                rows += row({what, value});
        };
        add(Words::tr("Service"), shown_.status.connection);
        if (shown_.replay) {
            add(Words::tr("Planner"), shown_.replay->planner);
            add(Words::tr("Flight record"), shown_.replay->path);
            add(Words::tr("Fingerprint"), shown_.replay->fingerprint);
            if (shown_.replay->namesMasked)
                add(Words::tr("Names"), Words::tr("masked"));
        }
        if (shown_.log && !shown_.log->empty()) {
            add(Words::tr("First entry"), bothTimes(shown_.log->front().at, zone_));
            add(Words::tr("Last entry"), bothTimes(shown_.log->back().at, zone_));
        }
        if (const auto window = shown_.performance ? shown_.performance->window : std::nullopt) {
            add(Words::tr("First write"), bothTimes(window->from, zone_));
            add(Words::tr("Last read back"), window->to ? bothTimes(*window->to, zone_) : Words::tr("still open"));
        }
        add(Words::tr("Written at"), bothTimes(wallNow(), zone_));
        return table({Words::tr("Fact"), Words::tr("Value")}, rows);
    }

    template <class Use>
    void eachPlanned(const Use &use) const
    {
        for (const session::GroupRow &group : *shown_.groups)
            if (const auto it = shown_.details->find(group.key.schedule); it != shown_.details->end())
                for (const session::AgentRow &agent : it->second.agents)
                    if (agent.planned)
                        use(group, agent);
    }

    [[nodiscard]] QString outcomes() const
    {
        std::map<push::Outcome, int> counted;
        int all = 0;
        eachPlanned([&](const session::GroupRow &, const session::AgentRow &agent) {
            ++counted[agent.outcome];
            ++all;
        });
        QString rows;
        for (const auto &[outcome, count] : counted)
            rows += row({outcome == push::Outcome::Pending ? Words::tr("No outcome yet") : outcomeBadge(outcome).word,
                         number(count)});
        rows += row({Words::tr("Planned"), number(all)});
        return heading(Words::tr("What came of it")) + table({Words::tr("Outcome"), Words::tr("Agents")}, rows);
    }

    [[nodiscard]] QString writesOf(const base::ScheduleId &group) const
    {
        if (!shown_.performance)
            return {};
        for (const session::LaneStrip &lane : shown_.performance->lanes)
            if (lane.group == group && !lane.writes.empty())
                return Words::tr("%n write(s), first %1", nullptr, static_cast<int>(lane.writes.size()))
                    .arg(bothTimes(lane.writes.front().from, zone_));
        return {};
    }

    [[nodiscard]] QString lanes() const
    {
        QString rows;
        for (const session::GroupRow &group : *shown_.groups) {
            if (!group.inPush)
                continue;
            QStringList why{group.reason, writesOf(group.key.schedule)};
            why.removeAll(QString());
            rows +=
                row({group.businessUnit, group.key.weekDate.toString(Qt::ISODate), push::word(group.state),
                     number(group.plannedAgents), number(group.applied), number(group.rejected), number(group.round)});
            if (!why.isEmpty()) // a line of its own: a column would be too narrow for it
                rows += QStringLiteral("<tr><td colspan=\"7\">") + why.join(QStringLiteral("; ")).toHtmlEscaped() +
                        QStringLiteral("</td></tr>\n");
        }
        return heading(Words::tr("Schedule groups")) +
               table({Words::tr("Business unit"), Words::tr("Week"), Words::tr("State"), Words::tr("Planned"),
                      Words::tr("Applied"), Words::tr("Rejected"), Words::tr("Conflict rounds")},
                     rows);
    }

    /// Everybody whose change did not get there.
    [[nodiscard]] QString trouble() const
    {
        QString rows;
        int count = 0;
        eachPlanned([&](const session::GroupRow &group, const session::AgentRow &agent) {
            using push::Outcome;
            if (agent.outcome == Outcome::Applied || agent.outcome == Outcome::AlreadyPresent)
                return;
            if (++count <= rowsShown)
                rows += row(
                    {agent.name, group.businessUnit, group.key.weekDate.toString(Qt::ISODate),
                     agent.outcome == Outcome::Pending ? Words::tr("No outcome yet") : outcomeBadge(agent.outcome).word,
                     agent.reason});
        });
        const QString title = heading(Words::tr("Agents whose change did not get there"));
        if (count == 0)
            return title + paragraph(Words::tr("None: every planned change is on the service."));
        return title +
               table({Words::tr("Agent"), Words::tr("Business unit"), Words::tr("Week"), Words::tr("Outcome"),
                      Words::tr("Reason")},
                     rows) +
               more(count);
    }

    [[nodiscard]] static QString more(int count)
    {
        return count <= rowsShown
                   ? QString()
                   : paragraph(Words::tr("%n more: the delta CSV names all.", nullptr, count - rowsShown));
    }

    [[nodiscard]] QString conflicts() const
    {
        QString rows;
        int count = 0;
        for (const auto &[id, detail] : *shown_.details) {
            for (const session::ConflictRow &each : detail.conflicts)
                if (++count <= rowsShown)
                    rows += row({each.agentName, conflictTime(each), conflictSentence(each.conflict.kind),
                                 Words::tr("open", "a conflict nobody decided")});
            for (const session::DecidedRow &each : detail.decided)
                if (++count <= rowsShown)
                    rows += row({each.agentName, timeOf(each.conflict), conflictSentence(each.conflict.kind),
                                 each.choice == plan::Choice::KeepService ? Words::tr("the service’s side was kept")
                                                                          : Words::tr("the planned side was kept")});
        }
        const QString title = heading(Words::tr("Conflicts and decisions"));
        if (count == 0)
            return title + paragraph(Words::tr("None."));
        return title +
               table({Words::tr("Agent"), Words::tr("When"), Words::tr("Conflict"), Words::tr("Decision")}, rows) +
               more(count);
    }

    [[nodiscard]] QString timeOf(const plan::Conflict &conflict) const
    {
        return conflict.markerDate.isValid() ? dayDate(conflict.markerDate)
                                             : interval(conflict.from, conflict.to, zone_);
    }

    [[nodiscard]] QString queues(const QImage &chart) const
    {
        QString text = heading(Words::tr("Was it the push?"));
        if (!shown_.performance)
            return text + paragraph(Words::tr("No queue was read."));
        const VerdictText verdict = verdictText(*shown_.performance);
        text += QStringLiteral("<p><b>") + verdict.headline.toHtmlEscaped() + QStringLiteral("</b></p>\n") +
                paragraph(verdict.evidence);
        if (chart.isNull())
            return text + paragraph(Words::tr("No queue figures stand in it."));
        text += paragraph(Words::tr("%1, %2; times of %3", "queue, media type, city")
                              .arg(shown_.performance->series.name.isEmpty() ? Words::tr("All queues")
                                                                             : shown_.performance->series.name,
                                   shown_.performance->mediaType, zoneCity(shown_.performance->zone)));
        return text + QStringLiteral("<p><img width=\"640\" alt=\"%1\" src=\"%2\"></p>\n")
                          .arg(Words::tr("Queue performance").toHtmlEscaped(), forPrint_ ? chartName : dataUrl(chart));
    }

    /// Conflicts, retries and states as they came; requests are left to the record.
    [[nodiscard]] QString course() const
    {
        if (!shown_.log)
            return {};
        QString rows;
        int count = 0;
        for (const session::LogLine &line : *shown_.log) {
            if (line.text.startsWith(QLatin1String("exchange:")))
                continue;
            if (++count <= rowsShown)
                rows += row({bothTimes(line.at, zone_), groupText(line.group), line.text.left(300)});
        }
        return heading(Words::tr("What happened")) +
               table({Words::tr("Time"), Words::tr("Schedule group"), Words::tr("Entry")}, rows) +
               (count > rowsShown
                    ? paragraph(Words::tr("%n more: the flight record holds all.", nullptr, count - rowsShown))
                    : QString());
    }

    [[nodiscard]] QString groupText(const base::ScheduleId &id) const
    {
        for (const session::GroupRow &group : *shown_.groups)
            if (group.key.schedule == id)
                return group.businessUnit + u' ' + shortDate(group.key.weekDate);
        return {};
    }

    static QImage chartOf(const std::shared_ptr<const session::Performance> &performance)
    {
        PerformanceChart chart;
        chart.setPalette(QPalette(Qt::white)); // paper
        chart.setPerformance(performance);
        chart.resize(chartSize);
        constexpr int scale = 2;
        QImage image(chartSize * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        chart.QWidget::render(&image); // the view's own takes a painter only
        image.setDevicePixelRatio(1);
        return image;
    }

    static QString dataUrl(const QImage &image)
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
    }

    const session::Snapshot &shown_;
    bool forPrint_;
    QTimeZone zone_ = QTimeZone::utc();
};

QString savePdf(const QString &path, const IncidentReport &report)
{
    QSaveFile file(path);
    const auto failed = [&] { return Words::tr("%1 could not be written: %2").arg(path, file.errorString()); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    QTextDocument document;
    document.setDefaultStyleSheet(QStringLiteral("h1{font-size:16pt}h2{font-size:12pt}td,th,p{font-size:8pt}"));
    document.addResource(QTextDocument::ImageResource, QUrl(chartName), report.chart);
    document.setHtml(report.html);
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(report.title);
        pdf.setCreator(QStringLiteral("Shiftlane"));
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins({15, 15, 15, 15}, QPageLayout::Millimeter);
        pdf.setResolution(150);
        document.print(&pdf);
    }
    return file.commit() ? QString() : failed();
}

} // namespace

IncidentReport makeIncidentReport(const session::Snapshot &snapshot, bool forPrint)
{
    session::Snapshot shown = snapshot; // shared parts; a snapshot before the first reading has none
    if (!shown.groups)
        shown.groups = std::make_shared<const std::vector<session::GroupRow>>();
    if (!shown.details)
        shown.details = std::make_shared<const std::map<base::ScheduleId, session::GroupDetail>>();
    return Writer(shown, forPrint).write();
}

QString saveIncidentReport(const QString &path, const session::Snapshot &snapshot)
{
    const bool html = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
                      path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
    const IncidentReport report = makeIncidentReport(snapshot, !html);
    return html ? saveText(path, report.html) : savePdf(path, report);
}

} // namespace shiftlane::ui
