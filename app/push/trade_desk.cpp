#include "push/trade_desk.h"

#include "push/journal_text.h"
#include "push/retry_policy.h"

#include <algorithm>

namespace shiftlane::push {

namespace {

/// Nothing of the job was carried out. What is ambiguous may have been.
bool surelyNotDone(Meaning meaning)
{
    switch (meaning) {
    case Meaning::NotSent:
    case Meaning::VersionConflict:
    case Meaning::Locked:
    case Meaning::Throttled:
    case Meaning::Refused:
    case Meaning::TooLarge:
    case Meaning::Unauthorised:
    case Meaning::Forbidden:
        return true;
    default:
        return false;
    }
}

} // namespace

TradeDesk::TradeDesk(const Ports &ports, Dispatcher &dispatcher, std::shared_ptr<const plan::PushPlan> plan,
                     std::shared_ptr<const BusinessUnits> units, QString runId, QString requestPrefix)
    : ports_(ports), dispatcher_(dispatcher), plan_(std::move(plan)), units_(std::move(units)),
      runId_(std::move(runId)), requestPrefix_(std::move(requestPrefix))
{
}

void TradeDesk::alreadyAsked(const Failures &trades, const std::set<base::TradeId> &refused)
{
    for (const auto &[trade, failure] : trades) {
        asked_.insert(trade);
        results_[trade] = failure;
        if (refused.contains(trade))
            refused_.insert(trade);
    }
}

void TradeDesk::askAgain(const base::TradeId &trade)
{
    if (refused_.erase(trade) == 0)
        return;
    asked_.erase(trade);
    results_.erase(trade);
}

QString TradeDesk::nextRequestId() { return QStringLiteral("%1.trades.%2").arg(requestPrefix_).arg(++requests_); }

std::vector<base::ManagementUnitId> TradeDesk::unitsOf(const base::BusinessUnitId &unit) const
{
    std::vector<base::ManagementUnitId> ids;
    const auto it = units_->find(unit);
    if (it != units_->end()) {
        for (const schedule::ManagementUnit &each : it->second.managementUnits)
            ids.push_back(each.id);
    }
    return ids;
}

std::vector<QDate> TradeDesk::weeksOf(const base::BusinessUnitId &unit) const
{
    std::set<QDate> weeks;
    for (const plan::GroupPlan &group : plan_->groups) {
        if (group.key.businessUnit != unit)
            continue;
        const std::vector<QDate> around = schedule::tradeWeeks(group.key.weekDate, group.weekCount);
        weeks.insert(around.begin(), around.end());
    }
    return {weeks.begin(), weeks.end()};
}

void TradeDesk::load(const base::BusinessUnitId &unit, Milliseconds notBefore, std::function<void(Reading)> done)
{
    Desk &desk = desks_[unit];
    if (desk.trades && desk.readAt >= notBefore) {
        ports_.clock->after(Milliseconds{0}, [trades = desk.trades, done = std::move(done)] { done({trades, {}}); });
        return;
    }
    desk.waiters.push_back({notBefore, std::move(done)});
    if (!desk.busy)
        startReading(unit);
}

void TradeDesk::startReading(const base::BusinessUnitId &unit)
{
    Desk &desk = desks_[unit];
    desk.busy = true;
    desk.began.reset();
    desk.found.clear();
    desk.weeksLeft = weeksOf(unit);
    readNext(unit);
}

void TradeDesk::readNext(const base::BusinessUnitId &unit)
{
    Desk &desk = desks_[unit];
    EvaluateTrades request{unit, unitsOf(unit), desk.weeksLeft.front(), {}};
    if (desk.oneWeekOnly) {
        desk.weeksLeft.erase(desk.weeksLeft.begin());
    } else {
        request.moreWeeks.assign(desk.weeksLeft.begin() + 1, desk.weeksLeft.end());
        desk.weeksLeft.clear();
    }
    Dispatcher::Job job;
    job.request = std::move(request);
    job.priority = readPriority_;
    job.requestId = nextRequestId();
    job.began = [this, unit] {
        Desk &it = desks_[unit];
        if (!it.began)
            it.began = ports_.clock->monotonic();
    };
    job.done = [this, unit, alive = std::weak_ptr(alive_)](Dispatcher::Reply reply) {
        if (!alive.expired())
            gotTrades(unit, std::move(reply));
    };
    dispatcher_.submit(std::move(job));
}

void TradeDesk::gotTrades(const base::BusinessUnitId &unit, Dispatcher::Reply reply)
{
    Desk &desk = desks_[unit];
    if (reply.meaning == Meaning::Refused && reply.answer.status == 400 && !desk.oneWeekOnly &&
        weeksOf(unit).size() > 1) {
        desk.oneWeekOnly = true;
        desk.weeksLeft = weeksOf(unit);
        readNext(unit);
        return;
    }
    if (reply.meaning != Meaning::Answered) {
        readingOver(unit, {nullptr, std::move(reply)});
        return;
    }
    for (const schedule::ShiftTrade &trade : std::get<Trades>(reply.answer.payload)) {
        if (trade.isOpen())
            desk.found.push_back(trade);
    }
    if (!desk.weeksLeft.empty()) {
        readNext(unit);
        return;
    }
    desk.trades = std::make_shared<const std::vector<schedule::ShiftTrade>>(std::move(desk.found));
    desk.readAt = desk.began.value_or(ports_.clock->monotonic());
    readingOver(unit, {desk.trades, {}});
}

void TradeDesk::readingOver(const base::BusinessUnitId &unit, Reading reading)
{
    Desk &desk = desks_[unit];
    desk.busy = false;
    std::vector<Waiter> served;
    if (reading.trades) {
        // Who asked after the job had left waits for the next one.
        const auto late = std::stable_partition(desk.waiters.begin(), desk.waiters.end(),
                                                [&](const Waiter &w) { return w.notBefore <= desk.readAt; });
        served.assign(std::make_move_iterator(desk.waiters.begin()), std::make_move_iterator(late));
        desk.waiters.erase(desk.waiters.begin(), late);
    } else {
        served.swap(desk.waiters);
    }
    if (!desk.waiters.empty())
        startReading(unit);
    if (reading.trades && onNews)
        onNews(unit, reading.trades);
    for (const Waiter &each : served)
        each.done(reading);
}

void TradeDesk::decide(const base::BusinessUnitId &unit, bool approve, const std::vector<schedule::ShiftTrade> &trades,
                       std::function<void(Failures)> done)
{
    Decision decision;
    std::map<QDate, std::vector<schedule::ShiftTrade>> fresh;
    for (const schedule::ShiftTrade &trade : trades) {
        decision.trades.push_back(trade.id);
        if (asked_.insert(trade.id).second)
            fresh[trade.weekDate].push_back(trade);
    }
    decision.done = std::move(done);
    decisions_.push_back(std::move(decision));
    for (const auto &[week, list] : fresh) {
        DecideTrades request{unit, unitsOf(unit), week, {}};
        Failures unwritten;
        for (const schedule::ShiftTrade &trade : list) {
            request.items.push_back(
                {trade.id, approve ? schedule::TradeState::Approved : schedule::TradeState::Denied, trade.version});
            unwritten[trade.id] = QStringLiteral("not sent: the journal could not be written");
        }
        ports_.store->append({QStringLiteral("trade"), runId_, {}, {}, text::tradesAsked(approve, list)},
                             [this, request, unwritten, alive = std::weak_ptr(alive_)](Status status) {
                                 if (alive.expired())
                                     return;
                                 if (status)
                                     send(request, 1);
                                 else
                                     notSent(unwritten);
                             });
    }
    if (fresh.empty())
        ports_.clock->after(Milliseconds{0}, [this, alive = std::weak_ptr(alive_)] {
            if (!alive.expired())
                decided({});
        });
}

void TradeDesk::send(DecideTrades request, int tries)
{
    Dispatcher::Job job;
    job.request = request;
    job.priority = Priority::Write;
    job.requestId = nextRequestId();
    job.done = [this, request, tries, alive = std::weak_ptr(alive_)](const Dispatcher::Reply &reply) {
        if (!alive.expired())
            gotDecisions(request, tries, reply);
    };
    dispatcher_.submit(std::move(job));
}

// Only what surely did nothing is sent again; after a cut nobody knows, and the
// next reading of the trades shows it.
void TradeDesk::gotDecisions(const DecideTrades &request, int tries, const Dispatcher::Reply &reply)
{
    const bool again = reply.meaning == Meaning::NotSent || reply.meaning == Meaning::Throttled;
    if (again && tries < maxTries && reply.waitAtLeast <= maxRetryAfter) {
        const Milliseconds wait = std::max(reply.waitAtLeast, failureRetry.delay(tries, ports_.random->unit()));
        ports_.clock->after(wait, [this, request, tries, alive = std::weak_ptr(alive_)] {
            if (!alive.expired())
                send(request, tries + 1);
        });
        return;
    }
    Failures failures;
    std::set<base::TradeId> refused;
    const bool surely = surelyNotDone(reply.meaning);
    const QString missing =
        reply.meaning == Meaning::Answered ? QStringLiteral("no result in the answer") : describe(reply.answer);
    for (const DecideTrades::Item &item : request.items) {
        failures[item.trade] = missing;
        if (surely)
            refused.insert(item.trade);
    }
    if (const auto *const results = std::get_if<TradeDecisions>(&reply.answer.payload)) {
        for (const TradeDecisionResult &each : *results) {
            if (failures.count(each.trade) == 0)
                continue;
            failures[each.trade] = each.failureReason;
            if (!each.failureReason.isEmpty())
                refused.insert(each.trade);
        }
    }
    refused_.insert(refused.begin(), refused.end());
    ports_.store->append({QStringLiteral("trade"), runId_, {}, {}, text::tradesDone(failures, refused)},
                         [](const Status &) {});
    decided(failures);
}

void TradeDesk::notSent(const Failures &failures)
{
    for (const auto &[trade, failure] : failures)
        refused_.insert(trade);
    decided(failures);
}

void TradeDesk::decided(const Failures &failures)
{
    results_.insert(failures.begin(), failures.end());
    const auto known = [this](const base::TradeId &id) { return results_.count(id) != 0; };
    std::vector<Decision> ready;
    for (auto it = decisions_.begin(); it != decisions_.end();) {
        if (std::all_of(it->trades.begin(), it->trades.end(), known)) {
            ready.push_back(std::move(*it));
            it = decisions_.erase(it);
        } else {
            ++it;
        }
    }
    for (const Decision &each : ready) {
        Failures mine;
        for (const base::TradeId &id : each.trades)
            mine[id] = results_[id];
        each.done(mine);
    }
}

} // namespace shiftlane::push
