#include "ui/charts/chart_files.h"

#include "ui/charts/words.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QWidget>

namespace shiftlane::ui {
namespace {

QString problem(const QSaveFile &file)
{
    return Charts::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
}

} // namespace

QString saveText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return problem(file);
    return {};
}

QString savePicture(const QString &path, QWidget &widget)
{
    constexpr int scale = 2;
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(widget.palette().color(QPalette::Base));
    widget.render(&image);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return problem(file);
    return {};
}

} // namespace shiftlane::ui
