#include "fuzz/fuzz_target.h"
#include "wire/gzip.h"

using namespace shiftlane;

FUZZ_TARGET(gzip)
{
    wire::GzipLimits limits;
    limits.outputBytes = 1 << 20;
    limits.members = 4;
    limits.headerBytes = 256;
    const auto plain = wire::gunzip(input, QStringLiteral("x"), limits);
    if (plain)
        fuzz::expect(plain->size() <= limits.outputBytes);
    const QByteArray packed = wire::gzip(input);
    const auto back = wire::gunzip(packed, QStringLiteral("x"));
    if (!wire::looksGzip(input)) // nested ones are refused
        fuzz::expect(bool(back) && *back == input);
}
