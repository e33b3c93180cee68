#pragma once
#include "ui/help/help_text.h"
#include "ui/shell/pages.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace shiftlane::ui {

class HelpWindow;
class Workbench;

/// One help window beside `window`; F1 opens the topic of the page that one is in.
class HelpDesk : public QObject {
    Q_OBJECT
public:
    HelpDesk(QWidget *window, QAction *help);

    /// Where the window has pages; without, F1 opens where the help was last.
    void follow(const Pages &pages, const Workbench *bench);
    void open(HelpTopic topic);

private:
    [[nodiscard]] HelpTopic topicHere() const;

    QWidget *window_;
    const Pages *pages_ = nullptr;
    const Workbench *bench_ = nullptr;
    QPointer<HelpWindow> help_;
};

} // namespace shiftlane::ui
