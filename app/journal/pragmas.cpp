#include "journal/pragmas.h"

#include "journal/statement.h"

namespace shiftlane::journal {

namespace {

struct Pragma {
    const char *set;
    const char *read;
    const char *expected;
};

constexpr Pragma pragmas[] = {
    // EXCLUSIVE first: WAL then keeps its index in memory, and a second writer is locked out.
    {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
    {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA busy_timeout = 2000", "PRAGMA busy_timeout", "2000"},
};

} // namespace

base::Status setPragmas(const QSqlDatabase &database)
{
    for (const Pragma &pragma : pragmas) {
        Statement set(database, pragma.set);
        if (const base::Status status = set.run(); !status)
            return status;
        while (set.next()) {
        }
        Statement read(database, pragma.read);
        if (const base::Status status = read.run(); !status)
            return status;
        const QString value = read.next() ? read.value(0).toString() : QString();
        if (value != QLatin1String(pragma.expected))
            return base::Failure{base::FailureKind::Storage, QStringLiteral("journal"),
                                 QStringLiteral("%1 did not take: it reads %2").arg(QLatin1String(pragma.set), value)};
    }
    return base::Done{};
}

} // namespace shiftlane::journal
