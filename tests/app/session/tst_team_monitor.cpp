// Other planners' pushes as a shared journal's records tell them.
#include "push/journal_text.h"
#include "session/team_monitor.h"

#include <QTest>

using namespace shiftlane;
using push::JournalRecord;
using push::LaneState;
using push::Outcome;

namespace {

const base::ScheduleId group(QStringLiteral("schedule"));

std::vector<JournalRecord> runOf(const QString &id, const QString &planner)
{
    plan::PushPlan plan;
    plan.sourceName = QStringLiteral("friday.csv");
    plan::GroupPlan one;
    one.key = {base::BusinessUnitId(QStringLiteral("unit")), QDate(2026, 11, 30), group};
    one.businessUnitName = QStringLiteral("Retail");
    one.agents.resize(2);
    one.agents[0].agent = base::AgentId(QStringLiteral("a"));
    one.agents[1].agent = base::AgentId(QStringLiteral("b"));
    plan.groups.push_back(one);
    push::RunOptions options;
    options.planner = planner;
    const auto at = *base::Instant::fromIso(u"2026-11-27T12:04:00Z");
    return {{QStringLiteral("plan"), id, group, {}, push::text::groupPlan(one)},
            {QStringLiteral("run"), id, {}, {}, push::text::run(plan, options, at)},
            {QStringLiteral("approval"), id, {}, {}, push::text::approval(plan, options, at)}};
}

JournalRecord outcomes(const QString &kind, const std::map<QString, Outcome> &ended)
{
    if (kind == QStringLiteral("outcome")) {
        std::vector<push::text::AgentOutcome> agents;
        for (const auto &[agent, outcome] : ended)
            agents.push_back({base::AgentId(agent), outcome, {}});
        return {kind, QStringLiteral("run-1"), group, {}, push::text::outcome(7, agents)};
    }
    push::GroupProgress progress;
    progress.state = LaneState::Postponed;
    progress.reason = QStringLiteral("five rounds");
    for (const auto &[agent, outcome] : ended) {
        push::AgentProgress each;
        each.agent = base::AgentId(agent);
        each.outcome = outcome;
        progress.agents.push_back(each);
    }
    return {kind, QStringLiteral("run-1"), group, {}, push::text::end(progress, nullptr)};
}

std::vector<session::TeamRow> teamRows(const std::vector<push::JournalRecord> &records)
{
    std::vector<session::TeamRow> rows;
    for (session::WatchedPush &push : session::watchedPushes(records))
        rows.push_back(std::move(push.row));
    return rows;
}

} // namespace

class TestTeamMonitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunIsFollowedToItsEnd()
    {
        auto records = runOf(QStringLiteral("run-1"), QStringLiteral("grace"));
        auto rows = teamRows(records);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].planner, QStringLiteral("grace"));
        QCOMPARE(rows[0].groupText, QStringLiteral("Retail"));
        QCOMPARE(rows[0].planned, 2);
        QCOMPARE(rows[0].settled, 0);
        QCOMPARE(rows[0].state, LaneState::Planned);
        records.push_back({QStringLiteral("intent"), QStringLiteral("run-1"), group, QStringLiteral("x"), "{}"});
        QCOMPARE(teamRows(records)[0].state, LaneState::Uploading);
        records.push_back(outcomes(QStringLiteral("outcome"), {{QStringLiteral("a"), Outcome::Applied}}));
        rows = teamRows(records);
        QCOMPARE(rows[0].settled, 1);
        QCOMPARE(rows[0].applied, 1);
        records.push_back(outcomes(QStringLiteral("end"),
                                   {{QStringLiteral("a"), Outcome::Applied}, {QStringLiteral("b"), Outcome::Parked}}));
        rows = teamRows(records);
        QCOMPARE(rows[0].state, LaneState::Postponed);
        QCOMPARE(rows[0].reason, QStringLiteral("five rounds"));
        QCOMPARE(rows[0].settled, 2);
        QCOMPARE(rows[0].parked, 1);
    }

    // However a journal is cut into readings, the pushes are the same.
    void toldPieceByPiece()
    {
        auto records = runOf(QStringLiteral("run-1"), QStringLiteral("grace"));
        records.push_back({QStringLiteral("intent"), QStringLiteral("run-1"), group, QStringLiteral("x"), "{}"});
        records.push_back(outcomes(QStringLiteral("outcome"), {{QStringLiteral("a"), Outcome::Applied}}));
        records.push_back(outcomes(QStringLiteral("end"), {{QStringLiteral("b"), Outcome::Parked}}));
        for (const JournalRecord &each : runOf(QStringLiteral("run-2"), QStringLiteral("ada")))
            records.push_back(each);
        for (size_t cut = 0; cut <= records.size(); ++cut) {
            const auto at = records.begin() + static_cast<std::ptrdiff_t>(cut);
            session::PushWatch watch;
            watch.take({records.begin(), at});
            QCOMPARE(watch.pushes().size(), session::watchedPushes({records.begin(), at}).size());
            watch.take({at, records.end()});
            const auto pushes = watch.pushes();
            QCOMPARE(pushes.size(), size_t(2));
            QCOMPARE(pushes[0].row.planner, QStringLiteral("ada"));
            QCOMPARE(pushes[0].row.groupText, QStringLiteral("Retail"));
            QCOMPARE(pushes[1].row.settled, 2);
            QCOMPARE(pushes[1].row.applied, 1);
            QCOMPARE(pushes[1].row.parked, 1);
            QCOMPARE(pushes[1].row.state, LaneState::Postponed);
            QCOMPARE(watch.pushes()[1].row.settled, 2); // asking changes nothing
        }
    }

    void theNewestComesFirst()
    {
        auto records = runOf(QStringLiteral("run-1"), QStringLiteral("grace"));
        for (const JournalRecord &each : runOf(QStringLiteral("run-2"), QStringLiteral("ada")))
            records.push_back(each);
        const auto rows = teamRows(records);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].runId, QStringLiteral("run-2"));
    }
};

QTEST_GUILESS_MAIN(TestTeamMonitor)
#include "tst_team_monitor.moc"
