// What is kept of an exchange: facts, and no secret, whoever echoes it.
#include "genesys/gateway.h"
#include "support/raw_front.h"

#include <QCryptographicHash>
#include <QTest>

using namespace shiftlane;
using genesys::ExchangeFacts;
using support::RawFront;

namespace {

const QByteArray token = R"({"access_token":"canary-token-1","token_type":"bearer","expires_in":86400})";

/// Everything of it in one text.
QString all(const ExchangeFacts &facts)
{
    return QStringList{facts.verb,
                       facts.path,
                       facts.requestId,
                       facts.code,
                       facts.message,
                       QString::fromLatin1(facts.sentSha256),
                       QString::fromLatin1(facts.gotSha256)}
        .join(u'|');
}

QByteArray echo(const QByteArray &secret)
{
    return R"({"status":400,"code":"bad.thing","message":"you sent )" + secret + R"("})";
}

} // namespace

class TestExchangeFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsWithoutSecrets()
    {
        RawFront front;
        front.scriptFor("/oauth/token", {RawFront::answer(200, token)});
        front.scriptFor("/api/v2/x", {RawFront::answer(400, echo("Bearer canary-token-1 and canary-secret-2"))});
        front.scriptFor("/bucket/canary-key-3",
                        {RawFront::answer(403, echo("canary-sign-4 canary-key-3 canary-head-5"))});
        genesys::Gateway gateway({front.url(), front.url(), QStringLiteral("id"), QStringLiteral("canary-secret-2")});
        std::vector<ExchangeFacts> told;
        gateway.observe([&](const ExchangeFacts &facts) { told.push_back(facts); });
        genesys::ApiCall call;
        call.verb = "POST";
        call.path = "/api/v2/x";
        call.query = "who=canary-query-6";
        call.body = R"({"uploadKey":"canary-upload-7"})";
        call.requestId = QStringLiteral("r-1");
        int answered = 0;
        gateway.call(call, [&](const genesys::HttpReply &) { ++answered; });
        push::PutUpload put;
        put.url = QString::fromUtf8(front.url("/bucket/canary-key-3").toEncoded() + "?X-Sig=canary-sign-4&n=1");
        put.headers = {{"x-amz-key", "canary-head-5"}};
        put.gzipBody = "body";
        gateway.upload(put, [&](const genesys::HttpReply &) { ++answered; });
        QTRY_COMPARE(answered, 2);
        QCOMPARE(told.size(), size_t(2)); // signing in is not told
        for (const ExchangeFacts &facts : told) {
            QVERIFY2(!all(facts).contains(QStringLiteral("canary"), Qt::CaseInsensitive), qPrintable(all(facts)));
            QVERIFY(facts.at.ms > 0 && facts.ms >= 0);
        }
        const auto isApi = [](const ExchangeFacts &facts) { return facts.requestId == u"r-1"; };
        const auto api = std::find_if(told.begin(), told.end(), isApi);
        QVERIFY(api != told.end());
        QCOMPARE(api->path, QStringLiteral("/api/v2/x"));
        QCOMPARE(api->verb, QStringLiteral("POST"));
        QCOMPARE(api->status, 400);
        QCOMPARE(api->code, QStringLiteral("bad.thing"));
        QVERIFY(api->message.startsWith(QStringLiteral("you sent")));
        QCOMPARE(api->sentBytes, call.body->size());
        QCOMPARE(api->sentSha256, QCryptographicHash::hash(*call.body, QCryptographicHash::Sha256).toHex());
        const auto upload = std::find_if_not(told.begin(), told.end(), isApi);
        QVERIFY(upload->path.startsWith(QStringLiteral("(signed URL) ")));
        QCOMPARE(upload->status, 403);
        gateway.observe(nullptr);
        gateway.call(call, [&](const genesys::HttpReply &) { ++answered; });
        QTRY_COMPARE(answered, 3);
        QCOMPARE(told.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestExchangeFacts)
#include "tst_exchange_facts.moc"
