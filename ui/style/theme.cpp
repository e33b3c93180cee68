#include "ui/style/theme.h"

#include "ui/style/console_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QStyleFactory>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace shiftlane::ui {
namespace {

QColor rgb(const char *name) { return QColor(QString::fromLatin1(name)); }

QColor translucent(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

Theme makeLight()
{
    Theme t;
    t.window = rgb("#f1f3f6");
    t.surface = rgb("#ffffff");
    t.header = rgb("#f7f8fa");
    t.line = rgb("#dfe3e9");
    t.controlLine = rgb("#c9d0da");
    t.text = rgb("#1a2230");
    t.secondary = rgb("#5d6878");
    t.disabled = rgb("#9aa3b0");
    t.selection = rgb("#e3edfb");
    t.hover = rgb("#f1f5fb");
    t.accent = rgb("#1f5fbf");
    t.accentText = rgb("#ffffff");
    const RoleColors roles[roleCount] = {{rgb("#1a7a3e"), rgb("#e2f4e8")}, {rgb("#1f5fbf"), rgb("#e3edfb")},
                                         {rgb("#8a5a00"), rgb("#fdf1d6")}, {rgb("#b42318"), rgb("#fde7e4")},
                                         {rgb("#6b45b8"), rgb("#efe8fb")}, {rgb("#5d6878"), rgb("#eceff3")}};
    std::copy(std::begin(roles), std::end(roles), std::begin(t.roles));
    t.chart = {rgb("#9db7d9"), rgb("#1f7a4d"), translucent(rgb("#1f7a4d"), 36), rgb("#b42318"),
               rgb("#a24b8f"), rgb("#1f5fbf"), translucent(rgb("#1f5fbf"), 28), rgb("#1a2230"),
               rgb("#e6e9ee"), rgb("#5d6878")};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = rgb("#191d24");
    t.surface = rgb("#22272f");
    t.header = rgb("#272d37");
    t.line = rgb("#363d49");
    t.controlLine = rgb("#454e5c");
    t.text = rgb("#e8ebf0");
    t.secondary = rgb("#a9b3c1");
    t.disabled = rgb("#6b7585");
    t.selection = rgb("#2b3b59");
    t.hover = rgb("#2a303b");
    t.accent = rgb("#4b8ef5");
    t.accentText = rgb("#0d131c");
    const RoleColors roles[roleCount] = {{rgb("#5fce8b"), rgb("#1f3a2b")}, {rgb("#7fb0ff"), rgb("#22334f")},
                                         {rgb("#f0c15c"), rgb("#3f3419")}, {rgb("#ff8f85"), rgb("#472522")},
                                         {rgb("#bfa2ff"), rgb("#352b4d")}, {rgb("#9ca7b6"), rgb("#303743")}};
    std::copy(std::begin(roles), std::end(roles), std::begin(t.roles));
    t.chart = {rgb("#3f5a80"), rgb("#5fce8b"), translucent(rgb("#5fce8b"), 40), rgb("#e07a70"),
               rgb("#d58ac4"), rgb("#7fb0ff"), translucent(rgb("#4b8ef5"), 46), rgb("#e8ebf0"),
               rgb("#323945"), rgb("#9aa5b4")};
    return t;
}

Theme makeContrast()
{
    Theme t;
    t.dark = t.highContrast = true;
    t.window = t.surface = rgb("#000000");
    t.header = rgb("#141414");
    t.line = rgb("#9a9a9a");
    t.controlLine = rgb("#ffffff");
    t.text = rgb("#ffffff");
    t.secondary = rgb("#e2e2e2");
    t.disabled = rgb("#a9a9a9");
    t.selection = rgb("#00357d");
    t.hover = rgb("#1f1f1f");
    t.accent = rgb("#ffd800");
    t.accentText = rgb("#000000");
    const RoleColors roles[roleCount] = {{rgb("#6dffa6"), rgb("#00290f")}, {rgb("#9bd4ff"), rgb("#001d38")},
                                         {rgb("#ffd75e"), rgb("#2e2200")}, {rgb("#ffbab3"), rgb("#3a0603")},
                                         {rgb("#dcc4ff"), rgb("#21103a")}, {rgb("#e2e2e2"), rgb("#1c1c1c")}};
    std::copy(std::begin(roles), std::end(roles), std::begin(t.roles));
    t.chart = {rgb("#5f7fae"), rgb("#6dffa6"), translucent(rgb("#6dffa6"), 60), rgb("#ffbab3"),
               rgb("#ffa6ec"), rgb("#9bd4ff"), translucent(rgb("#9bd4ff"), 60), rgb("#ffffff"),
               rgb("#4d4d4d"), rgb("#ffffff")};
    return t;
}

double channel(double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit)
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01)
            return false;
    return true;
}

/// The platform's font where it names a real one; else Noto Sans at 13 px.
QFont consoleFont()
{
    static const QFont system = QGuiApplication::font();
    QFont font = system;
#if defined(Q_OS_LINUX)
    static const bool generic = QGuiApplication::platformName() == QLatin1String("offscreen") ||
                                system.family().startsWith(QLatin1String("Sans"), Qt::CaseInsensitive) ||
                                system.family().startsWith(QLatin1String("DejaVu"));
    if (generic && QFontDatabase::families().contains(QLatin1String("Noto Sans"))) {
        font.setFamily(QStringLiteral("Noto Sans"));
        font.setPixelSize(13);
    }
#endif
    return font;
}

} // namespace

const Theme &lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &contrastTheme()
{
    static const Theme theme = makeContrast();
    return theme;
}

bool asksForContrast(const QPalette &palette)
{
    // Usual palettes stay below: black on Fusion's grey has 18.
    return contrast(palette.color(QPalette::Active, QPalette::Window),
                    palette.color(QPalette::Active, QPalette::WindowText)) > 20.9;
}

const Theme &themeFor(const QPalette &palette)
{
    if (palette.color(QPalette::Active, QPalette::Window) == contrastTheme().window &&
        palette.color(QPalette::Active, QPalette::WindowText) == contrastTheme().text)
        return contrastTheme();
    const bool dark = luminance(palette.color(QPalette::Active, QPalette::Window)) <
                      luminance(palette.color(QPalette::Active, QPalette::WindowText));
    return dark ? darkTheme() : lightTheme();
}

const Theme &themeOf(const QWidget *widget)
{
    return themeFor(widget ? widget->palette() : QGuiApplication::palette());
}

ActivityLook Theme::activity(schedule::ActivityCategory category) const
{
    using schedule::ActivityCategory;
    const QColor ink = rgb("#10161f");
    // High contrast: brighter fills, so that they stand out as bars too, with patterns that can be told apart.
    const auto look = [&](const char *fill, const char *strong, Qt::BrushStyle pattern = Qt::NoBrush) {
        const QColor color = rgb(highContrast ? strong : fill);
        return ActivityLook{color, pattern, translucent(ink, highContrast ? 150 : 60), ink,
                            highContrast ? text : color.darker(125)};
    };
    switch (category) {
    case ActivityCategory::OnQueueWork:
        return look("#5bb8ab", "#7ff0df");
    case ActivityCategory::Break:
        return look("#e3bd4a", "#ffe45c", Qt::Dense7Pattern);
    case ActivityCategory::Meal:
        return look("#e0a15f", "#ffb066", Qt::HorPattern);
    case ActivityCategory::Meeting:
        return look("#8f8be6", "#c9c4ff", Qt::VerPattern);
    case ActivityCategory::Training:
        return look("#8f8be6", "#c9c4ff", Qt::FDiagPattern);
    case ActivityCategory::OffQueueWork:
        return look("#9cc3e8", "#9fd4ff");
    case ActivityCategory::TimeOff:
        return look("#aeb6c2", "#d4dae2", Qt::BDiagPattern);
    case ActivityCategory::Unavailable:
        return look("#c9ced6", "#eef1f5", Qt::DiagCrossPattern);
    case ActivityCategory::Other:
        return look("#c3cbd6", "#e3e8ee", Qt::CrossPattern);
    }
    return look("#c3cbd6", "#e3e8ee", Qt::CrossPattern);
}

QPalette Theme::palette() const
{
    QPalette p(text, surface);
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, header);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, roles[static_cast<int>(Role::Bad)].text);
    p.setColor(QPalette::ToolTipBase, dark ? header : surface);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, secondary);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, accentText);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, dark ? header : surface);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, controlLine);
    p.setColor(QPalette::Shadow, dark ? rgb("#0f1217") : controlLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return p;
}

void applyAppearance(QApplication &app, Appearance appearance)
{
    static const QPalette system = QGuiApplication::palette();
    static const QString native = app.style()->name().toLower();
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && themeFor(system).dark);
    const bool strong =
        appearance == Appearance::Contrast || (appearance == Appearance::System && asksForContrast(system));
    const bool flat = native == QLatin1String("fusion") || native.isEmpty();
    if (flat && !qobject_cast<ConsoleStyle *>(app.style()))
        app.setStyle(new ConsoleStyle); // QApplication takes it
    if (flat || appearance != Appearance::System)
        app.setPalette((strong ? contrastTheme() : dark ? darkTheme() : lightTheme()).palette());
    else
        app.setPalette(system);
    app.setFont(consoleFont());
}

QFont tabular(const QFont &font)
{
    if (hasTabularDigits(font))
        return font;
    const QStringList known = QFontDatabase::families();
    for (const QString &family :
         {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Segoe UI"),
          QStringLiteral("Helvetica Neue"), QStringLiteral("Arial")}) {
        QFont candidate = font;
        candidate.setFamily(family);
        if (known.contains(family) && hasTabularDigits(candidate))
            return candidate;
    }
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smaller(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(10, font.pixelSize() - 1));
    else
        font.setPointSizeF(std::max(7.5, font.pointSizeF() - 0.75));
    return font;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace shiftlane::ui
