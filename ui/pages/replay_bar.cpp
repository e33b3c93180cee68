#include "ui/pages/replay_bar.h"

#include "ui/pages/panel.h"
#include "ui/style/formats.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

constexpr int playEveryMs = 400;

/// To the second and with the zone: steps are close together.
QString momentText(base::Instant at, const QTimeZone &zone)
{
    const auto text = [at](const QTimeZone &in) {
        return QDateTime::fromMSecsSinceEpoch(at.ms, in).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    };
    return ReplayBar::tr("%1 %2 · %3 UTC", "local time, city, universal time")
        .arg(text(zone), zoneCity(zone), text(QTimeZone::utc()));
}

} // namespace

ReplayBar::ReplayBar(QWidget *parent)
    : QWidget(parent), title_(plainLabel({}, false, this)), time_(plainLabel({}, true, this)),
      what_(plainLabel({}, false, this)), count_(plainLabel({}, true, this)), slider_(new QSlider(Qt::Horizontal)),
      first_(button(tr("First"), tr("The beginning of the record"))), back_(button(tr("Back"), tr("One step back"))),
      on_(button(tr("Next"), tr("One step on"))), play_(button(tr("Play"), tr("Shows one step after the other"))),
      close_(button(tr("Close Record"), tr("Shows the service again")))
{
    setAccessibleName(tr("Flight record"));
    slider_->setAccessibleName(tr("Step of the flight record"));
    slider_->setPageStep(10);
    play_->setCheckable(true);
    clock_.setInterval(playEveryMs);
    arrange();
    hide();
    connect(slider_, &QSlider::valueChanged, this, &ReplayBar::go);
    connect(first_, &QToolButton::clicked, this, [this] { slider_->setValue(0); });
    connect(back_, &QToolButton::clicked, this, [this] { slider_->setValue(step_ - 1); });
    connect(on_, &QToolButton::clicked, this, [this] { slider_->setValue(step_ + 1); });
    connect(play_, &QToolButton::toggled, this, &ReplayBar::play);
    connect(close_, &QToolButton::clicked, this, &ReplayBar::closeWanted);
    connect(&clock_, &QTimer::timeout, this, [this] {
        if (step_ >= slider_->maximum())
            play_->setChecked(false);
        else
            slider_->setValue(step_ + 1);
    });
}

QToolButton *ReplayBar::button(const QString &text, const QString &hint)
{
    auto *made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(hint);
    made->setAccessibleName(text);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void ReplayBar::arrange()
{
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    what_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    what_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(title_);
    top->addStretch(1);
    top->addWidget(time_);
    top->addWidget(close_);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QToolButton *each : {first_, back_, play_, on_})
        row->addWidget(each);
    row->addWidget(slider_, 1);
    row->addWidget(count_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(row);
    column->addWidget(what_);
}

void ReplayBar::present(const std::shared_ptr<const session::ReplayView> &view, const QTimeZone &zone)
{
    const bool another = view && (!view_ || view_->path != view->path || view_->steps.size() != view->steps.size());
    view_ = view;
    zone_ = zone.isValid() ? zone : QTimeZone::utc();
    setVisible(view_ != nullptr);
    if (!view_) {
        play_->setChecked(false);
        return;
    }
    if (another) { // what is asked for stays with the reader otherwise: answers come later
        play_->setChecked(false);
        const QSignalBlocker quiet(slider_);
        slider_->setRange(0, std::max(static_cast<int>(view_->steps.size()) - 1, 0));
        step_ = view_->step;
        slider_->setValue(step_);
    }
    showStep();
}

void ReplayBar::go(int step)
{
    step_ = std::clamp(step, 0, slider_->maximum());
    showStep();
    Q_EMIT stepWanted(step_);
}

void ReplayBar::play(bool on)
{
    play_->setText(on ? tr("Pause") : tr("Play"));
    play_->setAccessibleName(play_->text());
    if (!on)
        return clock_.stop();
    if (step_ >= slider_->maximum())
        slider_->setValue(0);
    clock_.start();
}

void ReplayBar::showStep()
{
    if (!view_ || view_->steps.empty())
        return;
    const auto at = std::min(static_cast<size_t>(step_), view_->steps.size() - 1);
    const session::ReplayStep &step = view_->steps[at];
    QString title =
        tr("Flight record: %1, pushed by %2", "plan, planner").arg(view_->planName, accountName(view_->planner));
    if (view_->namesMasked)
        title = tr("%1 (names masked)", "title of a flight record").arg(title);
    if (view_->incomplete)
        title = tr("%1 (ends early)", "title of a flight record").arg(title);
    title_->setText(title);
    title_->setToolTip(plainToolTip(tr("%1\nFingerprint %2").arg(view_->path, view_->fingerprint)));
    time_->setText(momentText(step.at, zone_));
    what_->setText(stepText());
    what_->setToolTip(plainToolTip(stepText()));
    count_->setText(tr("%1 of %2", "step, steps")
                        .arg(number(static_cast<qint64>(at) + 1), number(static_cast<qint64>(view_->steps.size()))));
    first_->setEnabled(at > 0);
    back_->setEnabled(at > 0);
    on_->setEnabled(at + 1 < view_->steps.size());
}

QString ReplayBar::stepText() const
{
    if (!view_ || view_->steps.empty())
        return {};
    const session::ReplayStep &step = view_->steps[std::min(static_cast<size_t>(step_), view_->steps.size() - 1)];
    QStringList parts{step.kind};
    if (!step.groupText.isEmpty())
        parts << step.groupText;
    if (!step.text.isEmpty())
        parts << step.text;
    return parts.join(QStringLiteral(" · "));
}

} // namespace shiftlane::ui
