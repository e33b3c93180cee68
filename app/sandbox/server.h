#pragma once
#include "base/instant.h"
#include "base/result.h"

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

namespace shiftlane::sandbox {

/// Switches of the sandbox service; defaults are the contract's.
struct SandboxOptions {
    quint16 port = 0; ///< 0 = any free one
    quint32 seed = 1;
    int agents = 240;
    int groups = 12; ///< published schedule groups
    int openTrades = 18;
    int latencyMs = 0;
    int rateLimit = 300;   ///< requests a minute for a token, 0 = none
    int tradeJobLimit = 5; ///< 0 = none
    bool lockOpenTrades = true;
    enum class StaleVersion { Conflict, Event };
    StaleVersion staleVersion = StaleVersion::Conflict;
    bool mayEditUnits = true;     ///< wfm:managementUnit:edit; without it their settings answer 403
    bool mayViewAdherence = true; ///< wfm:realtimeAdherence:view; without it the adherence routes answer 403
    int colleagueEdits = 0;       ///< a minute
    int tradeActivity = 0;        ///< a minute
    QString logPath;              ///< empty = none
    int forgetsOneIn = 60;        ///< starts of a stretch on queue at which On Queue is pressed late; 0 = never
    QString arrivalsPath;         ///< counts that really came (arrivals.h); empty = a curve of our own
    QString clientId = QStringLiteral("shiftlane-sandbox");
    QString clientSecret = QStringLiteral("shiftlane-sandbox-secret");
    /// The service's clock starts here and runs on; nothing = the real time.
    std::optional<base::Instant> startAt;
};

/// The embedded service: real HTTP and websocket on one port of 127.0.0.1.
/// Create, start and destroy on one thread with an event loop.
class Server : public QObject {
    Q_OBJECT
public:
    explicit Server(SandboxOptions options, QObject *parent = nullptr);
    ~Server() override;
    /// Listens; the port is known afterwards.
    base::Status start();
    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:PORT"
    void stop();
    [[nodiscard]] base::Instant now() const; ///< by the service's clock
    /// The service's clock jumps ahead; queues work through the time between.
    void letPass(int minutes);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// A server that listens on a free port, for tests; null where it cannot.
[[nodiscard]] std::unique_ptr<Server> startedServer(SandboxOptions options = {});

} // namespace shiftlane::sandbox
