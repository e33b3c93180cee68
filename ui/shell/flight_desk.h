#pragma once
#include "session/snapshot.h"

#include <QAction>
#include <QObject>

class QWidget;

namespace shiftlane::ui {

class ReplayBar;
class SessionLink;

/// The record of a push and what comes out of it: opened and replayed, saved with
/// or without names, its deltas as CSV, the incident report. Asks for paths; the
/// session reads and writes.
class FlightDesk : public QObject {
    Q_OBJECT
public:
    FlightDesk(QWidget *window, SessionLink &link);

    void present(const session::SnapshotPtr &snapshot);
    /// For the menu, in order.
    [[nodiscard]] QList<QAction *> actions() const { return {open_, save_, deltas_, report_}; }
    [[nodiscard]] ReplayBar *bar() const { return bar_; }
    [[nodiscard]] bool takes(const QString &path) const; ///< a record that can be opened now
    /// Opens a `.shiftlane` file; false for any other.
    bool look(const QString &path);

Q_SIGNALS:
    /// The incident report; `problem`: why not, empty = done.
    void written(const QString &path, const QString &problem);

private:
    void chooseRecord();
    void chooseCopy();
    void chooseDeltas();
    void chooseReport();

    QWidget *window_;
    SessionLink &link_;
    session::SnapshotPtr snapshot_;
    ReplayBar *bar_;
    QAction *open_;
    QAction *save_;
    QAction *deltas_;
    QAction *report_;
};

} // namespace shiftlane::ui
