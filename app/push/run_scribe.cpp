#include "push/run_scribe.h"

#include "push/content_text.h"
#include "push/journal_text.h"
#include "push/recovery.h"
#include "push/retry_policy.h"

namespace shiftlane::push {

std::vector<JournalRecord> beginning(const QString &run, const plan::PushPlan &plan, const RunOptions &options,
                                     Instant now)
{
    std::vector<JournalRecord> records;
    for (const plan::GroupPlan &group : plan.groups)
        records.push_back({QStringLiteral("plan"), run, group.key.schedule, {}, text::groupPlan(group)});
    records.push_back({QStringLiteral("run"), run, {}, {}, text::run(plan, options, now)});
    records.push_back({QStringLiteral("approval"), run, {}, {}, text::approval(plan, options, now)});
    return records;
}

std::vector<JournalRecord> resumption(const QString &run, const RunOptions &options, Instant now)
{
    const int resumes = options.recovered->resumes + 1;
    return {{QStringLiteral("resume"), run, {}, {}, text::resume(options, resumes, now)}};
}

void RunScribe::keep(std::vector<JournalRecord> records, std::function<void(QString)> done)
{
    const JournalRecord first = std::move(records.front());
    records.erase(records.begin());
    keepOne(first, 1, [this, records = std::move(records), done = std::move(done)](const QString &failure) {
        if (!failure.isEmpty() || records.empty())
            done(failure);
        else
            keep(records, done);
    });
}

void RunScribe::keepOne(const JournalRecord &record, int tries, const std::function<void(QString)> &done)
{
    ports_.store->append(record, [this, record, tries, done, alive = std::weak_ptr(alive_)](const Status &status) {
        if (alive.expired())
            return;
        if (status || tries >= maxTries)
            return done(status ? QString() : status.failure().sentence());
        ports_.clock->after(failureRetry.delay(tries, ports_.random->unit()), [=, this] {
            if (!alive.expired())
                keepOne(record, tries + 1, done);
        });
    });
}

} // namespace shiftlane::push
