#pragma once
#include "sandbox/channel_book.h"
#include "sandbox/file_store.h"
#include "sandbox/org.h"

#include <QHash>
#include <QUrlQuery>
#include <functional>
#include <utility>
#include <vector>

/// The API without a socket: a call in, an answer out.
namespace shiftlane::sandbox {

struct Call {
    QByteArray method;
    QString path; ///< decoded, without query
    QUrlQuery query;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QHash<QString, QString> params;        ///< of the route's template
    QString token;
    QString client; ///< OAuth client behind the token
    Instant now;

    [[nodiscard]] QString param(QStringView name) const { return params.value(name.toString()); }
    [[nodiscard]] bool flag(const QString &name) const;
    [[nodiscard]] QStringList list(const QString &name) const; ///< repeated or with commas
    [[nodiscard]] QString where() const;                       ///< "POST /api/…", for messages
};

struct Answer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

[[nodiscard]] Answer ok(QByteArray body, int status = 200);
[[nodiscard]] Answer refused(const wire::ErrorBody &error);
[[nodiscard]] Answer refused(int status, const QString &code, const QString &message);
[[nodiscard]] Answer badRequest(const base::Failure &failure); ///< a body that does not parse
[[nodiscard]] Answer notFound(const QString &what);
/// 429 as since November 2021 (contract B.4); `limit` is JSON or empty.
[[nodiscard]] Answer throttled(int seconds, const QByteArray &limit = {});

/// Everything a route may use.
struct Service {
    Org &org;
    Gate &gate;
    FileStore &files;
    ChannelBook &channels;
    QString baseUrl;   ///< "http://127.0.0.1:PORT"
    QString socketUrl; ///< "ws://127.0.0.1:PORT"

    /// Work that an answer with 202 has promised.
    struct Promise {
        Instant due;
        std::function<void(Instant)> work;
    };
    std::vector<Promise> promises;
    struct Job {
        QString client;
        QByteArray body; ///< JSON as GET answers it now
    };
    std::map<QString, Job> jobs; ///< by id; only those that were answered 202

    // The permissions that can be taken away here.
    bool mayEditUnits = true;     ///< wfm:managementUnit:edit
    bool mayViewAdherence = true; ///< wfm:realtimeAdherence:view

    void promise(Instant now, std::function<void(Instant)> work);
    void keepPromises(Instant now);
    [[nodiscard]] std::optional<Instant> nextDue() const;
    /// Puts JSON behind a signed URL.
    [[nodiscard]] QString serveDownload(const QByteArray &json, Instant now);
};

/// 403 as the service words it.
[[nodiscard]] Answer missingPermission(const QString &permission);

/// The schedule a call addresses by unit, own week date and id; null otherwise.
[[nodiscard]] const HeldSchedule *findSchedule(Service &service, const Call &call);

/// Of the forecast that the unit's schedules of that week refer to.
[[nodiscard]] QString forecastId(Service &service, const BusinessUnitId &unit, QDate week);

using Handler = Answer (*)(Service &, const Call &);
struct Route {
    QByteArray method;
    QString path; ///< "/api/v2/…/{name}/…"
    Handler handler;
};

[[nodiscard]] std::vector<Route> unitRoutes();
[[nodiscard]] std::vector<Route> unitSettingsRoutes();
[[nodiscard]] std::vector<Route> scheduleRoutes();
[[nodiscard]] std::vector<Route> forecastRoutes();
[[nodiscard]] std::vector<Route> planningRoutes();
[[nodiscard]] std::vector<Route> scheduleWriteRoutes();
[[nodiscard]] std::vector<Route> tradeRoutes();
[[nodiscard]] std::vector<Route> analyticsRoutes();
[[nodiscard]] std::vector<Route> adherenceRoutes();
[[nodiscard]] std::vector<Route> notificationRoutes();

/// Finds the route and lets it answer; 404 or 405-like not.found otherwise.
class Router {
public:
    Router();
    [[nodiscard]] Answer answer(Service &service, Call call) const;

private:
    struct Entry {
        Route route;
        QStringList segments;
    };
    std::vector<Entry> entries_;
};

} // namespace shiftlane::sandbox
