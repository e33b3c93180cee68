#include "wire/forecasts.h"

#include "wire/json_reader.h"
#include "wire/json_writer.h"

namespace shiftlane::wire {

namespace {

constexpr size_t maxIntervals = size_t{60} * 7 * 24 * 4; // more weeks than a schedule can have

std::vector<double> readNumbers(const Node &node)
{
    std::vector<double> numbers;
    node.forEach([&](const Node &each) {
        const double value = each.real();
        if (value < 0 || value > 1e9)
            each.complain(QStringLiteral("is out of range"));
        if (numbers.size() == maxIntervals)
            node.complain(QStringLiteral("has more than %1 intervals").arg(maxIntervals));
        if (numbers.size() < maxIntervals)
            numbers.push_back(value);
    });
    return numbers;
}

void writeNumbers(JsonWriter &out, std::string_view name, const std::vector<double> &numbers)
{
    out.key(name).beginArray();
    for (const double number : numbers)
        out.value(number);
    out.endArray();
}

HeadcountForecast readHeadcount(const Node &node)
{
    HeadcountForecast forecast;
    forecast.start = node.required("referenceStartDate").instant();
    node.required("entities").forEach([&](const Node &each) {
        forecast.groups.push_back({each.child("planningGroup").text("id"),
                                   readNumbers(each.child("requiredPerInterval")),
                                   readNumbers(each.child("requiredWithoutShrinkagePerInterval"))});
    });
    return forecast;
}

ForecastData readForecastData(const Node &node)
{
    ForecastData data;
    data.start = node.required("referenceStartDate").instant();
    data.weekNumber = node.optionalNumber("weekNumber").value_or(1);
    data.weekCount = node.optionalNumber("weekCount").value_or(1);
    node.required("planningGroups").forEach([&](const Node &each) {
        data.groups.push_back({each.requiredText("planningGroupId"), readNumbers(each.required("offeredPerInterval")),
                               readNumbers(each.required("averageHandleTimeSecondsPerInterval"))});
        if (data.groups.back().offered.size() != data.groups.back().handleSeconds.size())
            each.complain(QStringLiteral("has lists of different lengths"));
    });
    return data;
}

template <class T, class Read>
Result<T> parseBare(QByteArrayView body, const QString &where, const Read &read)
{
    Reading reading(body, where);
    const Node root = reading.root();
    return reading.finish(read(root.has("result") ? root.child("result") : root));
}

template <class T, class Read>
Result<ForecastAnswer<T>> parseAnswer(QByteArrayView body, const QString &where, const Read &read)
{
    Reading reading(body, where);
    const Node root = reading.root();
    ForecastAnswer<T> answer;
    answer.downloadUrl = root.text("downloadUrl");
    if (root.has("result"))
        answer.result = read(root.child("result"));
    return reading.finish(answer);
}

template <class T, class Print>
QByteArray printAnswer(const ForecastAnswer<T> &answer, const Print &print)
{
    JsonWriter out;
    out.beginObject().key("result");
    if (answer.result)
        out.raw(print(*answer.result));
    else
        out.null();
    return out.fieldIfAny("downloadUrl", answer.downloadUrl).endObject().take();
}

} // namespace

QByteArray printHeadcount(const HeadcountForecast &forecast)
{
    JsonWriter out;
    out.beginObject().key("entities").beginArray();
    for (const HeadcountForecast::Group &group : forecast.groups) {
        out.beginObject();
        writeNumbers(out, "requiredPerInterval", group.required);
        writeNumbers(out, "requiredWithoutShrinkagePerInterval", group.withoutShrinkage);
        out.key("planningGroup").beginObject().field("id", group.planningGroup).endObject().endObject();
    }
    return out.endArray().field("referenceStartDate", forecast.start).endObject().take();
}

QByteArray printHeadcountAnswer(const HeadcountAnswer &answer) { return printAnswer(answer, printHeadcount); }

Result<HeadcountAnswer> parseHeadcountAnswer(QByteArrayView body, const QString &where)
{
    return parseAnswer<HeadcountForecast>(body, where, readHeadcount);
}

Result<HeadcountForecast> parseHeadcount(QByteArrayView body, const QString &where)
{
    return parseBare<HeadcountForecast>(body, where, readHeadcount);
}

QByteArray printForecastData(const ForecastData &data)
{
    JsonWriter out;
    out.beginObject().field("referenceStartDate", data.start).key("planningGroups").beginArray();
    for (const ForecastData::Group &group : data.groups) {
        out.beginObject().field("planningGroupId", group.planningGroup);
        writeNumbers(out, "offeredPerInterval", group.offered);
        writeNumbers(out, "averageHandleTimeSecondsPerInterval", group.handleSeconds);
        out.endObject();
    }
    out.endArray().field("weekNumber", data.weekNumber).field("weekCount", data.weekCount);
    return out.endObject().take();
}

QByteArray printForecastDataAnswer(const ForecastDataAnswer &answer) { return printAnswer(answer, printForecastData); }

Result<ForecastDataAnswer> parseForecastDataAnswer(QByteArrayView body, const QString &where)
{
    return parseAnswer<ForecastData>(body, where, readForecastData);
}

Result<ForecastData> parseForecastData(QByteArrayView body, const QString &where)
{
    return parseBare<ForecastData>(body, where, readForecastData);
}

Result<std::optional<ForecastReference>> parseForecastReference(QByteArrayView body, const QString &where)
{
    Reading reading(body, where);
    const Node node = reading.root().child("shortTermForecast");
    std::optional<ForecastReference> reference;
    if (!node.text("id").isEmpty())
        reference = ForecastReference{node.text("id"), node.required("weekDate").date()};
    return reading.finish(reference);
}

} // namespace shiftlane::wire
