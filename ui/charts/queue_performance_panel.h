#pragma once
#include "session/performance.h"

#include <QStringList>
#include <QWidget>
#include <memory>

namespace shiftlane::ui {

/// Offered, answered, abandoned and service level of a queue over the day, with
/// the sync window and every conflict on the same axis, and what can honestly
/// be said about the push. Times are in Performance::zone. GUI thread.
class QueuePerformancePanel : public QWidget {
    Q_OBJECT
public:
    explicit QueuePerformancePanel(QWidget *parent = nullptr);
    ~QueuePerformancePanel() override;

    /// Null shows the empty state. Cheap to call ten times a second: points are
    /// replaced, zoom, readout and table selection stay.
    void setPerformance(std::shared_ptr<const shiftlane::session::Performance> performance);

    /// Who is routed nothing, in a sentence under the verdict that leads there; empty = nothing is known.
    void setUnrouted(const QString &sentence);

    /// Title, legend and choices for a title bar elsewhere; the panel goes on
    /// without them.
    [[nodiscard]] QWidget *takeHeading();

    /// Series that are left out, as settings keep them.
    [[nodiscard]] QStringList hiddenSeries() const;
    void setHiddenSeries(const QStringList &keys);

    [[nodiscard]] QSize sizeHint() const override { return {1280, 230}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 122}; }

Q_SIGNALS:
    void scopeChosen(QString scope);     ///< id; empty = all queues
    void mediaChosen(QString mediaType); ///< the service's word
    void helpWanted();                   ///< how the verdict is computed
    void unroutedWanted();               ///< its sentence was pressed
    /// Leads to its line in the log; an empty group is of the whole push.
    void markChosen(shiftlane::base::ScheduleId group, shiftlane::base::Instant at);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace shiftlane::ui
