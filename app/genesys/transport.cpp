#include "genesys/transport.h"

#include "genesys/exchange.h"

#include <QTimer>
#include <algorithm>
#include <cstring>

namespace shiftlane::genesys {

namespace {

constexpr int inFlightPerLine = 5; // Qt opens six connections a host and lets the rest wait unseen

bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

bool isClean(const HttpRequest &request)
{
    const bool headers = std::all_of(request.headers.begin(), request.headers.end(),
                                     [](const auto &each) { return isCleanHeader(each.first, each.second); });
    return headers && !request.verb.isEmpty() && std::all_of(request.verb.begin(), request.verb.end(), isTokenByte);
}

} // namespace

bool isCleanHeader(const QByteArray &name, const QByteArray &value)
{
    const auto visible = [](char c) { return static_cast<uchar>(c) >= 0x20 && static_cast<uchar>(c) < 0x7f; };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenByte) &&
           std::all_of(value.begin(), value.end(), visible);
}

Transport::Transport(QObject *parent) : QObject(parent)
{
    for (LineState &line : lines_) {
        line.manager = new QNetworkAccessManager(this);
        line.manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        line.manager->setAutoDeleteReplies(false);
        line.manager->setStrictTransportSecurityEnabled(false); // no store on disk; https is demanded elsewhere
    }
}

Transport::~Transport()
{
    // Before the managers: a reply does not outlive the one that made it.
    const auto exchanges = findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(exchanges);
}

void Transport::send(HttpRequest request, std::function<void(HttpReply)> done)
{
    if (!isClean(request)) {
        HttpReply reply;
        reply.reason = request.url.host() + QStringLiteral(": a header or verb with a forbidden byte was not sent");
        QTimer::singleShot(0, this, [done = std::move(done), reply] { done(reply); });
        return;
    }
    const Line line = request.line;
    lines_[static_cast<size_t>(line)].waiting.push_back({std::move(request), std::move(done)});
    startNext(line);
}

void Transport::startNext(Line line)
{
    LineState &state = lines_[static_cast<size_t>(line)];
    while (state.inFlight < inFlightPerLine && !state.waiting.empty()) {
        Job job = std::move(state.waiting.front());
        state.waiting.pop_front();
        ++state.inFlight;
        start(std::move(job));
    }
}

void Transport::start(Job job)
{
    const Line line = job.request.line;
    auto finished = [this, line, done = std::move(job.done)](HttpReply reply) {
        --lines_[static_cast<size_t>(line)].inFlight;
        startNext(line);
        done(std::move(reply));
    };
    new Exchange(*lines_[static_cast<size_t>(line)].manager, job.request, std::move(finished), this);
}

} // namespace shiftlane::genesys
