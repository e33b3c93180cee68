#pragma once
#include "genesys/request_body.h"
#include "genesys/transport.h"

#include <QPointer>
#include <QTimer>

namespace shiftlane::genesys {

/// One request on the wire, from QNetworkReply to the facts. Owned by the
/// transport; deletes itself after `done`.
class Exchange : public QObject {
    Q_OBJECT
public:
    Exchange(QNetworkAccessManager &manager, const HttpRequest &request, std::function<void(HttpReply)> done,
             QObject *parent);
    ~Exchange() override;

private:
    void readMore();
    void checkHeader();
    void giveUp(push::Transport transport, const QString &reason);
    void finish();
    [[nodiscard]] HttpReply facts();

    QString host_;
    qint64 bodyCap_;
    std::function<void(HttpReply)> done_;
    RequestBody *body_ = nullptr;
    QNetworkReply *reply_ = nullptr;
    QTimer deadline_;
    QByteArray received_;
    std::optional<HttpReply> verdict_; ///< set when we stopped it ourselves
};

} // namespace shiftlane::genesys
