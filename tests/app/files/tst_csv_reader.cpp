#include "files/csv_reader.h"

#include <QBuffer>
#include <QTest>
#include <rapidcheck.h>

using namespace shiftlane::files;

namespace {

struct Read {
    QList<QStringList> rows;
    QList<int> lines;
    std::optional<CsvProblem> problem;
};

Read read(const QByteArray &text, CsvLimits limits = {})
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, limits);
    Read out;
    for (CsvRow row; reader.next(row);) {
        out.rows << row.cells;
        out.lines << row.line;
    }
    out.problem = reader.problem();
    return out;
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAndLines()
    {
        const Read r = read("\xEF\xBB\xBF"
                            "a,b\r\n\"x\ny\",\"q\"\"q\"\r\n\r\nlast,\n");
        QVERIFY(!r.problem);
        QCOMPARE(r.rows, (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                             {QStringLiteral("x\ny"), QStringLiteral("q\"q")},
                                             {QStringLiteral("last"), QString()}}));
        QCOMPARE(r.lines, (QList<int>{1, 2, 5}));
    }
    void separators()
    {
        QCOMPARE(read("a;b\n1,5;2").rows.at(1), (QStringList{QStringLiteral("1,5"), QStringLiteral("2")}));
        QCOMPARE(read("a\tb\r1\t2").rows.at(1), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    }
    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        QTest::newRow("never closed") << QByteArray("a,b\n1,\"x\n\n") << 2 << 2 << QStringLiteral("never closes");
        QTest::newRow("never closed, long")
            << QByteArray("a,b\n1,\"x\n" + QByteArray(70'000, 'y') + "\n") << 2 << 2 << QStringLiteral("longer than");
        QTest::newRow("after quote") << QByteArray("\"a\"b,c\n") << 1 << 1 << QStringLiteral("closing quote");
        QTest::newRow("quote inside") << QByteArray("a\nb\"c\n") << 2 << 1 << QStringLiteral("quote inside");
        QTest::newRow("NUL") << QByteArray("a,b\nc,\0d\n", 9) << 2 << 2 << QStringLiteral("NUL");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0",
                                              4)
                                << 1 << 0 << QStringLiteral("UTF-16");
        QTest::newRow("Latin-1") << QByteArray("a\nM\xFCller\n") << 2 << 1 << QStringLiteral("UTF-8");
        QTest::newRow("columns") << QByteArray(300, ',') << 1 << 257 << QStringLiteral("columns");
    }
    void problems()
    {
        QFETCH(QByteArray, text);
        const Read r = read(text);
        QVERIFY(r.problem);
        QTEST(r.problem->line, "line");
        QTEST(r.problem->column, "column");
        QFETCH(QString, word);
        QVERIFY2(r.problem->reason.contains(word), qPrintable(r.problem->reason));
    }
    void capsHoldAtTheByte()
    {
        CsvLimits limits;
        limits.maxCellBytes = 4;
        QVERIFY(!read("abcd\n", limits).problem);
        QVERIFY(read("abcde\n", limits).problem);
        limits.maxBytes = 5;
        QVERIFY(!read("abcd\n", limits).problem);
        QVERIFY(read("abcd\nx", limits).problem);
    }
    void printedRowsReadBack()
    {
        QVERIFY(rc::check([](const std::vector<std::string> &raw) {
            QStringList cells;
            for (const std::string &each : raw) {
                QString cell;
                for (const char byte : each)
                    cell += QChar(static_cast<ushort>((static_cast<unsigned char>(byte) % 0x5E) + 0x20));
                cells << neutralised(cell + (each.size() % 3 == 0 ? QStringLiteral("\n\"") : QString()));
            }
            RC_PRE(cells.size() > 1);
            const Read r = read("a,b\n" + csvRow(cells) + "\r\n");
            RC_ASSERT(!r.problem);
            RC_ASSERT(r.rows.at(1) == cells);
        }));
    }
    void formulasAreNeutralAndComeBack()
    {
        for (const char16_t *cell : {u"=1+1", u"  =cmd", u"\u00A0@x", u"\uFF1Dx", u"-3", u"\tx", u"'quoted", u"plain",
                                     u"", u"'=x", u"O'Neil"}) {
            const QString text = QString::fromUtf16(cell);
            QCOMPARE(revealed(neutralised(text)), text);
        }
        QVERIFY(neutralised(QStringLiteral(" =x")).startsWith(u'\''));
        QCOMPARE(neutralised(QStringLiteral("O'Neil")), QStringLiteral("O'Neil"));
        QCOMPARE(revealed(QStringLiteral("'hand-typed")), QStringLiteral("'hand-typed"));
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
