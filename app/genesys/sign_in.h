#pragma once
#include "base/result.h"
#include "genesys/connection.h"
#include "genesys/timing.h"
#include "genesys/transport.h"

#include <QElapsedTimer>
#include <QObject>
#include <vector>

namespace shiftlane::genesys {

/// The access token of a client-credentials connection (contract A.2), in memory
/// only. One sign-in at a time; whoever asks meanwhile waits for it (A3). Asking
/// for a token changes nothing, so an answer that was lost or a 5xx is asked for
/// again, three times with growing waits.
class SignIn : public QObject {
    Q_OBJECT
public:
    using Answered = base::Callback<base::Result<QByteArray>>;

    SignIn(const Connection &connection, Transport &transport, const Timing &timing, QObject *parent = nullptr);

    /// A token that still lives; may answer from inside the call.
    void token(Answered done);
    /// The service refused `refused`: another one, unless that came meanwhile.
    void renew(const QByteArray &refused, Answered done);

private:
    void request();
    void take(const HttpReply &reply);
    void tell(const base::Result<QByteArray> &result);

    const Connection connection_;
    Transport &transport_;
    const Timing timing_;
    int asked_ = 0; ///< since somebody began to wait
    QByteArray token_;
    QElapsedTimer since_; ///< monotonic; the wall clock may be off (O05)
    qint64 livesMs_ = 0;
    std::vector<Answered> waiting_;
};

} // namespace shiftlane::genesys
