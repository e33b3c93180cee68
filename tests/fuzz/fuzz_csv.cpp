#include "files/csv_reader.h"
#include "fuzz/fuzz_target.h"

#include <QBuffer>

using namespace shiftlane;

FUZZ_TARGET(csv)
{
    QBuffer buffer;
    buffer.setData(input);
    buffer.open(QIODevice::ReadOnly);
    files::CsvLimits limits;
    limits.maxCellBytes = 100;
    limits.maxColumns = 20;
    files::CsvReader reader(buffer, limits);
    files::CsvRow row;
    int line = 0;
    while (reader.next(row)) {
        fuzz::expect(row.line > line && row.cells.size() <= limits.maxColumns);
        line = row.line;
        for (const QString &cell : row.cells)
            fuzz::expect(cell.toUtf8().size() <= limits.maxCellBytes && !cell.contains(QChar(u'\0')));
    }
    if (reader.problem())
        fuzz::expect(!reader.problem()->reason.isEmpty());
}
