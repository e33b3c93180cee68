#pragma once
#include "ui/help/help_text.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace shiftlane::ui {

/// Topics at the left, the text at the right, a search over both. It stands beside
/// the window it helps with and blocks nothing. GUI thread.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// With the whole list: a search that hides the topic is cleared.
    void showTopic(HelpTopic topic);
    [[nodiscard]] HelpTopic topic() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void search(const QString &words);
    void showText();
    void markFound();
    void goToNext();

    QList<HelpPage> pages_;
    QLineEdit *field_;
    QListWidget *topics_;
    QTextBrowser *text_;
    QLabel *nothing_;
};

} // namespace shiftlane::ui
