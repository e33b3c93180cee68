#pragma once
#include "commands/headless.h"
#include "commands/plan_opening.h"
#include "session/push_job.h"

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace shiftlane::commands {

/// Carries out one push (a new one, or one taken up again) and tells stderr how
/// it goes. The first interrupt stops new writes, the second one ends at once.
class PushConsole : public QObject {
public:
    PushConsole(Headless &headless, journal::Journal &journal) : headless_(headless), journal_(journal) {}

    /// `done` once, later; the job lives until the next start.
    /// `record`: where its flight record grows; empty = none.
    void start(const PlanPtr &plan, push::RunOptions options, const QString &record,
               std::function<void(const session::PushJob &)> done);

private:
    bool interrupt();
    void tell();

    Headless &headless_;
    journal::Journal &journal_;
    std::unique_ptr<session::PushJob> job_;
    std::map<base::ScheduleId, std::pair<push::LaneState, QString>> told_;
    bool interrupted_ = false;
};

/// A sentence on stderr and false where the report could not be written in the
/// end: known before anything is sent. `others`: files that it must not replace.
[[nodiscard]] bool reportCanBeWritten(const QString &command, const QString &report, const QStringList &others);
/// The same for a flight record, which never replaces a file; an empty path is none.
[[nodiscard]] bool recordCanBeWritten(const QString &command, const QString &record, const QStringList &others);
/// The record's end; a sentence on stderr where not all of it could be written.
void endRecord(const session::PushJob &job);

} // namespace shiftlane::commands
