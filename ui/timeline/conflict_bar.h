#pragma once
#include "session/snapshot.h"
#include "ui/timeline/week_rows.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace shiftlane::ui {

/// The conflict is decided where it is seen: what happened, and a button per
/// way out. Hovering or focusing a button asks for its preview.
class ConflictBar : public QWidget {
    Q_OBJECT
public:
    explicit ConflictBar(QWidget *parent = nullptr);

    /// Shows the conflicts of `day`; where it has none but other days do, says
    /// so and offers to go there. Hidden where nothing is open.
    void setConflicts(session::AgentWeekPtr week, QDate day);

    /// As if its button was pressed; false where no conflict of the day is shown.
    bool choose(plan::Choice choice);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void choiceMade(QByteArray id, int choice);
    void previewChanged(std::optional<shiftlane::ui::ConflictPreview> preview);
    void dayWanted(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int by);
    void showCurrent();
    void place();
    void preview(std::optional<plan::Choice> choice);
    [[nodiscard]] const plan::Conflict *current() const;
    [[nodiscard]] size_t position() const; ///< 1-based among those of the day
    [[nodiscard]] std::vector<QWidget *> controls() const;
    [[nodiscard]] QSize controlsSize() const;
    [[nodiscard]] bool stacks(int width) const;
    [[nodiscard]] int heightFor(int width) const;

    session::AgentWeekPtr week_;
    QDate day_;
    QByteArray id_;            ///< of the conflict shown; empty = it is on another day
    std::vector<size_t> here_; ///< conflicts of the day, as indexes
    QLabel *sentence_ = nullptr;
    QToolButton *previous_ = nullptr;
    QToolButton *next_ = nullptr;
    QPushButton *service_ = nullptr;
    QPushButton *planned_ = nullptr;
    QPushButton *go_ = nullptr;
};

} // namespace shiftlane::ui
