#include "ui/charts/performance_table_model.h"

#include "schedule/week.h"
#include "ui/charts/chart_values.h"
#include "ui/style/formats.h"
#include "ui/timeline/words.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace shiftlane::ui {
namespace {

/// For files: the same in every locale, with the offset so that it is one instant.
QString stamp(base::Instant at, const QTimeZone &zone)
{
    const schedule::LocalTime local = schedule::toLocal(at, zone);
    return local.date.toString(Qt::ISODate) + QLatin1Char(' ') + local.time.toString(QStringLiteral("HH:mm")) +
           QLatin1Char(' ') + offsetText(local.offsetMinutes).replace(QChar(0x2212), QLatin1Char('-'));
}

QString figure(const std::optional<double> &value) { return value ? QString::number(*value, 'f', 1) : QString(); }

QString ratio(const std::optional<double> &value) { return value ? QString::number(*value, 'f', 4) : QString(); }

} // namespace

QString csvField(const QString &text, QChar separator)
{
    QString field = text;
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!field.isEmpty() && formula.contains(field.front()))
        field.prepend(QLatin1Char('\''));
    const bool quote = field.contains(separator) || field.contains(QLatin1Char('"')) ||
                       field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r'));
    return quote ? QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')
                 : field;
}

PerformanceTableModel::PerformanceTableModel(QObject *parent) : QAbstractTableModel(parent) {}

bool PerformanceTableModel::sameStarts(const insight::QueueSeries &series) const
{
    const size_t common = std::min(series.intervals.size(), series_.intervals.size());
    for (size_t i = 0; i < common; ++i)
        if (series.intervals[i].start != series_.intervals[i].start)
            return false;
    return common > 0;
}

void PerformanceTableModel::setSeries(const insight::QueueSeries &series, const QTimeZone &zone,
                                      const std::vector<session::StaffInterval> &staff)
{
    staff_.clear();
    for (const session::StaffInterval &each : staff)
        staff_.emplace(each.start, each);
    const auto before = static_cast<int>(series_.intervals.size());
    const auto after = static_cast<int>(series.intervals.size());
    if (zone != zone_ || after < before || !sameStarts(series)) {
        beginResetModel();
        series_ = series;
        zone_ = zone;
        endResetModel();
        return;
    }
    if (after > before)
        beginInsertRows({}, before, after - 1);
    series_ = series;
    if (after > before)
        endInsertRows();
    Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
}

int PerformanceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(series_.intervals.size());
}

int PerformanceTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString PerformanceTableModel::text(const insight::QueueInterval &interval, int column) const
{
    switch (column) {
    case Interval:
        return spanText(interval.start, interval.start.plusMinutes(interval.lengthMinutes), zone_);
    case Offered:
        return number(interval.offered);
    case Answered:
        return number(interval.answered);
    case Abandoned:
        return number(interval.abandoned);
    case FlowOut:
        return number(interval.flowOut);
    case AnsweredShare:
        return interval.answerRatio() ? percentText(*interval.answerRatio()) : QString();
    case ServiceLevel:
        return interval.serviceLevel() ? percentText(*interval.serviceLevel()) : QString();
    case AnswerTime:
        return answerTimeText(interval);
    case Forecast:
    case Required:
    case Scheduled:
    case OnQueue: {
        const auto figure = staff(interval, column);
        return figure ? number(std::llround(*figure)) : QString();
    }
    case State:
        return interval.open ? tr("still counting") : tr("complete");
    default:
        return {};
    }
}

std::optional<double> PerformanceTableModel::staff(const insight::QueueInterval &interval, int column) const
{
    const auto found = staff_.find(interval.start);
    if (found == staff_.end())
        return std::nullopt;
    return column == Forecast    ? found->second.forecastOffered
           : column == Required  ? found->second.required
           : column == Scheduled ? found->second.scheduled
                                 : found->second.actual;
}

QVariant PerformanceTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const insight::QueueInterval &interval = series_.intervals[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(interval, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(index.column() == Interval || index.column() == State
                                       ? Qt::AlignLeft | Qt::AlignVCenter
                                       : Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PerformanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Interval || section == State ? Qt::AlignLeft | Qt::AlignVCenter
                                                                           : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Interval:
        return tr("Interval");
    case Offered:
        return tr("Offered");
    case Answered:
        return tr("Answered");
    case Abandoned:
        return tr("Abandoned");
    case FlowOut:
        return tr("Flow-out");
    case AnsweredShare:
        return tr("Answered of offered");
    case ServiceLevel:
        return tr("Service level");
    case AnswerTime:
        return tr("Average wait of the answered");
    case Forecast:
        return staffWord(ChartSeries::Forecast);
    case Required:
        return staffWord(ChartSeries::Required);
    case Scheduled:
        return staffWord(ChartSeries::Scheduled);
    case OnQueue:
        return staffWord(ChartSeries::OnQueue);
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString PerformanceTableModel::csv(const QString &queue) const
{
    // Names of columns, not words: a file is read by programs too.
    QString out =
        QStringLiteral("queue,start,minutes,offered,answered,abandoned,flowOut,answeredOfOffered,serviceLevel,"
                       "answerSeconds,complete,forecastOffered,agentsRequired,agentsScheduled,agentsOnQueue\r\n");
    for (const insight::QueueInterval &i : series_.intervals) {
        const QStringList fields{queue,
                                 stamp(i.start, zone_),
                                 QString::number(i.lengthMinutes),
                                 QString::number(i.offered),
                                 QString::number(i.answered),
                                 QString::number(i.abandoned),
                                 QString::number(i.flowOut),
                                 ratio(i.answerRatio()),
                                 ratio(i.serviceLevel()),
                                 i.answerSeconds() ? QString::number(*i.answerSeconds(), 'f', 1) : QString(),
                                 i.open ? QStringLiteral("no") : QStringLiteral("yes"),
                                 figure(staff(i, Forecast)),
                                 figure(staff(i, Required)),
                                 figure(staff(i, Scheduled)),
                                 figure(staff(i, OnQueue))};
        QStringList safe;
        for (const QString &field : fields)
            safe << csvField(field);
        out += safe.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return out;
}

QString PerformanceTableModel::tabSeparated(const QList<int> &rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << csvField(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), QLatin1Char('\t'));
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows.isEmpty() && !rows.contains(row))
            continue;
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells << csvField(text(series_.intervals[static_cast<size_t>(row)], column), QLatin1Char('\t'));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace shiftlane::ui
