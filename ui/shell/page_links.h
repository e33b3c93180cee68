#pragma once
#include "session/answers.h"
#include "ui/shell/pages.h"

#include <QObject>

namespace shiftlane::ui {

class SessionLink;
class UndoDesk;

/// Wires what the pages ask for to the session, with the schedule group they
/// stand in; what can be taken back goes by the undo stack.
class PageLinks : public QObject {
    Q_OBJECT
public:
    PageLinks(const Pages &pages, SessionLink &link, UndoDesk &undo, QObject *parent = nullptr);

    void presentAgentWeek(const session::AgentWeekPtr &week);
    void presentTradePreview(const session::TradePreviewPtr &preview);
    void presentPrice(const session::PriceAnswerPtr &price);

Q_SIGNALS:
    /// Nothing is written: the state before a push is asked for as a plan.
    void rollBackAsked(QString runId);

private:
    void linkAgents();
    void linkGroups();
    void linkTrades();
    void linkConflicts();
    void linkTimeline();
    void linkHistory();
    [[nodiscard]] base::ScheduleId group() const;

    const Pages &pages_;
    SessionLink &link_;
    UndoDesk &undo_;
    base::ScheduleId weekGroup_; ///< of the agent week shown
};

} // namespace shiftlane::ui
