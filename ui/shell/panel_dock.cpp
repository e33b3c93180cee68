#include "ui/shell/panel_dock.h"

#include "ui/pages/panel.h"
#include "ui/style/formats.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace shiftlane::ui {
namespace {

/// A little picture, grey until the pointer is on it. Not in the order of Tab:
/// the View menu does the same.
class TitleButton : public QToolButton {
public:
    explicit TitleButton(bool closes) : closes_(closes)
    {
        setFixedSize(20, 22);
        setFocusPolicy(Qt::NoFocus);
    }
    void setName(const QString &name)
    {
        setAccessibleName(name);
        setToolTip(plainToolTip(name));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isDown() ? theme.selection : theme.hover);
            painter.drawRoundedRect(rect(), 4, 4);
        }
        painter.setPen(QPen(underMouse() ? theme.text : theme.secondary, 1.3));
        painter.setBrush(Qt::NoBrush);
        if (closes_) {
            painter.drawLine(QPointF(6, 7), QPointF(14, 15));
            painter.drawLine(QPointF(14, 7), QPointF(6, 15));
        } else {
            painter.drawRect(QRectF(5.5, 9.5, 6, 6));
            painter.drawPolyline(QPolygonF({{8.5, 9.5}, {8.5, 6.5}, {14.5, 6.5}, {14.5, 12.5}, {11.5, 12.5}}));
        }
    }

private:
    bool closes_;
};

/// The buttons stand level with the first line of the heading.
QWidget *titleBar(QWidget *heading, QWidget *apart, QWidget *close)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2, 2, 6, 0);
    row->setSpacing(0);
    row->addWidget(heading, 1);
    auto *buttons = new QWidget;
    auto *column = new QHBoxLayout(buttons);
    column->setContentsMargins(0, 6, 0, 4);
    column->setSpacing(0);
    column->addWidget(apart);
    column->addWidget(close);
    row->addWidget(buttons, 0, Qt::AlignTop);
    return bar;
}

QWidget *onSheet(QWidget *content)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(2, 0, 2, 2);
    column->addWidget(content);
    sheet->setFocusProxy(content);
    return sheet;
}

} // namespace

PanelDock::PanelDock(const QString &name, const QString &title, QWidget *heading, QWidget *content, QAction *show,
                     QWidget *parent)
    : QDockWidget(title, parent), show_(show), apart_(new QAction(title, this))
{
    setObjectName(name);
    setAccessibleName(title);
    auto *float_ = new TitleButton(false);
    auto *close_ = new TitleButton(true);
    setTitleBarWidget(titleBar(heading ? heading : new PanelTitle(title), float_, close_));
    setWidget(onSheet(content));
    apart_->setCheckable(true);
    const auto follow = [this, float_, title] {
        apart_->setChecked(isFloating());
        float_->setName(
            (isFloating() ? tr("Put %1 Back into the Window") : tr("Give %1 a Window of Its Own")).arg(title));
    };
    follow();
    close_->setName(tr("Put %1 Away").arg(title));
    connect(this, &QDockWidget::topLevelChanged, this, follow);
    connect(float_, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    connect(close_, &QToolButton::clicked, this, &QWidget::close);
    connect(apart_, &QAction::triggered, this, [this](bool on) {
        bringUp();
        setFloating(on);
    });
    show_->setCheckable(true);
    connect(show_, &QAction::triggered, this, [this](bool on) {
        // Set aside it is open, but cannot be seen: who asks wants to see it.
        on || aside_ ? bringUp() : hide();
        followState();
    });
    connect(this, &QDockWidget::visibilityChanged, this, &PanelDock::followState);
}

void PanelDock::bringUp()
{
    aside_ = false;
    show();
    raise();
}

void PanelDock::setAside(bool aside)
{
    if (aside == aside_ || (aside && (isHidden() || isFloating())))
        return;
    aside_ = aside;
    setVisible(!aside);
}

void PanelDock::followState()
{
    // A panel behind the tab of another one is not closed.
    if (!aside_)
        show_->setChecked(!isHidden());
}

void PanelDock::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    const qreal round = isFloating() ? 0 : 6;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

} // namespace shiftlane::ui
