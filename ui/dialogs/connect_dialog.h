#pragma once
#include "session/session.h"

#include <QDialog>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace shiftlane::ui {

/// First start: the sandbox with sample data beside a real organisation, by
/// region or by the address of a gateway, and the connections used before. The
/// secret stays in memory, or in the system's keychain where that is wished.
class ConnectDialog : public QDialog {
    Q_OBJECT
public:
    explicit ConnectDialog(QWidget *parent = nullptr);
    /// Connections used before, without secrets; the first is filled in.
    void setSaved(const std::vector<session::ConnectionSettings> &saved);
    /// Fills in what is known; never the secret.
    void setSettings(const session::ConnectionSettings &settings);
    [[nodiscard]] session::ConnectionSettings settings() const;
    /// What keeps the form from being sent; empty = nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void connectionChosen(shiftlane::session::ConnectionSettings settings);
    void sandboxChosen();
    /// Out of the list and out of the keychain.
    void forgotten(shiftlane::session::ConnectionSettings settings);

private:
    QWidget *sandboxSide();
    QWidget *serviceSide();
    QWidget *savedPart();
    void makeForm(QFormLayout *form);
    void addButtons(QVBoxLayout *column);
    void followForm();
    void forget();
    [[nodiscard]] bool byAddress() const;
    [[nodiscard]] QString addressProblem() const;

    QComboBox *region_;
    QLineEdit *apiUrl_;
    QLineEdit *loginUrl_;
    QLineEdit *clientId_;
    QLineEdit *secret_;
    QLineEdit *name_;
    QCheckBox *keep_;
    QLabel *problem_;
    QPushButton *connect_;
    QFormLayout *form_ = nullptr;
    QWidget *savedPart_ = nullptr;
    QListWidget *list_;
    std::vector<session::ConnectionSettings> saved_;
};

} // namespace shiftlane::ui
