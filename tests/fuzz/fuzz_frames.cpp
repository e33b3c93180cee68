#include "fuzz/fuzz_target.h"
#include "wire/notifications.h"

using namespace shiftlane;

// What a client of the event socket does with every frame, and the answers
// around it.
FUZZ_TARGET(frames)
{
    const QString where = QStringLiteral("fuzz");
    (void)wire::isPing(input);
    (void)wire::parseChannel(input, where);
    (void)wire::parseTopics(input, where);
    (void)wire::parseSubscriptions(input, where);
    const auto envelope = wire::parseEnvelope(input, where);
    if (!envelope)
        return fuzz::expect(!envelope.failure().sentence().isEmpty());
    const auto unit = wire::unitOfScheduleTopic(envelope->topic);
    const auto notice = wire::parseScheduleNotice(*envelope, where);
    if (notice)
        fuzz::expect(unit && notice->businessUnit == *unit);
}
