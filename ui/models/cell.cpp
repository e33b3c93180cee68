#include "ui/models/cell.h"

#include "ui/style/formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace shiftlane::ui {
namespace {

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(Cells)
};

} // namespace

QString Cell::words() const
{
    if (badge.word.isEmpty())
        return changes ? changesText(*changes) : text;
    return text.isEmpty() ? badge.word : Cells::tr("%1 %2", "state, detail").arg(badge.word, text);
}

QVariant cellData(const Cell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.words();
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : plainToolTip(cell.toolTip);
    case Qt::AccessibleTextRole:
        return cell.changes ? changesWords(*cell.changes) : cell.words();
    case Qt::AccessibleDescriptionRole:
        return cell.toolTip;
    case BadgeRole:
        return cell.badge.word.isEmpty() ? QVariant() : QVariant::fromValue(cell.badge);
    case ProgressRole:
        return cell.progress ? QVariant(*cell.progress) : QVariant();
    case ChangesRole:
        return cell.changes ? QVariant::fromValue(*cell.changes) : QVariant();
    case SecondaryRole:
        return cell.secondary;
    case StrongRole:
        return cell.strong;
    case ChoiceRole:
        return cell.choice;
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.words());
    default:
        return {};
    }
}

QString changesText(const plan::ChangeCount &changes)
{
    QStringList parts;
    if (changes.added > 0)
        parts << QStringLiteral("+%1").arg(number(changes.added));
    if (changes.changed > 0)
        parts << QStringLiteral("~%1").arg(number(changes.changed));
    if (changes.removed > 0)
        parts << QStringLiteral("−%1").arg(number(changes.removed));
    return parts.join(QLatin1Char(' '));
}

QString changesWords(const plan::ChangeCount &changes)
{
    if (changes.total() == 0)
        return Cells::tr("no changes");
    QStringList parts;
    if (changes.added > 0)
        parts << Cells::tr("%n added", nullptr, changes.added);
    if (changes.changed > 0)
        parts << Cells::tr("%n changed", nullptr, changes.changed);
    if (changes.removed > 0)
        parts << Cells::tr("%n removed", nullptr, changes.removed);
    return parts.join(Cells::tr(", ", "between items of a list"));
}

} // namespace shiftlane::ui
