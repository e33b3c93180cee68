#pragma once
#include "session/snapshot.h"
#include "ui/models/table_model.h"

namespace shiftlane::ui {

/// Agents that are left out now and come back: of all groups.
class ParkedModel : public RowModel<session::ParkedRow> {
    Q_OBJECT
public:
    enum { Agent, Group, State, Until, Why, Owner, ColumnCount };
    explicit ParkedModel(QObject *parent = nullptr);
    void setNow(base::Instant now) { now_ = now; }
    /// Zones by group, for the deadlines.
    void setZones(std::map<base::ScheduleId, QTimeZone> zones) { zones_ = std::move(zones); }

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::ParkedRow &row) const override;
    [[nodiscard]] bool same(const session::ParkedRow &a, const session::ParkedRow &b) const override;

private:
    [[nodiscard]] Cell stateCell(const session::ParkedRow &row) const;
    [[nodiscard]] Cell untilCell(const session::ParkedRow &row) const;
    [[nodiscard]] QTimeZone zone(const session::ParkedRow &row) const;
    base::Instant now_;
    std::map<base::ScheduleId, QTimeZone> zones_;
};

/// Parked by a push and free to be pushed again, on this account.
[[nodiscard]] bool canPushAgain(const session::ParkedRow &row);

/// What happened, when, where; newest last.
class LogModel : public RowModel<session::LogLine> {
    Q_OBJECT
public:
    enum { Time, Group, Text, ColumnCount };
    explicit LogModel(QObject *parent = nullptr);
    void setGroups(std::map<base::ScheduleId, QString> names, std::map<base::ScheduleId, QTimeZone> zones);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const session::LogLine &row) const override;
    [[nodiscard]] bool same(const session::LogLine &a, const session::LogLine &b) const override;

private:
    std::map<base::ScheduleId, QString> names_;
    std::map<base::ScheduleId, QTimeZone> zones_;
};

} // namespace shiftlane::ui
