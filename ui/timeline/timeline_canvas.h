#pragma once
#include "ui/timeline/timeline_painter.h"

#include <QAbstractScrollArea>

namespace shiftlane::ui {

/// The picture of the rows with its axis; scrolls sideways when zoomed in, is
/// as high as its rows. Up and Down walk its bars; the tool tip's text is what
/// the screen reader hears.
class TimelineCanvas : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineCanvas(QWidget *parent = nullptr);

    /// Rows and disputes of one week; keeps scroll position and mark.
    void setContent(std::vector<TimelineRow> rows, std::vector<DisputedSpan> disputes, const QTimeZone &zone);
    /// All of it in words, for screen readers; a bar walked to is read instead.
    void setWords(const QString &words);
    /// What can be done with a bar of the after row, for its tool tip; empty = nothing.
    void setHint(const QString &hint) { hint_ = hint; }
    /// What is shown without scrolling at zoom 1.
    void setSpan(const TimeSpan &span, bool week);
    /// 1 = all of the span fits; up to 16.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return zoom_; }
    [[nodiscard]] const TimelineScene &scene() const { return scene_; }
    /// The bar that the keyboard is on; null = none.
    [[nodiscard]] const TimelineBar *currentBar() const { return barAt(scene_.current); }
    /// Puts the keyboard on the `activity`-th bar (or the last) of the shift that
    /// starts at `start`, and reads it out.
    void setCurrent(TimelineSide side, base::Instant start, int activity);
    /// A shift in the hand; nothing = none.
    void setHeld(std::optional<HeldShift> held);
    /// Said once in the tool tip's place and to screen readers, at the current bar.
    void say(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayStepped(int days);   ///< left and right
    void zoomStepped(int steps); ///< + and −
    void dayPicked(QDate day);   ///< double click in the week

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void relayout();
    void walk(int direction);
    void showMark();
    [[nodiscard]] QString textOf(const TimelineRow &row, const TimelineBar &bar) const;
    [[nodiscard]] const TimelineBar *barAt(const TimelineLayout::Hit &hit) const;

    TimelineScene scene_;
    TimeSpan span_;
    double zoom_ = 1;
    QString words_;
    QString hint_;
};

} // namespace shiftlane::ui
