#include "fuzz/fuzz_target.h"
#include "push/content_text.h"

#include <QJsonDocument>

using namespace shiftlane;

// What a journal's record holds of schedules and plans, read back.
FUZZ_TARGET(records)
{
    const auto object = push::text::objectFrom(input);
    if (!object)
        return fuzz::expect(!object.failure().sentence().isEmpty());
    if (const auto agent = push::text::agentScheduleFrom(*object)) {
        const QJsonObject text = push::text::toJson(*agent);
        const auto again = push::text::agentScheduleFrom(text);
        fuzz::expect(bool(again) && push::text::toJson(*again) == text);
    }
    if (const auto group = push::text::groupPlanFrom(*object)) {
        const QJsonObject text = push::text::toJson(*group);
        const auto again = push::text::groupPlanFrom(text);
        fuzz::expect(bool(again) && push::text::toJson(*again) == text);
    }
}
