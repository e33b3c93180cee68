#pragma once
#include "push/outcome.h"
#include "push/push_run.h"
#include "simulation/service.h"

#include <QByteArray>
#include <QJsonObject>

namespace shiftlane::simulation {

/// What happened as JSON lines for the checker, a program of its own
/// (check_history.py): W the world, S the service's log, C what consoles saw,
/// J the journal, L the leases. Written only where somebody asked for it.
class History {
public:
    History() = default;
    void begin(World &world) { world_ = &world; }

    void world(const World &world);
    void plan(const QString &run, const plan::PushPlan &plan, const push::RunOptions &options);
    void state(const Service &service); ///< of the service, before anything happens
    void sent(const Session &from, const push::Request &request, const QString &id);
    void answered(const Session &from, const push::Request &request, const QString &id, const push::Answer &answer,
                  push::Meaning meaning);
    void arrived(const push::SubmitUpdate &request, const QString &id, const QByteArray &bytes, const Payload *payload,
                 bool copy, bool zombie);
    void effect(const char *by, const QString &id, const Service::Group &group, const Service::Agents &before,
                bool partly);
    void record(const push::JournalRecord &record, size_t number, const Session &by);
    void lease(const char *what, const QString &key, qint64 token, const QString &who);
    void outcome(const QString &session, const QString &run, const base::ScheduleId &group,
                 const push::AgentProgress &agent);
    void note(const char *what, const QString &who);

    [[nodiscard]] const QByteArray &lines() const { return lines_; }

private:
    void line(const char *log, const char *type, QJsonObject object);

    World *world_ = nullptr;
    std::set<QString> plans_;
    QByteArray lines_;
    int number_ = 0;
};

} // namespace shiftlane::simulation
