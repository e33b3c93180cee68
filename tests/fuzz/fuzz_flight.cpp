#include "files/flight_record.h"
#include "fuzz/fuzz_target.h"
#include "wire/gzip.h"

#include <QBuffer>

using namespace shiftlane;

namespace {

base::Result<files::FlightSummary> read(const QByteArray &file, bool mayEndEarly, qint64 &taken)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    files::FlightLimits limits{64 << 10, 1 << 20, mayEndEarly};
    return files::readFlight(
        buffer, QStringLiteral("x"),
        [&taken](const files::FlightLine &line) { fuzz::expect(line.number == ++taken && !line.kind.isEmpty()); },
        limits);
}

} // namespace

// A flight record, packed or as its lines: whole, early at its end, or named as changed.
FUZZ_TARGET(flight)
{
    QByteArray file = input;
    if (!wire::looksGzip(input)) {
        files::FlightPacker packer;
        packer.add(input);
        file = packer.finish();
    }
    qint64 strictly = 0;
    qint64 leniently = 0;
    const auto whole = read(file, false, strictly);
    const auto early = read(file, true, leniently);
    fuzz::expect(strictly == leniently);
    if (whole)
        fuzz::expect(early && early->whole && whole->whole && whole->lines == strictly &&
                     whole->fingerprint == early->fingerprint);
    else
        fuzz::expect(!whole.failure().sentence().isEmpty() && !(early && early->whole));
}
