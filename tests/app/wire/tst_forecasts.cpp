#include "wire/forecasts.h"

#include <QTest>

/// Head counts and forecasts: what is printed is read, and what does not fit is told.
using namespace shiftlane;
using wire::ForecastData;
using wire::HeadcountForecast;

namespace {

const base::Instant start = *base::Instant::fromIso(u"2026-11-23T00:00:00Z");
const QString where = QStringLiteral("GET x");

HeadcountForecast heads()
{
    return {start, {{QStringLiteral("p"), {1, 2.5, 0}, {1, 2, 0}}, {QStringLiteral("q"), {}, {7}}}};
}

ForecastData data() { return {start, 2, 3, {{QStringLiteral("p"), {12.25, 0}, {276, 0}}}}; }

} // namespace

class Forecasts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readAsPrinted();
    void neitherResultNorDownload();
    void reference();
    void misfits_data();
    void misfits();
};

void Forecasts::readAsPrinted()
{
    QCOMPARE(*wire::parseHeadcount(wire::printHeadcount(heads()), where), heads());
    QCOMPARE(*wire::parseForecastData(wire::printForecastData(data()), where), data());
    const auto answer = wire::parseHeadcountAnswer(wire::printHeadcountAnswer({heads(), {}}), where);
    QCOMPARE(*answer->result, heads());
    // A download may be wrapped as the answer is.
    QCOMPARE(*wire::parseHeadcount(wire::printHeadcountAnswer({heads(), {}}), where), heads());
    QCOMPARE(*wire::parseForecastData(wire::printForecastDataAnswer({data(), {}}), where), data());
    const auto later = wire::parseForecastDataAnswer(
        wire::printForecastDataAnswer({std::nullopt, QStringLiteral("https://d")}), where);
    QVERIFY(!later->result);
    QCOMPARE(later->downloadUrl, QStringLiteral("https://d"));
}

void Forecasts::neitherResultNorDownload()
{
    const auto none = wire::parseHeadcountAnswer(R"({"result":null,"downloadUrl":null})", where);
    QVERIFY(none && !none->result && none->downloadUrl.isEmpty());
}

void Forecasts::reference()
{
    const auto none = wire::parseForecastReference(R"({"id":"s","shortTermForecast":null})", where);
    QVERIFY(none && !*none);
    const auto given =
        wire::parseForecastReference(R"({"shortTermForecast":{"id":"f","weekDate":"2026-11-23"}})", where);
    QVERIFY(given && *given);
    QCOMPARE((*given)->id, QStringLiteral("f"));
    QCOMPARE((*given)->weekDate, QDate(2026, 11, 23));
}

void Forecasts::misfits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *body, const char *reason) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(reason);
    };
    row("no start", R"({"entities":[]})", "referenceStartDate");
    row("no entities", R"({"referenceStartDate":"2026-11-23T00:00:00Z"})", "entities");
    row("below zero", R"({"referenceStartDate":"2026-11-23T00:00:00Z","entities":[{"requiredPerInterval":[1,-1]}]})",
        "/entities/0/requiredPerInterval/1 is out of range");
    row("text", R"({"referenceStartDate":"2026-11-23T00:00:00Z","entities":[{"requiredPerInterval":["1"]}]})",
        "is not a number");
    row("lengths",
        R"({"referenceStartDate":"2026-11-23T00:00:00Z","planningGroups":[{"planningGroupId":"p","offeredPerInterval":[1],"averageHandleTimeSecondsPerInterval":[]}]})",
        "different lengths");
}

void Forecasts::misfits()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    if (body.contains("planningGroups"))
        QVERIFY(wire::parseForecastData(body, where).failure().sentence().contains(reason));
    else
        QVERIFY(wire::parseHeadcount(body, where).failure().sentence().contains(reason));
}

QTEST_GUILESS_MAIN(Forecasts)
#include "tst_forecasts.moc"
