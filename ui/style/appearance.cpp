#include "ui/style/appearance.h"

#include <QSettings>

namespace shiftlane::ui {
namespace {

struct Word {
    Appearance appearance;
    const char *word;
};
constexpr Word words[] = {{Appearance::System, "system"},
                          {Appearance::Light, "light"},
                          {Appearance::Dark, "dark"},
                          {Appearance::Contrast, "contrast"}};
const QString key = QStringLiteral("appearance");

} // namespace

Appearance rememberedAppearance(const QSettings *settings)
{
    const QString chosen = settings ? settings->value(key).toString() : QString();
    for (const Word &each : words)
        if (chosen == QLatin1String(each.word))
            return each.appearance;
    return Appearance::System;
}

void rememberAppearance(QSettings *settings, Appearance appearance)
{
    for (const Word &each : words)
        if (settings && each.appearance == appearance)
            settings->setValue(key, QString::fromLatin1(each.word));
}

} // namespace shiftlane::ui
