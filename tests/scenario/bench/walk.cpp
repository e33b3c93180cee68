#include "scenario/bench/walk.h"

#include "scenario/bench/hands.h"
#include "scenario/bench/seen.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

namespace shiftlane::test {
namespace {

/// Questions about a price wait this long for the hand to rest.
constexpr int patienceMs = 300;
constexpr int deepest = 3;

/// Menus first: they stand in front of dialogs.
QWidget *inFront()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : front();
}

/// One that is ours: what Qt or the system puts into a file dialog is theirs.
bool isOurs(const QWidget *window)
{
    return qobject_cast<const QMenu *>(window) ||
           QString::fromLatin1(window->metaObject()->className()).startsWith(QLatin1String("shiftlane::"));
}

/// In a turn of the event loop; what blocks it is closed.
bool pressed(QWidget *window, const Control &control, bool *blocked)
{
    bool done = false;
    bool there = false;
    QTimer guard;
    QObject::connect(&guard, &QTimer::timeout, &guard, [&] {
        *blocked = true;
        if (QWidget *open = QApplication::activePopupWidget())
            open->close();
        else if (QWidget *modal = QApplication::activeModalWidget())
            modal->close();
    });
    guard.start(1500);
    QTimer::singleShot(0, window, [&] {
        there = use(window, control);
        done = true;
    });
    reached([&] { return done; });
    return there;
}

QString nameOf(const QList<Control> &way)
{
    QStringList names;
    for (const Control &step : way)
        names << QStringLiteral("%1 %2").arg(step.name).arg(step.place.isEmpty() ? 0 : step.place.front());
    return names.join(QStringLiteral(" → "));
}

/// What does not depend on the moment: once it did something, it does.
bool isEverywhereTheSame(const QList<Control> &way)
{
    const QString &first = way.front().name;
    return way.size() > 1 || first.count(QStringLiteral(" > ")) > 1 || first.contains(QLatin1String("LegendEntry"));
}

/// The entries of a menu, as a person has them: the menu goes, then they act.
void putAway(QWidget *window)
{
    if (qobject_cast<QMenu *>(window))
        window->hide();
}

QTabBar *tabsOf(const QWidget *window)
{
    for (QTabBar *bar : window->findChildren<QTabBar *>())
        if (bar->accessibleName() == QLatin1String("Tables of the chosen group"))
            return bar;
    return nullptr;
}

} // namespace

QString effectOf(QWidget *window, const Control &control, EffectWatch &watch)
{
    putAway(window);
    settle();
    watch.begin(bodyOf(window, control));
    bool blocked = false;
    if (!pressed(window, control, &blocked))
        return QStringLiteral("is not there any more");
    if (blocked)
        return QStringLiteral("waits for an answer");
    settle();
    QString effect = watch.found();
    for (int ms = 0; effect.isEmpty() && control.kind != Control::Kind::ContextMenu && ms < patienceMs; ms += 100) {
        reached([] { return false; }, 100);
        effect = watch.found();
    }
    return effect;
}

void Walk::everywhere()
{
    Shown first(scene_, 0);
    const QSignalSpy price(&first.link, &ui::SessionLink::priceExclusion);
    asksPrice_ = reached([&] { return !price.isEmpty(); }, patienceMs);
    const QTabBar *tabs = tabsOf(first.window.get());
    const int count = tabs ? tabs->count() : 0;
    QList<int> shown;
    for (int tab = 0; tab < count; ++tab)
        if (tabs->isTabVisible(tab))
            shown << tab;
    for (const Start start : {Start::AsOpened, Start::InSearch})
        for (const int tab : shown)
            window(tab, start);
    kept_.reset();
}

void Walk::window(int tab, Start start)
{
    const auto shown = fresh(tab, start, {});
    const QList<Control> controls = controlsIn(shown->window.get());
    for (const Control &control : controls)
        one(tab, start, {control});
}

bool Walk::isKnown(const Way &way) const
{
    if (isEverywhereTheSame(way) && known_.contains(nameOf(way)))
        return true;
    const auto found = results_.find(nameOf(way));
    return found != results_.end() && !found->second.isEmpty();
}

/// A window in which this way was gone.
std::unique_ptr<Shown> Walk::fresh(int tab, Start start, const Way &way)
{
    auto shown = std::make_unique<Shown>(scene_, tab);
    const QSignalSpy price(&shown->link, &ui::SessionLink::priceExclusion);
    if (asksPrice_ && reached([&] { return !price.isEmpty(); }, 2 * patienceMs))
        settle(); // it is answered
    if (start == Start::InSearch)
        if (QWidget *search = seen(searchField, shown->window.get()))
            search->setFocus();
    bool blocked = false;
    for (const Control &step : way) {
        QWidget *window = inFront();
        putAway(window);
        pressed(window, step, &blocked);
        settle();
    }
    return shown;
}

void Walk::one(int tab, Start start, const Way &way)
{
    if (isKnown(way))
        return;
    const bool first = way.size() == 1;
    if (!first || !kept_) {
        watch_.reset();
        kept_.reset();
        kept_ = fresh(tab, start, way.mid(0, way.size() - 1));
        watch_ =
            std::make_unique<EffectWatch>(QList<QObject *>{&kept_->link, kept_->window.get()}, kept_->settings.get());
    }
    QWidget *window = inFront();
    QString effect = effectOf(window, way.back(), *watch_);
    QWidget *opened = inFront();
    const bool opens = opened != window && opened != kept_->window.get() && isOurs(opened) && way.size() < deepest;
    if (!first || effect.isEmpty() || !watch_->looksAsBefore()) {
        watch_.reset();
        if (opens)
            return results_[nameOf(way)] = effect, inside(tab, start, way);
        kept_.reset();
    }
    if (way.back().kind == Control::Kind::ContextMenu && effect.isEmpty())
        effect = QStringLiteral("offers no menu here");
    if (effect.isEmpty() && !first && confirmsOtherwise(tab, start, way))
        effect = QStringLiteral("what is confirmed differs");
    results_[nameOf(way)] = effect;
    if (!effect.isEmpty())
        known_.insert(nameOf(way));
}

/// The dialog or menu that is open at the end of this way.
void Walk::inside(int tab, Start start, const Way &way)
{
    const QList<Control> controls = controlsIn(inFront());
    kept_.reset();
    for (const Control &control : controls)
        one(tab, start, way + Way{control});
}

/// Boxes of a dialog act when the dialog is confirmed.
bool Walk::confirmsOtherwise(int tab, Start start, const Way &way)
{
    const QString with = confirmed(tab, start, way);
    return !with.isEmpty() && with != confirmed(tab, start, way.mid(0, way.size() - 1));
}

QString Walk::confirmed(int tab, Start start, const Way &way)
{
    const auto shown = fresh(tab, start, way);
    EffectWatch watch({&shown->link, shown->window.get()}, nullptr);
    watch.begin(nullptr);
    auto *dialog = qobject_cast<QDialog *>(inFront());
    if (!dialog)
        return {};
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isDefault() && button->isEnabled()) {
            button->click();
            break;
        }
    settle();
    return watch.said();
}

QStringList Walk::dead() const
{
    QStringList names;
    for (const auto &[name, effect] : results_)
        if (effect.isEmpty())
            names << scene_.name + QStringLiteral(": ") + name;
    return names;
}

QStringList Walk::told() const
{
    QStringList lines;
    for (const auto &[name, effect] : results_)
        lines << name + QStringLiteral(" — ") + effect;
    return lines;
}

} // namespace shiftlane::test
