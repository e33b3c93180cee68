#pragma once
#include <QAbstractButton>
#include <QDate>
#include <QWidget>
#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace shiftlane::ui {

/// One day of the strip: its name, a dot where it changes, a diamond where it
/// waits for a decision.
class DayButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit DayButton(QWidget *parent = nullptr);
    void setDay(QDate day, bool changes, bool conflict);
    [[nodiscard]] QDate day() const { return day_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepped(int days); ///< left and right

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate day_;
    bool changes_ = false;
    bool conflict_ = false;
};

/// The seven days of a week to choose from.
class DayStrip : public QWidget {
    Q_OBJECT
public:
    explicit DayStrip(QWidget *parent = nullptr);
    void setWeek(QDate firstDay, const std::vector<QDate> &changes, const std::vector<QDate> &conflicts);
    void setDay(QDate day);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    void step(const DayButton &from, int days);

    QButtonGroup *group_ = nullptr;
    std::vector<DayButton *> buttons_;
};

} // namespace shiftlane::ui
