#include "ui/models/trades_model.h"

#include "schedule/week.h"
#include "ui/style/formats.h"
#include "ui/style/words.h"

#include <algorithm>

namespace shiftlane::ui {
namespace {

/// `word` with the line below it.
QString below(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QLatin1Char('\n') + second;
}

std::vector<Column> tradeColumns()
{
    const QString matched = tradeWord(schedule::TradeState::Unmatched) + QStringLiteral("  ");
    const QString name = QStringLiteral("Alexandra Thompson");
    const QString span = QStringLiteral("Wed 25 08–16:30 ⇄");
    return {
        {TradesModel::tr("Trade"), name + QStringLiteral(" ⇄"), {}, false, false, name},
        {TradesModel::tr("Shifts"), span, {}, false, false, QStringLiteral("Wed 25 08–16 ⇄")},
        {TradesModel::tr("State"), matched, {}, false, true, matched},
        {TradesModel::tr("Decide by"), QStringLiteral("Thu 30 Dec "), {}, false, false, QStringLiteral("Thu 30 Dec")},
        {TradesModel::tr("Violations"), QStringLiteral("Weekly maximum"),
         TradesModel::tr("Rules that the trade breaks, by the service's evaluation")},
        {TradesModel::tr("This push"), TradesModel::tr("would void it") + QStringLiteral("  "),
         TradesModel::tr("What the planned changes do to the trade, and what a rule proposes"), false, true,
         TradesModel::tr("would void it")},
    };
}

QString shiftsText(const session::TradeRow &row)
{
    const auto &first = row.trade.initiatingShift;
    const QString one = shiftSpan(first.start, first.end, row.zone);
    if (!row.trade.receivingShift)
        return one;
    const auto &second = *row.trade.receivingShift;
    return below(TradesModel::tr("%1 ⇄", "first of two").arg(one), shiftSpan(second.start, second.end, row.zone));
}

/// Day above, time below.
Cell deadlineCell(base::Instant at, base::Instant now, const QTimeZone &zone)
{
    const QString whole = deadline(at, now, zone);
    const QString time = clock(at, zone);
    const QString day = whole.endsWith(time) ? whole.chopped(time.size()).trimmed() : QString();
    return {.text = day.isEmpty() ? whole : below(day, time), .sort = at.ms, .toolTip = whole};
}

QString weeksText(const session::TradeRow &row)
{
    if (!row.crossesWeeks)
        return {};
    QDate first = row.trade.initiatingShift.weekDate;
    QDate second = row.trade.receivingShift ? row.trade.receivingShift->weekDate : QDate();
    if (!first.isValid() || !second.isValid() || first == second)
        return TradesModel::tr("2 weeks", "a trade crosses them");
    if (second < first)
        std::swap(first, second);
    return TradesModel::tr("weeks %1, %2", "dates of two weeks").arg(shortDate(first), shortDate(second));
}

QString shiftsTip(const session::TradeRow &row)
{
    const auto &first = row.trade.initiatingShift;
    QString text =
        TradesModel::tr("%1: %2", "agent, shift").arg(row.initiatingName, interval(first.start, first.end, row.zone));
    if (row.trade.receivingShift) {
        const auto &second = *row.trade.receivingShift;
        text += QLatin1Char('\n') + TradesModel::tr("%1: %2", "agent, shift")
                                        .arg(row.receivingName, interval(second.start, second.end, row.zone));
    }
    if (row.crossesWeeks)
        text += QLatin1Char('\n') + TradesModel::tr("The trade crosses two weeks; both schedules change");
    return text + QLatin1Char('\n') + TradesModel::tr("Times in %1").arg(zoneCity(row.zone));
}

Cell stateCell(const session::TradeRow &row)
{
    Cell cell;
    if (row.deciding) {
        cell.badge = {Role::Info, Shape::Turning, TradesModel::tr("Sending…", "a decision is on its way")};
    } else {
        cell.badge = tradeBadge(row.trade.state);
    }
    cell.text = weeksText(row);
    cell.sort = row.trade.isMatched() ? 0 : 1 + static_cast<int>(row.trade.state);
    return cell;
}

Cell violationsCell(const session::TradeRow &row)
{
    Cell cell;
    QStringList names;
    for (const QString &code : row.trade.violations + row.trade.adminReviewViolations)
        if (const QString name = violationName(code); !names.contains(name))
            names << name;
    if (names.size() == 2)
        cell.text = below(names[0], names[1]);
    else if (!names.isEmpty())
        cell.text = below(names[0], names.size() == 1
                                        ? QString()
                                        : TradesModel::tr("%n more", "violations", static_cast<int>(names.size()) - 1));
    QStringList lines;
    for (const QString &code : row.trade.violations)
        lines << TradesModel::tr("%1 (%2)", "violation, the service's word").arg(violationName(code), code);
    for (const QString &code : row.trade.adminReviewViolations)
        lines << TradesModel::tr("%1 (%2), needs a person's review").arg(violationName(code), code);
    cell.toolTip = lines.join(QLatin1Char('\n'));
    return cell;
}

Cell effectCell(const session::TradeRow &row)
{
    Cell cell;
    if (!row.failureReason.isEmpty()) {
        cell.badge = row.answerUnseen ? Badge{Role::Warn, Shape::Warning, TradesModel::tr("Answer not seen")}
                                      : Badge{Role::Bad, Shape::Cross, TradesModel::tr("Not decided")};
        cell.text = row.answerUnseen ? QString() : row.failureReason;
        cell.toolTip = row.answerUnseen
                           ? TradesModel::tr("A decision was sent before, and its answer was not seen. It is not sent "
                                             "again: read again to see what became of the trade.")
                           : TradesModel::tr("The service refused the decision: %1").arg(row.failureReason);
    } else if (row.wouldBeVoided) {
        cell.badge = {Role::Warn, Shape::Warning, TradesModel::tr("would void it")};
        cell.toolTip =
            TradesModel::tr("The plan changes a shift of this trade; after the push the trade cannot go through.");
    } else if (row.touchesPlan) {
        cell.text = TradesModel::tr("touches it", "this push, the agents of a trade");
        cell.toolTip = TradesModel::tr(
            "An agent of the trade has planned changes; writes are refused while the trade is matched.");
    } else {
        cell.text = QStringLiteral("–");
        cell.secondary = true;
    }
    return cell;
}

} // namespace

QString tradePair(const session::TradeRow &row)
{
    return row.receivingName.isEmpty()
               ? TradesModel::tr("%1 offers", "agent").arg(row.initiatingName)
               : TradesModel::tr("%1 ⇄ %2", "two agents").arg(row.initiatingName, row.receivingName);
}

bool canDecide(const session::TradeRow &row)
{
    return row.trade.isMatched() && !row.deciding && (!row.asked || row.mayRetry);
}

QString becauseText(const plan::TradeProposal &proposal)
{
    static constexpr const char *words[][2] = {
        {"matched", QT_TRANSLATE_NOOP("shiftlane::ui::TradesModel", "matched")},
        {"noViolations", QT_TRANSLATE_NOOP("shiftlane::ui::TradesModel", "breaks no rule")},
        {"noReviewViolations", QT_TRANSLATE_NOOP("shiftlane::ui::TradesModel", "nothing to review")},
        {"notPlanned", QT_TRANSLATE_NOOP("shiftlane::ui::TradesModel", "not in this plan")},
        {"expiresSoon", QT_TRANSLATE_NOOP("shiftlane::ui::TradesModel", "expires soon")},
        {"wouldBeVoided", QT_TRANSLATE_NOOP("shiftlane::ui::TradesModel", "this push would void it")},
    };
    QStringList reasons;
    for (const QString &code : proposal.because) {
        if (code == QLatin1String("matched") && proposal.because.size() > 1)
            continue; // the state says it
        const auto *known = std::find_if(std::begin(words), std::end(words),
                                         [&](const auto &word) { return code == QLatin1String(word[0]); });
        reasons << (known == std::end(words) ? violationName(code) : TradesModel::tr((*known)[1]));
    }
    return reasons.join(TradesModel::tr(", ", "between items of a list"));
}

TradesModel::TradesModel(QObject *parent, bool checkable) : RowModel(tradeColumns(), checkable, parent), now_(wallNow())
{
}

void TradesModel::setNow(base::Instant now)
{
    const bool newMinute = now.ms / 60'000 != now_.ms / 60'000;
    now_ = now;
    if (newMinute)
        touchColumn(DecideBy);
}

void TradesModel::setProposals(const std::vector<plan::TradeProposal> &proposals)
{
    proposals_.clear();
    for (const plan::TradeProposal &proposal : proposals)
        proposals_.insert(proposal.trade.value, proposal);
    touchColumn(ThisPush);
}

Cell TradesModel::pushCell(const session::TradeRow &row) const
{
    Cell cell = effectCell(row);
    const auto proposal = proposals_.constFind(row.trade.id.value);
    if (proposal == proposals_.cend())
        return cell;
    const QString words = (proposal->approve ? tr("Approve: %1", "proposal, why") : tr("Deny: %1", "proposal, why"))
                              .arg(becauseText(*proposal));
    cell.text = cell.text == QLatin1String("–") ? words : below(cell.text, words);
    cell.secondary = false;
    cell.toolTip = cell.toolTip.isEmpty() ? words : words + QLatin1Char('\n') + cell.toolTip;
    return cell;
}

Cell TradesModel::cell(int index, int column) const
{
    const session::TradeRow &row = at(index);
    switch (column) {
    case Pair:
        return {.text = row.receivingName.isEmpty()
                            ? below(row.initiatingName, tr("offers", "agent above, who offers a shift"))
                            : below(tr("%1 ⇄", "first of two").arg(row.initiatingName), row.receivingName),
                .toolTip = tradePair(row),
                .strong = true};
    case Shifts:
        return {.text = shiftsText(row), .sort = row.trade.initiatingShift.start.ms, .toolTip = shiftsTip(row)};
    case State:
        return stateCell(row);
    case DecideBy:
        if (!row.trade.expires || !row.trade.isOpen())
            return {};
        return deadlineCell(*row.trade.expires, now_, row.zone);
    case Violations:
        return violationsCell(row);
    case ThisPush:
        return pushCell(row);
    default:
        return {};
    }
}

QString TradesModel::searchText(int index) const
{
    const session::TradeRow &row = at(index);
    return QStringList{tr("shift trade swap", "what a trade is found by"),
                       row.initiatingName,
                       row.receivingName,
                       tradeWord(row.trade.state),
                       violationsCell(row).text,
                       pushCell(row).words(),
                       shiftsText(row)}
        .join(QLatin1Char('\n'));
}

QString TradesModel::keyOf(const session::TradeRow &row) const { return row.trade.id.value; }

bool TradesModel::same(const session::TradeRow &a, const session::TradeRow &b) const
{
    return a.trade.state == b.trade.state && a.trade.version == b.trade.version && a.trade.expires == b.trade.expires &&
           a.trade.violations == b.trade.violations && a.trade.adminReviewViolations == b.trade.adminReviewViolations &&
           a.initiatingName == b.initiatingName && a.receivingName == b.receivingName &&
           a.crossesWeeks == b.crossesWeeks && a.touchesPlan == b.touchesPlan && a.wouldBeVoided == b.wouldBeVoided &&
           a.deciding == b.deciding && a.failureReason == b.failureReason && a.asked == b.asked &&
           a.mayRetry == b.mayRetry && a.answerUnseen == b.answerUnseen;
}

} // namespace shiftlane::ui
