#include "ui/models/trades_model.h"

#include "schedule/week.h"
#include "ui/style/formats.h"
#include "ui/style/words.h"

namespace shiftlane::ui {
namespace {

std::vector<Column> tradeColumns()
{
    return {
        {TradesModel::tr("Trade"),
         QStringLiteral("Alexandra Th. ⇄ Christopher B."),
         {},
         false,
         false,
         QStringLiteral("Hana Kobayashi ⇄ L")},
        {TradesModel::tr("Shifts"),
         QStringLiteral("Wed 25 08–16 ⇄ Sun 29 12–20"),
         {},
         false,
         false,
         QStringLiteral("Wed 2 08–16 ⇄ Sun 9 12–20")},
        {TradesModel::tr("State"),
         tradeWord(schedule::TradeState::Unmatched) + QLatin1Char(' '),
         {},
         false,
         true,
         tradeWord(schedule::TradeState::Unmatched) + QLatin1Char(' ')},
        {TradesModel::tr("Decide by"),
         QStringLiteral("tomorrow 09:00"),
         {},
         false,
         false,
         QStringLiteral("today 18:00")},
        {TradesModel::tr("Violations"), QStringLiteral("Weekly maximum"),
         TradesModel::tr("Rules that the trade breaks, by the service's evaluation")},
        {TradesModel::tr("This push"), QStringLiteral("would void it"),
         TradesModel::tr("What the planned changes do to the trade")},
    };
}

QString shiftsText(const session::TradeRow &row)
{
    const auto &first = row.trade.initiatingShift;
    const QString one = shiftSpan(first.start, first.end, row.zone);
    if (!row.trade.receivingShift)
        return one;
    const auto &second = *row.trade.receivingShift;
    const QString pair = row.crossesWeeks ? TradesModel::tr("%1 ⇄ %2, 2 weeks", "traded shifts")
                                          : TradesModel::tr("%1 ⇄ %2", "traded shifts");
    return pair.arg(one, shiftSpan(second.start, second.end, row.zone));
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
    cell.text = names.join(TradesModel::tr(", ", "between items of a list"));
    QStringList lines;
    for (const QString &code : row.trade.violations)
        lines << TradesModel::tr("%1 (%2)", "violation, the service's word").arg(violationName(code), code);
    for (const QString &code : row.trade.adminReviewViolations)
        lines << TradesModel::tr("%1 (%2), needs a person's review").arg(violationName(code), code);
    cell.toolTip = lines.join(QLatin1Char('\n'));
    return cell;
}

Cell pushCell(const session::TradeRow &row)
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
        cell.text = TradesModel::tr("touches its agents");
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

bool canDecide(const session::TradeRow &row) { return row.trade.isMatched() && !row.deciding && !row.asked; }

TradesModel::TradesModel(QObject *parent) : RowModel(tradeColumns(), true, parent), now_(wallNow()) {}

void TradesModel::setNow(base::Instant now)
{
    const bool newMinute = now.ms / 60'000 != now_.ms / 60'000;
    now_ = now;
    if (newMinute)
        touchColumn(DecideBy);
}

Cell TradesModel::cell(int index, int column) const
{
    const session::TradeRow &row = at(index);
    switch (column) {
    case Pair:
        return {.text = tradePair(row), .toolTip = tradePair(row), .strong = true};
    case Shifts:
        return {.text = shiftsText(row), .sort = row.trade.initiatingShift.start.ms, .toolTip = shiftsTip(row)};
    case State:
        return stateCell(row);
    case DecideBy:
        if (!row.trade.expires || !row.trade.isOpen())
            return {};
        return {.text = deadline(*row.trade.expires, now_, row.zone), .sort = row.trade.expires->ms};
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
           a.answerUnseen == b.answerUnseen;
}

} // namespace shiftlane::ui
