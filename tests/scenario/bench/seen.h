#pragma once
#include "scenario/bench/hands.h"
#include "scenario/bench/names.h"

#include <QStringList>

class QMenu;

/// How things in the window go by: what a person reads, or hears from a screen
/// reader.
namespace shiftlane::test {

/// Without the ampersand of a mnemonic.
[[nodiscard]] QString plainWords(const QString &text);
/// For the sentence of a failure.
[[nodiscard]] QString describe(const QWidget *widget);
[[nodiscard]] bool goesBy(const QWidget *widget, const QString &name);
[[nodiscard]] QStringList buttonWords(const QWidget *in);
[[nodiscard]] QAction *entryOf(const QMenu *menu, const QString &words);
[[nodiscard]] QStringList entries(const QMenu *menu);
/// All that can be read under `in` now, or is told to a screen reader, one a line.
[[nodiscard]] QString readable(const QWidget *in);

} // namespace shiftlane::test
