#pragma once
#include "insight/queue_series.h"
#include "session/performance.h"

#include <QAbstractTableModel>
#include <map>
#include <vector>

namespace shiftlane::ui {

/// The chart's figures as a table, one row per interval; nothing is only in
/// the picture. Rows are updated in place.
class PerformanceTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Interval,
        Offered,
        Answered,
        Abandoned,
        FlowOut,
        AnsweredShare,
        ServiceLevel,
        AnswerTime,
        Forecast,
        Required,
        Scheduled,
        OnQueue,
        State,
        ColumnCount
    };

    explicit PerformanceTableModel(QObject *parent = nullptr);
    void setSeries(const insight::QueueSeries &series, const QTimeZone &zone,
                   const std::vector<session::StaffInterval> &staff = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// All rows with the header, comma separated, CR LF, numbers with a point;
    /// `queue` stands in every row. Text that a spreadsheet would take for a
    /// formula is disarmed.
    [[nodiscard]] QString csv(const QString &queue) const;
    /// The rows given (all if empty) with the header, tab separated.
    [[nodiscard]] QString tabSeparated(const QList<int> &rows) const;

private:
    [[nodiscard]] QString text(const insight::QueueInterval &interval, int column) const;
    /// Forecast or agents; nothing where the service has none.
    [[nodiscard]] std::optional<double> staff(const insight::QueueInterval &interval, int column) const;
    [[nodiscard]] bool sameStarts(const insight::QueueSeries &series) const;

    insight::QueueSeries series_;
    std::map<base::Instant, session::StaffInterval> staff_; ///< by start
    QTimeZone zone_;
};

/// A CSV field: quoted where needed; a leading = + - @ tab or CR gets an
/// apostrophe before it.
[[nodiscard]] QString csvField(const QString &text, QChar separator = QLatin1Char(','));

} // namespace shiftlane::ui
