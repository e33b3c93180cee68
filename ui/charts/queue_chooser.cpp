#include "ui/charts/queue_chooser.h"

#include <QSignalBlocker>

namespace shiftlane::ui {

QueueChooser::QueueChooser(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Queue shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    addItem(tr("All queues"), QString());
    connect(this, &QComboBox::activated, this, [this](int index) {
        wanted_ = base::QueueId(itemData(index).toString());
        Q_EMIT queueChosen(*wanted_);
    });
}

void QueueChooser::setQueues(const std::vector<schedule::Queue> &queues, const base::QueueId &shown)
{
    const QSignalBlocker quiet(this);
    bool same = count() == static_cast<int>(queues.size()) + 1;
    for (size_t i = 0; same && i < queues.size(); ++i)
        same = itemData(static_cast<int>(i) + 1).toString() == queues[i].id.value &&
               itemText(static_cast<int>(i) + 1) == queues[i].name;
    // Rebuilt only for a reason: the list may be open just now.
    if (!same) {
        while (count() > 1)
            removeItem(1);
        for (const schedule::Queue &queue : queues)
            addItem(queue.name, queue.id.value);
    }
    if (wanted_ == shown)
        wanted_.reset();
    const int index = findData(wanted_.value_or(shown).value);
    if (index < 0)
        wanted_.reset();
    setCurrentIndex(index < 0 ? 0 : index);
}

} // namespace shiftlane::ui
