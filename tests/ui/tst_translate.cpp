#include "schedule/week.h"
#include "ui/style/translate.h"
#include "ui/timeline/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace shiftlane;

namespace {

/// One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
    bool plural = false;
};

std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            all.push_back({context, {}, {}, true, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (xml.name() == QLatin1String("source"))
            all.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            all.back().translations << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            all.back().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!all.back().plural) // the forms of a plural are elements of their own
                all.back().translations << xml.readElementText();
        }
    }
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9]"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

QString folder() { return QStringLiteral(SHIFTLANE_SOURCE_DIR "/translations/"); }

} // namespace

class TranslateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslatedWithItsPlaces_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(folder()).entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyTextIsTranslatedWithItsPlaces()
    {
        QFETCH(QString, file);
        const auto messages = messagesOf(folder() + file);
        QVERIFY(messages.size() > 20);
        for (const Message &message : messages) {
            QVERIFY2(message.finished && !message.translations.isEmpty(), qPrintable(message.context + message.source));
            for (const QString &translation : message.translations)
                QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(translation));
        }
    }

    /// lupdate over the sources must find nothing new: a text added in the code
    /// has to be translated too.
    void theFilesKnowEveryTextOfTheSource()
    {
        const QStringList places{QLibraryInfo::path(QLibraryInfo::BinariesPath),
                                 QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)};
        QString lupdate = QStandardPaths::findExecutable(QStringLiteral("lupdate"), places);
        if (lupdate.isEmpty())
            lupdate = QStandardPaths::findExecutable(QStringLiteral("lupdate"));
        if (lupdate.isEmpty())
            QSKIP("lupdate is not installed (Debian: qt6-l10n-tools)");
        QTemporaryDir temporary;
        const QString copy = temporary.filePath(QStringLiteral("shiftlane_de.ts"));
        QVERIFY(QFile::copy(folder() + QStringLiteral("shiftlane_de.ts"), copy));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(SHIFTLANE_SOURCE_DIR));
        process.start(lupdate,
                      {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"),
                       QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-no-obsolete"),
                       QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        QStringList missing;
        for (const Message &message : messagesOf(copy))
            if (!message.finished)
                missing << message.context + QStringLiteral(": ") + message.source;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void germanByName()
    {
        QCOMPARE(ui::installTranslations(*qApp, QStringLiteral("de_AT")), QStringLiteral("de"));
        QCOMPARE(ui::Timeline::tr("undecided"), QStringLiteral("unentschieden"));
        QCOMPARE(QCoreApplication::translate("shiftlane::ui::ConflictBar", "Keep planned"),
                 QStringLiteral("Plan behalten"));
        const QString day = ui::longDay(QDate(2026, 12, 5));
        QCOMPARE(day, QStringLiteral("Samstag, 5. Dezember"));
    }

    void englishHasPlurals()
    {
        QCOMPARE(ui::installTranslations(*qApp, QStringLiteral("en_GB")), QStringLiteral("en"));
        const auto agents = [](int count) {
            return QCoreApplication::translate("shiftlane::ui::PushReviewDialog", "%n agent(s)", nullptr, count);
        };
        QCOMPARE(agents(1), QStringLiteral("1 agent"));
        QCOMPARE(agents(2), QStringLiteral("2 agents"));
        QCOMPARE(ui::Timeline::tr("undecided"), QStringLiteral("undecided")); // German is gone again
    }

    void aFileOfOneCountryServesItsLanguage()
    {
        QCOMPARE(ui::installTranslations(*qApp, QStringLiteral("pt_BR")), QStringLiteral("pt_BR"));
        QCOMPARE(ui::Timeline::tr("undecided"), QStringLiteral("não decidido"));
        QCOMPARE(ui::installTranslations(*qApp, QStringLiteral("pt_PT")), QStringLiteral("pt_BR"));
        QCOMPARE(ui::installTranslations(*qApp, QStringLiteral("ja_JP")), QStringLiteral("ja"));
        QCOMPARE(ui::longDay(QDate(2026, 12, 5)), QStringLiteral("12月5日 土曜日"));
    }

    void aLanguageWeLackIsEnglish()
    {
        QCOMPARE(ui::installTranslations(*qApp, QStringLiteral("mt_MT")), QStringLiteral("en"));
        QVERIFY(ui::translatedLanguages().contains(QLatin1String("de")));
    }
};

QTEST_GUILESS_MAIN(TranslateTest)
#include "tst_translate.moc"
