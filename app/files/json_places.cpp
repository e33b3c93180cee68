#include "files/json_places.h"

namespace shiftlane::files {

namespace {

constexpr int maxDepth = 66;

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
}

/// The pointer of what is around it; empty for the document.
QByteArray around(const QByteArray &pointer) { return pointer.left(std::max<qsizetype>(0, pointer.lastIndexOf('/'))); }

} // namespace

JsonPlaces::JsonPlaces(QByteArrayView text, const QStringList &pointers) : text_(text)
{
    for (const QString &pointer : pointers) {
        for (QByteArray each = pointer.toUtf8(); !each.isEmpty(); each = around(each))
            lines_.insert(each, 0);
    }
    if (text_.startsWith("\xEF\xBB\xBF"))
        at_ = 3;
    if (value(0))
        blanks();
}

int JsonPlaces::lineOf(const QString &pointer) const
{
    for (QByteArray each = pointer.toUtf8(); !each.isEmpty(); each = around(each)) {
        if (const int line = lines_.value(each))
            return line;
    }
    return 1;
}

void JsonPlaces::blanks()
{
    for (; at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        if (c == '\n' || (c == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] != '\n')))
            ++line_;
        else if (c != ' ' && c != '\t' && c != '\r')
            return;
    }
}

bool JsonPlaces::take(char byte)
{
    blanks();
    const bool there = at_ < text_.size() && text_[at_] == byte;
    at_ += there ? 1 : 0;
    return there;
}

bool JsonPlaces::text(QByteArray *into)
{
    if (!take('"'))
        return false;
    while (at_ < text_.size() && text_[at_] != '"') {
        const char c = text_[at_];
        if (static_cast<unsigned char>(c) < 0x20)
            return false;
        if (c == '\\')
            ++at_; // a key with escapes is not found under its pointer; what is around it is
        else if (into)
            into->append(c == '~' ? QByteArrayLiteral("~0") : c == '/' ? QByteArrayLiteral("~1") : QByteArray(1, c));
        ++at_;
    }
    return take('"');
}

bool JsonPlaces::word()
{
    const qsizetype from = at_;
    while (at_ < text_.size() && isWordByte(text_[at_]))
        ++at_;
    return at_ > from;
}

bool JsonPlaces::inside(const QByteArray &step, int depth)
{
    const qsizetype length = path_.size();
    path_ += '/' + step;
    const bool sound = value(depth + 1);
    path_.truncate(length);
    return sound;
}

bool JsonPlaces::members(int depth)
{
    if (take('}'))
        return true;
    do {
        QByteArray key;
        if (!text(&key) || !take(':') || !inside(key, depth))
            return false;
    } while (take(','));
    return take('}');
}

bool JsonPlaces::elements(int depth)
{
    if (take(']'))
        return true;
    int index = 0;
    do {
        if (!inside(QByteArray::number(index++), depth))
            return false;
    } while (take(','));
    return take(']');
}

bool JsonPlaces::value(int depth)
{
    blanks();
    if (at_ >= text_.size() || depth > maxDepth)
        return false;
    if (const auto wanted = lines_.find(path_); wanted != lines_.end() && *wanted == 0)
        *wanted = line_;
    if (take('{'))
        return members(depth);
    if (take('['))
        return elements(depth);
    return text_[at_] == '"' ? text(nullptr) : word();
}

} // namespace shiftlane::files
