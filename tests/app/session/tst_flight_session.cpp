// The flight record of a real push: written at its end, whole, without secrets.
#include "files/flight_masking.h"
#include "files/flight_record.h"
#include "session/flight_replay.h"
#include "session_bench.h"
#include "wire/gzip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace shiftlane;
using session::Stage;

namespace {

struct Read {
    QByteArray bytes;
    std::vector<files::FlightLine> lines;
    base::Result<files::FlightSummary> summary = base::Failure{};

    [[nodiscard]] int count(const char *kind) const
    {
        return static_cast<int>(std::count_if(lines.begin(), lines.end(), [kind](const files::FlightLine &each) {
            return each.kind == QLatin1String(kind);
        }));
    }
};

Read readRecord(const QString &path)
{
    Read read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return read;
    read.bytes = file.readAll();
    file.seek(0);
    read.summary = files::readFlight(file, path, [&](const files::FlightLine &each) { read.lines.push_back(each); });
    return read;
}

QString recordOf(const session::Snapshot &now)
{
    QString path = now.reportPath;
    return path.replace(QStringLiteral(".json"), QStringLiteral(".shiftlane"));
}

/// The command as a user runs it: what it printed and how it ended.
std::pair<int, QString> verify(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(SHIFTLANE_BINARY), {QStringLiteral("verify"), path});
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

class TestFlightSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPushLeavesARecord();

private:
    static void replays(test::SessionBench &bench, const QString &path);
};

/// Shown read-only, step by step, and left again; the last step is the report.
void TestFlightSession::replays(test::SessionBench &bench, const QString &path)
{
    bench.session().openFlightRecord(path);
    QVERIFY(bench.waitFor([](const session::Snapshot &s) { return s.replay != nullptr; }));
    QVERIFY(bench.now().readOnly);
    const int last = bench.now().replay->step;
    QCOMPARE(last, static_cast<int>(bench.now().replay->steps.size()) - 1);
    QVERIFY(last > 20);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto tape = session::readTape(file, path);
    QVERIFY(bool(tape));
    QCOMPARE(tape->fingerprint, bench.now().replay->fingerprint);

    // Step by step: what is known only grows, and nothing is known before it happened.
    session::FlightReplay replay(std::move(tape).value());
    size_t lines = 0;
    int settled = 0;
    for (int step = 0; step <= last; ++step) {
        replay.seek(step);
        const session::SnapshotPtr shown = replay.snapshot(1);
        QCOMPARE(shown->replay->step, step);
        QCOMPARE(shown->log->size(), lines + 1);
        lines = shown->log->size();
        int now = 0;
        for (const auto &[group, detail] : *shown->details)
            for (const session::AgentRow &agent : detail.agents)
                now += agent.outcome != push::Outcome::Pending ? 1 : 0;
        QVERIFY(now >= settled);
        settled = now;
        if (step == 0)
            QCOMPARE(now, 0);
    }
    // Backwards is the same as from the beginning.
    replay.seek(last / 2);
    const auto half = replay.outcomes();
    session::FlightReplay other(replay.tape());
    other.seek(0);
    other.seek(last / 2);
    QVERIFY(half == other.outcomes());

    // The end is the report.
    replay.seek(last);
    QFile reportFile(QString(path).replace(QStringLiteral(".shiftlane"), QStringLiteral(".json")));
    QVERIFY(reportFile.open(QIODevice::ReadOnly));
    int compared = 0;
    const auto outcomes = replay.outcomes();
    const QJsonObject report = QJsonDocument::fromJson(reportFile.readAll()).object();
    for (const QJsonValue &group : report.value(QStringLiteral("scheduleGroups")).toArray()) {
        const base::ScheduleId id(group.toObject().value(QStringLiteral("id")).toString());
        for (const QJsonValue &each : group.toObject().value(QStringLiteral("agents")).toArray()) {
            const QJsonObject agent = each.toObject();
            const base::AgentId who(agent.value(QStringLiteral("id")).toString());
            QCOMPARE(push::word(outcomes.at(id).at(who)), agent.value(QStringLiteral("outcome")).toString());
            ++compared;
        }
    }
    QCOMPARE(compared, report.value(QStringLiteral("totals")).toObject().value(QStringLiteral("planned")).toInt());

    // In the session: any step, the deltas, and back to the service.
    bench.session().showReplayStep(3);
    QVERIFY(bench.waitFor([](const session::Snapshot &s) { return s.replay && s.replay->step == 3; }));
    bench.session().push(false); // takes nothing
    const QString csv = bench.file("deltas.csv");
    bench.session().showReplayStep(last);
    bench.session().writeDeltas(csv);
    QFile deltas(csv);
    if (!deltas.open(QIODevice::ReadOnly)) {
        QTest::qWait(500);
        QFAIL(qPrintable(bench.now().failure ? bench.now().failure->sentence()
                                             : QStringLiteral("no file, nothing said")));
    }
    QVERIFY(deltas.readAll().count('\n') > compared);
    const auto &row = bench.now().details->begin()->second.agents.front();
    bench.session().showAgent(bench.now().details->begin()->first, row.agent);
    QVERIFY(bench.week() && bench.week()->after && !bench.week()->canEdit);
    bench.session().closeFlightRecord();
    QVERIFY(bench.waitFor([](const session::Snapshot &s) { return !s.replay && s.stage == Stage::Finished; }));
    QVERIFY(!bench.now().readOnly);
}

// 240 agents, as the issue asks; the same bench serves the rest.
void TestFlightSession::aPushLeavesARecord()
{
    test::SessionBench bench([](sandbox::SandboxOptions &options) {
        options.agents = 240;
        options.groups = 4;
        options.rateLimit = 0;
        options.clientSecret = QStringLiteral("canary-secret-of-the-client");
    });
    QVERIFY(bench.loadSample(60));
    QSignalSpy notices(&bench.session(), &session::Session::notice);
    bench.session().push(false);
    QVERIFY(bench.waitFor([](const session::Snapshot &s) { return s.stage == Stage::Finished || s.failure; }, 180'000));
    QCOMPARE(bench.now().stage, Stage::Finished);
    const QString path = recordOf(bench.now());
    const auto isRecord = [&](const QList<QVariant> &each) {
        return each[0].toString() == u"flightRecord" && each[1].toString() == path;
    };
    QVERIFY(std::any_of(notices.begin(), notices.end(), isRecord));

    const Read record = readRecord(path);
    QVERIFY2(bool(record.summary), qPrintable(record.summary ? QString() : record.summary.failure().sentence()));
    const int groups = static_cast<int>(std::count_if(bench.now().groups->begin(), bench.now().groups->end(),
                                                      [](const auto &row) { return row.inPush; }));
    QVERIFY(groups >= 2);
    QCOMPARE(record.count("group"), groups);
    QCOMPARE(record.count("plan"), groups);
    QCOMPARE(record.count("run"), 1);
    QCOMPARE(record.count("approval"), 1);
    QVERIFY(record.count("intent") >= 1);
    QVERIFY(record.count("exchange") >= 3 * record.count("intent"));
    QVERIFY(record.count("lane") > groups);
    QCOMPARE(record.count("report"), 1);
    QCOMPARE(record.count("performance"), 1);
    QCOMPARE(record.count("verdict"), 1);
    QCOMPARE(record.lines.back().kind, QStringLiteral("recordEnd"));
    // What was written is what was sent: each intent's body stands among the exchanges.
    std::set<QString> sent;
    for (const files::FlightLine &each : record.lines)
        if (each.kind == u"exchange")
            sent.insert(each.object().value(QStringLiteral("sentSha256")).toString());
    for (const files::FlightLine &each : record.lines)
        if (each.kind == u"intent" && !each.object().value(QStringLiteral("sha256")).toString().isEmpty())
            QVERIFY(sent.contains(each.object().value(QStringLiteral("sha256")).toString()));
    // No secret, and none of what signs.
    const QByteArray plain = wire::gunzip(record.bytes, path, {qint64{1} << 30, 10'000, 8, 1024}).value();
    for (const char *secret : {"canary-secret", "Bearer", "access_token", "uploadKey", "signature", "Authorization"})
        QVERIFY2(!plain.contains(secret), secret);

    const auto [code, said] = verify(path);
    QCOMPARE(code, 0);
    QVERIFY2(said.contains(QStringLiteral("unchanged: %1 lines").arg(record.summary->lines)), qPrintable(said));

    // One changed byte, wherever it is.
    for (const qsizetype at :
         {qsizetype{4}, record.bytes.size() / 3, record.bytes.size() / 2, record.bytes.size() - 5}) {
        QByteArray changed = record.bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const QString other = bench.file("changed.shiftlane");
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(changed);
        file.close();
        QVERIFY(!readRecord(other).summary);
        QCOMPARE(verify(other).first, 2);
    }

    replays(bench, path);

    // What a program leaves that was ended before its push: opened as far as it goes.
    QVERIFY(QDir(QFileInfo(path).absolutePath()).entryList({QStringLiteral("running-*")}).isEmpty());
    const QString early = bench.file("early.shiftlane");
    QFile cut(early);
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(record.bytes.first(record.bytes.size() * 3 / 4));
    cut.close();
    bench.session().openFlightRecord(early);
    QVERIFY(bench.waitFor([](const session::Snapshot &s) { return s.replay && s.replay->incomplete; }));
    QVERIFY(bench.now().replay->steps.size() > 20);
    QVERIFY(static_cast<qint64>(bench.now().replay->steps.size()) < record.summary->lines);
    QCOMPARE(verify(early).first, 2);
    bench.session().closeFlightRecord();
    QVERIFY(bench.waitFor([](const session::Snapshot &s) { return !s.replay; }));

    // A copy for others: nobody of the plan is named in it.
    const QString masked = bench.file("masked.shiftlane");
    bench.session().saveFlightRecord(masked, true);
    const Read copy = readRecord(masked);
    QVERIFY(bool(copy.summary));
    const QByteArray text = wire::gunzip(copy.bytes, masked, {qint64{1} << 30, 10'000, 8, 1024}).value();
    const auto planned = bench.agents([](const session::AgentRow &row) { return row.planned; });
    QVERIFY(planned.size() >= 20);
    for (const auto &[group, agent] : planned) {
        QVERIFY2(!text.contains(agent.name.toUtf8()), qPrintable(agent.name));
        QVERIFY2(!text.contains(agent.agent.value.toUtf8()), qPrintable(agent.agent.value));
    }
}

QTEST_GUILESS_MAIN(TestFlightSession)
#include "tst_flight_session.moc"
