#include "ui/pages/unrouted_page.h"

#include "ui/delegates/state_delegate.h"
#include "ui/pages/panel.h"
#include "ui/style/formats.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace shiftlane::ui {

namespace {

/// Each planning group in the interval that ended last.
QString forecastLine(const session::UnroutedView &view, const QTimeZone &zone)
{
    QStringList parts;
    for (const session::PlanningGroupNow &group : view.planningGroups)
        parts << UnroutedPage::tr("%1 from %2: %3 forecast, %4 offered, %5 handled",
                                  "planning group, clock, conversations")
                     .arg(group.name, clock(group.from, zone), number(qRound(group.forecast)), number(group.offered),
                          number(group.handled));
    return parts.join(UnroutedPage::tr(" · ", "between planning groups"));
}

} // namespace

UnroutedPage::UnroutedPage(QWidget *parent, bool looksOn)
    : QWidget(parent), model_(new UnroutedModel(this)), pane_(new TablePane(model_, tr("Unrouted agents"))),
      showAgent_(new QAction(tr("Show A&gent"), this)), sentence_(plainLabel()), line_(plainLabel({}, true))
{
    showAgent_->setStatusTip(tr("Goes to the chosen agent in the agent's own schedule group"));
    layOut(looksOn);
    for (const int column : {UnroutedModel::Cause, UnroutedModel::Push})
        pane_->table()->setItemDelegateForColumn(column, new StateDelegate(pane_->table()));
    connect(pane_, &TablePane::currentKeyChanged, this, &UnroutedPage::followRow);
    if (!looksOn) {
        connect(showAgent_, &QAction::triggered, this, &UnroutedPage::openRow);
        connect(pane_->table(), &RowTable::rowOpened, this, &UnroutedPage::openRow);
        connect(pane_->table(), &QTableView::doubleClicked, this, &UnroutedPage::openRow);
    }
    setFocusProxy(pane_);
    followRow();
}

void UnroutedPage::layOut(bool looksOn)
{
    sentence_->setWordWrap(true);
    line_->setFont(smaller(font()));
    line_->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(sentence_);
    words->addWidget(line_);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    row->addLayout(words, 1);
    if (looksOn) // a push of one's own
        pane_->table()->setColumnHidden(UnroutedModel::Push, true);
    else
        row->addWidget(new ActionButton(showAgent_), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(pane_, 1);
}

QString UnroutedPage::sentence() const { return sentence_->text(); }

void UnroutedPage::present(const session::Snapshot &snapshot, base::Instant now)
{
    model_->setNow(now);
    if (presented_ && snapshot.unrouted == shown_)
        return;
    presented_ = true;
    shown_ = snapshot.unrouted;
    const session::UnroutedView *view = shown_.get();
    const bool known = view && view->state == session::UnroutedView::State::Known;
    model_->setRows(known ? view->rows : std::vector<session::UnroutedRow>());
    const QString words = known ? unroutedSentence(*view) : QString();
    sentence_->setText(words);
    sentence_->setVisible(!words.isEmpty());
    QString line;
    if (known && !view->failure.isEmpty())
        line = tr("Not every management unit could be asked: %1").arg(view->failure);
    else if (known && !view->planningGroups.empty())
        line = forecastLine(*view, view->rows.empty() ? QTimeZone::systemTimeZone() : view->rows.front().zone);
    line_->setText(line);
    line_->setVisible(!line.isEmpty());
    showEmpty(view);
    showAgent_->setEnabled(current() != nullptr);
}

void UnroutedPage::showEmpty(const session::UnroutedView *view)
{
    using State = session::UnroutedView::State;
    if (!view)
        return pane_->setEmptyText({.title = tr("Nothing is known yet"),
                                    .advice = tr("Connect to a service; who should be taking conversations now and is "
                                                 "not appears here.")});
    if (view->state == State::NoWeekNow)
        return pane_->setEmptyText({.title = tr("The weeks shown do not hold the present moment"),
                                    .advice = tr("Go to this week to see who should be taking conversations now.")});
    if (view->state == State::Asking)
        return pane_->setEmptyText(
            {.title = tr("Asking the service…"), .advice = tr("What agents do is read unit by unit.")});
    if (!view->failure.isEmpty())
        return pane_->setEmptyText(
            {.title = tr("What agents do could not be read"),
             .advice = tr("It is asked again by itself. The account needs the permission to view real-time "
                          "adherence.")});
    pane_->setEmptyText({.title = tr("Nobody is missing"),
                         .advice = tr("Whoever should be taking conversations and is not appears here by itself.")});
}

const session::UnroutedRow *UnroutedPage::current() const
{
    const QString key = pane_->currentKey();
    for (int i = 0; i < model_->rowCount(); ++i)
        if (model_->key(i) == key)
            return &model_->at(i);
    return nullptr;
}

void UnroutedPage::followRow()
{
    const session::UnroutedRow *row = current();
    showAgent_->setEnabled(row != nullptr);
    if (row && isVisible())
        Q_EMIT agentChosen(row->fact.group, row->fact.agent);
}

void UnroutedPage::openRow()
{
    if (const session::UnroutedRow *row = current())
        Q_EMIT agentWanted(row->fact.group, row->fact.agent);
}

} // namespace shiftlane::ui
