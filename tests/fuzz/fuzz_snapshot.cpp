#include "files/plan_csv.h"
#include "fuzz/fuzz_target.h"
#include "wire/gzip.h"

using namespace shiftlane;

namespace {

void check(const QByteArray &packed)
{
    const auto snapshot = files::readSnapshot(packed);
    if (!snapshot)
        return fuzz::expect(!snapshot.failure().sentence().isEmpty());
    const QByteArray written = files::writeSnapshot(*snapshot);
    const auto again = files::readSnapshot(written);
    fuzz::expect(bool(again) && files::writeSnapshot(*again) == written);
}

} // namespace

// As it is, and as the text inside the gzip: random bytes seldom are gzip.
FUZZ_TARGET(snapshot)
{
    check(input);
    check(wire::gzip(input));
}
