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

} // namespace

class TestTeamMonitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunIsFollowedToItsEnd()
    {
        auto records = runOf(QStringLiteral("run-1"), QStringLiteral("grace"));
        auto rows = session::teamRows(records);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].planner, QStringLiteral("grace"));
        QCOMPARE(rows[0].groupText, QStringLiteral("Retail"));
        QCOMPARE(rows[0].planned, 2);
        QCOMPARE(rows[0].settled, 0);
        QCOMPARE(rows[0].state, LaneState::Planned);
        records.push_back({QStringLiteral("intent"), QStringLiteral("run-1"), group, QStringLiteral("x"), "{}"});
        QCOMPARE(session::teamRows(records)[0].state, LaneState::Uploading);
        records.push_back(outcomes(QStringLiteral("outcome"), {{QStringLiteral("a"), Outcome::Applied}}));
        rows = session::teamRows(records);
        QCOMPARE(rows[0].settled, 1);
        QCOMPARE(rows[0].applied, 1);
        records.push_back(outcomes(QStringLiteral("end"),
                                   {{QStringLiteral("a"), Outcome::Applied}, {QStringLiteral("b"), Outcome::Parked}}));
        rows = session::teamRows(records);
        QCOMPARE(rows[0].state, LaneState::Postponed);
        QCOMPARE(rows[0].reason, QStringLiteral("five rounds"));
        QCOMPARE(rows[0].settled, 2);
        QCOMPARE(rows[0].parked, 1);
    }

    void theNewestComesFirst()
    {
        auto records = runOf(QStringLiteral("run-1"), QStringLiteral("grace"));
        for (const JournalRecord &each : runOf(QStringLiteral("run-2"), QStringLiteral("ada")))
            records.push_back(each);
        const auto rows = session::teamRows(records);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].runId, QStringLiteral("run-2"));
    }
};

QTEST_GUILESS_MAIN(TestTeamMonitor)
#include "tst_team_monitor.moc"
