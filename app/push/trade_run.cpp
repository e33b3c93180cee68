#include "push/trade_run.h"

#include "push/content_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shiftlane::push {

QString answerNotSeen() { return QStringLiteral("asked by an earlier session, whose answer was not seen"); }

namespace {

struct Standing {
    AskedTrades asked;
    std::set<base::TradeId> refused;
};

/// What became of each decision, as the records tell it in turn.
base::Result<Standing> standingOf(const std::vector<JournalRecord> &records)
{
    Standing out;
    for (const JournalRecord &record : records) {
        if (record.kind != u"trade")
            continue;
        const auto body = text::objectFrom(record.body);
        if (!body)
            return body.failure();
        const bool done = body->value(QStringLiteral("done")).toBool();
        for (const QJsonValue &each : body->value(QStringLiteral("trades")).toArray()) {
            const QJsonObject item = each.toObject();
            const base::TradeId id(item.value(QStringLiteral("id")).toString());
            const bool refused = done && item.value(QStringLiteral("refused")).toBool();
            out.asked[id] = done ? item.value(QStringLiteral("failure")).toString() : answerNotSeen();
            if (refused)
                out.refused.insert(id);
            else
                out.refused.erase(id);
        }
    }
    return out;
}

} // namespace

base::Result<AskedTrades> askedTrades(const std::vector<JournalRecord> &records)
{
    auto standing = standingOf(records);
    if (!standing)
        return standing.failure();
    return std::move(standing->asked);
}

base::Result<std::set<base::TradeId>> refusedTrades(const std::vector<JournalRecord> &records)
{
    auto standing = standingOf(records);
    if (!standing)
        return standing.failure();
    return std::move(standing->refused);
}

TradeRun::TradeRun(Ports ports, std::shared_ptr<RateBudget> budget, std::shared_ptr<const BusinessUnits> units,
                   QString id)
    : ports_(ports), units_(std::move(units)), id_(std::move(id)), dispatcher_(ports_, std::move(budget)),
      desk_(ports_, dispatcher_, std::make_shared<const plan::PushPlan>(), units_, id_, id_)
{
}

void TradeRun::alreadyAsked(const AskedTrades &trades, const std::set<base::TradeId> &refused)
{
    AskedTrades fresh;
    for (const auto &[trade, failure] : trades) {
        if (asked_.insert(trade).second)
            fresh.emplace(trade, failure);
    }
    desk_.alreadyAsked(fresh, refused);
}

bool TradeRun::decide(const base::BusinessUnitId &unit, bool approve, const std::vector<schedule::ShiftTrade> &trades,
                      const std::function<void(const Failures &)> &done)
{
    std::map<QDate, std::vector<schedule::ShiftTrade>> byWeek;
    for (const schedule::ShiftTrade &trade : trades) {
        const bool again = wasRefused(trade.id);
        if (again)
            desk_.askAgain(trade.id);
        if (asked_.insert(trade.id).second || again)
            byWeek[trade.weekDate].push_back(trade);
    }
    for (const auto &[week, some] : byWeek)
        desk_.decide(unit, approve, some, done);
    return !byWeek.empty();
}

// A desk for each reading: the weeks asked for follow who is parked now.
void TradeRun::read(const std::vector<Weeks> &groups,
                    const std::function<void(const base::BusinessUnitId &, TradeList)> &done)
{
    std::map<base::BusinessUnitId, plan::PushPlan> byUnit;
    for (const Weeks &each : groups) {
        plan::GroupPlan group;
        group.key = each.group;
        group.weekCount = each.weekCount;
        byUnit[each.group.businessUnit].groups.push_back(std::move(group));
    }
    for (auto &[unit, weeks] : byUnit) {
        const int number = ++lastReading_;
        auto plan = std::make_shared<const plan::PushPlan>(std::move(weeks));
        const QString prefix = QStringLiteral("%1.%2").arg(id_).arg(number);
        auto desk = std::make_unique<TradeDesk>(ports_, dispatcher_, std::move(plan), units_, id_, prefix);
        desk->readAs(Priority::Polling);
        TradeDesk &reading = *desk;
        readings_.emplace(number, std::move(desk));
        reading.load(unit, ports_.clock->monotonic(),
                     [this, number, unit = unit, done](const TradeDesk::Reading &read) {
                         done(unit, read.trades);
                         ports_.clock->after(Milliseconds{0}, [this, number, alive = std::weak_ptr(alive_)] {
                             if (!alive.expired())
                                 readings_.erase(number);
                         });
                     });
    }
}

} // namespace shiftlane::push
