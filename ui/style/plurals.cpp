#include "ui/style/plurals.h"

#include <QCoreApplication>
#include <QTranslator>

namespace shiftlane::ui {
namespace {

class EnglishPlurals : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        if (n < 0 || !source)
            return {};
        QString text = QString::fromUtf8(source);
        if (!text.contains(QLatin1String("(s)")))
            return {};
        return text.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    }
};

} // namespace

void installEnglishPlurals(QCoreApplication &app)
{
    static auto *plurals = new EnglishPlurals(&app); // goes with the application
    static const bool installed = app.installTranslator(plurals);
    Q_UNUSED(installed)
}

} // namespace shiftlane::ui
