#include "plan/shift_parts.h"

#include <algorithm>

namespace shiftlane::plan {

namespace {

using base::Instant;
using schedule::Activity;
using schedule::Shift;

int minutes(const Span &span) { return static_cast<int>(span.to.minutesSince(span.from)); }

Feature gapFeature(const Span &span)
{
    Feature gap;
    gap.gap = true;
    gap.activity.start = span.from;
    gap.activity.lengthMinutes = minutes(span);
    return gap;
}

/// Background from `from` to `to`, cut at the seams strictly inside.
void fill(std::vector<Activity> &out, const ActivityLabel &label, Instant from, Instant to,
          const std::vector<Instant> &seams)
{
    for (const Instant seam : seams) {
        if (from < seam && seam < to) {
            out.push_back(label.at({from, seam}));
            from = seam;
        }
    }
    if (from < to)
        out.push_back(label.at({from, to}));
}

} // namespace

ActivityLabel ActivityLabel::of(const Activity &activity)
{
    ActivityLabel label;
    label.code = activity.code;
    label.description = activity.description;
    label.paid = activity.paid;
    label.extra = activity.extra;
    if (!activity.payableMinutes)
        label.pay = Pay::None;
    else if (*activity.payableMinutes == 0)
        label.pay = Pay::Zero;
    else
        label.pay = *activity.payableMinutes == activity.lengthMinutes ? Pay::Full : Pay::Fixed;
    return label;
}

Activity ActivityLabel::at(const Span &span) const
{
    Activity activity;
    activity.start = span.from;
    activity.lengthMinutes = minutes(span);
    activity.code = code;
    activity.description = description;
    activity.paid = paid;
    activity.extra = extra;
    if (pay == Pay::Zero)
        activity.payableMinutes = 0;
    else if (pay == Pay::Full)
        activity.payableMinutes = activity.lengthMinutes;
    return activity;
}

Activity cut(const Activity &from, const Span &to)
{
    const ActivityLabel label = ActivityLabel::of(from);
    Activity out = label.at(to);
    if (label.pay == ActivityLabel::Pay::Fixed && out.lengthMinutes == from.lengthMinutes)
        out.payableMinutes = from.payableMinutes;
    return out;
}

std::optional<ActivityLabel> backgroundOf(const Shift &shift)
{
    struct Sum {
        ActivityLabel label;
        int minutes = 0;
    };
    std::vector<Sum> sums; // in order of first start, so that a tie goes to the earliest
    for (const Activity &activity : shift.activities) {
        const ActivityLabel label = ActivityLabel::of(activity);
        // A piece with an own pay or an external id cannot be cut in two.
        if (label.pay == ActivityLabel::Pay::Fixed || !label.extra.empty())
            continue;
        const auto it = std::find_if(sums.begin(), sums.end(), [&](const Sum &sum) { return sum.label == label; });
        if (it == sums.end())
            sums.push_back({label, activity.lengthMinutes});
        else
            it->minutes += activity.lengthMinutes;
    }
    const auto most =
        std::max_element(sums.begin(), sums.end(), [](const Sum &a, const Sum &b) { return a.minutes < b.minutes; });
    return most == sums.end() ? std::nullopt : std::optional(most->label);
}

std::optional<ShiftParts> takeApart(const Shift &shift, const std::optional<ActivityLabel> &background)
{
    if (shift.activities.empty())
        return std::nullopt;
    ShiftParts parts;
    parts.extent = {shift.start(), shift.end()};
    Instant last = parts.extent.from;
    bool lastWasBackground = false;
    for (const Activity &activity : shift.activities) {
        if (activity.lengthMinutes <= 0 || activity.start < last)
            return std::nullopt;
        const bool isBackground = background && ActivityLabel::of(activity) == *background;
        if (activity.start > last) {
            if (background)
                parts.features.push_back(gapFeature({last, activity.start}));
            lastWasBackground = false;
        }
        if (!isBackground)
            parts.features.push_back({activity, false});
        else if (lastWasBackground)
            parts.seams.push_back(activity.start);
        lastWasBackground = isBackground;
        last = activity.end();
    }
    return parts;
}

std::optional<std::vector<Activity>> putTogether(const ShiftParts &parts,
                                                 const std::optional<ActivityLabel> &background)
{
    std::vector<Activity> out;
    Instant last = parts.extent.from;
    for (const Feature &feature : parts.features) {
        const Span span = feature.span();
        if (span.from < last || span.to > parts.extent.to)
            return std::nullopt;
        if (background)
            fill(out, *background, last, span.from, parts.seams);
        if (!feature.gap)
            out.push_back(feature.activity);
        last = span.to;
    }
    if (background)
        fill(out, *background, last, parts.extent.to, parts.seams);
    if (out.empty() || out.front().start != parts.extent.from || out.back().end() != parts.extent.to)
        return std::nullopt;
    return out;
}

} // namespace shiftlane::plan
