#include "journal/statement.h"

#include <QSqlError>

namespace shiftlane::journal {

Statement::Statement(const QSqlDatabase &database, const char *sql) : query_(database), sql_(sql)
{
    query_.setForwardOnly(true);
    prepared_ = query_.prepare(QString::fromUtf8(sql));
}

base::Status Statement::run(const QVariantList &values)
{
    if (!prepared_)
        return failure("prepare");
    for (int i = 0; i < values.size(); ++i)
        query_.bindValue(i, values[i]);
    if (!query_.exec())
        return failure("run");
    return base::Done{};
}

QString Statement::errorText() const
{
    return query_.lastError().isValid() ? query_.lastError().text().simplified() : QString();
}

base::Failure Statement::failure(const char *doing) const
{
    return {base::FailureKind::Storage, QStringLiteral("journal"),
            QStringLiteral("cannot %1 \"%2\": %3")
                .arg(QLatin1String(doing), QString::fromUtf8(sql_).simplified().left(60),
                     query_.lastError().text().simplified())};
}

} // namespace shiftlane::journal
