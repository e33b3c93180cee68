#include "ui/shell/top_bar.h"

#include "ui/pages/panel.h"
#include "ui/style/formats.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace shiftlane::ui {
namespace {

/// A button with a painted arrow; its word is for screen readers and tooltips.
class ArrowButton : public ActionButton {
public:
    ArrowButton(QAction *action, Qt::ArrowType direction) : ActionButton(action), direction_(direction)
    {
        setFixedWidth(30);
        connect(action, &QAction::changed, this, [this] { clearText(); });
        clearText();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ActionButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled() ? themeOf(this).text : themeOf(this).disabled);
        painter.translate(QRectF(rect()).center());
        if (direction_ == Qt::LeftArrow)
            painter.scale(-1, 1);
        painter.drawPolygon(QPolygonF({{-2.5, -4}, {3, 0}, {-2.5, 4}}));
    }

private:
    void clearText()
    {
        const QString name = accessibleName().isEmpty() ? text() : accessibleName();
        setText({});
        setAccessibleName(name);
    }
    Qt::ArrowType direction_;
};

} // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent), connection_(new QPushButton), weeks_(plainLabel()), search_(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(7);
    connection_->setMenu(new QMenu(connection_));
    connection_->menu()->setToolTipsVisible(true);
    connection_->setAccessibleName(tr("Connection"));
    row->addWidget(connection_);
    row->addSpacing(2);
    row->addWidget(arrow(actions.weekBack, Qt::LeftArrow));
    weeks_->setFont(bold(font()));
    row->addWidget(weeks_);
    row->addWidget(arrow(actions.weekForward, Qt::RightArrow));
    row->addSpacing(6);
    add(actions.exportWeek);
    load_ = add(actions.loadPlan);
    check_ = add(actions.check);
    push_ = add(actions.push);
    pause_ = add(actions.pause);
    resume_ = add(actions.resume);
    add(actions.stop);
    row->addStretch(1);
    search_->setPlaceholderText(tr("Agents, trades, swaps, groups"));
    search_->setAccessibleName(tr("Find agents, trades and groups"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(150);
    search_->setMaximumWidth(260);
    search_->installEventFilter(this);
    row->addWidget(search_, 4);
    connect(search_, &QLineEdit::textChanged, this, &TopBar::searchChanged);
    resume_->hide();
}

ActionButton *TopBar::add(QAction *action)
{
    auto *button = new ActionButton(action);
    layout()->addWidget(button);
    return button;
}

ActionButton *TopBar::arrow(QAction *action, Qt::ArrowType direction) { return new ArrowButton(action, direction); }

void TopBar::present(const session::Snapshot &snapshot, const Enabled &can)
{
    const session::StatusLine &status = snapshot.status;
    connection_->setText(status.connection.isEmpty() ? tr("Not connected") : status.connection);
    connection_->setToolTip(
        plainToolTip(status.connected ? tr("Connected to %1").arg(connection_->text()) : tr("Choose a connection")));
    connection_->setAccessibleDescription(status.connected ? tr("Connected") : tr("Not connected"));
    weeks_->setText(snapshot.weeks.empty() ? tr("No weeks loaded") : weeksTitle(snapshot.weeks));
    const bool paused = can.resume && !can.pause;
    resume_->setVisible(paused);
    pause_->setVisible(!paused);
}

void TopBar::setNext(NextStep next)
{
    load_->setPrimary(next == NextStep::LoadPlan);
    check_->setPrimary(next == NextStep::Check);
    push_->setPrimary(next == NextStep::Push);
    resume_->setPrimary(next == NextStep::Resume);
}

QMenu *TopBar::connectionMenu() const { return connection_->menu(); }

void TopBar::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void TopBar::typeToSearch(const QString &text)
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->setText(text);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !search_->text().isEmpty()) {
        search_->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shiftlane::ui
