#pragma once
#include "ui/style/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace shiftlane::ui {

/// Shape and word for each thing in a chart, wrapped into lines as needed.
class LegendRow : public QWidget {
    Q_OBJECT
public:
    enum class Sign { Bar, OpenBar, LowBar, Line, Dashed, Band, UsualBand, Writes, Triangle, HollowTriangle };
    struct Item {
        Sign sign = Sign::Bar;
        QString word;
        bool operator==(const Item &) const = default;
    };

    explicit LegendRow(QWidget *parent = nullptr);
    void setItems(const QList<Item> &items);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Places of the items in lines of `width`; the last one's bottom is the height.
    [[nodiscard]] QList<QRect> places(int width) const;
    void fitHeight();

    QList<Item> items_;
    bool placed_ = false;
};

} // namespace shiftlane::ui
