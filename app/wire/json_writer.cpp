#include "wire/json_writer.h"

#include <QLocale>
#include <cmath>

namespace shiftlane::wire {

namespace {

void appendEscaped(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        const auto code = static_cast<uchar>(c);
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        default:
            if (code < 0x20) {
                out += "\\u00";
                out += hex[code >> 4];
                out += hex[code & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

} // namespace

void JsonWriter::separate()
{
    if (comma_)
        out_ += ',';
    comma_ = true;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    out_ += '{';
    comma_ = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    out_ += '}';
    comma_ = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    out_ += '[';
    comma_ = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    out_ += ']';
    comma_ = true;
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    out_ += '"';
    out_.append(name.data(), static_cast<qsizetype>(name.size()));
    out_ += "\":";
    comma_ = false;
    return *this;
}

JsonWriter &JsonWriter::rawKey(const QByteArray &name)
{
    separate();
    appendEscaped(out_, name);
    out_ += ':';
    comma_ = false;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    appendEscaped(out_, text.toUtf8());
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    out_ += QByteArray::number(number);
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    separate();
    // Beyond 2^53 never in the form of an integer: strict readers refuse those.
    const char form = std::abs(number) > 9e15 ? 'e' : 'g';
    out_ += QByteArray::number(number, form, QLocale::FloatingPointShortest);
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    out_ += "null";
    return *this;
}

JsonWriter &JsonWriter::raw(const QByteArray &json)
{
    separate();
    out_ += json;
    return *this;
}

} // namespace shiftlane::wire
