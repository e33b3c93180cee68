#pragma once
#include <QComboBox>
#include <QStringList>

namespace shiftlane::ui {

/// One media type at a time; hidden where there is nothing to choose.
class MediaChooser : public QComboBox {
    Q_OBJECT
public:
    explicit MediaChooser(QWidget *parent = nullptr);
    /// Both in the service's words.
    void setMedia(const QStringList &types, const QString &shown);

Q_SIGNALS:
    void mediaChosen(QString mediaType);

private:
    QStringList types_;
};

} // namespace shiftlane::ui
