#include "files/flight_record.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonParseError>
#include <optional>

namespace shiftlane::files {

namespace {

constexpr int formatVersion = 1;
const auto formatName = QLatin1String("shiftlane-flight-record");

QString word(const char16_t *text) { return QString::fromUtf16(text); }

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

const QByteArray &noLink()
{
    static const QByteArray zeros(64, '0');
    return zeros;
}

QByteArray bytesOf(const FlightLine &line, const QByteArray &link)
{
    QJsonObject head{{word(u"n"), line.number},
                     {word(u"at"), line.at.toIso()},
                     {word(u"kind"), line.kind},
                     {word(u"prev"), QString::fromLatin1(link)}};
    if (!line.group.isEmpty())
        head.insert(word(u"group"), line.group.value);
    if (!line.attempt.isEmpty())
        head.insert(word(u"attempt"), line.attempt);
    QByteArray bytes = QJsonDocument(head).toJson(QJsonDocument::Compact);
    bytes.chop(1);
    return bytes + ",\"body\":" + (line.body.isEmpty() ? QByteArray("{}") : line.body) + '}';
}

/// The last line has none after it that would hold it: it holds itself.
QByteArray endBody(const FlightLine &line, const QByteArray &link)
{
    const QByteArray over = QByteArray::number(line.number) + ' ' + line.at.toIso().toLatin1() + ' ' + link;
    return QJsonDocument(
               QJsonObject{{word(u"lines"), line.number}, {word(u"sha256"), QString::fromLatin1(hashOf(over))}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject FlightLine::object() const { return QJsonDocument::fromJson(body).object(); }

QByteArray flightHead(QJsonObject facts)
{
    facts.insert(word(u"format"), formatName);
    facts.insert(word(u"version"), formatVersion);
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
}

FlightWriter::FlightWriter() : link_(noLink()) {}

void FlightWriter::put(const FlightLine &line)
{
    const QByteArray bytes = bytesOf(line, link_);
    link_ = hashOf(bytes);
    packer_.add(bytes + '\n');
}

void FlightWriter::add(const FlightLine &line)
{
    FlightLine numbered = line;
    numbered.number = ++lines_;
    if (numbered.body.contains('\n')) // only the spaces of a JSON text are such
        numbered.body = QJsonDocument(line.object()).toJson(QJsonDocument::Compact);
    put(numbered);
}

QByteArray FlightWriter::finish(base::Instant at)
{
    FlightLine end;
    end.number = ++lines_;
    end.at = at;
    end.kind = word(u"recordEnd");
    end.body = endBody(end, link_);
    put(end);
    return packer_.finish();
}

namespace {

/// Takes the bytes apart into lines and holds each against the one before.
class ChainReader {
public:
    ChainReader(const QString &where, const std::function<void(const FlightLine &)> &take, const FlightLimits &limits)
        : where_(where), take_(take), limits_(limits)
    {
    }

    std::optional<base::Failure> feed(const QByteArray &piece)
    {
        content_ += piece.size();
        if (content_ > limits_.contentBytes)
            return failure(QStringLiteral("more than %1 bytes of content").arg(limits_.contentBytes));
        qsizetype from = 0;
        for (qsizetype to = piece.indexOf('\n'); to >= 0; to = piece.indexOf('\n', from)) {
            rest_ += QByteArrayView(piece).sliced(from, to - from);
            from = to + 1;
            const QByteArray line = std::exchange(rest_, {});
            if (auto wrong = line.size() > limits_.lineBytes ? tooLong() : takeLine(line))
                return wrong;
        }
        rest_ += QByteArrayView(piece).sliced(from);
        return rest_.size() > limits_.lineBytes ? tooLong() : std::nullopt;
    }

    [[nodiscard]] std::optional<base::Failure> atEnd() const
    {
        if (suspect_)
            return changed(*suspect_);
        if (!ended_ || !rest_.isEmpty())
            return endsEarly();
        return std::nullopt;
    }

    /// A line that the one after it speaks against is not taken on trust.
    [[nodiscard]] base::Result<FlightSummary> asFarAsItGoes()
    {
        if (suspect_)
            return changed(*suspect_);
        summary.whole = false;
        return std::move(summary);
    }

    [[nodiscard]] base::Failure failure(const QString &reason) const
    {
        return {base::FailureKind::InvalidInput, where_, reason, 0, {}, 0};
    }
    [[nodiscard]] base::Failure endsEarly() const
    {
        return failure(QStringLiteral("the record ends early, after line %1").arg(summary.lines));
    }

    FlightSummary summary;

private:
    [[nodiscard]] std::optional<base::Failure> tooLong() const
    {
        return failure(QStringLiteral("line %1 is longer than %2 bytes").arg(summary.lines + 1).arg(limits_.lineBytes));
    }
    [[nodiscard]] base::Failure changed(qint64 line) const
    {
        return failure(QStringLiteral("line %1 was changed").arg(line));
    }

    [[nodiscard]] std::optional<base::Failure> takeLine(const QByteArray &bytes)
    {
        const qint64 number = summary.lines + 1;
        if (ended_)
            return failure(QStringLiteral("line %1 stands behind the end").arg(number));
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        const QJsonObject fields = document.object();
        const QByteArray link = fields.value(word(u"prev")).toString().toLatin1();
        if (number == 1) {
            if (auto wrong = takeHead(fields))
                return wrong;
        }
        if (suspect_) // one of two neighbours was: the one after tells which
            return changed(link == link_ ? *suspect_ : number - 1);
        const FlightLine line = lineOf(fields);
        const auto at = base::Instant::fromIso(fields.value(word(u"at")).toString());
        if (!document.isObject() || line.number != number || line.kind.isEmpty() || !at ||
            !fields.value(word(u"body")).isObject())
            return changed(number);
        if (link != link_)
            suspect_ = number == 1 ? number : number - 1;
        return accept(line, bytes, link);
    }

    std::optional<base::Failure> accept(const FlightLine &line, const QByteArray &bytes, const QByteArray &link)
    {
        if (line.kind == u"recordEnd") {
            if (line.body != endBody(line, link) || bytes != bytesOf(line, link))
                return changed(line.number);
            ended_ = true;
        }
        link_ = hashOf(bytes);
        summary.fingerprint = link_;
        summary.lines = line.number;
        summary.to = line.at;
        if (line.number == 1) {
            summary.from = line.at;
            summary.head = line.object();
        }
        ++summary.kinds[line.kind];
        if (take_ && !suspect_)
            take_(line);
        return std::nullopt;
    }

    static FlightLine lineOf(const QJsonObject &fields)
    {
        FlightLine line;
        line.number = fields.value(word(u"n")).toInteger();
        line.at = base::Instant::fromIso(fields.value(word(u"at")).toString()).value_or(base::Instant{});
        line.kind = fields.value(word(u"kind")).toString();
        line.group = base::ScheduleId(fields.value(word(u"group")).toString());
        line.attempt = fields.value(word(u"attempt")).toString();
        line.body = QJsonDocument(fields.value(word(u"body")).toObject()).toJson(QJsonDocument::Compact);
        return line;
    }

    [[nodiscard]] std::optional<base::Failure> takeHead(const QJsonObject &fields) const
    {
        const QJsonObject body = fields.value(word(u"body")).toObject();
        if (fields.value(word(u"kind")).toString() != u"record" || body.value(word(u"format")).toString() != formatName)
            return failure(QStringLiteral("not a flight record, or its line 1 was changed"));
        if (const int version = body.value(word(u"version")).toInt(); version != formatVersion)
            return failure(QStringLiteral("a flight record of version %1; this program reads version %2")
                               .arg(version)
                               .arg(formatVersion));
        return std::nullopt;
    }

    const QString &where_;
    const std::function<void(const FlightLine &)> &take_;
    const FlightLimits &limits_;
    QByteArray rest_;
    QByteArray link_ = noLink();
    qint64 content_ = 0;
    std::optional<qint64> suspect_;
    bool ended_ = false;
};

} // namespace

base::Result<FlightSummary> readFlight(QIODevice &file, const QString &where,
                                       const std::function<void(const FlightLine &)> &take, const FlightLimits &limits)
{
    using State = FlightUnpacker::State;
    ChainReader chain(where, take, limits);
    FlightUnpacker unpacker(file);
    for (;;) {
        QByteArray piece;
        const State state = unpacker.next(piece);
        if (state == State::NotGzip)
            return chain.failure(QStringLiteral("not a flight record"));
        if (auto wrong = chain.feed(piece)) // names the line, which a broken sum does not
            return *wrong;
        if (state == State::More)
            continue;
        if (state == State::Damaged)
            return chain.failure(
                QStringLiteral("the record was changed or damaged after line %1").arg(chain.summary.lines));
        if (state == State::Short && limits.mayEndEarly && chain.summary.lines > 0)
            return chain.asFarAsItGoes();
        if (state == State::Short && chain.summary.kinds.contains(word(u"recordEnd")))
            return chain.failure(QStringLiteral("the record ends early: its seal is missing"));
        if (state == State::Short)
            return chain.endsEarly();
        if (auto wrong = chain.atEnd())
            return *wrong;
        if (state == State::Unsealed)
            return chain.failure(QStringLiteral("the file was changed or packed anew; its lines are whole"));
        return std::move(chain.summary);
    }
}

} // namespace shiftlane::files
