#pragma once
#include "ui/pages/wallboard_values.h"

#include <QTimer>
#include <QWidget>

namespace shiftlane::ui {

/// For a big screen, read from afar: figures whose size follows the screen's,
/// nothing to press. Runs by itself.
class WallboardPage : public QWidget {
    Q_OBJECT
public:
    explicit WallboardPage(QWidget *parent = nullptr);
    void present(const session::SnapshotPtr &snapshot);
    /// For pictures: the clock stands.
    void setNow(base::Instant now);
    [[nodiscard]] const WallFigures &figures() const { return figures_; }
    [[nodiscard]] QSize sizeHint() const override { return {1280, 720}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    session::SnapshotPtr snapshot_;
    std::optional<base::Instant> now_;
    WallFigures figures_;
    QTimer clock_;
};

} // namespace shiftlane::ui
