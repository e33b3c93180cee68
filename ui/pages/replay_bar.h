#pragma once
#include "session/flight.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;
class QSlider;
class QToolButton;

namespace shiftlane::ui {

/// Walks through a flight record: a slider over its steps, one back, one on,
/// play, what happened at this step and when (the unit's zone and UTC). Hidden
/// without a record. It asks for steps; the session shows them.
class ReplayBar : public QWidget {
    Q_OBJECT
public:
    explicit ReplayBar(QWidget *parent = nullptr);

    /// `zone` of the business unit. Null: no record is shown.
    void present(const std::shared_ptr<const session::ReplayView> &view, const QTimeZone &zone);
    [[nodiscard]] bool isPlaying() const { return clock_.isActive(); }
    [[nodiscard]] QString stepText() const;

Q_SIGNALS:
    void stepWanted(int step);
    void closeWanted();

private:
    void arrange();
    QToolButton *button(const QString &text, const QString &hint);
    void go(int step);
    void play(bool on);
    void showStep();

    std::shared_ptr<const session::ReplayView> view_;
    QTimeZone zone_;
    int step_ = 0; ///< asked for last
    QTimer clock_;
    QLabel *title_;
    QLabel *time_;
    QLabel *what_;
    QLabel *count_;
    QSlider *slider_;
    QToolButton *first_;
    QToolButton *back_;
    QToolButton *on_;
    QToolButton *play_;
    QToolButton *close_;
};

} // namespace shiftlane::ui
