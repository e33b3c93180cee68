#include "ui/pages/panel.h"

#include "ui/style/formats.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace shiftlane::ui {
namespace {

void setColor(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == color)
        return;
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

/// Greyer text that follows a change of the theme.
class SecondaryLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            setColor(this, themeFor(parentWidget() ? parentWidget()->palette() : palette()).secondary);
    }
};

} // namespace

Panel::Panel(QWidget *parent) : QFrame(parent), content_(new QVBoxLayout(this))
{
    content_->setContentsMargins(2, 2, 2, 2);
    content_->setSpacing(0);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

PanelTitle::PanelTitle(const QString &title, QWidget *parent)
    : QWidget(parent), title_(plainLabel(title)), detail_(plainLabel({}, true))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(10);
    row->addWidget(title_);
    row->addWidget(detail_, 1);
    detail_->setMinimumWidth(20);
    detail_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    restyle();
}

void PanelTitle::setDetail(const QString &detail)
{
    words_ = detail;
    detail_->setAccessibleName(detail);
    detail_->setToolTip(plainToolTip(detail));
    elide();
}

void PanelTitle::elide()
{
    const int room = detail_->width();
    detail_->setText(detail_->fontMetrics().elidedText(words_, Qt::ElideRight, room));
}

void PanelTitle::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void PanelTitle::restyle()
{
    title_->setFont(bold(font()));
    detail_->setFont(smaller(font()));
}

void PanelTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), action_(action)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::setPrimary(bool primary)
{
    if (primary != isDefault())
        setDefault(primary);
}

void ActionButton::follow()
{
    const QString text = withoutMnemonic(action_->iconText());
    if (text != this->text())
        setText(text);
    setEnabled(action_->isEnabled());
    setAccessibleName(text);
    const QString keys = action_->shortcut().toString(QKeySequence::NativeText);
    const QString tip = action_->statusTip().isEmpty() ? withoutMnemonic(action_->text()) : action_->statusTip();
    setToolTip(plainToolTip(keys.isEmpty() ? tip : tr("%1 (%2)", "what a button does, keys").arg(tip, keys)));
    setAccessibleDescription(action_->statusTip());
}

QLabel *plainLabel(const QString &text, bool secondary, QWidget *parent)
{
    auto *label = secondary ? new SecondaryLabel(parent) : new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (secondary)
        setColor(label, themeOf(parent).secondary);
    return label;
}

ShapeMark::ShapeMark(Shape shape, Role role, QWidget *parent) : QWidget(parent), shape_(shape), role_(role)
{
    setFixedSize(16, 16);
}

void ShapeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShape(painter, shape_, QRectF(rect()).adjusted(1, 1, -1, -1), themeOf(this).role(role_).text);
}

} // namespace shiftlane::ui
