#pragma once
#include "session/flight_tape.h"
#include "session/snapshot.h"

namespace shiftlane::session {

/// Shows a flight record as the window shows a push: what was known after a
/// step, nothing more. Only planned agents are in a record. Pure; engine thread.
class FlightReplay {
public:
    explicit FlightReplay(FlightTape tape);

    [[nodiscard]] const FlightTape &tape() const { return tape_; }
    [[nodiscard]] int step() const { return step_; }
    /// The end of the record where `step` lies beyond it.
    void seek(int step);
    /// Read-only, with `replay` set.
    [[nodiscard]] SnapshotPtr snapshot(quint64 generation) const;
    /// Base and plan of one agent; null where the record has none.
    [[nodiscard]] AgentWeekPtr week(const base::ScheduleId &group, const base::AgentId &agent) const;
    /// As they stand at this step.
    [[nodiscard]] files::AgentOutcomes outcomes() const;

private:
    struct Agent {
        plan::Disposition disposition = plan::Disposition::Push;
        push::Outcome outcome = push::Outcome::Pending;
        QString reason;
    };
    struct Group {
        const plan::GroupPlan *plan = nullptr;
        push::LaneState state = push::LaneState::Planned;
        QString reason;
        bool paused = false;
        int round = 0;
        qint64 version = 0;
        std::map<base::AgentId, Agent> agents;
        std::vector<plan::Conflict> conflicts;
        std::vector<std::pair<plan::Conflict, plan::Choice>> decided;
    };
    void rewind();
    void apply(const TapeStep &step);
    void applyLane(Group &group, const QJsonObject &body);
    void applyOutcomes(Group &group, const QJsonObject &body);
    void applyDecision(Group &group, const QJsonObject &body);
    void applyReport(const QJsonObject &report);
    [[nodiscard]] GroupRow rowOf(const Group &group, const GroupDetail &detail) const;
    [[nodiscard]] GroupDetail detailOf(const Group &group) const;
    [[nodiscard]] std::shared_ptr<const Performance> performance() const;
    [[nodiscard]] std::shared_ptr<const std::vector<LogLine>> log() const;

    FlightTape tape_;
    std::shared_ptr<const std::vector<ReplayStep>> told_;
    int step_ = -1;
    std::map<base::ScheduleId, Group> groups_;
    bool ended_ = false;
};

} // namespace shiftlane::session
