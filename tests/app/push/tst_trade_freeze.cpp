// Which units are frozen by what the journal says: every row of the table.
#include "push/parked_ledger.h"
#include "push/recovery.h"
#include "push/trade_freeze.h"
#include "push/trade_run.h"

#include <QTest>

using namespace shiftlane;
using push::FrozenUnit;
using push::JournalRecord;
using push::TradeFreezes;

namespace {

const QString account = QStringLiteral("planner@https://api.example");

FrozenUnit unitOf(const char *id, const char *unit, int minute = 0)
{
    FrozenUnit made;
    made.id = QString::fromLatin1(id);
    made.unit = base::ManagementUnitId(QString::fromLatin1(unit));
    made.name = QStringLiteral("North “1”");
    made.group = base::ScheduleId(QStringLiteral("week 48"));
    made.planner = QStringLiteral("planner@api.example");
    made.account = account;
    made.since = base::Instant{(29'000'000LL + minute) * 60'000};
    made.version = 7;
    return made;
}

QStringList open(const std::vector<JournalRecord> &records, const QString &of = account)
{
    QStringList ids;
    const auto freezes = TradeFreezes::of(records);
    if (!freezes)
        return {freezes.failure().sentence()};
    for (const FrozenUnit &unit : freezes->of(of))
        ids << unit.id + (unit.sure ? QStringLiteral("!") : QStringLiteral("?"));
    return ids;
}

} // namespace

class TestTradeFreeze : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftFrozen()
    {
        const FrozenUnit a = unitOf("a", "north");
        const FrozenUnit b = unitOf("b", "north", 1); // another console, the same unit
        const auto asked = &TradeFreezes::asked;
        const auto no = QStringLiteral("409");
        const auto restored = QStringLiteral("restored");
        const auto over = [&](const FrozenUnit &unit) { return TradeFreezes::over(unit, restored, unit.since); };
        const QStringList none;
        QCOMPARE(open({}), none);
        QCOMPARE(open({asked(a)}), QStringList{QStringLiteral("a?")}); // killed before the answer: it may be off
        QCOMPARE(open({asked(a), TradeFreezes::done(a, 8)}), QStringList{QStringLiteral("a!")});
        QCOMPARE(open({asked(a), TradeFreezes::undone(a, no)}), none);
        QCOMPARE(open({asked(a), TradeFreezes::done(a, 8), over(a)}), none);
        QCOMPARE(open({asked(a), over(a), TradeFreezes::done(a, 8)}), none);
        QCOMPARE(open({asked(a), asked(a), over(a)}), none); // an append whose answer was lost stands twice
        // Two raced: the one that the service refused takes nothing from the other.
        QCOMPARE(open({asked(b), asked(a), TradeFreezes::done(a, 8), TradeFreezes::undone(b, no)}),
                 QStringList{QStringLiteral("a!")});
        QCOMPARE(open({asked(b), asked(a)}), QStringList({QStringLiteral("a?"), QStringLiteral("b?")})); // oldest first
        QCOMPARE(open({asked(a)}, QStringLiteral("somebody@else")), none);
    }

    void thereAndBack()
    {
        const FrozenUnit unit = unitOf("a", "north");
        const auto freezes = TradeFreezes::of({TradeFreezes::asked(unit), TradeFreezes::done(unit, 8)});
        QVERIFY(freezes);
        const auto found = freezes->find(account, unit.unit);
        QVERIFY(found && found->sure);
        QCOMPARE(found->name, unit.name);
        QCOMPARE(found->group, unit.group);
        QCOMPARE(found->planner, unit.planner);
        QCOMPARE(found->since, unit.since);
        QCOMPARE(found->version, 8);
        QVERIFY(!freezes->find(account, base::ManagementUnitId(QStringLiteral("south"))));
    }

    void aBrokenRecordIsAFailure_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no unit") << QByteArray(R"({"step":"asked","account":"x","at":"2026-11-25T10:00:00.000Z"})");
        QTest::newRow("no time") << QByteArray(R"({"step":"asked","account":"x","unit":"u"})");
        QTest::newRow("newer step") << QByteArray(R"({"step":"asked twice"})");
    }
    void aBrokenRecordIsAFailure()
    {
        QFETCH(QByteArray, body);
        const auto freezes = TradeFreezes::of({{QStringLiteral("freeze"), QStringLiteral("f-1"), {}, {}, body}});
        QVERIFY(!freezes);
        QVERIFY(freezes.failure().reason.contains(u"f-1"));
    }

    // Who reads pushes out of a journal passes these records over.
    void otherReadersSkipThem()
    {
        const FrozenUnit unit = unitOf("a", "north");
        const std::vector<JournalRecord> records{TradeFreezes::asked(unit), TradeFreezes::done(unit, 8),
                                                 TradeFreezes::over(unit, QStringLiteral("restored"), unit.since)};
        const auto runs = push::openRuns(records);
        QVERIFY(runs && runs->empty());
        QVERIFY(!push::lastRun(records));
        const auto ledger = push::ParkedLedger::of(records);
        QVERIFY(ledger && ledger->agents().empty() && ledger->openWork(unit.group).running == 0);
        const auto asked = push::askedTrades(records);
        QVERIFY(asked && asked->empty());
    }
};

QTEST_GUILESS_MAIN(TestTradeFreeze)
#include "tst_trade_freeze.moc"
