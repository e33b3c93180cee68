#pragma once
#include "plan/push_plan.h"
#include "ui/style/shapes.h"

#include <QMetaType>
#include <QString>
#include <QVariant>
#include <optional>

namespace shiftlane::ui {

/// What a delegate and a filter may ask of any table beyond Qt's own roles.
enum CellRole {
    BadgeRole = Qt::UserRole + 1, ///< Badge
    ProgressRole,                 ///< double 0–1; invalid = none
    ChangesRole,                  ///< plan::ChangeCount
    SecondaryRole,                ///< bool: greyer text
    StrongRole,                   ///< bool: bold text
    ChoiceRole,                   ///< bool: the cell opens a menu
    SectionRole,                  ///< bool: the row is a heading
    SortRole,
    FilterRole, ///< QString: everything the row can be found by
    KeyRole,    ///< QString: identifies the row over updates
};

/// One cell, made when it is asked for. `text` is shown as plain text.
struct Cell {
    QString text = {};
    Badge badge = {};
    std::optional<double> progress = {};
    std::optional<plan::ChangeCount> changes = {};
    QVariant sort = {}; ///< invalid: by the words shown
    QString toolTip = {};
    bool secondary = false;
    bool strong = false;
    bool choice = false;

    /// The words of the cell, for screen readers, copying and sorting.
    [[nodiscard]] QString words() const;
};

/// Answers any role from a cell; alignment comes from the column.
[[nodiscard]] QVariant cellData(const Cell &cell, int role);

/// `+12 ~31 −4`; parts that are zero are left out.
[[nodiscard]] QString changesText(const plan::ChangeCount &changes);
/// `12 added, 31 changed, 4 removed`
[[nodiscard]] QString changesWords(const plan::ChangeCount &changes);

} // namespace shiftlane::ui

Q_DECLARE_METATYPE(shiftlane::ui::Badge)
Q_DECLARE_METATYPE(shiftlane::plan::ChangeCount)
