#include "files/activity_text.h"

#include "plan/shift_parts.h"

#include <QRegularExpression>
#include <algorithm>

namespace shiftlane::files {

namespace {

using base::Instant;
using schedule::Activity;
using schedule::ActivityCode;
using schedule::Shift;

constexpr int maxShiftMinutes = 24 * 60;
constexpr int maxGapMinutes = 6 * 60;

/// The same activity with another span; pay follows the length as it did.
Activity at(const Activity &from, Instant start, Instant end) { return plan::cut(from, {start, end}); }

/// What `known` says about an activity of that code and time, each used once.
class Memory {
public:
    explicit Memory(const Shift *known)
    {
        if (known)
            left_ = known->activities;
        all_ = left_;
    }

    std::optional<Activity> exact(Instant start, const base::ActivityCodeId &code)
    {
        return take([&](const Activity &a) { return a.start == start && a.code == code; }, start);
    }
    std::optional<Activity> moved(Instant start, int minutes, const base::ActivityCodeId &code)
    {
        return take([&](const Activity &a) { return a.lengthMinutes == minutes && a.code == code; }, start);
    }
    /// Another activity of the code, as an example for its pay.
    [[nodiscard]] std::optional<Activity> like(const base::ActivityCodeId &code) const
    {
        const auto it = std::find_if(all_.begin(), all_.end(),
                                     [&](const Activity &a) { return a.code == code && a.extra.empty(); });
        return it == all_.end() ? std::nullopt : std::optional(*it);
    }

private:
    template <class Fits>
    std::optional<Activity> take(Fits fits, Instant start)
    {
        auto best = left_.end();
        for (auto it = left_.begin(); it != left_.end(); ++it) {
            if (fits(*it) &&
                (best == left_.end() || std::abs(it->start.ms - start.ms) < std::abs(best->start.ms - start.ms)))
                best = it;
        }
        if (best == left_.end())
            return std::nullopt;
        Activity found = *best;
        left_.erase(best);
        return found;
    }
    std::vector<Activity> left_;
    std::vector<Activity> all_;
};

struct Written {
    Instant start;
    Instant end;
    base::ActivityCodeId code;
};

std::variant<Written, QString> readOne(const QString &text, QDate &date, std::optional<Instant> from,
                                       const CodeNames &names, const QTimeZone &zone)
{
    const auto range = parseClockRange(text);
    if (!range)
        return QStringLiteral("\"%1\" is not hh:mm-hh:mm NAME").arg(text.left(60));
    const auto code = names.codeOf(range->rest);
    if (const auto *reason = std::get_if<QString>(&code))
        return *reason;
    const Moment start = from ? momentFrom(date, range->from, zone, *from, false) : momentOf(date, range->from, zone);
    if (const auto *reason = std::get_if<QString>(&start))
        return *reason;
    const Moment end = momentFrom(date, range->to, zone, std::get<Instant>(start), true);
    if (const auto *reason = std::get_if<QString>(&end))
        return *reason;
    return Written{std::get<Instant>(start), std::get<Instant>(end), std::get<base::ActivityCodeId>(code)};
}

Activity remembered(const Written &written, const CodeNames &names, Memory &memory, const std::optional<Activity> &same)
{
    const auto minutes = static_cast<int>(written.end.minutesSince(written.start));
    auto from = same ? same : memory.moved(written.start, minutes, written.code);
    if (!from)
        from = memory.like(written.code);
    if (from)
        return at(*from, written.start, written.end);
    Activity fresh;
    fresh.start = written.start;
    fresh.lengthMinutes = minutes;
    fresh.code = written.code;
    if (const ActivityCode *code = names.find(written.code))
        fresh.paid = code->paid;
    return fresh;
}

} // namespace

const ActivityCode *CodeNames::find(const base::ActivityCodeId &id) const
{
    const auto it = std::find_if(codes_.begin(), codes_.end(), [&](const ActivityCode &code) { return code.id == id; });
    return it == codes_.end() ? nullptr : &*it;
}

const ActivityCode *CodeNames::defaultWork() const
{
    const auto it = std::find_if(codes_.begin(), codes_.end(), [](const ActivityCode &code) {
        return code.category == schedule::ActivityCategory::OnQueueWork && code.defaultCode && code.active;
    });
    return it == codes_.end() ? nullptr : &*it;
}

QString CodeNames::textOf(const base::ActivityCodeId &id) const
{
    const ActivityCode *code = find(id);
    const QString name = code ? code->name : QString();
    const auto sharing =
        std::count_if(codes_.begin(), codes_.end(), [&](const ActivityCode &each) { return each.name == name; });
    const bool plain = code && sharing == 1 && !name.isEmpty() && name.simplified() == name && !name.contains(u';') &&
                       !name.contains(u'[') && !name.contains(u']');
    if (plain)
        return name;
    QString shown = name.simplified();
    for (const QChar mark : {u';', u'[', u']'})
        shown.remove(mark);
    return (shown + QStringLiteral(" [") + id.value + u']').trimmed();
}

std::variant<base::ActivityCodeId, QString> CodeNames::codeOf(const QString &text) const
{
    static const QRegularExpression bracketed(QStringLiteral("\\[([^\\[\\];]+)\\]$"));
    const QString name = text.trimmed();
    if (const auto match = bracketed.match(name); match.hasMatch()) {
        const base::ActivityCodeId id(match.captured(1));
        if (find(id))
            return id;
        return QStringLiteral("no activity code has the id %1").arg(id.value.left(60));
    }
    std::vector<const ActivityCode *> found;
    for (const ActivityCode &code : codes_) {
        if (code.name == name)
            found.push_back(&code);
    }
    if (found.size() == 1)
        return found.front()->id;
    if (found.empty())
        return QStringLiteral("no activity code is called \"%1\"").arg(name.left(60));
    return QStringLiteral("%1 activity codes are called \"%2\"; write the id behind it: %3")
        .arg(found.size())
        .arg(name, textOf(found.front()->id));
}

QString activitiesText(const Shift &shift, const CodeNames &names, const QTimeZone &zone)
{
    QStringList parts;
    for (const Activity &activity : shift.activities)
        parts += clockRange(activity.start, activity.end(), zone) + u' ' + names.textOf(activity.code);
    return parts.join(QStringLiteral("; "));
}

ActivitiesOrReason parseActivities(const QString &text, QDate date, const CodeNames &names, const QTimeZone &zone,
                                   const Shift *known)
{
    std::vector<Written> written;
    std::optional<Instant> last;
    for (const QString &part : text.split(u';')) {
        if (part.trimmed().isEmpty())
            continue;
        const auto one = readOne(part.trimmed(), date, last, names, zone);
        if (const auto *reason = std::get_if<QString>(&one))
            return *reason;
        written.push_back(std::get<Written>(one));
        const bool tornApart = last && written.back().start.minutesSince(*last) > maxGapMinutes;
        last = written.back().end;
        // Out of order looks like the next day, and then the shift gets too long.
        if (tornApart || last->minutesSince(written.front().start) > maxShiftMinutes)
            return QStringLiteral("activities overlap or are out of order at \"%1\"").arg(part.trimmed().left(60));
    }
    if (written.empty())
        return QStringLiteral("no activity");
    Memory memory(known);
    std::vector<std::optional<Activity>> exact;
    exact.reserve(written.size());
    for (const Written &each : written)
        exact.push_back(memory.exact(each.start, each.code));
    std::vector<Activity> out;
    for (size_t i = 0; i < written.size(); ++i)
        out.push_back(remembered(written[i], names, memory, exact[i]));
    return out;
}

QString markerText(const schedule::TimeOffMarker &marker, const CodeNames &names)
{
    return QStringLiteral("%1 min ").arg(marker.lengthMinutes) + names.textOf(marker.code);
}

std::variant<schedule::TimeOffMarker, QString> parseMarker(const QString &text, QDate date, const CodeNames &names,
                                                           const schedule::TimeOffMarker *known)
{
    static const QRegularExpression form(QStringLiteral("^(?:([0-9]{1,4}) min )?(.+)$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return QStringLiteral("a day off needs its activity code, e.g. 480 min Time Off");
    const auto code = names.codeOf(match.captured(2));
    if (const auto *reason = std::get_if<QString>(&code))
        return *reason;
    schedule::TimeOffMarker marker;
    const ActivityCode &of = *names.find(std::get<base::ActivityCodeId>(code));
    if (known)
        marker = *known;
    if (!known || known->code != of.id) {
        marker.paid = of.paid;
        marker.payableMinutes.reset();
        marker.extra.clear(); // a request belongs to the code it was made for
    }
    const int before = marker.lengthMinutes;
    marker.date = date;
    marker.code = of.id;
    if (!match.capturedView(1).isEmpty())
        marker.lengthMinutes = match.capturedView(1).toInt();
    else if (!known)
        marker.lengthMinutes = of.defaultLengthMinutes;
    if (marker.payableMinutes == before)
        marker.payableMinutes = marker.lengthMinutes;
    if (marker.lengthMinutes < 1 || marker.lengthMinutes > 24 * 60)
        return QStringLiteral("a day off of %1 minutes").arg(marker.lengthMinutes);
    return marker;
}

std::vector<Activity> refitted(const Shift &shift, Instant start, Instant end)
{
    std::vector<Activity> out;
    const qint64 by = start.ms - shift.start().ms;
    const bool moves = end.ms - start.ms == shift.end().ms - shift.start().ms;
    for (const Activity &each : shift.activities) {
        Instant from = each.start;
        Instant to = each.end();
        if (moves) {
            from.ms += by;
            to.ms += by;
        } else {
            from = each.start == shift.start() ? start : std::max(from, start);
            to = each.end() == shift.end() ? end : std::min(to, end);
        }
        if (from < to)
            out.push_back(at(each, from, to));
    }
    if (!moves && !out.empty()) { // what was clipped away leaves its neighbour to reach the edge
        out.front() = at(out.front(), start, out.front().end());
        out.back() = at(out.back(), out.back().start, end);
    }
    return out;
}

} // namespace shiftlane::files
