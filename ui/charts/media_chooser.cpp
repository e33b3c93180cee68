#include "ui/charts/media_chooser.h"

namespace shiftlane::ui {
namespace {

/// For people; a word newer than we are stays as it is.
QString nameOf(const QString &type)
{
    if (type == QLatin1String("voice"))
        return MediaChooser::tr("Voice");
    if (type == QLatin1String("chat"))
        return MediaChooser::tr("Chat");
    if (type == QLatin1String("email"))
        return MediaChooser::tr("Email");
    if (type == QLatin1String("callback"))
        return MediaChooser::tr("Callback");
    if (type == QLatin1String("message"))
        return MediaChooser::tr("Message");
    return type;
}

} // namespace

MediaChooser::MediaChooser(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Media type shown"));
    hide();
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT mediaChosen(types_.value(index)); });
}

void MediaChooser::setMedia(const QStringList &types, const QString &shown)
{
    if (types != types_) { // only then: the list may be open
        types_ = types;
        clear();
        for (const QString &type : types_)
            addItem(nameOf(type), type);
    }
    setCurrentIndex(static_cast<int>(types_.indexOf(shown)));
    setVisible(types_.size() > 1);
}

} // namespace shiftlane::ui
