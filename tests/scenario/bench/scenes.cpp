#include "scenario/bench/scenes.h"

#include "scenario/bench/hands.h"
#include "ui/models/cell.h"
#include "ui/shell/saved_connections.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <algorithm>

namespace shiftlane::test {
namespace {

using session::Session;

void chooseGroup(const ui::MainWindow &window, const base::ScheduleId &group)
{
    for (QTreeView *view : window.findChildren<QTreeView *>())
        for (int section = 0; section < view->model()->rowCount(); ++section) {
            const QModelIndex unit = view->model()->index(section, 0);
            for (int row = 0; row < view->model()->rowCount(unit); ++row)
                if (const QModelIndex index = view->model()->index(row, 0, unit);
                    index.data(ui::KeyRole).toString() == group.value)
                    view->setCurrentIndex(index);
        }
}

session::ConnectionSettings usedBefore()
{
    session::ConnectionSettings connection;
    connection.apiUrl = QUrl(QStringLiteral("https://api.mypurecloud.ie"));
    connection.loginUrl = QUrl(QStringLiteral("https://login.mypurecloud.ie"));
    connection.clientId = QStringLiteral("client");
    connection.name = QStringLiteral("Contact centre");
    connection.remember = true;
    return connection;
}

template <typename Answer, typename Present>
void give(const std::map<QString, Answer> &answers, const QString &asked, const Present &present)
{
    if (const auto found = answers.find(asked); found != answers.end())
        present(found->second);
}

} // namespace

void keepAnswers(session::Session &session, Scene &into, QObject *context)
{
    QObject::connect(&session, &Session::agentWeekReady, context, [&into](const session::AgentWeekPtr &week) {
        if (week)
            into.weeks[week->agent.value] = week;
    });
    QObject::connect(&session, &Session::tradePreviewReady, context, [&into](const session::TradePreviewPtr &preview) {
        if (preview)
            into.trades[preview->trade.value] = preview;
    });
    QObject::connect(&session, &Session::pastPushReady, context, [&into](const session::PastPushPtr &push) {
        if (push)
            into.pushes[push->row.runId] = push;
    });
    QObject::connect(&session, &Session::planPreviewed, context,
                     [&into](const session::PlanPreviewPtr &preview) { into.plan = preview; });
    QObject::connect(&session, &Session::priceReady, context,
                     [&into](const session::PriceAnswerPtr &price) { into.price = price; });
}

Scene demoScene(const QString &name, DemoMoment moment)
{
    Scene scene;
    scene.name = name;
    scene.snapshot = demoSnapshot(moment);
    scene.group = demoGroup();
    const auto week = demoAgentWeek();
    scene.weeks[week->agent.value] = week;
    const auto trade = demoTradePreview();
    scene.trades[trade->trade.value] = trade;
    const auto push = demoPastPush();
    scene.pushes[push->row.runId] = push;
    scene.plan = demoPlanPreview();
    scene.price = demoPrice();
    return scene;
}

Shown::Shown(const Scene &scene, int tab)
{
    settings = std::make_unique<QSettings>(folder_.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    ui::SavedConnections(settings.get()).put(usedBefore());
    if (scene.plan)
        settings->setValue(QStringLiteral("plans/recent"), QStringList{scene.plan->path});
    window = std::make_unique<ui::MainWindow>(link, settings.get());
    answer(scene);
    QObject::connect(window.get(), &ui::MainWindow::appearanceChosen, window.get(), [this] { repainted_ = true; });
    window->resize(1280, 800);
    setBehind(window.get());
    window->show();
    window->present(scene.snapshot);
    if (!scene.group.isEmpty())
        chooseGroup(*window, scene.group);
    window->showTab(tab);
    settle();
}

Shown::~Shown()
{
    setBehind(nullptr);
    while (QWidget *open = QApplication::activePopupWidget())
        open->hide();
    window.reset();
    QGuiApplication::clipboard()->clear();
    if (repainted_) // a control chose another appearance
        ui::applyAppearance(*qApp, ui::Appearance::Light);
}

void Shown::answer(const Scene &scene)
{
    using ui::SessionLink;
    ui::MainWindow *to = window.get();
    const auto queued = Qt::QueuedConnection; // it comes from another thread
    QObject::connect(
        &link, &SessionLink::showAgent, to,
        [&scene, to](const base::ScheduleId &, const base::AgentId &agent) {
            give(scene.weeks, agent.value, [to](const auto &week) { to->presentAgentWeek(week); });
        },
        queued);
    QObject::connect(
        &link, &SessionLink::previewTrade, to,
        [&scene, to](const base::ScheduleId &, const QString &trade) {
            give(scene.trades, trade, [to](const auto &preview) { to->presentTradePreview(preview); });
        },
        queued);
    QObject::connect(
        &link, &SessionLink::showPastPush, to,
        [&scene, to](const QString &run) {
            give(scene.pushes, run, [to](const auto &push) { to->presentPastPush(push); });
        },
        queued);
    QObject::connect(
        &link, &SessionLink::previewPlan, to, [&scene, to] { to->presentPlanPreview(scene.plan); }, queued);
    QObject::connect(
        &link, &SessionLink::priceExclusion, to,
        [&scene, to](const base::ScheduleId &group, const QStringList &agents) {
            if (!scene.price)
                return;
            auto price = std::make_shared<session::PriceAnswer>(*scene.price);
            price->group = group;
            price->agents = agents;
            to->presentPrice(price);
        },
        queued);
}

} // namespace shiftlane::test
