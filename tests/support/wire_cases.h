#pragma once

#include "genesys/trade_api.h"
#include "genesys/wfm_api.h"
#include "support/raw_front.h"

#include <array>
#include <functional>
#include <vector>

/// The faults of the wire (reliability 2.1) as data, and what may come of them.
namespace shiftlane::support {

/// The four exchanges that write.
enum class Write { UploadUrl, Upload, Update, DecideTrades };
inline constexpr std::array allWrites = {Write::UploadUrl, Write::Upload, Write::Update, Write::DecideTrades};
[[nodiscard]] QByteArray pathOf(Write write);
[[nodiscard]] QByteArray nameOf(Write write);
/// A complete, valid answer to it: status, JSON.
[[nodiscard]] std::pair<int, QByteArray> goodAnswer(Write write);
void send(Write write, genesys::Gateway &gateway, const QUrl &front, std::function<void(push::Answer)> done);
/// The answer says that the write was taken.
[[nodiscard]] bool claims(Write write, const push::Answer &answer);

enum class Claim { Never, May, Must };

struct Fault {
    QByteArray name;
    /// What the server does; `elsewhere` is another server's URL.
    std::function<RawFront::Step(Write, const QUrl &elsewhere)> step;
    std::vector<push::Transport> allowed;
    Claim claim = Claim::Never;
    bool slow = false;       ///< our deadline ends it
    bool heavy = false;      ///< megabytes
    bool unasked = false;    ///< `step` answers the request before the write, which itself is cut
    bool storageMay = false; ///< the PUT has no body to look at: its status is all there is
    std::function<QString(Write, const push::Answer &)> also = {}; ///< what else is wrong
};
[[nodiscard]] std::vector<Fault> allFaults();

} // namespace shiftlane::support
