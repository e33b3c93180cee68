#include "ui/timeline/conflict_bar.h"

#include "schedule/week.h"
#include "ui/style/shapes.h"
#include "ui/style/theme.h"
#include "ui/timeline/timeline_text.h"
#include "ui/timeline/words.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace shiftlane::ui {
namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int padding = 6;
constexpr int shapeWidth = 22;

} // namespace

ConflictBar::ConflictBar(QWidget *parent)
    : QWidget(parent), sentence_(new QLabel(this)), previous_(new QToolButton(this)), next_(new QToolButton(this)),
      service_(new QPushButton(tr("Keep service"), this)), planned_(new QPushButton(tr("Keep planned"), this)),
      go_(new QPushButton(this))
{
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    previous_->setArrowType(Qt::LeftArrow);
    previous_->setAccessibleName(tr("Previous conflict of this day"));
    next_->setArrowType(Qt::RightArrow);
    next_->setAccessibleName(tr("Next conflict of this day"));
    for (QWidget *button : {static_cast<QWidget *>(service_), static_cast<QWidget *>(planned_)})
        button->installEventFilter(this);
    connect(previous_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { step(1); });
    connect(service_, &QPushButton::clicked, this, [this] { choose(plan::Choice::KeepService); });
    connect(planned_, &QPushButton::clicked, this, [this] { choose(plan::Choice::KeepPlanned); });
    connect(go_, &QPushButton::clicked, this, [this] {
        if (week_)
            for (const QDate day : daysInConflict(*week_))
                return Q_EMIT dayWanted(day);
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void ConflictBar::setConflicts(session::AgentWeekPtr week, QDate day)
{
    week_ = std::move(week);
    day_ = day;
    here_.clear();
    if (week_)
        for (size_t i = 0; i < week_->conflicts.size(); ++i)
            if (schedule::toLocal(disputedSpan(week_->conflicts[i], week_->zone).from, week_->zone).date == day)
                here_.push_back(i);
    if (!current())
        id_ = here_.empty() ? QByteArray() : week_->conflicts[here_.front()].id;
    showCurrent();
}

bool ConflictBar::choose(plan::Choice choice)
{
    if (!current())
        return false;
    Q_EMIT choiceMade(id_, static_cast<int>(choice));
    return true;
}

const plan::Conflict *ConflictBar::current() const
{
    for (const size_t i : here_)
        if (week_->conflicts[i].id == id_)
            return &week_->conflicts[i];
    return nullptr;
}

size_t ConflictBar::position() const
{
    for (size_t i = 0; i < here_.size(); ++i)
        if (week_->conflicts[here_[i]].id == id_)
            return i + 1;
    return 0;
}

void ConflictBar::step(int by)
{
    for (size_t i = 0; i < here_.size(); ++i) {
        if (week_->conflicts[here_[i]].id != id_)
            continue;
        const auto count = static_cast<qsizetype>(here_.size());
        id_ = week_->conflicts[here_[static_cast<size_t>((static_cast<qsizetype>(i) + by + count) % count)]].id;
        preview(std::nullopt);
        return showCurrent();
    }
}

void ConflictBar::showCurrent()
{
    const bool any = week_ && !week_->conflicts.empty();
    setVisible(any);
    if (!any)
        return preview(std::nullopt);
    const plan::Conflict *conflict = current();
    const bool several = here_.size() > 1;
    previous_->setVisible(several);
    next_->setVisible(several);
    service_->setVisible(conflict);
    planned_->setVisible(conflict);
    go_->setVisible(!conflict);
    if (conflict) {
        QString text = conflictSentence(*conflict, *week_);
        if (several)
            text = tr("Conflict %1 of %2 on this day.").arg(position()).arg(here_.size()) + QLatin1Char(' ') + text;
        sentence_->setText(text);
        sentence_->setToolTip(plainToolTip(changedText(*week_)));
        const auto tip = [&](plan::Choice choice, const QString &key) {
            return plainToolTip(
                tr("%1 (%2)", "what a button does, key").arg(choiceText(*conflict, *week_, choice), key));
        };
        service_->setToolTip(tip(plan::Choice::KeepService, QStringLiteral("1")));
        planned_->setToolTip(tip(plan::Choice::KeepPlanned, QStringLiteral("2")));
        service_->setAccessibleDescription(choiceText(*conflict, *week_, plan::Choice::KeepService));
        planned_->setAccessibleDescription(choiceText(*conflict, *week_, plan::Choice::KeepPlanned));
    } else {
        const std::vector<QDate> days = daysInConflict(*week_);
        const auto count = static_cast<int>(week_->conflicts.size());
        sentence_->setText(count == 1 ? tr("A conflict on %1 waits for a decision.").arg(longDay(days.front()))
                                      : tr("%n conflicts on other days wait for a decision.", nullptr, count));
        go_->setText(tr("Show %1").arg(dayDate(days.front())));
        preview(std::nullopt);
    }
    setAccessibleName(tr("Conflict"));
    setAccessibleDescription(conflict ? sentence_->text() + QLatin1Char(' ') + changedText(*week_) : sentence_->text());
    place();
}

void ConflictBar::preview(std::optional<plan::Choice> choice)
{
    if (choice && current())
        Q_EMIT previewChanged(ConflictPreview{id_, *choice});
    else
        Q_EMIT previewChanged(std::nullopt);
}

bool ConflictBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto choice = watched == service_ ? plan::Choice::KeepService : plan::Choice::KeepPlanned;
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn)
        preview(choice);
    else if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut)
        preview(service_->hasFocus() && watched != service_   ? std::optional(plan::Choice::KeepService)
                : planned_->hasFocus() && watched != planned_ ? std::optional(plan::Choice::KeepPlanned)
                                                              : std::nullopt);
    return QWidget::eventFilter(watched, event);
}

std::vector<QWidget *> ConflictBar::controls() const
{
    std::vector<QWidget *> shown;
    for (QWidget *control : std::initializer_list<QWidget *>{previous_, next_, service_, planned_, go_})
        if (!control->isHidden())
            shown.push_back(control);
    return shown;
}

QSize ConflictBar::controlsSize() const
{
    QSize size(0, 0);
    for (const QWidget *control : controls())
        size = QSize(size.width() + control->sizeHint().width() + gap,
                     std::max(size.height(), control->sizeHint().height()));
    return size;
}

bool ConflictBar::stacks(int width) const { return width - controlsSize().width() - shapeWidth - 2 * margin < 220; }

int ConflictBar::heightFor(int width) const
{
    const QSize buttons = controlsSize();
    const bool below = stacks(width);
    const int words = width - 2 * margin - shapeWidth - (below ? 0 : buttons.width());
    const int text = sentence_->heightForWidth(std::max(words, 60));
    return 2 * padding + (below ? text + gap + buttons.height() : std::max(text, buttons.height()));
}

QSize ConflictBar::sizeHint() const { return {600, heightFor(std::max(width(), 200))}; }

QSize ConflictBar::minimumSizeHint() const { return {controlsSize().width() + 2 * margin, 0}; }

void ConflictBar::place()
{
    // Height follows width; a layout would ask for it before it knows the width.
    setFixedHeight(heightFor(width()));
    const QSize buttons = controlsSize();
    const bool below = stacks(width());
    const int words = std::max(60, width() - 2 * margin - shapeWidth - (below ? 0 : buttons.width()));
    const int text = sentence_->heightForWidth(words);
    const int inner = height() - 2 * padding;
    sentence_->setGeometry(margin + shapeWidth, below ? padding : padding + std::max(0, (inner - text) / 2), words,
                           text);
    int x = below ? margin + shapeWidth : width() - margin - buttons.width() + gap;
    const int top = below ? padding + text + gap : padding + (inner - buttons.height()) / 2;
    for (QWidget *control : controls()) {
        const QSize size = control->sizeHint();
        control->setGeometry(x, top + (buttons.height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + gap;
    }
}

void ConflictBar::resizeEvent(QResizeEvent *) { place(); }

void ConflictBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
    }
}

void ConflictBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.role(Role::Bad).tint);
    const QRectF shape(margin - 2, sentence_->y() + 1, 14, QFontMetrics(sentence_->font()).height());
    paintShape(painter, Shape::Diamond, shape, theme.role(Role::Bad).text);
}

} // namespace shiftlane::ui
