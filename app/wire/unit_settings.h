#pragma once
#include "base/identifiers.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

/// Shift trading of one management unit: `GET …/managementunits/{id}` with
/// `expand=settings.shiftTrading` and its PATCH (contract D.1, B.3).
namespace shiftlane::wire {

using base::Result;

struct TradeSettings {
    base::ManagementUnitId unit;
    QString name;
    qint64 version = 0; ///< settings.metadata.version: the optimistic lock of a PATCH
    bool enabled = false;
    QByteArray shiftTrading; ///< the whole object as it was read, compact: fields we do not know stay in it
    QString modifiedBy;      ///< settings.metadata.modifiedBy.id; may be empty
};
[[nodiscard]] Result<TradeSettings> parseTradeSettings(QByteArrayView body, const QString &where);

/// What a PATCH sends: the object that was read, with another `enabled`, and the
/// version it was read at. Nothing else of the unit.
[[nodiscard]] QByteArray printTradeSettingsUpdate(const TradeSettings &read, bool enabled);

/// The object with `enabled` set in its place, or put last; every other byte stays.
/// `object` is a compact JSON object as Node::raw() writes it.
[[nodiscard]] QByteArray withTrading(const QByteArray &object, bool enabled);

/// The same body as the sandbox takes it; absent members change nothing.
struct UnitUpdate {
    QString name;
    std::optional<QByteArray> shiftTrading; ///< a JSON object, compact
    bool enabled = false;                   ///< of `shiftTrading`
    std::optional<qint64> version;          ///< settings.metadata.version; nothing = no settings
};
[[nodiscard]] Result<UnitUpdate> parseUnitUpdate(QByteArrayView body, const QString &where);

} // namespace shiftlane::wire
