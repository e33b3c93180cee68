#pragma once
#include "support/demo_snapshot.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screenshot.h"
#include "ui/shell/session_link.h"
#include "ui/style/plurals.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

/// The real window over a link with nobody behind it, for tests that click.
namespace shiftlane::test {

class WindowBench {
public:
    explicit WindowBench(DemoMoment moment, QSize size = {1280, 800})
    {
        ui::installEnglishPlurals(*qApp);
        window = std::make_unique<ui::MainWindow>(link);
        window->resize(size);
        window->show();
        window->present(demoSnapshot(moment));
        if (QTest::qWaitForWindowExposed(window.get()))
            QTest::qWait(0);
    }

    /// The enabled, visible button with these words.
    [[nodiscard]] QAbstractButton *button(const QString &words, QWidget *in = nullptr) const
    {
        for (QAbstractButton *candidate : (in ? in : window.get())->findChildren<QAbstractButton *>())
            if (candidate->text() == words && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    [[nodiscard]] QAbstractItemView *table(const QString &name) const
    {
        for (QAbstractItemView *view : window->findChildren<QAbstractItemView *>())
            if (view->accessibleName() == name)
                return view;
        return nullptr;
    }

    void click(QAbstractItemView *view, int row, int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cell = view->visualRect(view->model()->index(row, column));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, cell.center());
    }

    /// Texts of the filled buttons: the next step, one at most.
    [[nodiscard]] QStringList filled() const
    {
        QStringList words;
        for (const QPushButton *button : window->findChildren<QPushButton *>())
            if (button->isDefault() && button->isVisible())
                words << button->text();
        return words;
    }

    ui::SessionLink link;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace shiftlane::test
