// Tables on paper: all rows, on as many pages as they need, nothing cut.
#include "ui/reports/table_report.h"

#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace shiftlane;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ui::TableReport reportOf(const QAbstractItemModel &model)
{
    ui::TableReport report{QStringLiteral("Agents"), QStringLiteral("Sandbox"), &model, {}, {}, {}};
    for (int row = 0; row < model.rowCount(); ++row)
        report.rows << model.index(row, 0);
    for (int column = 0; column < model.columnCount(); ++column) {
        report.columns << column;
        report.widths << 100;
    }
    return report;
}

void fill(QStandardItemModel &model, const QString &text)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(text));
}

/// Pages as they are painted, and as the file has them.
int pagesOf(const ui::TableReport &report, const QString &path)
{
    {
        QPdfWriter writer(path);
        const int painted = ui::paintReport(writer, report);
        if (painted == 0)
            return 0;
    }
    const QByteArray content = contentOf(path);
    return static_cast<int>(content.count("/Type /Page\n"));
}

} // namespace

class TestTableReport : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    [[nodiscard]] QString file(const char *name) const { return folder_.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void everyRowHasItsPlace()
    {
        QStandardItemModel few(10, 3);
        fill(few, QStringLiteral("Push"));
        QCOMPARE(pagesOf(reportOf(few), file("few.pdf")), 1);
        QStandardItemModel many(400, 3);
        fill(many, QStringLiteral("Push"));
        const int pages = pagesOf(reportOf(many), file("many.pdf"));
        QVERIFY2(pages >= 4 && pages < 40, qPrintable(QString::number(pages)));
        ui::TableReport half = reportOf(many);
        half.rows = half.rows.mid(0, 200);
        QVERIFY2(pagesOf(half, file("half.pdf")) < pages, "rows that were left out take room");
    }

    /// A long cell goes on in the next line and makes its row higher.
    void longCellsAreWrappedNotCut()
    {
        QStandardItemModel brief(60, 3);
        fill(brief, QStringLiteral("ok"));
        QStandardItemModel wordy(60, 3);
        fill(wordy,
             QStringLiteral("changed on the service by a supervisor while the plan was edited elsewhere ").repeated(4));
        QVERIFY(pagesOf(reportOf(wordy), file("wordy.pdf")) > 2 * pagesOf(reportOf(brief), file("brief.pdf")));
    }

    void wideTablesLie()
    {
        QStandardItemModel narrow(3, 4);
        QStandardItemModel wide(3, 8);
        QCOMPARE(ui::saveReport(file("narrow.pdf"), reportOf(narrow)), QString());
        QCOMPARE(ui::saveReport(file("wide.pdf"), reportOf(wide)), QString());
        QVERIFY(contentOf(file("narrow.pdf")).startsWith("%PDF-"));
        QVERIFY(contentOf(file("narrow.pdf")).contains("/MediaBox [0 0 595"));
        QVERIFY(contentOf(file("wide.pdf")).contains("/MediaBox [0 0 842"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QStandardItemModel model(1, 1);
        const QString path = folder_.filePath(QStringLiteral("no such folder/agents.pdf"));
        const QString problem = ui::saveReport(path, reportOf(model));
        QVERIFY2(problem.contains(QDir::toNativeSeparators(path)), qPrintable(problem));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestTableReport)
#include "tst_table_report.moc"
