#include "ui/shell/status_row.h"

#include "ui/pages/panel.h"
#include "ui/style/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace shiftlane::ui {

/// A filled dot while connected, a ring while not.
class StatusDot : public QWidget {
public:
    StatusDot() { setFixedSize(12, 12); }
    void set(bool connected)
    {
        connected_ = connected;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = theme.role(connected_ ? Role::Ok : Role::Idle).text;
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(connected_ ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(2.5, 2.5, 7, 7));
    }

private:
    bool connected_ = false;
};

StatusRow::StatusRow(QWidget *parent) : QStatusBar(parent), dot_(new StatusDot), journal_(plainLabel({}, true, this))
{
    setSizeGripEnabled(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(10, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(dot_);
    for (int i = 0; i < PartCount; ++i) {
        QLabel *label = plainLabel({}, i != Connection, this);
        label->setFont(tabular(smaller(font())));
        parts_ << label;
        layout->addWidget(label);
        layout->addSpacing(12);
    }
    addWidget(row);
    journal_->setFont(smaller(font()));
    journal_->setContentsMargins(0, 0, 10, 0);
    addPermanentWidget(journal_);
}

void StatusRow::present(const session::StatusLine &status)
{
    dot_->set(status.connected);
    parts_[Connection]->setText(!status.connected ? tr("Not connected")
                                : status.live     ? tr("Connected")
                                                  : tr("Connected, without live events"));
    const bool busy = status.writing + status.merging + status.waiting > 0;
    parts_[Budget]->setText(tr("Budget %1 / %2 per minute").arg(number(status.budgetUsed), number(status.budgetLimit)));
    parts_[TradeJobs]->setText(
        tr("Trade jobs %1 / %2").arg(number(status.tradeJobsUsed), number(status.tradeJobsLimit)));
    parts_[Lanes]->setText(tr("%1 writing · %2 merging · %3 waiting")
                               .arg(number(status.writing), number(status.merging), number(status.waiting)));
    parts_[Oldest]->setText(
        status.oldestOperationMs ? tr("Oldest operation %1").arg(duration(*status.oldestOperationMs)) : QString());
    parts_[Left]->setText(status.etaMs ? tr("About %1 left").arg(duration(*status.etaMs)) : QString());
    parts_[Budget]->setVisible(status.connected);
    parts_[TradeJobs]->setVisible(status.connected);
    parts_[Lanes]->setVisible(busy);
    journal_->setText(status.journal.isEmpty() ? QString() : tr("Journal: %1").arg(status.journal));
    setAccessibleName(words().join(QStringLiteral(". ")));
}

QStringList StatusRow::words() const
{
    QStringList words;
    for (const QLabel *label : parts_)
        if (!label->isHidden() && !label->text().isEmpty())
            words << label->text();
    if (!journal_->text().isEmpty())
        words << journal_->text();
    return words;
}

} // namespace shiftlane::ui
