#include "ui/shell/demonstration.h"

#include "push/vocabulary.h"

#include <QDir>
#include <map>

namespace shiftlane::ui {

namespace {

constexpr int sampleChanges = 120;

int openTrades(const session::Snapshot &snapshot)
{
    int count = 0;
    for (const session::GroupRow &row : *snapshot.groups)
        count += row.openTrades;
    return count;
}

} // namespace

Demonstration::Demonstration(session::Session &session, Goal goal, QString directory, QObject *parent)
    : QObject(parent), session_(session), goal_(goal), directory_(std::move(directory))
{
    connect(&session, &session::Session::snapshotChanged, this, &Demonstration::onSnapshot);
    connect(&session, &session::Session::notice, this,
            [this](const QString &kind, const QString &) { onNotice(kind); });
}

QString Demonstration::planPath() const { return QDir(directory_).filePath(QStringLiteral("sample-plan.csv")); }

void Demonstration::ask(std::function<void(session::Session &)> request)
{
    session::Session *session = &session_;
    QMetaObject::invokeMethod(
        session, [session, request = std::move(request)] { request(*session); }, Qt::QueuedConnection);
}

void Demonstration::onSnapshot(const session::SnapshotPtr &snapshot)
{
    using session::Stage;
    if (step_ == Step::Ended || !snapshot)
        return;
    if (snapshot->failure || !snapshot->planProblems.empty()) {
        Q_EMIT progressed(snapshot->failure
                              ? snapshot->failure->sentence()
                              : tr("line %1, column %2: %3")
                                    .arg(snapshot->planProblems.front().line)
                                    .arg(snapshot->planProblems.front().column, snapshot->planProblems.front().reason));
        return end(false);
    }
    tell(*snapshot);
    if (step_ == Step::Loading && snapshot->stage == Stage::Loaded && openTrades(*snapshot) > 0) {
        step_ = Step::MakingPlan;
        ask([path = planPath()](session::Session &session) { session.makeSamplePlan(sampleChanges, path); });
    } else if (step_ == Step::Checking && snapshot->stage == Stage::Checked) {
        if (goal_ == Goal::LoadPlan)
            return end(true);
        step_ = Step::Pushing;
        ask([](session::Session &session) { session.push(false); });
    } else if (step_ == Step::Pushing && snapshot->stage == Stage::Finished) {
        end(true);
    }
}

void Demonstration::onNotice(const QString &kind)
{
    if (step_ != Step::MakingPlan || kind != QStringLiteral("samplePlan"))
        return;
    step_ = Step::Checking;
    ask([path = planPath()](session::Session &session) { session.loadPlan(path); });
}

void Demonstration::tell(const session::Snapshot &snapshot)
{
    QString now;
    switch (step_) {
    case Step::Loading:
        now = tr("reading the week: %1 of %2 schedule groups").arg(snapshot.loadedGroups).arg(snapshot.groupsToLoad);
        break;
    case Step::MakingPlan:
    case Step::Checking:
        now = tr("checking the sample plan");
        break;
    case Step::Pushing: {
        int done = 0;
        int all = 0;
        for (const session::GroupRow &row : *snapshot.groups) {
            all += row.inPush ? 1 : 0;
            done += row.inPush && push::isFinal(row.state) ? 1 : 0;
        }
        now = tr("pushing: %1 of %2 schedule groups ended; trade jobs %3 of %4 this minute")
                  .arg(done)
                  .arg(all)
                  .arg(snapshot.status.tradeJobsUsed)
                  .arg(snapshot.status.tradeJobsLimit);
        break;
    }
    case Step::Ended:
        return;
    }
    if (now == told_)
        return;
    told_ = now;
    Q_EMIT progressed(now);
}

void Demonstration::end(bool well)
{
    if (step_ == Step::Ended)
        return;
    step_ = Step::Ended;
    Q_EMIT ended(well);
}

OutcomeTable outcomeTable(const session::Snapshot &snapshot)
{
    OutcomeTable table;
    QStringList lines{QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                          .arg(QStringLiteral("Business unit"), -26)
                          .arg(QStringLiteral("Week"), -11)
                          .arg(QStringLiteral("State"), -10)
                          .arg(QStringLiteral("Planned"), 8)
                          .arg(QStringLiteral("Applied"), 8)
                          .arg(QStringLiteral("Parked"), 8)
                          .arg(QStringLiteral("Other"), 8)};
    bool pending = false;
    for (const session::GroupRow &row : *snapshot.groups) {
        if (!row.inPush)
            continue;
        int planned = 0;
        int applied = 0;
        int parked = 0;
        for (const session::AgentRow &agent : snapshot.details->at(row.key.schedule).agents) {
            if (!agent.planned)
                continue;
            ++planned;
            applied +=
                agent.outcome == push::Outcome::Applied || agent.outcome == push::Outcome::AlreadyPresent ? 1 : 0;
            parked += agent.outcome == push::Outcome::Parked ? 1 : 0;
            pending = pending || agent.outcome == push::Outcome::Pending;
        }
        table.planned += planned;
        table.applied += applied;
        table.parked += parked;
        lines << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                     .arg(row.businessUnit, -26)
                     .arg(row.key.weekDate.toString(Qt::ISODate), -11)
                     .arg(push::word(row.state), -10)
                     .arg(planned, 8)
                     .arg(applied, 8)
                     .arg(parked, 8)
                     .arg(planned - applied - parked, 8);
    }
    lines << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                 .arg(QStringLiteral("All"), -26)
                 .arg(QString(), -11)
                 .arg(QString(), -10)
                 .arg(table.planned, 8)
                 .arg(table.applied, 8)
                 .arg(table.parked, 8)
                 .arg(table.planned - table.applied - table.parked, 8);
    table.addsUp = !pending && table.planned > 0;
    table.text = lines.join(u'\n');
    return table;
}

} // namespace shiftlane::ui
