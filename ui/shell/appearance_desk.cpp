#include "ui/shell/appearance_desk.h"

#include "ui/shell/actions.h"
#include "ui/style/appearance.h"

#include <QApplication>

namespace shiftlane::ui {

AppearanceDesk::AppearanceDesk(const Actions &actions, QSettings *settings, QObject *parent)
    : QObject(parent), settings_(settings)
{
    actions.showAppearance(rememberedAppearance(settings));
    const auto on = [this](QAction *action, Appearance appearance) {
        connect(action, &QAction::triggered, this, [this, appearance] { choose(appearance); });
    };
    on(actions.appearSystem, Appearance::System);
    on(actions.appearLight, Appearance::Light);
    on(actions.appearDark, Appearance::Dark);
    on(actions.appearContrast, Appearance::Contrast);
}

void AppearanceDesk::choose(Appearance appearance)
{
    rememberAppearance(settings_, appearance);
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyAppearance(*app, appearance);
    Q_EMIT chosen(appearance);
}

} // namespace shiftlane::ui
