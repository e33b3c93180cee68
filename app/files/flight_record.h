#pragma once
#include "base/identifiers.h"
#include "base/instant.h"
#include "base/result.h"
#include "files/flight_packing.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <functional>
#include <map>
#include <memory>

/// The flight record of a push (`.shiftlane`): what went in, what happened and
/// what came of it, in order, in a file that shows when a byte of it was changed.
///
/// Form: JSON lines, gzip (`zcat` shows them). Each line is
/// {"n","at","kind","group","attempt","prev","body"}: `prev` is the SHA-256 of
/// the exact bytes of the line before it (zeros in the first), `at` UTC. The
/// first has the kind `record` and says format and version, the last one is `recordEnd`
/// and counts the lines. A second gzip member seals the packed bytes of the
/// first. No key is in it: who makes a whole record anew is not found out, unless
/// its fingerprint was noted before.
namespace shiftlane::files {

struct FlightLine {
    qint64 number = 0; ///< 1, 2, 3 …
    base::Instant at;
    QString kind;           ///< a stable word; one that is not known is shown as it is
    base::ScheduleId group; ///< empty: of the whole push
    QString attempt;        ///< may be empty
    QByteArray body;        ///< a JSON object in one line

    [[nodiscard]] QJsonObject object() const;
};

/// Makes a record, line by line; packs as it goes. No secret may be put in.
class FlightWriter {
public:
    FlightWriter();
    /// `number` is given here. `body` must be a JSON object.
    void add(const FlightLine &line);
    /// The file as far as it goes: what a program leaves that ends now.
    [[nodiscard]] const QByteArray &soFar() { return packer_.soFar(); }
    /// The whole file. Nothing can be added after it.
    [[nodiscard]] QByteArray finish(base::Instant at);
    [[nodiscard]] qint64 lines() const { return lines_; }

private:
    void put(const FlightLine &line);
    FlightPacker packer_;
    QByteArray link_;
    qint64 lines_ = 0;
};

/// The body of the first line: format and version, then what `facts` says.
[[nodiscard]] QByteArray flightHead(QJsonObject facts);

struct FlightLimits {
    qint64 lineBytes = qint64{64} << 20;
    qint64 contentBytes = qint64{2} << 30; ///< unpacked
    bool mayEndEarly = false;              ///< a program that was ended leaves such a record: taken as far as it goes
};

struct FlightSummary {
    QJsonObject head; ///< body of the first line
    base::Instant from;
    base::Instant to;
    qint64 lines = 0;
    bool whole = true; ///< false: it ends early
    std::map<QString, int> kinds;
    QByteArray fingerprint; ///< SHA-256 of the last line, hex: notes the whole record
};

/// Reads and checks a record to its end; `take` gets each line as it passes and
/// may be handed lines of a record that turns out to be changed further on. A
/// failure (InvalidInput) names the line. Memory: one line, whatever the file.
[[nodiscard]] base::Result<FlightSummary> readFlight(QIODevice &file, const QString &where,
                                                     const std::function<void(const FlightLine &)> &take = {},
                                                     const FlightLimits &limits = {});

} // namespace shiftlane::files
