#pragma once
#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace shiftlane::journal {

/// One prepared statement that owns its query. Values are bound, never pasted:
/// there is no way to pass text of data as SQL.
class Statement {
public:
    enum Kind {
        Prepared,
        Plain ///< no values: what cannot be prepared (schema, BEGIN, SET), or a pooler must not see prepared
    };
    Statement(const QSqlDatabase &database, const char *sql, Kind kind = Prepared);

    [[nodiscard]] base::Status run(const QVariantList &values = {});
    [[nodiscard]] bool next() { return query_.next(); }
    [[nodiscard]] QVariant value(int column) const { return query_.value(column); }
    [[nodiscard]] int affected() const { return query_.numRowsAffected(); }
    /// Why next() found nothing; empty at the end of the rows.
    [[nodiscard]] QString errorText() const;

private:
    [[nodiscard]] base::Failure failure(const char *doing) const;

    QSqlQuery query_;
    const char *sql_;
    Kind kind_;
    bool prepared_ = false;
};

} // namespace shiftlane::journal
