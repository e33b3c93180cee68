#pragma once
#include "session/watch.h"
#include "ui/pages/notice_bar.h"

class QSettings;
class QAction;

namespace shiftlane::ui {

/// A supervisor's news as a line in place.
[[nodiscard]] Notice noticeOf(const session::WatchNotice &news);
/// The name of a rule: `A push starts`.
[[nodiscard]] QString ruleName(session::WatchNotice::Kind kind);

/// Which news a supervisor wants: four switches, remembered. Posts each once,
/// and asks for attention where the window is not looked at.
class WatchDesk : public QObject {
    Q_OBJECT
public:
    /// `settings` (not owned) may be null.
    WatchDesk(NoticeBar *bar, QSettings *settings, QObject *parent = nullptr);
    void present(const session::WatchView &watch);
    [[nodiscard]] const QList<QAction *> &rules() const { return rules_; }

Q_SIGNALS:
    /// For tray and task bar; not where the window is active.
    void news(const QString &sentence);

private:
    NoticeBar *bar_;
    QSettings *settings_;
    QList<QAction *> rules_; ///< by kind, checkable
    base::Instant seenUntil_;
    QStringList seen_; ///< news of exactly that moment
};

} // namespace shiftlane::ui
