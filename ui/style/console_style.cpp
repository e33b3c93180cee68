#include "ui/style/console_style.h"

#include "ui/style/shapes.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace shiftlane::ui {
namespace {

constexpr qreal radius = 5;
constexpr int headerInset = 6; // headings stand over the text of their cells (row_delegate.h)

void roundedPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, width));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

bool isPrimary(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option->state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption *option, QPainter *painter, const Theme &theme)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option->state.testFlag(QStyle::State_MouseOver);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    QColor fill = flat ? QColor(Qt::transparent) : theme.surface;
    QColor edge = flat ? QColor(Qt::transparent) : enabled ? theme.controlLine : theme.line;
    if (isPrimary(option)) {
        fill = edge = theme.accent;
        if (down || hover)
            fill = mixed(theme.accent, theme.text, down ? 0.22 : 0.1);
    } else if (down) {
        fill = theme.selection;
    } else if (hover) {
        fill = theme.hover;
    }
    roundedPanel(painter, option->rect, fill, edge);
    if (enabled && option->state.testFlag(QStyle::State_HasFocus)) {
        const QColor ring = isPrimary(option) ? theme.accentText : theme.accent;
        roundedPanel(painter, isPrimary(option) ? option->rect.adjusted(2, 2, -2, -2) : option->rect,
                     QColor(Qt::transparent), ring, isPrimary(option) ? 1.4 : 2);
    }
}

void drawCheckBox(const QStyleOption *option, QPainter *painter, const Theme &theme)
{
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? theme.accent : enabled ? theme.secondary : theme.disabled, 1.2));
    painter->setBrush(on ? (enabled ? theme.accent : theme.disabled) : theme.surface);
    painter->drawRoundedRect(box, 2.5, 2.5);
    painter->restore();
    if (option->state.testFlag(QStyle::State_NoChange)) {
        painter->fillRect(QRectF(box.left() + 2.5, box.center().y() - 0.8, box.width() - 5, 1.6), theme.accentText);
    } else if (on) {
        paintShape(*painter, Shape::Check, box.adjusted(1, 1, -1, -1), theme.accentText);
    }
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter, const Theme &theme)
{
    painter->fillRect(option->rect, theme.header);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
}

void drawChevron(QPainter *painter, const QRectF &rect, bool down, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QPolygonF shape = down ? QPolygonF({{-4, -2}, {4, -2}, {0, 3}}) : QPolygonF({{-2, -4}, {3, 0}, {-2, 4}});
    painter->drawPolygon(shape);
    painter->restore();
}

QRect scrollThumb(const QStyleOptionSlider &bar)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qMax(28, static_cast<int>(qint64(length) * bar.pageStep / (range + bar.pageStep)));
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    return horizontal ? QRect(bar.rect.x() + at, bar.rect.y(), thumb, bar.rect.height())
                      : QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), thumb);
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const Theme &theme)
{
    painter->fillRect(bar.rect, theme.surface);
    if (bar.maximum <= bar.minimum)
        return;
    const bool active = bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? theme.secondary : mixed(theme.surface, theme.secondary, 0.45));
    const QRectF thumb = QRectF(scrollThumb(bar)).adjusted(3, 3, -3, -3);
    const qreal round = qMin(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Theme &theme = themeFor(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, theme);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter, theme);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            break;
        const bool focus = option->state.testFlag(State_HasFocus);
        roundedPanel(painter, option->rect, theme.surface, focus ? theme.accent : theme.controlLine, focus ? 2 : 1);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame: {
        painter->save();
        painter->setPen(theme.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            drawChevron(painter, option->rect, option->state.testFlag(State_Open), theme.secondary);
        return;
    case PE_FrameFocusRect:
        roundedPanel(painter, option->rect, QColor(Qt::transparent), theme.accent, 1.6);
        return;
    case PE_IndicatorDockWidgetResizeHandle: // the gap between the panels is the handle
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = themeFor(option->palette);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(option, painter, theme);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader grey = *header;
            grey.palette.setColor(QPalette::ButtonText, theme.secondary);
            grey.rect.adjust(0, -headerInset, 0, headerInset); // the margin is meant for the sides only
            QProxyStyle::drawControl(element, &grey, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            QStyleOptionComboBox inset = *combo;
            inset.rect.adjust(5, 0, 0, 0);
            QProxyStyle::drawControl(element, &inset, painter, widget);
            return;
        }
    }
    if (element == CE_Splitter)
        return; // the gap between the panels is the handle
    if (element == CE_PushButtonLabel && isPrimary(option)) {
        auto label = *qstyleoption_cast<const QStyleOptionButton *>(option);
        label.palette.setColor(QPalette::ButtonText, theme.accentText);
        label.state &= ~State_HasFocus;
        painter->save();
        painter->setFont(bold(painter->font()));
        QProxyStyle::drawControl(element, &label, painter, widget);
        painter->restore();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const Theme &theme = themeFor(option->palette);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*bar, painter, theme);
            return;
        }
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable) {
            const bool focus = option->state.testFlag(State_HasFocus);
            const bool hover = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
            roundedPanel(painter, option->rect, hover ? theme.hover : theme.surface,
                         focus ? theme.accent : theme.controlLine, focus ? 2 : 1);
            const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
            drawChevron(painter, QRectF(arrow), true, theme.secondary);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                   const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const QRect thumb = scrollThumb(*bar);
    const bool horizontal = bar->orientation == Qt::Horizontal;
    switch (sub) {
    case SC_ScrollBarSlider:
        return thumb;
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return horizontal ? QRect(bar->rect.topLeft(), QPoint(thumb.left() - 1, bar->rect.bottom()))
                          : QRect(bar->rect.topLeft(), QPoint(bar->rect.right(), thumb.top() - 1));
    case SC_ScrollBarAddPage:
        return horizontal ? QRect(QPoint(thumb.right() + 1, bar->rect.top()), bar->rect.bottomRight())
                          : QRect(QPoint(bar->rect.left(), thumb.bottom() + 1), bar->rect.bottomRight());
    default:
        return {};
    }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -2, 0) : rect;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 8;
    case PM_ScrollBarExtent:
        return 13;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QComboBox *>(widget) ? 3 : 1;
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_HeaderMargin:
        return headerInset;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    // Words name what a button does; Fusion's little pictures speak another language.
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) {
        // Fusion widens every button to 80 px; a toolbar of words needs less.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !button->text.isEmpty())
            result.setWidth(size.width() + (button->features.testFlag(QStyleOptionButton::DefaultButton) ? 32 : 20));
        result.setHeight(qMax(28, size.height() + 8));
    } else if (type == CT_LineEdit || type == CT_ComboBox) {
        result.setHeight(qMax(28, result.height()));
    }
    return result;
}

} // namespace shiftlane::ui
