#include "files/csv_reader.h"

#include <QStringDecoder>

namespace shiftlane::files {

namespace {

constexpr qint64 pieceBytes = 64LL * 1024;

// The separator that occurs most in the first line, outside quotes.
char separatorOf(const QByteArray &piece)
{
    int counts[3] = {0, 0, 0};
    bool inQuotes = false;
    for (const char byte : piece) {
        if (byte == '"')
            inQuotes = !inQuotes;
        if (inQuotes)
            continue;
        if (byte == '\n' || byte == '\r')
            break;
        counts[0] += byte == ',' ? 1 : 0;
        counts[1] += byte == ';' ? 1 : 0;
        counts[2] += byte == '\t' ? 1 : 0;
    }
    if (counts[1] > counts[0] && counts[1] >= counts[2])
        return ';';
    return counts[2] > counts[0] ? '\t' : ',';
}

bool startsFormula(QChar first)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212");
    return dangerous.contains(first);
}

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvLimits limits) : device_(device), limits_(limits) {}

CsvReader::Step CsvReader::fail(int column, const QString &reason)
{
    if (!problem_)
        problem_ = CsvProblem{line_, column, reason};
    return Step::Failed;
}

bool CsvReader::fill()
{
    if (taken_ >= limits_.maxBytes) {
        char one = 0;
        if (device_.peek(&one, 1) > 0)
            fail(0, QStringLiteral("the file is larger than %1 MiB").arg(limits_.maxBytes / qint64{1024 * 1024}));
        return false;
    }
    buffer_ = device_.read(std::min(pieceBytes, limits_.maxBytes - taken_));
    at_ = 0;
    taken_ += buffer_.size();
    return !buffer_.isEmpty();
}

int CsvReader::peek()
{
    if (problem_ || (at_ >= buffer_.size() && !fill()))
        return -1;
    return static_cast<unsigned char>(buffer_[at_]);
}

int CsvReader::take()
{
    const int byte = peek();
    if (byte >= 0)
        ++at_;
    return byte;
}

bool CsvReader::start()
{
    started_ = true;
    if (peek() < 0)
        return false;
    if (buffer_.startsWith("\xFF\xFE") || buffer_.startsWith("\xFE\xFF") ||
        (buffer_.size() > 1 && buffer_[1] == '\0')) {
        fail(0, QStringLiteral("the file is UTF-16; save it as CSV UTF-8"));
        return false;
    }
    if (buffer_.startsWith("\xEF\xBB\xBF"))
        at_ = 3;
    separator_ = separatorOf(buffer_.mid(at_));
    return true;
}

bool CsvReader::keep(QByteArray &cell, char byte, int column)
{
    if (byte == '\0') {
        fail(column, QStringLiteral("a NUL byte; this is not a text file"));
        return false;
    }
    if (cell.size() >= limits_.maxCellBytes) {
        fail(column, QStringLiteral("a cell longer than %1 bytes").arg(limits_.maxCellBytes));
        return false;
    }
    cell.append(byte);
    return true;
}

CsvReader::Step CsvReader::afterCell(int byte)
{
    if (byte == separator_)
        return Step::Cell;
    if (byte == '\r' && peek() == '\n')
        byte = take();
    return byte < 0 ? Step::End : Step::Row;
}

CsvReader::Step CsvReader::quoted(QByteArray &cell, int column)
{
    const int openedAt = line_;
    for (int byte = take(); byte >= 0; byte = take()) {
        if (byte == '"') {
            if (peek() != '"') {
                const int after = take();
                if (after < 0 || after == separator_ || after == '\n' || after == '\r')
                    return problem_ ? Step::Failed : afterCell(after);
                return fail(column, QStringLiteral("text after the closing quote"));
            }
            (void)take();
        }
        if (byte == '\n')
            ++line_;
        if (cell.size() >= limits_.maxCellBytes)
            line_ = openedAt; // a quote that never closes has swallowed the rest: name where it opens
        if (!keep(cell, static_cast<char>(byte), column))
            return Step::Failed;
    }
    if (!problem_) {
        line_ = openedAt;
        fail(column, QStringLiteral("the quote that opens here never closes"));
    }
    return Step::Failed;
}

CsvReader::Step CsvReader::bare(QByteArray &cell, int column, int first)
{
    for (int byte = first; byte >= 0; byte = take()) {
        if (byte == separator_ || byte == '\n' || byte == '\r')
            return afterCell(byte);
        if (byte == '"')
            return fail(column, QStringLiteral("a quote inside a cell that does not begin with one"));
        if (!keep(cell, static_cast<char>(byte), column))
            return Step::Failed;
    }
    return problem_ ? Step::Failed : Step::End;
}

bool CsvReader::addCell(CsvRow &row, const QByteArray &cell)
{
    if (row.cells.size() >= limits_.maxColumns) {
        fail(static_cast<int>(row.cells.size()) + 1, QStringLiteral("more than %1 columns").arg(limits_.maxColumns));
        return false;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(cell);
    if (utf8.hasError()) {
        fail(static_cast<int>(row.cells.size()) + 1,
             QStringLiteral("bytes that are not UTF-8; save the file as CSV UTF-8"));
        return false;
    }
    row.cells.append(text);
    return true;
}

bool CsvReader::next(CsvRow &row)
{
    if (problem_ || (!started_ && !start()))
        return false;
    for (;;) {
        row = CsvRow{line_, {}};
        if (peek() < 0)
            return false;
        Step step = Step::Cell;
        while (step == Step::Cell) {
            QByteArray cell;
            const int column = static_cast<int>(row.cells.size()) + 1;
            const int first = take();
            step = first == '"' ? quoted(cell, column) : bare(cell, column, first);
            if (step == Step::Failed || !addCell(row, cell))
                return false;
        }
        if (step == Step::Row)
            ++line_;
        const bool empty = row.cells.size() == 1 && row.cells.front().isEmpty();
        if (!empty)
            return true;
    }
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray out;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        QByteArray text = cells[i].toUtf8();
        const bool quote = text.contains('"') || text.contains(',') || text.contains('\n') || text.contains('\r') ||
                           text.contains(';') || text.contains('\t');
        if (quote)
            text = '"' + text.replace("\"", "\"\"") + '"';
        out += text;
    }
    return out;
}

QString neutralised(const QString &cell)
{
    qsizetype first = 0;
    while (first < cell.size() && cell[first].isSpace() && !startsFormula(cell[first]))
        ++first;
    const bool dangerous = first < cell.size() && startsFormula(cell[first]);
    return dangerous || cell.startsWith(u'\'') ? u'\'' + cell : cell;
}

QString revealed(const QString &cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const QString inner = cell.mid(1);
    return neutralised(inner) == cell ? inner : cell;
}

} // namespace shiftlane::files
