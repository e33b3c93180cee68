#include "sandbox/service.h"

#include "wire/gzip.h"
#include "wire/json_writer.h"

#include <algorithm>

namespace shiftlane::sandbox {

bool Call::flag(const QString &name) const
{
    return query.queryItemValue(name).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

QStringList Call::list(const QString &name) const
{
    QStringList out;
    for (const QString &item : query.allQueryItemValues(name, QUrl::FullyDecoded))
        out << item.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return out;
}

QString Call::where() const { return QString::fromLatin1(method) + QLatin1Char(' ') + path; }

Answer ok(QByteArray body, int status) { return {status, std::move(body), QByteArrayLiteral("application/json"), {}}; }

Answer refused(const wire::ErrorBody &error)
{
    return {error.status, wire::printErrorBody(error), QByteArrayLiteral("application/json"), {}};
}

Answer missingPermission(const QString &permission)
{
    return refused(403, QStringLiteral("missing.any.permissions"),
                   QStringLiteral("Unable to perform the requested action. You must have at least one of the "
                                  "following permissions assigned: [%1]")
                       .arg(permission));
}

Answer refused(int status, const QString &code, const QString &message)
{
    return refused(errorBody(status, code, message));
}

Answer badRequest(const base::Failure &failure) { return refused(400, QStringLiteral("bad.request"), failure.reason); }

Answer notFound(const QString &what)
{
    return refused(404, QStringLiteral("not.found"), QStringLiteral("%1 was not found").arg(what));
}

Answer throttled(int seconds, const QByteArray &limit)
{
    wire::JsonWriter out;
    out.beginObject();
    out.field("message",
              QStringLiteral("Rate limit exceeded the maximum. Retry the request in [%1] seconds").arg(seconds));
    out.field("code", QStringLiteral("too.many.requests.retry.after")).field("status", 429);
    out.key("details").beginArray().endArray().key("errors").beginArray().endArray();
    if (!limit.isEmpty())
        out.key("limit").raw(limit);
    out.endObject();
    return {429, out.take(), QByteArrayLiteral("application/json"), {{"Retry-After", QByteArray::number(seconds)}}};
}

void Service::promise(Instant now, std::function<void(Instant)> work)
{
    promises.push_back({now.plus(std::chrono::milliseconds(org.rules().processingMs)), std::move(work)});
}

void Service::keepPromises(Instant now)
{
    while (!promises.empty() && promises.front().due <= now) {
        const Promise next = std::move(promises.front());
        promises.erase(promises.begin());
        next.work(now);
    }
}

std::optional<Instant> Service::nextDue() const
{
    std::optional<Instant> due = org.nextDue();
    if (!promises.empty() && (!due || promises.front().due < *due))
        due = promises.front().due;
    return due;
}

QString Service::serveDownload(const QByteArray &json, Instant now)
{
    const QString key = org.ids().fresh(u"download");
    files.serve(key, wire::gzip(json), now);
    return QStringLiteral("%1/downloads/%2").arg(baseUrl, key);
}

Router::Router()
{
    for (const auto &routes :
         {unitRoutes(), unitSettingsRoutes(), scheduleRoutes(), forecastRoutes(), planningRoutes(),
          scheduleWriteRoutes(), tradeRoutes(), analyticsRoutes(), adherenceRoutes(), notificationRoutes()}) {
        for (const Route &route : routes)
            entries_.push_back({route, route.path.split(QLatin1Char('/'))});
    }
}

namespace {

bool isParam(const QString &segment) { return segment.startsWith(QLatin1Char('{')); }

bool fits(const QStringList &pattern, const QStringList &path, QHash<QString, QString> &params)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isParam(pattern[i]) ? path[i].isEmpty() : pattern[i] != path[i])
            return false;
    }
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isParam(pattern[i]))
            params.insert(pattern[i].mid(1, pattern[i].size() - 2), path[i]);
    }
    return true;
}

} // namespace

Answer Router::answer(Service &service, Call call) const
{
    const QStringList segments = call.path.split(QLatin1Char('/'));
    const QByteArray method = call.method;
    const auto attempt = [&](const QByteArray &wanted) -> const Entry * {
        for (const Entry &entry : entries_) {
            call.params.clear();
            if (entry.route.method == wanted && fits(entry.segments, segments, call.params))
                return &entry;
        }
        return nullptr;
    };
    const Entry *entry = attempt(method);
    if (!entry && method == "HEAD")
        entry = attempt("GET");
    if (!entry)
        return refused(404, QStringLiteral("not.found"),
                       QStringLiteral("The requested resource was not found: %1").arg(call.where()));
    return entry->route.handler(service, call);
}

} // namespace shiftlane::sandbox
