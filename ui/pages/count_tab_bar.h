#pragma once
#include "ui/style/shapes.h"

#include <QTabBar>

namespace shiftlane::ui {

/// Tabs with a count in a small badge; the shape of each is its word.
class CountTabBar : public QTabBar {
    Q_OBJECT
public:
    explicit CountTabBar(QWidget *parent = nullptr);
    int addCountTab(const QString &word, Role role);
    /// A tab that counts nothing.
    int addPlainTab(const QString &word);
    void setCount(int tab, int count);
    [[nodiscard]] int counted(int tab) const;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Badge badge(int tab) const;
    struct Count {
        Role role = Role::Idle;
        int value = 0; ///< below 0: nothing is counted
    };
    QList<Count> counts_;
};

} // namespace shiftlane::ui
