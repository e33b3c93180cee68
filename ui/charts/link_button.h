#pragma once
#include <QAbstractButton>

namespace shiftlane::ui {

/// A sentence that leads somewhere: reads as a link and wraps as a label does, but
/// is a button to the keyboard (Space, Enter) and to screen readers. Plain text,
/// no mnemonic.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);
    void setSentence(const QString &sentence); ///< also its accessible name

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override;

private:
    [[nodiscard]] QRect words(int width) const;
    QString sentence_;
};

} // namespace shiftlane::ui
