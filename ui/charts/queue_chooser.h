#pragma once
#include "session/performance.h"

#include <QComboBox>
#include <optional>

namespace shiftlane::ui {

/// All queues, a business unit's, a planning group's, or one. Keeps what was chosen
/// while its figures are on the way.
class QueueChooser : public QComboBox {
    Q_OBJECT
public:
    explicit QueueChooser(QWidget *parent = nullptr);
    void setScopes(const session::Performance &performance);
    /// Chosen, but not shown yet.
    [[nodiscard]] bool isWaiting() const { return wanted_.has_value(); }

Q_SIGNALS:
    void scopeChosen(QString scope); ///< id; empty = all queues

private:
    struct Entry {
        QString id; ///< empty: a heading
        QString text;
        bool operator==(const Entry &) const = default;
    };
    [[nodiscard]] static std::vector<Entry> entriesOf(const session::Performance &performance);
    void fill();

    std::vector<Entry> entries_;
    std::optional<QString> wanted_;
};

} // namespace shiftlane::ui
