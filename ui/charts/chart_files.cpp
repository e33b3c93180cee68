#include "ui/charts/chart_files.h"

#include "ui/charts/words.h"

#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace shiftlane::ui {
namespace {

QString problem(const QSaveFile &file)
{
    return Charts::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(file.fileName()), file.errorString());
}

QString saveDrawing(const QString &path, QWidget &widget)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return problem(file);
    QSvgGenerator drawing;
    drawing.setOutputDevice(&file);
    drawing.setSize(widget.size());
    drawing.setViewBox(widget.rect());
    drawing.setTitle(widget.accessibleName());
    QPainter painter(&drawing);
    painter.fillRect(widget.rect(), widget.palette().color(QPalette::Base));
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return file.commit() ? QString() : problem(file);
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
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return saveDrawing(path, widget);
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

QString saveFigures(FigureFile kind, QWidget &widget, const QString &csv)
{
    const QString ending = kind == FigureFile::Table     ? QStringLiteral("csv")
                           : kind == FigureFile::Picture ? QStringLiteral("png")
                                                         : QStringLiteral("svg");
    const QString filter = kind == FigureFile::Table
                               ? Charts::tr("Tables (*.csv)")
                               : Charts::tr("Pictures (*.%1)", "ending of a file name").arg(ending);
    QString path = QFileDialog::getSaveFileName(&widget, Charts::tr("Save"),
                                                QStringLiteral("queue-performance.") + ending, filter);
    // The ending decides what is written: a name without it gets it.
    if (path.isEmpty())
        return {};
    if (!path.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive))
        path += QLatin1Char('.') + ending;
    return kind == FigureFile::Table ? saveText(path, csv) : savePicture(path, widget);
}

} // namespace shiftlane::ui
