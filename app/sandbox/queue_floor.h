#pragma once
#include "sandbox/arrivals.h"
#include "sandbox/chance.h"
#include "sandbox/demand.h"

#include <deque>
#include <queue>
#include <set>

namespace shiftlane::sandbox {

/// Five minutes of a voice queue; every outcome counts where its conversation
/// came in, when it is settled: offered = answered + abandoned + flowOut (E.1).
struct QueueFigures {
    int offered = 0;
    int answered = 0;
    int abandoned = 0;
    int flowOut = 0;
    int overSla = 0; ///< of the answered
    qint64 answeredWaitMs = 0;
    qint64 abandonedWaitMs = 0;
    qint64 flowOutWaitMs = 0;
    qint64 talkMs = 0;
    qint64 afterCallMs = 0;
    QueueFigures &operator+=(const QueueFigures &other);
};

/// When an agent is on queue, sorted, by the schedule that the service holds.
struct OnQueueSpan {
    Instant from;
    Instant to;
};
using Roster = std::map<AgentId, std::vector<OnQueueSpan>>;

/// Where an agent is now.
struct AgentAtWork {
    enum class State { Off, Forgot, Idle, Interacting, NotResponding };
    State state = State::Off; ///< Forgot: scheduled on queue, presence still Available
    Instant since;
    Instant presenceSince; ///< On Queue was pressed, or left; 0 = never yet
};

/// How people behave.
struct FloorRules {
    double handleSeconds = meanHandleSeconds;
    double patienceSeconds = 240;
    int flowOutSeconds = 600; ///< a conversation goes elsewhere after it
    int forgetsOneIn = 60;    ///< starts of a stretch on queue: On Queue is pressed late
    int missesOneIn = 400;    ///< conversations: the agent does not answer, is Not Responding for a while
};

/// One queue at work. Conversations come one by one, go to the agent who has been
/// idle longest, or give up, or flow out; every figure is a consequence. Time is
/// told by advance() alone, always forwards; the same calls give the same figures.
class QueueFloor {
public:
    QueueFloor(const HeldQueue &queue, QTimeZone zone, const Arrivals *arrivals, FloorRules rules, Instant start);

    /// Lets the time until `to` pass; who is on queue meanwhile follows `roster`.
    void advance(const Roster &roster, Instant to);
    [[nodiscard]] Instant now() const { return now_; }
    /// By start of five minutes; what is still under way is not in it.
    [[nodiscard]] const std::map<Instant, QueueFigures> &figures() const { return figures_; }
    [[nodiscard]] AgentAtWork agent(const AgentId &id) const;

private:
    struct Conversation {
        Instant came;
        qint64 patienceMs = 0;
        qint64 handleMs = 0;
        bool settled = false;
    };
    struct Agent {
        bool wanted = false; ///< by the roster
        AgentAtWork at;
        Instant busyUntil; ///< Interacting, NotResponding, Forgot
    };
    enum class Kind { WorkEnds, GivesUp, FlowsOut, Comes, Switch };
    struct Event {
        Instant at;
        quint64 order = 0; ///< of the same instant: as they were made
        Kind kind = Kind::Comes;
        size_t conversation = 0;
        AgentId agent;
        bool on = false;
        bool operator>(const Event &o) const { return at != o.at ? at > o.at : order > o.order; }
    };

    void comeIn(Instant intervalStart);
    void happen(const Event &event);
    void switchAgent(const AgentId &id, bool on);
    void endWork(const AgentId &id);
    void arrive(size_t index);
    void lose(size_t index, bool flowsOut);
    void match();
    void give(const AgentId &id, size_t index);
    void rest(const AgentId &id, Agent &agent);
    void post(Event event);
    [[nodiscard]] QueueFigures &figuresOf(const Conversation &conversation);

    const HeldQueue &queue_;
    QTimeZone zone_;
    const Arrivals *arrivals_;
    FloorRules rules_;
    Chance chance_;
    Instant now_;
    Instant nextInterval_;
    quint64 order_ = 0;
    std::map<AgentId, Agent> agents_;
    std::set<std::pair<Instant, AgentId>> idle_;
    std::vector<Conversation> conversations_;
    std::deque<size_t> waiting_;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events_;
    std::map<Instant, QueueFigures> figures_;
};

} // namespace shiftlane::sandbox
