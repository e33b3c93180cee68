#pragma once
#include <QCoreApplication>
#include <QTranslator>

namespace shiftlane::test {

/// A language whose words are half as long again: what fits in it fits in any.
class LongWords : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(text.size() / 2, QLatin1Char('o'));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace shiftlane::test
