#pragma once
#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>
#include <optional>

/// CSV as text, nothing about schedules: RFC 4180 read from a device in pieces,
/// with every cap kept while reading, so that memory stays bounded whatever the
/// file is.
namespace shiftlane::files {

struct CsvLimits {
    qint64 maxBytes = 64LL * 1024 * 1024;
    int maxCellBytes = 64 * 1024;
    int maxColumns = 256;
};

struct CsvRow {
    int line = 0; ///< 1-based line of the file where the row starts
    QStringList cells;
};

/// Why reading stopped.
struct CsvProblem {
    int line = 0;
    int column = 0; ///< 1-based cell, 0 = the whole row
    QString reason;
};

/// Reads row by row. UTF-8 with or without BOM; comma, semicolon or tab, as the
/// first row shows; CRLF, LF or CR. Empty lines are passed over. UTF-16, bytes
/// that are not UTF-8, NUL, a quote that never closes or stands inside a bare
/// cell, and anything over a cap end the reading with a problem.
class CsvReader {
public:
    CsvReader(QIODevice &device, CsvLimits limits = {});

    /// False at the end or at a problem.
    [[nodiscard]] bool next(CsvRow &row);
    [[nodiscard]] const std::optional<CsvProblem> &problem() const { return problem_; }

private:
    enum class Step { Cell, Row, End, Failed };

    [[nodiscard]] int take(); ///< next byte, -1 = end
    [[nodiscard]] int peek();
    [[nodiscard]] bool fill();
    [[nodiscard]] bool start();
    [[nodiscard]] Step quoted(QByteArray &cell, int column);
    [[nodiscard]] Step bare(QByteArray &cell, int column, int first);
    [[nodiscard]] Step afterCell(int byte);
    [[nodiscard]] bool keep(QByteArray &cell, char byte, int column);
    [[nodiscard]] bool addCell(CsvRow &row, const QByteArray &cell);
    Step fail(int column, const QString &reason);

    QIODevice &device_;
    CsvLimits limits_;
    QByteArray buffer_;
    qsizetype at_ = 0;
    qint64 taken_ = 0;
    int line_ = 1;
    char separator_ = ',';
    bool started_ = false;
    std::optional<CsvProblem> problem_;
};

/// One row as CSV text, cells quoted where they must be; without line end.
[[nodiscard]] QByteArray csvRow(const QStringList &cells);

/// A cell that a spreadsheet would take for a formula (= + - @ TAB CR LF, also
/// after white space or in full-width form) gets an apostrophe in front, and so
/// does one that already starts with an apostrophe, so that `revealed` undoes
/// exactly this (S36, F3).
[[nodiscard]] QString neutralised(const QString &cell);
[[nodiscard]] QString revealed(const QString &cell);

} // namespace shiftlane::files
