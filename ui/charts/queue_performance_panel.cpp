#include "ui/charts/queue_performance_panel.h"

#include "ui/charts/chart_files.h"
#include "ui/charts/legend_items.h"
#include "ui/charts/media_chooser.h"
#include "ui/charts/performance_chart.h"
#include "ui/charts/performance_table_model.h"
#include "ui/charts/queue_chooser.h"
#include "ui/charts/series_menu.h"
#include "ui/charts/verdict_side.h"
#include "ui/style/formats.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace shiftlane::ui {
namespace {

constexpr int lowHeight = 170; ///< below it every line is the chart's
QLabel *plain(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // names and reasons come from outside
    return label;
}

} // namespace

class QueuePerformancePanel::Parts {
public:
    explicit Parts(QueuePerformancePanel *panel);

    void setPerformance(std::shared_ptr<const session::Performance> performance)
    {
        if (pauseButton_->isChecked() && performance && performance_) {
            waiting_ = std::move(performance);
            return;
        }
        waiting_.reset();
        performance_ = std::move(performance);
        refresh();
    }
    void choose(ChartSeries series, bool shown) { setHidden(with(chart_->hidden(), series, shown)); }
    void setUnrouted(const QString &sentence);
    void arrange();
    void refreshLegend(); ///< and arranges
    [[nodiscard]] QWidget *takeHeading();
    [[nodiscard]] const HiddenSeries &hidden() const { return chart_->hidden(); }
    void setHidden(const HiddenSeries &hidden)
    {
        chart_->setHidden(hidden);
        refreshLegend();
    }
    void restyle();
    /// The thin lines under the header and beside the words.
    [[nodiscard]] QList<QLine> lines() const;

private:
    void refresh();
    void refreshState();
    void build();
    void buildTable();
    void buildMenu();
    void connectAll();
    void copyTable();
    void saveAs(FigureFile kind);

    QueuePerformancePanel *panel_;
    std::shared_ptr<const session::Performance> performance_;
    bool headingTaken_ = false;
    std::shared_ptr<const session::Performance> waiting_; ///< the newest, while paused
    QGridLayout *grid_;
    QGridLayout *headerGrid_;
    QWidget *header_;
    QLabel *title_;
    LegendRow *legend_;
    QToolButton *showAll_;
    QToolButton *tableButton_;
    QToolButton *pauseButton_;
    QToolButton *menuButton_;
    QueueChooser *chooser_;
    MediaChooser *media_;
    QLabel *problem_;
    QString fileProblem_;
    QStackedWidget *stack_;
    QLabel *empty_;
    PerformanceChart *chart_;
    QTableView *table_;
    PerformanceTableModel *model_;
    VerdictSide *side_;
};

QueuePerformancePanel::Parts::Parts(QueuePerformancePanel *panel) : panel_(panel)
{
    build();
    connectAll();
    restyle();
    refresh();
}

void QueuePerformancePanel::Parts::build()
{
    panel_->setBackgroundRole(QPalette::Base);
    panel_->setAutoFillBackground(true);
    grid_ = new QGridLayout(panel_);
    // What fits is decided in arrange(); before that the layout would ask for too much.
    grid_->setSizeConstraint(QLayout::SetNoConstraint);
    grid_->setContentsMargins(0, 0, 0, 4);
    grid_->setSpacing(1); // room for the lines
    header_ = new QWidget(panel_);
    headerGrid_ = new QGridLayout(header_);
    headerGrid_->setContentsMargins(12, 6, 8, 4);
    headerGrid_->setHorizontalSpacing(8);
    headerGrid_->setVerticalSpacing(4);
    title_ = new QLabel(QueuePerformancePanel::tr("Queue performance"), header_);
    legend_ = new LegendRow(header_);
    chooser_ = new QueueChooser(header_);
    media_ = new MediaChooser(header_);
    showAll_ = new QToolButton(header_);
    showAll_->setText(QueuePerformancePanel::tr("Whole day"));
    showAll_->setToolTip(QueuePerformancePanel::tr("Show all there is again (0)"));
    showAll_->hide();
    tableButton_ = new QToolButton(header_);
    tableButton_->setText(QueuePerformancePanel::tr("Table"));
    tableButton_->setToolTip(QueuePerformancePanel::tr("The same figures as a table"));
    tableButton_->setCheckable(true);
    pauseButton_ = new QToolButton(header_);
    pauseButton_->setText(QueuePerformancePanel::tr("Hold"));
    pauseButton_->setToolTip(QueuePerformancePanel::tr("Keep the figures as they are until you go on"));
    pauseButton_->setCheckable(true);
    buildMenu();
    problem_ = plain(panel_);
    problem_->setContentsMargins(12, 4, 12, 4);
    problem_->hide();
    stack_ = new QStackedWidget(panel_);
    empty_ = plain(stack_);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    empty_->setMargin(16);
    chart_ = new PerformanceChart(stack_);
    buildTable();
    for (QWidget *page : std::initializer_list<QWidget *>{empty_, chart_, table_})
        stack_->addWidget(page);
    side_ = new VerdictSide(panel_);
}

void QueuePerformancePanel::Parts::buildTable()
{
    model_ = new PerformanceTableModel(panel_);
    table_ = new QTableView(stack_);
    table_->setModel(model_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(QFontMetrics(panel_->font()).height() + 8);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setAccessibleName(QueuePerformancePanel::tr("Figures of queue performance"));
    table_->setTabKeyNavigation(false);
}

void QueuePerformancePanel::Parts::buildMenu()
{
    menuButton_ = new QToolButton(header_);
    menuButton_->setText(QStringLiteral("\u22EF"));
    menuButton_->setAccessibleName(QueuePerformancePanel::tr("Copy or save the figures"));
    menuButton_->setToolTip(menuButton_->accessibleName());
    menuButton_->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(menuButton_);
    menu->addAction(QueuePerformancePanel::tr("Copy table"), panel_, [this] { copyTable(); });
    menu->addAction(QueuePerformancePanel::tr("Save table as CSV…"), panel_, [this] { saveAs(FigureFile::Table); });
    menu->addAction(QueuePerformancePanel::tr("Save picture as PNG…"), panel_, [this] { saveAs(FigureFile::Picture); });
    menu->addAction(QueuePerformancePanel::tr("Save picture as SVG…"), panel_, [this] { saveAs(FigureFile::Drawing); });
    menu->addMenu(seriesMenu(
        menu, [this] { return legendItems(*performance_, chart_->values(), chart_->hidden()); },
        [this](ChartSeries series, bool shown) { choose(series, shown); }));
    menuButton_->setMenu(menu);
}

void QueuePerformancePanel::Parts::connectAll()
{
    connect(legend_, &LegendRow::toggled, panel_, [this](auto series, bool shown) { choose(series, shown); });
    connect(chooser_, &QueueChooser::scopeChosen, panel_, [this](const QString &scope) {
        Q_EMIT panel_->scopeChosen(scope);
        refreshState();
    });
    connect(tableButton_, &QToolButton::toggled, panel_, [this] { refreshState(); });
    connect(side_, &VerdictSide::unroutedWanted, panel_, &QueuePerformancePanel::unroutedWanted);
    connect(side_, &VerdictSide::helpWanted, panel_, &QueuePerformancePanel::helpWanted);
    connect(media_, &MediaChooser::mediaChosen, panel_, &QueuePerformancePanel::mediaChosen);
    connect(pauseButton_, &QToolButton::toggled, panel_, [this](bool paused) {
        pauseButton_->setText(paused ? QueuePerformancePanel::tr("Held") : QueuePerformancePanel::tr("Hold"));
        if (!paused && waiting_)
            setPerformance(std::exchange(waiting_, nullptr));
        refreshState();
        arrange();
    });
    connect(chart_, &PerformanceChart::markChosen, panel_, &QueuePerformancePanel::markChosen);
    connect(showAll_, &QToolButton::clicked, chart_, &PerformanceChart::showAll);
    connect(chart_, &PerformanceChart::zoomChanged, panel_, [this](bool zoomed) {
        showAll_->setVisible(zoomed);
        arrange();
    });
    auto *copy = new QShortcut(QKeySequence::Copy, table_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, panel_, [this] { copyTable(); });
}

void QueuePerformancePanel::Parts::copyTable()
{
    QList<int> rows;
    if (table_->isVisible())
        for (const QModelIndex &index : table_->selectionModel()->selectedRows())
            rows << index.row();
    QGuiApplication::clipboard()->setText(model_->tabSeparated(rows));
}

void QueuePerformancePanel::Parts::saveAs(FigureFile kind)
{
    if (!performance_)
        return;
    fileProblem_ = saveFigures(kind, *panel_, model_->csv(shownQueueName(*performance_)));
    refreshState();
}

void QueuePerformancePanel::Parts::refresh()
{
    if (performance_) {
        chooser_->setScopes(*performance_);
        media_->setMedia(performance_->mediaTypes, performance_->mediaType);
        side_->setVerdict(verdictText(*performance_));
        model_->setSeries(performance_->series, performance_->zone, performance_->staff);
    }
    chart_->setPerformance(performance_);
    refreshLegend();
    refreshState();
}

void QueuePerformancePanel::Parts::setUnrouted(const QString &sentence)
{
    if (side_->setUnrouted(sentence))
        arrange();
}

void QueuePerformancePanel::Parts::refreshLegend()
{
    auto items =
        performance_ ? legendItems(*performance_, chart_->values(), chart_->hidden()) : QList<LegendRow::Item>();
    legend_->setItems(panel_->height() < lowHeight ? withoutHiddenAgents(std::move(items)) : items);
    arrange();
}

void QueuePerformancePanel::Parts::refreshState()
{
    const bool figures = performance_ && !performance_->series.intervals.empty();
    const QString failure = performance_ ? performance_->failure : QString();
    if (!performance_)
        empty_->setText(QueuePerformancePanel::tr("Offered, answered and abandoned conversations appear here once a "
                                                  "service is connected."));
    else if (!failure.isEmpty())
        empty_->setText(QueuePerformancePanel::tr("The figures could not be read.\n%1").arg(failure));
    else
        empty_->setText(
            QueuePerformancePanel::tr("No conversations counted today for %1.").arg(shownQueueName(*performance_)));
    stack_->setCurrentWidget(!figures                    ? static_cast<QWidget *>(empty_)
                             : tableButton_->isChecked() ? static_cast<QWidget *>(table_)
                                                         : chart_);
    QString problem = fileProblem_;
    if (figures && !failure.isEmpty())
        problem = QueuePerformancePanel::tr("These figures may be old, the last reading failed: %1").arg(failure);
    else if (chooser_->isWaiting())
        problem = QueuePerformancePanel::tr("Reading %1…").arg(chooser_->currentText());
    else if (pauseButton_->isChecked() && performance_)
        problem = QueuePerformancePanel::tr("Held: figures of %1.").arg(clock(performance_->now, performance_->zone));
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    side_->setVisible(figures);
    legend_->setVisible(figures);
    chooser_->setEnabled(performance_ != nullptr);
    tableButton_->setEnabled(figures);
    pauseButton_->setEnabled(figures || pauseButton_->isChecked());
    menuButton_->setEnabled(figures);
}

QWidget *QueuePerformancePanel::Parts::takeHeading()
{
    grid_->removeWidget(header_);
    header_->setParent(nullptr);
    headingTaken_ = true;
    headerGrid_->setContentsMargins(12, 3, 8, 3);
    grid_->setContentsMargins(0, 1, 0, 4); // the line under the heading
    arrange();
    return header_;
}

void QueuePerformancePanel::Parts::arrange()
{
    const int width = panel_->width();
    const int text = QFontMetrics(panel_->font()).averageCharWidth();
    const bool wide = width >= text * 110;
    int needed = (headingTaken_ ? 130 : 70) + (showAll_->isHidden() ? 0 : showAll_->sizeHint().width());
    for (const QWidget *part :
         std::initializer_list<QWidget *>{title_, legend_, chooser_, media_, pauseButton_, tableButton_, menuButton_})
        needed += part->sizeHint().width();
    const bool legendBeside = width >= needed;
    for (QWidget *part : std::initializer_list<QWidget *>{title_, legend_, showAll_, chooser_, media_, pauseButton_,
                                                          tableButton_, menuButton_})
        headerGrid_->removeWidget(part);
    headerGrid_->addWidget(title_, 0, 0, Qt::AlignVCenter);
    headerGrid_->addWidget(showAll_, 0, 2);
    headerGrid_->addWidget(chooser_, 0, 3);
    headerGrid_->addWidget(media_, 0, 4);
    headerGrid_->addWidget(pauseButton_, 0, 5);
    headerGrid_->addWidget(tableButton_, 0, 6);
    headerGrid_->addWidget(menuButton_, 0, 7);
    if (legendBeside)
        headerGrid_->addWidget(legend_, 0, 1, Qt::AlignVCenter);
    else
        headerGrid_->addWidget(legend_, 1, 0, 1, 8);
    headerGrid_->setColumnStretch(1, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{header_, problem_, stack_, side_})
        grid_->removeWidget(part);
    if (!headingTaken_)
        grid_->addWidget(header_, 0, 0, 1, 2);
    grid_->addWidget(problem_, 1, 0, 1, 2);
    grid_->addWidget(stack_, 2, 0, 1, wide ? 1 : 2);
    grid_->addWidget(side_, wide ? 2 : 3, wide ? 1 : 0, 1, wide ? 1 : 2);
    grid_->setRowStretch(2, 1);
    grid_->setColumnStretch(0, 1);
    // Where height is short too, the sentence stays and the figures are its tool tip.
    if (wide)
        side_->standBeside(std::min(width / 3, text * 56));
    else
        side_->standUnder(panel_->height() < text * 42);
}

void QueuePerformancePanel::Parts::restyle()
{
    title_->setFont(bold(panel_->font()));
    side_->restyle();
    table_->setFont(tabular(panel_->font()));
    const Theme &theme = themeOf(panel_);
    QPalette warn = problem_->palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text}) // Text, because it stands on Base
        warn.setColor(role, theme.role(Role::Warn).text);
    problem_->setPalette(warn);
}

QList<QLine> QueuePerformancePanel::Parts::lines() const
{
    const int under = headingTaken_ ? 0 : header_->geometry().bottom();
    QList<QLine> all{QLine(0, under, panel_->width(), under)};
    if (side_->isVisible() && side_->x() > 0)
        all << QLine(side_->x() - 1, side_->y(), side_->x() - 1, panel_->height());
    return all;
}

QueuePerformancePanel::QueuePerformancePanel(QWidget *parent) : QWidget(parent)
{
    // Not in the list above: building the parts sends us events that look at parts_.
    parts_ = std::make_unique<Parts>(this);
    setAccessibleName(tr("Queue performance"));
    parts_->arrange();
}

QueuePerformancePanel::~QueuePerformancePanel() = default;

void QueuePerformancePanel::setPerformance(std::shared_ptr<const session::Performance> performance)
{
    parts_->setPerformance(std::move(performance));
}

void QueuePerformancePanel::setUnrouted(const QString &sentence) { parts_->setUnrouted(sentence); }

QWidget *QueuePerformancePanel::takeHeading() { return parts_->takeHeading(); }

QStringList QueuePerformancePanel::hiddenSeries() const { return toKeys(parts_->hidden()); }

void QueuePerformancePanel::setHiddenSeries(const QStringList &keys) { parts_->setHidden(fromKeys(keys)); }

void QueuePerformancePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (parts_ && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        parts_->restyle();
        parts_->arrange();
    }
}

void QueuePerformancePanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(themeOf(this).line);
    painter.drawLines(parts_->lines());
}

void QueuePerformancePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (parts_)
        parts_->refreshLegend();
}

} // namespace shiftlane::ui
