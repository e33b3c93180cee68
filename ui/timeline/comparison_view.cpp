#include "ui/timeline/comparison_view.h"

#include "schedule/week.h"
#include "ui/style/theme.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_text.h"
#include "ui/timeline/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace shiftlane::ui {
namespace {

QLabel *plainWords(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("What each choice leads to"));
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    coverage_ = plainWords({}, page);
    canvas_ = new TimelineCanvas(page);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 2, 12, 2);
    top->setSpacing(3);
    top->addWidget(coverage_);
    facts_ = new QGridLayout;
    facts_->setContentsMargins(12, 4, 12, 8);
    facts_->setHorizontalSpacing(20);
    facts_->setVerticalSpacing(2);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(canvas_);
    column->addLayout(facts_);
    column->addStretch(1);
    setWidget(page);
    connect(canvas_, &TimelineCanvas::zoomStepped, this,
            [this](int steps) { canvas_->setZoom(canvas_->zoom() * (steps > 0 ? 2.0 : 0.5)); });
}

void ComparisonView::setComparison(const Comparison &comparison)
{
    title_ = comparison.title;
    note_ = comparison.note;
    coverage_->setText(comparison.coverage);
    coverage_->setFont(smaller(font()));
    coverage_->setVisible(!comparison.coverage.isEmpty());
    std::vector<TimelineRow> rows = comparison.rows();
    QStringList words;
    for (const TimelineRow &row : rows)
        words << (row.heading ? row.label + QLatin1Char('\n') + row.note
                              : rowsText({row}, schedule::toLocal(comparison.span.from, comparison.zone).date,
                                         schedule::toLocal(comparison.span.to, comparison.zone).date, comparison.zone));
    canvas_->setContent(std::move(rows), {}, comparison.zone);
    canvas_->setSpan(comparison.span, comparison.days);
    canvas_->setAccessibleName(tr("Both choices, %1").arg(comparison.title));
    canvas_->setWords(words.join(QLatin1Char('\n')));
    showFacts(comparison.choices);
}

void ComparisonView::showFacts(const std::vector<ComparedChoice> &choices)
{
    while (QLayoutItem *item = facts_->takeAt(0)) {
        if (QWidget *old = item->widget())
            old->deleteLater(), old->hide();
        delete item;
    }
    const bool any =
        std::any_of(choices.begin(), choices.end(), [](const auto &choice) { return !choice.facts.isEmpty(); });
    for (int column = 0; any && column < static_cast<int>(choices.size()); ++column) {
        const ComparedChoice &choice = choices[static_cast<size_t>(column)];
        facts_->setColumnStretch(column, 1);
        auto *title = plainWords(choice.title, widget());
        title->setFont(bold(smaller(font())));
        facts_->addWidget(title, 0, column);
        int row = 1;
        for (const QString &fact : choice.facts) {
            auto *line = plainWords(fact, widget());
            line->setFont(smaller(font()));
            facts_->addWidget(line, row++, column, Qt::AlignTop);
        }
    }
}

} // namespace shiftlane::ui
