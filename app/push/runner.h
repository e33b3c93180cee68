#pragma once
#include "push/dispatcher.h"
#include "push/lane.h"
#include "push/trade_desk.h"

namespace shiftlane::push {

/// Carries out what one lane commands, through the ports, and feeds back what
/// came of it. Decides nothing; journal first.
class Runner {
public:
    struct Services {
        Ports ports;
        Dispatcher *dispatcher = nullptr;
        TradeDesk *trades = nullptr;
        QString runId;
        QString requestPrefix;         ///< of request ids: the run, and which taking up of it
        std::function<void()> changed; ///< after every step of the lane
    };

    Runner(Services services, LaneContext context, GroupProgress &progress, int number);

    void feed(const LaneEvent &happened);
    [[nodiscard]] bool isFinished() const { return lane_.isFinished(); }
    [[nodiscard]] const base::BusinessUnitId &businessUnit() const { return progress_.key.businessUnit; }

private:
    void carryOut(const command::AcquireLock &order);
    void carryOut(const command::ReleaseLock &order);
    void carryOut(const command::Send &order);
    void carryOut(const command::LoadTrades &order);
    void carryOut(const command::DecideTrades &order);
    void carryOut(const command::PrepareAttempt &order);
    void carryOut(const command::Record &order);
    void carryOut(const command::Wait &order);
    void carryOut(const command::BackOff &order);
    void wait(Ticket ticket, Milliseconds delay);
    void owe(JournalRecord record);
    void writeOwed(size_t at);
    void prepareWhenPaid();
    void prepare(const command::PrepareAttempt &order);
    [[nodiscard]] JournalRecord record(const QString &kind, const QString &attempt, QByteArray body) const;

    Services services_;
    GroupProgress &progress_;
    Lane lane_;
    int number_ = 0;
    int attempts_ = 0;
    int requests_ = 0;
    /// What a write rests on (decisions, dispositions, bases) and the journal
    /// does not hold yet: no intent before it does.
    struct Owed {
        quint64 number = 0;
        JournalRecord record;
        bool inFlight = false;
        QString failure;
    };
    std::vector<Owed> owed_;
    quint64 owedSoFar_ = 0;
    std::optional<command::PrepareAttempt> waiting_;
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
};

} // namespace shiftlane::push
