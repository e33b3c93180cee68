// Paged readings: names of users, queues.
#include "genesys/wfm_api.h"
#include "wire/units.h"

#include <QTimer>
#include <algorithm>

namespace shiftlane::genesys {

namespace {

constexpr size_t idsPerRequest = 100; // more are refused: max.user.ids
constexpr int maxPages = 200;

struct NamesJob {
    std::map<base::AgentId, QString> names;
    std::optional<base::Failure> failure;
    int open = 0;
    ResultOf<std::map<base::AgentId, QString>> done;

    void finishOne()
    {
        if (--open > 0)
            return;
        if (failure)
            done(*failure);
        else
            done(std::move(names));
    }
};

void readQueuePage(Gateway &gateway, int number, std::vector<schedule::Queue> sofar,
                   ResultOf<std::vector<schedule::Queue>> done)
{
    ApiCall call;
    call.path = apiPath({QStringLiteral("routing"), QStringLiteral("queues")});
    call.query = "pageSize=100&pageNumber=" + QByteArray::number(number);
    call.paced = true;
    gateway.call(call, [&gateway, number, sofar = std::move(sofar), route = call.route(),
                        done = std::move(done)](const HttpReply &reply) mutable {
        auto page = decode(reply, route, wire::parseQueues);
        if (!page)
            return done(page.failure());
        sofar.insert(sofar.end(), page->queues.begin(), page->queues.end());
        if (page->queues.empty() || number >= page->page.count() || number >= maxPages)
            return done(std::move(sofar));
        readQueuePage(gateway, number + 1, std::move(sofar), std::move(done));
    });
}

} // namespace

void readUserNames(Gateway &gateway, const std::vector<base::AgentId> &ids,
                   ResultOf<std::map<base::AgentId, QString>> done)
{
    auto job = std::make_shared<NamesJob>();
    job->done = std::move(done);
    job->open = static_cast<int>((ids.size() + idsPerRequest - 1) / idsPerRequest);
    if (job->open == 0) {
        job->open = 1;
        QTimer::singleShot(0, &gateway, [job] { job->finishOne(); });
        return;
    }
    for (size_t from = 0; from < ids.size(); from += idsPerRequest) {
        ApiCall call;
        call.path = apiPath({QStringLiteral("users")});
        call.query = "pageSize=100&state=any";
        for (size_t i = from; i < std::min(ids.size(), from + idsPerRequest); ++i)
            call.query += "&id=" + ids[i].value.toUtf8().toPercentEncoding();
        call.paced = true;
        gateway.call(call, [job, route = call.route()](const HttpReply &reply) {
            auto page = decode(reply, route, wire::parseUsers);
            if (page)
                job->names.insert(page->names.begin(), page->names.end());
            else if (!job->failure)
                job->failure = page.failure();
            job->finishOne();
        });
    }
}

void readQueues(Gateway &gateway, ResultOf<std::vector<schedule::Queue>> done)
{
    readQueuePage(gateway, 1, {}, std::move(done));
}

} // namespace shiftlane::genesys
