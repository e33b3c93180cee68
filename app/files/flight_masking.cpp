#include "files/flight_masking.h"

#include <QBuffer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <optional>
#include <set>

namespace shiftlane::files {

namespace {

/// Notes at shifts and who changed them; where the journal lies.
bool isPrivate(const QJsonObject &object, const QString &key)
{
    static const std::set<QString> keys = {QStringLiteral("by"), QStringLiteral("modifiedBy"), QStringLiteral("extra"),
                                           QStringLiteral("journal")};
    return keys.contains(key) || (key == u"text" && object.contains(QStringLiteral("code")));
}

bool isOfWord(QChar c) { return c.isLetterOrNumber(); }

/// Knows the people of a record and takes them out of any text.
class Mask {
public:
    void learn(const QJsonValue &value, bool isAgent = false)
    {
        if (isAgent && value.isString())
            add(value.toString(), {});
        for (const QJsonValue &each : value.toArray())
            learn(each, isAgent);
        const QJsonObject object = value.toObject();
        if (isAgent)
            add(object.value(QStringLiteral("id")).toString(), object.value(QStringLiteral("name")).toString());
        for (const char16_t *key : {u"agent", u"by", u"modifiedBy"})
            if (const QString who = object.value(QString::fromUtf16(key)).toString(); who != u"System")
                add(who, {});
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it->isArray() || it->isObject())
                learn(*it, it.key() == u"agents" || it.key() == u"doubts");
    }

    /// Longest first, so that "Ann Lee-Brown" is not "Agent 3-Brown".
    void order()
    {
        for (auto &each : byStart_)
            std::sort(each.begin(), each.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    }

    [[nodiscard]] QJsonValue masked(const QJsonValue &value) const
    {
        if (value.isString())
            return maskedText(value.toString());
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &each : value.toArray())
                list.append(masked(each));
            return list;
        }
        if (!value.isObject())
            return value;
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!isPrivate(object, it.key()))
                out.insert(maskedText(it.key()), masked(it.value()));
        // Two of one name are still two.
        const auto number = numbers_.constFind(object.value(QStringLiteral("id")).toString());
        if (number != numbers_.constEnd() && out.contains(QStringLiteral("name")))
            out.insert(QStringLiteral("name"), QStringLiteral("Agent %1").arg(*number));
        return out;
    }

private:
    void add(const QString &id, const QString &name)
    {
        if (id.isEmpty())
            return;
        const auto known = numbers_.constFind(id);
        const int number = known == numbers_.constEnd() ? static_cast<int>(numbers_.size()) + 1 : *known;
        numbers_.insert(id, number);
        put(id, QStringLiteral("agent-%1").arg(number));
        if (!name.isEmpty() && name != id)
            put(name, QStringLiteral("Agent %1").arg(number));
    }

    void put(const QString &text, const QString &instead)
    {
        if (instead_.contains(text))
            return;
        instead_.insert(text, instead);
        byStart_[text.left(3)].push_back(text);
    }

    [[nodiscard]] QString maskedText(const QString &text) const
    {
        if (const auto whole = instead_.constFind(text); whole != instead_.constEnd())
            return *whole;
        QString out;
        qsizetype kept = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (at > 0 && isOfWord(text[at - 1]) && isOfWord(text[at]))
                continue;
            const QString *found = startingAt(text, at);
            if (!found)
                continue;
            out += text.mid(kept, at - kept) + instead_.value(*found);
            kept = at + found->size();
            at = kept - 1;
        }
        return kept == 0 ? text : out + text.mid(kept);
    }

    [[nodiscard]] const QString *startingAt(const QString &text, qsizetype at) const
    {
        const auto names = byStart_.constFind(text.mid(at, 3));
        if (names == byStart_.constEnd())
            return nullptr;
        for (const QString &each : *names)
            if (QStringView(text).sliced(at).startsWith(each))
                return &each;
        return nullptr;
    }

    QHash<QString, int> numbers_;
    QHash<QString, QString> instead_;
    QHash<QString, std::vector<QString>> byStart_;
};

base::Result<FlightSummary> pass(const QByteArray &record, const QString &where,
                                 const std::function<void(const FlightLine &)> &take)
{
    QBuffer buffer;
    buffer.setData(record);
    buffer.open(QIODevice::ReadOnly);
    return readFlight(buffer, where, take);
}

} // namespace

base::Result<QByteArray> rewriteFlight(const QByteArray &record, const QString &where, bool maskNames,
                                       const std::vector<FlightLine> &more)
{
    Mask mask;
    std::set<QString> replaced;
    for (const FlightLine &each : more)
        replaced.insert(each.kind);
    const auto learnt = pass(record, where, [&](const FlightLine &line) {
        if (maskNames && line.kind != u"group" && line.kind != u"exchange")
            mask.learn(line.object());
    });
    if (!learnt)
        return learnt.failure();
    mask.order();
    FlightWriter writer;
    const auto put = [&](FlightLine line) {
        if (line.number == 1 && maskNames) {
            QJsonObject head = line.object();
            head.insert(QStringLiteral("masked"), true);
            line.body = QJsonDocument(head).toJson(QJsonDocument::Compact);
        }
        if (maskNames)
            line.body = QJsonDocument(mask.masked(line.object()).toObject()).toJson(QJsonDocument::Compact);
        writer.add(line);
    };
    base::Instant end;
    const auto written = pass(record, where, [&](const FlightLine &line) {
        end = line.at;
        if (line.kind != u"recordEnd" && !replaced.contains(line.kind))
            put(line);
    });
    if (!written)
        return written.failure();
    for (const FlightLine &each : more) {
        put(each);
        end = std::max(end, each.at);
    }
    return writer.finish(end);
}

} // namespace shiftlane::files
