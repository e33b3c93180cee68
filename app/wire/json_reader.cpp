#include "wire/json_reader.h"

#include <algorithm>
#include <cmath>

namespace shiftlane::wire {

namespace dom = simdjson::dom;

namespace {

QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

/// A key that occurs twice, or nothing.
std::optional<std::string_view> duplicateKey(const dom::object &object)
{
    std::vector<std::string_view> keys;
    for (const auto field : object)
        keys.push_back(field.key);
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    return twice == keys.end() ? std::nullopt : std::optional(*twice);
}

} // namespace

// ---- Reading ----

Reading::Reading(QByteArrayView bytes, QString where) : where_(std::move(where))
{
    frames_.push_back({});
    if (bytes.size() > maxJsonBytes) {
        fail(0, QStringLiteral("more than %1 bytes").arg(maxJsonBytes));
        return;
    }
    // Two levels more than ours, so that our own check is the one that speaks.
    if (parser_.allocate(static_cast<size_t>(std::max<qsizetype>(bytes.size(), 64)), maxJsonDepth + 2)) {
        fail(0, QStringLiteral("no memory to read it"));
        return;
    }
    const simdjson::padded_string padded(bytes.data(), static_cast<size_t>(bytes.size()));
    if (const auto error = parser_.parse(padded).get(root_)) {
        fail(0, QStringLiteral("not valid JSON: ") + QString::fromUtf8(simdjson::error_message(error)));
        return;
    }
    parsed_ = true;
    scan(0, root_, 0);
}

Node Reading::root() { return parsed_ && !misfit_ ? Node(this, 0, root_) : Node(this, 0); }

int Reading::push(int parent, std::string_view key, int index)
{
    frames_.push_back({parent, key, index});
    return static_cast<int>(frames_.size()) - 1;
}

QString Reading::pointer(int frame) const
{
    QString text;
    for (int at = frame; at > 0; at = frames_[static_cast<size_t>(at)].parent) {
        const Frame &each = frames_[static_cast<size_t>(at)];
        QString part = each.index >= 0 ? QString::number(each.index) : toText(each.key);
        part.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        text.prepend(u'/' + part.left(80));
    }
    return text;
}

void Reading::fail(int frame, const QString &reason)
{
    if (!misfit_)
        misfit_ = Misfit{pointer(frame), reason};
}

base::Failure Reading::failure() const
{
    const QString reason =
        misfit_->pointer.isEmpty() ? misfit_->reason : misfit_->pointer + QStringLiteral(" ") + misfit_->reason;
    return {base::FailureKind::Nonsense, where_, reason, 0, {}, 0};
}

// The whole document once, so that no part of it, read or not, breaks S39.
void Reading::scan(int frame, dom::element element, size_t depth)
{
    if (misfit_)
        return;
    switch (element.type()) {
    case dom::element_type::OBJECT: {
        if (depth + 1 > maxJsonDepth)
            return fail(frame, QStringLiteral("nested deeper than %1").arg(maxJsonDepth));
        const dom::object object(element);
        if (const auto twice = duplicateKey(object))
            return fail(frame, QStringLiteral("key “%1” occurs twice").arg(toText(*twice).left(80)));
        for (const auto field : object) {
            const size_t mark = frames_.size();
            const int inner = push(frame, field.key, -1);
            if (field.key.find('\0') != std::string_view::npos)
                return fail(frame, QStringLiteral("a key contains NUL"));
            scan(inner, field.value, depth + 1);
            frames_.resize(mark);
        }
        return;
    }
    case dom::element_type::ARRAY: {
        if (depth + 1 > maxJsonDepth)
            return fail(frame, QStringLiteral("nested deeper than %1").arg(maxJsonDepth));
        int index = 0;
        for (const dom::element each : dom::array(element)) {
            const size_t mark = frames_.size();
            scan(push(frame, {}, index++), each, depth + 1);
            frames_.resize(mark);
        }
        return;
    }
    case dom::element_type::STRING:
        if (std::string_view(element).find('\0') != std::string_view::npos)
            fail(frame, QStringLiteral("contains NUL"));
        return;
    case dom::element_type::UINT64:
        return fail(frame, QStringLiteral("is an integer beyond 2^53"));
    case dom::element_type::INT64:
        if (const auto value = static_cast<int64_t>(element); value > maxSafeInteger || value < -maxSafeInteger)
            fail(frame, QStringLiteral("is an integer beyond 2^53"));
        return;
    default:
        return;
    }
}

// ---- Node ----

Node::Node(Reading *reading, int frame, dom::element element)
    : reading_(reading), frame_(frame), present_(!element.is_null()), element_(element)
{
}

bool Node::isObject() const { return present_ && element_.is_object(); }

bool Node::isArray() const { return present_ && element_.is_array(); }

bool Node::isText() const { return present_ && element_.is_string(); }

QString Node::pointer() const { return reading_->pointer(frame_); }

void Node::complain(const QString &reason) const { reading_->fail(frame_, reason); }

Node Node::named(std::string_view key) const
{
    dom::element found;
    if (element_.at_key(key).get(found) || found.is_null())
        return {reading_, frame_};
    return {reading_, reading_->push(frame_, key, -1), found};
}

Node Node::child(std::string_view key) const
{
    if (!present_)
        return {reading_, frame_};
    if (!isObject()) {
        complain(QStringLiteral("is not an object"));
        return {reading_, frame_};
    }
    return named(key);
}

bool Node::has(std::string_view key) const { return isObject() && named(key).isPresent(); }

Node Node::required(std::string_view key) const
{
    const Node node = child(key);
    if (!node.isPresent())
        complain(QStringLiteral("has no “%1”").arg(toText(key)));
    return node;
}

void Node::forEach(const std::function<void(const Node &)> &visit) const
{
    if (!present_)
        return;
    if (!isArray())
        return complain(QStringLiteral("is not a list"));
    int index = 0;
    for (const dom::element each : dom::array(element_))
        visit(Node(reading_, reading_->push(frame_, {}, index++), each));
}

void Node::forEachMember(const std::function<void(std::string_view, const Node &)> &visit) const
{
    if (!present_)
        return;
    if (!isObject())
        return complain(QStringLiteral("is not an object"));
    for (const auto field : dom::object(element_)) {
        if (!field.value.is_null())
            visit(field.key, Node(reading_, reading_->push(frame_, field.key, -1), field.value));
    }
}

QString Node::text() const
{
    if (!present_)
        return {};
    std::string_view value;
    if (element_.get(value)) {
        complain(QStringLiteral("is not a text"));
        return {};
    }
    return toText(value);
}

qint64 Node::integer() const
{
    if (!present_)
        return 0;
    int64_t whole = 0;
    if (!element_.get(whole))
        return whole;
    double value = 0;
    if (!element_.get(value) && std::nearbyint(value) == value &&
        std::abs(value) <= static_cast<double>(maxSafeInteger))
        return static_cast<qint64>(value);
    complain(QStringLiteral("is not a whole number"));
    return 0;
}

int Node::number(int lowest, int highest) const
{
    const qint64 value = integer();
    if (present_ && (value < lowest || value > highest)) {
        complain(QStringLiteral("is out of range (%1 to %2)").arg(lowest).arg(highest));
        return lowest;
    }
    return static_cast<int>(value);
}

double Node::real() const
{
    double value = 0;
    if (present_ && element_.get(value))
        complain(QStringLiteral("is not a number"));
    return value;
}

bool Node::truth() const
{
    bool value = false;
    if (present_ && element_.get(value))
        complain(QStringLiteral("is neither true nor false"));
    return value;
}

QDate Node::date() const
{
    if (!present_)
        return {};
    const QString value = text();
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != value.left(10) || (value.size() > 10 && value[10] != u'T'))
        complain(QStringLiteral("is not a date"));
    return day;
}

base::Instant Node::instant() const
{
    if (!present_)
        return {};
    const auto value = base::Instant::fromIso(text());
    if (!value)
        complain(QStringLiteral("is not a date-time with a zone"));
    return value.value_or(base::Instant{});
}

QByteArray Node::raw() const { return present_ ? QByteArray::fromStdString(simdjson::minify(element_)) : QByteArray(); }

QString Node::requiredText(std::string_view key) const
{
    const QString value = required(key).text();
    if (value.isEmpty())
        complain(QStringLiteral("has an empty “%1”").arg(toText(key)));
    return value;
}

std::optional<bool> Node::optionalTruth(std::string_view key) const
{
    const Node node = child(key);
    return node.isPresent() ? std::optional(node.truth()) : std::nullopt;
}

std::optional<int> Node::optionalNumber(std::string_view key) const
{
    const Node node = child(key);
    return node.isPresent() ? std::optional(node.number()) : std::nullopt;
}

std::optional<base::Instant> Node::optionalInstant(std::string_view key) const
{
    const Node node = child(key);
    return node.isPresent() ? std::optional(node.instant()) : std::nullopt;
}

schedule::UnknownFields Node::unknown(std::initializer_list<std::string_view> known) const
{
    schedule::UnknownFields fields;
    if (!isObject())
        return fields;
    for (const auto field : dom::object(element_)) {
        if (field.value.is_null() || std::find(known.begin(), known.end(), field.key) != known.end())
            continue;
        fields.emplace(QByteArray(field.key.data(), static_cast<qsizetype>(field.key.size())),
                       QByteArray::fromStdString(simdjson::minify(field.value)));
    }
    return fields;
}

} // namespace shiftlane::wire
