#pragma once
#include "ui/style/theme.h"

#include <QObject>

class QSettings;

namespace shiftlane::ui {

struct Actions;

/// Light, dark, high contrast or as the system has it: chosen in the menu, remembered.
class AppearanceDesk : public QObject {
    Q_OBJECT
public:
    /// `settings` (not owned) may be null.
    AppearanceDesk(const Actions &actions, QSettings *settings, QObject *parent = nullptr);

Q_SIGNALS:
    void chosen(shiftlane::ui::Appearance appearance);

private:
    void choose(Appearance appearance);
    QSettings *settings_;
};

} // namespace shiftlane::ui
