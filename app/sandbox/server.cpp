#include "sandbox/server.h"

#include "sandbox/actors.h"
#include "sandbox/adherence_news.h"
#include "sandbox/http_front.h"
#include "sandbox/login.h"
#include "sandbox/sample_org.h"
#include "sandbox/service.h"
#include "sandbox/socket_front.h"
#include "sandbox/traffic_log.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

namespace shiftlane::sandbox {

namespace {

constexpr qsizetype largestApiBody = 512'000; // request.bytes.max (contract B.4)

/// The instant of the start plus what has passed since; it never goes back.
class RunningClock {
public:
    explicit RunningClock(std::optional<Instant> start)
        : start_(start.value_or(Instant{QDateTime::currentMSecsSinceEpoch()}))
    {
        passed_.start();
    }
    [[nodiscard]] Instant now() const { return start_.plus(std::chrono::milliseconds(passed_.elapsed())); }
    void skip(int minutes) { start_ = start_.plusMinutes(minutes); }

private:
    Instant start_;
    QElapsedTimer passed_;
};

constexpr qint64 arrivalsCap = 16LL << 20;

Org makeOrg(const SandboxOptions &options, Instant now)
{
    OrgRules rules;
    rules.seed = options.seed;
    rules.lockOpenTrades = options.lockOpenTrades;
    rules.staleVersion =
        options.staleVersion == SandboxOptions::StaleVersion::Conflict ? Staleness::Conflict : Staleness::Event;
    Org org(sampleOrg(options.seed, {options.agents, options.groups, options.openTrades}, now), rules);
    org.ids().setEpoch(now.ms);
    FloorRules people;
    people.forgetsOneIn = options.forgetsOneIn;
    org.setFloorRules(people);
    return org;
}

} // namespace

class Server::Impl {
public:
    Impl(SandboxOptions options, QObject *context)
        : options_(std::move(options)), context_(context), clock_(options_.startAt),
          org_(makeOrg(options_, clock_.now())),
          gate_(options_.clientId, options_.clientSecret, options_.rateLimit, options_.tradeJobLimit),
          service_{org_, gate_, files_, channels_, {}, {}, {}, {}}, actors_(options_.seed)
    {
        service_.mayEditUnits = options_.mayEditUnits;
        service_.mayViewAdherence = options_.mayViewAdherence;
    }

    base::Status start();
    void stop();
    [[nodiscard]] QString url() const { return service_.baseUrl; }
    [[nodiscard]] Instant now() const { return clock_.now(); }
    void letPass(int minutes)
    {
        clock_.skip(minutes);
        settle();
    }

private:
    void serve(HttpFront::Request request);
    Answer dispatch(const HttpFront::Request &request, Call &call, TrafficLog::Exchange &exchange);
    Answer callApi(Call &call);
    void finish(const HttpFront::Request &request, TrafficLog::Exchange exchange, Answer answer);
    void settle();
    base::Status openQueues();
    void startActor(int perMinute, bool (Actors::*act)(Org &, Instant));

    SandboxOptions options_;
    QObject *context_;
    RunningClock clock_;
    Org org_;
    Gate gate_;
    FileStore files_;
    ChannelBook channels_;
    Service service_;
    Actors actors_;
    AdherenceNews adherence_;
    Router router_;
    TrafficLog log_;
    std::unique_ptr<SocketFront> sockets_;
    std::unique_ptr<HttpFront> http_;
    std::unique_ptr<QTimer> due_;
    std::vector<std::unique_ptr<QTimer>> timers_;
};

base::Status Server::Impl::start()
{
    if (!options_.logPath.isEmpty()) {
        if (auto opened = log_.open(options_.logPath); !opened)
            return opened;
        log_.state(org_.world());
    }
    if (const base::Status opened = openQueues(); !opened)
        return opened;
    http_ = std::make_unique<HttpFront>([this](HttpFront::Request request) { serve(std::move(request)); });
    auto listener = std::make_unique<QTcpServer>(http_.get());
    if (!listener->listen(QHostAddress::LocalHost, options_.port))
        return base::Failure{base::FailureKind::Unreachable,
                             QStringLiteral("127.0.0.1:%1").arg(options_.port),
                             listener->errorString(),
                             0,
                             {},
                             0};
    const quint16 port = listener->serverPort();
    http_->bind(listener.release());
    service_.baseUrl = QStringLiteral("http://127.0.0.1:%1").arg(port);
    service_.socketUrl = QStringLiteral("ws://127.0.0.1:%1").arg(port);
    sockets_ = std::make_unique<SocketFront>(channels_, org_.world(), [this] { return clock_.now(); });
    QObject::connect(http_.get(), &QAbstractHttpServer::newWebSocketConnection, sockets_.get(), [this] {
        while (http_->hasPendingWebSocketConnections())
            sockets_->take(http_->nextPendingWebSocketConnection());
    });
    due_ = std::make_unique<QTimer>();
    due_->setSingleShot(true);
    due_->setTimerType(Qt::PreciseTimer);
    QObject::connect(due_.get(), &QTimer::timeout, context_, [this] { settle(); });
    startActor(options_.colleagueEdits, &Actors::colleagueEdits);
    startActor(options_.tradeActivity, &Actors::tradeActivity);
    auto presence = std::make_unique<QTimer>();
    QObject::connect(presence.get(), &QTimer::timeout, context_, [this] {
        adherence_.tell(org_, channels_.heard(), clock_.now());
        settle();
    });
    presence->start(1'000);
    timers_.push_back(std::move(presence));
    startActor(2, nullptr); // housekeeping: trades expire although nobody calls
    return base::Done{};
}

/// Of a large organisation they open when somebody asks for them: a day of a
/// hundred thousand agents takes its time.
base::Status Server::Impl::openQueues()
{
    constexpr int soon = 2'000;
    if (!options_.arrivalsPath.isEmpty()) {
        QFile file(options_.arrivalsPath);
        if (!file.open(QIODevice::ReadOnly))
            return base::Failure{base::FailureKind::Usage, options_.arrivalsPath, file.errorString()};
        auto read = Arrivals::read(file.read(arrivalsCap));
        if (!read)
            return base::Failure{read.failure().kind, options_.arrivalsPath, read.failure().sentence()};
        org_.setArrivals(std::move(read).value());
    } else if (options_.agents > soon) {
        return base::Done{};
    }
    org_.openQueues(clock_.now());
    return base::Done{};
}

void Server::Impl::startActor(int perMinute, bool (Actors::*act)(Org &, Instant))
{
    if (perMinute <= 0)
        return;
    auto timer = std::make_unique<QTimer>();
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer.get(), &QTimer::timeout, context_, [this, act] {
        if (act)
            (actors_.*act)(org_, clock_.now());
        files_.forgetOld(clock_.now());
        settle();
    });
    timer->start(std::max(1, 60'000 / perMinute));
    timers_.push_back(std::move(timer));
}

void Server::Impl::stop()
{
    timers_.clear();
    due_.reset();
    if (sockets_)
        sockets_->closeAll();
    http_.reset();
    sockets_.reset();
}

/// Ends what is due and tells the world of what has happened.
void Server::Impl::settle()
{
    const Instant now = clock_.now();
    org_.tick(now);
    service_.keepPromises(now);
    for (const Occurrence &occurrence : org_.takeOccurrences()) {
        if (const auto *effect = std::get_if<Effect>(&occurrence)) {
            log_.effect(*effect);
        } else if (const auto *event = std::get_if<Event>(&occurrence)) {
            log_.event(*event);
            sockets_->deliver(*event);
        }
    }
    if (const auto next = service_.nextDue(); next && due_)
        due_->start(static_cast<int>(std::max<qint64>(0, next->ms - clock_.now().ms)));
}

void Server::Impl::serve(HttpFront::Request request)
{
    settle(); // what was due before this call counts for it
    Call call;
    call.method = request.method;
    call.path = request.path;
    call.query = QUrlQuery(request.query);
    call.body = request.body;
    call.headers = request.headers;
    call.now = clock_.now();
    TrafficLog::Exchange exchange;
    exchange.begin = log_.next();
    exchange.at = call.now;
    exchange.method = request.method;
    exchange.path = request.path;
    exchange.query = request.query;
    exchange.requestId = QString::fromUtf8(request.headers.value("x-request-id"));
    exchange.request = request.body;
    Answer answer = dispatch(request, call, exchange);
    settle(); // effects of the call itself stand inside its begin and end
    const bool api = request.path.startsWith(QLatin1String("/api/"));
    if (api && options_.latencyMs > 0) {
        QTimer::singleShot(
            options_.latencyMs, Qt::PreciseTimer, http_.get(),
            [this, request = std::move(request), exchange = std::move(exchange), answer = std::move(answer)]() mutable {
                finish(request, std::move(exchange), std::move(answer));
            });
    } else {
        finish(request, std::move(exchange), std::move(answer));
    }
}

Answer Server::Impl::dispatch(const HttpFront::Request &request, Call &call, TrafficLog::Exchange &exchange)
{
    if (request.path == QLatin1String("/oauth/token") || request.path == QLatin1String("/login/oauth/token")) {
        exchange.request = loggableForm(request.body);
        if (request.method != "POST")
            return notFound(call.where());
        return signIn(service_, call, &exchange.client);
    }
    if (request.path.startsWith(QLatin1String("/uploads/")) && request.method == "PUT")
        return putUpload(service_, call);
    if (request.path.startsWith(QLatin1String("/downloads/")) && request.method == "GET")
        return getDownload(service_, call);
    Answer answer = callApi(call);
    exchange.client = call.client;
    return answer;
}

Answer Server::Impl::callApi(Call &call)
{
    if (!call.path.startsWith(QLatin1String("/api/")))
        return notFound(call.where());
    const QByteArray header = call.headers.value("authorization");
    if (header.left(7).compare("bearer ", Qt::CaseInsensitive) != 0)
        return refused(401, QStringLiteral("authentication.required"),
                       QStringLiteral("No authentication bearer token specified"));
    call.token = QString::fromUtf8(header.mid(7).trimmed());
    const auto client = gate_.client(call.token, call.now);
    if (!client)
        return refused(401, QStringLiteral("bad.credentials"), QStringLiteral("Invalid login credentials"));
    call.client = *client;
    if (const auto wait = gate_.admitRequest(call.token, call.now))
        return throttled(*wait);
    if (call.body.size() > largestApiBody)
        return refused(413, QStringLiteral("request.entity.too.large"),
                       QStringLiteral("The request is over the size limit"));
    return router_.answer(service_, call);
}

void Server::Impl::finish(const HttpFront::Request &request, TrafficLog::Exchange exchange, Answer answer)
{
    if (request.path.startsWith(QLatin1String("/api/"))) {
        const QByteArray correlation = org_.ids().fresh(u"correlation").toLatin1();
        answer.headers.emplace_back("ININ-Correlation-Id", correlation);
        if (answer.status >= 400 && answer.body.startsWith('{'))
            answer.body = "{\"contextId\":\"" + correlation + "\"," + answer.body.mid(1);
    }
    const bool login = exchange.path.endsWith(QLatin1String("/oauth/token"));
    exchange.status = answer.status;
    exchange.answer = login && answer.status == 200 ? QByteArrayLiteral("{}") : answer.body;
    HttpFront::answer(request, {answer.status, answer.contentType, answer.body, answer.headers});
    log_.request(exchange);
}

Server::Server(SandboxOptions options, QObject *parent)
    : QObject(parent), impl_(std::make_unique<Impl>(std::move(options), this))
{
}

Server::~Server() { stop(); }

base::Status Server::start() { return impl_->start(); }

QString Server::url() const { return impl_->url(); }

void Server::stop() { impl_->stop(); }

base::Instant Server::now() const { return impl_->now(); }

void Server::letPass(int minutes) { impl_->letPass(minutes); }

std::unique_ptr<Server> startedServer(SandboxOptions options)
{
    auto server = std::make_unique<Server>(std::move(options));
    return server->start() ? std::move(server) : nullptr;
}

} // namespace shiftlane::sandbox
