#pragma once
#include "session/session.h"

#include <QObject>
#include <QString>
#include <functional>

namespace shiftlane::ui {

/// Walks the sandbox's sample week through the window by itself: sample plan,
/// load, check and, where asked, push. GUI thread; talks to the session only
/// through its slots and snapshots. Says how it ended exactly once.
class Demonstration : public QObject {
    Q_OBJECT
public:
    enum class Goal { LoadPlan, Push };
    Demonstration(session::Session &session, Goal goal, QString directory, QObject *parent = nullptr);

    [[nodiscard]] QString planPath() const;

Q_SIGNALS:
    void progressed(QString sentence);
    void ended(bool well);

private:
    enum class Step { Loading, MakingPlan, Checking, Pushing, Ended };
    void onSnapshot(const session::SnapshotPtr &snapshot);
    void onNotice(const QString &kind);
    void tell(const session::Snapshot &snapshot);
    void end(bool well);
    void ask(std::function<void(session::Session &)> request);

    session::Session &session_;
    Goal goal_;
    QString directory_;
    Step step_ = Step::Loading;
    QString told_;
};

/// The outcome of a finished push as a plain table for a terminal, and how many
/// agents ended parked.
struct OutcomeTable {
    QString text;
    int planned = 0;
    int parked = 0;
    int applied = 0;
    bool addsUp = false; ///< every planned agent has an outcome
};
[[nodiscard]] OutcomeTable outcomeTable(const session::Snapshot &snapshot);

} // namespace shiftlane::ui
