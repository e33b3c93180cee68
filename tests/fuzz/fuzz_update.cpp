#include "fuzz/fuzz_target.h"
#include "wire/schedule_update.h"

using namespace shiftlane;

// The body of the write, both ways.
FUZZ_TARGET(update)
{
    const QString where = QStringLiteral("fuzz");
    (void)wire::parseUploadAnswer(input, where);
    (void)wire::parseUploadUrlRequest(input, where);
    (void)wire::parseProcessUpdate(input, where);
    const auto update = wire::parseScheduleUpdate(input, where);
    if (!update)
        return fuzz::expect(!update.failure().sentence().isEmpty());
    const QByteArray text = wire::printScheduleUpdate(*update);
    const auto again = wire::parseScheduleUpdate(text, where);
    fuzz::expect(bool(again) && wire::printScheduleUpdate(*again) == text);
}
