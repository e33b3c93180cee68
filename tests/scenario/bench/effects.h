#pragma once
#include <QImage>
#include <QList>
#include <QPointer>
#include <QRect>
#include <QSettings>
#include <QSignalSpy>
#include <QString>
#include <QWidget>
#include <memory>
#include <vector>

/// Whether anything happened: a word to the session, a dialog or menu, another
/// focus, something copied or remembered, other pixels than the control's own.
/// GUI thread.
namespace shiftlane::test {

class EffectWatch {
public:
    /// `speakers`: objects whose own signals are effects.
    EffectWatch(const QList<QObject *> &speakers, QSettings *settings);

    /// From here on; `own`: the pixels of this widget are no effect.
    void begin(QWidget *own);
    /// The first effect since `begin`, in words; empty = none.
    [[nodiscard]] QString found();
    /// Only words to the session: the window looks as before.
    [[nodiscard]] bool looksAsBefore() const;
    /// Every signal since `begin` with what it carried, for a comparison.
    [[nodiscard]] QString said() const;

private:
    struct Look {
        QPointer<QWidget> window;
        QImage image;
        QString title;
    };
    [[nodiscard]] std::vector<Look> look() const;
    [[nodiscard]] QString remembered() const;
    [[nodiscard]] QString newWindow(const std::vector<Look> &now) const;
    [[nodiscard]] QString otherLook(const std::vector<Look> &now) const;

    std::vector<std::unique_ptr<QSignalSpy>> spies_;
    QSettings *settings_;
    QPointer<QWidget> own_;
    QPointer<QWidget> ownWindow_;
    QRect ownPlace_;
    QPointer<QWidget> focus_;
    std::vector<Look> before_;
    QString rememberedBefore_;
    QString copiedBefore_;
};

} // namespace shiftlane::test
