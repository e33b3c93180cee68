#pragma once
#include "ui/charts/chart_series.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QList>
#include <QString>
#include <QWidget>
#include <optional>

namespace shiftlane::ui {

class LegendEntry;

/// Shape and word for each thing in a chart, wrapped into lines as needed; what can
/// be left out is a check box that looks like the rest.
class LegendRow : public QWidget {
    Q_OBJECT
public:
    enum class Sign {
        Bar,
        OpenBar,
        LowBar,
        Line,
        Dashed,
        Band,
        UsualBand,
        Writes,
        Triangle,
        HollowTriangle,
        ThinDashes,
        Dots,
        ThinLine,
        DashDots
    };
    struct Item {
        Sign sign = Sign::Bar;
        QString word;
        std::optional<ChartSeries> series{}; ///< can be left out
        bool shown = true;
        bool operator==(const Item &) const = default;
    };

    explicit LegendRow(QWidget *parent = nullptr);
    void setItems(const QList<Item> &items);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toggled(shiftlane::ui::ChartSeries series, bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Places of the items in lines of `width`; the last one's bottom is the height.
    [[nodiscard]] QList<QRect> places(int width) const;
    void fitHeight();
    void placeEntries();
    void makeEntries();
    [[nodiscard]] LegendEntry *makeEntry(const Item &item);

    QList<Item> items_;
    QList<LegendEntry *> entries_; ///< as items_; null where there is nothing to choose
    bool placed_ = false;
};

/// One series: struck out and dimmed while it is left out.
class LegendEntry : public QCheckBox {
    Q_OBJECT
public:
    LegendEntry(LegendRow::Item item, QWidget *parent);
    [[nodiscard]] const LegendRow::Item &item() const { return item_; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }

private:
    LegendRow::Item item_;
};

} // namespace shiftlane::ui
