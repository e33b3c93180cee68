#pragma once
#include "insight/exclusion_price.h"
#include "push/vocabulary.h"
#include "session/snapshot.h"

/// What the session answers when it is asked for one thing; values like the
/// snapshot's. All times are UTC instants, days are of the business unit.
namespace shiftlane::session {

/// A file looked at before it becomes the plan. With problems nothing is loaded.
struct PlanPreview {
    struct Group {
        QString businessUnit;
        QDate weekDate;
        QString description;
        bool published = false;
        int agents = 0;
        plan::ChangeCount changes;
        bool shown = true; ///< its week is loaded
    };
    QString path;
    QString name;   ///< file name
    QString format; ///< "csv" or "json"
    bool baseKnown = false;
    std::vector<Group> groups;
    std::vector<PlanProblem> problems;
    std::optional<base::Failure> failure; ///< the file could not be read at all
};

/// One agent of a trade: what stands there now and what each choice leaves
/// after the push (the plan merged into it).
struct TradeSide {
    base::AgentId agent;
    QString name;
    QDate weekDate; ///< of the shift given away (the receiving side of a one-sided trade: of the one taken)
    schedule::AgentSchedule now;
    schedule::AgentSchedule ifApproved;
    schedule::AgentSchedule ifDenied;
    int paidMinutesNow = 0; ///< of the week
    int paidMinutesIfApproved = 0;
    int paidMinutesIfDenied = 0;
    std::vector<plan::PreflightProblem> problemsIfApproved;
    std::vector<plan::PreflightProblem> problemsIfDenied;
    int conflictsIfApproved = 0; ///< to be decided before this agent can be pushed
    int conflictsIfDenied = 0;
    bool planned = false;
};

struct TradePreview {
    base::ScheduleId group;
    base::TradeId trade;
    QTimeZone zone;
    std::vector<TradeSide> sides; ///< initiating, then receiving
    std::shared_ptr<const std::vector<schedule::ActivityCode>> codes;
    /// Staff on queue while the traded shifts run; before: if denied, after: if approved;
    /// nothing where the service has no requirement for the week.
    std::optional<insight::CoverageChange> coverage;
};

/// What leaving these agents out costs, an estimate.
struct PriceAnswer {
    base::ScheduleId group;
    QStringList agents;
    QTimeZone zone;
    std::optional<insight::ExclusionPrice> price;
    QString unavailable; ///< why there is none, technical detail
};

/// One agent of a past push.
struct PastAgent {
    base::AgentId agent;
    QString name;
    base::ScheduleId group;
    QString groupText; ///< business unit name
    QDate weekDate;
    push::Outcome outcome = push::Outcome::Pending;
    QString reason;    ///< technical detail
    QString decisions; ///< what the planner decided, as code words separated by ", "
};

struct PastPush {
    PushHistoryRow row;
    std::vector<PastAgent> agents;
};

using PlanPreviewPtr = std::shared_ptr<const PlanPreview>;
using TradePreviewPtr = std::shared_ptr<const TradePreview>;
using PriceAnswerPtr = std::shared_ptr<const PriceAnswer>;
using PastPushPtr = std::shared_ptr<const PastPush>;

} // namespace shiftlane::session

Q_DECLARE_METATYPE(shiftlane::session::PlanPreviewPtr)
Q_DECLARE_METATYPE(shiftlane::session::TradePreviewPtr)
Q_DECLARE_METATYPE(shiftlane::session::PriceAnswerPtr)
Q_DECLARE_METATYPE(shiftlane::session::PastPushPtr)
