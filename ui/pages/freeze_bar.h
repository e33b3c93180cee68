#pragma once
#include "ui/models/freeze_text.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace shiftlane::ui {

class ActionButton;

/// Shift trading frozen until pushed: asks in place before it does so, then says
/// where, since when and by whom.
class FreezeBar : public QWidget {
    Q_OBJECT
public:
    explicit FreezeBar(QWidget *parent = nullptr);

    void present(const session::Snapshot &snapshot, const base::ScheduleId &group);
    /// Begins it; stands among the page's buttons, whose layout owns it.
    [[nodiscard]] QWidget *button() const;
    [[nodiscard]] QAction *freezeAction() const { return freeze_; }

Q_SIGNALS:
    void freezeWanted(shiftlane::base::ScheduleId group);
    void restoreWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape takes the question back

private:
    void ask(bool asking);
    void follow();

    base::ScheduleId group_;
    FreezeLook look_;
    bool asking_ = false;
    QAction *freeze_;
    ActionButton *freezeButton_ = nullptr;
    QWidget *mark_;
    QLabel *line_;
    QPushButton *confirm_;
    QPushButton *cancel_;
    QPushButton *restore_;
};

} // namespace shiftlane::ui
