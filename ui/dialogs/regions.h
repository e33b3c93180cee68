#pragma once
#include <QString>
#include <QUrl>
#include <vector>

namespace shiftlane::ui {

/// A region of Genesys Cloud and its hosts
/// (https://developer.genesys.cloud/platform/api/).
struct Region {
    QString name;
    QString domain; ///< of api.… and login.…
    [[nodiscard]] QUrl apiUrl() const;
    [[nodiscard]] QUrl loginUrl() const;
};
[[nodiscard]] const std::vector<Region> &regions();
/// Null for an address that is none of them.
[[nodiscard]] const Region *regionOf(const QUrl &apiUrl);

} // namespace shiftlane::ui
