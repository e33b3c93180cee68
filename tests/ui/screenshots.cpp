// Writes a picture of every page and sheet into a folder: light, dark, high
// contrast and German; at 200 % where QT_SCALE_FACTOR says so. Whoever changes a
// page looks at them; the help takes them.
//   ninja screenshots            -> build folder/screenshots
#include "support/demo_snapshot.h"
#include "support/demo_watch.h"
#include "ui/help/help_window.h"
#include "ui/pages/wallboard_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/monitor_window.h"
#include "ui/shell/screenshot.h"
#include "ui/shell/session_link.h"
#include "ui/style/theme.h"
#include "ui/style/translate.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTimer>
#include <QTreeView>
#include <cstdio>

using namespace shiftlane;
using test::DemoMoment;

namespace {

struct Page {
    const char *name;
    DemoMoment moment;
    int tab;
};
constexpr Page pages[] = {
    {"agents", DemoMoment::MidPush, 0},         {"trades", DemoMoment::Checked, 1},
    {"conflicts", DemoMoment::Checked, 2},      {"parked", DemoMoment::Interrupted, 3},
    {"colleagues", DemoMoment::Interrupted, 4}, {"history", DemoMoment::Loaded, 5},
    {"unrouted", DemoMoment::MidPush, 6},       {"start", DemoMoment::Disconnected, 0},
    {"loading", DemoMoment::Loading, 0},        {"finished", DemoMoment::Finished, 0},
    {"refused", DemoMoment::Refused, 0},
};

void settle()
{
    for (int round = 0; round < 8; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// What a sheet needs to be open, and its name.
struct Sheet {
    const char *name;
    DemoMoment moment;
    void (*open)(ui::MainWindow &);
};
const Sheet sheets[] = {
    {"review", DemoMoment::Checked, [](ui::MainWindow &w) { w.openReview(); }},
    {"connect", DemoMoment::Disconnected, [](ui::MainWindow &w) { w.openConnect(); }},
    {"palette", DemoMoment::Checked, [](ui::MainWindow &w) { w.actions().palette->trigger(); }},
    {"copy", DemoMoment::Loaded, [](ui::MainWindow &w) { w.actions().copyPlan->trigger(); }},
    {"shortcuts", DemoMoment::Loaded, [](ui::MainWindow &w) { w.actions().shortcuts->trigger(); }},
    {"help", DemoMoment::Loaded, [](ui::MainWindow &w) { w.actions().help->trigger(); }},
    {"help-verdict", DemoMoment::Loaded,
     [](ui::MainWindow &w) {
         w.actions().help->trigger();
         w.findChild<ui::HelpWindow *>()->showTopic(ui::HelpTopic::Verdict);
     }},
};

class Photographer {
public:
    explicit Photographer(QDir folder) : folder_(std::move(folder)) {}

    void take(const QString &suffix)
    {
        for (const Page &page : pages)
            takePage(page, suffix);
        for (const Sheet &sheet : sheets)
            takeSheet(sheet, suffix);
        takeMonitor(suffix);
    }
    [[nodiscard]] int failed() const { return failed_; }

private:
    void show(ui::MainWindow &window, DemoMoment moment)
    {
        window.resize(1280, 800);
        window.show();
        window.present(test::demoSnapshot(moment));
        if (auto *groups = window.findChild<QTreeView *>(); groups->model()->rowCount() > 0)
            groups->setCurrentIndex(groups->model()->index(1, 0, groups->model()->index(0, 0)));
        settle();
    }

    void takePage(const Page &page, const QString &suffix)
    {
        ui::SessionLink link;
        ui::MainWindow window(link);
        show(window, page.moment);
        window.showTab(page.tab);
        settle();
        if (page.moment >= DemoMoment::Checked && page.moment < DemoMoment::Refused)
            window.presentAgentWeek(test::demoAgentWeek());
        window.presentTradePreview(test::demoTradePreview());
        window.presentPastPush(test::demoPastPush());
        settle();
        keep(ui::saveScreenshot(window, path(page.name, suffix), {1280, 800}), page.name);
    }

    void takeSheet(const Sheet &sheet, const QString &suffix)
    {
        ui::SessionLink link;
        ui::MainWindow window(link);
        show(window, sheet.moment);
        sheet.open(window);
        settle();
        const auto *dialog = window.findChild<QDialog *>();
        keep(dialog && const_cast<QDialog *>(dialog)->grab().save(path(sheet.name, suffix)), sheet.name);
    }

    void takeMonitor(const QString &suffix)
    {
        ui::SessionLink link;
        ui::MonitorWindow window(link);
        window.setNow(test::demoNow());
        window.resize(1280, 800);
        window.show();
        window.present(test::demoWatchSnapshot());
        static constexpr const char *names[] = {"pushes", "writes",   "trades",   "parked",
                                                "queues", "unrouted", "wallboard"};
        for (int tab = 0; tab < 7; ++tab) {
            window.showTab(tab);
            settle();
            const QByteArray name = QByteArrayLiteral("monitor-") + names[tab];
            keep(window.grab().save(path(name.constData(), suffix)), name.constData());
        }
        for (const QSize &size : {QSize(1920, 1080), QSize(3840, 2160)}) { // the whole screen, without one
            ui::WallboardPage wall;
            wall.setNow(test::demoNow());
            wall.present(test::demoWatchSnapshot());
            wall.resize(size);
            wall.show();
            settle();
            const QByteArray name = QByteArrayLiteral("wall-") + QByteArray::number(size.width());
            keep(wall.grab().save(path(name.constData(), suffix)), name.constData());
        }
    }

    [[nodiscard]] QString path(const char *name, const QString &suffix) const
    {
        return folder_.filePath(QString::fromLatin1(name) + QLatin1Char('-') + suffix + QStringLiteral(".png"));
    }

    void keep(bool written, const char *name)
    {
        if (written)
            return;
        ++failed_;
        std::fprintf(stderr, "%s was not written\n", name);
    }

    QDir folder_;
    int failed_ = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("screenshots");
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(folder));
        return 1;
    }
    Photographer photographer{QDir(folder)};
    const QString scale = app.devicePixelRatio() > 1.5 ? QStringLiteral("-200") : QString();
    ui::installTranslations(app, QStringLiteral("en_GB"));
    ui::applyAppearance(app, ui::Appearance::Light);
    photographer.take(QStringLiteral("light") + scale);
    if (scale.isEmpty()) {
        ui::applyAppearance(app, ui::Appearance::Dark);
        photographer.take(QStringLiteral("dark"));
        ui::applyAppearance(app, ui::Appearance::Contrast);
        photographer.take(QStringLiteral("contrast"));
        ui::applyAppearance(app, ui::Appearance::Light);
        ui::installTranslations(app, QStringLiteral("de_DE"));
        photographer.take(QStringLiteral("german"));
    }
    return photographer.failed() == 0 ? 0 : 1;
}
