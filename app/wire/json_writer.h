#pragma once
#include "base/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <concepts>
#include <optional>
#include <string_view>
#include <vector>

namespace shiftlane::wire {

/// Writes compact JSON in the order of the calls and sets the commas itself.
/// Object keys are ASCII literals of ours unless given as rawKey(). The `field`
/// calls that take an optional leave the member out where there is none.
class JsonWriter {
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);
    JsonWriter &rawKey(const QByteArray &name); ///< unescaped UTF-8 of any kind; escaped here

    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(qint64 number);
    JsonWriter &value(int number) { return value(static_cast<qint64>(number)); }
    /// Exactly bool: a literal must not become `true` on its way to a text.
    template <class T>
    requires std::same_as<T, bool> JsonWriter &value(T truth)
    {
        return raw(truth ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
    }
    JsonWriter &value(double number); ///< not finite: null
    JsonWriter &value(base::Instant instant) { return value(instant.toIso()); }
    JsonWriter &value(QDate date) { return value(date.toString(Qt::ISODate)); }
    JsonWriter &null();
    JsonWriter &raw(const QByteArray &json); ///< one finished JSON value

    template <class T>
    JsonWriter &field(std::string_view name, const T &content)
    {
        return key(name).value(content);
    }
    template <class T>
    JsonWriter &field(std::string_view name, const std::optional<T> &content)
    {
        return content ? key(name).value(*content) : *this;
    }
    /// Left out when empty.
    JsonWriter &fieldIfAny(std::string_view name, const QString &text)
    {
        return text.isEmpty() ? *this : key(name).value(text);
    }

    [[nodiscard]] const QByteArray &bytes() const { return out_; }
    [[nodiscard]] QByteArray take() { return std::move(out_); }

private:
    void separate();
    QByteArray out_;
    bool comma_ = false;
};

} // namespace shiftlane::wire
