#pragma once
#include "ui/style/shapes.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace shiftlane::ui {

/// A line in place of a box: what happened and what can be done about it.
struct Notice {
    QString id = {}; ///< the same id replaces; a dismissed one stays away until its text changes
    Role role = Role::Info;
    Shape shape = Shape::Dot;
    QString text = {};
    QStringList details = {}; ///< unfold; plain text
    QList<QAction *> actions = {};
    bool dismissable = true;
    QString dismissText = {}; ///< empty = Dismiss
    bool operator==(const Notice &) const = default;
};

/// Notices one under the other, above the panels.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    /// Those that follow from the snapshot.
    void setNotices(const QList<Notice> &notices);
    /// One that stays until it is dismissed or replaced by its id.
    void post(const Notice &notice);
    /// Takes a posted notice away that has become old; nothing where there is none.
    void withdraw(const QString &id);
    [[nodiscard]] QStringList texts() const;

private:
    void rebuild();
    [[nodiscard]] QWidget *line(const Notice &notice);
    void dismiss(const Notice &notice);

    QVBoxLayout *column_;
    QList<Notice> standing_;
    QList<Notice> posted_;
    QStringList dismissed_; ///< id and text
};

} // namespace shiftlane::ui
