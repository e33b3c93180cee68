#include "ui/style/translate.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Outside of any namespace: the macro declares a function. Needed because the
// resource comes from a static library.
static void loadTranslationResource() { Q_INIT_RESOURCE(i18n); }

namespace shiftlane::ui {
namespace {

/// The language of ours that fits first, by the reader's own order.
QString bestLanguage(const QLocale &locale)
{
    const QStringList known = translatedLanguages();
    for (const QString &wished : locale.uiLanguages()) {
        const QString language = wished.section(QLatin1Char('-'), 0, 0);
        for (const QString &have : known) // a file may be of one country: pt_BR serves every Portuguese
            if (have.section(QLatin1Char('_'), 0, 0) == language)
                return have;
    }
    return QStringLiteral("en");
}

/// A translator that lives as long as the program, found again by its name.
QTranslator &translator(QCoreApplication &app, const QString &name)
{
    auto *found = app.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new QTranslator(&app);
        found->setObjectName(name);
    }
    QCoreApplication::removeTranslator(found);
    return *found;
}

} // namespace

QStringList translatedLanguages()
{
    loadTranslationResource();
    QStringList languages;
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("shiftlane_*.qm")}))
        languages << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    return languages;
}

QString installTranslations(QCoreApplication &app, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    const QString best = bestLanguage(locale);
    QTranslator &qt = translator(app, QStringLiteral("qtTranslator"));
    if (qt.load(QStringLiteral("qtbase_") + best, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    QTranslator &ours = translator(app, QStringLiteral("shiftlaneTranslator"));
    if (ours.load(QStringLiteral(":/i18n/shiftlane_") + best + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&ours);
    return best;
}

} // namespace shiftlane::ui
