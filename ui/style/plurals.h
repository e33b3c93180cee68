#pragma once

class QCoreApplication;

namespace shiftlane::ui {

/// English plurals: source texts say `%n agent(s)`; without a translation of
/// their own they would be shown so. Once per application; a language installed
/// later is asked first.
void installEnglishPlurals(QCoreApplication &app);

} // namespace shiftlane::ui
