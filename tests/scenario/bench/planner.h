#pragma once
#include "sandbox/server.h"
#include "scenario/bench/hands.h"
#include "scenario/bench/seen.h"
#include "session/session.h"

#include <QJsonObject>
#include <memory>
#include <vector>

namespace shiftlane::ui {
class Console;
class MainWindow;
} // namespace shiftlane::ui

/// A planner at the whole program: the real window over a real session on the
/// engine's thread, and the built-in sandbox as a service on a thread of its own.
namespace shiftlane::test {

/// How a scenario's world differs. The sandbox is small, so that its budget of
/// trade jobs makes nobody wait.
struct World {
    sandbox::SandboxOptions sandbox;
    bool remember = false;  ///< places and columns, in settings of the test's own
    bool connected = false; ///< the program is started with the sandbox
};

class Planner {
public:
    explicit Planner(const std::function<void(World &)> &change = {});
    ~Planner();
    Planner(const Planner &) = delete;
    Planner &operator=(const Planner &) = delete;

    [[nodiscard]] ui::MainWindow &window();
    /// On the engine's thread: to listen to, not to call.
    [[nodiscard]] session::Session &session();
    /// The newest snapshot that the window shows. Rows of it are gone with the next
    /// one: a scenario copies what it needs past a step.
    [[nodiscard]] const session::Snapshot &now() const { return *last_; }
    [[nodiscard]] QStringList notices();
    [[nodiscard]] QString noticeText();
    /// In the test's folder, which is also where file dialogs begin.
    [[nodiscard]] static QString path(const QString &name);
    [[nodiscard]] QString journalPath() const;

    /// "Try it with sample data", by mouse; returns when weeks and trades are read.
    void connect();
    void connectByKey();
    void untilLoaded();
    void untilStage(session::Stage stage, int ms = 60'000);
    /// By mouse. Takes a copy: callers name a group of now().
    void chooseGroup(base::ScheduleId group);
    [[nodiscard]] const session::GroupDetail &detail();
    void openTab(const QString &name);

    /// Exports the weeks and loads what `edit` made of them.
    void exportWeek(const QString &name);
    /// Looked at in its preview, then loaded.
    void loadPlan(const QString &name);
    void lookAt(const QString &name);
    void samplePlan(const QString &name);
    /// A sample plan, loaded and checked.
    void checkedSample();
    /// Reviewed and confirmed; returns at the end of the push.
    void pushAndWait();

    /// The window closed, the program ended as by a power cut, or started again on
    /// the same journal and service.
    void startAgain();
    void startDisconnected(); ///< … without a connection to take up
    void end();

    /// The service's clock and the console's jump ahead together; only in a world whose
    /// sandbox has a startAt, where both began.
    void letPass(int minutes);

    /// What the service did and was asked, from its own log.
    [[nodiscard]] std::vector<QJsonObject> serviceLog(const QString &kind) const;
    [[nodiscard]] session::ConnectionSettings connection() const;

private:
    class Service;
    void start(bool connected);

    World world_;
    std::unique_ptr<Service> service_;
    std::unique_ptr<ui::Console> console_;
    session::SnapshotPtr last_;
    QObject context_;
    base::Milliseconds ahead_{0};
    int number_ = 0;
};

/// main() of a scenario program: a home of its own, the look, the turns watched.
int scenarioMain(int argc, char **argv, const std::function<int(int, char **)> &run);

} // namespace shiftlane::test

/// One step of a scenario: named with a long turn, left at the first failure.
#define STEP(...)                                                                                                      \
    do {                                                                                                               \
        shiftlane::test::beginStep(#__VA_ARGS__);                                                                      \
        __VA_ARGS__;                                                                                                   \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

namespace shiftlane::test {
void beginStep(const char *words);
} // namespace shiftlane::test

#define SCENARIOS(TestClass)                                                                                           \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        return shiftlane::test::scenarioMain(argc, argv, [](int count, char **values) {                                \
            TestClass scenarios;                                                                                       \
            return QTest::qExec(&scenarios, count, values);                                                            \
        });                                                                                                            \
    }
