#include "journal/postgres_url.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace shiftlane::journal {

namespace {

const QStringList modes{QStringLiteral("disable"), QStringLiteral("allow"),     QStringLiteral("prefer"),
                        QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
const QStringList fileKeys{QStringLiteral("sslrootcert"), QStringLiteral("sslcert"), QStringLiteral("sslkey"),
                           QStringLiteral("passfile")};

base::Failure faulty(const QString &reason)
{
    return {base::FailureKind::Usage, QStringLiteral("PostgreSQL URL"), reason};
}

QString decoded(QStringView text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

// libpq's quoting of a value.
QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

} // namespace

bool PostgresUrl::looksLikeOne(const QString &text)
{
    return text.startsWith(u"postgresql:", Qt::CaseInsensitive) || text.startsWith(u"postgres:", Qt::CaseInsensitive);
}

base::Result<PostgresUrl> PostgresUrl::parse(const QString &text)
{
    const auto start = text.indexOf(u"://");
    if (!looksLikeOne(text) || start < 0)
        return faulty(QStringLiteral("must begin with postgresql://"));
    const QStringView rest = QStringView(text).mid(start + 3);
    const auto question = rest.indexOf(u'?');
    const QStringView place = question < 0 ? rest : rest.left(question);
    const auto slash = place.indexOf(u'/', place.lastIndexOf(u'@') + 1);
    PostgresUrl url;
    if (const base::Status taken = url.takeAuthority(slash < 0 ? place : place.left(slash)); !taken)
        return taken.failure();
    if (slash >= 0)
        url.database = decoded(place.mid(slash + 1));
    if (question >= 0)
        for (const QStringView part : rest.mid(question + 1).split(u'&', Qt::SkipEmptyParts)) {
            const auto equals = part.indexOf(u'=');
            if (equals < 0)
                return faulty(QStringLiteral("has an option without a value"));
            if (const base::Status taken = url.takeParameter(decoded(part.left(equals)), decoded(part.mid(equals + 1)));
                !taken)
                return taken.failure();
        }
    if (const base::Status safe = url.checkSafety(); !safe)
        return safe.failure();
    return url;
}

base::Status PostgresUrl::takeAuthority(QStringView authority)
{
    const auto at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QStringView who = authority.left(at);
        const auto colon = who.indexOf(u':');
        user = decoded(colon < 0 ? who : who.left(colon));
        if (colon >= 0)
            password = decoded(who.mid(colon + 1));
    }
    QStringView where = authority.mid(at + 1);
    const auto bracket = where.startsWith(u'[') ? where.indexOf(u']') : -1;
    const auto colon = where.indexOf(u':', bracket + 1);
    if (colon >= 0) {
        if (const base::Status taken = takePort(where.mid(colon + 1).toString()); !taken)
            return taken;
        where = where.left(colon);
    }
    host = bracket > 0 ? where.mid(1, bracket - 1).toString() : decoded(where);
    return base::Done{};
}

base::Status PostgresUrl::takePort(const QString &text)
{
    bool isNumber = false;
    port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65'535)
        return faulty(QStringLiteral("its port is not a number from 1 to 65535"));
    return base::Done{};
}

base::Status PostgresUrl::takeParameter(const QString &key, const QString &value)
{
    if (key == u"host")
        host = value;
    else if (key == u"port")
        return takePort(value);
    else if (key == u"user")
        user = value;
    else if (key == u"dbname")
        database = value;
    else if (key == u"sslmode" && modes.contains(value))
        sslmode_ = value;
    else if (key == u"sslmode")
        return faulty(QStringLiteral("sslmode is one of ") + modes.join(QStringLiteral(", ")));
    else if (fileKeys.contains(key))
        files_.append({key, value});
    else if (key == u"password")
        return faulty(
            QStringLiteral("a password stands before the @, in PGPASSWORD or in a passfile, not in an option"));
    else
        return faulty(
            QStringLiteral("has an option that is not known here; taken are host, port, user, dbname, sslmode, ") +
            fileKeys.join(QStringLiteral(", ")));
    return base::Done{};
}

base::Status PostgresUrl::checkSafety() const
{
    QStringList all{host, user, password, database};
    for (const auto &[key, value] : files_) {
        all << value;
        if (value.contains(u';')) // Qt would cut the value there
            return faulty(key + QStringLiteral(" must not contain a semicolon"));
    }
    if (std::any_of(all.begin(), all.end(), hasControl))
        return faulty(QStringLiteral("contains a control character"));
    if (host.contains(u','))
        return faulty(QStringLiteral("names several hosts; one journal lies in one place"));
    if (database.isEmpty())
        return faulty(QStringLiteral("names no database (postgresql://host/DATABASE)"));
    if (sslmode_ != modes.last() && !isLocal())
        return faulty(QStringLiteral("sslmode=%1 is taken for a loopback address or a Unix socket only; leave it out "
                                     "(verify-full) and name the authority with sslrootcert=FILE")
                          .arg(sslmode_));
    return base::Done{};
}

bool PostgresUrl::isLocal() const
{
    static const QRegularExpression loopback(QStringLiteral("\\A127(\\.\\d{1,3}){3}\\z"));
    return host.startsWith(u'/') || host == u"localhost" || host == u"::1" || loopback.match(host).hasMatch();
}

QString PostgresUrl::name() const
{
    const auto shown = [](const QString &text) { return QString::fromUtf8(QUrl::toPercentEncoding(text)); };
    QString text = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        text += shown(user) + u'@';
    text += host.contains(u':') ? u'[' + host + u']' : host.startsWith(u'/') ? QString() : host;
    if (port > 0)
        text += u':' + QString::number(port);
    text += u'/' + shown(database);
    return host.startsWith(u'/') ? text + QStringLiteral("?host=") + host : text;
}

QString PostgresUrl::redacted(QString text) const
{
    const QString stars = QStringLiteral("***");
    if (!password.isEmpty()) {
        text.replace(password, stars);
        text.replace(QString::fromUtf8(QUrl::toPercentEncoding(password)), stars);
    }
    return text;
}

QString PostgresUrl::connectOptions() const
{
    // gssencmode: TLS or nothing. hostaddr: an environment variable must not lead elsewhere.
    QString text = QStringLiteral("connect_timeout=5 gssencmode=disable hostaddr='' application_name=shiftlane "
                                  "target_session_attrs=read-write keepalives=1 keepalives_idle=10 "
                                  "keepalives_interval=5 keepalives_count=3 tcp_user_timeout=15000 sslmode=") +
                   sslmode_;
    for (const auto &[key, value] : files_)
        text += u' ' + key + u'=' + quoted(value);
    return text;
}

} // namespace shiftlane::journal
