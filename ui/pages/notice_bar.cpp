#include "ui/pages/notice_bar.h"

#include "ui/pages/panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

/// The tinted sheet of one notice.
class NoticeLine : public QWidget {
public:
    explicit NoticeLine(Role role) : role_(role) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeOf(this).role(role_).tint);
        painter.drawRoundedRect(QRectF(rect()), 6, 6);
    }

private:
    Role role_;
};

QString dismissKey(const Notice &notice) { return notice.id + QLatin1Char('\n') + notice.text; }

QPlainTextEdit *detailBox(const QStringList &details)
{
    auto *box = new QPlainTextEdit(details.join(QLatin1Char('\n')));
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setAccessibleName(NoticeBar::tr("Details"));
    const int lines = std::min<int>(6, static_cast<int>(details.size()));
    box->setFixedHeight(lines * box->fontMetrics().lineSpacing() + 14);
    return box;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(6);
    hide();
}

void NoticeBar::setNotices(const QList<Notice> &notices)
{
    if (notices == standing_)
        return;
    standing_ = notices;
    rebuild();
}

void NoticeBar::post(const Notice &notice)
{
    const auto same = std::find_if(posted_.begin(), posted_.end(), [&](const Notice &n) { return n.id == notice.id; });
    if (same != posted_.end())
        *same = notice;
    else
        posted_ << notice;
    dismissed_.removeAll(dismissKey(notice));
    rebuild();
}

void NoticeBar::withdraw(const QString &id)
{
    const auto end = std::remove_if(posted_.begin(), posted_.end(), [&](const Notice &n) { return n.id == id; });
    if (end == posted_.end())
        return;
    posted_.erase(end, posted_.end());
    rebuild();
}

QStringList NoticeBar::texts() const
{
    QStringList result;
    for (const Notice &notice : standing_ + posted_)
        if (!dismissed_.contains(dismissKey(notice)))
            result << notice.text;
    return result;
}

void NoticeBar::rebuild()
{
    while (QLayoutItem *item = column_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Notice &notice : standing_ + posted_)
        if (!dismissed_.contains(dismissKey(notice)))
            column_->addWidget(line(notice));
    setVisible(column_->count() > 0);
}

QWidget *NoticeBar::line(const Notice &notice)
{
    auto *sheet = new NoticeLine(notice.role);
    sheet->setAccessibleName(notice.text);
    auto *all = new QVBoxLayout(sheet);
    all->setContentsMargins(12, 6, 8, 6);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new ShapeMark(notice.shape, notice.role), 0, Qt::AlignVCenter);
    QLabel *text = plainLabel(notice.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, 1);
    for (QAction *action : notice.actions)
        row->addWidget(new ActionButton(action));
    if (notice.dismissable) {
        auto *close = new QPushButton(notice.dismissText.isEmpty() ? tr("Dismiss") : notice.dismissText);
        close->setAccessibleName(tr("%1: %2", "button, notice").arg(close->text(), notice.text));
        connect(close, &QPushButton::clicked, this, [this, notice] { dismiss(notice); });
        row->addWidget(close);
    }
    all->addLayout(row);
    if (!notice.details.isEmpty())
        all->addWidget(detailBox(notice.details));
    return sheet;
}

void NoticeBar::dismiss(const Notice &notice)
{
    if (std::any_of(posted_.begin(), posted_.end(), [&](const Notice &n) { return n.id == notice.id; }))
        return withdraw(notice.id);
    dismissed_ << dismissKey(notice);
    rebuild();
}

} // namespace shiftlane::ui
