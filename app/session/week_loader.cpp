#include "session/week_loader.h"

#include "schedule/week.h"

#include <algorithm>
#include <atomic>

namespace shiftlane::session {

namespace {

using schedule::BusinessUnit;
using schedule::ScheduleGroup;

// Calls `done` when as many parts have ended as were announced.
struct Join {
    int open = 1;
    std::function<void()> done;
    void part() { ++open; }
    void end()
    {
        if (--open == 0)
            done();
    }
};

void sortGroups(LoadedWeeks &weeks)
{
    const auto name = [&](const LoadedGroup &g) {
        const BusinessUnit *unit = weeks.unitOf(g);
        return unit ? unit->name : QString();
    };
    std::stable_sort(weeks.groups.begin(), weeks.groups.end(), [&](const LoadedGroup &a, const LoadedGroup &b) {
        const int byName = QString::compare(name(a), name(b));
        if (byName != 0)
            return byName < 0;
        if (a.group.key.weekDate != b.group.key.weekDate)
            return a.group.key.weekDate < b.group.key.weekDate;
        return a.group.published > b.group.published;
    });
}

void addListing(LoadedWeeks &into, std::vector<ScheduleGroup> listing)
{
    for (ScheduleGroup &group : listing) {
        LoadedGroup *known = into.find(group.key.schedule);
        if (known)
            continue; // listed by both of its weeks
        LoadedGroup loaded;
        loaded.group = std::move(group);
        into.groups.push_back(std::move(loaded));
    }
}

/// The service shows open trades only: one that is not there any more has ended.
void takeTrades(LoadedWeeks &into, const base::BusinessUnitId &unit, std::vector<schedule::ShiftTrade> fresh)
{
    const auto isIn = [](const std::vector<schedule::ShiftTrade> &trades, const base::TradeId &id) {
        return std::any_of(trades.begin(), trades.end(), [&](const auto &each) { return each.id == id; });
    };
    std::vector<schedule::ShiftTrade> &ended = into.ended[unit];
    std::erase_if(ended, [&](const auto &each) { return isIn(fresh, each.id); });
    for (schedule::ShiftTrade &each : into.trades[unit])
        if (each.isMatched() && !isIn(fresh, each.id) && !isIn(ended, each.id))
            ended.push_back(std::move(each));
    into.trades[unit] = std::move(fresh);
    into.tradesRevision = nextRevision();
}

QDate firstWeek(const BusinessUnit &unit, const WeekChoice &choice)
{
    const QDate anchor = choice.anchor.isValid() ? choice.anchor : schedule::toLocal(choice.today, unit.zone).date;
    return schedule::startOfWeek(anchor, unit.startDayOfWeek);
}

} // namespace

quint64 nextRevision()
{
    static std::atomic<quint64> last{0};
    return ++last;
}

const schedule::AgentSchedule *LoadedGroup::agent(const base::AgentId &id) const
{
    const auto it = std::lower_bound(agents.begin(), agents.end(), id,
                                     [](const auto &each, const base::AgentId &key) { return each.agent < key; });
    return it == agents.end() || it->agent != id ? nullptr : &*it;
}

LoadedGroup *LoadedWeeks::find(const base::ScheduleId &id)
{
    const auto it = std::find_if(groups.begin(), groups.end(),
                                 [&](const LoadedGroup &each) { return each.group.key.schedule == id; });
    return it == groups.end() ? nullptr : &*it;
}

const LoadedGroup *LoadedWeeks::find(const base::ScheduleId &id) const
{
    return const_cast<LoadedWeeks *>(this)->find(id);
}

const BusinessUnit *LoadedWeeks::unitOf(const LoadedGroup &group) const
{
    const auto it = units.find(group.group.key.businessUnit);
    return it == units.end() ? nullptr : &it->second;
}

WeekLoader::WeekLoader(genesys::Client &client, PacedRemote &remote) : client_(client), remote_(remote) {}

WeekLoader::~WeekLoader() { *alive_ = false; }

void WeekLoader::listSchedules(
    LoadedWeeks &into,
    std::function<void(const BusinessUnit &, const std::function<void(base::Result<std::vector<ScheduleGroup>>)> &)>
        ask,
    Done done)
{
    client_.businessUnits([this, alive = alive_, &into, ask = std::move(ask),
                           done = std::move(done)](base::Result<std::vector<BusinessUnit>> units) {
        if (!*alive)
            return;
        if (!units)
            return done(units.failure());
        into.units.clear();
        into.groups.clear();
        into.listFailures.clear();
        into.unitsRevision = nextRevision();
        for (const BusinessUnit &unit : units.value())
            into.units.emplace(unit.id, unit);
        auto join = std::make_shared<Join>();
        join->done = [alive, &into, done] {
            if (!*alive)
                return;
            sortGroups(into);
            if (!into.listFailures.empty() && into.groups.empty())
                return done(into.listFailures.begin()->second);
            done(base::Done{});
        };
        for (const auto &[id, unit] : into.units) {
            join->part();
            ask(unit, [alive, &into, join, id = id](base::Result<std::vector<ScheduleGroup>> listing) {
                if (!*alive)
                    return;
                if (listing)
                    addListing(into, std::move(listing).value());
                else
                    into.listFailures.emplace(id, listing.failure());
                join->end();
            });
        }
        join->end();
    });
}

void WeekLoader::listWeeks(LoadedWeeks &into, const WeekChoice &choice, Done done)
{
    listSchedules(
        into,
        [this, choice](const BusinessUnit &unit, const auto &answer) {
            const QDate first = firstWeek(unit, choice);
            if (choice.weeks == 1)
                return client_.schedules(unit.id, first, answer);
            // One request instead of one per week; the route spans ±26 weeks.
            const QDate today = schedule::toLocal(choice.today, unit.zone).date;
            const QDate last = first.addDays(7LL * (choice.weeks - 1));
            if (std::abs(today.daysTo(first)) < 24 * 7 && std::abs(today.daysTo(last)) < 24 * 7)
                return client_.recentSchedules(unit.id, first, last, answer);
            client_.schedules(unit.id, first, answer);
        },
        std::move(done));
}

void WeekLoader::listRecent(LoadedWeeks &into, base::Instant today, Done done)
{
    listSchedules(
        into,
        [this, today](const BusinessUnit &unit, const auto &answer) {
            const QDate week = schedule::startOfWeek(schedule::toLocal(today, unit.zone).date, unit.startDayOfWeek);
            client_.recentSchedules(unit.id, week.addDays(-26 * 7), week.addDays(26 * 7), answer);
        },
        std::move(done));
}

void WeekLoader::readMembers(LoadedWeeks &into, const base::ScheduleId &id, std::function<void()> done)
{
    const LoadedGroup *loaded = into.find(id);
    if (!loaded)
        return done();
    remote_.send(push::ReadSchedule{loaded->group.key}, push::Priority::Read,
                 [alive = alive_, &into, id, done = std::move(done)](push::Answer answer) {
                     if (!*alive)
                         return;
                     if (LoadedGroup *target = into.find(id)) {
                         target->revision = nextRevision();
                         if (auto *group = std::get_if<ScheduleGroup>(&answer.payload)) {
                             target->group = std::move(*group);
                             target->failure.clear();
                         } else {
                             target->failure = failureOf(answer, QStringLiteral("schedule")).sentence();
                         }
                     }
                     done();
                 });
}

void WeekLoader::readAgents(LoadedWeeks &into, const base::ScheduleId &id, std::function<void()> done)
{
    LoadedGroup *loaded = into.find(id);
    if (!loaded || !loaded->failure.isEmpty())
        return done();
    auto collected = std::make_shared<std::vector<schedule::AgentSchedule>>();
    auto join = std::make_shared<Join>();
    join->done = [alive = alive_, &into, id, collected, done = std::move(done)] {
        if (!*alive)
            return;
        if (LoadedGroup *target = into.find(id)) {
            std::sort(collected->begin(), collected->end(),
                      [](const auto &a, const auto &b) { return a.agent < b.agent; });
            target->agents = std::move(*collected);
            target->revision = nextRevision();
            target->read = target->failure.isEmpty();
        }
        done();
    };
    for (const schedule::ManagementUnitMembers &unit : loaded->group.members) {
        join->part();
        remote_.send(push::QueryAgents{loaded->group.key, unit.managementUnit, {}}, push::Priority::Read,
                     [alive = alive_, &into, id, collected, join](push::Answer answer) {
                         if (!*alive)
                             return;
                         if (auto *agents = std::get_if<push::AgentSchedules>(&answer.payload)) {
                             collected->insert(collected->end(), agents->begin(), agents->end());
                         } else if (LoadedGroup *target = into.find(id)) {
                             target->failure = failureOf(answer, QStringLiteral("agent schedules")).sentence();
                         }
                         join->end();
                     });
    }
    join->end();
}

void WeekLoader::readGroups(LoadedWeeks &into, std::set<base::ScheduleId> only, std::function<void()> progress,
                            Done done)
{
    auto join = std::make_shared<Join>();
    join->done = [alive = alive_, done = std::move(done)] {
        if (*alive)
            done(base::Done{});
    };
    for (LoadedGroup &each : into.groups) {
        const base::ScheduleId id = each.group.key.schedule;
        if (!only.empty() && !only.contains(id))
            continue;
        each.failure.clear();
        each.revision = nextRevision();
        join->part();
        readMembers(into, id, [this, alive = alive_, &into, id, join, progress] {
            if (!*alive)
                return;
            readAgents(into, id, [alive, join, progress] {
                if (!*alive)
                    return;
                if (progress)
                    progress();
                join->end();
            });
        });
    }
    join->end();
}

// A refused list of weeks (contract F13: one week a job is the safe assumption)
// is asked again week by week.
void WeekLoader::evaluate(LoadedWeeks &into, push::EvaluateTrades request, Fresh fresh, std::function<void()> done)
{
    remote_.send(
        request, push::Priority::Read, [this, alive = alive_, &into, request, fresh, done](push::Answer answer) {
            if (!*alive)
                return;
            if (auto *trades = std::get_if<push::Trades>(&answer.payload)) {
                auto &all = *fresh;
                for (schedule::ShiftTrade &trade : *trades) {
                    const auto same = [&](const schedule::ShiftTrade &each) { return each.id == trade.id; };
                    if (std::none_of(all.begin(), all.end(), same))
                        all.push_back(std::move(trade));
                }
                return done();
            }
            if (answer.status == 400 && !request.moreWeeks.empty()) {
                auto join = std::make_shared<Join>();
                join->done = done;
                std::vector<QDate> weeks = request.moreWeeks;
                weeks.push_back(request.weekDate);
                for (const QDate &week : weeks) {
                    join->part();
                    evaluate(into, {request.businessUnit, request.managementUnits, week, {}}, fresh,
                             [join] { join->end(); });
                }
                return join->end();
            }
            into.tradeFailures[request.businessUnit] = failureOf(answer, QStringLiteral("shift trades")).sentence();
            done();
        });
}

void WeekLoader::readTrades(LoadedWeeks &into, std::set<base::ScheduleId> only, base::Instant now,
                            std::function<void(const base::BusinessUnitId &)> progress, Done done)
{
    auto join = std::make_shared<Join>();
    join->done = [alive = alive_, &into, now, done = std::move(done)] {
        if (!*alive)
            return;
        into.tradesReadAt = now;
        done(base::Done{});
    };
    for (const auto &[id, unit] : into.units) {
        std::set<QDate> weeks;
        for (const LoadedGroup &each : into.groups) {
            if (each.group.key.businessUnit != id || (!only.empty() && !only.contains(each.group.key.schedule)))
                continue;
            const std::vector<QDate> around = schedule::tradeWeeks(each.group.key.weekDate, each.group.weekCount);
            weeks.insert(around.begin(), around.end());
        }
        if (weeks.empty())
            continue;
        push::EvaluateTrades request;
        request.businessUnit = id;
        for (const schedule::ManagementUnit &each : unit.managementUnits)
            request.managementUnits.push_back(each.id);
        request.weekDate = *weeks.begin();
        request.moreWeeks.assign(std::next(weeks.begin()), weeks.end());
        into.tradeFailures.erase(id);
        join->part();
        auto fresh = std::make_shared<std::vector<schedule::ShiftTrade>>();
        evaluate(into, std::move(request), fresh, [alive = alive_, &into, unitId = id, fresh, join, progress] {
            if (!*alive)
                return;
            if (!into.tradeFailures.contains(unitId))
                takeTrades(into, unitId, std::move(*fresh));
            if (progress)
                progress(unitId);
            join->end();
        });
    }
    join->end();
}

} // namespace shiftlane::session
