#pragma once
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace shiftlane::ui {

/// Installs the translations of the window and of Qt's own dialogs. Empty =
/// the first of the system's languages that we have; a language ("de",
/// "de_AT") also sets the locale of numbers and dates. English carries plural
/// forms only, so call this in any case. Returns the language installed.
/// A later call replaces the earlier one. GUI thread.
QString installTranslations(QCoreApplication &app, const QString &language = {});

/// Languages inside the program: "de", "en", …
[[nodiscard]] QStringList translatedLanguages();

} // namespace shiftlane::ui
