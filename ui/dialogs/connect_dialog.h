#pragma once
#include "session/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shiftlane::ui {

/// First start: the sandbox with sample data beside a real organisation. The
/// secret is kept in memory only.
class ConnectDialog : public QDialog {
    Q_OBJECT
public:
    explicit ConnectDialog(QWidget *parent = nullptr);
    /// Fills in what is known; never the secret.
    void setSettings(const session::ConnectionSettings &settings);
    [[nodiscard]] session::ConnectionSettings settings() const;
    /// What keeps the form from being sent; empty = nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void connectionChosen(shiftlane::session::ConnectionSettings settings);
    void sandboxChosen();

private:
    QWidget *sandboxSide();
    QWidget *serviceSide();
    void followForm();

    QLineEdit *apiUrl_;
    QLineEdit *loginUrl_;
    QLineEdit *clientId_;
    QLineEdit *secret_;
    QLabel *problem_;
    QPushButton *connect_;
};

} // namespace shiftlane::ui
