#include "journal/migrations.h"

#include "journal/statement.h"

#include <array>
#include <vector>

namespace shiftlane::journal {

namespace {

struct Migration {
    int number;
    std::vector<const char *> statements;
};

const std::vector<Migration> &migrations()
{
    // Records are only ever added; the triggers hold every user of the file to it.
    static const std::vector<Migration> all{
        {1,
         {"CREATE TABLE record ("
          " seq INTEGER PRIMARY KEY CHECK (seq > 0),"
          " at_ms INTEGER NOT NULL,"
          " kind TEXT NOT NULL,"
          " run_id TEXT NOT NULL,"
          " schedule_id TEXT NOT NULL,"
          " attempt_id TEXT NOT NULL,"
          " body BLOB NOT NULL,"
          " chain BLOB NOT NULL CHECK (length(chain) = 32)"
          ") STRICT",
          "CREATE INDEX record_run ON record (run_id, seq)",
          "CREATE TRIGGER record_never_changes BEFORE UPDATE ON record "
          "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
          "CREATE TRIGGER record_never_goes BEFORE DELETE ON record "
          "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"}},
        // The head repeats the last link, so that records cut off the end are missed (J06).
        {2,
         {"CREATE TABLE head ("
          " id INTEGER PRIMARY KEY CHECK (id = 1),"
          " seq INTEGER NOT NULL,"
          " chain BLOB NOT NULL"
          ") STRICT",
          "INSERT INTO head (id, seq, chain) VALUES (1, (SELECT coalesce(max(seq), 0) FROM record), "
          "coalesce((SELECT chain FROM record ORDER BY seq DESC LIMIT 1), x''))",
          "CREATE TRIGGER head_never_goes BEFORE DELETE ON head "
          "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"}},
        // Who may write intents for a schedule group; its token only ever grows (W11).
        {3,
         {"CREATE TABLE lease ("
          " schedule_id TEXT PRIMARY KEY,"
          " token INTEGER NOT NULL CHECK (token > 0),"
          " held INTEGER NOT NULL CHECK (held IN (0, 1))"
          ") STRICT",
          "CREATE TRIGGER lease_only_grows BEFORE UPDATE ON lease WHEN new.token < old.token "
          "BEGIN SELECT RAISE(ABORT, 'the token of a lease only grows'); END",
          "CREATE TRIGGER lease_never_goes BEFORE DELETE ON lease "
          "BEGIN SELECT RAISE(ABORT, 'the token of a lease only grows'); END"}},
    };
    return all;
}

base::Result<int> schemaOf(const QSqlDatabase &database)
{
    Statement read(database, "PRAGMA user_version");
    const base::Status status = read.run();
    if (!status)
        return status.failure();
    if (!read.next()) // an error must not look like a new file
        return base::Failure{base::FailureKind::Storage, QStringLiteral("journal"), read.errorText()};
    return read.value(0).toInt();
}

// PRAGMA takes no bound value; the numbers are this program's own.
base::Status noteSchema(const QSqlDatabase &database, int number)
{
    static constexpr std::array<const char *, 4> notes{"PRAGMA user_version = 0", "PRAGMA user_version = 1",
                                                       "PRAGMA user_version = 2", "PRAGMA user_version = 3"};
    Statement note(database, notes.at(static_cast<size_t>(number)));
    return note.run();
}

/// A database without a schema number that holds tables is somebody else's.
base::Status isOurs(const QSqlDatabase &database, int schema)
{
    Statement tables(database, "SELECT count(*) FROM sqlite_master");
    if (const base::Status read = tables.run(); !read)
        return read;
    if (!tables.next())
        return base::Failure{base::FailureKind::Storage, QStringLiteral("journal"), tables.errorText()};
    if (schema == 0 && tables.value(0).toInt() > 0)
        return base::Failure{base::FailureKind::Storage, QStringLiteral("journal"),
                             QStringLiteral("this database is not a journal of Shiftlane")};
    return base::Done{};
}

base::Status apply(QSqlDatabase database, const Migration &migration)
{
    Statement begin(database, "BEGIN IMMEDIATE");
    if (const base::Status begun = begin.run(); !begun)
        return begun;
    base::Status status = base::Done{};
    for (const char *sql : migration.statements) {
        Statement step(database, sql);
        status = step.run();
        if (!status)
            break;
    }
    if (status)
        status = noteSchema(database, migration.number);
    Statement end(database, status ? "COMMIT" : "ROLLBACK");
    const base::Status ended = end.run();
    return status ? ended : status;
}

} // namespace

int currentSchema() { return migrations().back().number; }

base::Status migrate(const QSqlDatabase &database)
{
    const auto schema = schemaOf(database);
    if (!schema)
        return schema.failure();
    if (*schema > currentSchema())
        return base::Failure{base::FailureKind::Storage, QStringLiteral("journal"),
                             QStringLiteral("was written by a newer Shiftlane (schema %1, this one knows %2)")
                                 .arg(*schema)
                                 .arg(currentSchema())};
    if (const base::Status ours = isOurs(database, *schema); !ours)
        return ours;
    for (const Migration &migration : migrations()) {
        if (migration.number <= *schema)
            continue;
        const base::Status applied = apply(database, migration);
        if (!applied)
            return applied;
    }
    return base::Done{};
}

base::Status voidLeases(const QSqlDatabase &database)
{
    Statement give(database, "UPDATE lease SET held = 0 WHERE held = 1");
    return give.run();
}

} // namespace shiftlane::journal
