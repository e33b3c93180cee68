#include "journal/statement.h"

#include <QSqlError>

namespace shiftlane::journal {

Statement::Statement(const QSqlDatabase &database, const char *sql, Kind kind)
    : query_(database), sql_(sql), kind_(kind)
{
    query_.setForwardOnly(true);
    prepared_ = kind == Plain || query_.prepare(QString::fromUtf8(sql));
}

base::Status Statement::run(const QVariantList &values)
{
    if (!prepared_)
        return failure("prepare");
    for (int i = 0; i < values.size(); ++i)
        query_.bindValue(i, values[i]);
    const bool ran = kind_ == Plain ? query_.exec(QString::fromUtf8(sql_)) : query_.exec();
    if (!ran)
        return failure("run");
    return base::Done{};
}

QString Statement::errorText() const
{
    return query_.lastError().isValid() ? query_.lastError().text().simplified() : QString();
}

base::Failure Statement::failure(const char *doing) const
{
    const QSqlError error = query_.lastError();
    return {base::FailureKind::Storage, QStringLiteral("journal"),
            QStringLiteral("cannot %1 \"%2\": %3")
                .arg(QLatin1String(doing), QString::fromUtf8(sql_).simplified().left(60), error.text().simplified()),
            0, error.nativeErrorCode()};
}

} // namespace shiftlane::journal
