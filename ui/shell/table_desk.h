#pragma once
#include <QModelIndexList>
#include <QObject>
#include <QPointer>
#include <functional>

class QAbstractItemView;
class QWidget;

namespace shiftlane::ui {

struct Actions;
struct TableReport;

/// Printing, PDF and CSV of the table that the planner is in: the one with the
/// focus, else the one of the page shown.
class TableDesk : public QObject {
    Q_OBJECT
public:
    /// `shown`: the table of the page shown.
    TableDesk(QWidget *window, const Actions &actions, std::function<QAbstractItemView *()> shown);
    /// What stands under the title on paper.
    void setSubtitle(const QString &subtitle) { subtitle_ = subtitle; }
    [[nodiscard]] QAbstractItemView *table() const;

Q_SIGNALS:
    /// `problem`: why not; empty = done.
    void written(const QString &path, const QString &problem);

private:
    void print();
    void chooseFile(bool pdf);
    [[nodiscard]] TableReport report(const QAbstractItemView &view) const;

    QWidget *window_;
    std::function<QAbstractItemView *()> shown_;
    QString subtitle_;
};

/// The rows that the view shows: filtered, sorted, closed branches left out.
[[nodiscard]] QModelIndexList shownRows(const QAbstractItemView &view, bool headings);

} // namespace shiftlane::ui
