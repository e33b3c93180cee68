#include "support/test_certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QStandardPaths>

namespace shiftlane::support {

namespace {

class Maker {
public:
    Maker(QString folder, QString &complaint) : folder_(std::move(folder)), complaint_(complaint) {}

    void run(const QStringList &arguments)
    {
        if (!complaint_.isEmpty())
            return;
        QProcess process;
        process.setWorkingDirectory(folder_);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(TestCertificates::program(), arguments);
        if (!process.waitForFinished(20'000) || process.exitCode() != 0)
            complaint_ =
                QStringLiteral("openssl %1: %2").arg(arguments.join(u' '), QString::fromUtf8(process.readAll()));
    }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(folder_ + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            complaint_ = file.errorString();
    }

    void key(const QString &name) { run(words("ecparam -name prime256v1 -genkey -noout -out %1.key", name)); }

    void root(const QString &name, const char *subject)
    {
        key(name);
        run(words("req -x509 -new -key %1.key -out %1.pem -days 2 -subj", name) << QLatin1String(subject));
    }

    void issued(const QString &name, const QString &ca, const char *extensions, int days)
    {
        key(name);
        run(words("req -new -key %1.key -out %1.csr -subj /CN=shiftlane-test", name));
        write(name + QStringLiteral(".ext"), extensions);
        run(words("x509 -req -in %1.csr -out %1.pem -extfile %1.ext -CAcreateserial", name)
            << QStringLiteral("-CA") << ca + QStringLiteral(".pem") << QStringLiteral("-CAkey")
            << ca + QStringLiteral(".key") << QStringLiteral("-days") << QString::number(days));
    }

    TestCertificates::Identity read(const QString &name)
    {
        const auto bytes = [&](const QString &ending) {
            QFile file(folder_ + u'/' + name + ending);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        TestCertificates::Identity identity{QSslCertificate(bytes(QStringLiteral(".pem"))),
                                            QSslKey(bytes(QStringLiteral(".key")), QSsl::Ec)};
        if (complaint_.isEmpty() && (identity.certificate.isNull() || identity.key.isNull()))
            complaint_ = name + QStringLiteral(" cannot be read");
        return identity;
    }

private:
    static QStringList words(const char *text, const QString &name)
    {
        return QString::fromLatin1(text).replace(QStringLiteral("%1"), name).split(u' ');
    }

    QString folder_;
    QString &complaint_;
};

} // namespace

QString TestCertificates::program() { return QStandardPaths::findExecutable(QStringLiteral("openssl")); }

TestCertificates TestCertificates::make(const QString &folder)
{
    TestCertificates out;
    if (program().isEmpty()) {
        out.complaint = QStringLiteral("no openssl program");
        return out;
    }
    constexpr auto loopback = "subjectAltName=IP:127.0.0.1\n";
    const QString ca = QStringLiteral("ca");
    const QString other = QStringLiteral("other");
    const QString between = QStringLiteral("between");
    Maker maker(folder, out.complaint);
    maker.root(ca, "/CN=Shiftlane test CA");
    maker.root(other, "/CN=Nobody trusts this CA");
    maker.issued(between, ca, "basicConstraints=critical,CA:TRUE\n", 2);
    maker.issued(QStringLiteral("good"), ca, loopback, 2);
    maker.issued(QStringLiteral("expired"), ca, loopback, -1);
    maker.issued(QStringLiteral("wronghost"), ca, "subjectAltName=DNS:elsewhere.example\n", 2);
    maker.issued(QStringLiteral("unknown"), other, loopback, 2);
    maker.issued(QStringLiteral("leaf"), between, loopback, 2);
    maker.key(QStringLiteral("self"));
    maker.run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"), QStringLiteral("-key"),
               QStringLiteral("self.key"), QStringLiteral("-out"), QStringLiteral("self.pem"), QStringLiteral("-days"),
               QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
               QStringLiteral("subjectAltName=IP:127.0.0.1")});
    out.ca = maker.read(ca).certificate;
    out.good = maker.read(QStringLiteral("good"));
    out.expired = maker.read(QStringLiteral("expired"));
    out.wrongHost = maker.read(QStringLiteral("wronghost"));
    out.selfSigned = maker.read(QStringLiteral("self"));
    out.unknownCa = maker.read(QStringLiteral("unknown"));
    out.noIntermediate = maker.read(QStringLiteral("leaf"));
    return out;
}

void TestCertificates::trust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({ca});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace shiftlane::support
