// Session: a supervisor's console, which looks on.
#include "session/session_impl.h"

namespace shiftlane::session {

void Session::Impl::watchOnly(const ConnectionSettings &settings)
{
    looksOn_ = true;
    connectWithSecret(settings);
}

} // namespace shiftlane::session
