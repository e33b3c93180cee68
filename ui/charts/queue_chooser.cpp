#include "ui/charts/queue_chooser.h"

#include <QSignalBlocker>
#include <QStandardItemModel>
#include <utility>

namespace shiftlane::ui {

using Kind = session::QueueScope::Kind;

QueueChooser::QueueChooser(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Queue shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    addItem(tr("All queues"), QString());
    connect(this, &QComboBox::activated, this, [this](int index) {
        wanted_ = itemData(index).toString();
        Q_EMIT scopeChosen(*wanted_);
    });
}

/// Kinds under headings, where there is more than one: a queue and its planning
/// group often have the same name.
std::vector<QueueChooser::Entry> QueueChooser::entriesOf(const session::Performance &performance)
{
    std::vector<Entry> entries;
    const std::pair<Kind, QString> kinds[] = {{Kind::BusinessUnit, tr("Business units")},
                                              {Kind::PlanningGroup, tr("Planning groups")},
                                              {Kind::Queue, tr("Queues")}};
    for (const auto &[kind, heading] : kinds) {
        const size_t before = entries.size();
        for (const session::QueueScope &scope : performance.scopes) {
            if (scope.kind != kind)
                continue;
            if (entries.size() == before)
                entries.push_back({QString(), heading});
            entries.push_back({scope.id, scope.name});
        }
    }
    if (entries.empty()) // a record knows queues only
        for (const schedule::Queue &queue : performance.queues)
            entries.push_back({queue.id.value, queue.name});
    else if (performance.scopes.front().kind == performance.scopes.back().kind)
        entries.erase(entries.begin());
    return entries;
}

void QueueChooser::fill()
{
    while (count() > 1)
        removeItem(1);
    for (const Entry &entry : entries_) {
        addItem(entry.text, entry.id.isEmpty() ? QVariant() : QVariant(entry.id));
        auto *items = qobject_cast<QStandardItemModel *>(model());
        if (items && entry.id.isEmpty()) {
            items->item(count() - 1)->setEnabled(false);
            QFont heading = font();
            heading.setBold(true);
            items->item(count() - 1)->setFont(heading);
        }
    }
}

void QueueChooser::setScopes(const session::Performance &performance)
{
    const QSignalBlocker quiet(this);
    std::vector<Entry> entries = entriesOf(performance);
    // Rebuilt only for a reason: the list may be open just now.
    if (entries != entries_) {
        entries_ = std::move(entries);
        fill();
    }
    if (wanted_ == performance.shown)
        wanted_.reset();
    const int index = findData(wanted_.value_or(performance.shown));
    if (index < 0)
        wanted_.reset();
    setCurrentIndex(index < 0 ? 0 : index);
}

} // namespace shiftlane::ui
