#include "ui/reports/table_report.h"

#include "ui/models/cell.h"
#include "ui/style/formats.h"
#include "ui/style/theme.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>
#include <numeric>

namespace shiftlane::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableReport)
};

constexpr qreal padding = 3; // points

/// One run over the pages; everything in points.
class Printer {
public:
    Printer(QPagedPaintDevice &device, const TableReport &report) : device_(device), report_(report), painter_(&device)
    {
        if (!painter_.isActive())
            return;
        const qreal scale = device.logicalDpiX() / 72.0;
        painter_.scale(scale, scale);
        page_ = QRectF(0, 0, device.width() / scale, device.height() / scale);
        font_ = QFont(QStringLiteral("Noto Sans"));
        font_.setPixelSize(9);
        measure();
    }

    int run()
    {
        if (!painter_.isActive())
            return 0;
        beginPage();
        for (const QModelIndex &row : report_.rows)
            printRow(row);
        endPage();
        return pages_;
    }

private:
    void measure()
    {
        const int all = std::max(1, std::accumulate(report_.widths.begin(), report_.widths.end(), 0));
        for (const int width : report_.widths)
            widths_ << page_.width() * width / all;
    }

    void beginPage()
    {
        ++pages_;
        y_ = 0;
        painter_.setPen(Qt::black);
        if (pages_ == 1) {
            QFont head = bold(font_);
            head.setPixelSize(14);
            line(report_.title, head);
            line(report_.subtitle, font_);
            y_ += 6;
        }
        QStringList titles;
        for (const int column : report_.columns)
            titles << report_.model->headerData(column, Qt::Horizontal).toString();
        cells(titles, bold(font_), {});
        painter_.drawLine(QPointF(0, y_), QPointF(page_.width(), y_));
    }

    void endPage()
    {
        const qreal height = QFontMetricsF(font_).height();
        painter_.setFont(font_);
        painter_.drawText(QRectF(0, page_.height() - height, page_.width(), height), Qt::AlignRight,
                          Words::tr("Page %1").arg(number(pages_)));
    }

    void line(const QString &text, const QFont &font)
    {
        painter_.setFont(font);
        const QRectF room(0, y_, page_.width(), page_.height());
        QRectF used;
        painter_.drawText(room, Qt::TextWordWrap, text, &used);
        y_ = used.bottom() + 2;
    }

    void printRow(const QModelIndex &row)
    {
        const bool heading = row.data(SectionRole).toBool();
        QStringList texts;
        QList<bool> right;
        for (const int column : report_.columns) {
            const QModelIndex index = row.siblingAtColumn(column);
            texts << index.data().toString();
            right << (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        }
        const QFont font = heading ? bold(font_) : font_;
        const qreal bottom = page_.height() - 2 * QFontMetricsF(font_).height();
        if (y_ + heightOf(texts, font) > bottom && y_ > 60) {
            endPage();
            device_.newPage();
            beginPage();
        }
        if (heading)
            line(texts.value(0), font);
        else
            cells(texts, font, right);
        painter_.setPen(QPen(Qt::lightGray, 0.4));
        painter_.drawLine(QPointF(0, y_), QPointF(page_.width(), y_));
        painter_.setPen(Qt::black);
    }

    [[nodiscard]] qreal heightOf(const QStringList &texts, const QFont &font) const
    {
        const QFontMetricsF metrics(font);
        qreal height = metrics.height();
        for (qsizetype i = 0; i < std::min(texts.size(), widths_.size()); ++i)
            height = std::max(height, metrics
                                          .boundingRect(QRectF(0, 0, widths_[i] - 2 * padding, 10'000),
                                                        Qt::TextWrapAnywhere | Qt::TextWordWrap, texts[i])
                                          .height());
        return height + 2 * padding;
    }

    void cells(const QStringList &texts, const QFont &font, const QList<bool> &right)
    {
        const qreal height = heightOf(texts, font);
        painter_.setFont(font);
        qreal x = 0;
        for (qsizetype i = 0; i < std::min(texts.size(), widths_.size()); ++i) {
            const QRectF room(x + padding, y_ + padding, widths_[i] - 2 * padding, height - 2 * padding);
            const int side = right.value(i) ? Qt::AlignRight : Qt::AlignLeft;
            painter_.drawText(room, side | Qt::TextWordWrap | Qt::TextWrapAnywhere, texts[i]);
            x += widths_[i];
        }
        y_ += height;
    }

    QPagedPaintDevice &device_;
    const TableReport &report_;
    QPainter painter_;
    QRectF page_;
    QFont font_;
    QList<qreal> widths_;
    qreal y_ = 0;
    int pages_ = 0;
};

} // namespace

int paintReport(QPagedPaintDevice &device, const TableReport &report) { return Printer(device, report).run(); }

QString saveReport(const QString &path, const TableReport &report)
{
    QSaveFile file(path);
    const auto problem = [&] {
        return Words::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return problem();
    {
        QPdfWriter writer(&file);
        writer.setTitle(report.title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        if (report.columns.size() > 5)
            writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        if (paintReport(writer, report) == 0)
            return problem();
    }
    return file.commit() ? QString() : problem();
}

} // namespace shiftlane::ui
