#pragma once
#include "base/instant.h"

namespace shiftlane::genesys {

/// Every wait of the connection, counted with the monotonic clock. The values
/// here are the product's; tests shorten them.
struct Timing {
    // One exchange, from the first byte out to the last byte in (T09, T10).
    base::Milliseconds readDeadline{30'000};
    base::Milliseconds writeDeadline{60'000};
    base::Milliseconds signInDeadline{15'000};
    base::Milliseconds signInAgain{500}; ///< after a lost answer or a 5xx; doubled each time
    // A job that answers 202: asked again after 1, 2, 4 … s, 60 s in all.
    base::Milliseconds firstQuestion{1'000};
    base::Milliseconds jobPatience{60'000};
    // The event socket (contract C.2).
    base::Milliseconds beat{1'000};             ///< how often silence is looked at
    base::Milliseconds pingAfter{30'000};       ///< of silence
    base::Milliseconds deadAfter{35'000};       ///< of silence, ping included
    base::Milliseconds openingDeadline{15'000}; ///< from connecting to open
    base::Milliseconds reconnectAfter{5'000};   ///< at least; up to twelvefold, and as much again by chance
    base::Milliseconds channelLife{82'800'000}; ///< 23 of the 24 hours a channel lives
    base::Milliseconds oldSocketStays{10'000};  ///< after its successor is open
};

} // namespace shiftlane::genesys
