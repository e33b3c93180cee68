#include "ui/timeline/heading.h"

#include "ui/style/theme.h"
#include "ui/timeline/words.h"

#include <QPainter>

namespace shiftlane::ui {

namespace {
constexpr int between = 12;
}

Heading::Heading(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void Heading::setText(const QString &title, const QString &note)
{
    if (title == title_ && note == note_)
        return;
    title_ = title;
    note_ = note;
    setAccessibleName(note.isEmpty() ? title : title + QStringLiteral(", ") + note);
    setToolTip(plainToolTip(note.isEmpty() ? title : title + QLatin1Char('\n') + note));
    updateGeometry();
    update();
}

QSize Heading::sizeHint() const
{
    const QFontMetrics metrics(bold(font()));
    return {metrics.horizontalAdvance(title_) + between + QFontMetrics(smaller(font())).horizontalAdvance(note_) + 4,
            metrics.height() + 4};
}

QSize Heading::minimumSizeHint() const
{
    const QFontMetrics metrics(bold(font()));
    return {std::min(120, metrics.horizontalAdvance(title_)), metrics.height() + 4};
}

void Heading::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(bold(font()));
    painter.setPen(theme.text);
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    const QString title = metrics.elidedText(title_, Qt::ElideRight, width());
    painter.drawText(0, baseline, title);
    const int used = metrics.horizontalAdvance(title) + between;
    painter.setFont(smaller(font()));
    painter.setPen(theme.secondary);
    if (width() - used > 40)
        painter.drawText(used, baseline, painter.fontMetrics().elidedText(note_, Qt::ElideRight, width() - used));
}

} // namespace shiftlane::ui
