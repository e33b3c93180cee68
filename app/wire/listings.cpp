// Generic, paged listings: users and queues (contract B.5, E.4).
#include "wire/json_reader.h"
#include "wire/json_writer.h"
#include "wire/units.h"

namespace shiftlane::wire {

namespace {

void writePage(JsonWriter &out, const Page &page, const QString &route)
{
    const auto uri = [&](int number) {
        return QStringLiteral("%1?pageSize=%2&pageNumber=%3").arg(route).arg(page.size).arg(number);
    };
    const int last = std::max(1, page.count());
    out.field("pageSize", page.size).field("pageNumber", page.number).field("total", page.total);
    out.field("firstUri", uri(1)).field("lastUri", uri(last)).field("selfUri", uri(page.number));
    if (page.number < last)
        out.field("nextUri", uri(page.number + 1));
    if (page.number > 1)
        out.field("previousUri", uri(page.number - 1));
    out.field("pageCount", page.count());
}

Page readPage(const Node &root, size_t entries)
{
    Page page;
    page.size = root.optionalNumber("pageSize").value_or(25);
    page.number = root.optionalNumber("pageNumber").value_or(1);
    const Node total = root.child("total");
    page.total = total.isPresent() ? total.integer() : static_cast<qint64>(entries);
    if (page.size < 1 || page.total < 0)
        root.complain(QStringLiteral("has a page without a size or a total below zero"));
    return page;
}

} // namespace

QByteArray printUsers(const std::vector<schedule::Agent> &users, const Page &page)
{
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const schedule::Agent &user : users) {
        out.beginObject().field("id", user.id.value).field("name", user.name);
        out.field("state", QStringLiteral("active")).field("version", 1);
        out.field("selfUri", QStringLiteral("/api/v2/users/") + user.id.value).endObject();
    }
    out.endArray();
    writePage(out, page, QStringLiteral("/api/v2/users"));
    out.endObject();
    return out.take();
}

Result<UserPage> parseUsers(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    UserPage answer;
    root.required("entities").forEach([&](const Node &node) {
        answer.names.emplace(base::AgentId(node.requiredText("id")), node.text("name"));
    });
    answer.page = readPage(root, answer.names.size());
    return reading.finish(answer);
}

QByteArray printQueues(const std::vector<schedule::Queue> &queues, const Page &page)
{
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const schedule::Queue &queue : queues) {
        out.beginObject().field("id", queue.id.value).field("name", queue.name);
        out.key("mediaSettings").beginObject().key("call").beginObject().key("serviceLevel").beginObject();
        out.field("percentage", queue.serviceLevelTarget).field("durationMs", qint64{queue.serviceLevelSeconds} * 1000);
        out.endObject().endObject().endObject();
        out.field("selfUri", QStringLiteral("/api/v2/routing/queues/") + queue.id.value).endObject();
    }
    out.endArray();
    writePage(out, page, QStringLiteral("/api/v2/routing/queues"));
    out.endObject();
    return out.take();
}

Result<QueuePage> parseQueues(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    QueuePage answer;
    root.required("entities").forEach([&](const Node &node) {
        schedule::Queue queue;
        queue.id = base::QueueId(node.requiredText("id"));
        queue.name = node.text("name");
        const Node level = node.child("mediaSettings").child("call").child("serviceLevel");
        if (level.has("percentage"))
            queue.serviceLevelTarget = level.child("percentage").real();
        if (level.has("durationMs"))
            queue.serviceLevelSeconds = static_cast<int>(level.child("durationMs").number() / 1000);
        answer.queues.push_back(std::move(queue));
    });
    answer.page = readPage(root, answer.queues.size());
    return reading.finish(answer);
}

} // namespace shiftlane::wire
