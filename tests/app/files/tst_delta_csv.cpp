// What a push changed, as rows.
#include "files/csv_reader.h"
#include "files/delta_csv.h"

#include <QBuffer>
#include <QTest>

using namespace shiftlane;

namespace {

constexpr qint64 monday = 1'795'444'200'000; // 2026-11-23T14:30:00Z, 09:30 in New York

schedule::Shift shift(const char *id, qint64 startMs, int minutes)
{
    schedule::Activity work;
    work.start = base::Instant{startMs};
    work.lengthMinutes = minutes;
    work.code = base::ActivityCodeId(QStringLiteral("0"));
    schedule::Shift made;
    made.id = base::ShiftId(QString::fromLatin1(id));
    made.activities = {work};
    return made;
}

std::vector<QStringList> rowsOf(const QByteArray &csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    files::CsvReader reader(buffer);
    std::vector<QStringList> rows;
    for (files::CsvRow row; reader.next(row);)
        rows.push_back(row.cells);
    return rows;
}

} // namespace

class TestDeltaCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows()
    {
        plan::AgentPlan agent;
        agent.agent = base::AgentId(QStringLiteral("a-1"));
        agent.name = QStringLiteral("=HYPERLINK(1)");
        agent.base = schedule::AgentSchedule{};
        agent.base->agent = agent.agent;
        agent.base->shifts = {shift("kept", monday - 86'400'000, 60), shift("moved", monday, 60),
                              shift("gone", monday + 86'400'000, 60)};
        agent.shifts = {{plan::ShiftEdit::Kind::Put, shift("moved", monday + 3'600'000, 60), 1},
                        {plan::ShiftEdit::Kind::Remove, shift("gone", 0, 0), 2},
                        {plan::ShiftEdit::Kind::Put, shift("", monday + 2 * 86'400'000, 30), 3}};
        plan::GroupPlan group;
        group.key = {base::BusinessUnitId(QStringLiteral("b-1")), QDate(2026, 11, 23),
                     base::ScheduleId(QStringLiteral("s-1"))};
        group.businessUnitName = QStringLiteral("New York");
        group.agents = {agent};
        schedule::BusinessUnit unit;
        unit.id = group.key.businessUnit;
        unit.zone = QTimeZone("America/New_York");
        unit.codes.push_back({base::ActivityCodeId(QStringLiteral("0")), QStringLiteral("On Queue")});
        const files::AgentOutcomes outcomes{{group.key.schedule, {{agent.agent, push::Outcome::Applied}}}};
        const auto read = rowsOf(files::writeDeltaCsv({group}, outcomes, {{unit.id, unit}}));
        QCOMPARE(read.size(), size_t(4)); // what was kept is no delta
        QCOMPARE(read[0].join(u','),
                 QStringLiteral("agent,agent_id,business_unit,week,shift,change,before,after,outcome"));
        QCOMPARE(read[1],
                 QStringList({QStringLiteral("'=HYPERLINK(1)"), QStringLiteral("a-1"), QStringLiteral("New York"),
                              QStringLiteral("2026-11-23"), QStringLiteral("2026-11-23"), QStringLiteral("changed"),
                              QStringLiteral("2026-11-23 09:30-10:30 On Queue"),
                              QStringLiteral("2026-11-23 10:30-11:30 On Queue"), QStringLiteral("applied")}));
        QCOMPARE(read[2][5], QStringLiteral("removed"));
        QVERIFY(read[2][7].isEmpty());
        QCOMPARE(read[3][5], QStringLiteral("added"));
        QCOMPARE(read[3][7], QStringLiteral("2026-11-25 09:30-10:00 On Queue"));
    }
};

QTEST_GUILESS_MAIN(TestDeltaCsv)
#include "tst_delta_csv.moc"
