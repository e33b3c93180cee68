#pragma once
#include "base/result.h"
#include "sandbox/world.h"

#include <QFile>

namespace shiftlane::sandbox {

/// The service's diary as JSON lines: its state at the start, then requests
/// (when complete), effects and events. `begin`, `end` and `seq` come from one
/// counter. Each line is flushed.
class TrafficLog {
public:
    base::Status open(const QString &path);
    [[nodiscard]] bool isOpen() const { return file_.isOpen(); }
    [[nodiscard]] quint64 next() { return ++counter_; }

    struct Exchange {
        quint64 begin = 0;
        Instant at;
        QByteArray method;
        QString path;
        QString query;
        int status = 0;
        QString requestId;
        QString client;
        QByteArray request; ///< JSON, other text, or gzip of JSON
        QByteArray answer;
    };
    void state(const World &world);
    void request(const Exchange &exchange);
    void effect(const Effect &effect);
    void event(const Event &event);

private:
    void write(const QByteArray &line);
    QFile file_;
    quint64 counter_ = 0;
};

} // namespace shiftlane::sandbox
