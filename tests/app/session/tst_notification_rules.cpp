// When a supervisor is told: once a push and kind of news, whatever comes and goes.
#include "session/notification_rules.h"
#include "session/team_monitor.h"

#include <QTest>
#include <rapidcheck.h>

using namespace shiftlane;
using push::LaneState;
using session::NotificationRules;
using session::WatchedPush;
using Kind = session::WatchNotice::Kind;

namespace {

const base::Instant noon = *base::Instant::fromIso(u"2026-11-27T12:00:00Z");

base::Instant after(qint64 seconds) { return {noon.ms + seconds * 1000}; }

WatchedPush group(const QString &run, const QString &schedule, LaneState state = LaneState::Uploading)
{
    WatchedPush push;
    push.row.runId = run;
    push.row.planner = QStringLiteral("grace@example");
    push.row.planName = QStringLiteral("friday.csv");
    push.row.at = noon;
    push.row.group.schedule = base::ScheduleId(schedule);
    push.row.groupText = QStringLiteral("Retail");
    push.row.state = state;
    push.row.planned = 20;
    push.row.heldBy = QStringLiteral("grace on desk 1");
    return push;
}

QStringList kinds(const std::vector<session::WatchNotice> &news)
{
    static const QStringList words{QStringLiteral("started"), QStringLiteral("degraded"), QStringLiteral("failed"),
                                   QStringLiteral("finished")};
    QStringList all;
    for (const auto &each : news)
        all << words[static_cast<int>(each.kind)];
    return all;
}

} // namespace

class TestNotificationRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPushIsFollowedFromItsStartToItsEnd_data()
    {
        QTest::addColumn<QList<int>>("states"); // of its one group, look after look
        QTest::addColumn<QStringList>("told");
        const auto lane = [](std::initializer_list<LaneState> states) {
            QList<int> all;
            for (const LaneState each : states)
                all << static_cast<int>(each);
            return all;
        };
        QTest::newRow("well") << lane({LaneState::Planned, LaneState::Uploading, LaneState::Done})
                              << QStringList{QStringLiteral("started"), QStringLiteral("finished")};
        QTest::newRow("seen at its end only")
            << lane({LaneState::Done}) << QStringList{QStringLiteral("started"), QStringLiteral("finished")};
        QTest::newRow("stopped") << lane({LaneState::Uploading, LaneState::Stopped})
                                 << QStringList{QStringLiteral("started"), QStringLiteral("failed"),
                                                QStringLiteral("finished")};
        QTest::newRow("postponed") << lane({LaneState::Postponed})
                                   << QStringList{QStringLiteral("started"), QStringLiteral("failed"),
                                                  QStringLiteral("finished")};
        QTest::newRow("back and forth") << lane({LaneState::Uploading, LaneState::Merging, LaneState::Uploading,
                                                 LaneState::Merging, LaneState::Uploading})
                                        << QStringList{QStringLiteral("started")};
        QTest::newRow("ended, taken up and ended again")
            << lane({LaneState::Stopped, LaneState::Uploading, LaneState::Stopped, LaneState::Done})
            << QStringList{QStringLiteral("started"), QStringLiteral("failed"), QStringLiteral("finished")};
    }

    void aPushIsFollowedFromItsStartToItsEnd()
    {
        QFETCH(QList<int>, states);
        QFETCH(QStringList, told);
        NotificationRules rules;
        QVERIFY(rules.lookAtPushes({}, noon).empty());
        QStringList heard;
        qint64 second = 0;
        for (const int state : states)
            heard << kinds(rules.lookAtPushes(
                {group(QStringLiteral("r"), QStringLiteral("s"), static_cast<LaneState>(state))}, after(++second)));
        QCOMPARE(heard, told);
    }

    void degradedMeansMoreThanAFew_data()
    {
        QTest::addColumn<int>("conflicts");
        QTest::addColumn<int>("throttled");
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("parked");
        QTest::addColumn<int>("planned");
        QTest::addColumn<bool>("degraded");
        QTest::newRow("clean") << 0 << 0 << 0 << 0 << 20 << false;
        QTest::newRow("one conflict, merged") << 1 << 0 << 0 << 0 << 20 << false;
        QTest::newRow("two of them") << 2 << 0 << 0 << 0 << 20 << false;
        QTest::newRow("three of them") << 3 << 0 << 0 << 0 << 20 << true;
        QTest::newRow("one of each") << 1 << 1 << 1 << 0 << 20 << true;
        QTest::newRow("a fifth parked") << 0 << 0 << 0 << 4 << 20 << false;
        QTest::newRow("more than a fifth parked") << 0 << 0 << 0 << 5 << 20 << true;
        QTest::newRow("one of two parked") << 0 << 0 << 0 << 1 << 2 << false;
    }

    void degradedMeansMoreThanAFew()
    {
        QFETCH(int, conflicts);
        QFETCH(int, throttled);
        QFETCH(int, retries);
        QFETCH(int, parked);
        QFETCH(int, planned);
        QFETCH(bool, degraded);
        NotificationRules rules;
        (void)rules.lookAtPushes({}, noon);
        WatchedPush push = group(QStringLiteral("r"), QStringLiteral("s"));
        push.conflicts = conflicts;
        push.throttled = throttled;
        push.retries = retries;
        push.row.parked = parked;
        push.row.planned = planned;
        QCOMPARE(kinds(rules.lookAtPushes({push}, after(1))).contains(QStringLiteral("degraded")), degraded);
        QVERIFY(rules.lookAtPushes({push}, after(2)).empty());
    }

    void manyGroupsMayHaveAConflictEach()
    {
        NotificationRules rules;
        (void)rules.lookAtPushes({}, noon);
        std::vector<WatchedPush> pushes;
        for (int i = 0; i < 6; ++i) {
            pushes.push_back(group(QStringLiteral("r"), QString::number(i)));
            pushes.back().conflicts = 2;
        }
        QCOMPARE(kinds(rules.lookAtPushes(pushes, after(1))), QStringList{QStringLiteral("started")});
        pushes.front().conflicts = 3;
        const auto news = rules.lookAtPushes(pushes, after(2));
        QCOMPARE(kinds(news), QStringList{QStringLiteral("degraded")});
        QCOMPARE(news[0].troubles, 13);
        QCOMPARE(news[0].groups, 6);
    }

    void whatStandsAlreadyIsNoNews()
    {
        NotificationRules rules;
        QVERIFY(rules
                    .lookAtPushes({group(QStringLiteral("old"), QStringLiteral("s"), LaneState::Stopped),
                                   group(QStringLiteral("runs"), QStringLiteral("s"))},
                                  noon)
                    .empty());
        QCOMPARE(
            kinds(rules.lookAtPushes({group(QStringLiteral("runs"), QStringLiteral("s"), LaneState::Done)}, after(1))),
            QStringList{QStringLiteral("finished")});
    }

    // A lease that lapses for a moment is no failure; one that nobody takes up again is.
    void aPushThatNobodyCarriesOutFailsAfterAWhile()
    {
        NotificationRules rules;
        (void)rules.lookAtPushes({}, noon);
        WatchedPush push = group(QStringLiteral("r"), QStringLiteral("s"));
        (void)rules.lookAtPushes({push}, noon);
        const QString holder = std::exchange(push.row.heldBy, QString());
        QVERIFY(rules.lookAtPushes({push}, after(1)).empty());
        QVERIFY(rules.lookAtPushes({push}, after(40)).empty());
        push.row.heldBy = holder;
        QVERIFY(rules.lookAtPushes({push}, after(41)).empty());
        push.row.heldBy.clear();
        QVERIFY(rules.lookAtPushes({push}, after(42)).empty());
        QVERIFY(rules.lookAtPushes({push}, after(86)).empty());
        QCOMPARE(kinds(rules.lookAtPushes({push}, after(88))), QStringList{QStringLiteral("failed")});
        QVERIFY(rules.lookAtPushes({push}, after(200)).empty());
    }

    void aFailedWriteIsToldOnce()
    {
        NotificationRules rules;
        session::SeenWrite write;
        write.operation = base::OperationId(QStringLiteral("op"));
        write.at = noon;
        write.by = QStringLiteral("Ada");
        QVERIFY(rules.lookAtWrites({write}).empty());
        write.failed = true;
        const auto news = rules.lookAtWrites({write});
        QCOMPARE(kinds(news), QStringList{QStringLiteral("failed")});
        QCOMPARE(news[0].planner, QStringLiteral("Ada"));
        QVERIFY(rules.lookAtWrites({write}).empty());
    }

    // A tool that tries again and again is one piece of news until it was quiet for a while.
    void aWriterWhoGoesOnFailingIsToldOnce()
    {
        NotificationRules rules;
        const auto failing = [&](int number, const char *by, qint64 second) {
            session::SeenWrite write;
            write.operation = base::OperationId(QStringLiteral("op %1").arg(number));
            write.at = noon.plus(std::chrono::seconds(second));
            write.by = QString::fromLatin1(by);
            write.failed = true;
            return rules.lookAtWrites({write}).size();
        };
        QCOMPARE(failing(0, "Ada", 0), size_t(1));
        for (int number = 1; number < 60; ++number)
            QCOMPARE(failing(number, "Ada", number * 590), size_t(0));
        QCOMPARE(failing(60, "Ben", 60 * 590), size_t(1)); // somebody else's trouble
        QCOMPARE(failing(61, "Ada", 59 * 590 + 600), size_t(1));
    }

    void whateverHappensEachKindIsToldOnce()
    {
        QVERIFY(rc::check("one notice a push and kind, started first, finished only at an end", [] {
            NotificationRules rules;
            (void)rules.lookAtPushes({}, noon);
            std::map<QString, QStringList> heard;
            std::map<QString, bool> everEnded;
            const int looks = *rc::gen::inRange(1, 30);
            qint64 second = 0;
            for (int look = 0; look < looks; ++look) {
                second += *rc::gen::inRange(0, 60);
                std::vector<WatchedPush> pushes;
                for (int run = 0; run < 3; ++run) {
                    if (!*rc::gen::arbitrary<bool>())
                        continue;
                    const QString id = QString::number(run);
                    bool ended = true;
                    for (int lane = 0; lane < 2; ++lane) {
                        const auto state = static_cast<LaneState>(*rc::gen::inRange(0, push::laneStateCount));
                        WatchedPush push = group(id, QString::number(lane), state);
                        push.conflicts = *rc::gen::inRange(0, 8);
                        push.row.parked = *rc::gen::inRange(0, 20);
                        if (*rc::gen::arbitrary<bool>())
                            push.row.heldBy.clear();
                        ended = ended && push.ended();
                        pushes.push_back(push);
                    }
                    everEnded[id] = everEnded[id] || ended;
                }
                if (*rc::gen::arbitrary<bool>())
                    std::reverse(pushes.begin(), pushes.end());
                for (const auto &news : rules.lookAtPushes(pushes, after(second)))
                    heard[news.runId] << kinds({news});
                RC_ASSERT(rules.lookAtPushes(pushes, after(second)).empty());
            }
            for (auto &[run, told] : heard) {
                RC_ASSERT(told.front() == QStringLiteral("started"));
                RC_ASSERT(told.contains(QStringLiteral("finished")) == everEnded[run]);
                RC_ASSERT(told.removeDuplicates() == 0);
            }
        }));
    }

    void failuresComeFirst()
    {
        WatchedPush old = group(QStringLiteral("old"), QStringLiteral("s"), LaneState::Stopped);
        old.row.at = after(-3 * 86'400);
        WatchedPush alone = group(QStringLiteral("alone"), QStringLiteral("s"));
        alone.row.heldBy.clear();
        const auto rows =
            session::failuresFirst({group(QStringLiteral("done"), QStringLiteral("s"), LaneState::Done),
                                    group(QStringLiteral("runs"), QStringLiteral("s")), alone, old,
                                    group(QStringLiteral("bad"), QStringLiteral("s"), LaneState::Postponed)},
                                   after(60));
        QStringList order;
        for (const auto &each : rows)
            order << each.row.runId;
        QCOMPARE(order, QStringList({QStringLiteral("bad"), QStringLiteral("alone"), QStringLiteral("runs"),
                                     QStringLiteral("done"), QStringLiteral("old")}));
    }

    // By the pace of the groups that ended; nothing while that says nothing.
    void theRestIsTheTeamsPace()
    {
        std::vector<WatchedPush> pushes;
        for (int i = 0; i < 4; ++i)
            pushes.push_back(group(QStringLiteral("r"), QString::number(i)));
        session::addRest(pushes);
        QVERIFY(!pushes[0].restMs);
        pushes[0].row.state = LaneState::Done;
        pushes[0].lastEnd = after(30);
        session::addRest(pushes);
        QCOMPARE(pushes[3].restMs.value_or(0), qint64(90'000));
        pushes[1].row.heldBy.clear();
        for (auto &each : pushes)
            each.restMs.reset();
        session::addRest(pushes);
        QVERIFY(!pushes[3].restMs);
    }
};

QTEST_GUILESS_MAIN(TestNotificationRules)
#include "tst_notification_rules.moc"
