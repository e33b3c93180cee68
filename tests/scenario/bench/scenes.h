#pragma once
#include "session/answers.h"
#include "session/session.h"
#include "support/demo_snapshot.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_link.h"

#include <QSettings>
#include <QTemporaryDir>
#include <map>
#include <memory>

/// Moments of a planner's day that can be shown again and again, each time in a
/// window that nobody touched: what a session really said, kept. GUI thread.
namespace shiftlane::test {

struct Scene {
    QString name;
    session::SnapshotPtr snapshot;
    base::ScheduleId group; ///< chosen in it; empty = the first
    // The session's answers, by what was asked.
    std::map<QString, session::AgentWeekPtr> weeks;
    std::map<QString, session::TradePreviewPtr> trades;
    std::map<QString, session::PastPushPtr> pushes;
    session::PlanPreviewPtr plan;
    session::PriceAnswerPtr price;
};

/// Keeps every answer of a session for the scenes to come.
void keepAnswers(session::Session &session, Scene &into, QObject *context);
[[nodiscard]] Scene demoScene(const QString &name, DemoMoment moment);

/// A fresh window in which this moment is shown, with somebody behind it who
/// answers as the session did. A connection and a plan were used before.
class Shown {
public:
    Shown(const Scene &scene, int tab);
    ~Shown();
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

    ui::SessionLink link;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ui::MainWindow> window;

private:
    void answer(const Scene &scene);
    QTemporaryDir folder_;
    bool repainted_ = false;
};

} // namespace shiftlane::test
