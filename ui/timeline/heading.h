#pragma once
#include <QWidget>

namespace shiftlane::ui {

/// One line: a bold title and a smaller, greyer note behind it. The note gives
/// way first when there is too little room, then the title is elided.
class Heading : public QWidget {
    Q_OBJECT
public:
    explicit Heading(QWidget *parent = nullptr);
    void setText(const QString &title, const QString &note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString title_;
    QString note_;
};

} // namespace shiftlane::ui
