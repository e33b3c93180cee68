#pragma once
#include "schedule/business_unit.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace shiftlane::ui {

/// What a colour says. A state is always a shape, a word and one of these.
enum class Role { Ok, Info, Warn, Bad, Parked, Idle };
inline constexpr int roleCount = 6;

/// `text` is readable on `tint` and on the surface (WCAG AA).
struct RoleColors {
    QColor text;
    QColor tint;
};

/// How an activity is drawn: fill, a pattern over it (NoBrush = plain) and the
/// colour of text inside.
struct ActivityLook {
    QColor fill;
    Qt::BrushStyle pattern = Qt::NoBrush;
    QColor patternColor;
    QColor text;
    QColor border;
};

struct ChartColors {
    QColor offered;      ///< bars; forecast dashed
    QColor answered;     ///< line
    QColor answeredBand; ///< usual band, translucent
    QColor abandoned;    ///< low bars, conflict marks
    QColor serviceLevel; ///< dashed line, right axis
    QColor syncWindow;   ///< text and edge of the band
    QColor syncBand;     ///< the band, translucent
    QColor now;          ///< line
    QColor grid;
    QColor axisText;
};

/// One whole set of colours; light, dark or high contrast, chosen by palette.
struct Theme {
    bool dark = false;
    bool highContrast = false; ///< 7:1 (WCAG AAA) wherever there is text
    QColor window;             ///< between the panels
    QColor surface;            ///< panels, tables, fields
    QColor header;             ///< table headers, section rows
    QColor line;               ///< thin separators and frames
    QColor controlLine;        ///< edges of buttons and fields
    QColor text;
    QColor secondary; ///< greyer text, AA on surface
    QColor disabled;
    QColor selection; ///< row background; text stays `text`
    QColor hover;
    QColor accent;     ///< the next step, links, focus
    QColor accentText; ///< on accent
    RoleColors roles[roleCount];
    ChartColors chart;

    [[nodiscard]] const RoleColors &role(Role r) const { return roles[static_cast<int>(r)]; }
    [[nodiscard]] ActivityLook activity(schedule::ActivityCategory category) const;
    [[nodiscard]] QPalette palette() const;
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
[[nodiscard]] const Theme &contrastTheme();
/// The theme that fits a palette: dark where its window is darker than its text,
/// high contrast where it is our own palette of that.
[[nodiscard]] const Theme &themeFor(const QPalette &palette);
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

/// Pure black and white: the system asks for high contrast.
[[nodiscard]] bool asksForContrast(const QPalette &palette);

/// How the planner wants it; System follows the platform's palette.
enum class Appearance { System, Light, Dark, Contrast };
/// Sets style (flat Fusion where the platform has none of its own), palette and
/// font. May be called again to switch.
void applyAppearance(QApplication &app, Appearance appearance);

/// `font` itself where its digits are all of one width, else the nearest family
/// of the system whose are. For columns of numbers.
[[nodiscard]] QFont tabular(const QFont &font);
[[nodiscard]] QFont bold(QFont font);
/// One step smaller than `font`, for second lines, legends and axis labels.
[[nodiscard]] QFont smaller(QFont font);
/// WCAG contrast ratio, 1–21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace shiftlane::ui
