#pragma once
#include "ui/style/shapes.h"

#include <QFrame>
#include <QPushButton>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace shiftlane::ui {

/// A white sheet with a thin line round it; what the window is made of.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *content() const { return content_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *content_;
};

/// Title in bold, a greyer line beside it.
class PanelTitle : public QWidget {
    Q_OBJECT
public:
    explicit PanelTitle(const QString &title, QWidget *parent = nullptr);
    void setDetail(const QString &detail);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void elide();
    QLabel *title_;
    QLabel *detail_;
    QString words_; ///< the detail, whole
};

/// A button for an action: its short text (iconText), state and shortcut follow
/// the action's. Primary = the next step, the only filled button.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
    void setPrimary(bool primary);
    [[nodiscard]] bool isPrimary() const { return isDefault(); }

private:
    void follow();
    QAction *action_;
};

/// A label of outside text: never read as rich text, greyer if wished.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, bool secondary = false, QWidget *parent = nullptr);

/// Paints a state shape; for notices.
class ShapeMark : public QWidget {
    Q_OBJECT
public:
    ShapeMark(Shape shape, Role role, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape shape_;
    Role role_;
};

} // namespace shiftlane::ui
