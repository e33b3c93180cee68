#pragma once
#include "scenario/bench/controls.h"
#include "scenario/bench/effects.h"
#include "scenario/bench/scenes.h"

#include <QSet>
#include <QStringList>
#include <map>

/// Tries everything that can be pressed at one moment of a planner's day, in the
/// window, in its menus and in the dialogs that open: each in a window that nobody
/// touched before. GUI thread.
namespace shiftlane::test {

/// What pressing it leads to, in words; empty = nothing happens.
[[nodiscard]] QString effectOf(QWidget *window, const Control &control, EffectWatch &watch);

class Walk {
public:
    /// `known`: what did something at an earlier moment and is the same at every one:
    /// in dialogs and submenus, and the legend's series.
    Walk(const Scene &scene, QSet<QString> &known) : scene_(scene), known_(known) {}

    /// On every tab, and with the focus in another place where nothing happened.
    void everywhere();
    [[nodiscard]] int tried() const { return static_cast<int>(results_.size()); }
    /// What did nothing wherever it was tried, by its way from the window.
    [[nodiscard]] QStringList dead() const;
    /// Every control with what it led to.
    [[nodiscard]] QStringList told() const;

private:
    using Way = QList<Control>;
    enum class Start { AsOpened, InSearch };

    void window(int tab, Start start);
    void one(int tab, Start start, const Way &way);
    void inside(int tab, Start start, const Way &way);
    [[nodiscard]] std::unique_ptr<Shown> fresh(int tab, Start start, const Way &way);
    [[nodiscard]] bool confirmsOtherwise(int tab, Start start, const Way &way);
    [[nodiscard]] QString confirmed(int tab, Start start, const Way &way);
    [[nodiscard]] bool isKnown(const Way &way) const;

    const Scene &scene_;
    QSet<QString> &known_;
    bool asksPrice_ = false; ///< every window of this scene asks for one, a moment after it is shown
    std::map<QString, QString> results_;
    std::unique_ptr<Shown> kept_; ///< the last one tried left it as it was
    std::unique_ptr<EffectWatch> watch_;
};

} // namespace shiftlane::test
