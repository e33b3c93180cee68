#include "push/journal_text.h"
#include "push/trade_run.h"

#include <QTest>

/// Decisions on trades: each is sent once, unless the service surely did nothing.
using namespace shiftlane;
using namespace shiftlane::push;

namespace {

/// Time that stands still until what waits is called.
struct Later : Clock {
    base::Instant at;
    std::deque<std::function<void()>> waiting;
    [[nodiscard]] base::Instant now() const override { return at; }
    [[nodiscard]] Milliseconds monotonic() const override { return Milliseconds(at.ms); }
    void after(Milliseconds delay, std::function<void()> call) override
    {
        waiting.push_back([this, delay, call = std::move(call)] {
            at = at.plus(delay);
            call();
        });
    }
    void run()
    {
        for (int turns = 0; !waiting.empty() && turns < 10'000; ++turns) {
            const auto next = std::move(waiting.front());
            waiting.pop_front();
            next();
        }
    }
};

struct Dice : Random {
    int ids = 0;
    double unit() override { return 0.5; }
    QString uniqueId() override { return QString::number(++ids); }
};

/// Keeps what is written, or refuses to.
struct Book : Store {
    std::vector<JournalRecord> records;
    bool broken = false;
    void append(JournalRecord record, std::function<void(Status)> done) override
    {
        if (broken)
            return done(base::Failure{base::FailureKind::Storage, {}, QStringLiteral("full")});
        records.push_back(std::move(record));
        done(base::Done{});
    }
};

/// Says the next answer to every decision.
struct Service : Remote {
    Later *clock = nullptr;
    std::deque<Answer> answers;
    std::vector<DecideTrades> asked;
    void send(Request request, QString, std::function<void(Answer)> done) override
    {
        asked.push_back(std::get<DecideTrades>(request));
        Answer next = answers.front();
        if (answers.size() > 1)
            answers.pop_front();
        clock->after(Milliseconds(1), [next, done = std::move(done)] { done(next); });
    }
    void onScheduleEvent(std::function<void(const ScheduleEvent &)>) override {}
    void watch(const std::vector<base::BusinessUnitId> &, std::function<void(Status)>) override {}
};

const base::TradeId one(QStringLiteral("t1"));
const base::TradeId two(QStringLiteral("t2"));

Answer results(const QString &first, const QString &second)
{
    Answer answer;
    answer.status = 200;
    answer.payload =
        TradeDecisions{{one, schedule::TradeState::Matched, first}, {two, schedule::TradeState::Matched, second}};
    return answer;
}

Answer refusal(int status, Transport transport = Transport::Answered)
{
    Answer answer;
    answer.status = status;
    answer.transport = transport;
    answer.code = QStringLiteral("no");
    return answer;
}

struct Desk {
    Later clock;
    Dice dice;
    Book book;
    Service service;
    std::unique_ptr<TradeRun> run;
    AskedTrades told;

    Desk() { open(); }
    void open()
    {
        Ports ports;
        service.clock = &clock;
        ports.clock = &clock;
        ports.random = &dice;
        ports.store = &book;
        ports.remote = &service;
        run = std::make_unique<TradeRun>(ports, std::make_shared<RateBudget>(300, 300),
                                         std::make_shared<BusinessUnits>(), QStringLiteral("run"));
    }
    bool decide(bool approve, int version = 1)
    {
        std::vector<schedule::ShiftTrade> trades(2);
        trades[0].id = one;
        trades[1].id = two;
        for (schedule::ShiftTrade &trade : trades)
            trade.version = version;
        told.clear();
        const bool sent = run->decide({}, approve, trades, [this](const AskedTrades &each) { told = each; });
        clock.run();
        return sent;
    }
    /// As the next session finds it.
    void reopen()
    {
        const auto asked = askedTrades(book.records);
        const auto refused = refusedTrades(book.records);
        QVERIFY(asked && refused);
        open();
        run->alreadyAsked(*asked, *refused);
    }
};

} // namespace

class TradeRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doneIsNotSentAgain();
    void refusedItemMayBeAskedAgain();
    void wholeAnswers_data();
    void wholeAnswers();
    void journalThatCannotBeWritten();
    void nextSessionKnows();
    void askedAgainAndCut();
};

void TradeRunTest::doneIsNotSentAgain()
{
    Desk desk;
    desk.service.answers = {results({}, {})};
    QVERIFY(desk.decide(true));
    QCOMPARE(desk.told.at(one), QString());
    QVERIFY(desk.run->wasAsked(one));
    QVERIFY(!desk.run->wasRefused(one));
    QVERIFY(!desk.decide(false));
    QCOMPARE(desk.service.asked.size(), size_t(1));
}

void TradeRunTest::refusedItemMayBeAskedAgain()
{
    Desk desk;
    desk.service.answers = {results({}, QStringLiteral("TransitionNotAllowed")), results({}, {})};
    QVERIFY(desk.decide(true, 3));
    QCOMPARE(desk.told.at(two), QStringLiteral("TransitionNotAllowed"));
    QVERIFY(desk.run->wasRefused(two) && !desk.run->wasAsked(two));
    QVERIFY(desk.run->wasAsked(one));
    QVERIFY(desk.decide(false, 4));
    QCOMPARE(desk.service.asked.size(), size_t(2));
    const auto &items = desk.service.asked[1].items;
    QCOMPARE(items.size(), size_t(1)); // the failed one only
    QCOMPARE(items[0].trade, two);
    QCOMPARE(items[0].version, qint64(4));
    QCOMPARE(items[0].state, schedule::TradeState::Denied);
    QCOMPARE(desk.told.at(two), QString());
    QVERIFY(desk.run->wasAsked(two));
}

void TradeRunTest::wholeAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("transport");
    QTest::addColumn<bool>("again");
    const auto row = [](const char *name, int status, Transport transport, bool again) {
        QTest::newRow(name) << status << int(transport) << again;
    };
    row("not understood", 400, Transport::Answered, true);
    row("token", 401, Transport::Answered, true);
    row("forbidden", 403, Transport::Answered, true);
    row("gone", 404, Transport::Answered, true);
    row("version", 409, Transport::Answered, true);
    row("throttled", 429, Transport::Answered, true);
    row("never left", 0, Transport::NotSent, true);
    row("timeout there", 408, Transport::Answered, false);
    row("broken there", 500, Transport::Answered, false);
    row("gateway", 504, Transport::Answered, false);
    row("cut", 0, Transport::Broken, false);
    row("our deadline", 0, Transport::TimedOut, false);
    row("nonsense", 200, Transport::Nonsense, false);
}

void TradeRunTest::wholeAnswers()
{
    QFETCH(int, status);
    QFETCH(int, transport);
    QFETCH(bool, again);
    Desk desk;
    desk.service.answers = {refusal(status, static_cast<Transport>(transport))};
    QVERIFY(desk.decide(true));
    QCOMPARE(desk.told.size(), size_t(2));
    QVERIFY(!desk.told.at(one).isEmpty());
    QCOMPARE(desk.run->wasRefused(one), again);
    QCOMPARE(desk.run->wasAsked(one), !again);
    const size_t sent = desk.service.asked.size();
    QCOMPARE(desk.decide(true), again);
    QCOMPARE(desk.service.asked.size() > sent, again);
    desk.reopen();
    QCOMPARE(desk.run->wasRefused(two), again);
}

void TradeRunTest::journalThatCannotBeWritten()
{
    Desk desk;
    desk.service.answers = {results({}, {})};
    desk.book.broken = true;
    QVERIFY(desk.decide(true));
    QVERIFY(desk.told.at(one).contains(QStringLiteral("journal")));
    QVERIFY(desk.service.asked.empty());
    QVERIFY(desk.run->wasRefused(one));
    desk.book.broken = false;
    QVERIFY(desk.decide(true));
    QCOMPARE(desk.told.at(one), QString());
}

void TradeRunTest::nextSessionKnows()
{
    Desk desk;
    Answer half = results({}, QStringLiteral("InitiatingAgentShiftNotFound"));
    std::get<TradeDecisions>(half.payload).erase(std::get<TradeDecisions>(half.payload).begin());
    desk.service.answers = {half, results({}, {})}; // nothing is said about the first
    QVERIFY(desk.decide(true));
    desk.reopen();
    QVERIFY(desk.run->wasAsked(one)); // nobody knows
    QVERIFY(desk.run->wasRefused(two));
    QVERIFY(desk.decide(true));
    QCOMPARE(desk.service.asked.back().items.size(), size_t(1));
    desk.reopen();
    QVERIFY(desk.run->wasAsked(two));
    QCOMPARE(askedTrades(desk.book.records)->at(two), QString());
}

void TradeRunTest::askedAgainAndCut()
{
    Desk desk;
    desk.service.answers = {refusal(409)};
    QVERIFY(desk.decide(true));
    // The next session asks again and dies before the answer.
    schedule::ShiftTrade trade;
    trade.id = one;
    desk.book.records.push_back(
        {QStringLiteral("trade"), QStringLiteral("run"), {}, {}, text::tradesAsked(true, {trade})});
    desk.reopen();
    QVERIFY(desk.run->wasAsked(one));
    QVERIFY(desk.run->wasRefused(two));
    QCOMPARE(askedTrades(desk.book.records)->at(one), answerNotSeen());
    QVERIFY(!refusedTrades({{QStringLiteral("trade"), {}, {}, {}, "nonsense"}}));
}

QTEST_GUILESS_MAIN(TradeRunTest)
#include "tst_trade_run.moc"
