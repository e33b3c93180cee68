#pragma once
#include "sandbox/server.h"
#include "session/engine_ports.h"

namespace shiftlane::test {

/// The time of a sandbox whose clock is another than ours.
class ServiceClock : public session::SystemClock {
public:
    explicit ServiceClock(const sandbox::Server &server) : server_(server) {}
    [[nodiscard]] base::Instant now() const override { return server_.now(); }

private:
    const sandbox::Server &server_;
};

} // namespace shiftlane::test
