#pragma once
#include "schedule/business_unit.h"

#include <QComboBox>
#include <optional>
#include <vector>

namespace shiftlane::ui {

/// All queues, or one. Keeps what was chosen while its figures are on the way.
class QueueChooser : public QComboBox {
    Q_OBJECT
public:
    explicit QueueChooser(QWidget *parent = nullptr);
    void setQueues(const std::vector<schedule::Queue> &queues, const base::QueueId &shown);
    /// Chosen, but not shown yet.
    [[nodiscard]] bool isWaiting() const { return wanted_.has_value(); }

Q_SIGNALS:
    void queueChosen(shiftlane::base::QueueId queue);

private:
    std::optional<base::QueueId> wanted_;
};

} // namespace shiftlane::ui
