#include "wire/unit_settings.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"

namespace shiftlane::wire {

namespace {

/// Behind the string that begins at `from`.
qsizetype pastString(const QByteArray &json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at + 1;
}

/// Behind the value that begins at `from`: at the comma or the closing brace of its object.
qsizetype pastValue(const QByteArray &json, qsizetype from)
{
    int depth = 0;
    qsizetype at = from;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = pastString(json, at);
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            break;
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        ++at;
    }
    return at;
}

} // namespace

QByteArray withTrading(const QByteArray &object, bool enabled)
{
    const QByteArray word = enabled ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    qsizetype at = 1; // behind the opening brace
    while (at < object.size() && object[at] == '"') {
        const qsizetype colon = pastString(object, at);
        const qsizetype end = pastValue(object, colon + 1);
        if (QByteArrayView(object).sliced(at, colon - at) == QByteArrayView("\"enabled\""))
            return object.left(colon + 1) + word + object.mid(end);
        at = end + 1; // behind the comma
    }
    const QByteArray member = QByteArrayLiteral("\"enabled\":") + word + '}';
    return object.size() <= 2 ? '{' + member : object.left(object.size() - 1) + ',' + member;
}

Result<TradeSettings> parseTradeSettings(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    TradeSettings read;
    read.unit = base::ManagementUnitId(root.requiredText("id"));
    read.name = root.text("name");
    const Node settings = root.required("settings");
    const Node metadata = settings.required("metadata");
    read.version = metadata.required("version").integer();
    read.modifiedBy = metadata.child("modifiedBy").text("id");
    const Node trading = settings.required("shiftTrading");
    if (trading.isPresent() && !trading.isObject())
        trading.complain(QStringLiteral("is not an object"));
    read.enabled = trading.optionalTruth("enabled").value_or(false);
    read.shiftTrading = trading.raw();
    return reading.finish(read);
}

QByteArray printTradeSettingsUpdate(const TradeSettings &read, bool enabled)
{
    JsonWriter out;
    out.beginObject().key("settings").beginObject();
    out.key("shiftTrading").raw(withTrading(read.shiftTrading, enabled));
    out.key("metadata").beginObject().field("version", read.version).endObject();
    return out.endObject().endObject().take();
}

Result<UnitUpdate> parseUnitUpdate(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node root = reading.root();
    UnitUpdate update;
    update.name = root.text("name");
    const Node settings = root.child("settings");
    if (settings.isPresent()) {
        update.version = settings.required("metadata").required("version").integer();
        const Node trading = settings.child("shiftTrading");
        if (trading.isPresent() && !trading.isObject())
            trading.complain(QStringLiteral("is not an object"));
        if (trading.isPresent()) {
            update.enabled = trading.optionalTruth("enabled").value_or(false);
            update.shiftTrading = trading.raw();
        }
    }
    return reading.finish(update);
}

} // namespace shiftlane::wire
