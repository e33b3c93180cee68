#include "ui/timeline/agent_week_view.h"

#include "schedule/week.h"
#include "ui/style/theme.h"
#include "ui/timeline/comparison_view.h"
#include "ui/timeline/conflict_bar.h"
#include "ui/timeline/day_strip.h"
#include "ui/timeline/edit_command.h"
#include "ui/timeline/heading.h"
#include "ui/timeline/shift_editor.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_text.h"
#include "ui/timeline/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

/// Steps of + and −: the week, the whole day, what happens on the day, closer.
constexpr int weekStep = 0;
constexpr int wholeDayStep = 1;
constexpr int busyStep = 2;
constexpr int lastStep = 5;
/// An edit that is not answered within this was not taken.
constexpr int patienceMs = 2'000;

QDate firstDayOfWeek(const session::AgentWeek &week, QDate day)
{
    const qint64 weeks = std::max<qint64>(0, week.weekDate.daysTo(day)) / 7;
    return week.weekDate.addDays(weeks * 7);
}

QDate interestingDay(const session::AgentWeek &week)
{
    const QDate end = week.weekDate.addDays(7 * std::max(1, week.weekCount));
    for (const auto &days : {daysInConflict(week), daysThatChange(week), daysPlanned(week), daysWithShift(week)})
        for (const QDate day : days)
            if (day >= week.weekDate && day < end)
                return day;
    return week.weekDate;
}

} // namespace

class AgentWeekView::Parts {
public:
    explicit Parts(AgentWeekView *view);

    void refresh();
    void refreshRows();
    void setStep(int step);
    void arrange();
    void show(session::AgentWeekPtr shown);
    void correct(const ShiftCorrection &correction);
    [[nodiscard]] QDate clamped(QDate day) const;
    /// The conflict that is previewed is still open.
    [[nodiscard]] bool previewStands() const
    {
        return preview && std::any_of(week->conflicts.begin(), week->conflicts.end(),
                                      [this](const plan::Conflict &open) { return open.id == preview->id; });
    }

    /// Nothing that the same week now changes asks for another day than the one shown.
    [[nodiscard]] bool dayStands() const
    {
        const std::vector<QDate> days = daysThatChange(*week);
        return dayChosen || days.empty() || std::find(days.begin(), days.end(), day) != days.end();
    }

    AgentWeekView *view;
    QStackedLayout *stack;
    QLabel *empty;
    QScrollArea *area;
    ComparisonView *comparison = nullptr; ///< made when it is first needed
    bool compares = false;
    QWidget *page;
    QWidget *top;
    QGridLayout *topGrid;
    Heading *heading;
    DayStrip *strip;
    QToolButton *weekButton;
    QToolButton *closer;
    QToolButton *farther;
    ConflictBar *conflict;
    TimelineCanvas *canvas;
    ShiftEditor *editor;
    QPointer<QUndoStack> undo;

    session::AgentWeekPtr week;    ///< shown, with edits that are on their way
    session::AgentWeekPtr arrived; ///< the session's last word
    PendingEdits pending;
    QTimer patience;
    std::optional<schedule::AgentSchedule> held; ///< after row while a shift is in the hand
    QDate day;
    bool dayChosen = false; ///< by the planner, not by what is interesting
    int step = busyStep;
    int dayStep = busyStep; ///< where the week's button leads back to
    std::optional<ConflictPreview> preview;
    QTimeZone viewer = QTimeZone::systemTimeZone();

private:
    void build();
    void connectAll();
};

AgentWeekView::Parts::Parts(AgentWeekView *owner) : view(owner)
{
    build();
    connectAll();
}

void AgentWeekView::Parts::build()
{
    auto *whole = new QVBoxLayout(view);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    stack = new QStackedLayout;
    empty = new QLabel(AgentWeekView::tr("Choose an agent to see the week: what it was based on, what the service "
                                         "holds, and what a push leaves there."),
                       view);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(24);
    area = new QScrollArea(view);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    page = new QWidget;
    top = new QWidget(view);
    heading = new Heading(top);
    strip = new DayStrip(top);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QToolButton(top);
        made->setText(text);
        made->setAccessibleName(name);
        made->setToolTip(plainToolTip(name));
        return made;
    };
    weekButton = button(AgentWeekView::tr("Week"), AgentWeekView::tr("Show the whole week"));
    weekButton->setCheckable(true);
    farther = button(QString(QChar(0x2212)), AgentWeekView::tr("Show more time (−)"));
    closer = button(QStringLiteral("+"), AgentWeekView::tr("Show less time, closer (+)"));
    topGrid = new QGridLayout(top);
    topGrid->setContentsMargins(12, 3, 8, 3);
    topGrid->setVerticalSpacing(1);
    conflict = new ConflictBar(page);
    canvas = new TimelineCanvas(page);
    canvas->setObjectName(QStringLiteral("week"));
    editor = new ShiftEditor(*canvas);
    patience.setSingleShot(true);
    patience.setInterval(patienceMs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(conflict);
    column->addSpacing(1);
    column->addWidget(canvas);
    column->addStretch(1);
    area->setWidget(page);
    // Palette roles, not colours: they follow a switch between light and dark.
    empty->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *part : std::initializer_list<QWidget *>{view, page, empty}) {
        part->setBackgroundRole(QPalette::Base);
        part->setAutoFillBackground(true);
    }
    stack->addWidget(empty);
    stack->addWidget(area);
    whole->addWidget(top);
    whole->addLayout(stack, 1);
}

void AgentWeekView::Parts::connectAll()
{
    connect(strip, &DayStrip::dayChosen, view, &AgentWeekView::setDay);
    connect(conflict, &ConflictBar::dayWanted, view, &AgentWeekView::setDay);
    connect(conflict, &ConflictBar::choiceMade, view, &AgentWeekView::conflictChoice);
    connect(conflict, &ConflictBar::previewChanged, view, [this](const std::optional<ConflictPreview> &wanted) {
        if (wanted == preview)
            return;
        preview = wanted;
        refreshRows();
    });
    connect(canvas, &TimelineCanvas::dayStepped, view, [this](int days) { view->setDay(day.addDays(days)); });
    connect(canvas, &TimelineCanvas::zoomStepped, view, [this](int steps) { setStep(step + steps); });
    connect(canvas, &TimelineCanvas::dayPicked, view, [this](QDate picked) {
        view->setDay(picked);
        setStep(dayStep);
    });
    connect(editor, &ShiftEditor::previewChanged, view, [this](const std::optional<schedule::AgentSchedule> &after) {
        held = after;
        refreshRows();
    });
    connect(editor, &ShiftEditor::corrected, view, [this](const ShiftCorrection &made) { correct(made); });
    connect(&patience, &QTimer::timeout, view, [this] {
        pending.clear();
        view->setWeek(arrived);
    });
    connect(closer, &QToolButton::clicked, view, [this] { setStep(step + 1); });
    connect(farther, &QToolButton::clicked, view, [this] { setStep(step - 1); });
    connect(weekButton, &QToolButton::clicked, view, [this](bool on) { setStep(on ? weekStep : dayStep); });
}

QDate AgentWeekView::Parts::clamped(QDate wanted) const
{
    if (!week || !wanted.isValid())
        return wanted;
    return std::clamp(wanted, week->weekDate, week->weekDate.addDays(7 * std::max(1, week->weekCount) - 1));
}

void AgentWeekView::Parts::setStep(int wanted)
{
    step = std::clamp(wanted, weekStep, lastStep);
    if (step != weekStep)
        dayStep = step;
    refreshRows();
}

void AgentWeekView::Parts::refresh()
{
    stack->setCurrentWidget(compares ? comparison : week ? static_cast<QWidget *>(area) : empty);
    for (QWidget *part : std::initializer_list<QWidget *>{strip, weekButton, farther, closer})
        part->setVisible(week && !compares);
    if (compares)
        heading->setText(comparison->title(), comparison->note());
    else if (!week)
        heading->setText(AgentWeekView::tr("Agent’s week"), {});
    if (!week)
        return conflict->setConflicts(nullptr, {});
    if (!compares)
        heading->setText(AgentWeekView::tr("%1 · %2", "agent, day").arg(week->name, longDay(day)),
                         zoneNote(week->zone, viewer, schedule::startOfDay(day, week->zone).plusMinutes(12 * 60)));
    strip->setWeek(firstDayOfWeek(*week, day), daysThatChange(*week), daysInConflict(*week));
    strip->setDay(day);
    conflict->setConflicts(week, day);
    editor->setWeek(week, day);
    canvas->setHint(week->canEdit ? AgentWeekView::tr("Drag it to move it, drag an edge to change its length (Ctrl: "
                                                      "finer). Keys: Alt+arrows, with Shift the end.")
                                  : QString());
    refreshRows();
}

void AgentWeekView::Parts::show(session::AgentWeekPtr shown)
{
    week = std::move(shown);
    held.reset();
    refresh();
}

void AgentWeekView::Parts::correct(const ShiftCorrection &correction)
{
    const base::ScheduleId group = week->group;
    pending.from(*week);
    auto wanted = std::make_shared<session::AgentWeek>(*week);
    wanted->edits = correction.after;
    wanted->after = correction.content;
    pending.sent(*wanted);
    patience.start();
    show(std::move(wanted));
    Q_EMIT view->editWanted(group, correction.before, correction.after, correction.text);
    const QPointer<AgentWeekView> alive = view;
    const auto send = [alive](const base::ScheduleId &to, const plan::AgentPlan &edits) {
        if (alive)
            Q_EMIT alive->editAgent(to, edits);
    };
    if (undo)
        undo->push(
            new EditCommand(group, correction.before, correction.after, correction.text, correction.mergeKey, send));
    else
        send(group, correction.after);
}

void AgentWeekView::Parts::refreshRows()
{
    if (!week)
        return;
    session::AgentWeek shown = *week;
    if (held)
        shown.after = held;
    std::vector<TimelineRow> rows = timelineRows(shown, preview);
    const QDate first = firstDayOfWeek(*week, day);
    const bool wholeWeekShown = step == weekStep;
    // The span follows the settled rows: a preview must not make the axis jump.
    const TimeSpan span = wholeWeekShown         ? wholeWeek(first, week->zone)
                          : step == wholeDayStep ? wholeDay(rows, day, week->zone)
                                                 : busySpan(timelineRows(*week), day, week->zone);
    const QString text =
        wholeWeekShown ? rowsText(rows, first, first.addDays(6), week->zone) : rowsText(rows, day, day, week->zone);
    canvas->setContent(std::move(rows), disputedSpans(*week), week->zone);
    canvas->setSpan(span, wholeWeekShown);
    canvas->setZoom(step > busyStep ? 1 << (step - busyStep) : 1);
    canvas->setAccessibleName(wholeWeekShown ? AgentWeekView::tr("Week of %1").arg(week->name)
                                             : AgentWeekView::tr("Shifts of %1, %2").arg(week->name, longDay(day)));
    canvas->setWords(text);
    weekButton->setChecked(wholeWeekShown);
    closer->setEnabled(step < lastStep);
    farther->setEnabled(step > weekStep);
}

void AgentWeekView::Parts::arrange()
{
    // One line where there is room, else the days under the heading.
    for (QWidget *part : std::initializer_list<QWidget *>{heading, strip, weekButton, farther, closer})
        topGrid->removeWidget(part);
    int needed = 120; // spaces, and the buttons of a title bar
    for (const QWidget *part : std::initializer_list<QWidget *>{heading, strip, weekButton, farther, closer})
        needed += part->sizeHint().width();
    const bool oneLine = view->width() >= needed;
    topGrid->addWidget(heading, 0, 0);
    if (oneLine)
        topGrid->addWidget(strip, 0, 1);
    else
        topGrid->addWidget(strip, 1, 0, 1, 5);
    topGrid->addWidget(weekButton, 0, 2);
    topGrid->addWidget(farther, 0, 3);
    topGrid->addWidget(closer, 0, 4);
    topGrid->setColumnStretch(0, 1);
}

AgentWeekView::AgentWeekView(QWidget *parent) : QWidget(parent)
{
    // Not in the list above: building the parts sends us events that look at parts_.
    parts_ = std::make_unique<Parts>(this);
    setAccessibleName(tr("Timeline of an agent"));
    parts_->arrange();
    parts_->refresh();
}

AgentWeekView::~AgentWeekView() = default;

void AgentWeekView::setWeek(session::AgentWeekPtr week)
{
    const bool same = week && parts_->week && week->agent == parts_->week->agent && week->group == parts_->week->group;
    parts_->arrived = week;
    if (!same)
        parts_->pending.clear();
    else if (parts_->pending.isStale(*week))
        return;
    if (parts_->pending.isEmpty())
        parts_->patience.stop();
    parts_->week = std::move(week);
    // What is in the hand stays there when the same week comes again.
    if (!same || !parts_->editor->isDragging())
        parts_->held.reset();
    // A fresh reading of the same week must not blink under the pointer.
    if (!same || !parts_->previewStands())
        parts_->preview.reset();
    if (!same)
        parts_->dayChosen = false;
    if (parts_->week)
        parts_->day = same && parts_->dayStands() ? parts_->clamped(parts_->day) : interestingDay(*parts_->week);
    parts_->refresh();
    parts_->arrange();
}

void AgentWeekView::setDay(QDate day)
{
    const QDate wanted = parts_->clamped(day);
    parts_->dayChosen = wanted.isValid();
    if (!wanted.isValid() || wanted == parts_->day)
        return;
    parts_->day = wanted;
    parts_->preview.reset();
    parts_->refresh();
    Q_EMIT dayChanged(wanted);
}

void AgentWeekView::setComparison(const std::optional<Comparison> &comparison)
{
    if (!comparison && !parts_->compares)
        return;
    parts_->compares = comparison.has_value();
    if (comparison && !parts_->comparison) {
        parts_->comparison = new ComparisonView(this);
        parts_->stack->addWidget(parts_->comparison);
    }
    if (comparison)
        parts_->comparison->setComparison(*comparison);
    parts_->refresh();
}

QDate AgentWeekView::day() const { return parts_->day; }

void AgentWeekView::setZoom(Zoom zoom) { parts_->setStep(zoom == Zoom::Week ? weekStep : parts_->dayStep); }

AgentWeekView::Zoom AgentWeekView::zoom() const { return parts_->step == weekStep ? Zoom::Week : Zoom::Day; }

void AgentWeekView::setViewerZone(const QTimeZone &zone)
{
    parts_->viewer = zone;
    parts_->refresh();
}

void AgentWeekView::setUndoStack(QUndoStack *stack)
{
    parts_->undo = stack;
    parts_->editor->setUndoStack(stack);
}

QWidget *AgentWeekView::heading() const { return parts_->top; }

QSize AgentWeekView::sizeHint() const { return {820, 240}; }

QSize AgentWeekView::minimumSizeHint() const { return {320, 120}; }

void AgentWeekView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool first = event->key() == Qt::Key_1;
    if (plain && (first || event->key() == Qt::Key_2) &&
        parts_->conflict->choose(first ? plan::Choice::KeepService : plan::Choice::KeepPlanned))
        return event->accept();
    QWidget::keyPressEvent(event);
}

void AgentWeekView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (parts_)
        parts_->arrange();
}

} // namespace shiftlane::ui
