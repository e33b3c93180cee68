#pragma once
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace shiftlane::ui {

/// What stands where there is nothing to show: says why and what to do.
struct EmptyText {
    QString title = {};
    QString advice = {};
    int done = 0; ///< of `total`; 0 of 0 = no bar
    int total = 0;
    bool operator==(const EmptyText &) const = default;
};

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setText(const EmptyText &text);
    /// Buttons under the words; the first is the next step if `primary`.
    void setActions(const QList<QAction *> &actions, bool primary = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    QLabel *title_;
    QLabel *advice_;
    QProgressBar *progress_;
    QWidget *buttons_;
    QList<QAction *> actions_;
    bool primary_ = false;
};

} // namespace shiftlane::ui
