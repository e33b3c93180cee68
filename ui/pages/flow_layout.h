#pragma once
#include <QLayout>
#include <memory>
#include <vector>

namespace shiftlane::ui {

/// A row of buttons that goes on in the next line where the width ends, so that
/// no word is cut in a longer language. From right to left where the language is.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    FlowLayout();
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// The widest item alone in its line.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height used; places the items only if told.
    [[nodiscard]] int flow(const QRect &rect, bool place) const;
    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

} // namespace shiftlane::ui
