#include "ui/pages/price_strip.h"

#include "ui/charts/coverage_chart.h"
#include "ui/pages/panel.h"
#include "ui/style/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace shiftlane::ui {
namespace {

QString percent(double share) { return QLocale().toString(static_cast<int>(std::lround(share * 100))); }

QString worstText(const insight::CoverageInterval &worst, const QTimeZone &zone)
{
    const double over = worst.after - worst.required;
    const QString at = dayClock(worst.from, zone);
    const QString by = QLocale().toString(std::abs(over), 'f', 1);
    return over < 0 ? PriceStrip::tr("at worst %1 below required, %2", "agents, time").arg(by, at)
                    : PriceStrip::tr("always at least %1 above required, closest %2", "agents, time").arg(by, at);
}

} // namespace

QString priceText(const session::PriceAnswer &answer)
{
    const auto count = static_cast<int>(answer.agents.size());
    if (!answer.price)
        return PriceStrip::tr("What leaving out %n agent(s) costs is not known: %1", nullptr, count)
            .arg(answer.unavailable);
    const insight::CoverageChange &change = answer.price->change;
    if (!change.worst)
        return PriceStrip::tr("Leaving out %n agent(s) changes nothing on queue", nullptr, count);
    QString text =
        PriceStrip::tr("Leaving out %n agent(s): %1", nullptr, count).arg(worstText(*change.worst, answer.zone));
    if (change.serviceLevelBefore && change.serviceLevelAfter)
        text = PriceStrip::tr("%1; service level about %2 % → %3 %, an estimate")
                   .arg(text, percent(*change.serviceLevelBefore), percent(*change.serviceLevelAfter));
    return text;
}

PriceStrip::PriceStrip(QWidget *parent)
    : QWidget(parent), fold_(new QToolButton), line_(plainLabel({}, true, this)), chart_(new CoverageChart)
{
    setAccessibleName(tr("Price of leaving agents out"));
    fold_->setCheckable(true);
    fold_->setArrowType(Qt::RightArrow);
    fold_->setAutoRaise(true);
    fold_->setAccessibleName(tr("Show staff on queue by interval"));
    fold_->setToolTip(fold_->accessibleName());
    line_->setFont(smaller(font()));
    line_->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 3, 10, 3);
    row->addWidget(fold_);
    row->addWidget(line_, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(chart_);
    chart_->hide();
    hide();
    connect(fold_, &QToolButton::toggled, this, [this](bool open) {
        fold_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        chart_->setVisible(open && known_);
    });
}

void PriceStrip::setWaiting(int agents)
{
    setVisible(agents > 0);
    known_ = false;
    chart_->hide();
    fold_->setEnabled(false);
    line_->setText(tr("Leaving out %n agent(s): counting what it costs…", nullptr, agents));
}

void PriceStrip::setPrice(const session::PriceAnswer &answer)
{
    show();
    known_ = answer.price && !answer.price->change.intervals.empty();
    if (known_)
        chart_->setChange(answer.price->change, answer.zone, tr("all pushed", "staff on queue"),
                          tr("left out", "staff on queue"));
    fold_->setEnabled(known_);
    chart_->setVisible(known_ && fold_->isChecked());
    line_->setText(priceText(answer));
}

} // namespace shiftlane::ui
