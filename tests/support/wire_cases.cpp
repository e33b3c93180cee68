#include "support/wire_cases.h"

#include "wire/gzip.h"
#include "wire/schedule_update.h"
#include "wire/shift_trades.h"

namespace shiftlane::support {

namespace {

using push::Transport;
using Step = RawFront::Step;
using Then = RawFront::Then;

const schedule::ScheduleGroupKey key{base::BusinessUnitId(QStringLiteral("unit")), QDate(2026, 11, 23),
                                     base::ScheduleId(QStringLiteral("mine"))};

QByteArray head(int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers + "\r\n";
}

QByteArray whole(Write write, const QByteArray &headers = "Content-Type: application/json\r\n")
{
    const auto [status, json] = goodAnswer(write);
    return head(status, headers + "Content-Length: " + QByteArray::number(json.size()) + "\r\n") + json;
}

QByteArray chunk(const QByteArray &bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"; }

/// Valid JSON, and about something else.
QByteArray foreignAnswer(Write write)
{
    if (write == Write::Update) {
        schedule::ScheduleGroup group;
        group.key = key;
        group.key.schedule = base::ScheduleId(QStringLiteral("another"));
        group.version = 7;
        return wire::printAsyncSchedule(
            {wire::OperationStatus::Complete, base::OperationId(QStringLiteral("o")), group});
    }
    if (write == Write::DecideTrades) {
        wire::TradeJob job;
        job.id = QStringLiteral("j");
        job.status = wire::OperationStatus::Complete;
        job.type = wire::TradeJobType::BulkUpdateTradeStates;
        job.results.emplace();
        job.results->push_back(
            {base::TradeId(QStringLiteral("another")), schedule::TradeState::Approved, {}, {}, {}, 2});
        return wire::printTradeJob(job);
    }
    return goodAnswer(Write::Update).second;
}

Step cut(const QByteArray &bytes, Then then = Then::Close) { return {bytes, then, false}; }

Fault fault(const QByteArray &name, const std::function<Step(Write)> &step, std::vector<Transport> allowed,
            Claim claim = Claim::Never)
{
    return {name, [step](Write write, const QUrl &) { return step(write); }, std::move(allowed), claim};
}

Fault fixed(const QByteArray &name, const Step &step, std::vector<Transport> allowed, Claim claim = Claim::Never)
{
    return fault(
        name, [step](Write) { return step; }, std::move(allowed), claim);
}

Fault slowly(Fault each)
{
    each.slow = true;
    return each;
}

Fault heavily(Fault each)
{
    each.heavy = each.slow = true;
    return each;
}

Fault unseenByStorage(Fault each)
{
    each.storageMay = true;
    return each;
}

Fault checked(Fault each, std::function<QString(Write, const push::Answer &)> also)
{
    each.also = std::move(also);
    return each;
}

void addCuts(std::vector<Fault> &out)
{
    out.push_back(fixed("closed before the answer", cut({}), {Transport::Broken}));
    out.push_back(fixed("reset after the request", cut({}, Then::Reset), {Transport::Broken}));
    out.push_back(fixed("reset in the middle of the body", {{}, Then::Reset, true}, {Transport::Broken}));
    out.push_back(fixed("closed in the status line", cut("HTTP/1."), {Transport::Broken}));
    out.push_back(fixed("closed after the status line", cut("HTTP/1.1 200 OK\r\n"), {Transport::Broken}));
    out.push_back(fixed("reset after the status line", cut("HTTP/1.1 200 OK\r\n", Then::Reset), {Transport::Broken}));
    out.push_back(fault("answer cut by its length",
                        [](Write write) {
                            const QByteArray json = goodAnswer(write).second;
                            return cut(head(200, "Content-Length: " + QByteArray::number(json.size() + 9) + "\r\n") +
                                       json);
                        },
                        {Transport::Broken}));
    out.push_back(fault("answer cut between chunks",
                        [](Write write) {
                            return cut(head(200, "Transfer-Encoding: chunked\r\n") +
                                       chunk(goodAnswer(write).second + " "));
                        },
                        {Transport::Broken}));
    out.push_back(unseenByStorage(fault("half the JSON, no length",
                                        [](Write write) {
                                            const QByteArray json = goodAnswer(write).second;
                                            return cut(head(200, "Content-Type: application/json\r\n") +
                                                       json.left(json.size() / 2));
                                        },
                                        {Transport::Nonsense, Transport::Answered})));
    out.push_back(fault(
        "reset after the whole answer", [](Write write) { return cut(whole(write), Then::Reset); },
        {Transport::Answered, Transport::Broken}, Claim::May));
}

void addSlow(std::vector<Fault> &out)
{
    out.push_back(slowly(fixed("never answers", {{}, Then::KeepOpen, false}, {Transport::TimedOut})));
    out.push_back(slowly(fixed("a header that never ends its line", {"HTTP/1.1 200 OK\r\nX: y", Then::KeepOpen, false},
                               {Transport::TimedOut})));
    Fault drip = slowly(fault("one byte at a time",
                              [](Write write) {
                                  return Step{whole(write), Then::KeepOpen, false, 40};
                              },
                              {Transport::TimedOut}));
    out.push_back(drip);
    // 200 KB a second (T10). Over plain sockets Qt 6.4 reads a header for as long as bytes are
    // there, and does not see an abort before the next lull; over TLS it does.
    const QByteArray line = "X-Filler: " + QByteArray(488, 'f') + "\r\n";
    const Step header{"HTTP/1.1 200 OK\r\n", Then::KeepOpen, false, 0, line.repeated(8), 20};
    out.push_back(slowly(fixed("endless header", header, {Transport::TimedOut, Transport::Broken})));
    const Step body{head(200, "Transfer-Encoding: chunked\r\n"), Then::KeepOpen, false, 0,
                    chunk(QByteArray(32'000, ' '))};
    out.push_back(heavily(fixed("endless body", body, {Transport::TimedOut, Transport::Broken})));
}

void addMixUps(std::vector<Fault> &out)
{
    out.push_back(fault(
        "the answer twice", [](Write write) { return cut(whole(write) + whole(write), Then::KeepOpen); },
        {Transport::Answered, Transport::Broken}, Claim::May));
    Fault foreign =
        fault("the answer to another request", [](Write write) { return RawFront::answer(200, foreignAnswer(write)); },
              {Transport::Nonsense, Transport::Answered});
    out.push_back(unseenByStorage(foreign));
    Fault unasked = fault(
        "an answer nobody asked for, before the write",
        [](Write write) { return cut(RawFront::answer(200, "{}").bytes + whole(write), Then::KeepOpen); },
        {Transport::Answered, Transport::Broken, Transport::Nonsense}, Claim::Never);
    unasked.unasked = true;
    out.push_back(unasked);
    out.push_back(unseenByStorage(
        slowly(fault("two lengths",
                     [](Write write) {
                         const QByteArray json = goodAnswer(write).second + "{}";
                         return cut(head(200, "Content-Length: 3\r\nContent-Length: 999\r\n") + json, Then::KeepOpen);
                     },
                     {Transport::Nonsense, Transport::Broken, Transport::TimedOut, Transport::Answered}))));
}

void addRedirects(std::vector<Fault> &out)
{
    for (const int status : {301, 302, 303, 307, 308}) {
        const auto row = [&](const char *where, const std::function<QByteArray(const QUrl &, Write)> &location) {
            Fault each{QByteArray::number(status) + " to " + where,
                       [status, location](Write write, const QUrl &elsewhere) {
                           return RawFront::answer(status, "{}", "Location: " + location(elsewhere, write) + "\r\n");
                       },
                       {Transport::Answered}};
            each.also = [status](Write, const push::Answer &answer) {
                const bool fine =
                    answer.status == status && answer.message.contains(QStringLiteral("127.0.0.1 points to"));
                return fine ? QString() : QStringLiteral("it does not name the hosts");
            };
            out.push_back(each);
        };
        row("another host", [](const QUrl &elsewhere, Write) { return elsewhere.toEncoded() + "/stolen"; });
        row("another scheme", [](const QUrl &elsewhere, Write) {
            QUrl other = elsewhere;
            other.setScheme(elsewhere.scheme() == QStringLiteral("https") ? QStringLiteral("http")
                                                                          : QStringLiteral("https"));
            return other.toEncoded() + "/stolen";
        });
        row("itself", [](const QUrl &, Write write) { return pathOf(write); });
    }
}

void addInterim(std::vector<Fault> &out)
{
    for (const int status : {100, 102, 103}) {
        const QByteArray interim = head(status, status == 103 ? "Link: </x>\r\n" : "");
        const QByteArray number = QByteArray::number(status);
        out.push_back(fault(
            number + " before the answer",
            [interim](Write write) { return cut(interim + whole(write), Then::KeepOpen); },
            {Transport::Answered, Transport::Broken}, Claim::May));
        out.push_back(fixed(number + " and no more", cut(interim), {Transport::Broken}));
        out.push_back(slowly(
            fixed(number + " and silence", cut(interim, Then::KeepOpen), {Transport::Broken, Transport::TimedOut})));
    }
    out.push_back(fixed("101", cut(head(101, "Upgrade: x\r\nConnection: Upgrade\r\n")), {Transport::Broken}));
}

/// Nothing of the page became a word of the API.
QString noWord(Write, const push::Answer &answer)
{
    return answer.code.isEmpty() && answer.entityId.isEmpty() ? QString() : QStringLiteral("a page was read as JSON");
}

void addPages(std::vector<Fault> &out)
{
    const QByteArray html = "Content-Type: text/html; charset=utf-8\r\n";
    const QByteArray error = R"({"message":"m","code":"c","status":409,"entityId":"agent"})";
    const auto typed = [](int status, const QByteArray &body, const QByteArray &type) {
        return cut(head(status, type + "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body,
                   Then::KeepOpen);
    };
    out.push_back(
        fixed("200 with a page", typed(200, "<html><body>Sign in</body></html>", html), {Transport::Nonsense}));
    out.push_back(fault("200 with JSON that says it is a page",
                        [=](Write write) { return typed(200, goodAnswer(write).second + " ", html); },
                        {Transport::Nonsense}));
    for (const int status : {400, 403, 404, 409, 502}) {
        const Fault page =
            fixed("HTML " + QByteArray::number(status), typed(status, error, html),
                  {status == 409 || status == 502 ? Transport::Answered : Transport::Nonsense, Transport::Answered});
        out.push_back(checked(page, [status](Write write, const push::Answer &answer) {
            const bool unknown = status < 409 && write != Write::Upload;
            if (unknown && answer.transport != Transport::Nonsense)
                return QStringLiteral("a page was taken as the service's refusal");
            return noWord(write, answer);
        }));
    }
    out.push_back(checked(fixed("XML 403",
                                typed(403, "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>",
                                      "Content-Type: application/xml\r\n"),
                                {Transport::Nonsense, Transport::Answered}),
                          noWord));
    out.push_back(fault(
        "JSON behind a byte order mark",
        [=](Write write) {
            return typed(200, "\xef\xbb\xbf" + goodAnswer(write).second, "Content-Type: application/json\r\n");
        },
        {Transport::Answered, Transport::Nonsense}, Claim::May));
    out.push_back(checked(
        fixed("429 with two Retry-After lines", RawFront::answer(429, "{}", "Retry-After: 3\r\nRetry-After: 7\r\n"),
              {Transport::Answered}),
        [](Write, const push::Answer &answer) {
            return answer.retryAfter == base::Milliseconds(7'000) ? QString() : QStringLiteral("not the longer wait");
        }));
}

void addPacked(std::vector<Fault> &out)
{
    const QByteArray packed = "Content-Encoding: gzip\r\n";
    out.push_back(fixed("gzip that is none", RawFront::answer(200, "hello", packed), {Transport::Nonsense}));
    out.push_back(fault("gzip cut short",
                        [=](Write write) {
                            const QByteArray bytes = wire::gzip(goodAnswer(write).second + " ");
                            return RawFront::answer(200, bytes.left(bytes.size() - 5), packed);
                        },
                        {Transport::Nonsense}));
    static const QByteArray zeros = wire::gzip(QByteArray(64 << 20, '\0')); // a thousand to one
    QByteArray text;                                                        // about 33 to 1, under the ratio's cap
    quint32 state = 1;
    while (text.size() < 48 << 20) {
        state = state * 1'664'525u + 1'013'904'223u;
        text += QByteArray::number(state) + QByteArray(560, 'a');
    }
    static const QByteArray slowBomb = wire::gzip(text);
    out.push_back(heavily(fixed("gzip bomb", RawFront::answer(200, zeros, packed), {Transport::Nonsense})));
    out.push_back(heavily(fixed("gzip bomb below the ratio", RawFront::answer(200, slowBomb, packed),
                                {Transport::Nonsense, Transport::TimedOut})));
}

} // namespace

QByteArray pathOf(Write write)
{
    const QByteArray base = "/api/v2/workforcemanagement/businessunits/unit";
    switch (write) {
    case Write::UploadUrl:
        return base + "/weeks/2026-11-23/schedules/mine/update/uploadurl";
    case Write::Upload:
        return "/storage/signed";
    case Write::Update:
        return base + "/weeks/2026-11-23/schedules/mine/update";
    case Write::DecideTrades:
        return base + "/shifttrading/trades/state/bulk/jobs";
    }
    return {};
}

QByteArray nameOf(Write write)
{
    constexpr std::array names = {"POST uploadurl", "PUT upload", "POST update", "POST decisions"};
    return names[static_cast<size_t>(write)];
}

std::pair<int, QByteArray> goodAnswer(Write write)
{
    switch (write) {
    case Write::UploadUrl:
        return {200, wire::printUploadAnswer(
                         {QStringLiteral("k"), QStringLiteral("https://storage.example/x"), {{"a", "b"}}})};
    case Write::Upload:
        return {200, {}};
    case Write::Update:
        return {202, wire::printAsyncSchedule(
                         {wire::OperationStatus::Processing, base::OperationId(QStringLiteral("o")), {}})};
    case Write::DecideTrades: {
        wire::TradeJob job;
        job.id = QStringLiteral("j");
        job.status = wire::OperationStatus::Complete;
        job.type = wire::TradeJobType::BulkUpdateTradeStates;
        job.results.emplace();
        job.results->push_back({base::TradeId(QStringLiteral("trade")), schedule::TradeState::Approved, {}, {}, {}, 2});
        return {200, wire::printTradeJob(job)};
    }
    }
    return {};
}

void send(Write write, genesys::Gateway &gateway, const QUrl &front, std::function<void(push::Answer)> done)
{
    const QString id = genesys::freshId();
    switch (write) {
    case Write::UploadUrl:
        return genesys::requestUploadUrl(gateway, {key, 200'000}, id, std::move(done));
    case Write::Upload: {
        const QString url = front.toString() + QString::fromLatin1(pathOf(write)) + QStringLiteral("?sig=1");
        return genesys::putUpload(gateway, {key, url, {{"x-tag", "a"}}, QByteArray(200'000, 'z')}, id, std::move(done));
    }
    case Write::Update:
        return genesys::submitUpdate(gateway, {key, QStringLiteral("k")}, id, std::move(done));
    case Write::DecideTrades:
        return genesys::decideTrades(gateway,
                                     {key.businessUnit,
                                      {base::ManagementUnitId(QStringLiteral("m"))},
                                      key.weekDate,
                                      {{base::TradeId(QStringLiteral("trade")), schedule::TradeState::Approved, 1}}},
                                     id, std::move(done));
    }
}

bool claims(Write write, const push::Answer &answer)
{
    if (write == Write::Upload)
        return answer.transport == Transport::Answered && answer.status >= 200 && answer.status < 300;
    return !std::holds_alternative<std::monostate>(answer.payload);
}

std::vector<Fault> allFaults()
{
    std::vector<Fault> out;
    out.push_back(fault(
        "none", [](Write write) { return cut(whole(write), Then::KeepOpen); }, {Transport::Answered}, Claim::Must));
    addCuts(out);
    addSlow(out);
    addMixUps(out);
    addRedirects(out);
    addInterim(out);
    addPages(out);
    addPacked(out);
    return out;
}

} // namespace shiftlane::support
