// WCAG contrast of every pair of colours that stand on each other: 4.5 for text,
// 3 for what is no text but must be seen; 7 and 4.5 in high contrast.
#include "ui/style/theme.h"

#include <QTest>

using namespace shiftlane;
using ui::Role;
using ui::Theme;

class TestContrast : public QObject {
    Q_OBJECT

    static void addPairs(const char *name, const Theme &t, double text, double shape)
    {
        const auto row = [&](const char *what, const QColor &a, const QColor &b, double least) {
            QTest::addRow("%s: %s", name, what) << a << b << least;
        };
        row("text on window", t.text, t.window, text);
        row("text on surface", t.text, t.surface, text);
        row("text on header", t.text, t.header, text);
        row("text on selection", t.text, t.selection, text);
        row("text on hover", t.text, t.hover, text);
        row("secondary on surface", t.secondary, t.surface, text);
        row("secondary on window", t.secondary, t.window, text);
        row("secondary on header", t.secondary, t.header, text);
        row("secondary on selection", t.secondary, t.selection, text);
        row("secondary on hover", t.secondary, t.hover, text);
        row("accent text on accent", t.accentText, t.accent, text);
        row("link on surface", t.accent, t.surface, text);
        row("focus on window", t.accent, t.window, shape);
        row("axis on surface", t.chart.axisText, t.surface, text);
        row("sync window on surface", t.chart.syncWindow, t.surface, text);
        row("answered on surface", t.chart.answered, t.surface, shape);
        row("service level on surface", t.chart.serviceLevel, t.surface, shape);
        row("abandoned on surface", t.chart.abandoned, t.surface, shape);
        row("now on surface", t.chart.now, t.surface, shape);
        const char *roles[ui::roleCount] = {"ok", "info", "warn", "bad", "parked", "idle"};
        for (int i = 0; i < ui::roleCount; ++i) {
            const auto &colors = t.roles[i];
            QTest::addRow("%s: %s on its tint", name, roles[i]) << colors.text << colors.tint << text;
            QTest::addRow("%s: %s on surface", name, roles[i]) << colors.text << t.surface << text;
            QTest::addRow("%s: %s on selection", name, roles[i]) << colors.text << t.selection << text;
            QTest::addRow("%s: text on tint of %s", name, roles[i]) << t.text << colors.tint << text;
        }
        for (int i = 0; i <= static_cast<int>(schedule::ActivityCategory::Other); ++i) {
            const ui::ActivityLook look = t.activity(static_cast<schedule::ActivityCategory>(i));
            QTest::addRow("%s: text in activity %d", name, i) << look.text << look.fill << text;
            if (!t.dark && !t.highContrast)
                continue; // on white the edge and the words tell a bar from the surface, as in the drawing
            QTest::addRow("%s: activity %d on surface", name, i) << look.fill << t.surface << shape;
            QTest::addRow("%s: edge of activity %d on surface", name, i) << look.border << t.surface << shape;
        }
    }

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QColor>("above");
        QTest::addColumn<QColor>("below");
        QTest::addColumn<double>("least");
        addPairs("light", ui::lightTheme(), 4.5, 3);
        addPairs("dark", ui::darkTheme(), 4.5, 3);
        addPairs("high contrast", ui::contrastTheme(), 7, 4.5);
    }

    void pairs()
    {
        QFETCH(QColor, above);
        QFETCH(QColor, below);
        QFETCH(double, least);
        const double is = ui::contrast(above, below);
        QVERIFY2(
            is >= least,
            qPrintable(
                QStringLiteral("%1 on %2: %3, not %4").arg(above.name(), below.name()).arg(is, 0, 'f', 2).arg(least)));
    }

    /// What is for those who see little is not what everybody sees.
    void highContrastHasActivitiesOfItsOwn()
    {
        for (int i = 0; i <= static_cast<int>(schedule::ActivityCategory::Other); ++i) {
            const auto category = static_cast<schedule::ActivityCategory>(i);
            const ui::ActivityLook strong = ui::contrastTheme().activity(category);
            const ui::ActivityLook dark = ui::darkTheme().activity(category);
            QVERIFY(strong.fill != dark.fill && strong.border != dark.border);
            QVERIFY(strong.patternColor.alpha() > dark.patternColor.alpha());
            QVERIFY(ui::contrast(strong.fill, ui::contrastTheme().surface) >
                    ui::contrast(dark.fill, ui::darkTheme().surface));
        }
    }

    /// The measure itself: the two ends, and a pair that WCAG's own text names.
    void theMeasureIsRight()
    {
        QCOMPARE(qRound(ui::contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(ui::contrast(Qt::red, Qt::red) * 100), 100);
        QCOMPARE(qRound(ui::contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }
};

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
