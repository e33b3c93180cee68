#include "ui/dialogs/regions.h"

namespace shiftlane::ui {
namespace {

Region region(const char *name, const char *domain) { return {QString::fromUtf8(name), QString::fromLatin1(domain)}; }

} // namespace

QUrl Region::apiUrl() const { return QUrl(QStringLiteral("https://api.") + domain); }
QUrl Region::loginUrl() const { return QUrl(QStringLiteral("https://login.") + domain); }

const std::vector<Region> &regions()
{
    // Names of the regions are the service's own and stay as they are.
    static const std::vector<Region> all{
        region("Americas (US East)", "mypurecloud.com"),
        region("Americas (US West)", "usw2.pure.cloud"),
        region("Americas (Canada)", "cac1.pure.cloud"),
        region("Americas (São Paulo)", "sae1.pure.cloud"),
        region("Americas (US East 2, FedRAMP)", "use2.us-gov-pure.cloud"),
        region("EMEA (Frankfurt)", "mypurecloud.de"),
        region("EMEA (Dublin)", "mypurecloud.ie"),
        region("EMEA (London)", "euw2.pure.cloud"),
        region("EMEA (Zurich)", "euc2.pure.cloud"),
        region("EMEA (UAE)", "mec1.pure.cloud"),
        region("Asia Pacific (Mumbai)", "aps1.pure.cloud"),
        region("Asia Pacific (Seoul)", "apne2.pure.cloud"),
        region("Asia Pacific (Osaka)", "apne3.pure.cloud"),
        region("Asia Pacific (Tokyo)", "mypurecloud.jp"),
        region("Asia Pacific (Sydney)", "mypurecloud.com.au"),
    };
    return all;
}

const Region *regionOf(const QUrl &apiUrl)
{
    for (const Region &each : regions())
        if (each.apiUrl().host() == apiUrl.host() && apiUrl.scheme() == QLatin1String("https") && apiUrl.port() == -1)
            return &each;
    return nullptr;
}

} // namespace shiftlane::ui
