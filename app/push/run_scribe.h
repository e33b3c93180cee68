#pragma once
#include "push/push_run.h"

namespace shiftlane::push {

/// The plan and who approved it, before anything of it is sent (S44).
[[nodiscard]] std::vector<JournalRecord> beginning(const QString &run, const plan::PushPlan &plan,
                                                   const RunOptions &options, Instant now);
/// The same of a run that is taken up (options.recovered).
[[nodiscard]] std::vector<JournalRecord> resumption(const QString &run, const RunOptions &options, Instant now);

/// Keeps a run's own records in the journal, one after the other, each tried
/// again with growing waits. Engine's thread; silent once it is destroyed.
class RunScribe {
public:
    explicit RunScribe(Ports ports) : ports_(ports) {}

    /// `done` with the reason of the first record that could not be kept; empty = all are.
    void keep(std::vector<JournalRecord> records, std::function<void(QString)> done);

private:
    void keepOne(const JournalRecord &record, int tries, const std::function<void(QString)> &done);

    Ports ports_;
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
};

} // namespace shiftlane::push
