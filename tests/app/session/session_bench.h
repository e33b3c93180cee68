#pragma once
#include "sandbox/server.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

namespace shiftlane::test {

/// A session against a sandbox over real sockets, as the window uses it.
class SessionBench {
public:
    /// One group a week unless changed: the budget of five trade jobs a minute
    /// must not make a test wait.
    explicit SessionBench(const std::function<void(sandbox::SandboxOptions &)> &change = {})
    {
        options_.agents = 40;
        options_.groups = 1;
        options_.openTrades = 6;
        options_.clientId = QStringLiteral("planner");
        options_.clientSecret = QStringLiteral("secret");
        if (change)
            change(options_);
        server_ = std::make_unique<sandbox::Server>(options_);
        started_ = static_cast<bool>(server_->start());
        open();
    }

    /// Another console, or the same one started again, on the same journal.
    void open()
    {
        last_.reset();
        session_.reset(); // the journal's file is free now
        session_ = std::make_unique<session::Session>();
        session_->setJournalPath(file("journal.sqlite"));
        QObject::connect(session_.get(), &session::Session::snapshotChanged, session_.get(),
                         [this](const session::SnapshotPtr &snapshot) { last_ = snapshot; });
        QObject::connect(session_.get(), &session::Session::agentWeekReady, session_.get(),
                         [this](const session::AgentWeekPtr &week) { week_ = week; });
    }

    [[nodiscard]] session::ConnectionSettings settings() const
    {
        session::ConnectionSettings settings;
        settings.apiUrl = front_.isEmpty() ? QUrl(server_->url()) : front_;
        settings.clientId = options_.clientId;
        settings.clientSecret = options_.clientSecret;
        return settings;
    }

    /// What stands before the service from now on.
    void connectThrough(const QUrl &front) { front_ = front; }

    /// Connected, weeks and trades read.
    [[nodiscard]] bool load()
    {
        session_->connectTo(settings());
        return started_ && waitFor([](const session::Snapshot &s) {
                   int trades = 0;
                   for (const auto &row : *s.groups)
                       trades += row.openTrades;
                   return s.stage == session::Stage::Loaded && s.loadedGroups == s.groupsToLoad && trades > 0 &&
                          s.journal->ready;
               });
    }

    [[nodiscard]] bool loadSample(int changes)
    {
        if (!load())
            return false;
        session_->makeSamplePlan(changes, file("plan.csv"));
        session_->loadPlan(file("plan.csv"));
        return waitForStage(session::Stage::Checked);
    }

    bool waitFor(const std::function<bool(const session::Snapshot &)> &condition, int ms = 60'000)
    {
        return QTest::qWaitFor([&] { return last_ && condition(*last_); }, ms);
    }
    bool waitForStage(session::Stage stage, int ms = 90'000)
    {
        return waitFor([stage](const session::Snapshot &s) { return s.stage == stage; }, ms);
    }

    [[nodiscard]] QString file(const char *name) const { return directory_.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] session::Session &session() { return *session_; }
    [[nodiscard]] sandbox::Server &server() { return *server_; }
    [[nodiscard]] const session::Snapshot &now() const { return *last_; }
    [[nodiscard]] const session::AgentWeekPtr &week() const { return week_; }

    /// Agents of all groups for which `wanted` holds.
    [[nodiscard]] std::vector<std::pair<base::ScheduleId, session::AgentRow>>
    agents(const std::function<bool(const session::AgentRow &)> &wanted) const
    {
        std::vector<std::pair<base::ScheduleId, session::AgentRow>> found;
        for (const auto &[id, detail] : *last_->details)
            for (const session::AgentRow &agent : detail.agents)
                if (wanted(agent))
                    found.emplace_back(id, agent);
        return found;
    }
    [[nodiscard]] const session::GroupRow &group(const base::ScheduleId &id) const
    {
        return *std::find_if(last_->groups->begin(), last_->groups->end(),
                             [&](const auto &row) { return row.key.schedule == id; });
    }

private:
    QTemporaryDir directory_;
    sandbox::SandboxOptions options_;
    QUrl front_;
    std::unique_ptr<sandbox::Server> server_;
    std::unique_ptr<session::Session> session_;
    session::SnapshotPtr last_;
    session::AgentWeekPtr week_;
    bool started_ = false;
};

} // namespace shiftlane::test
