#include "push/outcome.h"

#include <QtTest>
#include <set>

using namespace shiftlane;
using namespace shiftlane::push;

namespace {

Answer with(int status, const char *code = "", const char *message = "")
{
    Answer answer;
    answer.status = status;
    answer.code = QString::fromLatin1(code);
    answer.message = QString::fromLatin1(message);
    return answer;
}

Answer waiting(int status, int seconds)
{
    Answer answer = with(status);
    answer.retryAfter = Milliseconds{seconds * 1000};
    return answer;
}

Answer operation(int status, OperationStatus end, const char *id = "op")
{
    Answer answer = with(status);
    answer.payload = Operation{base::OperationId(QString::fromLatin1(id)), end, {}};
    return answer;
}

Answer transport(Transport how, int status = 0)
{
    Answer answer = with(status);
    answer.transport = how;
    return answer;
}

template <class T>
Answer holding(T payload, int status = 200)
{
    Answer answer = with(status);
    answer.payload = std::move(payload);
    return answer;
}

struct Case {
    const char *name;
    Step step;
    Answer answer;
    Meaning meaning;
};

std::vector<Case> cases()
{
    using S = Step;
    using M = Meaning;
    using T = Transport;
    return {
        {"200 complete", S::Submit, operation(200, OperationStatus::Complete), M::Applied},
        {"202 complete", S::Submit, operation(202, OperationStatus::Complete), M::Applied},
        {"202 processing", S::Submit, operation(202, OperationStatus::Processing), M::Accepted},
        {"200 processing", S::Submit, operation(200, OperationStatus::Processing), M::Accepted},
        {"202 without id", S::Submit, operation(202, OperationStatus::Processing, ""), M::Ambiguous},
        {"202 error", S::Submit, operation(202, OperationStatus::Error), M::VersionConflict},
        {"200 without body", S::Submit, with(200), M::Ambiguous},
        {"204 without body", S::Submit, with(204), M::Ambiguous},
        {"409 generic", S::Submit, with(409, "request.conflict", "conflicts with the current state"),
         M::VersionConflict},
        {"409 transaction", S::Submit, with(409, "wfm.transaction.conflict"), M::VersionConflict},
        {"409 trade", S::Submit, with(409, "request.conflict", "Agent has a pending shift trade"), M::Locked},
        {"423", S::Submit, with(423), M::Locked},
        {"412", S::Submit, with(412), M::VersionConflict},
        {"400 stale", S::Submit, with(400, "bad.request", "Version 7 does not match the current version"),
         M::VersionConflict},
        {"422 stale", S::Submit, with(422, "", "does not match the current version"), M::VersionConflict},
        {"400", S::Submit, with(400, "bad.request", "unknown activity code"), M::Refused},
        {"404", S::Submit, with(404, "not.found"), M::Refused},
        {"422", S::Submit, with(422), M::Refused},
        {"413", S::Submit, with(413, "request.entity.too.large"), M::TooLarge},
        {"401", S::Submit, with(401, "bad.credentials"), M::Unauthorised},
        {"403", S::Submit, with(403, "not.authorized"), M::Forbidden},
        {"408", S::Submit, with(408, "client.timeout"), M::Ambiguous},
        {"425", S::Submit, with(425), M::NotSent},
        {"429", S::Submit, waiting(429, 9), M::Throttled},
        {"429 without retry-after", S::Submit, with(429), M::Throttled},
        {"500", S::Submit, with(500, "internal.server.error"), M::Ambiguous},
        {"502", S::Submit, with(502), M::Ambiguous},
        {"503", S::Submit, with(503), M::Ambiguous},
        {"503 with retry-after", S::Submit, waiting(503, 4), M::Throttled},
        {"504", S::Submit, with(504), M::Ambiguous},
        {"103 as the end", S::Submit, with(103), M::Ambiguous},
        {"302", S::Submit, with(302), M::Ambiguous},
        {"308", S::Submit, with(308), M::Ambiguous},
        {"206", S::Submit, operation(206, OperationStatus::Complete), M::Ambiguous},
        {"777", S::Submit, with(777), M::Ambiguous},
        {"not sent", S::Submit, transport(T::NotSent), M::NotSent},
        {"cut", S::Submit, transport(T::Broken), M::Ambiguous},
        {"cut after 200", S::Submit, transport(T::Broken, 200), M::Ambiguous},
        {"timed out", S::Submit, transport(T::TimedOut), M::Ambiguous},
        {"nonsense", S::Submit, transport(T::Nonsense, 200), M::Ambiguous},
        {"aborted", S::Submit, transport(T::Aborted), M::Ambiguous},
        {"upload 200", S::Upload, with(200), M::Answered},
        {"upload 403 xml", S::Upload, with(403), M::NotSent},
        {"upload 400 xml", S::Upload, with(400), M::NotSent},
        {"upload 401", S::Upload, with(401), M::NotSent},
        {"upload 503", S::Upload, with(503), M::NotSent},
        {"upload 302", S::Upload, with(302), M::NotSent},
        {"upload 413", S::Upload, with(413), M::TooLarge},
        {"upload cut", S::Upload, transport(T::Broken), M::NotSent},
        {"url", S::UploadUrl, holding(UploadTarget{}, 201), M::Answered},
        {"url without body", S::UploadUrl, with(200), M::Ambiguous},
        {"url 409", S::UploadUrl, with(409), M::VersionConflict},
        {"read", S::Read, holding(schedule::ScheduleGroup{}), M::Answered},
        {"read agents", S::Read, holding(AgentSchedules{}), M::Answered},
        {"read of something else", S::Read, holding(Trades{}), M::Ambiguous},
        {"read 409", S::Read, with(409, "request.conflict"), M::Ambiguous},
        {"read 404", S::Read, with(404), M::Refused},
        {"read 403", S::Read, with(403), M::Forbidden},
        {"read 429", S::Read, waiting(429, 1), M::Throttled},
        {"read 500", S::Read, with(500), M::Ambiguous},
        {"trades", S::TradeJob, holding(Trades{}), M::Answered},
        {"trades 400", S::TradeJob, with(400), M::Refused},
        {"trades 409", S::TradeJob, with(409), M::Ambiguous},
        {"decisions", S::DecideTrades, holding(TradeDecisions{}), M::Answered},
        {"decisions 409", S::DecideTrades, with(409, "wfm.transaction.conflict"), M::VersionConflict},
        {"decisions cut", S::DecideTrades, transport(T::Broken), M::Ambiguous},
    };
}

} // namespace

class OutcomeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<int>("row");
        const auto all = cases();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }
    void rows()
    {
        QFETCH(int, row);
        const Case each = cases()[static_cast<size_t>(row)];
        QCOMPARE(word(classify(each.step, each.answer)), word(each.meaning));
    }
    void everyMeaningIsMet()
    {
        std::set<Meaning> met;
        for (const Case &each : cases())
            met.insert(each.meaning);
        QCOMPARE(met.size(), size_t(meaningCount));
    }
    // Whatever status comes: a write is never taken as done without its body.
    void noStatusAloneIsSuccess()
    {
        for (int status = 0; status < 1000; ++status) {
            const Meaning meaning = classify(Step::Submit, with(status));
            QVERIFY(meaning != Meaning::Applied && meaning != Meaning::Accepted && meaning != Meaning::Answered);
            if (status >= 500 && status != 503)
                QCOMPARE(word(meaning), word(Meaning::Ambiguous));
        }
    }
    void operationsEnd()
    {
        QVERIFY(!classify(Operation{{}, OperationStatus::Processing, {}}));
        QCOMPARE(*classify(Operation{{}, OperationStatus::Complete, {}}), Meaning::Applied);
        QCOMPARE(*classify(Operation{{}, OperationStatus::Error, {}}), Meaning::VersionConflict);
        QCOMPARE(*classify(Operation{{}, OperationStatus::Canceled, {}}), Meaning::VersionConflict);
    }
};

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_outcome.moc"
