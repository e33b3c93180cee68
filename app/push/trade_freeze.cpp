#include "push/trade_freeze.h"

#include "push/content_text.h"

#include <QJsonDocument>
#include <algorithm>

namespace shiftlane::push {

namespace {

using text::key;

JournalRecord record(const char16_t *kind, const FrozenUnit &unit, const QJsonObject &body)
{
    return {QString::fromUtf16(kind), unit.id, {}, {}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

base::Failure broken(const JournalRecord &record, const QString &what)
{
    return {base::FailureKind::Storage, QStringLiteral("journal"),
            QStringLiteral("freezing %1, a record of kind %2: %3").arg(record.runId, record.kind, what)};
}

} // namespace

base::Result<TradeFreezes> TradeFreezes::of(const std::vector<JournalRecord> &records)
{
    TradeFreezes freezes;
    for (const JournalRecord &record : records)
        if (const Status taken = freezes.take(record); !taken)
            return taken.failure();
    return freezes;
}

Status TradeFreezes::take(const JournalRecord &record)
{
    if (record.kind == u"unfreeze") {
        open_.erase(record.runId);
        return base::Done{};
    }
    if (record.kind != u"freeze")
        return base::Done{};
    const auto body = text::objectFrom(record.body);
    if (!body)
        return broken(record, body.failure().reason);
    const QString step = body->value(key(u"step")).toString();
    if (step == u"void") {
        open_.erase(record.runId);
    } else if (step == u"done") {
        // One that was restored meanwhile stays so.
        if (const auto it = open_.find(record.runId); it != open_.end()) {
            it->second.sure = true;
            it->second.version = body->value(key(u"version")).toInteger();
        }
    } else if (step == u"asked") {
        FrozenUnit unit;
        unit.id = record.runId;
        unit.unit = base::ManagementUnitId(body->value(key(u"unit")).toString());
        unit.name = body->value(key(u"name")).toString();
        unit.group = base::ScheduleId(body->value(key(u"group")).toString());
        unit.planner = body->value(key(u"planner")).toString();
        unit.account = body->value(key(u"account")).toString();
        unit.version = body->value(key(u"version")).toInteger();
        const auto since = Instant::fromIso(body->value(key(u"at")).toString());
        if (unit.unit.isEmpty() || unit.account.isEmpty() || !since)
            return broken(record, QStringLiteral("it names no unit, account or time"));
        unit.since = *since;
        open_.insert_or_assign(unit.id, std::move(unit));
    } else {
        return broken(record, QStringLiteral("a step of a newer Shiftlane"));
    }
    return base::Done{};
}

std::vector<FrozenUnit> TradeFreezes::of(const QString &account) const
{
    std::vector<FrozenUnit> units;
    for (const auto &[id, unit] : open_)
        if (unit.account == account)
            units.push_back(unit);
    std::stable_sort(units.begin(), units.end(), [](const auto &a, const auto &b) { return a.since < b.since; });
    return units;
}

std::optional<FrozenUnit> TradeFreezes::find(const QString &account, const base::ManagementUnitId &unit) const
{
    for (const FrozenUnit &each : of(account))
        if (each.unit == unit)
            return each;
    return std::nullopt;
}

JournalRecord TradeFreezes::asked(const FrozenUnit &unit)
{
    return record(u"freeze", unit,
                  {{key(u"step"), QStringLiteral("asked")},
                   {key(u"at"), unit.since.toIso()},
                   {key(u"planner"), unit.planner},
                   {key(u"account"), unit.account},
                   {key(u"unit"), unit.unit.value},
                   {key(u"name"), unit.name},
                   {key(u"group"), unit.group.value},
                   {key(u"wasEnabled"), true},
                   {key(u"version"), unit.version}});
}

JournalRecord TradeFreezes::done(const FrozenUnit &unit, qint64 version)
{
    return record(
        u"freeze", unit,
        {{key(u"step"), QStringLiteral("done")}, {key(u"unit"), unit.unit.value}, {key(u"version"), version}});
}

JournalRecord TradeFreezes::undone(const FrozenUnit &unit, const QString &reason)
{
    return record(u"freeze", unit,
                  {{key(u"step"), QStringLiteral("void")}, {key(u"unit"), unit.unit.value}, {key(u"reason"), reason}});
}

JournalRecord TradeFreezes::over(const FrozenUnit &unit, const QString &how, Instant at)
{
    return record(u"unfreeze", unit,
                  {{key(u"how"), how},
                   {key(u"unit"), unit.unit.value},
                   {key(u"account"), unit.account},
                   {key(u"at"), at.toIso()}});
}

} // namespace shiftlane::push
